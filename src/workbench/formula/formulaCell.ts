// One cell with a formula, as the calculation keeps it.
import type { Area } from '../../core/model.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Ast } from './ast.ts';

export type FormulaCell = {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** null: the text is no formula. */
  readonly ast: Ast | null;
  precedents: readonly RangeEntry[];
  isVolatile: boolean;
  /** It calls a function unknown here: a value that came with the file stands until something it reads changes. */
  isForeign: boolean;
  /** `visiting` while what it reads is being calculated. */
  state: 'clean' | 'dirty' | 'visiting';
  /** It reads itself, by whatever way round. */
  circular: boolean;
  /** The cells its result covers when it spills, its own included; those it would cover when something is in its way. */
  spill: Area | null;
};

/** A range that formulas read, shared by all that read the same one. */
export type RangeEntry = {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly dependents: Set<FormulaCell>;
  /** The round in which no cell of it waited for calculation. */
  cleanInRound: number;
  /** The sweep in which all its dependents were told to wait. */
  markedInSweep: number;
};
