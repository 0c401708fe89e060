// The days on which a recurring milestone falls due inside one year.
import { addDays, daysInMonth, isoDate, weekday } from '../calendar.ts';
import type { IsoDate, Recurrence } from '../model.ts';

const monthsPer = { month: 1, quarter: 3, half: 6, year: 12 } as const;

/**
 * Ascending days inside `year`, or null when the recurrence names no day. `early` moves each day that many days
 * back ("trước ngày 01 hằng tháng" falls on the last day of the month before).
 */
function instancesIn(year: number, recurrence: Recurrence, early: number): IsoDate[] | null {
  const { every, day } = recurrence;
  if (day === undefined || every === 'day') return null;
  if (every === 'week') return weekdays(year, day - early);
  const dates = monthDays(year, recurrence, monthsPer[every], { day, early });
  const prefix = String(year);
  return dates.filter((date) => date.startsWith(prefix));
}

/** The same for twelve months from `firstMonth` of `year` on: a school year begins in August. */
export function instancesFrom(
  year: number,
  firstMonth: number,
  recurrence: Recurrence,
  early: number,
): IsoDate[] | null {
  const dates = instancesIn(year, recurrence, early);
  if (firstMonth === 1) return dates;
  const more = instancesIn(year + 1, recurrence, early);
  const [start, end] = [isoDate(year, firstMonth, 1), isoDate(year + 1, firstMonth, 1)];
  if (dates === null || more === null || start === null || end === null) return dates;
  return [...dates, ...more].filter((date) => date >= start && date < end);
}

/** Every `day` of the week (1 Monday … 7 Sunday, 0 and less counted back from it) in the year. */
function weekdays(year: number, day: number): IsoDate[] {
  const first = isoDate(year, 1, 1);
  if (first === null) return [];
  const dates: IsoDate[] = [];
  let ofMonth = 1 + ((day - weekday(first) + 14) % 7);
  for (let month = 1; month <= 12; month += 1) {
    const days = daysInMonth(year, month);
    for (; ofMonth <= days; ofMonth += 7) {
      const date = isoDate(year, month, ofMonth);
      if (date !== null) dates.push(date);
    }
    ofMonth -= days;
  }
  return dates;
}

/** `day` past a month's end means its last day ("ngày 31 hằng tháng", "cuối tháng"). */
function monthDays(
  year: number,
  recurrence: Recurrence,
  months: number,
  { day, early }: { readonly day: number; readonly early: number },
): IsoDate[] {
  const offset = recurrence.month === 'last' || recurrence.month === undefined ? months : recurrence.month;
  const dates: IsoDate[] = [];
  for (let index = offset - 1; index <= 12; index += months) {
    const inYear = year + Math.floor(index / 12);
    const month = (index % 12) + 1;
    const date = isoDate(inYear, month, Math.min(day, daysInMonth(inYear, month)));
    if (date !== null) dates.push(early === 0 ? date : addDays(date, -early));
  }
  return dates;
}

/** The day number once moved back: day 20 − 1 is 19, day 1 − 1 is the last day (31), Monday − 1 is Sunday. */
export function earlier(recurrence: Recurrence, early: number): Recurrence {
  if (early === 0 || recurrence.day === undefined) return recurrence;
  const day = recurrence.day - early;
  if (day >= 1) return { ...recurrence, day };
  if (recurrence.every === 'week') return { ...recurrence, day: day + 7 };
  // Day 1 of a period's first month moves to the last day of the period before.
  const month = typeof recurrence.month === 'number' ? recurrence.month - 1 : undefined;
  return {
    ...recurrence,
    day: 31,
    ...(month === undefined ? {} : { month: month >= 1 ? month : ('last' as const) }),
  };
}
