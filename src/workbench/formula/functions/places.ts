// Functions about places on a sheet: ROW, COLUMN, OFFSET, INDIRECT, ADDRESS, HYPERLINK.
import { columnName, maxColumns, maxRows, quoteSheetName } from '../../model/address.ts';
import { sizeOf } from '../ranges.ts';
import type { Scope } from '../scope.ts';
import { fail, isRange, toBoolean, toInteger, toText, type RangeReference, type Value } from '../values.ts';
import { any, lazy, mixed, one, single, whole, type Call, type FunctionTable } from './define.ts';

/** ROW and COLUMN of a reference, or of the formula itself. */
function lineNumbers(call: Call, axis: 'row' | 'column'): Value {
  const [node] = call.nodes;
  if (!node) return call.scope[axis] + 1;
  const range = call.evaluate(node, call.scope);
  if (!isRange(range)) return isRangeError(range);
  const { area } = range;
  if (axis === 'row') {
    return area.rows === 1 ? area.row + 1 : Array.from({ length: area.rows }, (_, at) => [area.row + at + 1]);
  }
  return area.columns === 1
    ? area.column + 1
    : [Array.from({ length: area.columns }, (_, at) => area.column + at + 1)];
}

function isRangeError(value: Value): Value {
  return typeof value === 'object' ? value : fail('#VALUE!');
}

function offset(args: readonly Value[], scope: Scope): RangeReference {
  const [base] = args;
  if (!isRange(base)) return fail('#VALUE!');
  const number = (index: number, otherwise: number): number =>
    args[index] === undefined ? otherwise : toInteger(one(args[index], scope));
  const area = {
    row: base.area.row + number(1, 0),
    column: base.area.column + number(2, 0),
    rows: number(3, base.area.rows),
    columns: number(4, base.area.columns),
  };
  // A negative height or width goes up or to the left of the cell.
  const rows = Math.abs(area.rows);
  const columns = Math.abs(area.columns);
  const row = area.rows < 0 ? area.row - rows + 1 : area.row;
  const column = area.columns < 0 ? area.column - columns + 1 : area.column;
  if (rows === 0 || columns === 0) return fail('#REF!');
  if (row < 0 || column < 0 || row + rows > maxRows || column + columns > maxColumns) return fail('#REF!');
  return { sheet: base.sheet, area: { row, column, rows, columns }, computed: true };
}

function indirect(call: Call): Value {
  const [node, style] = call.nodes;
  if (!node) return fail('#VALUE!');
  const text = toText(one(call.evaluate(node, call.scope), call.scope));
  // R1C1 references are not read.
  if (style && !toBoolean(one(call.evaluate(style, call.scope), call.scope))) return fail('#REF!');
  const ast = call.scope.engine.parse(text);
  if (!ast || !['reference', 'structured', 'name', 'spill'].includes(ast.kind)) return fail('#REF!');
  const value = call.evaluate(ast, { ...call.scope, variables: null });
  return isRange(value) ? { ...value, computed: true } : fail('#REF!');
}

function address(args: readonly Value[], scope: Scope): string {
  const row = toInteger(one(args[0], scope));
  const column = toInteger(one(args[1], scope));
  const style = args[2] === undefined ? 1 : toInteger(one(args[2], scope));
  const isA1 = args[3] === undefined || toBoolean(one(args[3], scope));
  if (row < 1 || row > maxRows || column < 1 || column > maxColumns || style < 1 || style > 4)
    return fail('#VALUE!');
  const [rowFixed, columnFixed] = [style === 1 || style === 2, style === 1 || style === 3];
  const a1 = `${columnFixed ? '$' : ''}${columnName(column - 1)}${rowFixed ? '$' : ''}${row}`;
  const r1c1 = `R${rowFixed ? row : `[${row}]`}C${columnFixed ? column : `[${column}]`}`;
  const text = isA1 ? a1 : r1c1;
  const sheet = args[4] === undefined ? null : toText(one(args[4], scope));
  if (sheet === null) return text;
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ? `${sheet}!${text}` : `${quoteSheetName(sheet)}!${text}`;
}

export const placeFunctions: FunctionTable = {
  ROW: lazy(0, 1, (call) => lineNumbers(call, 'row')),
  COLUMN: lazy(0, 1, (call) => lineNumbers(call, 'column')),
  ROWS: whole(1, 1, ([value]) => sizeOf(value).rows),
  COLUMNS: whole(1, 1, ([value]) => sizeOf(value).columns),
  OFFSET: whole(3, 5, offset),
  INDIRECT: lazy(1, 2, indirect),
  ADDRESS: mixed([0, 1], 2, 5, address),
  /** The cell shows the friendly name; the link itself is the page's business. */
  HYPERLINK: single(1, 2, (args) => (args.length > 1 ? (args[1] ?? 0) : toText(args[0]))),
  SHEET: lazy(0, 1, ({ nodes, scope, evaluate }) => {
    const value = nodes[0] ? evaluate(nodes[0], scope) : null;
    return scope.engine.sheetNumber(value !== null && isRange(value) ? value.sheet : scope.sheet) + 1;
  }),
  AREAS: whole(1, any, () => 1),
};
