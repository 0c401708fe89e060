// Where things stand on a day: the status of one due day, and of a task made of its occurrences.
import { daysBetween } from './calendar.ts';
import { daysLate, statusOfDue } from './dueStatus.ts';
import type { IsoDate, Milestone, Task } from './model.ts';
import type { Occurrence, PlanEntries, PlanSettings, Status, TaskProgress } from './progress.ts';
import { occurrencesOf, plainCounting, type CountingRules } from './occurrences.ts';

export { daysLate, statusOfDue } from './dueStatus.ts';

/**
 * A task with everything computed for it. In this order: what did not arise is `nil`; a done date of the task decides;
 * any occurrence past and not done makes it `overdue`; its last fixed milestone done makes it done; else the next due
 * day; `check` when every dated milestone is held; without any day, what its milestones wait for.
 */
export function classifyTask(
  task: Task,
  milestones: readonly Milestone[],
  entries: PlanEntries,
  settings: PlanSettings,
  rules: CountingRules = plainCounting,
): TaskProgress {
  const entry = entries.tasks[task.id] ?? {};
  const raw = occurrencesOf(task, milestones, entries, settings, rules);
  const last = lastFixed(raw);
  const closed =
    entry.nil === true
      ? raw.map(asNil)
      : entry.done === undefined
        ? raw
        : raw.map((one) => close(one, last, entry.done, settings));
  const lastNow = lastFixed(closed);
  const done = entry.done ?? (lastNow?.done !== undefined ? lastNow.done : undefined);
  const status = entry.nil === true ? 'nil' : taskStatus(closed, entry.done, lastNow, settings);
  const nextDue = status === 'nil' || entry.done !== undefined ? undefined : nextOf(closed);
  return {
    task,
    milestones,
    occurrences: closed,
    ...(lastNow?.due === undefined ? {} : { due: lastNow.due }),
    ...(nextDue === undefined ? {} : { nextDue }),
    ...(isDone(status) && done !== undefined ? { done } : {}),
    result: entry.result ?? task.result,
    rating: entry.rating ?? task.rating,
    status,
    daysLate: lateDays(status, closed, done, lastNow?.due),
  };
}

const isDone = (status: Status): boolean => status === 'done' || status === 'doneLate';

/** The fixed milestone with the latest due day, those held back left out. */
function lastFixed(occurrences: readonly Occurrence[]): Occurrence | undefined {
  let last: Occurrence | undefined;
  for (const one of occurrences) {
    if (one.recurring || one.held || one.due === undefined) continue;
    if (last?.due === undefined || one.due >= last.due) last = one;
  }
  return last;
}

function nextOf(occurrences: readonly Occurrence[]): IsoDate | undefined {
  const open = occurrences.filter((one) => one.due !== undefined && !one.held && !isDone(one.status));
  return open
    .map((one) => one.due)
    .filter((due) => due !== undefined)
    .sort()[0];
}

/**
 * The user's done date of the whole task closes what is still open. Only the last fixed milestone takes the date: when
 * the earlier ones were finished nobody has said, so they are done and not late.
 */
function close(
  one: Occurrence,
  last: Occurrence | undefined,
  done: IsoDate | undefined,
  settings: PlanSettings,
): Occurrence {
  if (one.done !== undefined || done === undefined) return one;
  if (one.key !== last?.key || one.due === undefined) return { ...one, status: 'done', daysLate: 0 };
  const state = { due: one.due, done, ...settings };
  return { ...one, done, status: statusOfDue(state), daysLate: daysLate(state) };
}

function asNil(one: Occurrence): Occurrence {
  return { ...one, status: 'nil', daysLate: 0 };
}

function taskStatus(
  occurrences: readonly Occurrence[],
  done: IsoDate | undefined,
  last: Occurrence | undefined,
  settings: PlanSettings,
): Status {
  if (done !== undefined)
    return last?.due === undefined ? 'done' : statusOfDue({ due: last.due, done, ...settings });
  const has = (status: Status): boolean => occurrences.some((one) => one.status === status);
  if (has('overdue')) return 'overdue';
  if (last !== undefined && isDone(last.status)) return last.status;
  if (occurrences.length > 0 && occurrences.every((one) => isDone(one.status)))
    return has('doneLate') ? 'doneLate' : 'done';
  if (has('dueToday')) return 'dueToday';
  if (has('dueSoon')) return 'dueSoon';
  // A clause nobody understood is never silently counted as in time.
  if (has('inTime'))
    return occurrences.some((one) => one.milestone.kind === 'unreadable') ? 'unknown' : 'inTime';
  return openStatus(occurrences, has);
}

/** Nothing open has a day: held deadlines first, then what could not be read, then what it waits for. */
function openStatus(occurrences: readonly Occurrence[], has: (status: Status) => boolean): Status {
  if (has('check')) return 'check';
  if (occurrences.some((one) => one.milestone.kind === 'unreadable')) return 'unknown';
  if (has('waiting')) return 'waiting';
  // Every instance of this year is done and something without a day is left, or there is nothing but continuous work.
  return has('ongoing') ? 'ongoing' : 'unknown';
}

/** Of an overdue task, the days since its earliest occurrence that is past and not done. */
function lateDays(
  status: Status,
  occurrences: readonly Occurrence[],
  done: IsoDate | undefined,
  due: IsoDate | undefined,
): number {
  if (status === 'overdue') {
    return Math.max(0, ...occurrences.filter((one) => one.status === 'overdue').map((one) => one.daysLate));
  }
  return status === 'doneLate' && done !== undefined && due !== undefined
    ? Math.max(0, daysBetween(due, done))
    : 0;
}
