// Which sheet of a workbook a command works on: the one named, else the active one, else the first that holds a plan.
import type { PlanSettings } from '../../core/progress.ts';
import { ExcelFailure } from '../../excel/excelFailure.ts';
import { readPlan, type PlanReading } from '../../excel/readPlan.ts';
import { cliLabels } from '../../labels/cli.ts';
import { errorLabel } from '../../labels/errors.ts';
import { today } from '../clock.ts';
import type { Session } from '../session.ts';
import { CliError } from './cliError.ts';
import type { CliOptions } from './options.ts';

export type PlanChoice = { readonly reading: PlanReading; readonly settings: Partial<PlanSettings> };

/** Reads the plan through Office.js and leaves its sheet the active one. @throws CliError when there is none. */
export async function choosePlan(session: Session, file: string, options: CliOptions): Promise<PlanChoice> {
  const settings: Partial<PlanSettings> = {
    ...(options.asOf === undefined ? {} : { asOf: options.asOf }),
    ...(options.year === undefined ? {} : { planYear: options.year }),
  };
  for (const id of candidates(session, options)) {
    session.workbook.activeSheetId = id;
    const reading = await tryReading(settings);
    if (reading) return { reading, settings };
  }
  throw new CliError(cliLabels.noTable(file));
}

function candidates({ workbook }: Session, { sheet }: CliOptions): string[] {
  if (sheet !== undefined) {
    const named = workbook.sheetByName(sheet);
    if (!named)
      throw new CliError(
        cliLabels.noSheet(
          sheet,
          workbook.sheets.map(({ name }) => name),
        ),
      );
    return [named.id];
  }
  const others = workbook.sheets.filter(({ visibility }) => visibility === 'visible').map(({ id }) => id);
  return [workbook.activeSheetId, ...others.filter((id) => id !== workbook.activeSheetId)];
}

async function tryReading(settings: Partial<PlanSettings>): Promise<PlanReading | null> {
  try {
    const reading = await readPlan({ today: today(), settings });
    return reading.analysis.tables.length > 0 ? reading : null;
  } catch (error) {
    if (!(error instanceof ExcelFailure)) throw error;
    if (error.code === 'noTable' || error.code === 'emptySheet') return null;
    throw new CliError(errorLabel(error.code, error.detail));
  }
}
