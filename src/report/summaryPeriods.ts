// The last table of "Tổng hợp": what fell due in each reporting period, counted over both tables by formulas.
import type { PlanAnalysis, ReportingPeriod } from '../core/progress.ts';
import { standardPeriods } from '../core/periods.ts';
import { periodLabels } from '../labels/references.ts';
import { milestoneHeaders, sheetWords, taskHeaders } from '../labels/sheets.ts';
import { statusLabels } from '../labels/status.ts';
import type { BlockModel, CellModel, StyleModel } from './sheetModel.ts';
import { cellAddress, quoted, tableNames, wholeColumn } from './tableFormulas.ts';

type PeriodTable = { readonly blocks: readonly BlockModel[]; readonly styles: readonly StyleModel[] };

/** The user's own schedule, or the usual periods of the plan year. */
export function periodsOf({ references, planYear }: PlanAnalysis): readonly ReportingPeriod[] {
  if (references.periods.length > 0) return references.periods;
  return standardPeriods(planYear).map(({ code, from, to }) => ({ name: periodLabels[code], from, to }));
}

const columns = Object.values(sheetWords.periodHeaders);

export function buildPeriodTable(periods: readonly ReportingPeriod[], top: number): PeriodTable {
  const first = top + 2;
  const rows = periods.map(({ name, from, to }, index): CellModel[] => {
    const row = first + index;
    return [
      name,
      { date: from },
      { date: to },
      ...counts(row, tableNames.milestones, milestoneHeaders.effective, milestoneHeaders.status, 3),
      ...counts(row, tableNames.tasks, taskHeaders.due, taskHeaders.status, 7),
    ];
  });
  const area = (row: number, column: number, count: number, width: number) => ({
    row,
    column,
    rows: count,
    columns: width,
  });
  const value = { style: 'value', align: 'center' } as const;
  return {
    blocks: [
      { row: top, column: 0, cells: [[sheetWords.sections.periods]] },
      { row: top + 1, column: 0, cells: [columns, ...rows] },
      { row: first + rows.length, column: 0, cells: [[sheetWords.periodsNote]] },
    ],
    styles: [
      { area: area(top, 0, 1, 1), style: 'heading' },
      { area: area(top + 1, 0, 1, columns.length), style: 'header', wrap: true },
      { area: area(first, 0, rows.length, 1), style: 'value', wrap: true },
      { area: area(first, 1, rows.length, 2), ...value, format: 'date' },
      ...[3, 7].flatMap((column): StyleModel[] => [
        { area: area(first, column, rows.length, 3), ...value, format: 'count' },
        { area: area(first, column + 3, rows.length, 1), ...value, format: 'percent' },
      ]),
      { area: area(first + rows.length, 0, 1, 1), style: 'note' },
    ],
  };
}

/** Due, done, overdue and the rate of done over due of one table, as `summarizePeriod` in core counts them. */
function counts(row: number, table: string, due: string, status: string, column: number): CellModel[] {
  const days = wholeColumn(table, due);
  const inPeriod = `${days},">="&$${cellAddress(row, 1)},${days},"<="&$${cellAddress(row, 2)}`;
  const count = (...words: readonly (keyof typeof statusLabels)[]): string =>
    words
      .map(
        (word) => `COUNTIFS(${inPeriod},${wholeColumn(table, status)},${quoted(statusLabels[word].short)})`,
      )
      .join('+');
  const all = cellAddress(row, column);
  return [
    { formula: `=COUNTIFS(${inPeriod})-(${count('check', 'nil')})` },
    { formula: `=${count('done', 'doneLate')}` },
    { formula: `=${count('overdue')}` },
    { formula: `=IF(${all}=0,"",${cellAddress(row, column + 1)}/${all})` },
  ];
}
