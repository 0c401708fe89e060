// The days on which a recurring milestone falls due inside one year.
import { addDays, daysInMonth, isoDate, weekday } from '../calendar.ts';
import type { IsoDate, Recurrence } from '../model.ts';

const monthsPer = { month: 1, quarter: 3, half: 6, year: 12 } as const;

/**
 * Ascending days inside `year`, or null when the recurrence names no day. `early` moves each day that many days
 * back ("trước ngày 01 hằng tháng" falls on the last day of the month before).
 */
export function instancesIn(year: number, recurrence: Recurrence, early: number): IsoDate[] | null {
  const { every, day } = recurrence;
  if (day === undefined || every === 'day') return null;
  const dates = every === 'week' ? weekdays(year, day) : monthDays(year, recurrence, monthsPer[every], day);
  const prefix = String(year);
  return (early === 0 ? dates : dates.map((date) => addDays(date, -early))).filter((date) =>
    date.startsWith(prefix),
  );
}

/** The same for twelve months from `firstMonth` of `year` on: a school year begins in August. */
export function instancesFrom(
  year: number,
  firstMonth: number,
  recurrence: Recurrence,
  early: number,
): IsoDate[] | null {
  const dates = instancesIn(year, recurrence, early);
  const more = firstMonth === 1 ? [] : instancesIn(year + 1, recurrence, early);
  const [start, end] = [isoDate(year, firstMonth, 1), isoDate(year + 1, firstMonth, 1)];
  if (dates === null || more === null || start === null || end === null) return dates;
  return [...dates, ...more].filter((date) => date >= start && date < end);
}

function weekdays(year: number, day: number): IsoDate[] {
  const first = isoDate(year, 1, 1);
  if (first === null) return [];
  const dates: IsoDate[] = [];
  // One week past the year's end: moved back, it may still fall inside.
  for (let offset = (day - weekday(first) + 7) % 7; offset <= 372; offset += 7)
    dates.push(addDays(first, offset));
  return dates;
}

/** `day` past a month's end means its last day ("ngày 31 hằng tháng", "cuối tháng"). */
function monthDays(year: number, recurrence: Recurrence, months: number, day: number): IsoDate[] {
  const offset = recurrence.month === 'last' || recurrence.month === undefined ? months : recurrence.month;
  const dates: IsoDate[] = [];
  for (let index = offset - 1; index <= 12; index += months) {
    const inYear = year + Math.floor(index / 12);
    const month = (index % 12) + 1;
    const date = isoDate(inYear, month, Math.min(day, daysInMonth(inYear, month)));
    if (date !== null) dates.push(date);
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
