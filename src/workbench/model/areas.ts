// Arithmetic of rectangles on a sheet: cover, difference, whole lines.
import { intersect } from '../../core/area.ts';
import type { Area } from '../../core/model.ts';
import { maxColumns, maxRows } from './address.ts';

export const wholeSheet: Area = { row: 0, column: 0, rows: maxRows, columns: maxColumns };

export function contains(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

export function covers(outer: Area, inner: Area): boolean {
  return (
    contains(outer, inner.row, inner.column) &&
    contains(outer, inner.row + inner.rows - 1, inner.column + inner.columns - 1)
  );
}

/** The parts of `area` outside `hole`: none to four rectangles that do not overlap. */
export function subtract(area: Area, hole: Area): Area[] {
  const common = intersect(area, hole);
  if (!common) return [area];
  const parts: Area[] = [
    { ...area, rows: common.row - area.row },
    { ...area, row: common.row + common.rows, rows: area.row + area.rows - common.row - common.rows },
    { row: common.row, rows: common.rows, column: area.column, columns: common.column - area.column },
    {
      row: common.row,
      rows: common.rows,
      column: common.column + common.columns,
      columns: area.column + area.columns - common.column - common.columns,
    },
  ];
  return parts.filter((part) => part.rows > 0 && part.columns > 0);
}

export function subtractAll(areas: readonly Area[], holes: readonly Area[]): Area[] {
  let left = [...areas];
  for (const hole of holes) left = left.flatMap((area) => subtract(area, hole));
  return left;
}

/** Whole rows or whole columns: Excel gives no cell values for these, and takes none. */
export function isUnbounded(area: Area): boolean {
  return area.rows === maxRows || area.columns === maxColumns;
}

export function cellCount(area: Area): number {
  return area.rows * area.columns;
}

/** The area inside the sheet, or null when it would leave it. */
export function insideSheet(area: Area): Area | null {
  return area.rows > 0 && area.columns > 0 && covers(wholeSheet, area) ? area : null;
}
