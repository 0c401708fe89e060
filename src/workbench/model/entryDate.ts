// Dates and times as Excel recognises them when a text is entered; months by their English names.
import { isoDate, toSerial } from '../../core/calendar.ts';
import { century, monthNumber, yearOf } from './englishDates.ts';
import type { Entry, EntryLocale } from './entryLocale.ts';

// "05/06/2025" · "5-6-25" · "2025-06-05"; not: "5.6.2025"
const threeNumbers = /^(\d{1,4})([/-])(\d{1,2})\2(\d{1,4})$/;
// "1/2" · "6/2025" · "12-3"; not: "12-QĐ"
const twoNumbers = /^(\d{1,2})[/-](\d{1,4})$/;
// "5-Jun-2025" · "5 June" · "05-jun-25"; not: "5 Quý"
const dayMonthName = /^(\d{1,2})[ -]([a-z]{3,9})(?:[ -](\d{2}|\d{4}))?$/i;
// "Jun 5, 2025" · "June 2025" · "Jun-25"; not: "Juni"
const monthNameFirst = /^([a-z]{3,9})[ -](\d{1,4})(?:, ?(\d{2}|\d{4}))?$/i;
// "8:30" · "17:05:10" · "5:30 PM"; not: "8h30"
const clockTime = /^(\d{1,4}):([0-5]?\d)(?::([0-5]?\d))?(?:\s*([ap])m)?$/i;

/** A day, a day and month of this year, or a month and year; null when Excel would leave the text. */
export function readDate(text: string, locale: EntryLocale, currentYear: number): Entry | null {
  // Only a date followed by a time holds a colon.
  const cut = text.includes(':') ? text.indexOf(' ') : -1;
  if (cut > 0) {
    const day = readDate(text.slice(0, cut), locale, currentYear);
    const time = readTime(text.slice(cut + 1));
    if (typeof day?.value !== 'number' || typeof time?.value !== 'number') return null;
    return { value: day.value + time.value, numberFormat: `${day.numberFormat ?? locale.shortDate} h:mm` };
  }
  return (
    fromThreeNumbers(text, locale) ??
    fromTwoNumbers(text, locale, currentYear) ??
    fromNames(text, currentYear)
  );
}

/** A time of day as a fraction of a day. */
export function readTime(text: string): Entry | null {
  const match = clockTime.exec(text.trim());
  if (!match) return null;
  const half = match[4]?.toLowerCase();
  let hours = Number(match[1]);
  if (half !== undefined && (hours < 1 || hours > 12)) return null;
  if (half !== undefined) hours = (hours % 12) + (half === 'p' ? 12 : 0);
  const value = (hours * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0)) / 86400;
  if (half !== undefined)
    return { value, numberFormat: match[3] === undefined ? 'h:mm AM/PM' : 'h:mm:ss AM/PM' };
  if (hours >= 24) return { value, numberFormat: '[h]:mm:ss' };
  return { value, numberFormat: match[3] === undefined ? 'h:mm' : 'h:mm:ss' };
}

function fromThreeNumbers(text: string, locale: EntryLocale): Entry | null {
  const match = threeNumbers.exec(text);
  if (!match) return null;
  const [first, second, third] = [Number(match[1]), Number(match[3]), Number(match[4])];
  if ((match[1] ?? '').length === 4) return entry(day(first, second, third), locale.shortDate);
  if ((match[4] ?? '').length === 3) return null;
  const year = (match[4] ?? '').length === 4 ? third : century(third);
  const [month, date] = locale.dateOrder === 'monthFirst' ? [first, second] : [second, first];
  return entry(day(year, month, date), locale.shortDate);
}

function fromTwoNumbers(text: string, locale: EntryLocale, currentYear: number): Entry | null {
  const match = twoNumbers.exec(text);
  if (!match) return null;
  const [first, second] = [Number(match[1]), Number(match[2])];
  if ((match[2] ?? '').length <= 2) {
    const [month, date] = locale.dateOrder === 'monthFirst' ? [first, second] : [second, first];
    // 25/12 is taken the only way it can be.
    const serial = day(currentYear, month, date) ?? day(currentYear, date, month);
    if (serial !== null) return entry(serial, 'd-mmm');
  }
  if ((match[2] ?? '').length === 3 || second < 30) return null;
  return entry(day(second < 100 ? century(second) : second, first, 1), 'mmm-yy');
}

function fromNames(text: string, currentYear: number): Entry | null {
  const dayFirst = dayMonthName.exec(text);
  if (dayFirst) {
    const year = dayFirst[3] === undefined ? currentYear : yearOf(dayFirst[3]);
    const format = dayFirst[3] === undefined ? 'd-mmm' : 'd-mmm-yy';
    return entry(day(year, monthNumber(dayFirst[2] ?? ''), Number(dayFirst[1])), format);
  }
  const monthFirst = monthNameFirst.exec(text);
  if (!monthFirst) return null;
  const month = monthNumber(monthFirst[1] ?? '');
  const number = monthFirst[2] ?? '';
  if (monthFirst[3] !== undefined)
    return entry(day(yearOf(monthFirst[3]), month, Number(number)), 'd-mmm-yy');
  const asDay = number.length <= 2 ? day(currentYear, month, Number(number)) : null;
  return asDay === null ? entry(day(yearOf(number), month, 1), 'mmm-yy') : entry(asDay, 'd-mmm');
}

function entry(serial: number | null, numberFormat: string): Entry | null {
  return serial === null ? null : { value: serial, numberFormat };
}

/** Excel's serial number; null for what is no day, or lies before 1900. */
function day(year: number, month: number, date: number): number | null {
  const iso = year >= 1900 ? isoDate(year, month, date) : null;
  return iso === null ? null : toSerial(iso);
}
