// COUNTIF, SUMIFS, MAXIFS and their kind, over indexes that are shared by every formula of a calculation.
import { isError } from '../../model/cell.ts';
import { maxColumns, maxRows } from '../../model/address.ts';
import { createColumnIndex, type ColumnIndex } from '../columnIndex.ts';
import { readCriterion, type Criterion } from '../criteria.ts';
import { cellOf, toMatrix } from '../ranges.ts';
import type { Scope } from '../scope.ts';
import {
  fail,
  FormulaError,
  isMatrix,
  isRange,
  type RangeReference,
  type Single,
  type Value,
} from '../values.ts';
import { any, mixed, type FunctionDefinition, type FunctionTable } from './define.ts';
import { average, greatest, least, sum } from './reduce.ts';

type Condition = { readonly index: ColumnIndex; readonly criterion: Criterion };

/** Positions, ascending, at which every condition holds. */
function matching(conditions: readonly Condition[]): readonly number[] {
  let fewest: readonly number[] | null = null;
  let source: Condition | null = null;
  for (const condition of conditions) {
    const positions = condition.criterion.positions(condition.index);
    if (positions && (!fewest || positions.length < fewest.length)) [fewest, source] = [positions, condition];
  }
  const others = conditions.filter((condition) => condition !== source);
  if (fewest) {
    let left = fewest;
    for (const { index, criterion } of others) left = left.filter((at) => criterion.test(index.values[at]));
    return left;
  }
  const masks = conditions.map(({ index, criterion }) => index.matches(criterion.key, criterion.test));
  const found: number[] = [];
  for (let at = 0; at < (masks[0]?.length ?? 0); at += 1)
    if (masks.every((mask) => mask[at] === 1)) found.push(at);
  return found;
}

/** Whole columns are cut where every sheet concerned ends, so that positions agree. */
function cutTogether(ranges: readonly Value[], scope: Scope): readonly Value[] {
  const isWhole = (range: Value): boolean =>
    isRange(range) && (range.area.rows === maxRows || range.area.columns === maxColumns);
  if (!ranges.some(isWhole)) return ranges;
  const used = ranges.filter(isRange).map((range) => scope.engine.usedArea(range.sheet));
  const rows = Math.max(1, ...used.map((area) => area.rows));
  const columns = Math.max(1, ...used.map((area) => area.columns));
  return ranges.map((range) => {
    if (!isRange(range)) return range;
    const { area } = range;
    return {
      ...range,
      area: {
        ...area,
        rows: area.rows === maxRows ? rows : area.rows,
        columns: area.columns === maxColumns ? columns : area.columns,
      },
    };
  });
}

function indexOf(value: Value, scope: Scope): ColumnIndex {
  if (isRange(value)) return scope.engine.index(value);
  return isMatrix(value) ? createColumnIndex(value) : fail('#VALUE!');
}

/** Range and criterion by turns, from argument `first` on. */
function conditionsOf(args: readonly Value[], first: number, scope: Scope): Condition[] {
  const ranges = cutTogether(
    args.filter((_, index) => index >= first && (index - first) % 2 === 0),
    scope,
  );
  const conditions = ranges.map((range, position) => {
    // `mixed` has made single values of the criteria, ranges of several cells have been spread.
    const criterion = args[first + position * 2 + 1];
    return { index: indexOf(range, scope), criterion: readCriterion(singleOf(criterion)) };
  });
  const [head] = conditions;
  const sameShape = conditions.every(
    ({ index }) => index.rows === head?.index.rows && index.columns === head.index.columns,
  );
  return sameShape ? conditions : fail('#VALUE!');
}

function singleOf(value: Value): Single {
  return isMatrix(value) || isRange(value) ? fail('#VALUE!') : value;
}

/** The numbers of `values` at the positions; errors there are the result. */
function numbersAt(values: Value, positions: readonly number[], shape: ColumnIndex, scope: Scope): number[] {
  const read = reader(values, shape, scope);
  const found: number[] = [];
  for (const at of positions) {
    const value = read(at);
    if (typeof value === 'number') found.push(value);
    else if (isError(value)) throw new FormulaError(value);
  }
  return found;
}

/** SUMIF's third argument counts from its corner, whatever its own size is. */
function reader(values: Value, shape: ColumnIndex, scope: Scope): (at: number) => Single {
  if (isRange(values)) {
    const range: RangeReference = {
      ...values,
      area: { ...values.area, rows: shape.rows, columns: shape.columns },
    };
    scope.engine.requireCalculated(range);
    return (at) => cellOf(range, Math.floor(at / shape.columns), at % shape.columns);
  }
  const matrix = toMatrix(values, scope);
  return (at) => matrix[Math.floor(at / shape.columns)]?.[at % shape.columns];
}

/** SUMIF(range, criterion, [values]). */
function overOne(reduce: (values: readonly number[]) => number): FunctionDefinition {
  return mixed([1], 2, 3, (args, scope) => {
    const conditions = conditionsOf(args.slice(0, 2), 0, scope);
    const [condition] = conditions;
    if (!condition) return fail('#VALUE!');
    return reduce(numbersAt(args[2] ?? args[0], matching(conditions), condition.index, scope));
  });
}

/** SUMIFS(values, range, criterion, …). */
function overMany(reduce: (values: readonly number[]) => number): FunctionDefinition {
  return mixed(evenPositions, 3, any, (args, scope) => {
    if (args.length % 2 === 0) return fail('#VALUE!');
    const conditions = conditionsOf(args, 1, scope);
    const [values] = cutTogether([args[0], args[1]], scope);
    const [condition] = conditions;
    const size = isRange(values) ? values.area : null;
    if (
      !condition ||
      (size && (size.rows !== condition.index.rows || size.columns !== condition.index.columns))
    ) {
      return fail('#VALUE!');
    }
    return reduce(numbersAt(values, matching(conditions), condition.index, scope));
  });
}

const oddPositions = Array.from({ length: 127 }, (_, index) => index * 2 + 1);
const evenPositions = Array.from({ length: 127 }, (_, index) => index * 2 + 2);

export const conditionalFunctions: FunctionTable = {
  COUNTIF: mixed([1], 2, 2, (args, scope) => matching(conditionsOf(args, 0, scope)).length),
  COUNTIFS: mixed(oddPositions, 2, any, (args, scope) =>
    args.length % 2 === 0 ? matching(conditionsOf(args, 0, scope)).length : fail('#VALUE!'),
  ),
  SUMIF: overOne(sum),
  AVERAGEIF: overOne(average),
  SUMIFS: overMany(sum),
  AVERAGEIFS: overMany(average),
  MINIFS: overMany(least),
  MAXIFS: overMany(greatest),
};
