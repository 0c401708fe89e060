// Small plans for tests: rows of text become the grid a sheet would give, and what the pipeline makes of it.
import { analyzePlan, type AnalyzeOptions } from '../../src/core/analyzePlan.ts';
import { isoDate } from '../../src/core/calendar.ts';
import type { Finding, FindingCode } from '../../src/core/finding.ts';
import type { Area, CellValue, Grid, IsoDate } from '../../src/core/model.ts';
import type { PlanAnalysis } from '../../src/core/progress.ts';

export function day(year: number, month: number, date: number): IsoDate {
  const value = isoDate(year, month, date);
  if (value === null) throw new RangeError(`${date}/${month}/${year}`);
  return value;
}

export function gridOf(rows: readonly (readonly CellValue[])[], merges: readonly Area[] = []): Grid {
  const width = Math.max(...rows.map((row) => row.length));
  const values = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
  return {
    sheet: 'Phụ lục',
    row: 0,
    column: 0,
    values,
    texts: values.map((row) => row.map(String)),
    numberFormats: values.map((row) => row.map(() => 'General')),
    merges,
    hiddenRows: [],
  };
}

export const planHeader = [
  'STT',
  'Nhiệm vụ',
  'Sản phẩm',
  'Đơn vị chủ trì',
  'Đơn vị phối hợp',
  'Thời hạn hoàn thành',
];
export const planTitle = ['DANH MỤC NHIỆM VỤ NĂM 2024'];

/** A sound task row; `over` replaces single cells. */
export function taskRow(
  ordinal: CellValue,
  over: Partial<Record<'title' | 'product' | 'lead' | 'partner' | 'deadline', string>> = {},
): CellValue[] {
  const title = over.title ?? `Việc được giao mang số hiệu ${String(ordinal)}`;
  return [
    ordinal,
    title,
    over.product ?? 'Báo cáo',
    over.lead ?? 'Văn phòng Sở',
    over.partner ?? 'Thanh tra Sở',
    over.deadline ?? '15/3/2024',
  ];
}

/** A plan of 2024 from its task rows. */
export function analyzeTasks(
  tasks: readonly (readonly CellValue[])[],
  options: Partial<AnalyzeOptions> = {},
): PlanAnalysis {
  return analyzeRows([planTitle, planHeader, ...tasks], options);
}

export function analyzeRows(
  rows: readonly (readonly CellValue[])[],
  options: Partial<AnalyzeOptions> = {},
  merges: readonly Area[] = [],
): PlanAnalysis {
  const settings = { asOf: day(2024, 7, 1), warningDays: 7, beforeIncludesDay: false };
  return analyzePlan(gridOf(rows, merges), { settings, ...options });
}

export function found(analysis: PlanAnalysis, code: FindingCode): Finding[] {
  return analysis.findings.filter((finding) => finding.code === code);
}

const resultHeader = [
  'STT',
  'Nhiệm vụ',
  'Kết quả thực hiện (ghi rõ số liệu dẫn chứng)',
  'Hoàn thành tốt',
  'Hoàn thành',
  'Hoàn thành chậm',
  'Chưa hoàn thành',
  'Ghi chú',
];
const resultTitle = ['KẾT QUẢ THỰC HIỆN KẾ HOẠCH NĂM 2024'];

/** A result row: the mark stands in the column of its name. */
export function resultRow(
  ordinal: number,
  result: string,
  marks: readonly ('good' | 'done' | 'late' | 'notdone' | 'note')[],
  title = `Việc được giao mang số hiệu ${ordinal}`,
): CellValue[] {
  const at = (name: (typeof marks)[number]): string => (marks.includes(name) ? 'x' : '');
  return [ordinal, title, result, at('good'), at('done'), at('late'), at('notdone'), at('note')];
}

export function analyzeResults(rows: readonly (readonly CellValue[])[]): PlanAnalysis {
  return analyzeRows([resultTitle, resultHeader, ...rows]);
}
