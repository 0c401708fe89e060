// The user's own lists on their sheets: what the plan is read with, and how the sheets come to be.
import type { CatalogueUnit, PlanAnalysis, PlanReferences } from '../core/progress.ts';
import { buildListSheet } from '../report/listSheets.ts';
import { listRows, readDaysOff, readPeriods, readUnit, type PlacedRow } from '../report/readLists.ts';
import type { ReferenceKey } from '../report/sheetModel.ts';
import { readWorkbookState, type WorkbookState } from './ourSheets.ts';
import { runExcel } from './runExcel.ts';
import type { WriteOptions } from './runSteps.ts';
import { writeModels, type WrittenSheet } from './writeSheets.ts';

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

/**
 * Makes the sheets of lists, or adds to those that are there what is new in the plan; shows the last of them. Rejects
 * with `ExcelFailure`.
 */
export async function makeLists(
  analysis: PlanAnalysis,
  keys: readonly ReferenceKey[],
  options: WriteOptions = {},
): Promise<readonly WrittenSheet[]> {
  return runExcel(async (context) => {
    const state = await readWorkbookState(context);
    const models = keys.map((key) =>
      buildListSheet(
        key,
        analysis,
        rowsOn(state, key).map(({ cells }) => cells),
      ),
    );
    const written = await writeModels(context, models, state, options);
    const last = written.at(-1);
    if (last !== undefined) context.workbook.worksheets.getItem(last.name).activate();
    await context.sync();
    return written;
  });
}

/**
 * Adds a confirmed unit to the catalogue, which is made if it is not there; the sheet in front stays there. Gives the
 * name of its sheet; rejects with `ExcelFailure`.
 */
export async function learnUnitOf(
  analysis: PlanAnalysis,
  unit: CatalogueUnit,
  options: WriteOptions = {},
): Promise<string> {
  return runExcel(async (context) => {
    const state = await readWorkbookState(context);
    const standing = rowsOn(state, 'units').map(({ cells }) => cells);
    const model = buildListSheet('units', analysis, standing, unit);
    const [written] = await writeModels(context, [model], state, options);
    return written?.name ?? model.name;
  });
}
