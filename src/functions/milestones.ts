// The milestones of an argument that is a deadline: text as written, or a real date.
import { fromSerial, partsOf } from '../core/calendar.ts';
import { parseDeadline } from '../core/deadline/parseDeadline.ts';
import type { Milestone } from '../core/model.ts';
import { functionErrors, type ParameterName } from '../labels/functions.ts';
import { invalidValue } from './arguments.ts';
import type { PlanYear } from './planYear.ts';

/** Accepts "15/3/2022", "năm 2022", "Quý I-2021"; not "2022kg" glued to letters or "120221". */
const writtenYear = /(?<![\p{L}\d])(?:19[5-9]\d|20\d\d)(?![\p{L}\d])/gu;

/**
 * The milestones of a deadline. Without a plan year the text itself must name a year, unless nothing in it needs one, and
 * no year is wrong. `parameter` is the argument that a refusal names.
 */
export function readMilestones(
  value: unknown,
  planYear: PlanYear | null,
  parameter: ParameterName,
): readonly Milestone[] {
  if (typeof value === 'number') return dateMilestones(value, planYear, parameter);
  const text = String(value);
  if (planYear !== null) return parseDeadline(text, contextOf(planYear)).milestones;
  const years = [...text.matchAll(writtenYear)].map(([year]) => Number(year));
  const { milestones } = parseDeadline(
    text,
    contextOf({ year: years.length === 0 ? 2000 : Math.max(...years) }),
  );
  const isDated = milestones.some(({ due, dates }) => due !== undefined || dates !== undefined);
  if (isDated && years.length === 0) throw invalidValue(functionErrors.noYear(text));
  return milestones.map(withoutMismatch);
}

function contextOf({ year, firstMonth }: PlanYear) {
  return {
    planYear: year,
    beforeIncludesDay: false,
    ...(firstMonth === undefined ? {} : { firstMonth }),
  };
}

function dateMilestones(
  serial: number,
  planYear: PlanYear | null,
  parameter: ParameterName,
): readonly Milestone[] {
  const day = fromSerial(serial);
  if (day === null) throw invalidValue(functionErrors.day(parameter, serial));
  return parseDeadline('', { ...contextOf(planYear ?? { year: partsOf(day).year }), serial }).milestones;
}

function withoutMismatch({ yearMismatch: _ignored, ...milestone }: Milestone): Milestone {
  return milestone;
}
