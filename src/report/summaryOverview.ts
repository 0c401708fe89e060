// The two small tables at the top of "Tổng hợp": both rates with their denominators, and the counts by status.
import { statuses } from '../core/progress.ts';
import { milestoneHeaders, sheetWords } from '../labels/sheets.ts';
import { statusLabels } from '../labels/status.ts';
import type { BlockModel, StyleModel } from './sheetModel.ts';
import { columnSum, countOf, taskColumn } from './summaryGroups.ts';
import { taskHeaders } from '../labels/sheets.ts';
import { cellAddress, tableNames, wholeColumn } from './tableFormulas.ts';

type Overview = {
  readonly blocks: readonly BlockModel[];
  readonly styles: readonly StyleModel[];
  /** The first row below the table. */
  readonly end: number;
};

const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

/** Done over all tasks, done over tasks due, each with its denominator. */
export function buildRates(top: number): Overview {
  const headers = sheetWords.rateHeaders;
  const done = `=${countOf('done', 'doneLate')}`;
  const rate = (row: number) => ({
    formula: `=IF(${cellAddress(row, 2)}=0,"",${cellAddress(row, 1)}/${cellAddress(row, 2)})`,
  });
  const all = `=SUMPRODUCT(--(${taskColumn(taskHeaders.status)}<>""))`;
  const due = `=${countOf('done', 'doneLate', 'overdue')}`;
  return {
    end: top + 5,
    blocks: [
      { row: top, column: 0, cells: [[sheetWords.sections.rates]] },
      {
        row: top + 1,
        column: 0,
        cells: [
          [headers.name, headers.done, headers.of, headers.rate],
          [sheetWords.rateAll, { formula: done }, { formula: all }, rate(top + 2)],
          [sheetWords.rateDue, { formula: done }, { formula: due }, rate(top + 3)],
        ],
      },
      { row: top + 4, column: 0, cells: [[sheetWords.rateDueNote]] },
    ],
    styles: [
      { area: area(top, 0, 1, 1), style: 'heading' },
      { area: area(top + 1, 0, 1, 4), style: 'header', wrap: true },
      { area: area(top + 2, 0, 2, 1), style: 'value' },
      { area: area(top + 2, 1, 2, 2), style: 'value', format: 'count', align: 'center' },
      { area: area(top + 2, 3, 2, 1), style: 'value', format: 'percent', align: 'center' },
      { area: area(top + 4, 0, 1, 1), style: 'note' },
    ],
  };
}

/** Tasks and milestones by status, with each status's share of the tasks. */
export function buildStatusCounts(top: number): Overview {
  const first = top + 2;
  const last = first + statuses.length - 1;
  const total = last + 1;
  const share = (row: number) => ({
    formula: `=IF(${cellAddress(total, 1)}=0,"",${cellAddress(row, 1)}/${cellAddress(total, 1)})`,
  });
  const milestones = wholeColumn(tableNames.milestones, milestoneHeaders.status);
  return {
    end: total + 1,
    blocks: [
      { row: top, column: 0, cells: [[sheetWords.sections.statuses]] },
      {
        row: top + 1,
        column: 0,
        cells: [
          [
            sheetWords.statusHeader,
            sheetWords.tasksHeader,
            sheetWords.shareHeader,
            sheetWords.milestonesHeader,
          ],
          ...statuses.map((status, index) => [
            statusLabels[status].short,
            { formula: `=COUNTIFS(${taskColumn(taskHeaders.status)},${cellAddress(first + index, 0)})` },
            share(first + index),
            { formula: `=COUNTIFS(${milestones},${cellAddress(first + index, 0)})` },
          ]),
          [
            sheetWords.sumHeader,
            { formula: columnSum(first, last, 1) },
            share(total),
            { formula: columnSum(first, last, 3) },
          ],
        ],
      },
    ],
    styles: [
      { area: area(top, 0, 1, 1), style: 'heading' },
      { area: area(top + 1, 0, 1, 4), style: 'header', wrap: true },
      { area: area(first, 0, statuses.length, 1), style: 'value' },
      { area: area(first, 1, statuses.length, 1), style: 'value', format: 'count', align: 'center' },
      { area: area(first, 2, statuses.length, 1), style: 'value', format: 'percent', align: 'center' },
      { area: area(first, 3, statuses.length, 1), style: 'value', format: 'count', align: 'center' },
      { area: area(total, 0, 1, 1), style: 'total' },
      { area: area(total, 1, 1, 1), style: 'total', format: 'count', align: 'center' },
      { area: area(total, 2, 1, 1), style: 'total', format: 'percent', align: 'center' },
      { area: area(total, 3, 1, 1), style: 'total', format: 'count', align: 'center' },
    ],
  };
}
