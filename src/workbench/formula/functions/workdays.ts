// Working days: NETWORKDAYS and WORKDAY with their weekends and holidays.
import { isError } from '../../model/cell.ts';
import { lastSerial, weekdayOfSerial } from '../../model/serialDate.ts';
import { visit } from '../ranges.ts';
import type { Scope } from '../scope.ts';
import { fail, FormulaError, toInteger, toNumber, type Single, type Value } from '../values.ts';
import { toDay } from './dates.ts';
import { mixed, one, type FunctionTable } from './define.ts';

/** Whether a day of the week is off, Monday first. */
type Weekend = readonly boolean[];
const usual: Weekend = [false, false, false, false, false, true, true];

/** 1 Saturday and Sunday, 2 Sunday and Monday …, 11 Sunday only …, or seven digits from Monday, 1 for a day off. */
function readWeekend(value: Single): Weekend {
  if (value === undefined) return usual;
  if (typeof value === 'string') {
    return /^(?!1{7})[01]{7}$/u.test(value) ? [...value].map((digit) => digit === '1') : fail('#VALUE!');
  }
  const code = toInteger(value);
  const off =
    code >= 1 && code <= 7
      ? [(code + 4) % 7, (code + 5) % 7]
      : code >= 11 && code <= 17
        ? [(code - 5) % 7]
        : fail('#NUM!');
  return usual.map((_, day) => off.includes(day));
}

function readHolidays(value: Value, scope: Scope): ReadonlySet<number> {
  const days = new Set<number>();
  visit(value, scope, (item) => {
    if (isError(item)) throw new FormulaError(item);
    if (item !== undefined) days.add(Math.floor(toNumber(item)));
  });
  return days;
}

const isOff = (serial: number, weekend: Weekend): boolean =>
  weekend[(weekdayOfSerial(serial) + 5) % 7] ?? false;

function netWorkdays(from: number, to: number, weekend: Weekend, holidays: ReadonlySet<number>): number {
  if (from > to) return -netWorkdays(to, from, weekend, holidays);
  const perWeek = weekend.filter((off) => !off).length;
  const weeks = Math.floor((to - from + 1) / 7);
  let days = weeks * perWeek;
  for (let day = from + weeks * 7; day <= to; day += 1) if (!isOff(day, weekend)) days += 1;
  for (const holiday of holidays) if (holiday >= from && holiday <= to && !isOff(holiday, weekend)) days -= 1;
  return days;
}

function workday(from: number, days: number, weekend: Weekend, holidays: ReadonlySet<number>): number {
  const step = Math.sign(days);
  let left = Math.abs(days);
  let day = from;
  while (left > 0) {
    day += step;
    if (day < 0 || day > lastSerial) return fail('#NUM!');
    if (!isOff(day, weekend) && !holidays.has(day)) left -= 1;
  }
  return day;
}

export const workdayFunctions: FunctionTable = {
  NETWORKDAYS: mixed([0, 1], 2, 3, ([from, to, holidays], scope) =>
    netWorkdays(toDay(one(from, scope)), toDay(one(to, scope)), usual, readHolidays(holidays, scope)),
  ),
  'NETWORKDAYS.INTL': mixed([0, 1], 2, 4, ([from, to, weekend, holidays], scope) =>
    netWorkdays(
      toDay(one(from, scope)),
      toDay(one(to, scope)),
      readWeekend(one(weekend, scope)),
      readHolidays(holidays, scope),
    ),
  ),
  WORKDAY: mixed([0, 1], 2, 3, ([from, days, holidays], scope) =>
    workday(toDay(one(from, scope)), toInteger(one(days, scope)), usual, readHolidays(holidays, scope)),
  ),
  'WORKDAY.INTL': mixed([0, 1], 2, 4, ([from, days, weekend, holidays], scope) =>
    workday(
      toDay(one(from, scope)),
      toInteger(one(days, scope)),
      readWeekend(one(weekend, scope)),
      readHolidays(holidays, scope),
    ),
  ),
};
