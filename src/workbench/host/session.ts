// What one host remembers between requests: the workbook, kept references, settings of the stand-in's Excel.
import type { EntryLocale } from '../model/entryLocale.ts';
import type { Workbook } from '../model/workbook.ts';
import type { EventHub } from './eventHub.ts';
import type { HostObject } from './hostObject.ts';
import type { ObjectModel } from './objectModel.ts';

/** States of a real Excel that a test can bring about. */
export type ExcelState = {
  /** The user is typing in a cell: requests are refused, or wait when they ask to. */
  cellEditMode: boolean;
  /** False: the user looks at another workbook. */
  workbookFocused: boolean;
  /** Where the add-in runs: with its pane open, or without (a shared runtime started by the ribbon). */
  pane: 'Visible' | 'Background';
};

export type Session = {
  readonly workbook: Workbook;
  readonly model: () => ObjectModel;
  readonly state: ExcelState;
  readonly events: EventHub;
  /** The country of the computer: what `formulasLocal`, `numberFormatLocal` and `cultureInfo` speak. */
  readonly locale: EntryLocale;
  /** Tracked objects by their reference id. */
  readonly references: Map<string, HostObject>;
  /** Results of custom functions on their way back to the calculator. */
  readonly functionResults: (results: readonly unknown[]) => void;
  /** The library's runtime has said that it takes calls of custom functions. */
  readonly functionsReady: () => void;
  enableEvents: boolean;
  calculationSuspended: boolean;
  /** Something was written since the last calculation. */
  needsCalculation: boolean;
  calculate: () => void | Promise<void>;
  nextId: () => number;
};

/** Calculates now unless Excel would wait: formulas the next action looks at must have their values. */
export function calculateIfDue(session: Session): void | Promise<void> {
  const waits = session.calculationSuspended || session.workbook.calculationMode === 'manual';
  if (!session.needsCalculation || waits) return undefined;
  return calculateNow(session);
}

export function calculateNow(session: Session): void | Promise<void> {
  session.needsCalculation = false;
  return session.calculate();
}

/** Tracks the object; the same object keeps its id. */
export function keepReference(session: Session, object: HostObject): string {
  object.referenceId ??= `ref_${session.nextId()}`;
  session.references.set(object.referenceId, object);
  return object.referenceId;
}
