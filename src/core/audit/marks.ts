// MARK_MISPLACED, MARK_MISSING, MARK_DOUBLE: the mark of a task does not tell exactly one rating.
import type { Finding, Proposal } from '../finding.ts';
import type { Source } from '../model.ts';
import { isRatingRole } from '../rating.ts';
import {
  cellOf,
  hasRatings,
  rawText,
  type AuditContext,
  type AuditedTask,
  type AuditRule,
} from './context.ts';
import { isUnfinished } from './resultText.ts';

/** A template nobody has filled in yet has no marks at all and is left alone. */
export const marks: AuditRule = (context) => {
  const rated = context.tasks.filter(({ table }) => hasRatings(table));
  if (rated.every(({ task }) => task.marks.length === 0)) return [];
  return rated.flatMap((audited) => markFinding(context, audited) ?? []);
};

function markFinding({ grid }: AuditContext, audited: AuditedTask): Finding | null {
  const { task } = audited;
  const placed = task.marks.filter(({ role }) => isRatingRole(role));
  const stray = task.marks.find(({ role }) => !isRatingRole(role));
  if (placed.length === 1) return null;
  const common = { task: task.id } as const;
  if (placed.length > 1) {
    const [first] = placed;
    return {
      ...common,
      code: 'MARK_DOUBLE',
      severity: 'error',
      source: first?.source ?? task.source,
      quote: task.title,
      details: { count: placed.length },
      proposal: { kind: 'choose', options: placed.map(({ role }) => role.slice('rating-'.length)) },
    };
  }
  if (stray === undefined) {
    return { ...common, code: 'MARK_MISSING', severity: 'warning', source: task.source, quote: task.title };
  }
  const proposal = moveToNotDone(audited, stray.source);
  return {
    ...common,
    code: 'MARK_MISPLACED',
    severity: 'error',
    source: stray.source,
    quote: rawText(grid, stray.source.row, stray.source.column).trim(),
    details: { role: stray.role, result: task.result },
    ...(proposal === null ? {} : { proposal }),
  };
}

/** Only what the result says is unfinished may be proposed as not done; anything else is for the person who marked it. */
function moveToNotDone({ task, table }: AuditedTask, from: Source): Proposal | null {
  if (!isUnfinished(task.result)) return null;
  const column =
    task.cells['rating-notdone']?.column ??
    table.columns.find(({ role }) => role === 'rating-notdone')?.column;
  if (column === undefined) return null;
  return {
    kind: 'move',
    from,
    to: { ...cellOf(task, 'rating-notdone'), row: from.row, rows: 1, column, columns: 1 },
  };
}
