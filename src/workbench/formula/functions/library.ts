// Functions taken from formulajs as they are: those on numbers that agree with Excel and neither take nor give dates.
import * as formulajs from '@formulajs/formulajs';
import { errorCodes, isError } from '../../model/cell.ts';
import { toMatrix } from '../ranges.ts';
import { cellError, FormulaError, isMatrix, isRange, toNumber, type Single } from '../values.ts';
import { any, single, whole, type FunctionDefinition, type FunctionTable } from './define.ts';

/** Of numbers one by one. */
const plain = {
  ACOS: formulajs.ACOS,
  ASIN: formulajs.ASIN,
  ATAN: formulajs.ATAN,
  COS: formulajs.COS,
  SIN: formulajs.SIN,
  TAN: formulajs.TAN,
  DEGREES: formulajs.DEGREES,
  RADIANS: formulajs.RADIANS,
  PI: formulajs.PI,
  EXP: formulajs.EXP,
  LN: formulajs.LN,
  FACT: formulajs.FACT,
  COMBIN: formulajs.COMBIN,
  EVEN: formulajs.EVEN,
  ODD: formulajs.ODD,
  CEILING: formulajs.CEILING,
  FLOOR: formulajs.FLOOR,
  MROUND: formulajs.MROUND,
  ROMAN: formulajs.ROMAN,
  PMT: formulajs.PMT,
  PV: formulajs.PV,
  FV: formulajs.FV,
  NPER: formulajs.NPER,
};
/** Of ranges of numbers. */
const ofRanges = {
  GCD: formulajs.GCD,
  LCM: formulajs.LCM,
  SUMSQ: formulajs.SUMSQ,
  GEOMEAN: formulajs.GEOMEAN,
  HARMEAN: formulajs.HARMEAN,
  CORREL: formulajs.CORREL,
  SLOPE: formulajs.SLOPE,
  INTERCEPT: formulajs.INTERCEPT,
  QUARTILE: formulajs.QUARTILE.INC,
  PERCENTILE: formulajs.PERCENTILE.INC,
};

/** The library is typed loosely and differently from function to function; what it returns is checked below. */
type Loose = (...args: unknown[]) => unknown;

function checked(result: unknown): Single {
  if (typeof result === 'number' || typeof result === 'string' || typeof result === 'boolean') return result;
  const message = result instanceof Error ? result.message : '';
  return cellError(errorCodes.find((code) => code === message) ?? '#VALUE!');
}

function onNumbers(compute: Loose): FunctionDefinition {
  return single(0, any, (args) => checked(compute(...args.map(toNumber))));
}

function onRanges(compute: Loose): FunctionDefinition {
  return whole(1, any, (args, scope) => {
    const numbers = args.map((value) => {
      if (!isRange(value) && !isMatrix(value)) return toNumber(value);
      const items = toMatrix(value, scope).flat();
      const broken = items.find(isError);
      if (broken) throw new FormulaError(broken);
      return items.filter((item) => typeof item === 'number');
    });
    return checked(compute(...numbers));
  });
}

function wrap(
  table: Readonly<Record<string, unknown>>,
  define: (compute: Loose) => FunctionDefinition,
): FunctionTable {
  const entries = Object.entries(table).flatMap(([name, compute]) =>
    // A function is a function: only its parameter types are given up here, and its result is checked.
    typeof compute === 'function' ? [[name, define(compute as Loose)] as const] : [],
  );
  return Object.fromEntries(entries);
}

export const libraryFunctions: FunctionTable = { ...wrap(plain, onNumbers), ...wrap(ofRanges, onRanges) };
