// One table of "Tổng hợp": groups down, statuses across, then the total and the two rates.
import { statuses } from '../core/progress.ts';
import { sheetWords } from '../labels/sheets.ts';
import { statusLabels } from '../labels/status.ts';
import type { BlockModel, CellModel, StyleModel } from './sheetModel.ts';
import { firstStatusColumn, rateOfAll, rateOfDue, rowTotal, totalColumn } from './summaryGroups.ts';

/** A row of a group table; `count` gives the formula for one status column. */
export type GroupRow = {
  readonly name: string;
  readonly kind: 'group' | 'total' | 'remark';
  readonly count: (row: number, headerRow: number, column: number) => string;
};

export type GroupTable = {
  readonly blocks: readonly BlockModel[];
  readonly styles: readonly StyleModel[];
  /** 0-based row of the header. */
  readonly headerRow: number;
  /** The first row below the table. */
  readonly end: number;
};

export const lastGroupColumn = totalColumn + 2;

const statusColumns = statuses.map((status, index) => ({ status, column: firstStatusColumn + index }));

/** A heading, then the header, then the rows, from `top` down. */
export function buildGroupTable(
  heading: string,
  nameHeader: string,
  rows: readonly GroupRow[],
  top: number,
): GroupTable {
  const headerRow = top + 1;
  const cells: CellModel[][] = rows.map(({ name, kind, count }, index) => {
    const row = headerRow + 1 + index;
    return [
      name,
      ...statusColumns.map(({ column }): CellModel => ({ formula: count(row, headerRow, column) })),
      { formula: rowTotal(row) },
      kind === 'remark' ? null : { formula: rateOfAll(row) },
      kind === 'remark' ? null : { formula: rateOfDue(row) },
    ];
  });
  const header: CellModel[] = [
    nameHeader,
    ...statusColumns.map(({ status }) => statusLabels[status].short),
    sheetWords.sumHeader,
    sheetWords.rateAllHeader,
    sheetWords.rateDueHeader,
  ];
  const area = (row: number, column: number, count: number, columns: number) => ({
    row,
    column,
    rows: count,
    columns,
  });
  return {
    headerRow,
    end: headerRow + 1 + rows.length,
    blocks: [
      { row: top, column: 0, cells: [[heading]] },
      { row: headerRow, column: 0, cells: [header, ...cells] },
    ],
    styles: [
      { area: area(top, 0, 1, 1), style: 'heading' },
      { area: area(headerRow, 0, 1, lastGroupColumn + 1), style: 'header', wrap: true },
      ...bands(rows).flatMap(({ kind, first, count }): StyleModel[] => {
        const row = headerRow + 1 + first;
        const style = kind === 'total' ? 'total' : 'value';
        return [
          { area: area(row, 0, count, 1), style, wrap: true },
          { area: area(row, 1, count, totalColumn), style, format: 'count', align: 'center' },
          { area: area(row, totalColumn + 1, count, 2), style, format: 'percent', align: 'center' },
        ];
      }),
    ],
  };
}

type Band = { readonly kind: GroupRow['kind']; readonly first: number; readonly count: number };

/** Neighbouring rows of one kind, which are styled together. */
function bands(rows: readonly GroupRow[]): Band[] {
  const found: Band[] = [];
  rows.forEach(({ kind }, index) => {
    const last = found.at(-1);
    if (last?.kind === kind) found[found.length - 1] = { ...last, count: last.count + 1 };
    else found.push({ kind, first: index, count: 1 });
  });
  return found;
}
