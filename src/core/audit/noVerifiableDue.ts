// NO_VERIFIABLE_DUE: nobody can say on what day the task, or one of its milestones, would be late.
import type { Finding } from '../finding.ts';
import type { Milestone } from '../model.ts';
import { cellOf, type AuditedTask, type AuditRule } from './context.ts';

/** One note for a task without any day; else one for each milestone without. A blank deadline is another rule's. */
export const noVerifiableDue: AuditRule = ({ tasks }) => tasks.flatMap(inTask);

/** A day that can be checked. A frequency ("02 lần/năm") and a loose end of year after an event give only a guess. */
export function isVerifiable({ kind, due, dates, recurrence, certainty }: Milestone): boolean {
  if (kind === 'recurring') return recurrence?.day !== undefined && (dates?.length ?? 0) > 0;
  if (kind === 'event' || kind === 'external' || kind === 'ongoing' || kind === 'unreadable') return false;
  return due !== undefined && certainty !== 'unknown';
}

function inTask({ task, milestones }: AuditedTask): Finding[] {
  const open = milestones.filter((milestone) => !isVerifiable(milestone) && milestone.kind !== 'unreadable');
  if (milestones.length === 0 || open.length === 0) return [];
  const common = {
    code: 'NO_VERIFIABLE_DUE',
    severity: 'note',
    source: cellOf(task, 'deadline'),
    task: task.id,
  } as const;
  if (!milestones.some(isVerifiable)) {
    return [{ ...common, quote: task.deadline, details: { scope: 'task', kind: open[0]?.kind ?? '' } }];
  }
  return open.map(({ span, kind }) => ({
    ...common,
    quote: task.deadline.slice(...span).trim(),
    details: { scope: 'milestone', kind },
  }));
}
