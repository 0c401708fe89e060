// What a formula says once it has been parsed: a tree of plain objects, shared by every cell with the same text.
import type { Scalar } from '../model/cell.ts';

/** One cell value as formulas see it; `undefined` is blank. */
export type Single = Scalar | undefined;

/** A corner of a reference, 0-based. `fixed` parts carry a `$` and do not move when the formula is copied. */
export type Corner = {
  readonly row: number;
  readonly column: number;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
};

/** A reference into a table: `NhiemVu[[#This Row],[Ngày hoàn thành]]`, `[@Mốc]`, `T[[A]:[B]]`. */
export type StructuredReference = {
  /** null: the table the formula stands in. */
  readonly table: string | null;
  /** Empty means `#Data`. */
  readonly parts: readonly TablePart[];
  /** First and last column, unescaped; null: all columns. */
  readonly columns: readonly [first: string, last: string] | null;
};
export const tableParts = ['all', 'data', 'headers', 'totals', 'this row'] as const;
export type TablePart = (typeof tableParts)[number];

export const binaryOperators = ['=', '<>', '<', '>', '<=', '>=', '&', '+', '-', '*', '/', '^', ':'] as const;
export type BinaryOperator = (typeof binaryOperators)[number];
type UnaryOperator = '-' | '+' | '%' | '@';

export type Ast =
  | { readonly kind: 'literal'; readonly value: Scalar }
  /** An argument left out: `IF(A1,,2)`. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'array'; readonly rows: readonly (readonly Single[])[] }
  /** `sheet` null: the sheet the formula stands on. A whole column has rows 0 to the last, fixed. */
  | { readonly kind: 'reference'; readonly sheet: string | null; readonly from: Corner; readonly to: Corner }
  | { readonly kind: 'name'; readonly sheet: string | null; readonly name: string }
  | { readonly kind: 'structured'; readonly reference: StructuredReference }
  | { readonly kind: 'spill'; readonly of: Ast }
  | { readonly kind: 'unary'; readonly operator: UnaryOperator; readonly operand: Ast }
  | { readonly kind: 'binary'; readonly operator: BinaryOperator; readonly left: Ast; readonly right: Ast }
  | { readonly kind: 'call'; readonly name: string; readonly arguments: readonly Ast[] };
