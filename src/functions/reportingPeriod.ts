// The days whose data a periodic report covers: NĐ 09/2019/NĐ-CP, art. 12, and 581/BNV-CCHC (domain §2.3).
import { isoDate } from '../core/calendar.ts';
import type { IsoDate } from '../core/model.ts';
import { matchKey } from '../core/text.ts';

export type ReportingPeriod = { readonly start: IsoDate; readonly end: IsoDate };

/** Accepts (folded) "thang 3", "thang 03"; not "thang 13". */
const MONTH = /^thang 0?([1-9]|1[0-2])$/u;
/** Accepts (folded) "quy i", "quy 4", "q3", "qiv"; not "quy v". */
const QUARTER = /^(?:quy|q) ?(i{1,3}|iv|[1-4])$/u;
const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
/** The last month of what is reported from the beginning of the year. */
const FROM_BEGINNING: Readonly<Record<string, number>> = {
  '6 thang': 6,
  '6 thang dau nam': 6,
  '9 thang': 9,
  '9 thang dau nam': 9,
  nam: 12,
  'ca nam': 12,
};

/**
 * A period by its name ("Quý I", "6 tháng", "Năm", "Tháng 3"): from the 15th of the month before it begins to the 14th
 * of its last month; null for a name that is none.
 */
export function reportingPeriod(name: string, year: number): ReportingPeriod | null {
  const key = matchKey(name);
  const whole = FROM_BEGINNING[key];
  if (whole !== undefined) return period(year, 1, whole);
  const month = MONTH.exec(key)?.[1];
  if (month !== undefined) return period(year, Number(month), Number(month));
  const written = QUARTER.exec(key)?.[1];
  if (written === undefined) return null;
  const quarter = QUARTERS[written] ?? Number(written);
  return period(year, quarter * 3 - 2, quarter * 3);
}

function period(year: number, firstMonth: number, lastMonth: number): ReportingPeriod | null {
  const start = firstMonth === 1 ? isoDate(year - 1, 12, 15) : isoDate(year, firstMonth - 1, 15);
  const end = isoDate(year, lastMonth, 14);
  return start === null || end === null ? null : { start, end };
}
