// The rows of "Mốc thời hạn": each milestone of a task, and each instance of one that recurs on known days.
import { dueOfEvent } from './deadline/dueOfEvent.ts';
import type {
  IsoDate,
  Milestone,
  MilestoneEntry,
  Occurrence,
  PlanEntries,
  PlanSettings,
  Task,
} from './model.ts';
import { daysLate, statusOfDue } from './dueStatus.ts';

/** `7/0` for the first milestone of task 7, `7/0@2022-03-19` for an instance of it: how entries find it again. */
export function occurrenceKey(taskId: string, index: number, instance?: IsoDate): string {
  return instance === undefined ? `${taskId}/${index}` : `${taskId}/${index}@${instance}`;
}

/**
 * All occurrences of a task in the order of its milestones, instances ascending. Only a recurrence whose day is
 * written gives instances: the dates proposed for "02 lần/năm" are nobody's word, so nothing is overdue by them.
 */
export function occurrencesOf(
  task: Task,
  milestones: readonly Milestone[],
  entries: PlanEntries,
  settings: PlanSettings,
): Occurrence[] {
  return milestones.flatMap((milestone, index) => {
    if (milestone.recurrence?.day === undefined || milestone.dates === undefined) {
      return [occurrence(task, milestone, index, undefined, entries, settings)];
    }
    return milestone.dates.map((date) => occurrence(task, milestone, index, date, entries, settings));
  });
}

function occurrence(
  task: Task,
  milestone: Milestone,
  index: number,
  instance: IsoDate | undefined,
  entries: PlanEntries,
  settings: PlanSettings,
): Occurrence {
  const key = occurrenceKey(task.id, index, instance);
  const entry = entries.milestones[key] ?? {};
  const due = dueWith(entry, milestone, instance);
  const held = milestone.yearMismatch !== undefined && entry.confirmed !== true && entry.due === undefined;
  const { done } = entry;
  const base = {
    key,
    taskId: task.id,
    milestone,
    index,
    held,
    recurring: milestone.kind === 'recurring',
    ...(due === undefined ? {} : { due }),
    ...(done === undefined ? {} : { done }),
  };
  const dated = due === undefined ? null : { due, ...(done === undefined ? {} : { done }), ...settings };
  const status =
    done !== undefined && dated === null
      ? 'done'
      : dated === null
        ? statusOfUndated(milestone)
        : held && done === undefined
          ? 'check'
          : statusOfDue(dated);
  return { ...base, status, daysLate: dated === null || status === 'check' ? 0 : daysLate(dated) };
}

/** The user's date: of the deadline itself, or of the event it runs from (BLDS 2015, art. 147–148). */
function dueWith(
  entry: MilestoneEntry,
  milestone: Milestone,
  instance: IsoDate | undefined,
): IsoDate | undefined {
  if (entry.due === undefined) return instance ?? milestone.due;
  return milestone.kind === 'event' && milestone.duration
    ? dueOfEvent(entry.due, milestone.duration)
    : entry.due;
}

/**
 * Without a day: `waiting` for an event or for somebody else's schedule ("theo quy định"), `ongoing` for continuous
 * work, `unknown` for a rhythm without a day ("hằng quý") and for what was not understood. The narrative's "không
 * xác định thời hạn cụ thể" is `waiting` and `unknown` together.
 */
function statusOfUndated({ kind }: Milestone): Occurrence['status'] {
  if (kind === 'event' || kind === 'external') return 'waiting';
  return kind === 'ongoing' ? 'ongoing' : 'unknown';
}
