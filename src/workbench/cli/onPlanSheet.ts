// Which sheet of a workbook a command works on: the one named, else the active one, else the first that holds a plan.
// Whether a sheet holds one is found out by doing the command's work on it.
import type { PlanSettings } from '../../core/progress.ts';
import { ExcelFailure } from '../../excel/excelFailure.ts';
import { cliLabels } from '../../labels/cli.ts';
import { errorLabel } from '../../labels/errors.ts';
import type { Session } from '../session.ts';
import { CliError } from './cliError.ts';
import type { CliOptions } from './options.ts';

/** What is done with the active sheet, through Office.js; null, or `ExcelFailure`, when it holds no plan. */
type Job<Result> = (settings: Partial<PlanSettings>) => Promise<Result | null>;

/** Does the job on the sheet that holds the plan and leaves it the active one. @throws CliError when there is none. */
export async function onPlanSheet<Result>(
  session: Session,
  file: string,
  options: CliOptions,
  job: Job<Result>,
): Promise<Result> {
  const settings: Partial<PlanSettings> = {
    ...(options.asOf === undefined ? {} : { asOf: options.asOf }),
    ...(options.year === undefined ? {} : { planYear: options.year }),
  };
  for (const id of candidates(session, options)) {
    session.workbook.activeSheetId = id;
    const result = await tried(() => job(settings));
    if (result !== null) return result;
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

async function tried<Result>(job: () => Promise<Result | null>): Promise<Result | null> {
  try {
    return await job();
  } catch (error) {
    if (!(error instanceof ExcelFailure)) throw error;
    if (error.code === 'noTable' || error.code === 'emptySheet') return null;
    throw new CliError(errorLabel(error.code, error.detail));
  }
}
