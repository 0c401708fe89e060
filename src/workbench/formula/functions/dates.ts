// Dates as serial numbers: DATE, YEAR, EOMONTH, DATEDIF, WEEKDAY…
import { toSerial } from '../../../core/calendar.ts';
import {
  lastSerial,
  monthLength,
  partsOfSerial,
  rolledSerial,
  weekdayOfSerial,
  type DateParts,
} from '../../model/serialDate.ts';
import { readDate } from '../readNumber.ts';
import type { Scope } from '../scope.ts';
import { fail, toInteger, toNumber, toText, type Single } from '../values.ts';
import { single, whole, type FunctionTable } from './define.ts';

/** The argument as a whole serial number; throws #NUM! outside 1900–9999. */
export function toDay(value: Single): number {
  const serial = Math.floor(toNumber(value));
  return serial < 0 || serial > lastSerial ? fail('#NUM!') : serial;
}

function partsOf(serial: number): DateParts {
  return partsOfSerial(serial) ?? fail('#NUM!');
}

function inRange(serial: number): number {
  return serial < 0 || serial > lastSerial ? fail('#NUM!') : serial;
}

function date([year, month, day]: readonly Single[]): number {
  const y = toInteger(year);
  // Excel adds 1900 to the years 0–1899.
  return inRange(rolledSerial(y < 1900 ? y + 1900 : y, toInteger(month), toInteger(day)));
}

function addMonths(serial: number, months: number): DateParts {
  const { year, month, day } = partsOf(serial);
  const index = year * 12 + month - 1 + months;
  const [y, m] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return { year: y, month: m, day: Math.min(day, monthLength(y, m)) };
}

/** Serial of the time in seconds, rounded so that 0.999999 of a second is the next one. */
function secondsOf(value: Single): number {
  const serial = toNumber(value);
  if (serial < 0) fail('#NUM!');
  return Math.round((serial - Math.floor(serial)) * 86400) % 86400;
}

function weekday(value: Single, type: number): number {
  const day = weekdayOfSerial(toDay(value));
  if (type === 1) return day;
  if (type === 2) return ((day + 5) % 7) + 1;
  if (type === 3) return (day + 5) % 7;
  // 11 begins on Monday … 17 on Sunday.
  if (type < 11 || type > 17) return fail('#NUM!');
  const begins = ((type - 10) % 7) + 1;
  return ((day - begins + 7) % 7) + 1;
}

/** ISO 8601: the week that holds the year's first Thursday is week 1. */
function isoWeek(serial: number): number {
  const monday = serial - ((weekdayOfSerial(serial) + 5) % 7);
  const thursday = monday + 3;
  const first = rolledSerial(partsOf(thursday).year, 1, 1);
  return Math.floor((thursday - first) / 7) + 1;
}

function weekOfYear(serial: number, type: number): number {
  if (type === 21) return isoWeek(serial);
  const begins =
    type === 2 || type === 11
      ? 2
      : type === 1 || type === 17
        ? 1
        : type >= 12 && type <= 16
          ? type - 9
          : fail('#NUM!');
  const first = rolledSerial(partsOf(serial).year, 1, 1);
  const offset = (weekdayOfSerial(first) - begins + 7) % 7;
  return Math.floor((serial - first + offset) / 7) + 1;
}

function dateDif(from: number, to: number, unit: string): number {
  if (from > to) return fail('#NUM!');
  const [a, b] = [partsOf(from), partsOf(to)];
  const months = (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
  switch (unit.toUpperCase()) {
    case 'D':
      return to - from;
    case 'M':
      return months;
    case 'Y':
      return Math.floor(months / 12);
    case 'YM':
      return months % 12;
    case 'MD': {
      // As Excel counts, which can come out negative: the month before `to` lends its days.
      const previous = addMonths(rolledSerial(b.year, b.month, 1), -1);
      return b.day >= a.day ? b.day - a.day : monthLength(previous.year, previous.month) + b.day - a.day;
    }
    case 'YD': {
      const anchor = addMonths(from, Math.floor(months / 12) * 12);
      return to - rolledSerial(anchor.year, anchor.month, anchor.day);
    }
    default:
      return fail('#NUM!');
  }
}

const today = (scope: Scope): number => toSerial(scope.engine.today());

export const dateFunctions: FunctionTable = {
  DATE: single(3, 3, date),
  YEAR: single(1, 1, ([value]) => partsOf(toDay(value)).year),
  MONTH: single(1, 1, ([value]) => partsOf(toDay(value)).month),
  DAY: single(1, 1, ([value]) => partsOf(toDay(value)).day),
  HOUR: single(1, 1, ([value]) => Math.floor(secondsOf(value) / 3600)),
  MINUTE: single(1, 1, ([value]) => Math.floor(secondsOf(value) / 60) % 60),
  SECOND: single(1, 1, ([value]) => secondsOf(value) % 60),
  TIME: single(3, 3, ([hours, minutes, seconds]) => {
    const total = toInteger(hours) * 3600 + toInteger(minutes) * 60 + toInteger(seconds);
    return total < 0 ? fail('#NUM!') : (total % 86400) / 86400;
  }),
  EOMONTH: single(2, 2, ([value, months]) => {
    const { year, month } = addMonths(toDay(value), toInteger(months));
    return inRange(rolledSerial(year, month, monthLength(year, month)));
  }),
  EDATE: single(2, 2, ([value, months]) => {
    const { year, month, day } = addMonths(toDay(value), toInteger(months));
    return inRange(rolledSerial(year, month, day));
  }),
  DAYS: single(2, 2, ([to, from]) => toDay(to) - toDay(from)),
  DATEDIF: single(3, 3, ([from, to, unit]) => dateDif(toDay(from), toDay(to), toText(unit))),
  WEEKDAY: single(1, 2, (args) => weekday(args[0], args.length > 1 ? toInteger(args[1]) : 1)),
  WEEKNUM: single(1, 2, (args) => weekOfYear(toDay(args[0]), args.length > 1 ? toInteger(args[1]) : 1)),
  ISOWEEKNUM: single(1, 1, ([value]) => isoWeek(toDay(value))),
  /** Text as Excel in en-US reads it: the month first. */
  DATEVALUE: single(1, 1, ([value]) => Math.floor(readDate(toText(value)) ?? fail('#VALUE!'))),
  TIMEVALUE: single(1, 1, ([value]) => {
    const serial = readDate(toText(value)) ?? fail('#VALUE!');
    return serial - Math.floor(serial);
  }),
  TODAY: whole(0, 0, (_, scope) => today(scope)),
  /** The clock is given by day: the time is midnight. */
  NOW: whole(0, 0, (_, scope) => today(scope)),
};
