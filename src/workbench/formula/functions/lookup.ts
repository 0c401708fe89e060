// MATCH, INDEX, XLOOKUP, VLOOKUP and their kind.
import { isError } from '../../model/cell.ts';
import { createColumnIndex, firstEqual, type ColumnIndex } from '../columnIndex.ts';
import { compareValues } from '../compare.ts';
import { clip, sizeOf, toMatrix } from '../ranges.ts';
import type { Scope } from '../scope.ts';
import {
  fail,
  FormulaError,
  isMatrix,
  isRange,
  toBoolean,
  toInteger,
  type Single,
  type Value,
} from '../values.ts';
import { hasWildcard, matchesWildcard } from '../wildcards.ts';
import { mixed, one, type FunctionTable } from './define.ts';

type MatchKind = 'exact' | 'wildcard' | 'orSmaller' | 'orLarger';

/** A range as an index that lasts, an array as one of its own; only the part in use of whole columns. */
function indexOf(value: Value, scope: Scope): ColumnIndex {
  return isRange(value) ? scope.engine.index(clip(value, scope)) : createColumnIndex(toMatrix(value, scope));
}

/** A row or column of the argument, by position; throws #N/A when it is neither. */
function lineOf(value: Value, scope: Scope): ColumnIndex {
  const index = indexOf(value, scope);
  return index.rows === 1 || index.columns === 1 ? index : fail('#N/A');
}

/** The position of the wanted value in any order, from the front or the back; -1 when it is not there. */
function find(index: ColumnIndex, wanted: Single, kind: MatchKind, from: 'first' | 'last'): number {
  if (isError(wanted)) throw new FormulaError(wanted);
  if (kind === 'exact' && from === 'first') return firstEqual(index, wanted);
  const isPattern = kind === 'wildcard' && typeof wanted === 'string' && hasWildcard(wanted);
  if (kind === 'wildcard' && !isPattern && from === 'first') return firstEqual(index, wanted);
  const { values } = index;
  let best = -1;
  for (let step = 0; step < values.length; step += 1) {
    const at = from === 'first' ? step : values.length - 1 - step;
    const value = values[at];
    if (isPattern ? typeof value === 'string' && matchesWildcard(value, wanted) : equals(value, wanted))
      return at;
    if (kind !== 'orSmaller' && kind !== 'orLarger') continue;
    if (typeof value !== typeof wanted || value === undefined || isError(value)) continue;
    const side = compareValues(value, wanted) * (kind === 'orSmaller' ? 1 : -1);
    const rival = best < 0 ? -1 : compareValues(value, values[best]) * (kind === 'orSmaller' ? 1 : -1);
    if (side < 0 && (best < 0 || rival > 0)) best = at;
  }
  return best;
}

function equals(value: Single, wanted: Single): boolean {
  const target = wanted ?? 0;
  return (
    value !== undefined &&
    !isError(value) &&
    typeof value === typeof target &&
    compareValues(value, target) === 0
  );
}

/** In sorted values the last position not after the wanted one (not before it when descending), by halving; or -1. */
function findSorted(values: readonly Single[], wanted: Single, order: 1 | -1): number {
  if (isError(wanted)) throw new FormulaError(wanted);
  const target = wanted ?? 0;
  const comparable = values.flatMap((value, at) =>
    typeof value === typeof target && !isError(value) ? [at] : [],
  );
  let [low, high] = [0, comparable.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const value = values[comparable[middle] ?? 0];
    if (compareValues(value, target) * order <= 0) low = middle + 1;
    else high = middle;
  }
  return comparable[low - 1] ?? -1;
}

function match(args: readonly Value[], scope: Scope): number {
  const wanted = one(args[0], scope);
  const index = lineOf(args[1], scope);
  const type = args.length > 2 ? toInteger(one(args[2], scope)) : 1;
  const at =
    type === 0
      ? find(index, wanted, 'wildcard', 'first')
      : findSorted(index.values, wanted, type > 0 ? 1 : -1);
  return at < 0 ? fail('#N/A') : at + 1;
}

/** XMATCH and XLOOKUP: 0 exact, −1 or smaller, 1 or larger, 2 wildcard; search 1 from the first, −1 from the last. */
function findNew(index: ColumnIndex, wanted: Single, mode: Single, search: Single): number {
  const kinds: Readonly<Record<number, MatchKind>> = {
    0: 'exact',
    [-1]: 'orSmaller',
    1: 'orLarger',
    2: 'wildcard',
  };
  const kind = kinds[toInteger(mode)] ?? fail('#VALUE!');
  const direction = search === undefined ? 1 : toInteger(search);
  if (![1, -1, 2, -2].includes(direction)) return fail('#VALUE!');
  return find(index, wanted, kind, direction === -1 ? 'last' : 'first');
}

function xlookup(args: readonly Value[], scope: Scope): Value {
  const index = lineOf(args[1], scope);
  const at = findNew(index, one(args[0], scope), one(args[4], scope), one(args[5], scope));
  if (at < 0) return args[3] === undefined ? fail('#N/A') : args[3];
  const results = args[2];
  const size = sizeOf(isRange(results) ? clip(results, scope) : results);
  if (index.rows > 1 || size.rows === index.rows) return part(results, at, null, scope);
  return part(results, null, at, scope);
}

/** One cell, row or column of a range (as a range) or of an array; 0-based, null is all of them. */
function part(value: Value, row: number | null, column: number | null, scope: Scope): Value {
  const { rows, columns } = sizeOf(value);
  if ((row ?? 0) >= rows || (column ?? 0) >= columns) return fail('#REF!');
  if (isRange(value)) {
    const { area } = value;
    return {
      ...value,
      area: {
        row: area.row + (row ?? 0),
        column: area.column + (column ?? 0),
        rows: row === null ? rows : 1,
        columns: column === null ? columns : 1,
      },
    };
  }
  const lines = toMatrix(value, scope).filter((_, at) => row === null || at === row);
  const found = lines.map((line) => line.filter((_, at) => column === null || at === column));
  return found.length === 1 && found[0]?.length === 1 ? found[0][0] : found;
}

function index(args: readonly Value[], scope: Scope): Value {
  const table = args[0];
  const size = sizeOf(table);
  let row = toInteger(one(args[1], scope));
  let column = args.length > 2 ? toInteger(one(args[2], scope)) : 0;
  // With one number only, a single row is counted across.
  if (args.length === 2 && size.rows === 1 && size.columns > 1) [row, column] = [0, row];
  if (row < 0 || column < 0) return fail('#VALUE!');
  if (!isRange(table) && !isMatrix(table) && isError(table)) throw new FormulaError(table);
  return part(table, row === 0 ? null : row - 1, column === 0 ? null : column - 1, scope);
}

function alongEdge(args: readonly Value[], scope: Scope, edge: 'column' | 'row'): Value {
  const wanted = one(args[0], scope);
  const table = args[1];
  const position = toInteger(one(args[2], scope));
  const isSorted = args.length < 4 || toBoolean(one(args[3], scope));
  if (position < 1) return fail('#VALUE!');
  const size = sizeOf(table);
  if (position > (edge === 'column' ? size.columns : size.rows)) return fail('#REF!');
  const keys = indexOf(edge === 'column' ? part(table, null, 0, scope) : part(table, 0, null, scope), scope);
  const at = isSorted ? findSorted(keys.values, wanted, 1) : find(keys, wanted, 'wildcard', 'first');
  if (at < 0) return fail('#N/A');
  return edge === 'column' ? part(table, at, position - 1, scope) : part(table, position - 1, at, scope);
}

function lookup(args: readonly Value[], scope: Scope): Value {
  const wanted = one(args[0], scope);
  const table = args[1];
  const size = sizeOf(table);
  const isWide = size.columns > size.rows;
  const keys = isWide ? part(table, 0, null, scope) : part(table, null, 0, scope);
  const at = findSorted(indexOf(keys, scope).values, wanted, 1);
  if (at < 0) return fail('#N/A');
  const results =
    args.length > 2
      ? args[2]
      : isWide
        ? part(table, size.rows - 1, null, scope)
        : part(table, null, size.columns - 1, scope);
  return sizeOf(results).rows === 1 ? part(results, 0, at, scope) : part(results, at, 0, scope);
}

export const lookupFunctions: FunctionTable = {
  MATCH: mixed([0], 2, 3, match),
  XMATCH: mixed([0], 2, 4, ([wanted, line, mode, search], scope) => {
    const at = findNew(lineOf(line, scope), one(wanted, scope), one(mode, scope), one(search, scope));
    return at < 0 ? fail('#N/A') : at + 1;
  }),
  XLOOKUP: mixed([0], 3, 6, xlookup),
  INDEX: mixed([1, 2], 2, 4, index),
  VLOOKUP: mixed([0], 3, 4, (args, scope) => alongEdge(args, scope, 'column')),
  HLOOKUP: mixed([0], 3, 4, (args, scope) => alongEdge(args, scope, 'row')),
  LOOKUP: mixed([0], 2, 3, lookup),
};
