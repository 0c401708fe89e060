// Counts and rates over tasks that are already classified: the whole plan, by lead unit, by section.
import { milestoneKinds } from './model.ts';
import { statuses } from './progress.ts';
import type { MilestoneKind, Section } from './model.ts';
import type { RatingCounts, Status, StatusCounts, Summary, Tally, TaskProgress } from './progress.ts';

/**
 * Everything the summary sheets print. Rates keep their two denominators: over all tasks, and over the tasks that
 * are due ("đến hạn": done or overdue). Never computes a date; `asOf` is already in the statuses.
 */
export function summarize(tasks: readonly TaskProgress[], sections: readonly Section[]): Summary {
  return {
    ...tally(tasks),
    milestones: tasks.reduce((sum, { milestones }) => sum + milestones.length, 0),
    byKind: countKinds(tasks),
    byLead: byLead(tasks),
    bySection: bySection(tasks, sections),
    overdue: overdue(tasks),
  };
}

/** Counts of one group; done early or late both count as done. */
function tally(tasks: readonly TaskProgress[]): Tally {
  const byStatus = countStatuses(tasks);
  const done = byStatus.done + byStatus.doneLate;
  return {
    tasks: tasks.length,
    byStatus,
    byRating: countRatings(tasks),
    rates: { all: { done, of: tasks.length }, due: { done, of: done + byStatus.overdue } },
  };
}

function countStatuses(tasks: readonly TaskProgress[]): StatusCounts {
  // Every status is in the list, so the record is complete.
  const counts = Object.fromEntries(statuses.map((status) => [status, 0])) as Record<Status, number>;
  for (const { status } of tasks) counts[status] += 1;
  return counts;
}

function countRatings(tasks: readonly TaskProgress[]): RatingCounts {
  const counts = { good: 0, done: 0, late: 0, notdone: 0, none: 0 };
  for (const { rating } of tasks) counts[rating ?? 'none'] += 1;
  return counts;
}

function countKinds(tasks: readonly TaskProgress[]): Summary['byKind'] {
  // Every kind is in the list, so the record is complete.
  const counts = Object.fromEntries(milestoneKinds.map((kind) => [kind, 0])) as Record<MilestoneKind, number>;
  for (const { milestones } of tasks) for (const { kind } of milestones) counts[kind] += 1;
  return counts;
}

/** A task with several leads counts once for each; units of equal size stay in reading order. */
function byLead(tasks: readonly TaskProgress[]): Summary['byLead'] {
  const groups = new Map<string, TaskProgress[]>();
  for (const progress of tasks) {
    const { leads } = progress.task;
    for (const unit of leads.length > 0 ? new Set(leads) : ['']) {
      const group = groups.get(unit);
      if (group) group.push(progress);
      else groups.set(unit, [progress]);
    }
  }
  return [...groups].map(([unit, group]) => ({ unit, ...tally(group) })).sort((a, b) => b.tasks - a.tasks);
}

/** Sections in reading order, empty ones included, and one without a name for tasks that have none. */
function bySection(tasks: readonly TaskProgress[], sections: readonly Section[]): Summary['bySection'] {
  const groups = new Map<string | null, TaskProgress[]>();
  for (const progress of tasks) {
    const group = groups.get(progress.task.section);
    if (group) group.push(progress);
    else groups.set(progress.task.section, [progress]);
  }
  const named = sections.map(({ id, label, title }) => ({
    section: id,
    label,
    title,
    ...tally(groups.get(id) ?? []),
  }));
  const known = new Set(sections.map(({ id }) => id));
  const rest = [...groups].flatMap(([id, group]) => (id !== null && known.has(id) ? [] : group));
  return rest.length > 0 ? [...named, { section: '', label: '', title: '', ...tally(rest) }] : named;
}

function overdue(tasks: readonly TaskProgress[]): Summary['overdue'] {
  const past = tasks.map(({ task, occurrences }) => {
    const late = occurrences.filter(({ status }) => status === 'overdue');
    return { id: task.id, fixed: late.filter(({ recurring }) => !recurring).length, all: late.length };
  });
  return {
    tasks: past.filter(({ all }) => all > 0).map(({ id }) => id),
    tasksFixed: past.filter(({ fixed }) => fixed > 0).map(({ id }) => id),
    milestones: past.reduce((sum, { fixed }) => sum + fixed, 0),
    recurring: past.reduce((sum, { fixed, all }) => sum + all - fixed, 0),
  };
}
