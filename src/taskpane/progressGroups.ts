// What the progress step shows, picked from the analysis: the parts of the ring, the units, and lists of tasks.
import { ratings } from '../core/model.ts';
import { type Occurrence, type PlanAnalysis, type Status } from '../core/progress.ts';
import type { RatingCounts, TaskProgress } from '../core/progress.ts';
import { isRatingRole } from '../core/rating.ts';

/** From the best to the least known; the ring and its legend keep this order. */
const statusOrder = [
  'done',
  'doneLate',
  'overdue',
  'check',
  'dueToday',
  'dueSoon',
  'inTime',
  'ongoing',
  'waiting',
  'unknown',
  'nil',
] as const satisfies readonly Status[];

/** Which tasks the list under the figures shows. */
/** As the appendix prints them, then the tasks without a mark. */
export const ratingOrder = [...ratings, 'none'] as const satisfies readonly (keyof RatingCounts)[];

export type TaskFilter =
  | { readonly by: 'overdue' }
  | { readonly by: 'status'; readonly status: Status }
  | { readonly by: 'unit'; readonly unit: string }
  | { readonly by: 'rating'; readonly rating: keyof RatingCounts };

export function statusParts(analysis: PlanAnalysis): readonly { status: Status; count: number }[] {
  return statusOrder
    .map((status) => ({ status, count: analysis.summary.byStatus[status] }))
    .filter(({ count }) => count > 0);
}

const mostLate = (progress: TaskProgress): number =>
  Math.max(progress.daysLate, ...overdueOf(progress).map(({ daysLate }) => daysLate));

/** The overdue milestones of a task, the latest due first in days late. */
export function overdueOf({ occurrences }: TaskProgress): readonly Occurrence[] {
  return occurrences.filter(({ status }) => status === 'overdue').sort((a, b) => b.daysLate - a.daysLate);
}

/** The tasks a filter names, most days late first, else in reading order. */
export function tasksOf(analysis: PlanAnalysis, filter: TaskFilter): readonly TaskProgress[] {
  const overdue = new Set(analysis.summary.overdue.tasks);
  const kept = analysis.tasks.filter(({ task, status, rating }) => {
    if (filter.by === 'overdue') return overdue.has(task.id);
    if (filter.by === 'status') return status === filter.status;
    if (filter.by === 'rating') return (rating ?? 'none') === filter.rating;
    return filter.unit === '' ? task.leads.length === 0 : task.leads.includes(filter.unit);
  });
  return [...kept].sort((a, b) => mostLate(b) - mostLate(a));
}

/** Without any deadline there is nothing to be late for. */
export function hasDeadlines({ tables }: PlanAnalysis): boolean {
  return tables.some(({ columns }) => columns.some(({ role }) => role === 'deadline'));
}

export function hasRatings({ summary, tables }: PlanAnalysis): boolean {
  const column = tables.some(({ columns }) => columns.some(({ role }) => isRatingRole(role)));
  return column || summary.byRating.none < summary.tasks;
}

export function hasLeads({ summary }: PlanAnalysis): boolean {
  return summary.byLead.some(({ unit }) => unit !== '');
}
