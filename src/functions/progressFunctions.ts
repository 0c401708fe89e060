// Custom functions on progress: statuses, days late, and counts over a column of statuses. Comments are shown by Excel.
import { progressOf } from '../core/cellProgress.ts';
import { type IsoDate } from '../core/model.ts';
import { statuses, type Status, type TaskProgress } from '../core/progress.ts';
import { matchKey } from '../core/text.ts';
import { readLeadCell } from '../core/units.ts';
import { unitKey } from '../core/units/unitKey.ts';
import { workdaysBetween } from '../core/workdays.ts';
import { basisWords, functionErrors } from '../labels/functions.ts';
import { statusLabels } from '../labels/status.ts';
import {
  invalidValue,
  isBlank,
  isOmitted,
  notAvailable,
  readDay,
  readDays,
  readRequiredDay,
  readWord,
  readYesNo,
  toMatrix,
} from './arguments.ts';
import { readDaysOff } from './daysOff.ts';
import { elementwise } from './elementwise.ts';
import { readMilestones } from './milestones.ts';
import { readPlanYear } from './planYear.ts';

const defaultWarningDays = 7;

/**
 * Trạng thái tiến độ tại ngày chốt: Đúng hạn, Hoàn thành chậm, Trong hạn, Sắp đến hạn, Đến hạn, Quá hạn; Chờ sự kiện, Thường xuyên, Chưa xác định khi thời hạn không gắn với ngày; Cần kiểm tra khi năm ghi trong thời hạn khác năm kế hoạch. Nhiệm vụ nhiều mốc là quá hạn khi có một mốc quá hạn.
 * @customfunction STATUS
 * @param due Ô hoặc vùng ghi ngày đến hạn, hoặc thời hạn viết bằng lời.
 * @param done Ô hoặc vùng ghi ngày hoàn thành; để trống khi chưa xong.
 * @param asOf Ngày chốt.
 * @param [warningDays] Báo "Sắp đến hạn" trước bao nhiêu ngày; mặc định 7.
 * @param [planYear] Năm kế hoạch (2022), hoặc năm học ("2025-2026", từ tháng 8), dùng khi thời hạn viết bằng lời mà không ghi năm.
 * @returns Trạng thái bằng chữ; ô trống khi thời hạn trống.
 * @example =PLAN.STATUS("trước ngày 15/3/2022","",DATE(2022,7,1)) → Quá hạn
 * @example =PLAN.STATUS(E2:E6,F2:F6,DATE(2022,7,1),7,2022) → Đúng hạn | Quá hạn | Quá hạn | Chờ sự kiện | Quá hạn
 */
export function status(
  due: unknown[][],
  done: unknown[][],
  asOf: unknown,
  warningDays?: unknown,
  planYear?: unknown,
): unknown[][] {
  return elementwise({ due, done, asOf, warningDays, planYear }, (dueValue, doneValue, day, days, year) => {
    const found = readProgress(dueValue, doneValue, day, days, year);
    return found === null ? '' : statusLabels[found.status].short;
  });
}

/** The progress of a deadline or of a due day; null when there is none. */
function readProgress(
  due: unknown,
  done: unknown,
  asOf: unknown,
  warningDays: unknown,
  planYear: unknown,
): TaskProgress | null {
  const settings = {
    asOf: readRequiredDay(asOf, 'asOf'),
    warningDays: readDays(warningDays, defaultWarningDays),
    beforeIncludesDay: false,
  };
  const doneDay = readDay(done, 'done');
  if (isBlank(due)) return null;
  return progressOf(readMilestones(due, readPlanYear(planYear), 'due'), doneDay, settings);
}

/**
 * Số ngày quá hạn tại ngày chốt, hoặc tại ngày hoàn thành nếu đã xong; 0 khi không quá hạn.
 * @customfunction DAYSLATE
 * @param due Ô hoặc vùng ghi ngày đến hạn, hoặc thời hạn viết bằng lời.
 * @param done Ô hoặc vùng ghi ngày hoàn thành; để trống khi chưa xong.
 * @param asOf Ngày chốt.
 * @param [workdaysOnly] TRUE: chỉ đếm ngày làm việc; mặc định FALSE.
 * @param [holidays] Vùng ghi các ngày nghỉ lễ, không đếm khi chỉ đếm ngày làm việc.
 * @param [planYear] Năm kế hoạch (2022), hoặc năm học ("2025-2026", từ tháng 8), dùng khi thời hạn viết bằng lời mà không ghi năm.
 * @returns Số ngày; ô trống khi thời hạn trống.
 * @example =PLAN.DAYSLATE("trước ngày 15/3/2022","",DATE(2022,3,21)) → 7
 * @example =PLAN.DAYSLATE("trước ngày 15/3/2022","",DATE(2022,3,21),TRUE) → 5
 */
export function daysLate(
  due: unknown[][],
  done: unknown[][],
  asOf: unknown,
  workdaysOnly?: unknown,
  holidays?: unknown[][],
  planYear?: unknown,
): unknown[][] {
  const daysOff = readDaysOff(holidays);
  return elementwise({ due, done, asOf, workdaysOnly, planYear }, (dueValue, doneValue, day, only, year) => {
    const counted = readYesNo(only, 'workdaysOnly');
    const found = readProgress(dueValue, doneValue, day, null, year);
    if (found === null) return '';
    if (counted !== 'yes' || found.daysLate === 0) return found.daysLate;
    const [since, until] = lateSpan(found, readRequiredDay(day, 'asOf'));
    return since === undefined ? found.daysLate : workdaysBetween(since, until, daysOff);
  });
}

/** The due day it is late from, and the day it is counted to. */
function lateSpan(found: TaskProgress, asOf: IsoDate): readonly [since: IsoDate | undefined, until: IsoDate] {
  if (found.done !== undefined) return [found.due, found.done];
  const overdue = found.occurrences.filter((one) => one.status === 'overdue').flatMap(({ due }) => due ?? []);
  return [overdue.sort()[0], asOf];
}

/**
 * Đếm nhiệm vụ theo trạng thái; khi cho vùng đơn vị và tên đơn vị thì chỉ đếm nhiệm vụ của đơn vị đó, kể cả khi tên viết khác nhau hay nhiều đơn vị cùng chủ trì.
 * @customfunction COUNTSTATUS
 * @param statuses Vùng ghi trạng thái, như kết quả của PLAN.STATUS.
 * @param status Trạng thái cần đếm; với một vùng, mỗi ô một kết quả.
 * @param [units] Vùng ghi đơn vị chủ trì, cùng cỡ với vùng trạng thái.
 * @param [unit] Tên đơn vị; với một vùng, mỗi ô một kết quả.
 * @returns Số nhiệm vụ.
 * @example =PLAN.COUNTSTATUS(G2:G6,"Quá hạn") → 3
 * @example =PLAN.COUNTSTATUS(G2:G6,"Quá hạn",D2:D6,"Văn phòng Sở") → 2
 */
export function countStatus(
  statuses: unknown[][],
  status: unknown[][],
  units?: unknown[][],
  unit?: unknown[][],
): unknown[][] {
  const found = toMatrix(statuses)
    .flat()
    .map((cell) => readStatus(cell, 'statuses'));
  const owners = isOmitted(units) ? null : toMatrix(units).flat().map(unitKeys);
  if (owners !== null && owners.length !== found.length)
    throw invalidValue(functionErrors.shape('units', sizeOf(units), sizeOf(statuses)));
  if ((owners === null) !== isOmitted(unit)) throw invalidValue(functionErrors.unitPair);
  return elementwise({ status, unit }, (statusValue, unitValue) => {
    const wanted = readStatus(statusValue, 'status');
    if (wanted === null) return '';
    const key = owners === null || isBlank(unitValue) ? null : unitKey(String(unitValue));
    if (owners !== null && key === null) return '';
    return found.filter((one, index) => one === wanted && (key === null || owners?.[index]?.has(key))).length;
  });
}

function sizeOf(range: unknown): { readonly rows: number; readonly columns: number } {
  const matrix = toMatrix(range);
  return { rows: matrix.length, columns: matrix[0]?.length ?? 1 };
}

function unitKeys(cell: unknown): ReadonlySet<string> {
  return new Set(isBlank(cell) ? [] : readLeadCell(String(cell)).leads.map(unitKey));
}

const statusByKey: ReadonlyMap<string, Status> = new Map(
  statuses.flatMap((one) => {
    const { short, full } = statusLabels[one];
    return [[matchKey(short), one] as const, [matchKey(full), one] as const];
  }),
);

function readStatus(cell: unknown, parameter: 'statuses' | 'status'): Status | null {
  if (isBlank(cell)) return null;
  const found = statusByKey.get(matchKey(String(cell)));
  if (found === undefined) throw invalidValue(functionErrors.status(parameter, cell));
  return found;
}

/**
 * Tỷ lệ hoàn thành từ 0 đến 1 (định dạng ô kết quả là %): số đã hoàn thành chia cho tổng số nhiệm vụ, hoặc cho số nhiệm vụ đến hạn (đã hoàn thành và quá hạn).
 * @customfunction PERCENTDONE
 * @param statuses Vùng ghi trạng thái, như kết quả của PLAN.STATUS.
 * @param [basis] "TONG": trên tổng số nhiệm vụ (mặc định); "DENHAN": trên số nhiệm vụ đến hạn.
 * @returns Tỷ lệ.
 * @example =PLAN.PERCENTDONE(G2:G6) → 0,2
 * @example =PLAN.PERCENTDONE(G2:G6,"DENHAN") → 0,25
 */
export function percentDone(statuses: unknown[][], basis?: unknown): unknown[][] {
  const found = toMatrix(statuses)
    .flat()
    .flatMap((cell) => readStatus(cell, 'statuses') ?? []);
  const done = found.filter((one) => one === 'done' || one === 'doneLate').length;
  const late = found.filter((one) => one === 'overdue').length;
  return elementwise({ basis }, (value) => {
    const which = isBlank(value) ? 'all' : readWord(value, basisWords);
    if (which === null) throw invalidValue(functionErrors.basis(value));
    const of = which === 'all' ? found.length : done + late;
    if (of === 0) throw notAvailable(functionErrors.noRate);
    return done / of;
  });
}
