// Working days: Monday to Friday, without days off and with the Saturdays that are worked in exchange.
import { addDays, weekday } from './calendar.ts';
import type { IsoDate } from './model.ts';
import type { SpecialDay } from './progress.ts';

/** Days that are not what their weekday says. */
export type DaysOff = {
  readonly off: ReadonlyMap<IsoDate, SpecialDay>;
  readonly work: ReadonlySet<IsoDate>;
};

/** For looking days up; of two rows about one day the last counts. */
export function daysOffOf(days: readonly SpecialDay[]): DaysOff {
  const last = new Map(days.map((day) => [day.date, day]));
  const of = (kind: SpecialDay['kind']): (readonly [IsoDate, SpecialDay])[] =>
    [...last].filter(([, day]) => day.kind === kind);
  return { off: new Map(of('off')), work: new Set(of('work').map(([date]) => date)) };
}

/** No day off but Saturdays and Sundays. */
export const weekendsOnly: DaysOff = daysOffOf([]);

export function isWorkday(date: IsoDate, days: DaysOff): boolean {
  if (days.off.has(date)) return false;
  return weekday(date) <= 5 || days.work.has(date);
}

/** Nobody is off for a year: a list that says so is wrong, and the search ends. */
const longestBreak = 366;

/** The day itself when it is a working day, else the next one (BLDS 2015, art. 148). */
export function nextWorkday(date: IsoDate, days: DaysOff): IsoDate {
  let next = date;
  for (let tried = 0; tried < longestBreak && !isWorkday(next, days); tried += 1) next = addDays(next, 1);
  return isWorkday(next, days) ? next : date;
}

/** The day `count` working days after (or, when negative, before) a day, which is not counted itself. */
export function addWorkdays(from: IsoDate, count: number, days: DaysOff): IsoDate {
  const step = count < 0 ? -1 : 1;
  let date = from;
  let idle = 0;
  for (let left = Math.abs(count); left > 0 && idle < longestBreak;) {
    date = addDays(date, step);
    const counts = isWorkday(date, days);
    idle = counts ? 0 : idle + 1;
    if (counts) left -= 1;
  }
  return date;
}

/** Working days after `from` up to and with `to`; 0 when `to` is not later. */
export function workdaysBetween(from: IsoDate, to: IsoDate, days: DaysOff): number {
  let count = 0;
  for (let date = from; date < to;) {
    date = addDays(date, 1);
    if (isWorkday(date, days)) count += 1;
  }
  return count;
}
