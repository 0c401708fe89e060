// The status of one due day, and how late it is: what the sheets' formulas and the custom functions compute too.
import { daysBetween } from './calendar.ts';
import type { IsoDate } from './model.ts';
import type { Status } from './progress.ts';

export type DueState = {
  readonly due: IsoDate;
  readonly done?: IsoDate;
  readonly asOf: IsoDate;
  readonly warningDays: number;
};

/** The status of something due on a day (inclusive): overdue begins the day after. */
export function statusOfDue({ due, done, asOf, warningDays }: DueState): Status {
  if (done !== undefined) return done <= due ? 'done' : 'doneLate';
  const left = daysBetween(asOf, due);
  if (left < 0) return 'overdue';
  if (left === 0) return 'dueToday';
  return left <= warningDays ? 'dueSoon' : 'inTime';
}

/** Days past the due day, at the done day or else at `asOf`; 0 when not late. */
export function daysLate({ due, done, asOf }: Pick<DueState, 'due' | 'done' | 'asOf'>): number {
  return Math.max(0, daysBetween(due, done ?? asOf));
}
