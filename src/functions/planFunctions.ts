// Custom functions over a whole appendix: one call, one spilled table. Comments are shown by Excel.
import type { PlanAnalysis, PlanEntries, Tally, TaskProgress } from '../core/progress.ts';
import { statuses } from '../core/progress.ts';
import { dueDaysOf } from '../core/cellProgress.ts';
import { readAppendix } from '../core/table/readAppendix.ts';
import { gridOfValues } from '../core/valuesGrid.ts';
import {
  functionErrors,
  groupWords,
  summaryStatuses,
  summaryWords,
  tasksHeader,
} from '../labels/functions.ts';
import { sheetWords } from '../labels/sheets.ts';
import { milestoneKindLabels, ratingLabels, statusLabels } from '../labels/status.ts';
import {
  invalidValue,
  isBlank,
  isOmitted,
  readDay,
  readRequiredDay,
  readWord,
  serialOf,
  toCells,
  toMatrix,
} from './arguments.ts';
import { readPlanYear } from './planYear.ts';
import { analyzeRange, findingsByTask } from './planRange.ts';

type Line = (string | number)[];

/**
 * Đọc cả phụ lục thành bảng nhiệm vụ đã chuẩn hóa, mỗi nhiệm vụ một dòng; hiểu dòng bị ngắt trang, ô trộn, dòng tên lĩnh vực.
 * @customfunction TASKS
 * @param range Vùng của phụ lục, gồm hàng tiêu đề; nên gồm cả dòng tên kế hoạch để nhận ra năm.
 * @param [planYear] Năm kế hoạch (2022), hoặc năm học ("2025-2026"); bỏ trống để đọc từ tên kế hoạch và các thời hạn.
 * @returns Bảng có hàng tiêu đề, tràn sang phải và xuống dưới.
 * @example =PLAN.TASKS(A1:E6,2022) → STT | Lĩnh vực | Nhiệm vụ…
 * @example =ROWS(PLAN.TASKS(A1:E6,2022)) → 6
 */
export function tasks(range: unknown[][], planYear?: unknown): unknown[][] {
  const analysis = analyzeRange(toCells(range), { parameter: 'range', planYear: readPlanYear(planYear) });
  const found = findingsByTask(analysis.findings);
  const sections = new Map(analysis.sections.map((section) => [section.id, sectionName(section)]));
  return [
    [...tasksHeader],
    ...analysis.tasks.map((progress) => [
      ...taskLine(progress, sections.get(progress.task.section ?? '') ?? ''),
      found.get(progress.task.id) ?? '',
      progress.task.source.row + 1,
    ]),
  ];
}

function taskLine({ task, milestones, occurrences, due }: TaskProgress, section: string): Line {
  const day = due ?? dueDaysOf({ occurrences }).at(-1);
  return [
    task.ordinal,
    section,
    task.title,
    task.deliverables.join('\n'),
    task.leads.join('; '),
    task.partners.join('; '),
    task.deadline,
    [...new Set(milestones.map(({ kind }) => milestoneKindLabels[kind]))].join('; '),
    day === undefined ? '' : serialOf(day),
    task.result,
    task.rating === null ? '' : ratingLabels[task.rating].short,
  ];
}

const sectionName = ({ label, title }: { label: string; title: string }): string =>
  [label, title].filter((part) => part !== '').join('. ');

/**
 * Thống kê tiến độ của cả phụ lục theo đơn vị chủ trì, lĩnh vực hoặc trạng thái; mỗi tỷ lệ ghi rõ mẫu số. Nhiệm vụ có nhiều đơn vị chủ trì được tính cho từng đơn vị; dòng cuối là tổng của phụ lục.
 * @customfunction SUMMARY
 * @param range Vùng của phụ lục, gồm hàng tiêu đề; nên gồm cả dòng tên kế hoạch để nhận ra năm.
 * @param groupBy "DONVI": theo đơn vị chủ trì; "LINHVUC": theo lĩnh vực; "TRANGTHAI": theo trạng thái.
 * @param asOf Ngày chốt.
 * @param [done] Một cột ghi ngày hoàn thành, cùng số dòng với vùng; bỏ trống khi chưa ghi.
 * @param [planYear] Năm kế hoạch (2022), hoặc năm học ("2025-2026"); bỏ trống để đọc từ tên kế hoạch và các thời hạn.
 * @returns Bảng có hàng tiêu đề, tràn sang phải và xuống dưới.
 * @example =PLAN.SUMMARY(A1:E6,"TRANGTHAI",DATE(2022,7,1),F1:F6,2022) → Trạng thái | Số nhiệm vụ | Tỷ lệ trên tổng số ⏎ Đúng hạn | 1 | 0,2 ⏎ Quá hạn | 3 | 0,6 ⏎ Chờ sự kiện | 1 | 0,2 ⏎ Tổng số nhiệm vụ | 5 | 1
 */
export function summary(
  range: unknown[][],
  groupBy: unknown,
  asOf: unknown,
  done?: unknown[][],
  planYear?: unknown,
): unknown[][] {
  const group = readWord(groupBy, groupWords);
  if (group === null) throw invalidValue(functionErrors.groupBy(groupBy));
  const values = toCells(range);
  const analysis = analyzeRange(values, {
    parameter: 'range',
    planYear: readPlanYear(planYear),
    asOf: readRequiredDay(asOf, 'asOf'),
    entries: doneEntries(values, done),
  });
  return group === 'status' ? statusLines(analysis) : groupLines(analysis, group);
}

/** The day a task was done stands in one of its rows. */
function doneEntries(values: ReturnType<typeof toCells>, done: unknown): PlanEntries {
  if (isOmitted(done)) return { tasks: {}, milestones: {} };
  const column = toMatrix(done);
  if (column.length !== values.length || column.some((row) => row.length !== 1))
    throw invalidValue(functionErrors.doneRows);
  const entries = readAppendix(gridOfValues(values)).tasks.flatMap(({ id, source }) => {
    const cells = column.slice(source.row, source.row + source.rows).flat();
    const day = readDay(
      cells.find((cell) => !isBlank(cell)),
      'done',
    );
    return day === null ? [] : [[id, { done: day }] as const];
  });
  return { tasks: Object.fromEntries(entries), milestones: {} };
}

function groupLines({ summary: counts }: PlanAnalysis, group: 'unit' | 'section'): Line[] {
  const lines =
    group === 'unit'
      ? counts.byLead.map((tally) => tallyLine(tally.unit || sheetWords.noLead, tally))
      : counts.bySection.map((tally) => tallyLine(sectionName(tally) || sheetWords.noSection, tally));
  const { tasks: all, statuses: names, others, rateAll, due, rateDue, total } = summaryWords;
  return [
    [summaryWords[group], all, ...names, others, rateAll, due, rateDue],
    ...lines,
    tallyLine(total, counts),
  ];
}

function tallyLine(name: string, { tasks: all, byStatus, rates }: Tally): Line {
  const shown = summaryStatuses.map((status) => byStatus[status]);
  const others = all - shown.reduce((sum, count) => sum + count, 0);
  const share = ({ done, of }: { done: number; of: number }): string | number => (of === 0 ? '' : done / of);
  return [name, all, ...shown, others, share(rates.all), rates.due.of, share(rates.due)];
}

/** Only the statuses there are. */
function statusLines({ summary: counts }: PlanAnalysis): Line[] {
  const share = (count: number): number => count / counts.tasks;
  return [
    [summaryWords.status, summaryWords.tasks, summaryWords.rateAll],
    ...statuses
      .filter((status) => counts.byStatus[status] > 0)
      .map((status) => [statusLabels[status].short, counts.byStatus[status], share(counts.byStatus[status])]),
    [summaryWords.total, counts.tasks, 1],
  ];
}

/**
 * Liệt kê lỗi, cảnh báo, lưu ý của từng nhiệm vụ, như phần Rà soát của tiện ích; ô trống khi không có gì phải xem lại.
 * @customfunction CHECKROW
 * @param rows Dòng của một nhiệm vụ, hoặc vùng nhiều dòng.
 * @param [header] Hàng tiêu đề của bảng, cùng số cột; bỏ trống khi vùng đã gồm hàng tiêu đề.
 * @param [planYear] Năm kế hoạch (2022), hoặc năm học ("2025-2026", từ tháng 8), dùng khi thời hạn không ghi năm.
 * @returns Mỗi dòng của vùng một ô.
 * @example =PLAN.CHECKROW(A6:E6,A1:E1,2022) → Lỗi: Thiếu đơn vị chủ trì
 */
export function checkRow(rows: unknown[][], header?: unknown[][], planYear?: unknown): unknown[][] {
  const head = isOmitted(header) ? [] : toCells(header);
  const body = toCells(rows);
  const year = readPlanYear(planYear);
  const analysis = analyzeRange([...head, ...body], { parameter: 'rows', planYear: year });
  // A gap in the numbers says something of the whole list, which a few rows are not.
  const own = analysis.findings.filter(({ code }) => code !== 'NUMBER_SKIPPED');
  const found = findingsByTask(own);
  const byRow = new Map(
    analysis.tasks.map(({ task }) => [task.source.row - head.length, found.get(task.id) ?? ''] as const),
  );
  return body.map((_row, index) => [byRow.get(index) ?? '']);
}
