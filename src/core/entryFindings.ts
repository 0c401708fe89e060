// What is to be said about the user's own entries: for tasks that are gone, and days later than the day of the figures.
import { formatVietnamese } from './calendar.ts';
import type { Finding } from './finding.ts';
import type { Grid, Source } from './model.ts';
import type { PlanEntries, PlanSettings, TaskProgress } from './progress.ts';

export function entryFindings(
  grid: Grid,
  tasks: readonly TaskProgress[],
  entries: PlanEntries,
  settings: PlanSettings,
): Finding[] {
  return [...unmatched(grid, tasks, entries), ...tasks.flatMap((task) => doneAfter(task, entries, settings))];
}

/** What the user entered for a task that is no longer there must not disappear without a word. */
function unmatched(grid: Grid, tasks: readonly TaskProgress[], entries: PlanEntries): Finding[] {
  const ids = new Set(tasks.map(({ task }) => task.id));
  const source: Source = { sheet: grid.sheet, row: grid.row, column: grid.column, rows: 1, columns: 1 };
  return Object.keys(entries.tasks)
    .filter((id) => !ids.has(id))
    .map((id) => ({ code: 'ENTRY_UNMATCHED', severity: 'warning', source, quote: id, details: { id } }));
}

/** A day that the figures' own day has not seen yet: it counts as done, as the user said, and that is told. */
function doneAfter(
  { task, occurrences }: TaskProgress,
  entries: PlanEntries,
  { asOf }: PlanSettings,
): Finding[] {
  const days = [
    entries.tasks[task.id]?.done,
    ...occurrences.map(({ key }) => entries.milestones[key]?.done),
  ].filter((day) => day !== undefined);
  const done = days.filter((day) => day > asOf).sort()[0];
  if (done === undefined) return [];
  return [
    {
      code: 'DONE_AFTER_AS_OF',
      severity: 'note',
      source: task.source,
      task: task.id,
      quote: formatVietnamese(done),
      details: { done, asOf },
    },
  ];
}
