// SERIES_INCOMPLETE: a deadline names a first time and never a second.
import { fold } from '../text.ts';
import { cellOf, type AuditRule } from './context.ts';

/** Accepts "bao cao lan 1", "dot 1", "lan thu nhat"; not "lan 10", "01 lan". */
const FIRST = /(?<!\p{L})(lan|dot|ky) (?:thu )?(?:0?1|nhat|i)(?![\p{L}\d])/u;
/** Accepts "lan 2", "dot ii", "lan thu hai". */
const SECOND = /(?<!\p{L})(?:lan|dot|ky) (?:thu )?(?:0?2|hai|ii)(?![\p{L}\d])/u;

export const seriesIncomplete: AuditRule = ({ tasks }) =>
  tasks.flatMap(({ task }) => {
    const folded = fold(task.deadline);
    const first = FIRST.exec(folded.text);
    if (first === null || SECOND.test(folded.text)) return [];
    const start = task.deadline.lastIndexOf('\n', folded.origin[first.index]) + 1;
    const end = task.deadline.indexOf('\n', start);
    return [
      {
        code: 'SERIES_INCOMPLETE' as const,
        severity: 'warning' as const,
        source: cellOf(task, 'deadline'),
        quote: task.deadline.slice(start, end < 0 ? undefined : end).trim(),
        task: task.id,
      },
    ];
  });
