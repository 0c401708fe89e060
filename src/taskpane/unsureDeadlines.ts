// Which deadlines somebody should look at: not understood, guessed, or at odds with the plan's year.
import type { FindingCode } from '../core/finding.ts';
import type { Milestone } from '../core/model.ts';
import type { PlanAnalysis, TaskProgress } from '../core/progress.ts';

const doubts: ReadonlySet<FindingCode> = new Set([
  'UNREADABLE_DEADLINE',
  'IMPOSSIBLE_DATE',
  'ASSUMED_DEADLINE',
]);

/** Without a day by their nature: understood all the same. */
const dayless: ReadonlySet<Milestone['kind']> = new Set(['event', 'external', 'ongoing']);

export function isDoubtful({ kind, certainty, yearMismatch }: Milestone): boolean {
  if (kind === 'unreadable' || yearMismatch !== undefined) return true;
  return certainty === 'assumed' || (certainty === 'unknown' && !dayless.has(kind));
}

export type Deadlines = {
  /** The tasks of tables that have a deadline column, blank cells included. */
  readonly all: readonly TaskProgress[];
  readonly unsure: readonly TaskProgress[];
};

export function deadlinesOf({ tables, tasks, findings }: PlanAnalysis): Deadlines {
  const dated = new Set(
    tables
      .filter(({ columns }) => columns.some(({ role }) => role === 'deadline'))
      .flatMap((table) => table.tasks.map(({ id }) => id)),
  );
  const doubted = new Set(findings.filter(({ code }) => doubts.has(code)).map(({ task }) => task));
  const all = tasks.filter(({ task }) => dated.has(task.id));
  return {
    all,
    unsure: all.filter(
      ({ task, milestones }) =>
        milestones.length === 0 || doubted.has(task.id) || milestones.some(isDoubtful),
    ),
  };
}
