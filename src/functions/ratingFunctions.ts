// Custom functions on ratings and points: read what is marked, suggest, never decide. Comments are shown by Excel.
import { progressOf } from '../core/cellProgress.ts';
import { markedRatings, suggestRating } from '../core/rating.ts';
import { readRate, readRateCondition, readRateText, scoreOf, type ScoreStep } from '../core/score.ts';
import { marksRating } from '../core/table/cellKind.ts';
import { foldedText } from '../core/text.ts';
import { functionErrors, markWords, ratingGapLabels } from '../labels/functions.ts';
import { ratingLabels } from '../labels/status.ts';
import {
  invalidValue,
  isBlank,
  notAvailable,
  readDay,
  readRequiredDay,
  readYesNo,
  toMatrix,
} from './arguments.ts';
import { elementwise } from './elementwise.ts';
import { readMilestones } from './milestones.ts';
import { readPlanYear } from './planYear.ts';

/**
 * Đọc dấu X trong bốn cột đánh giá (Hoàn thành tốt, Hoàn thành, Hoàn thành chậm, Chưa hoàn thành); báo khi chưa đánh dấu hoặc có hơn một dấu.
 * @customfunction READRATING
 * @param fourCells Bốn ô của một nhiệm vụ, hoặc vùng bốn cột của nhiều nhiệm vụ.
 * @returns Mức đánh giá bằng chữ.
 * @example =PLAN.READRATING(H2:K2) → Hoàn thành tốt
 * @example =PLAN.READRATING(H2:K4) → Hoàn thành tốt | Có 2 dấu: Hoàn thành, Hoàn thành chậm | Chưa đánh dấu
 */
export function readRating(fourCells: unknown[][]): unknown[][] {
  const rows = toMatrix(fourCells);
  // Four cells one below the other are the four of one task.
  const lines = rows.length === 4 && rows.every((row) => row.length === 1) ? [rows.flat()] : rows;
  return lines.map((line) => {
    if (line.length !== 4) throw invalidValue(functionErrors.fourCells(line.length));
    const marked = markedRatings(
      line.map((cell) => !isBlank(cell) && marksRating('rating-good', String(cell).trim().toUpperCase())),
    );
    const names = marked.map((rating) => ratingLabels[rating].short);
    return [
      names.length === 0 ? markWords.none : names.length > 1 ? markWords.several(names) : (names[0] ?? ''),
    ];
  });
}

/**
 * Đề xuất mức đánh giá theo thời gian và nội dung. Khi quá hạn mà chưa đầy đủ, hoặc khi chưa đến hạn, thang bốn mức không có mức tương ứng: hàm nêu rõ để người dùng chọn.
 * @customfunction SUGGESTRATING
 * @param due Ô hoặc vùng ghi ngày đến hạn, hoặc thời hạn viết bằng lời.
 * @param done Ô hoặc vùng ghi ngày hoàn thành; để trống khi chưa xong.
 * @param complete TRUE ("có", "đủ"): đủ nội dung; FALSE ("không", "chưa đủ"): chưa đầy đủ.
 * @param asOf Ngày chốt.
 * @param [planYear] Năm kế hoạch (2022), hoặc năm học ("2025-2026", từ tháng 8), dùng khi thời hạn viết bằng lời mà không ghi năm.
 * @returns Mức đánh giá đề xuất, hoặc lý do chưa đề xuất được.
 * @example =PLAN.SUGGESTRATING(DATE(2022,6,30),DATE(2022,6,28),TRUE,DATE(2022,7,1)) → Hoàn thành tốt
 * @example =PLAN.SUGGESTRATING(DATE(2022,6,30),DATE(2022,7,4),FALSE,DATE(2022,7,10)) → Quá hạn và chưa đầy đủ: chọn mức đánh giá
 */
export function suggest(
  due: unknown[][],
  done: unknown[][],
  complete: unknown[][],
  asOf: unknown,
  planYear?: unknown,
): unknown[][] {
  return elementwise({ due, done, complete, asOf, planYear }, (dueValue, doneValue, content, day, year) => {
    const settings = { asOf: readRequiredDay(day, 'asOf'), warningDays: 0, beforeIncludesDay: false };
    const doneDay = readDay(doneValue, 'done');
    const answer = readYesNo(content, 'complete');
    if (isBlank(dueValue)) return '';
    const { status } = progressOf(readMilestones(dueValue, readPlanYear(year), 'due'), doneDay, settings);
    const suggestion = suggestRating(
      status,
      answer === null ? 'unknown' : answer === 'yes' ? 'complete' : 'incomplete',
    );
    return 'rating' in suggestion ? ratingLabels[suggestion.rating].short : ratingGapLabels[suggestion.gap];
  });
}

/**
 * Điểm tự chấm theo ngưỡng; bảng điểm do người dùng lập, vì mỗi tỉnh, mỗi năm quy định một khác.
 * @customfunction SCORE
 * @param rate Ô hoặc vùng ghi tỷ lệ, như 0,95 hay "95%"; số lớn hơn 1 được hiểu là phần trăm.
 * @param scale Bảng hai cột: ngưỡng ("từ" nếu chỉ ghi số; hoặc ">90%", "70-90%", "<70%") và điểm.
 * @returns Số điểm.
 * @example =PLAN.SCORE(0.92,M2:N4) → 2
 * @example =PLAN.SCORE("90%",M2:N4) → 1
 */
export function score(rate: unknown[][], scale: unknown[][]): unknown[][] {
  const steps = toMatrix(scale).flatMap(readStep);
  return elementwise({ rate }, (value) => {
    // 0 is a rate here, not a blank: nothing done has its points too.
    if (isBlank(value) && value !== 0) return '';
    const read =
      typeof value === 'number' ? readRate(value, 'plain') : readRateText(foldedText(String(value)));
    if (read === null) throw invalidValue(functionErrors.rate(value));
    const points = scoreOf(read, steps);
    if (points === null) throw notAvailable(functionErrors.noScore(value));
    return points;
  });
}

/** A row of the scale; none for a blank row or a header. */
function readStep(row: readonly unknown[], index: number): ScoreStep[] {
  if (row.length !== 2) throw invalidValue(functionErrors.scaleColumns);
  const [threshold, points] = row;
  if ([threshold, points].every((cell) => cell === '' || cell === null || cell === undefined)) return [];
  const from = typeof threshold === 'number' ? readRate(threshold, 'plain') : null;
  const condition =
    typeof threshold === 'number'
      ? from === null
        ? null
        : { from, includesFrom: true, includesTo: false }
      : readRateCondition(foldedText(String(threshold)));
  if (condition !== null && typeof points === 'number') return [{ condition, points }];
  if (index === 0 && typeof points !== 'number') return [];
  throw invalidValue(functionErrors.scale(condition === null ? threshold : points));
}
