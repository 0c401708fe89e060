// Which findings the user has answered on our sheets, so that they need not be shown again.
import { isConfirmed } from './doubtedYears.ts';
import type { Finding } from './finding.ts';
import type { Occurrence, TaskProgress } from './progress.ts';

/** Tells of a finding whether its deadline of another year was confirmed, or its missing day was given. */
export function answeredIn(tasks: readonly TaskProgress[]): (finding: Finding) => boolean {
  const byId = new Map(tasks.map((progress) => [progress.task.id, progress]));
  return (finding) => isConfirmed(finding, tasks) || hasDayNow(finding, byId);
}

/** A milestone that had no day to check: given one, or for a whole task every one that waits. */
function hasDayNow(
  { code, task: id = '', quote, details }: Finding,
  tasks: ReadonlyMap<string, TaskProgress>,
): boolean {
  const progress = code === 'NO_VERIFIABLE_DUE' ? tasks.get(id) : undefined;
  if (progress === undefined) return false;
  const { task, occurrences } = progress;
  const meant =
    details?.['scope'] === 'task'
      ? occurrences
      : occurrences.filter(({ milestone }) => task.deadline.slice(...milestone.span).trim() === quote);
  return meant.length > 0 && meant.every(isGiven);
}

/** The day is the user's, not one that was read from the cell. */
const isGiven = ({ due, recurring, milestone }: Occurrence): boolean =>
  due !== undefined && !recurring && due !== milestone.due;
