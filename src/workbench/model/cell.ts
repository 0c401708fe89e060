// What a cell of the stand-in workbook holds, as Excel itself would say it.

export const errorCodes = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** An error value, apart from the text "#N/A". */
export type CellError = { readonly error: ErrorCode; readonly message?: string };

export type Scalar = string | number | boolean | CellError;

/** Index into `Workbook.styles`. 0 is the default style. */
export type StyleId = number;

export type Cell = {
  /** `undefined` is blank. With a formula: the last calculated value. Dates are serial numbers. */
  value: Scalar | undefined;
  /** en-US, commas, leading `=`, no `_xlfn.` prefixes; structured references as `Table[[#This Row],[Col]]`. */
  formula?: string;
  style: StyleId;
  /** The text was entered with an apostrophe, so that `=`, `+`, `-` in front stay text. */
  quotePrefix?: boolean;
  /** A formula whose result spills: its extent (rows, columns), kept by the calculation. */
  spill?: { rows: number; columns: number };
  /** A cell filled by a spill: the anchor's row and column. Its `value` is the spilled value, `formula` is undefined. */
  spilledFrom?: { row: number; column: number };
  /** A legacy array formula (Ctrl+Shift+Enter), its extent. */
  array?: { rows: number; columns: number };
};

export function isError(value: unknown): value is CellError {
  return typeof value === 'object' && value !== null && 'error' in value;
}
