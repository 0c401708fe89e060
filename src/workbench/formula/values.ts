// Values inside a calculation, and how Excel turns one kind into another.
import type { Area } from '../../core/model.ts';
import { isError, type CellError, type ErrorCode } from '../model/cell.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Single } from './ast.ts';
import { numberAsText } from './numberAsText.ts';
import { readNumber } from './readNumber.ts';

export type { Single } from './ast.ts';
/** At least one row and one column, all rows of the same length. */
export type Matrix = readonly (readonly Single[])[];
/**
 * Cells of a sheet, read only when a function wants their values. `computed` marks a place found out during the
 * calculation (OFFSET, INDIRECT), which the order of calculation did not foresee.
 */
export type RangeReference = { readonly sheet: Sheet; readonly area: Area; readonly computed?: true };
export type Value = Single | Matrix | RangeReference;

/** Stops a function with an error as its result. */
export class FormulaError extends Error {
  readonly value: CellError;
  constructor(value: CellError) {
    super(value.error);
    this.value = value;
  }
}

export function cellError(code: ErrorCode): CellError {
  return { error: code };
}

export function fail(code: ErrorCode): never {
  throw new FormulaError({ error: code });
}

export function isMatrix(value: Value): value is Matrix {
  return Array.isArray(value);
}

export function isRange(value: Value): value is RangeReference {
  return typeof value === 'object' && 'area' in value;
}

/** A number as arithmetic sees it: blank is 0, TRUE is 1, "5%" is 0.05; throws #VALUE! for other text. */
export function toNumber(value: Single): number {
  if (typeof value === 'number') return value;
  if (value === undefined) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'string') return readNumber(value) ?? fail('#VALUE!');
  throw new FormulaError(value);
}

/** A whole number, cut off towards zero. */
export function toInteger(value: Single): number {
  return Math.trunc(toNumber(value));
}

export function toText(value: Single): string {
  if (typeof value === 'string') return value;
  if (value === undefined) return '';
  if (typeof value === 'number') return numberAsText(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  throw new FormulaError(value);
}

/** A condition: blank and 0 are false; throws #VALUE! for text that is not TRUE or FALSE. */
export function toBoolean(value: Single): boolean {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  if (value === undefined) return false;
  if (isError(value)) throw new FormulaError(value);
  const word = value.toUpperCase();
  return word === 'TRUE' ? true : word === 'FALSE' ? false : fail('#VALUE!');
}

/** What a function stopped with, as a value; other exceptions are bugs and pass through. */
export function caught(error: unknown): CellError {
  if (error instanceof FormulaError) return error.value;
  throw error;
}
