// What Excel hands to a custom function, brought to what core understands; every refusal is a sentence.
import { fromSerial, isoDate, toSerial } from '../core/calendar.ts';
import type { CellValue, IsoDate } from '../core/model.ts';
import { matchKey } from '../core/text.ts';
import { functionErrors, yesNoWords, type ParameterName } from '../labels/functions.ts';

/** Excel gives 0, '', null or undefined for an empty cell or an omitted argument, depending on the platform. */
export function isBlank(value: unknown): boolean {
  return (
    value === 0 || value === null || value === undefined || (typeof value === 'string' && value.trim() === '')
  );
}

/** Whether a range was left out; on some platforms that cannot be told from a blank cell, so neither can we. */
export function isOmitted(range: unknown): boolean {
  const matrix = toMatrix(range);
  return matrix.length === 1 && matrix[0]?.length === 1 && isBlank(matrix[0][0]);
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
  const matrix = rows.map((row): readonly unknown[] => (Array.isArray(row) ? row : [row]));
  return matrix.some((row) => row.length > 0) ? matrix : [['']];
}

/** A range as the cells of a sheet: blanks, which may come as 0, are ''. */
export function toCells(argument: unknown): CellValue[][] {
  return toMatrix(argument).map((row) =>
    row.map((value) =>
      isBlank(value) ? '' : typeof value === 'boolean' || typeof value === 'number' ? value : String(value),
    ),
  );
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

/** A day as Excel wants it back: its serial number. */
export function serialOf(day: IsoDate): number {
  return toSerial(day);
}
