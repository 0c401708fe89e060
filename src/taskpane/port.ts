// What the pane asks of the world outside it: one interface, answered by Excel or by a test.
import type { Finding } from '../core/finding.ts';
import type { Area, IsoDate, Source } from '../core/model.ts';
import type { CatalogueUnit, PlanAnalysis, PlanSettings } from '../core/progress.ts';
import type { AnalysedGrid } from '../excel/acceptProposal.ts';
import type { EntryInput } from '../excel/enterEntries.ts';
import type { PlanReading } from '../excel/readPlan.ts';
import type { StoredPlan } from '../excel/settings.ts';
import type { Undone, UndoStep, UndoWhat } from '../excel/undoStep.ts';
import type { Selected } from '../excel/watchSelection.ts';
import type { PlanWritten } from '../excel/writePlan.ts';
import type { Job } from '../labels/pane.ts';
import type { ReferenceKey, SheetModel } from '../report/sheetModel.ts';
import type { FunctionPort } from './functionPort.ts';

export type JobControl = {
  /** Aborted when the user presses Hủy: work stops before its next block. */
  readonly signal: AbortSignal;
  /** Both resolve when the user can see it. */
  readonly report: (progress: { readonly done: number; readonly of: number }) => Promise<void>;
  readonly enter: (phase: Job) => Promise<void>;
};

/** What is kept in the workbook, with every setting decided. */
export type FullPlan = StoredPlan & { readonly settings: PlanSettings };

/** The active sheet, what is selected on it, or a sheet by name (one rectangle of it). */
export type ReadWhat = 'sheet' | 'selection' | { readonly sheet: string; readonly area?: Area };

export type PlanPort = {
  readonly today: () => IsoDate;
  readonly load: () => Promise<StoredPlan>;
  readonly store: (plan: StoredPlan) => Promise<void>;
  /** `before` is the sheet that was read last: meant when one of our own is in front. */
  readonly read: (what: ReadWhat, control: JobControl, before?: string) => Promise<PlanReading>;
  /** What is selected in the workbook now. */
  readonly selection: () => Promise<Source>;
  /** The same reading under other settings, corrections or ignored findings. */
  readonly analyze: (reading: PlanReading, plan: FullPlan) => PlanAnalysis;
  readonly buildSheets: (analysis: PlanAnalysis) => readonly SheetModel[];
  /** Writes the sheets; `all` colours the appendix too, which reads those sheets. */
  readonly write: (
    plan: Pick<PlanReading, 'analysis' | 'columns'>,
    what: 'sheets' | 'all',
    control: JobControl,
  ) => Promise<PlanWritten>;
  /** Makes the sheet of one of the user's own lists, or adds to it what is new; gives its name. */
  readonly makeList: (analysis: PlanAnalysis, key: ReferenceKey, control: JobControl) => Promise<string>;
  /** Adds a unit that the user confirmed to the office's catalogue; gives the name of its sheet. */
  readonly learnUnit: (analysis: PlanAnalysis, unit: CatalogueUnit) => Promise<string>;
  readonly removeHighlight: (sheet: string) => Promise<void>;
  /** Takes a finding's proposal over into the user's own cells; `choice` is the option taken of several. */
  readonly accept: (plan: AnalysedGrid, finding: Finding, choice: string | null) => Promise<UndoStep>;
  /** Enters done days, confirmations and days of events where the user would type them. */
  readonly enter: (entries: readonly EntryInput[], what: UndoWhat) => Promise<UndoStep>;
  /**
   * Takes a change back; the one before it is kept in the file instead. `saved` are rows of status columns whose done
   * days are kept elsewhere.
   */
  readonly undo: (step: UndoStep, previous: UndoStep | null, saved: readonly number[]) => Promise<Undone>;
  /** The change that was last made in this file, in whatever session. */
  readonly lastUndo: () => Promise<UndoStep | null>;
  /** Tells what is selected, now and at every move; returns what ends it. */
  readonly watchSelection: (listener: (selected: Selected) => void) => () => void;
  /** Tells the id of the sheet at every edit the user makes; returns what ends it. */
  readonly watchEdits: (listener: (sheetId: string) => void) => () => void;
  /** Our functions in the user's own sheets. */
  readonly functions: FunctionPort;
  readonly goTo: (source: Source) => Promise<void>;
  /** The words for whatever went wrong, naming the place where there is one. */
  readonly describeError: (error: unknown) => string;
  readonly findingKey: (finding: Finding) => string;
};
