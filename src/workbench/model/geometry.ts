// Sizes: Excel's column widths in characters, heights and positions in points.
import type { Area } from '../../core/model.ts';
import type { Sheet } from './sheet.ts';

/** Pixels of the widest digit of Calibri 11, and the padding of a cell. */
const digitWidth = 7;
const padding = 5;
const pointsPerPixel = 0.75;

/** 8.43 characters → 48 points. */
export function widthInPoints(characters: number): number {
  return characters <= 0 ? 0 : Math.round(characters * digitWidth + padding) * pointsPerPixel;
}

/** 48 points → 8.43 characters, as Excel's dialog shows it. */
export function widthInCharacters(points: number): number {
  return Math.max(0, Math.round(((points / pointsPerPixel - padding) / digitWidth) * 100) / 100);
}

export function columnPoints(sheet: Sheet, column: number): number {
  if (sheet.hiddenColumns.has(column)) return 0;
  return widthInPoints(sheet.columnWidths.get(column) ?? sheet.defaultColumnWidth);
}

export function rowPoints(sheet: Sheet, row: number): number {
  return sheet.hiddenRows.has(row) ? 0 : (sheet.rowHeights.get(row) ?? sheet.defaultRowHeight);
}

/** Where the area stands on its sheet, in points. Whole rows and columns are measured without walking over them. */
export function rectangleOf(
  sheet: Sheet,
  area: Area,
): { left: number; top: number; width: number; height: number } {
  return {
    left: columnsPoints(sheet, 0, area.column),
    top: rowsPoints(sheet, 0, area.row),
    width: columnsPoints(sheet, area.column, area.column + area.columns),
    height: rowsPoints(sheet, area.row, area.row + area.rows),
  };
}

function columnsPoints(sheet: Sheet, from: number, to: number): number {
  const usual = widthInPoints(sheet.defaultColumnWidth);
  let points = (to - from) * usual;
  const special = new Set([...sheet.columnWidths.keys(), ...sheet.hiddenColumns]);
  for (const column of special)
    if (column >= from && column < to) points += columnPoints(sheet, column) - usual;
  return points;
}

function rowsPoints(sheet: Sheet, from: number, to: number): number {
  let points = (to - from) * sheet.defaultRowHeight;
  const special = new Set([...sheet.rowHeights.keys(), ...sheet.hiddenRows]);
  for (const row of special)
    if (row >= from && row < to) points += rowPoints(sheet, row) - sheet.defaultRowHeight;
  return points;
}
