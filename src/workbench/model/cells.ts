// Single cells: walking over them, emptying them, and their value in Office.js's words.
import type { Area } from '../../core/model.ts';
import { isError, type Cell, type Scalar } from './cell.ts';
import type { Sheet } from './sheet.ts';

/** Calls back for the cells there are, not for every place in the area. */
export function forEachCell(
  sheet: Sheet,
  area: Area,
  each: (cell: Cell, row: number, column: number) => void,
): void {
  for (const [row, cells] of sheet.rows) {
    if (row < area.row || row >= area.row + area.rows) continue;
    for (const [column, cell] of cells) {
      if (column >= area.column && column < area.column + area.columns) each(cell, row, column);
    }
  }
}

/** Takes the value out of a cell, and with a spilling formula all it had spilled. */
export function emptyCell(sheet: Sheet, cell: Cell, place: { row: number; column: number }): void {
  if (cell.spill) {
    const spilled = {
      row: place.row,
      column: place.column,
      rows: cell.spill.rows,
      columns: cell.spill.columns,
    };
    forEachCell(sheet, spilled, (other) => {
      if (other.spilledFrom?.row === place.row && other.spilledFrom.column === place.column) {
        delete other.spilledFrom;
        other.value = undefined;
      }
    });
  }
  cell.value = undefined;
  delete cell.formula;
  delete cell.quotePrefix;
  delete cell.spill;
  delete cell.spilledFrom;
  delete cell.array;
}

/** A value as Office.js gives it: blank is `''`, an error its code. */
export function shownScalar(value: Scalar | undefined): string | number | boolean {
  if (value === undefined) return '';
  return isError(value) ? value.error : value;
}
