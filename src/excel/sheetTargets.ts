// Where each sheet model goes: onto our own sheet of before, or onto a new one with a name that is free.
import type { SheetModel } from '../report/sheetModel.ts';
import { ExcelFailure } from './excelFailure.ts';
import type { OurSheet, WorkbookState } from './ourSheets.ts';

export type SheetTarget = {
  readonly model: SheetModel;
  /** Id of our sheet of before, or the name of the new one: both find it in `worksheets.getItem`. */
  readonly reference: string;
  readonly name: string;
  /** Our sheet of before, or null for one to be made. */
  readonly existing: OurSheet | null;
};

/** Fails before anything is written when a sheet is protected or a name of ours is taken by somebody else's table. */
export function chooseTargets(models: readonly SheetModel[], state: WorkbookState): readonly SheetTarget[] {
  const taken = new Set(state.sheets.map(({ name }) => nameKey(name)));
  const targets = models.map((model): SheetTarget => {
    const existing = state.ours.get(model.key) ?? null;
    if (existing) return { model, reference: existing.id, name: existing.name, existing };
    const name = freeName(model.name, taken);
    taken.add(nameKey(name));
    return { model, reference: name, name, existing: null };
  });
  for (const { existing } of targets) {
    if (existing?.protected === true) throw new ExcelFailure('protectedSheet', existing.name);
  }
  if (state.structureProtected && targets.some(({ existing }) => existing === null)) {
    throw new ExcelFailure('protectedWorkbook');
  }
  refuseForeignTables(targets, state);
  return targets;
}

/** A table name is unique in the workbook, and our formulas go by it. */
function refuseForeignTables(targets: readonly SheetTarget[], state: WorkbookState): void {
  for (const { model, existing } of targets) {
    for (const { name } of model.tables) {
      const home = state.tables.get(name);
      if (home !== undefined && home.sheetId !== existing?.id) throw new ExcelFailure('nameTaken', name);
    }
  }
}

const longestName = 31;

/** Excel compares sheet names without case; a suffix shortens the name, never itself. */
function freeName(wanted: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const name = wanted.slice(0, longestName - suffix.length).trimEnd() + suffix;
    if (!taken.has(nameKey(name))) return name;
  }
}

const nameKey = (name: string): string => name.normalize('NFC').toLowerCase();
