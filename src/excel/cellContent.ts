// What a cell holds, read so that it can be written back exactly: text stays text, a formula a formula.
import type { CellValue } from '../core/model.ts';
import { cellInput, numberFormatCodes } from './cellInput.ts';
import type { CellContent } from './undoStep.ts';

/** Queues the loading of what `contentOf` reads. */
export function askContent(cell: Excel.Range): void {
  cell.load('values,formulas,numberFormat');
}

/** Of one cell, once loaded. */
export function contentOf(cell: Excel.Range): CellContent {
  const value = (cell.values[0]?.[0] ?? '') as CellValue; // a cell's value is never an object in `values`
  const formula: unknown = cell.formulas[0]?.[0] ?? '';
  // `formulas` gives text as it is, without its apostrophe (office-js#6687): only what differs from the value is one.
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  return {
    value: isFormula ? formula : value,
    isFormula,
    numberFormat: String(cell.numberFormat[0]?.[0] ?? 'General'),
  };
}

/** What a cell holds after a value of ours was written into it. */
export function contentWith(value: CellValue, before: CellContent): CellContent {
  return { value, isFormula: false, numberFormat: before.numberFormat };
}

/** Formats do not count: a user who only colours or formats a cell has not changed what it says. */
export function holdsSame(one: CellContent, other: CellContent): boolean {
  return one.isFormula === other.isFormula && one.value === other.value;
}

/** Queues the writing of a content; the format first, as text cells take text as it is. */
export function writeContent(cell: Excel.Range, next: CellContent, now: CellContent): void {
  if (next.numberFormat !== now.numberFormat) cell.numberFormat = [[next.numberFormat]];
  if (next.isFormula) cell.formulas = [[String(next.value)]];
  else cell.values = [[inputOf(next)]];
}

function inputOf({ value, numberFormat }: CellContent): CellValue {
  if (typeof value !== 'string') return value;
  return cellInput(value, numberFormat === numberFormatCodes.text ? 'text' : 'general');
}
