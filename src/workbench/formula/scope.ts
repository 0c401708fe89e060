// Where a formula is calculated, and what the calculation asks of the workbook around it.
import type { IsoDate } from '../../core/model.ts';
import type { Area } from '../../core/model.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Ast } from './ast.ts';
import type { ColumnIndex } from './columnIndex.ts';
import type { TablePlace } from './workbookIndex.ts';
import type { Matrix, RangeReference, Single, Value } from './values.ts';

/** The place of one calculation of a formula. */
export type Scope = {
  readonly engine: Engine;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  /** How far references without `$` move: a conditional format is written for the first cell of its area. */
  readonly shift: { readonly rows: number; readonly columns: number };
  /** The names given by LET, by key. */
  readonly variables: ReadonlyMap<string, Value> | null;
  /** Names being looked up, so that a name that leads to itself ends. */
  readonly namesInUse: ReadonlySet<string>;
};

export type Engine = {
  sheetNamed(name: string): Sheet | undefined;
  sheetNumber(sheet: Sheet): number;
  table(name: string): TablePlace | undefined;
  tableAt(sheet: Sheet, row: number, column: number): TablePlace | undefined;
  /** The formula behind a name, that of `sheet` before that of the workbook; null when it cannot be read. */
  definedName(name: string, sheet: Sheet): Ast | null | undefined;
  /** The smallest rectangle from A1 that holds every cell with a value or a formula. */
  usedArea(sheet: Sheet): Area;
  /** Throws `NotCalculated` when a cell of a computed place still waits for its calculation. */
  requireCalculated(range: RangeReference): void;
  /** Lookup structures over a range, kept until something changes. */
  index(range: RangeReference): ColumnIndex;
  spillExtent(
    sheet: Sheet,
    row: number,
    column: number,
  ): { readonly rows: number; readonly columns: number } | null;
  today(): IsoDate;
  /** The formula of a cell, or undefined. */
  hasFormula(sheet: Sheet, row: number, column: number): boolean;
  parse(formula: string): Ast | null;
  isCustomFunction(name: string): boolean;
  /** #BUSY! until the function has answered. */
  callCustomFunction(name: string, values: readonly Value[], scope: Scope): Single | Matrix;
};
