// The user's own lists as they stand on their sheets: what the plan is read with, and the rows to keep.
import type { PlanReferences } from '../core/model.ts';
import type { BuildOptions } from '../report/buildOptions.ts';
import { listRows, readDaysOff, readPeriods, readUnit, type PlacedRow } from '../report/readLists.ts';
import { referenceKeys, type ReferenceKey } from '../report/sheetModel.ts';
import type { WorkbookState } from './ourSheets.ts';

const rowsOn = (state: WorkbookState, key: ReferenceKey): readonly PlacedRow[] =>
  listRows(key, state.ours.get(key)?.values ?? []);

/** Empty lists for the sheets that are not there. */
export function referencesOf(state: WorkbookState): PlanReferences {
  const periods = state.ours.get('periods');
  const place = {
    sheet: periods?.name ?? '',
    row: periods?.used?.row ?? 0,
    column: periods?.used?.column ?? 0,
  };
  return {
    daysOff: readDaysOff(rowsOn(state, 'holidays')),
    periods: readPeriods(rowsOn(state, 'periods'), place),
    units: rowsOn(state, 'units').flatMap((row) => readUnit(row) ?? []),
  };
}

/** The rows that a sheet must still have when it is written again. */
export function listRowsOf(state: WorkbookState): NonNullable<BuildOptions['listRows']> {
  return Object.fromEntries(referenceKeys.map((key) => [key, rowsOn(state, key).map(({ cells }) => cells)]));
}
