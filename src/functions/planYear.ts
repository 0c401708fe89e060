// The plan year as an argument: a calendar year, or a school year, which begins in August.
import { foldedText } from '../core/text.ts';
import { functionErrors, type ParameterName } from '../labels/functions.ts';
import { invalidValue, isBlank } from './arguments.ts';

export type PlanYear = {
  readonly year: number;
  /** 8 for a school year: a deadline in "tháng 3" falls into the year after. */
  readonly firstMonth?: number;
};

/** Accepts (folded) "2025-2026", "nam hoc 2025 - 2026", "2025/2026"; not "2025" or "2025-26". */
const SCHOOL_YEAR = /^(?:nam hoc:? ?)?(\d{4}) ?[-–/] ?(\d{4})$/u;
const schoolBegins = 8;

/** The plan year given as an argument, or null when it was left out. */
export function readPlanYear(value: unknown): PlanYear | null {
  if (isBlank(value)) return null;
  const school = typeof value === 'string' ? SCHOOL_YEAR.exec(foldedText(value).trim()) : null;
  if (school === null) return { year: readYear(value, 'planYear') };
  const [first, second] = [Number(school[1]), Number(school[2])];
  if (second !== first + 1) throw invalidValue(functionErrors.year('planYear', value));
  return { year: readYear(first, 'planYear'), firstMonth: schoolBegins };
}

/** A calendar year that must be there. */
export function readRequiredYear(value: unknown): number {
  if (isBlank(value)) throw invalidValue(functionErrors.missing('year'));
  return readYear(value, 'year');
}

function readYear(value: unknown, parameter: ParameterName): number {
  const year = typeof value === 'boolean' ? Number.NaN : Number(value);
  if (!Number.isInteger(year) || year < 1950 || year > 2199)
    throw invalidValue(functionErrors.year(parameter, value));
  return year;
}
