// The custom functions: what a user types into a cell, a few lines each over core. Comments here are shown by Excel.
import { daysLate as countDaysLate, statusOfDue, type DueState } from '../core/dueStatus.ts';
import { functionErrors, pickWords } from '../labels/functions.ts';
import { certaintyLabels, milestoneKindLabels, statusLabels } from '../labels/status.ts';
import {
  dueDays,
  invalidValue,
  isBlank,
  notAvailable,
  readDay,
  readDays,
  readMilestones,
  readYear,
  serialOf,
} from './arguments.ts';
import { elementwise } from './elementwise.ts';

const defaultWarningDays = 7;

/**
 * Đọc thời hạn viết bằng lời và trả về ngày đến hạn (định dạng ô kết quả là ngày).
 * @customfunction DUEDATE
 * @param deadline Ô hoặc vùng ghi thời hạn, như "trước ngày 15/3/2022" hay "Quý III/2022".
 * @param [planYear] Năm kế hoạch, dùng khi thời hạn không ghi năm.
 * @param [pick] "CUOI": mốc cuối cùng (mặc định); "DAU": mốc đầu tiên.
 * @returns Ngày đến hạn; ô trống khi thời hạn không gắn với ngày nào.
 */
export function dueDate(deadline: unknown[][], planYear?: unknown, pick?: unknown): unknown[][] {
  return elementwise([deadline, planYear, pick], (text, year, which) => {
    if (isBlank(text)) return '';
    if (typeof text === 'number') return serialOf(readDay(text) ?? refuse(String(text)));
    const milestones = readMilestones(String(text), readYear(year));
    const days = milestones.flatMap(dueDays).sort();
    const day = readPick(which) === 'first' ? days[0] : days.at(-1);
    if (day !== undefined) return serialOf(day);
    if (milestones.length === 0 || milestones.some((milestone) => milestone.kind === 'unreadable'))
      refuse(String(text));
    return '';
  });
}

/**
 * Tách các mốc thời hạn trong một ô: nội dung, ngày đến hạn, loại thời hạn, độ chắc chắn; mỗi mốc hoặc mỗi kỳ một dòng.
 * @customfunction MILESTONES
 * @param deadline Ô ghi thời hạn.
 * @param [planYear] Năm kế hoạch, dùng khi thời hạn không ghi năm.
 * @returns Bảng bốn cột, tràn xuống các ô bên dưới.
 */
export function milestones(deadline: unknown, planYear?: unknown): unknown[][] {
  if (isBlank(deadline)) return [['', '', '', '']];
  const serial = typeof deadline === 'number' ? readDay(deadline) : null;
  if (serial !== null) return [['', serialOf(serial), milestoneKindLabels.date, certaintyLabels.certain]];
  const text = String(deadline);
  const found = readMilestones(text, readYear(planYear));
  if (found.length === 0) refuse(text);
  return found.flatMap((milestone) => {
    const words = [milestoneKindLabels[milestone.kind], certaintyLabels[milestone.certainty]];
    const days = dueDays(milestone);
    return days.length === 0
      ? [[milestone.label, '', ...words]]
      : days.map((day) => [milestone.label, serialOf(day), ...words]);
  });
}

/**
 * Trạng thái tiến độ tại ngày chốt: Đúng hạn, Hoàn thành chậm, Trong hạn, Sắp đến hạn, Đến hạn hoặc Quá hạn.
 * @customfunction STATUS
 * @param due Ô hoặc vùng ghi ngày đến hạn.
 * @param done Ô hoặc vùng ghi ngày hoàn thành; để trống khi chưa xong.
 * @param asOf Ngày chốt.
 * @param [warningDays] Báo "Sắp đến hạn" trước bao nhiêu ngày; mặc định 7.
 * @returns Trạng thái bằng chữ; ô trống khi không có ngày đến hạn.
 */
export function status(
  due: unknown[][],
  done: unknown[][],
  asOf: unknown,
  warningDays?: unknown,
): unknown[][] {
  return elementwise([due, done, asOf, warningDays], (dueValue, doneValue, asOfValue, daysValue) => {
    const state = readState(dueValue, doneValue, asOfValue);
    if (state === null) return '';
    return statusLabels[statusOfDue({ ...state, warningDays: readDays(daysValue, defaultWarningDays) })]
      .short;
  });
}

/**
 * Số ngày quá hạn tại ngày chốt, hoặc tại ngày hoàn thành nếu đã xong; 0 khi không quá hạn.
 * @customfunction DAYSLATE
 * @param due Ô hoặc vùng ghi ngày đến hạn.
 * @param done Ô hoặc vùng ghi ngày hoàn thành; để trống khi chưa xong.
 * @param asOf Ngày chốt.
 * @returns Số ngày; ô trống khi không có ngày đến hạn.
 */
export function daysLate(due: unknown[][], done: unknown[][], asOf: unknown): unknown[][] {
  return elementwise([due, done, asOf], (dueValue, doneValue, asOfValue) => {
    const state = readState(dueValue, doneValue, asOfValue);
    return state === null ? '' : countDaysLate(state);
  });
}

/** The three days that decide a status; null without a due day. */
function readState(due: unknown, done: unknown, asOf: unknown): Omit<DueState, 'warningDays'> | null {
  const [dueDay, doneDay, asOfDay] = [readDay(due), readDay(done), readDay(asOf)];
  if (asOfDay === null) throw invalidValue(functionErrors.noAsOf);
  return dueDay === null
    ? null
    : { due: dueDay, asOf: asOfDay, ...(doneDay === null ? {} : { done: doneDay }) };
}

function readPick(value: unknown): 'first' | 'last' {
  if (isBlank(value)) return 'last';
  const pick = pickWords[String(value).trim().toUpperCase()];
  if (pick === undefined) throw invalidValue(functionErrors.pick(String(value)));
  return pick;
}

function refuse(text: string): never {
  throw notAvailable(functionErrors.unreadable(text));
}
