// What the pane asks of the world outside it: one interface, answered by Excel or by a test.
import type {
  Area,
  Finding,
  Grid,
  IsoDate,
  PlanAnalysis,
  PlanEntries,
  PlanSettings,
  Source,
  TableCorrection,
} from '../core/model.ts';
import type { SheetModel } from '../report/sheetModel.ts';

/** What is kept in the workbook between sessions. */
export type StoredPlan = {
  readonly settings: Partial<PlanSettings>;
  readonly corrections: readonly TableCorrection[];
  /** Keys of findings the user chose not to see. */
  readonly ignored: readonly string[];
};

export type JobControl = {
  /** Aborted when the user presses Hủy: work stops before its next block. */
  readonly signal: AbortSignal;
  readonly report: (progress: { readonly done: number; readonly of: number }) => void;
};

/** What was read, with all that is needed to analyse it again when a setting changes. */
export type Reading = {
  readonly grid: Grid;
  readonly entries: PlanEntries;
  /** The rectangle the user had asked for, when not the whole sheet. */
  readonly selection: Area | null;
};

export type PlanPort = {
  readonly today: () => IsoDate;
  readonly load: () => Promise<StoredPlan>;
  readonly store: (plan: StoredPlan) => Promise<void>;
  readonly read: (what: 'sheet' | 'selection', control: JobControl) => Promise<Reading>;
  readonly analyze: (
    reading: Reading,
    plan: StoredPlan & { readonly settings: PlanSettings },
  ) => PlanAnalysis;
  readonly buildSheets: (analysis: PlanAnalysis) => readonly SheetModel[];
  /** Names of the sheets as they were written. */
  readonly write: (analysis: PlanAnalysis, control: JobControl) => Promise<readonly string[]>;
  readonly highlight: (analysis: PlanAnalysis, control: JobControl) => Promise<void>;
  readonly removeHighlight: (sheet: string, control: JobControl) => Promise<void>;
  readonly goTo: (source: Source) => Promise<void>;
  /** The words for whatever went wrong, naming the cell where there is one. */
  readonly describeError: (error: unknown) => string;
  readonly findingKey: (finding: Finding) => string;
};
