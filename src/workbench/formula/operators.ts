// Excel's operators on values and, element by element, on arrays.
import { compareValues } from './compare.ts';
import type { BinaryOperator } from './ast.ts';
import { settleSingle, sizeOf, toMatrix } from './ranges.ts';
import type { Scope } from './scope.ts';
import {
  caught,
  cellError,
  fail,
  isMatrix,
  isRange,
  toNumber,
  toText,
  type Matrix,
  type Single,
  type Value,
} from './values.ts';

export type SingleOperator = Exclude<BinaryOperator, ':'>;

export function applyBinary(operator: SingleOperator, left: Value, right: Value, scope: Scope): Value {
  const a = settleSingle(left, scope);
  const b = settleSingle(right, scope);
  if (isMatrix(a) || isRange(a) || isMatrix(b) || isRange(b)) {
    return lift([a, b], scope, ([x, y]) => binary(operator, x, y));
  }
  try {
    return binary(operator, a, b);
  } catch (error) {
    return caught(error);
  }
}

function binary(operator: SingleOperator, a: Single, b: Single): Single {
  switch (operator) {
    case '&':
      return toText(a) + toText(b);
    case '=':
      return compareValues(a, b) === 0;
    case '<>':
      return compareValues(a, b) !== 0;
    case '<':
      return compareValues(a, b) < 0;
    case '>':
      return compareValues(a, b) > 0;
    case '<=':
      return compareValues(a, b) <= 0;
    case '>=':
      return compareValues(a, b) >= 0;
    default:
      return arithmetic(operator, toNumber(a), toNumber(b));
  }
}

function arithmetic(operator: '+' | '-' | '*' | '/' | '^', a: number, b: number): number {
  switch (operator) {
    case '+':
      return nearZero(a + b, a);
    case '-':
      return nearZero(a - b, a);
    case '*':
      return finite(a * b);
    case '/':
      return b === 0 ? fail('#DIV/0!') : finite(a / b);
    case '^':
      if (a === 0 && b === 0) return fail('#NUM!');
      return a === 0 && b < 0 ? fail('#DIV/0!') : finite(a ** b);
  }
}

/** What is left of two numbers that cancel out but for the last bits is 0, as in Excel: 0.1+0.2-0.3. */
function nearZero(result: number, operand: number): number {
  return Math.abs(result) < Math.abs(operand) * 1e-15 ? 0 : finite(result);
}

function finite(value: number): number {
  return Number.isFinite(value) ? value : fail('#NUM!');
}

/**
 * Calls `each` with single values: once, or for each element when an argument is an array or a range of several cells.
 * A single row or column is repeated; beyond the shorter of two arrays stands #N/A. Errors thrown become values.
 */
export function lift(
  values: readonly Value[],
  scope: Scope,
  each: (singles: readonly Single[]) => Single,
): Value {
  const settled = values.map((value) => settleSingle(value, scope));
  const singles: Single[] = [];
  for (const value of settled) {
    if (isMatrix(value) || isRange(value)) return liftArrays(settled, scope, each);
    singles.push(value);
  }
  return guarded(each, singles);
}

function liftArrays(
  values: readonly Value[],
  scope: Scope,
  each: (singles: readonly Single[]) => Single,
): Value {
  const sides = values.map((value) => {
    const matrix = toMatrix(value, scope);
    return { matrix, ...sizeOf(matrix) };
  });
  const rows = Math.max(...sides.map((side) => side.rows));
  const columns = Math.max(...sides.map((side) => side.columns));
  const result: Single[][] = [];
  for (let row = 0; row < rows; row += 1) {
    const line = new Array<Single>(columns);
    for (let column = 0; column < columns; column += 1) {
      const singles = singlesAt(sides, row, column);
      line[column] = singles ? guarded(each, singles) : cellError('#N/A');
    }
    result.push(line);
  }
  return result;
}

type Side = { readonly matrix: Matrix; readonly rows: number; readonly columns: number };

/** What stands at one place of each array, or null beyond the end of one. */
function singlesAt(sides: readonly Side[], row: number, column: number): Single[] | null {
  // Of the right length from the start: arrays that grow are most of what a long column costs.
  const singles = new Array<Single>(sides.length);
  for (let index = 0; index < sides.length; index += 1) {
    const side = sides[index];
    const line = side?.matrix[side.rows === 1 ? 0 : row];
    const at = side?.columns === 1 ? 0 : column;
    if (!line || at >= line.length) return null;
    singles[index] = line[at];
  }
  return singles;
}

function guarded(each: (singles: readonly Single[]) => Single, singles: readonly Single[]): Single {
  try {
    return each(singles);
  } catch (error) {
    return caught(error);
  }
}
