// Reading a range cell by cell into rows, and writing one value or a grid of values over a range.
import type { Area } from '../../core/model.ts';
import { cellCount, isUnbounded } from '../model/areas.ts';
import type { Cell } from '../model/cell.ts';
import { coveringMerge } from '../model/merging.ts';
import type { Sheet } from '../model/sheet.ts';
import { mostCellsRead } from './guards.ts';
import { hostError } from './hostError.ts';
import type { RangeSubject } from './subjects.ts';

/** One result a cell, in rows; null when Excel gives none: whole rows and columns, and huge ranges. */
export function readCells<T>(
  { sheet, area }: RangeSubject,
  read: (cell: Cell | undefined, row: number, column: number) => T,
): T[][] | null {
  if (isUnbounded(area) || cellCount(area) > mostCellsRead) return null;
  return Array.from({ length: area.rows }, (_, i) => {
    const row = area.row + i;
    const cells = sheet.rows.get(row);
    return Array.from({ length: area.columns }, (__, j) =>
      read(cells?.get(area.column + j), row, area.column + j),
    );
  });
}

/** As `readCells`, where a cell that a merged area covers counts as blank. */
export function readContents<T>(
  { sheet, area }: RangeSubject,
  read: (cell: Cell | undefined, row: number, column: number) => T,
): T[][] | null {
  return readCells({ sheet, area }, (cell, row, column) => {
    return read(cell && isCovered(sheet, row, column) ? undefined : cell, row, column);
  });
}

function isCovered(sheet: Sheet, row: number, column: number): boolean {
  const merge = coveringMerge(sheet, row, column);
  return merge !== undefined && (merge.row !== row || merge.column !== column);
}

/** What was written to a property of a range as one value a cell: a single value counts for every cell. */
export function valuesFor(area: Area, value: unknown): unknown[][] {
  if (value === null || value === undefined) throw hostError('InvalidArgument');
  if (isUnbounded(area)) throw hostError('InvalidArgument');
  if (!Array.isArray(value)) {
    return Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => value));
  }
  const rows: unknown[][] = [];
  for (const row of value) {
    if (!Array.isArray(row) || row.length !== area.columns) throw hostError('InvalidArgument', wrongShape);
    rows.push(row);
  }
  if (rows.length !== area.rows) throw hostError('InvalidArgument', wrongShape);
  return rows;
}

const wrongShape =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";
