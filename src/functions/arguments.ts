// What Excel hands to a custom function, brought to what core understands; every refusal is a sentence.
import { fromSerial, toSerial } from '../core/calendar.ts';
import { parseDeadline } from '../core/deadline/parseDeadline.ts';
import type { IsoDate, Milestone } from '../core/model.ts';
import { functionErrors } from '../labels/functions.ts';

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

/** The plan year given as an argument, or null when it was left out. */
export function readYear(value: unknown): number | null {
  if (isBlank(value)) return null;
  const year = Number(value);
  if (!Number.isInteger(year) || year < 1950 || year > 2199)
    throw invalidValue(functionErrors.year(String(value)));
  return year;
}

/** A count of days given as an argument, or `otherwise` when it was left out; 0 is a count, not a blank. */
export function readDays(value: unknown, otherwise: number): number {
  if (value === null || value === undefined || value === '') return otherwise;
  const days = Number(value);
  if (!Number.isInteger(days) || days < 0 || days > 3660)
    throw invalidValue(functionErrors.days(String(value)));
  return days;
}

// Accepts "15/3/2022", "năm 2022", "Quý I-2021"; not "2022kg" glued to letters or "120221".
const writtenYear = /(?<![\p{L}\d])(?:19[5-9]\d|20\d\d)(?![\p{L}\d])/u;

/**
 * The milestones of a deadline as written. Without a plan year the text itself must name a year, unless nothing in it
 * needs one.
 */
export function readMilestones(text: string, planYear: number | null): readonly Milestone[] {
  const named = writtenYear.exec(text)?.[0];
  const year = planYear ?? (named === undefined ? 2000 : Number(named));
  const { milestones } = parseDeadline(text, { planYear: year, beforeIncludesDay: false });
  const dated = milestones.some((milestone) => milestone.due !== undefined || milestone.dates !== undefined);
  if (dated && planYear === null && named === undefined) throw invalidValue(functionErrors.noYear(text));
  return milestones;
}

/** The days on which a milestone falls due, ascending; empty when no day is known. */
export function dueDays(milestone: Milestone): readonly IsoDate[] {
  return milestone.dates ?? (milestone.due === undefined ? [] : [milestone.due]);
}

/** A day given as a serial number or as text that names one day; null when blank. */
export function readDay(value: unknown): IsoDate | null {
  if (isBlank(value)) return null;
  if (typeof value === 'number') {
    const day = fromSerial(value);
    if (day === null) throw invalidValue(functionErrors.serial(value));
    return day;
  }
  const text = String(value);
  const days = readMilestones(text, null).flatMap(dueDays);
  const [day] = days;
  if (day === undefined || days.length > 1) throw invalidValue(functionErrors.day(text));
  return day;
}

/** A day as Excel wants it back: its serial number. */
export function serialOf(day: IsoDate): number {
  return toSerial(day);
}
