// What the pane asks of Excel about our functions in the user's own sheets.
import type { Frozen } from '../excel/freezeFunctions.ts';
import type { Healed } from '../excel/healNames.ts';
import type { UndoStep } from '../excel/undoStep.ts';
import type { StatusColumns } from '../report/statusColumns.ts';

export type FunctionPort = {
  /** Whether this Excel calculates custom functions. */
  readonly isSupported: () => boolean;
  readonly insertColumns: (columns: StatusColumns) => Promise<UndoStep>;
  readonly freeze: () => Promise<Frozen>;
  /** Enters again the formulas that Excel did not know when the workbook was opened. */
  readonly heal: () => Promise<Healed>;
};
