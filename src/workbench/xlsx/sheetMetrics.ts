// Where rows and columns stand in points, to place drawings by cell and back.
import type { Sheet } from '../model/sheet.ts';
import { pointsOfShown } from './columnWidth.ts';

/** 914,400 to the inch, 72 points to the inch. */
export const emuPerPoint = 12_700;

export type Anchor = { readonly index: number; readonly offset: number };

const columnSize =
  (sheet: Sheet) =>
  (column: number): number =>
    sheet.hiddenColumns.has(column)
      ? 0
      : pointsOfShown(sheet.columnWidths.get(column) ?? sheet.defaultColumnWidth);

const rowSize =
  (sheet: Sheet) =>
  (row: number): number =>
    sheet.hiddenRows.has(row) ? 0 : (sheet.rowHeights.get(row) ?? sheet.defaultRowHeight);

function startOf(size: (index: number) => number, { index, offset }: Anchor): number {
  let points = 0;
  for (let before = 0; before < index; before += 1) points += size(before);
  // Writers let offsets run past the cell; Excel draws them at the cell's end.
  return points + Math.min(offset, size(index));
}

function anchorAt(size: (index: number) => number, points: number, last: number): Anchor {
  let index = 0;
  let rest = Math.max(0, points);
  while (index < last && rest >= size(index)) {
    rest -= size(index);
    index += 1;
  }
  return { index, offset: rest };
}

export const columnStart = (sheet: Sheet, anchor: Anchor): number => startOf(columnSize(sheet), anchor);
export const rowStart = (sheet: Sheet, anchor: Anchor): number => startOf(rowSize(sheet), anchor);
export const columnAt = (sheet: Sheet, points: number): Anchor => anchorAt(columnSize(sheet), points, 16383);
export const rowAt = (sheet: Sheet, points: number): Anchor => anchorAt(rowSize(sheet), points, 1048575);
