// Custom functions on reporting periods: the days between which data are counted. Comments are shown by Excel.
import { functionErrors } from '../labels/functions.ts';
import { invalidValue, isBlank, serialOf } from './arguments.ts';
import { elementwise } from './elementwise.ts';
import { readRequiredYear } from './planYear.ts';
import { reportingPeriod, type ReportingPeriod } from './reportingPeriod.ts';

/**
 * Ngày đầu của kỳ chốt số liệu báo cáo: ngày 15 của tháng trước kỳ (quý I, 6 tháng, 9 tháng, năm: 15/12 năm trước).
 * @customfunction PERIODSTART
 * @param period Ô hoặc vùng ghi kỳ: "Quý I"…"Quý IV", "6 tháng", "9 tháng", "Năm", "Tháng 1"…"Tháng 12".
 * @param year Năm báo cáo.
 * @returns Ngày (định dạng ô kết quả là ngày).
 * @example =PLAN.PERIODSTART("Quý I",2022) → 15/12/2021
 * @example =PLAN.PERIODSTART("Quý III",2022) → 15/06/2022
 */
export function periodStart(period: unknown[][], year: unknown): unknown[][] {
  return elementwise({ period, year }, (name, of) => dayOf('start', name, of));
}

/**
 * Ngày cuối của kỳ chốt số liệu báo cáo: ngày 14 tháng cuối của kỳ.
 * @customfunction PERIODEND
 * @param period Ô hoặc vùng ghi kỳ: "Quý I"…"Quý IV", "6 tháng", "9 tháng", "Năm", "Tháng 1"…"Tháng 12".
 * @param year Năm báo cáo.
 * @returns Ngày (định dạng ô kết quả là ngày).
 * @example =PLAN.PERIODEND("6 tháng",2022) → 14/06/2022
 * @example =PLAN.PERIODEND("Năm",2022) → 14/12/2022
 */
export function periodEnd(period: unknown[][], year: unknown): unknown[][] {
  return elementwise({ period, year }, (name, of) => dayOf('end', name, of));
}

function dayOf(edge: keyof ReportingPeriod, name: unknown, of: unknown): number | string {
  const year = readRequiredYear(of);
  if (isBlank(name)) return '';
  const found = reportingPeriod(String(name), year);
  if (found === null) throw invalidValue(functionErrors.period(name));
  return serialOf(found[edge]);
}
