// Days of the proleptic Gregorian calendar without a clock and without time zones: the only arithmetic on dates.
import type { IsoDate } from './model.ts';

export type CalendarDay = { readonly year: number; readonly month: number; readonly day: number };

const digits = Array.from({ length: 32 }, (_, value) => String(value).padStart(2, '0'));

/** A day's or a month's number in two digits. */
function two(value: number): string {
  return digits[value] ?? String(value);
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Number of days in a month; `month` is 1–12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day, or null when there is no such day (31/6, 30/2, month 13). */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(day)) return null;
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
    return null;
  // The three numbers were just checked to be a day of the calendar, which is what the brand stands for.
  return `${year}-${two(month)}-${two(day)}` as IsoDate;
}

/** The day named by `YYYY-MM-DD`, or null. Accepts nothing else. */
export function parseIsoDate(text: string): IsoDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? isoDate(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

export function partsOf(date: IsoDate): CalendarDay {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** Days since 1 March of year 0 (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms"). */
function dayNumber({ year, month, day }: CalendarDay): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
}

function fromDayNumber(number: number): CalendarDay {
  const era = Math.floor(number / 146097);
  const dayOfEra = number - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted + (shifted < 10 ? 3 : -9);
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

function fromParts(parts: CalendarDay): IsoDate {
  const date = isoDate(parts.year, parts.month, parts.day);
  if (date === null) throw new RangeError(`No such day: ${parts.day}/${parts.month}/${parts.year}`);
  return date;
}

const serialZero = dayNumber({ year: 1899, month: 12, day: 30 });

/** Excel's serial number of a day in the 1900 date system; right from 1 March 1900 on. */
export function toSerial(date: IsoDate): number {
  return dayNumber(partsOf(date)) - serialZero;
}

/** The day of an Excel serial number (a time of day is dropped), or null before 1950 or past 2200 (see excel-semantics). */
export function fromSerial(serial: number): IsoDate | null {
  if (!Number.isFinite(serial) || serial < 18264 || serial >= 109939) return null;
  return fromParts(fromDayNumber(Math.floor(serial) + serialZero));
}

export function addDays(date: IsoDate, days: number): IsoDate {
  const parts = partsOf(date);
  const day = parts.day + days;
  // Most steps stay inside the month.
  if (day >= 1 && day <= 28) return fromParts({ year: parts.year, month: parts.month, day });
  return fromParts(fromDayNumber(dayNumber(parts) + days));
}

/** The same day number `months` later, or that month's last day (BLDS 2015, art. 148). */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const { year, month, day } = partsOf(date);
  const index = year * 12 + (month - 1) + months;
  const newYear = Math.floor(index / 12);
  const newMonth = (index % 12) + 1;
  return fromParts({ year: newYear, month: newMonth, day: Math.min(day, daysInMonth(newYear, newMonth)) });
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(partsOf(to)) - dayNumber(partsOf(from));
}

export function lastDayOfMonth(year: number, month: number): IsoDate {
  return fromParts({ year, month, day: daysInMonth(year, month) });
}

/** ISO weekday: 1 Monday … 7 Sunday. */
export function weekday(date: IsoDate): number {
  // 1 March of year 0 was a Wednesday.
  return ((dayNumber(partsOf(date)) + 2) % 7) + 1;
}

/** `15/03/2022`, two-digit days and months, as NĐ 30/2020/NĐ-CP writes dates in tables. */
export function formatVietnamese(date: IsoDate): string {
  const { year, month, day } = partsOf(date);
  return `${two(day)}/${two(month)}/${year}`;
}
