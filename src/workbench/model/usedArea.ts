// The part of a sheet that is in use, as Excel's used range.
import type { Area } from '../../core/model.ts';
import { contains } from './areas.ts';
import type { Cell } from './cell.ts';
import type { Sheet } from './sheet.ts';

export function holdsValue(cell: Cell): boolean {
  return (cell.value !== undefined && cell.value !== '') || cell.formula !== undefined;
}

/** Cells that hold or look like something; with `values`, only those that hold something. Null when there is none. */
export function usedArea(
  sheet: Sheet,
  what: 'all' | 'values' = 'all',
  within: Area | null = null,
): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [row, cells] of sheet.rows) {
    for (const [column, cell] of cells) {
      // Most cells of a table lie between those already seen.
      if (row <= bottom && row >= top && column >= left && column <= right) continue;
      if (within && !contains(within, row, column)) continue;
      if (!holdsValue(cell) && (what === 'values' || cell.style === 0)) continue;
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
    }
  }
  if (what === 'all') {
    for (const merge of sheet.merges) {
      if (within && !contains(within, merge.row, merge.column)) continue;
      top = Math.min(top, merge.row);
      left = Math.min(left, merge.column);
      bottom = Math.max(bottom, merge.row + merge.rows - 1);
      right = Math.max(right, merge.column + merge.columns - 1);
    }
  }
  return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
