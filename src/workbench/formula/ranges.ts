// Reading the cells behind a range, a matrix or a single value in one way.
import { intersect } from '../../core/area.ts';
import { maxColumns, maxRows } from '../model/address.ts';
import type { Scope } from './scope.ts';
import {
  fail,
  isMatrix,
  isRange,
  type Matrix,
  type RangeReference,
  type Single,
  type Value,
} from './values.ts';

/** More cells than this in one intermediate array is a mistake in the formula, not a wish. */
const mostCells = 4_000_000;

/** The value of one cell of a range; the place is counted from the range's corner. */
export function cellOf({ sheet, area }: RangeReference, row: number, column: number): Single {
  return sheet.cell(area.row + row, area.column + column)?.value;
}

/** Whole columns and rows are cut to the part of the sheet in use; other ranges keep their size. */
export function clip(range: RangeReference, scope: Scope): RangeReference {
  const { area, sheet } = range;
  if (area.rows < maxRows && area.columns < maxColumns) return range;
  const used = intersect(area, scope.engine.usedArea(sheet)) ?? { ...area, rows: 1, columns: 1 };
  return { ...range, area: used };
}

/** Every value of the argument as rows of an array. */
export function toMatrix(value: Value, scope: Scope): Matrix {
  if (isMatrix(value)) return value;
  if (!isRange(value)) return [[value]];
  scope.engine.requireCalculated(value);
  const range = clip(value, scope);
  const { sheet, area } = range;
  if (area.rows * area.columns > mostCells) fail('#NUM!');
  const rows: Single[][] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const cells = sheet.rows.get(row);
    const values = new Array<Single>(area.columns);
    for (let column = 0; column < area.columns; column += 1)
      values[column] = cells?.get(area.column + column)?.value;
    rows.push(values);
  }
  return rows;
}

/** What came of an argument, for functions that treat typed-in values and cells differently (SUM, COUNT…). */
export type Origin = 'typed' | 'array' | 'cell';

/** Visits every value that is there; blank cells are left out. */
export function visit(value: Value, scope: Scope, each: (value: Single, origin: Origin) => void): void {
  if (isMatrix(value)) {
    for (const row of value) for (const item of row) each(item, 'array');
  } else if (isRange(value)) {
    visitRange(value, scope, (item) => each(item, 'cell'));
  } else {
    each(value, 'typed');
  }
}

function visitRange(
  range: RangeReference,
  scope: Scope,
  each: (value: Single, row: number, column: number) => void,
): void {
  scope.engine.requireCalculated(range);
  const { sheet, area } = clip(range, scope);
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const cells = sheet.rows.get(row);
    if (!cells) continue;
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const value = cells.get(column)?.value;
      if (value !== undefined) each(value, row, column);
    }
  }
}

export function sizeOf(value: Value): { readonly rows: number; readonly columns: number } {
  if (isRange(value)) return value.area;
  if (isMatrix(value)) return { rows: value.length, columns: value[0]?.length ?? 0 };
  return { rows: 1, columns: 1 };
}

/** One value where a range or array of one cell stands for it; others stay. */
export function settleSingle(value: Value, scope: Scope): Value {
  if (isMatrix(value)) return value.length === 1 && value[0]?.length === 1 ? value[0][0] : value;
  if (!isRange(value) || value.area.rows !== 1 || value.area.columns !== 1) return value;
  scope.engine.requireCalculated(value);
  return cellOf(value, 0, 0);
}

/** The top-left value. */
export function firstOf(value: Value, scope: Scope): Single {
  if (isMatrix(value)) return value[0]?.[0];
  if (!isRange(value)) return value;
  scope.engine.requireCalculated(value);
  return cellOf(value, 0, 0);
}

/** Excel's `@`: of a column the cell in the formula's row, of a row the one in its column, of an array the first. */
export function implicitIntersection(value: Value, scope: Scope): Single {
  if (!isRange(value) || (value.area.rows === 1 && value.area.columns === 1)) return firstOf(value, scope);
  const { area } = value;
  const row = area.rows === 1 ? 0 : scope.row - area.row;
  const column = area.columns === 1 ? 0 : scope.column - area.column;
  if (row < 0 || row >= area.rows || column < 0 || column >= area.columns) return fail('#VALUE!');
  scope.engine.requireCalculated(value);
  return cellOf(value, row, column);
}
