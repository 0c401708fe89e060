// What Excel hands to a custom function, brought to what core understands; every refusal is a sentence.
import { fromSerial, isoDate, partsOf, toSerial } from '../core/calendar.ts';
import { parseDeadline } from '../core/deadline/parseDeadline.ts';
import type { CellValue, IsoDate, Milestone } from '../core/model.ts';
import { matchKey } from '../core/text.ts';
import { functionErrors, yesNoWords, type ParameterName } from '../labels/functions.ts';

/** Excel gives 0, '', null or undefined for an empty cell or an omitted argument, depending on the platform. */
export function isBlank(value: unknown): boolean {
  return (
    value === 0 || value === null || value === undefined || (typeof value === 'string' && value.trim() === '')
  );
}

export function invalidValue(message: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, message);
}

export function notAvailable(message: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, message);
}

/** A range as Excel passes it, or a lone value when a formula passes none. */
export function toMatrix(argument: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(argument)) return [[argument]];
  // Excel passes matrices only; `isArray` alone cannot say so.
  const rows = argument as readonly unknown[];
  return rows.map((row): readonly unknown[] => (Array.isArray(row) ? row : [row]));
}

/** A range as the cells of a sheet: blanks, which may come as 0, are ''. */
export function toCells(argument: unknown): CellValue[][] {
  return toMatrix(argument).map((row) =>
    row.map((value) =>
      isBlank(value) ? '' : typeof value === 'boolean' || typeof value === 'number' ? value : String(value),
    ),
  );
}

/** The plan year given as an argument, or null when it was left out. */
export function readYear(value: unknown): number | null {
  if (isBlank(value)) return null;
  const year = Number(value);
  if (!Number.isInteger(year) || year < 1950 || year > 2199) throw invalidValue(functionErrors.year(value));
  return year;
}

/** A count of days given as an argument, or `otherwise` when it was left out; 0 is a count, not a blank. */
export function readDays(value: unknown, otherwise: number): number {
  if (value === null || value === undefined || value === '') return otherwise;
  const days = Number(value);
  if (typeof value === 'boolean' || !Number.isInteger(days) || days < 0 || days > 3660)
    throw invalidValue(functionErrors.days(value));
  return days;
}

/** Yes or no, in any spelling; null when it was left out. A blank cell may come as 0, so 0 is no answer. */
export function readYesNo(value: unknown, parameter: ParameterName): 'yes' | 'no' | null {
  if (isBlank(value)) return null;
  const answer = yesNoWords[matchKey(String(value))];
  if (answer === undefined) throw invalidValue(functionErrors.yesNo(parameter, value));
  return answer;
}

/** One of some words, in any spelling of case and tones. */
export function readWord<T>(value: unknown, words: Readonly<Record<string, T>>): T | null {
  const key = matchKey(String(value));
  return Object.hasOwn(words, key) ? (words[key] ?? null) : null;
}

// Accepts "15/03/2022", "5-3-2022", "ngày 5.3.2022"; not "03/2022" or "15/3/22".
const dayFirst = /^(?:ngày\s*)?(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/iu;
// Accepts "ngày 5 tháng 3 năm 2022", "05 tháng 03 năm 2022"; not "tháng 3 năm 2022".
const inWords = /^(?:ngày\s*)?(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*(\d{4})$/iu;
// Accepts "2022-03-15"; not "2022-3".
const yearFirst = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u;

/** A day given as a serial number or as text, day first whatever the machine's language; null when blank. */
export function readDay(value: unknown, parameter: ParameterName): IsoDate | null {
  if (isBlank(value)) return null;
  const day = typeof value === 'number' ? fromSerial(value) : textDay(String(value).normalize('NFC').trim());
  if (day === null || typeof value === 'boolean') throw invalidValue(functionErrors.day(parameter, value));
  return day;
}

function textDay(text: string): IsoDate | null {
  const written = dayFirst.exec(text) ?? inWords.exec(text);
  if (written !== null) return isoDate(Number(written[3]), Number(written[2]), Number(written[1]));
  const sorted = yearFirst.exec(text);
  return sorted === null ? null : isoDate(Number(sorted[1]), Number(sorted[2]), Number(sorted[3]));
}

export function readRequiredDay(value: unknown, parameter: ParameterName): IsoDate {
  const day = readDay(value, parameter);
  if (day === null) throw invalidValue(functionErrors.missing(parameter));
  return day;
}

// Accepts "15/3/2022", "năm 2022", "Quý I-2021"; not "2022kg" glued to letters or "120221".
const writtenYear = /(?<![\p{L}\d])(?:19[5-9]\d|20\d\d)(?![\p{L}\d])/gu;

/**
 * The milestones of a deadline: text as written, or a real date. Without a plan year the text itself must name a year,
 * unless nothing in it needs one, and no year is wrong.
 */
export function readMilestones(value: unknown, planYear: number | null): readonly Milestone[] {
  if (typeof value === 'number') return dateMilestones(value, planYear);
  const text = String(value);
  if (planYear !== null) return parseDeadline(text, { planYear, beforeIncludesDay: false }).milestones;
  const years = [...text.matchAll(writtenYear)].map(([year]) => Number(year));
  const { milestones } = parseDeadline(text, {
    planYear: years.length === 0 ? 2000 : Math.max(...years),
    beforeIncludesDay: false,
  });
  const isDated = milestones.some(({ due, dates }) => due !== undefined || dates !== undefined);
  if (isDated && years.length === 0) throw invalidValue(functionErrors.noYear(text));
  return milestones.map(withoutMismatch);
}

function dateMilestones(serial: number, planYear: number | null): readonly Milestone[] {
  const day = fromSerial(serial);
  if (day === null) throw invalidValue(functionErrors.day('deadline', serial));
  const { year } = partsOf(day);
  const context = { planYear: planYear ?? year, serial, beforeIncludesDay: false };
  return parseDeadline('', context).milestones;
}

function withoutMismatch({ yearMismatch: _ignored, ...milestone }: Milestone): Milestone {
  return milestone;
}

/** A day as Excel wants it back: its serial number. */
export function serialOf(day: IsoDate): number {
  return toSerial(day);
}
