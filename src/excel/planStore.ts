// What the pane keeps in the workbook between sessions, and reads again when it opens.
import { readWorkbookState, type WorkbookState } from './ourSheets.ts';
import { runExcel } from './runExcel.ts';
import { readStored, writeStored, type StoredPlan } from './settings.ts';
import { together } from './together.ts';
import { configOf } from './typedRows.ts';

/** Settings, corrections and ignored findings; a cell of "Cấu hình" counts more than what was stored before it. */
export async function loadPlan(): Promise<StoredPlan> {
  return runExcel(async (context) => {
    const [state, stored] = await together<[WorkbookState, StoredPlan]>(context, [
      readWorkbookState,
      readStored,
    ]);
    return withConfig(stored, state);
  });
}

/** Replaces what is kept and updates the cells of "Cấu hình"; saved with the workbook. */
export async function storePlan(plan: StoredPlan): Promise<void> {
  await runExcel((context) => writeStored(context, plan));
}

/** What was stored, overridden by what stands on "Cấu hình". */
export function withConfig(stored: StoredPlan, state: WorkbookState): StoredPlan {
  return { ...stored, settings: { ...stored.settings, ...configOf(state).settings } };
}
