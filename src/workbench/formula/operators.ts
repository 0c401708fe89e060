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
  const matrices = values.map((value) => toMatrix(value, scope));
  const sizes = matrices.map(sizeOf);
  const rows = Math.max(...sizes.map((size) => size.rows));
  const columns = Math.max(...sizes.map((size) => size.columns));
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_unused, column) => {
      const singles: Single[] = [];
      for (const [index, matrix] of matrices.entries()) {
        const size = sizes[index];
        const line = matrix[size?.rows === 1 ? 0 : row];
        const at = size?.columns === 1 ? 0 : column;
        if (!line || at >= line.length) return cellError('#N/A');
        singles.push(line[at]);
      }
      return guarded(each, singles);
    }),
  );
}

function guarded(each: (singles: readonly Single[]) => Single, singles: readonly Single[]): Single {
  try {
    return each(singles);
  } catch (error) {
    return caught(error);
  }
}
