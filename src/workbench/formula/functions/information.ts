// IS… functions, N, T, NA and the like.
import { isError } from '../../model/cell.ts';
import { lazy, ofSingles, whole, type FunctionDefinition, type FunctionTable } from './define.ts';
import { FormulaError, isRange, toInteger, toNumber, type Single } from '../values.ts';
import { cellError } from '../values.ts';

/** What is still being calculated is neither an error nor a value yet, so the question waits. */
function about(test: (value: Single) => boolean): FunctionDefinition {
  return ofSingles(1, 1, ([value]) => (isError(value) && value.error === '#BUSY!' ? value : test(value)));
}

const errorNumbers = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'];

export const informationFunctions: FunctionTable = {
  ISBLANK: about((value) => value === undefined),
  ISNUMBER: about((value) => typeof value === 'number'),
  ISTEXT: about((value) => typeof value === 'string'),
  ISNONTEXT: about((value) => typeof value !== 'string'),
  ISLOGICAL: about((value) => typeof value === 'boolean'),
  ISERROR: about(isError),
  ISERR: about((value) => isError(value) && value.error !== '#N/A'),
  ISNA: about((value) => isError(value) && value.error === '#N/A'),
  ISEVEN: ofSingles(1, 1, ([value]) => Math.abs(toInteger(value)) % 2 === 0),
  ISODD: ofSingles(1, 1, ([value]) => Math.abs(toInteger(value)) % 2 === 1),
  ISREF: lazy(
    1,
    1,
    ({ nodes, scope, evaluate }) => nodes[0] !== undefined && isRange(evaluate(nodes[0], scope)),
  ),
  ISFORMULA: lazy(1, 1, ({ nodes, scope, evaluate }) => {
    const value = nodes[0] ? evaluate(nodes[0], scope) : undefined;
    return isRange(value)
      ? scope.engine.hasFormula(value.sheet, value.area.row, value.area.column)
      : cellError('#VALUE!');
  }),
  N: ofSingles(1, 1, ([value]) => {
    if (isError(value)) throw new FormulaError(value);
    return typeof value === 'number' || typeof value === 'boolean' ? toNumber(value) : 0;
  }),
  T: ofSingles(1, 1, ([value]) => {
    if (isError(value)) throw new FormulaError(value);
    return typeof value === 'string' ? value : '';
  }),
  NA: whole(0, 0, () => cellError('#N/A')),
  TYPE: ofSingles(1, 1, ([value]) => {
    if (isError(value)) return 16;
    return typeof value === 'string' ? 2 : typeof value === 'boolean' ? 4 : 1;
  }),
  'ERROR.TYPE': ofSingles(1, 1, ([value]) => {
    const number = isError(value) ? errorNumbers.indexOf(value.error) + 1 : 0;
    return number === 0 ? cellError('#N/A') : number;
  }),
};
