// Small pieces of Excel's grammar: precedence of operators, joined corners, error codes.
import { errorCodes, type ErrorCode } from '../model/cell.ts';
import { binaryOperators, type Ast, type BinaryOperator, type Corner } from './ast.ts';

export const precedence: Readonly<Record<BinaryOperator, number>> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '>': 1,
  '<=': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 5,
  ':': 8,
};
/** Excel: a sign binds tighter than `^` (-2^2 is 4), a percent sign tighter than a sign. */
export const signPrecedence = 6;
export function asBinary(text: string | null): BinaryOperator | null {
  return binaryOperators.find((operator) => operator === text) ?? null;
}

/** Two corners joined by `:` are one reference; anything else is joined when it is calculated (`A1:INDEX(…)`). */
export function combine(operator: BinaryOperator, left: Ast, right: Ast): Ast {
  const isJoined =
    operator === ':' && left.kind === 'reference' && right.kind === 'reference' && right.sheet === null;
  return isJoined
    ? { kind: 'reference', sheet: left.sheet, ...ordered(left.from, right.to) }
    : { kind: 'binary', operator, left, right };
}

export function ordered(a: Corner, b: Corner): { from: Corner; to: Corner } {
  const [top, bottom] = a.row <= b.row ? [a, b] : [b, a];
  const [left, right] = a.column <= b.column ? [a, b] : [b, a];
  return {
    from: { row: top.row, rowFixed: top.rowFixed, column: left.column, columnFixed: left.columnFixed },
    to: { row: bottom.row, rowFixed: bottom.rowFixed, column: right.column, columnFixed: right.columnFixed },
  };
}

export function errorCode(text: string): ErrorCode {
  return errorCodes.find((code) => code === text) ?? '#VALUE!';
}
