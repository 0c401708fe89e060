// Rounding and plain arithmetic.
import { fail, toInteger, toNumber } from '../values.ts';
import { single, type FunctionTable } from './define.ts';

/** The number times a power of ten, exact for what 15 digits can write: 1.005 moved by 2 is 100.5, not 100.49999. */
function moved(value: number, digits: number): number {
  const [mantissa = '0', exponent = '0'] = String(Number(value.toPrecision(15))).split('e');
  return Number(`${mantissa}e${Number(exponent) + digits}`);
}

function rounded(value: number, digits: number, round: (value: number) => number): number {
  const limited = Math.max(-300, Math.min(300, digits));
  const result = moved(round(moved(Math.abs(value), limited)), -limited);
  return result === 0 ? 0 : Math.sign(value) * result;
}

/** Half away from zero, to so many decimals (negative: tens, hundreds…). */
function roundTo(value: number, digits: number): number {
  return rounded(value, digits, Math.round);
}

function logarithm(value: number, base: number): number {
  if (value <= 0 || base <= 0) return fail('#NUM!');
  if (base === 10) return Math.log10(value);
  return base === 1 ? fail('#DIV/0!') : Math.log2(value) / Math.log2(base);
}

export const mathFunctions: FunctionTable = {
  ROUND: single(2, 2, ([value, digits]) => roundTo(toNumber(value), toInteger(digits))),
  ROUNDUP: single(2, 2, ([value, digits]) => rounded(toNumber(value), toInteger(digits), Math.ceil)),
  ROUNDDOWN: single(2, 2, ([value, digits]) => rounded(toNumber(value), toInteger(digits), Math.floor)),
  TRUNC: single(1, 2, ([value, digits]) => rounded(toNumber(value), toInteger(digits), Math.floor)),
  INT: single(1, 1, ([value]) => Math.floor(toNumber(value))),
  ABS: single(1, 1, ([value]) => Math.abs(toNumber(value))),
  SIGN: single(1, 1, ([value]) => Math.sign(toNumber(value))),
  /** Takes the sign of the divisor: MOD(-3, 2) is 1. */
  MOD: single(2, 2, ([value, divisor]) => {
    const [n, d] = [toNumber(value), toNumber(divisor)];
    return d === 0 ? fail('#DIV/0!') : n - d * Math.floor(n / d);
  }),
  QUOTIENT: single(2, 2, ([value, divisor]) => {
    const d = toNumber(divisor);
    return d === 0 ? fail('#DIV/0!') : Math.trunc(toNumber(value) / d);
  }),
  POWER: single(2, 2, ([base, exponent]) => {
    const [b, e] = [toNumber(base), toNumber(exponent)];
    if (b === 0 && e === 0) return fail('#NUM!');
    return b === 0 && e < 0 ? fail('#DIV/0!') : b ** e;
  }),
  /** The library's gives 2.9999999999999996 for 1000. */
  LOG10: single(1, 1, ([value]) => logarithm(toNumber(value), 10)),
  LOG: single(1, 2, (args) => logarithm(toNumber(args[0]), args.length > 1 ? toNumber(args[1]) : 10)),
  /** Excel gives x first; the library takes them the other way round. */
  ATAN2: single(2, 2, ([x, y]) => {
    const [across, up] = [toNumber(x), toNumber(y)];
    return across === 0 && up === 0 ? fail('#DIV/0!') : Math.atan2(up, across);
  }),
  SQRT: single(1, 1, ([value]) => {
    const number = toNumber(value);
    return number < 0 ? fail('#NUM!') : Math.sqrt(number);
  }),
};
