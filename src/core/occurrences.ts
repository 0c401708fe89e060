// The rows of "Mốc thời hạn": each milestone of a task, and each instance of one that recurs on known days.
import { dueOfEvent } from './deadline/dueOfEvent.ts';
import type { IsoDate, Milestone, Task } from './model.ts';
import type { Occurrence, PlanEntries, PlanSettings, ReportingPeriod } from './progress.ts';
import { daysLate, statusOfDue } from './dueStatus.ts';
import { sendDays } from './periods.ts';
import { nextWorkday, weekendsOnly, type DaysOff } from './workdays.ts';

/** What deadlines are counted with besides the settings. */
export type CountingRules = { readonly daysOff: DaysOff; readonly periods: readonly ReportingPeriod[] };

/** Without lists of the user's: weekends are off, reports are sent on no day that is known. */
export const plainCounting: CountingRules = { daysOff: weekendsOnly, periods: [] };

/** `7/0` for the first milestone of task 7, `7/0@2022-03-19` for an instance of it: how entries find it again. */
export function occurrenceKey(taskId: string, index: number, instance?: IsoDate): string {
  return instance === undefined ? `${taskId}/${index}` : `${taskId}/${index}@${instance}`;
}

/**
 * All occurrences of a task in the order of its milestones, instances ascending. Only a recurrence whose day is
 * written gives instances: the dates proposed for "02 lần/năm" are nobody's word, so nothing is overdue by them. A
 * rhythm without a day ("hằng quý") takes the days of the user's reporting schedule, where there is one.
 */
export function occurrencesOf(
  task: Task,
  milestones: readonly Milestone[],
  entries: PlanEntries,
  settings: PlanSettings,
  rules: CountingRules = plainCounting,
): Occurrence[] {
  return milestones.flatMap((milestone, index) => {
    const make = (instance?: IsoDate): Occurrence =>
      occurrence(
        { task, milestone, index, ...(instance === undefined ? {} : { instance }) },
        entries,
        settings,
        rules,
      );
    const dates = instancesOf(milestone, rules.periods);
    return dates === null ? [make()] : dates.map(make);
  });
}

/** The days of a recurring milestone, or null when no day is known. */
function instancesOf(
  { recurrence, dates }: Milestone,
  periods: readonly ReportingPeriod[],
): readonly IsoDate[] | null {
  if (recurrence === undefined) return null;
  if (recurrence.day !== undefined) return dates ?? null;
  const { every, times = 1 } = recurrence;
  if (times > 1 || every === 'day' || every === 'week' || every === 'month') return null;
  const days = sendDays(every, periods);
  return days.length === 0 ? null : days;
}

type Place = {
  readonly task: Task;
  readonly milestone: Milestone;
  readonly index: number;
  /** The day of one instance of a recurring milestone. */
  readonly instance?: IsoDate;
};

function occurrence(
  { task, milestone, index, instance }: Place,
  entries: PlanEntries,
  settings: PlanSettings,
  { daysOff }: CountingRules,
): Occurrence {
  const key = occurrenceKey(task.id, index, instance);
  const entry = entries.milestones[key] ?? {};
  const shifted = (day: IsoDate): IsoDate =>
    settings.shiftToWorkingDay === true ? nextWorkday(day, daysOff) : day;
  const read = instance ?? milestone.due;
  const planned = read === undefined ? undefined : shifted(read);
  const due = entry.due === undefined ? planned : dueByUser(entry.due, milestone, shifted, daysOff);
  const held = milestone.yearMismatch !== undefined && entry.confirmed !== true && entry.due === undefined;
  const { done } = entry;
  const base = {
    key,
    taskId: task.id,
    milestone,
    index,
    held,
    recurring: milestone.kind === 'recurring',
    ...(planned === undefined ? {} : { planned }),
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

/** The user's date: of the deadline itself, which stays as given, or of the event it runs from (BLDS, art. 147–148). */
function dueByUser(
  given: IsoDate,
  { kind, duration }: Milestone,
  shifted: (day: IsoDate) => IsoDate,
  daysOff: DaysOff,
): IsoDate {
  return kind === 'event' && duration ? shifted(dueOfEvent(given, duration, daysOff)) : given;
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
