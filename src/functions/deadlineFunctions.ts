// Custom functions that read a deadline as it is written. Their comments are what Excel shows while one is typed.
import { dueDaysOf, progressOf } from '../core/cellProgress.ts';
import type { IsoDate, Milestone } from '../core/model.ts';
import { nextWorkday } from '../core/workdays.ts';
import { functionErrors, pickWords } from '../labels/functions.ts';
import { certaintyLabels, milestoneKindLabels } from '../labels/status.ts';
import {
  invalidValue,
  isBlank,
  isOmitted,
  notAvailable,
  readDay,
  readWord,
  serialOf,
  toMatrix,
} from './arguments.ts';
import { readDaysOff } from './daysOff.ts';
import { elementwise } from './elementwise.ts';
import { readMilestones } from './milestones.ts';
import { readPlanYear, type PlanYear } from './planYear.ts';

/**
 * Đọc thời hạn viết bằng lời và trả về ngày đến hạn (định dạng ô kết quả là ngày). Trả về ô trống khi thời hạn không gắn với ngày cụ thể, hoặc khi năm ghi trong thời hạn khác năm kế hoạch.
 * @customfunction DUEDATE
 * @param deadline Ô hoặc vùng ghi thời hạn, như "trước ngày 15/3/2022" hay "Quý III/2022".
 * @param [planYear] Năm kế hoạch (2022), hoặc năm học ("2025-2026", từ tháng 8), dùng khi thời hạn không ghi năm.
 * @param [pick] "CUOI": mốc cuối cùng (mặc định); "DAU": mốc đầu tiên; "KE": mốc kế tiếp kể từ ngày chốt.
 * @param [holidays] Vùng ghi các ngày nghỉ lễ (ghi "làm bù" ở ô bên cạnh ngày làm bù); khi có, hạn rơi vào ngày nghỉ hoặc cuối tuần được dời sang ngày làm việc liền sau.
 * @param [asOf] Ngày chốt, cần cho "KE".
 * @returns Ngày đến hạn.
 * @example =PLAN.DUEDATE("trước ngày 15/3/2022") → 14/03/2022
 * @example =PLAN.DUEDATE("Quý III",2022) → 30/09/2022
 * @example =PLAN.DUEDATE("Tháng 3","2025-2026") → 31/03/2026
 * @example =PLAN.DUEDATE(E2:E6,2022,"KE",,DATE(2022,4,1)) → 14/06/2022 | 30/06/2022 | 30/11/2022 |  | 19/04/2022
 */
export function dueDate(
  deadline: unknown[][],
  planYear?: unknown,
  pick?: unknown,
  holidays?: unknown[][],
  asOf?: unknown,
): unknown[][] {
  const daysOff = isOmitted(holidays) ? null : readDaysOff(holidays);
  return elementwise({ deadline, planYear, pick, asOf }, (text, year, which, from) => {
    if (isBlank(text)) return '';
    const day = pickDay(readableMilestones(text, readPlanYear(year)), which, from);
    if (day === undefined) return '';
    return serialOf(daysOff === null ? day : nextWorkday(day, daysOff));
  });
}

function pickDay(milestones: readonly Milestone[], pick: unknown, from: unknown): IsoDate | undefined {
  const which = isBlank(pick) ? 'last' : readWord(pick, pickWords);
  if (which === null) throw invalidValue(functionErrors.pick(pick));
  const asOf = readDay(from, 'asOf');
  if (which === 'next' && asOf === null) throw invalidValue(functionErrors.missing('asOf'));
  const days = dueDaysOf(progressOf(milestones, null, { asOf: someDay, ...noWarning }));
  if (which === 'next') return days.find((day) => asOf !== null && day >= asOf);
  return which === 'first' ? days[0] : days.at(-1);
}

// Which days fall due does not depend on the day one asks.
const someDay = '2000-01-01' as IsoDate; // A day of the calendar, as the brand demands.
const noWarning = { warningDays: 0, beforeIncludesDay: false } as const;

/** What nobody can read is an error, not a blank: a slip in a deadline must show. */
function readableMilestones(value: unknown, planYear: PlanYear | null): readonly Milestone[] {
  const found = readMilestones(value, planYear, 'deadline');
  if (found.length === 0 || found.every(({ kind }) => kind === 'unreadable'))
    throw notAvailable(functionErrors.unreadable(String(value)));
  return found;
}

/**
 * Tách các mốc thời hạn trong một ô: nội dung, ngày đến hạn, loại thời hạn, độ chắc chắn; mỗi mốc hoặc mỗi kỳ một dòng.
 * @customfunction MILESTONES
 * @param deadline Ô ghi thời hạn; với một vùng, các mốc của từng ô nối tiếp nhau.
 * @param [planYear] Năm kế hoạch (2022), hoặc năm học ("2025-2026", từ tháng 8), dùng khi thời hạn không ghi năm.
 * @returns Bảng bốn cột, tràn xuống các ô bên dưới.
 * @example =PLAN.MILESTONES("Kế hoạch: tháng 01/2022; báo cáo: tháng 11/2022") → Kế hoạch | 31/01/2022 | Tháng | Chắc chắn ⏎ báo cáo | 30/11/2022 | Tháng | Chắc chắn
 */
export function milestones(deadline: unknown[][], planYear?: unknown): unknown[][] {
  const year = readPlanYear(planYear);
  const cells = toMatrix(deadline)
    .flat()
    .filter((cell) => !isBlank(cell));
  if (cells.length === 0) return [['', '', '', '']];
  return cells.flatMap((cell) => readableMilestones(cell, year).flatMap(milestoneRows));
}

function milestoneRows(milestone: Milestone): (string | number)[][] {
  const { label, kind, certainty } = milestone;
  const words = [milestoneKindLabels[kind], certaintyLabels[certainty]];
  const days = milestone.dates ?? (milestone.due === undefined ? [] : [milestone.due]);
  return days.length === 0 ? [[label, '', ...words]] : days.map((day) => [label, serialOf(day), ...words]);
}

/**
 * Loại thời hạn: ngày cụ thể, tháng, quý, năm, định kỳ, thường xuyên, theo sự kiện, theo quy định; nhiều loại cách nhau bằng dấu chấm phẩy.
 * @customfunction DUEKIND
 * @param deadline Ô hoặc vùng ghi thời hạn.
 * @returns Loại thời hạn bằng chữ.
 * @example =PLAN.DUEKIND("Hằng tháng, trước ngày 20") → Định kỳ
 * @example =PLAN.DUEKIND(E2:E6) → Ngày cụ thể | Quý | Tháng | Theo sự kiện | Định kỳ
 */
export function dueKind(deadline: unknown[][]): unknown[][] {
  return elementwise({ deadline }, (value) => {
    if (isBlank(value)) return '';
    // The kind needs no year; one that is written does no harm.
    const found = readMilestones(value, typeof value === 'number' ? null : anyYear, 'deadline');
    return [...new Set(found.map(({ kind }) => milestoneKindLabels[kind]))].join('; ');
  });
}

const anyYear: PlanYear = { year: 2000 };
