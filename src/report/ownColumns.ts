// Our status columns beside an appendix are no part of it: they are taken out of what is read, and read by themselves.
import type { Area, CellValue, Grid, IsoDate } from '../core/model.ts';
import { statuses } from '../core/progress.ts';
import { sheetWords } from '../labels/sheets.ts';
import { statusLabels } from '../labels/status.ts';
import { dateOf } from './readBack.ts';
import { statusColumnHeaders } from './statusColumns.ts';

const width = statusColumnHeaders.length;
const words: ReadonlySet<CellValue> = new Set(statuses.map((status) => statusLabels[status].short));

/** Status columns as they stand on a sheet; rows and columns are the sheet's. */
export type OwnColumns = {
  /** From the header to the last row that was read. */
  readonly area: Area;
  /** The day in the cell above the header; null when there is none. */
  readonly asOf: IsoDate | null;
  /** By row: what was typed as the done day, and the word (or error) of the status. */
  readonly rows: ReadonlyMap<number, { readonly done: CellValue; readonly status: CellValue }>;
};

export type SplitGrid = { readonly grid: Grid; readonly columns: readonly OwnColumns[] };

/** The grid with our columns blank, from the row of ngày chốt down to the last row that looks like one of theirs. */
export function splitStatusColumns(grid: Grid): SplitGrid {
  const ours = new Set<string>();
  const columns = grid.values.flatMap((cells, row) =>
    Array.from({ length: Math.max(0, cells.length - width + 1) }, (_, column) => column)
      .filter((column) => statusColumnHeaders.every((header, at) => cells[column + at] === header))
      .map((column) => take(grid, row, column, ours)),
  );
  if (ours.size === 0) return { grid, columns };
  const blank = <T>(rows: readonly (readonly T[])[], nothing: T): T[][] =>
    rows.map((cells, row) => cells.map((cell, column) => (ours.has(`${row},${column}`) ? nothing : cell)));
  return { grid: { ...grid, values: blank(grid.values, ''), texts: blank(grid.texts, '') }, columns };
}

/** Notes the cells of one group of columns (places in the grid) and gives what stands in them. */
function take(grid: Grid, headerRow: number, column: number, ours: Set<string>): OwnColumns {
  const above = headerRow - 1;
  const hasAsOf = grid.values[above]?.[column] === sheetWords.asOf;
  if (hasAsOf) {
    ours.add(`${above},${column}`);
    ours.add(`${above},${column + 1}`);
  }
  const rows = new Map<number, { done: CellValue; status: CellValue }>();
  let row = headerRow;
  for (; row < grid.values.length; row += 1) {
    const cells = grid.values[row]?.slice(column, column + width) ?? [];
    if (row > headerRow && !isOurs(cells)) break;
    cells.forEach((_cell, at) => ours.add(`${row},${column + at}`));
    const [, done = '', status = ''] = cells;
    if (row > headerRow && (done !== '' || status !== '')) rows.set(grid.row + row, { done, status });
  }
  return {
    area: {
      row: grid.row + headerRow,
      column: grid.column + column,
      rows: row - headerRow,
      columns: width,
    },
    asOf: (hasAsOf && dateOf(grid.values[above]?.[column + 1] ?? '')) || null,
    rows,
  };
}

/** Days, a status word and a count; errors of a function that is not there. */
function isOurs([due, done, status, late]: readonly CellValue[]): boolean {
  const isNumber = (cell: CellValue | undefined): boolean =>
    cell === '' || typeof cell === 'number' || isError(cell);
  return (
    isNumber(due) &&
    isNumber(late) &&
    (status === '' || words.has(status ?? '') || isError(status)) &&
    done !== undefined
  );
}

/** Accepts "#NAME?", "#VALUE!", "#GETTING_DATA", "#N/A"; not "Quá hạn". */
const isError = (cell: CellValue | undefined): boolean =>
  typeof cell === 'string' && /^#[A-Z_/]+[!?]?$/u.test(cell);
