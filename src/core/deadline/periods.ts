// The first and last days of months, quarters, halves and years, and of their beginnings, middles and ends.
import { addDays, daysInMonth, isoDate, lastDayOfMonth } from '../calendar.ts';
import type { Period } from './draft.ts';

/** A part of a period: its beginning, middle, end, a half of it, or the first or second ten days of a month. */
export type Part = 'first' | 'middle' | 'last' | 'firstHalf' | 'secondHalf' | 'firstTen' | 'middleTen' | null;

/** Reads the words in front of a month, a quarter or a year; null when there are none. */
export function partOf(words: string | undefined): Part {
  if (words === undefined) return null;
  if (words.startsWith('nua dau')) return 'firstHalf';
  if (words.startsWith('thuong tuan')) return 'firstTen';
  if (words.startsWith('trung tuan')) return 'middleTen';
  if (/^(?:nua cuoi|nua sau)/u.test(words)) return 'secondHalf';
  if (words.startsWith('dau')) return 'first';
  if (words.startsWith('giua')) return 'middle';
  // "hết tháng 6" is the whole of it.
  return words.startsWith('cuoi') ? 'last' : null;
}

/** A run of whole months; null when either month does not exist. `fromYear` may be the year before. */
export function monthSpan(
  fromYear: number,
  fromMonth: number,
  toYear: number,
  toMonth: number,
): Period | null {
  const start = isoDate(fromYear, fromMonth, 1);
  if (start === null || toMonth < 1 || toMonth > 12) return null;
  const due = lastDayOfMonth(toYear, toMonth);
  return due < start ? null : { start, due };
}

/** BLDS 2015, art. 146: the beginning of a month is its day 1, its middle day 15, its end the last day. */
export function monthPeriod(year: number, month: number, part: Part): Period | null {
  const whole = monthSpan(year, month, year, month);
  if (whole === null || part === null || part === 'last') return whole;
  const first = isoDate(year, month, 1);
  if (first !== null && part === 'firstTen') return { start: first, due: addDays(first, 9) };
  if (first !== null && part === 'middleTen') return { start: addDays(first, 10), due: addDays(first, 19) };
  const fifteenth = isoDate(year, month, 15);
  const sixteenth = isoDate(year, month, 16);
  if (first === null || fifteenth === null || sixteenth === null) return null;
  if (part === 'first') return { start: first, due: first };
  if (part === 'secondHalf') return { start: sixteenth, due: whole.due };
  return { start: first, due: fifteenth };
}

/** A quarter; its beginning is day 1 of its first month, its middle day 15 of its second month. */
export function quarterPeriod(year: number, quarter: number, part: Part): Period | null {
  if (quarter < 1 || quarter > 4) return null;
  const whole = monthSpan(year, quarter * 3 - 2, year, quarter * 3);
  if (whole === null || part === null || part === 'last') return whole;
  const middle = isoDate(year, quarter * 3 - 1, 15);
  if (middle === null) return null;
  if (part === 'first') return monthPeriod(year, quarter * 3 - 2, 'first');
  if (part === 'secondHalf') return { start: addDays(middle, 1), due: whole.due };
  return { ...whole, due: middle };
}

/** BLDS 2015, art. 146: the beginning of a year is 1 January, its middle 30 June, its end 31 December. */
export function yearPeriod(year: number, part: Part): Period | null {
  const start = isoDate(year, 1, 1);
  const middle = isoDate(year, 6, 30);
  const end = isoDate(year, 12, 31);
  if (start === null || middle === null || end === null) return null;
  if (part === 'first') return { start, due: start };
  if (part === 'middle' || part === 'firstHalf') return { start, due: middle };
  return part === 'secondHalf' ? { start: addDays(middle, 1), due: end } : { start, due: end };
}

/** Week 1 to 5 of a month by days of seven (1–7, 8–14…); 0 means its last seven days. */
export function weekOfMonth(year: number, month: number, week: number): Period | null {
  if (month < 1 || month > 12 || week > 5) return null;
  const days = daysInMonth(year, month);
  const last = week === 0 ? days : Math.min(week * 7, days);
  const start = isoDate(year, month, week === 0 ? days - 6 : week * 7 - 6);
  const due = isoDate(year, month, last);
  return start === null || due === null ? null : { start, due };
}
