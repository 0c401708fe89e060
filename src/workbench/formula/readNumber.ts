// Text that arithmetic takes for a number, as Excel in en-US does: "1,234.5", "5%", "3/15/2022", "15-Mar-2022", "8:30".
import { monthNumber, yearOf } from '../model/englishDates.ts';
import { serialOf } from '../model/serialDate.ts';

// 12 · 1,234.5 · -.5e3; not: 1,23,
const numberPattern = /^[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:e[-+]?\d{1,3})?$/iu;
// 2022-03-15 · 2022/3/5 · 2022-12-31; not: 22-3-5
const isoPattern = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/u;
// 3/15/2022 · 3-15-22 · 12/31; not: 3.15.2022
const usPattern = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{2}|\d{4}))?$/u;
// 15-Mar-2022 · 15 March 2022 · 5 jan 22; not: Mars 5
const monthPattern = /^(\d{1,2})[- ]([a-z]{3,9})[- ,]{1,2}(\d{2}|\d{4})$/iu;
// 8:30 · 23:59:59 · 1:05 PM; not: 8h30
const timePattern = /^(\d{1,4}):([0-5]?\d)(?::([0-5]?\d(?:\.\d+)?))?(?: ?([ap])m)?$/iu;

/** The number, serial date or time that the text stands for, or null. */
export function readNumber(text: string): number | null {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > 60) return null;
  return readPlainNumber(trimmed) ?? readDate(trimmed);
}

function readPlainNumber(text: string): number | null {
  const isNegative = text.startsWith('(') && text.endsWith(')');
  const body = isNegative ? text.slice(1, -1) : text;
  const percent = body.endsWith('%');
  const digits = (percent ? body.slice(0, -1) : body).replace(/^([-+]?)\$/u, '$1').trim();
  if (!numberPattern.test(digits) || !/\d/u.test(digits)) return null;
  const value = Number(digits.replaceAll(',', ''));
  if (!Number.isFinite(value)) return null;
  return (isNegative ? -value : value) / (percent ? 100 : 1);
}

/** A date (month first, as en-US has it), a time, or both with a blank between; null when it is none. */
export function readDate(text: string): number | null {
  const trimmed = text.trim();
  const day = readDay(trimmed);
  if (day !== null) return day;
  const time = readTime(trimmed);
  if (time !== null) return time;
  const blank = trimmed.search(/ \d{1,2}:/u);
  if (blank < 0) return null;
  const [date, clock] = [readDay(trimmed.slice(0, blank)), readTime(trimmed.slice(blank + 1))];
  return date === null || clock === null ? null : date + clock;
}

function readDay(text: string): number | null {
  const iso = isoPattern.exec(text);
  if (iso) return serialOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const us = usPattern.exec(text);
  // Without a year Excel takes the running one; a calculation has no clock of its own, so such text stays text.
  if (us?.[3]) return serialOf(yearOf(us[3]), Number(us[1]), Number(us[2]));
  const named = monthPattern.exec(text);
  if (!named) return null;
  const month = monthNumber(named[2] ?? '');
  return month === 0 ? null : serialOf(yearOf(named[3] ?? ''), month, Number(named[1]));
}

function readTime(text: string): number | null {
  const match = timePattern.exec(text);
  if (!match) return null;
  let hours = Number(match[1]);
  const half = match[4]?.toLowerCase();
  if (half !== undefined) {
    if (hours < 1 || hours > 12) return null;
    hours = (hours % 12) + (half === 'p' ? 12 : 0);
  }
  return (hours * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0)) / 86400;
}
