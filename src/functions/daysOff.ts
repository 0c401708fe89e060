// Days off as a range of cells: the days, and beside a day that is worked in exchange the words "làm bù".
import type { SpecialDay } from '../core/progress.ts';
import { foldedText } from '../core/text.ts';
import { daysOffOf, type DaysOff } from '../core/workdays.ts';
import { functionErrors } from '../labels/functions.ts';
import { invalidValue, isBlank, readDay, toMatrix } from './arguments.ts';

/** Accepts (folded) "lam bu", "ngay lam bu", "di lam bu"; not "nghi bu". */
const WORKED = /(?<!\p{L})lam bu(?!\p{L})/u;
/** Accepts "30/4/2026", "2026-04-30"; not "Quốc khánh 2/9". */
const DAY = /^\s*\d[\d/.-]*\s*$/u;

/** The days of a range, weekends besides. A first row without a day is a heading; texts beside a day are its name. */
export function readDaysOff(range: unknown): DaysOff {
  return daysOffOf(toMatrix(range).flatMap(readRow));
}

function readRow(row: readonly unknown[], index: number): SpecialDay[] {
  const cells = row.filter((cell) => !isBlank(cell));
  const days = cells.filter((cell) => typeof cell === 'number' || DAY.test(String(cell)));
  const kind = cells.some((cell) => WORKED.test(foldedText(String(cell)))) ? 'work' : 'off';
  if (days.length === 0 && cells.length > 0 && index > 0)
    throw invalidValue(functionErrors.day('holidays', cells[0]));
  return days.flatMap((cell) => {
    const date = readDay(cell, 'holidays');
    return date === null ? [] : [{ date, kind }];
  });
}
