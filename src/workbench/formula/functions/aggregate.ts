// Functions that boil ranges down to one number: SUM, COUNT, AVERAGE, LARGE, SUBTOTAL…
import { isError } from '../../model/cell.ts';
import { clip, sizeOf, toMatrix, visit } from '../ranges.ts';
import type { Scope } from '../scope.ts';
import { fail, FormulaError, isRange, toInteger, toNumber, type Single, type Value } from '../values.ts';
import { any, mixed, one, whole, type FunctionTable } from './define.ts';
import { average, greatest, least, median, product, sum, variance } from './reduce.ts';

/** The numbers of the arguments: in cells and arrays only true numbers count, typed-in text must read as one. */
function numbersOf(args: readonly Value[], scope: Scope): number[] {
  const found: number[] = [];
  for (const value of args) {
    visit(value, scope, (item, origin) => {
      if (typeof item === 'number') found.push(item);
      else if (isError(item)) throw new FormulaError(item);
      else if (origin === 'typed') found.push(toNumber(item));
    });
  }
  return found;
}

function count(args: readonly Value[], scope: Scope): number {
  let found = 0;
  for (const value of args) {
    visit(value, scope, (item, origin) => {
      if (typeof item === 'number' || (origin === 'typed' && typeof item === 'boolean')) found += 1;
    });
  }
  return found;
}

function countFilled(args: readonly Value[], scope: Scope): number {
  let found = 0;
  for (const value of args) {
    visit(value, scope, (item, origin) => {
      if (item !== undefined || origin === 'typed') found += 1;
    });
  }
  return found;
}

function countBlank(value: Value, scope: Scope): number {
  if (!isRange(value)) return fail('#VALUE!');
  let filled = 0;
  visit(value, scope, (item) => {
    if (item !== '') filled += 1;
  });
  const { rows, columns } = sizeOf(value);
  return rows * columns - filled;
}

/** The k-th of the sorted numbers; #NUM! when there is none. */
function ranked(value: Value, k: Value, scope: Scope, direction: 1 | -1): number {
  const sorted = sortedNumbers(value, scope);
  const place = Math.ceil(toNumber(one(k, scope))) - 1;
  return sorted[direction === 1 ? place : sorted.length - 1 - place] ?? fail('#NUM!');
}

/** Ascending. Of a range it is kept: a list of the largest asks for them one by one. */
function sortedNumbers(value: Value, scope: Scope): readonly number[] {
  if (!isRange(value)) return numbersOf([value], scope).sort((a, b) => a - b);
  const sorted = scope.engine.index(clip(value, scope)).sorted();
  if (isError(sorted)) throw new FormulaError(sorted);
  return sorted;
}

function rank(args: readonly Value[], scope: Scope, ties: 'first' | 'average'): number {
  const wanted = toNumber(one(args[0], scope));
  const values = numbersOf([args[1]], scope);
  const ascending = args[2] !== undefined && toNumber(one(args[2], scope)) !== 0;
  const equal = values.filter((value) => value === wanted).length;
  if (equal === 0) return fail('#N/A');
  const before = values.filter((value) => (ascending ? value < wanted : value > wanted)).length;
  return before + 1 + (ties === 'average' ? (equal - 1) / 2 : 0);
}

function sumProduct(args: readonly Value[], scope: Scope): number {
  const matrices = args.map((value) => toMatrix(value, scope));
  const [first] = matrices;
  if (!first) return 0;
  const { rows, columns } = sizeOf(first);
  if (matrices.some((matrix) => matrix.length !== rows || matrix[0]?.length !== columns))
    return fail('#VALUE!');
  let total = 0;
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      let term = 1;
      for (const matrix of matrices) {
        const value: Single = matrix[row]?.[column];
        if (isError(value)) throw new FormulaError(value);
        term *= typeof value === 'number' ? value : 0;
      }
      total += term;
    }
  }
  return total;
}

/** The function behind a number of SUBTOTAL and AGGREGATE. */
function numbered(code: number, values: readonly number[], args: readonly Value[], scope: Scope): number {
  switch (code) {
    case 1:
      return average(values);
    case 2:
      return values.length;
    case 3:
      return countFilled(args, scope);
    case 4:
      return greatest(values);
    case 5:
      return least(values);
    case 6:
      return product(values);
    case 7:
      return Math.sqrt(variance(values, 1));
    case 8:
      return Math.sqrt(variance(values, 0));
    case 9:
      return sum(values);
    case 10:
      return variance(values, 1);
    case 11:
      return variance(values, 0);
    case 12:
      return median(values);
    default:
      return fail('#VALUE!');
  }
}

/** The range's cells that count: rows hidden by hand or by a filter are left out when `hidden` says so. */
function countedCells(
  args: readonly Value[],
  scope: Scope,
  leaveOut: { hidden: boolean; errors: boolean },
): Value[] {
  return args.map((value) => {
    if (!isRange(value)) return value;
    return toMatrix(value, scope).map((line, row) => {
      const isHidden = leaveOut.hidden && value.sheet.hiddenRows.has(value.area.row + row);
      return line.map((item) => (isHidden || (leaveOut.errors && isError(item)) ? undefined : item));
    });
  });
}

function subtotal(args: readonly Value[], scope: Scope): number {
  const code = toInteger(one(args[0], scope));
  // Rows hidden by a filter never count; by hand they count below 100. The model keeps one set of hidden rows.
  const isFiltered = args.some((value) => isRange(value) && value.sheet.autoFilter?.filtered === true);
  const cells = countedCells(args.slice(1), scope, { hidden: code > 100 || isFiltered, errors: false });
  return numbered(
    code > 100 ? code - 100 : code,
    code % 100 === 3 ? [] : numbersOf(cells, scope),
    cells,
    scope,
  );
}

function aggregate(args: readonly Value[], scope: Scope): number {
  const code = toInteger(one(args[0], scope));
  const option = toInteger(one(args[1], scope));
  const leaveOut = { hidden: [1, 3, 5, 7].includes(option), errors: [2, 3, 6, 7].includes(option) };
  if (code === 14 || code === 15) {
    const [cells] = countedCells(args.slice(2, 3), scope, leaveOut);
    const clean = leaveOut.errors
      ? toMatrix(cells, scope).map((line) => line.map((item) => (isError(item) ? undefined : item)))
      : cells;
    return ranked(clean, args[3], scope, code === 14 ? -1 : 1);
  }
  const cells = countedCells(args.slice(2), scope, leaveOut);
  return numbered(code, code === 3 ? [] : numbersOf(cells, scope), cells, scope);
}

export const aggregateFunctions: FunctionTable = {
  SUM: whole(1, any, (args, scope) => sum(numbersOf(args, scope))),
  PRODUCT: whole(1, any, (args, scope) => product(numbersOf(args, scope))),
  AVERAGE: whole(1, any, (args, scope) => average(numbersOf(args, scope))),
  MIN: whole(1, any, (args, scope) => least(numbersOf(args, scope))),
  MAX: whole(1, any, (args, scope) => greatest(numbersOf(args, scope))),
  MEDIAN: whole(1, any, (args, scope) => median(numbersOf(args, scope))),
  COUNT: whole(1, any, count),
  COUNTA: whole(1, any, countFilled),
  COUNTBLANK: whole(1, 1, ([value], scope) => countBlank(value, scope)),
  SUMPRODUCT: whole(1, any, sumProduct),
  LARGE: mixed([1], 2, 2, ([value, k], scope) => ranked(value, k, scope, -1)),
  SMALL: mixed([1], 2, 2, ([value, k], scope) => ranked(value, k, scope, 1)),
  RANK: mixed([0], 2, 3, (args, scope) => rank(args, scope, 'first')),
  'RANK.EQ': mixed([0], 2, 3, (args, scope) => rank(args, scope, 'first')),
  'RANK.AVG': mixed([0], 2, 3, (args, scope) => rank(args, scope, 'average')),
  SUBTOTAL: whole(2, any, subtotal),
  AGGREGATE: whole(3, any, aggregate),
  STDEV: whole(1, any, (args, scope) => Math.sqrt(variance(numbersOf(args, scope), 1))),
  'STDEV.S': whole(1, any, (args, scope) => Math.sqrt(variance(numbersOf(args, scope), 1))),
  'STDEV.P': whole(1, any, (args, scope) => Math.sqrt(variance(numbersOf(args, scope), 0))),
  VAR: whole(1, any, (args, scope) => variance(numbersOf(args, scope), 1)),
  'VAR.S': whole(1, any, (args, scope) => variance(numbersOf(args, scope), 1)),
  'VAR.P': whole(1, any, (args, scope) => variance(numbersOf(args, scope), 0)),
};
