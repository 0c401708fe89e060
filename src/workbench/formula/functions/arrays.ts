// Functions whose results spill: UNIQUE, FILTER, SORT, SEQUENCE, VSTACK…
import { isError } from '../../model/cell.ts';
import { compareValues } from '../compare.ts';
import { sizeOf, toMatrix, visit } from '../ranges.ts';
import type { Scope } from '../scope.ts';
import {
  cellError,
  fail,
  FormulaError,
  toBoolean,
  toInteger,
  toNumber,
  type Matrix,
  type Single,
  type Value,
} from '../values.ts';
import { any, one, whole, type FunctionTable } from './define.ts';

function transpose(matrix: Matrix): Matrix {
  return (matrix[0] ?? []).map((_, column) => matrix.map((line) => line[column]));
}

/** An array must hold something. */
function filled(matrix: Matrix): Matrix {
  return matrix.length === 0 || matrix[0]?.length === 0 ? fail('#CALC!') : matrix;
}

function flag(value: Value, scope: Scope): boolean {
  return value !== undefined && toBoolean(one(value, scope));
}

/** Equal rows share a key: text without case, kinds kept apart. */
function rowKey(line: readonly Single[]): string {
  return JSON.stringify(
    line.map((value) => (typeof value === 'string' ? value.toLowerCase() : (value ?? null))),
  );
}

function unique(args: readonly Value[], scope: Scope): Matrix {
  const byColumns = flag(args[1], scope);
  const lines = byColumns ? transpose(toMatrix(args[0], scope)) : toMatrix(args[0], scope);
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(rowKey(line), (counts.get(rowKey(line)) ?? 0) + 1);
  const once = flag(args[2], scope);
  const seen = new Set<string>();
  const kept = lines.filter((line) => {
    const key = rowKey(line);
    if (seen.has(key) || (once && counts.get(key) !== 1)) return false;
    seen.add(key);
    return true;
  });
  return byColumns ? transpose(filled(kept)) : filled(kept);
}

function filter(args: readonly Value[], scope: Scope): Value {
  const lines = toMatrix(args[0], scope);
  const tests = toMatrix(args[1], scope);
  const isByRow = tests[0]?.length === 1 && tests.length === lines.length;
  const isByColumn = tests.length === 1 && tests[0]?.length === lines[0]?.length;
  if (!isByRow && !isByColumn) return fail('#VALUE!');
  const holds = (value: Single): boolean => {
    if (isError(value)) throw new FormulaError(value);
    return toBoolean(value);
  };
  const kept = isByRow
    ? lines.filter((_, row) => holds(tests[row]?.[0]))
    : lines.map((line) => line.filter((_, column) => holds(tests[0]?.[column])));
  if (kept.length > 0 && kept[0]?.length !== 0) return kept;
  return args[2] === undefined ? fail('#CALC!') : args[2];
}

/** Blank cells come last in either order, errors after everything that has an order. */
function compareForSort(a: Single, b: Single, order: number): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  if (isError(a) || isError(b)) return (Number(isError(a)) - Number(isError(b))) * order;
  return compareValues(a, b) * order;
}

function readOrder(value: Value, scope: Scope): number {
  const order = value === undefined ? 1 : toInteger(one(value, scope));
  return order === 1 || order === -1 ? order : fail('#VALUE!');
}

function sort(args: readonly Value[], scope: Scope): Matrix {
  const byColumns = flag(args[3], scope);
  const lines = byColumns ? transpose(toMatrix(args[0], scope)) : toMatrix(args[0], scope);
  const keys = args[1] === undefined ? [1] : toMatrix(args[1], scope).flat().map(toInteger);
  const orders =
    args[2] === undefined
      ? [1]
      : toMatrix(args[2], scope)
          .flat()
          .map((order) => readOrder(order, scope));
  if (keys.some((key) => key < 1 || key > (lines[0]?.length ?? 0))) return fail('#VALUE!');
  const sorted = lines.toSorted((a, b) => {
    for (const [level, key] of keys.entries()) {
      const side = compareForSort(a[key - 1], b[key - 1], orders[level] ?? orders[0] ?? 1);
      if (side !== 0) return side;
    }
    return 0;
  });
  return byColumns ? transpose(sorted) : sorted;
}

function sortBy(args: readonly Value[], scope: Scope): Matrix {
  const lines = toMatrix(args[0], scope);
  const levels: { keys: readonly Single[]; order: number }[] = [];
  for (let index = 1; index < args.length; index += 2) {
    const keys = toMatrix(args[index], scope).flat();
    if (keys.length !== lines.length) return fail('#VALUE!');
    levels.push({ keys, order: readOrder(args[index + 1], scope) });
  }
  const order = lines.map((_, row) => row);
  order.sort((a, b) => {
    for (const level of levels) {
      const side = compareForSort(level.keys[a], level.keys[b], level.order);
      if (side !== 0) return side;
    }
    return a - b;
  });
  return order.map((row) => lines[row] ?? []);
}

function sequence(args: readonly Value[], scope: Scope): Matrix {
  const number = (index: number): number =>
    args[index] === undefined ? 1 : toNumber(one(args[index], scope));
  const [rows, columns] = [Math.trunc(number(0)), Math.trunc(number(1))];
  if (rows < 1 || columns < 1) return fail('#CALC!');
  if (rows * columns > 1_000_000) return fail('#NUM!');
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_unused, column) => number(2) + (row * columns + column) * number(3)),
  );
}

/** From the front when positive, from the back when negative. */
function cut<T>(items: readonly T[], count: number | null, kind: 'take' | 'drop'): readonly T[] {
  if (count === null) return items;
  if (kind === 'take')
    return count >= 0 ? items.slice(0, count) : items.slice(Math.max(0, items.length + count));
  return count >= 0 ? items.slice(count) : items.slice(0, Math.max(0, items.length + count));
}

function cutMatrix(args: readonly Value[], scope: Scope, kind: 'take' | 'drop'): Matrix {
  const counts = [args[1], args[2]].map((value) =>
    value === undefined ? null : toInteger(one(value, scope)),
  );
  const lines = cut(toMatrix(args[0], scope), counts[0] ?? null, kind);
  return filled(lines.map((line) => cut(line, counts[1] ?? null, kind)));
}

function stack(args: readonly Value[], scope: Scope): Matrix {
  const matrices = args.map((value) => toMatrix(value, scope));
  const width = Math.max(...matrices.map((matrix) => sizeOf(matrix).columns));
  return matrices
    .flat()
    .map((line) =>
      Array.from({ length: width }, (_, at) => (at < line.length ? line[at] : cellError('#N/A'))),
    );
}

function choose(args: readonly Value[], scope: Scope): Matrix {
  const lines = toMatrix(args[0], scope);
  const wanted: number[] = [];
  for (const value of args.slice(1)) visit(value, scope, (item) => wanted.push(toInteger(item)));
  return wanted.map((number) => lines[number > 0 ? number - 1 : lines.length + number] ?? fail('#VALUE!'));
}

export const arrayFunctions: FunctionTable = {
  UNIQUE: whole(1, 3, unique),
  FILTER: whole(2, 3, filter),
  SORT: whole(1, 4, sort),
  SORTBY: whole(2, any, sortBy),
  SEQUENCE: whole(1, 4, sequence),
  TRANSPOSE: whole(1, 1, ([value], scope) => transpose(toMatrix(value, scope))),
  TAKE: whole(2, 3, (args, scope) => cutMatrix(args, scope, 'take')),
  DROP: whole(2, 3, (args, scope) => cutMatrix(args, scope, 'drop')),
  VSTACK: whole(1, any, stack),
  HSTACK: whole(1, any, (args, scope) =>
    transpose(
      stack(
        args.map((value) => transpose(toMatrix(value, scope))),
        scope,
      ),
    ),
  ),
  CHOOSEROWS: whole(2, any, choose),
  CHOOSECOLS: whole(2, any, (args, scope) =>
    transpose(choose([transpose(toMatrix(args[0], scope)), ...args.slice(1)], scope)),
  ),
  TOCOL: whole(1, 1, ([value], scope) =>
    toMatrix(value, scope)
      .flat()
      .map((item) => [item]),
  ),
  TOROW: whole(1, 1, ([value], scope) => [toMatrix(value, scope).flat()]),
};
