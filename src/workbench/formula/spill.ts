// Puts the result of a formula into the sheet: one value, or an array over the cells below and to the right.
import { bounding, intersect } from '../../core/area.ts';
import type { Area } from '../../core/model.ts';
import { maxColumns, maxRows } from '../model/address.ts';
import { isError, type Cell, type Scalar } from '../model/cell.ts';
import type { Sheet } from '../model/sheet.ts';
import type { FormulaCell } from './formulaCell.ts';
import { cellError, type Matrix, type Single } from './values.ts';

/** What came of writing: the area whose values changed (null: none) and the cells the result covers or wants. */
export type Written = { readonly changed: Area | null; readonly spill: Area | null };

/** Writes the result; an array that something stands in the way of becomes #SPILL!. */
export function writeResult(cell: FormulaCell, result: Single | Matrix): Written {
  const { sheet, row, column } = cell;
  const model = sheet.ensureCell(row, column);
  const matrix: Matrix = typeof result === 'object' && !isError(result) ? result : [[result]];
  const extent = model.array ?? { rows: matrix.length, columns: matrix[0]?.length ?? 1 };
  const area: Area = { row, column, rows: extent.rows, columns: extent.columns };
  const isOne = extent.rows === 1 && extent.columns === 1;
  const isBlocked = !isOne && !model.array && isInTheWay(cell, area);
  const covered: Area = isOne || isBlocked ? { row, column, rows: 1, columns: 1 } : area;
  const cleared = clearSpill(cell, covered);
  const changes: Area[] = cleared ? [cleared] : [];
  if (isBlocked) {
    if (put(model, cellError('#SPILL!'))) changes.push(covered);
  } else if (writeMatrix(cell, covered, model.array ? fitted(matrix, covered) : matrix)) {
    changes.push(covered);
  }
  if (isOne || isBlocked || model.array) delete model.spill;
  else model.spill = { rows: area.rows, columns: area.columns };
  return { changed: changes.length > 0 ? changes.reduce(bounding) : null, spill: isOne ? null : area };
}

/** Takes back the spilled values outside `keep`; the area they stood in, or null when there were none. */
export function clearSpill(cell: FormulaCell, keep: Area | null): Area | null {
  if (!cell.spill) return null;
  let cleared = false;
  eachCell(cell.sheet, cell.spill, (other, row, column) => {
    if (!belongsTo(other, cell)) return;
    if (keep && intersect(keep, { row, column, rows: 1, columns: 1 })) return;
    other.value = undefined;
    delete other.spilledFrom;
    if (other.style === 0 && other.formula === undefined) cell.sheet.rows.get(row)?.delete(column);
    cleared = true;
  });
  return cleared ? cell.spill : null;
}

/** Takes away spilled values whose formula is gone: cells were inserted into the spill, or its formula deleted. */
export function dropOrphans(sheet: Sheet): void {
  for (const cells of sheet.rows.values()) {
    for (const cell of cells.values()) {
      const from = cell.spilledFrom;
      if (!from || sheet.cell(from.row, from.column)?.formula !== undefined) continue;
      cell.value = undefined;
      delete cell.spilledFrom;
    }
  }
}

function writeMatrix(cell: FormulaCell, area: Area, matrix: Matrix): boolean {
  let changed = false;
  for (let row = 0; row < area.rows; row += 1) {
    for (let column = 0; column < area.columns; column += 1) {
      const target = cell.sheet.ensureCell(area.row + row, area.column + column);
      if (row > 0 || column > 0) target.spilledFrom = { row: cell.row, column: cell.column };
      if (put(target, matrix[row]?.[column] ?? 0)) changed = true;
    }
  }
  return changed;
}

/** The values of a legacy array formula: one value is repeated, what is missing is #N/A. */
function fitted(matrix: Matrix, area: Area): Matrix {
  const [rows, columns] = [matrix.length, matrix[0]?.length ?? 1];
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_unused, column) => {
      const line = matrix[rows === 1 ? 0 : row];
      const at = columns === 1 ? 0 : column;
      return line && at < line.length ? line[at] : cellError('#N/A');
    }),
  );
}

function isInTheWay(cell: FormulaCell, area: Area): boolean {
  if (area.row + area.rows > maxRows || area.column + area.columns > maxColumns) return true;
  const { sheet } = cell;
  // Excel lets nothing spill inside a table or over merged cells.
  if (sheet.tables.some((table) => intersect(table.area, area))) return true;
  if (sheet.merges.some((merge) => intersect(merge, area))) return true;
  let blocked = false;
  eachCell(sheet, area, (other, row, column) => {
    const isAnchor = row === cell.row && column === cell.column;
    if (!isAnchor && !belongsTo(other, cell) && (other.formula !== undefined || other.value !== undefined))
      blocked = true;
  });
  return blocked;
}

function belongsTo(other: Cell, { row, column }: FormulaCell): boolean {
  return other.spilledFrom?.row === row && other.spilledFrom.column === column && other.formula === undefined;
}

/** Visits the cells there are, going through whichever is less: the area's rows or the sheet's. */
export function eachCell(
  sheet: Sheet,
  area: Area,
  visit: (cell: Cell, row: number, column: number) => void,
): void {
  const inRow = (row: number, cells: ReadonlyMap<number, Cell>): void => {
    if (area.columns <= cells.size) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const cell = cells.get(column);
        if (cell) visit(cell, row, column);
      }
    } else {
      for (const [column, cell] of cells) {
        if (column >= area.column && column < area.column + area.columns) visit(cell, row, column);
      }
    }
  };
  if (area.rows <= sheet.rows.size) {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      const cells = sheet.rows.get(row);
      if (cells) inRow(row, cells);
    }
  } else {
    for (const [row, cells] of sheet.rows)
      if (row >= area.row && row < area.row + area.rows) inRow(row, cells);
  }
}

/** Whether the value is another than before. */
function put(cell: Cell, value: Scalar): boolean {
  const old = cell.value;
  if (old === value) return false;
  if (isError(old) && isError(value) && old.error === value.error && old.message === value.message)
    return false;
  cell.value = value;
  return true;
}
