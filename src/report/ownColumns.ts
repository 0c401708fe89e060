// Our status columns beside an appendix are no part of it: a sheet is read as if they were not there.
import type { CellValue, Grid } from '../core/model.ts';
import { statuses } from '../core/progress.ts';
import { sheetWords } from '../labels/sheets.ts';
import { statusLabels } from '../labels/status.ts';
import { statusColumnHeaders } from './statusColumns.ts';

const width = statusColumnHeaders.length;
const words: ReadonlySet<CellValue> = new Set(statuses.map((status) => statusLabels[status].short));

/** The grid with our columns blank: from the row of ngày chốt down to the last row that looks like one of theirs. */
export function withoutStatusColumns(grid: Grid): Grid {
  const ours = new Set<string>();
  grid.values.forEach((cells, row) => {
    for (let column = 0; column + width <= cells.length; column += 1) {
      if (statusColumnHeaders.every((header, at) => cells[column + at] === header))
        take(grid, row, column, ours);
    }
  });
  if (ours.size === 0) return grid;
  const blank = <T>(rows: readonly (readonly T[])[], nothing: T): T[][] =>
    rows.map((cells, row) => cells.map((cell, column) => (ours.has(`${row},${column}`) ? nothing : cell)));
  return { ...grid, values: blank(grid.values, ''), texts: blank(grid.texts, '') };
}

function take(grid: Grid, headerRow: number, column: number, ours: Set<string>): void {
  const above = headerRow - 1;
  if (grid.values[above]?.[column] === sheetWords.asOf) {
    ours.add(`${above},${column}`);
    ours.add(`${above},${column + 1}`);
  }
  for (let row = headerRow; row < grid.values.length; row += 1) {
    const cells = grid.values[row]?.slice(column, column + width) ?? [];
    if (row > headerRow && !isOurs(cells)) return;
    cells.forEach((_cell, at) => ours.add(`${row},${column + at}`));
  }
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

/** Accepts "#NAME?", "#VALUE!", "#BUSY!", "#N/A"; not "Quá hạn". */
const isError = (cell: CellValue | undefined): boolean =>
  typeof cell === 'string' && /^#[A-Z/]+[!?]?$/u.test(cell);
