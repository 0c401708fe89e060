// Comparison of values in Excel's order: numbers before text before logical values, text without case.
import { isError } from '../model/cell.ts';
import { FormulaError, type Single } from './values.ts';

/** The order of Vietnamese letters, whatever the machine's own language is. */
const collator = new Intl.Collator('vi', { sensitivity: 'accent' });

/** Below, at or above zero as `a` comes before, with or after `b`; throws an error value that stands on either side. */
export function compareValues(a: Single, b: Single): number {
  if (isError(a)) throw new FormulaError(a);
  if (isError(b)) throw new FormulaError(b);
  const left = a === undefined ? blankBeside(b) : a;
  const right = b === undefined ? blankBeside(a) : b;
  if (typeof left === 'number' && typeof right === 'number')
    return sameNumber(left, right) ? 0 : left - right;
  if (typeof left === 'string' && typeof right === 'string') return compareText(left, right);
  if (typeof left === 'boolean' && typeof right === 'boolean') return Number(left) - Number(right);
  return rank(left) - rank(right);
}

/** Equal as `=` sees it: without case; 15 digits of a number count. */
export function sameText(a: string, b: string): boolean {
  return a === b || (a.length === b.length && a.toLowerCase() === b.toLowerCase());
}

export function compareText(a: string, b: string): number {
  if (sameText(a, b)) return 0;
  // Never 0 here: what is not equal must have an order, or sorting and searching would disagree with `=`.
  return collator.compare(a, b) || (a.toLowerCase() < b.toLowerCase() ? -1 : 1);
}

function sameNumber(a: number, b: number): boolean {
  if (a === b) return true;
  const near = Math.abs(a - b) <= Math.abs(a) * 1e-14;
  return near && a.toPrecision(15) === b.toPrecision(15);
}

function blankBeside(other: Single): string | number | boolean {
  return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
}

function rank(value: string | number | boolean): number {
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
}
