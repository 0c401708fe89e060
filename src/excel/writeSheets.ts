// Writes sheet models into the workbook in a few batches, and cleans up when that is interrupted.
import type { SheetModel } from '../report/sheetModel.ts';
import { clearSteps } from './clearSteps.ts';
import type { ExcelContext } from './excelContext.ts';
import { ExcelFailure, toExcelFailure } from './excelFailure.ts';
import { readWorkbookState, type WorkbookState } from './ourSheets.ts';
import { runExcel } from './runExcel.ts';
import { runSteps, type WriteOptions } from './runSteps.ts';
import { layoutSteps, nameSteps } from './sheetSteps.ts';
import { chooseTargets, type SheetTarget } from './sheetTargets.ts';
import { styleSteps } from './styleSteps.ts';
import { tableSteps, validationSteps } from './tableSteps.ts';
import { formatSteps, formulaSteps, linkSteps, valueSteps } from './writeCells.ts';
import type { WriteStep } from './writeStep.ts';

export type WrittenSheet = {
  readonly key: SheetModel['key'];
  /** The name it has in the workbook: another than wanted when somebody else's sheet has that. */
  readonly name: string;
  readonly made: boolean;
};

/** Writes the models, which refer to one another, in one go; rejects with `ExcelFailure`. */
export async function writeSheets(
  models: readonly SheetModel[],
  options: WriteOptions = {},
): Promise<readonly WrittenSheet[]> {
  return runExcel(async (context) => {
    const state = await readWorkbookState(context);
    return writeModels(context, models, state, options);
  });
}

/** The same inside a run of the caller's. `before` and `after` go into the first and the last batch. */
export async function writeModels(
  context: ExcelContext,
  models: readonly SheetModel[],
  state: WorkbookState,
  options: WriteOptions & {
    readonly before?: readonly WriteStep[];
    readonly after?: readonly WriteStep[];
  } = {},
): Promise<readonly WrittenSheet[]> {
  const targets = chooseTargets(models, state);
  const steps = [...(options.before ?? []), ...stepsFor(targets, state), ...(options.after ?? [])];
  try {
    await runSteps(context, steps, options);
  } catch (error) {
    await removeMade(context, targets);
    const failure = toExcelFailure(error);
    const refilled = targets.some(({ existing }) => existing !== null);
    throw refilled ? new ExcelFailure('partlyWritten', '', { cause: failure }) : failure;
  }
  return targets.map(({ model, name, existing }) => ({ key: model.key, name, made: existing === null }));
}

/** All sheets exist before values, all values before tables, all tables and names before the formulas that use them. */
function stepsFor(targets: readonly SheetTarget[], state: WorkbookState): WriteStep[] {
  const stages: readonly ((target: SheetTarget) => WriteStep[])[] = [
    (target) => clearSteps(target, state),
    formatSteps,
    valueSteps,
    (target) => tableSteps(target, state),
    (target) => nameSteps(target, state),
    formulaSteps,
    linkSteps,
    validationSteps,
    styleSteps,
    layoutSteps,
  ];
  return stages.flatMap((stage) => targets.flatMap(stage));
}

/** Takes away the sheets that were just made; nothing of the user's is on them. Best effort: Excel may be gone. */
async function removeMade(context: ExcelContext, targets: readonly SheetTarget[]): Promise<void> {
  const made = targets
    .filter(({ existing }) => existing === null)
    .map(({ reference }) => context.workbook.worksheets.getItemOrNullObject(reference));
  for (const sheet of made) sheet.load('name');
  try {
    await context.sync();
    for (const sheet of made) if (!sheet.isNullObject) sheet.delete();
    await context.sync();
  } catch {
    // The first failure is the one to tell.
  }
}
