// Whether two cells would be written the same way.
import { isError, type Cell, type ErrorCode, type Scalar } from '../../model/cell.ts';

/** Errors newer than the format are written as #VALUE!, as Excel does. */
export function fileError(error: ErrorCode): string {
  return error === '#SPILL!' || error === '#CALC!' || error === '#BUSY!' ? '#VALUE!' : error;
}

export function sameValue(a: Scalar | undefined, b: Scalar | undefined): boolean {
  if (isError(a) || isError(b)) return isError(a) && isError(b) && fileError(a.error) === fileError(b.error);
  return a === b;
}

type Extent = { readonly rows: number; readonly columns: number };

/** A formula of one cell that may spill is written as the file has it, spill or not. */
const isOne = (extent: Extent | undefined): boolean => !extent || (extent.rows === 1 && extent.columns === 1);

const sameExtent = (a: Extent | undefined, b: Extent | undefined): boolean =>
  (isOne(a) && isOne(b)) || (a?.rows === b?.rows && a?.columns === b?.columns);

/** The formula and its extent, not what it last came to. */
export function sameFormula(a: Cell | undefined, b: Cell | undefined): boolean {
  return a?.formula === b?.formula && sameExtent(a?.spill, b?.spill) && sameExtent(a?.array, b?.array);
}

function sameLook(a: Cell | undefined, b: Cell | undefined): boolean {
  return (a?.style ?? 0) === (b?.style ?? 0) && (a?.quotePrefix ?? false) === (b?.quotePrefix ?? false);
}

export function sameCell(a: Cell | undefined, b: Cell | undefined): boolean {
  return sameLook(a, b) && sameFormula(a, b) && sameValue(a?.value, b?.value);
}
