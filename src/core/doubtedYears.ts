// Which milestones a finding about a deadline's year is about: the user may say that the year is meant.
import type { Finding, FindingCode } from './finding.ts';
import type { Occurrence, TaskProgress } from './progress.ts';

const yearCodes: readonly FindingCode[] = ['YEAR_MISMATCH', 'PRIOR_YEAR_DUE'];

/** The rows of "Mốc thời hạn" that confirming settles; those of every task when a merged cell covers several. */
export function doubtedOccurrences(finding: Finding, tasks: readonly TaskProgress[]): readonly Occurrence[] {
  if (!yearCodes.includes(finding.code)) return [];
  const own = tasks.find(({ task }) => task.id === finding.task);
  if (own === undefined) return [];
  const cell = own.task.cells.deadline;
  const inCell = tasks.filter(
    ({ task: { cells } }) => cells.deadline?.row === cell?.row && cells.deadline?.column === cell?.column,
  );
  return (cell === undefined ? [own] : inCell).flatMap(({ task, occurrences }) =>
    occurrences.filter(({ milestone: { yearMismatch, span } }) => {
      return yearMismatch !== undefined && task.deadline.slice(...span).trim() === finding.quote;
    }),
  );
}

/** Whether the user has confirmed every deadline whose year the finding doubts. */
export function isConfirmed(finding: Finding, tasks: readonly TaskProgress[]): boolean {
  const doubted = doubtedOccurrences(finding, tasks);
  return doubted.length > 0 && doubted.every(({ held }) => !held);
}
