// Writes the sheets of an analysed plan and colours the appendix; what was typed meanwhile is read again first.
import type { PlanAnalysis, PlanEntries } from '../core/progress.ts';
import { buildHighlight } from '../report/highlight.ts';
import { buildSheets } from '../report/buildSheets.ts';
import type { KeptEntry } from '../report/buildOptions.ts';
import { withColumnDays } from '../report/columnDays.ts';
import { matchEntries } from '../report/matchEntries.ts';
import type { OwnColumns } from '../report/ownColumns.ts';
import type { ExcelContext } from './excelContext.ts';
import { ExcelFailure } from './excelFailure.ts';
import { addRules, findRules, removeRules, type FoundRules } from './highlight.ts';
import { readWorkbookState, type WorkbookState } from './ourSheets.ts';
import type { OpenPlan } from './readPlan.ts';
import { forgetPending, putAside, readPending } from './pendingEntries.ts';
import { runExcel } from './runExcel.ts';
import type { WriteOptions } from './runSteps.ts';
import { together } from './together.ts';
import { keptEntriesOf, typedRowsOf } from './typedRows.ts';
import { writeModels, type WrittenSheet } from './writeSheets.ts';
import { smallStep, type WriteStep } from './writeStep.ts';

export type PlanWriteOptions = WriteOptions & {
  /** `sheets` leaves the appendix as it is; `all` (the default) colours it too. */
  readonly what?: 'sheets' | 'all';
  /** Status columns beside the appendix as they were read: their done days go onto the sheets. */
  readonly columns?: readonly OwnColumns[];
};

export type PlanWritten = {
  readonly sheets: readonly WrittenSheet[];
  readonly entries: PlanEntries;
  readonly unmatched: readonly KeptEntry[];
  /** How many colour rules stand on the appendix now. */
  readonly rules: number;
};

/** Writes the sheets (and the colours) of an analysis; rejects with `ExcelFailure`. */
export async function writePlan(
  analysis: PlanAnalysis,
  options: PlanWriteOptions = {},
): Promise<PlanWritten> {
  return runExcel(async (context) => {
    const [state, pending, rules] = await together<[WorkbookState, readonly KeptEntry[], FoundRules]>(
      context,
      [readWorkbookState, readPending, (lane) => findRules(lane, analysis.sheet)],
    );
    return writePlanIn(context, analysis, { state, pending, rules }, options);
  });
}

/** The same inside a run of the caller's, with the workbook's state as it was just read. */
export async function writePlanIn(
  context: ExcelContext,
  analysis: PlanAnalysis,
  { state, pending, rules }: Pick<OpenPlan, 'state' | 'pending' | 'rules'>,
  options: PlanWriteOptions = {},
): Promise<PlanWritten> {
  const typed = typedRowsOf(state, pending);
  const matched = matchEntries(typed, analysis);
  const { entries } = withColumnDays(matched.entries, options.columns ?? [], analysis.tasks);
  const { unmatched } = matched;
  const kept = keptEntriesOf(typed);
  const colours = options.what === 'sheets' ? noColours : await colourSteps(context, analysis, rules);
  const sheets = await writeModels(context, buildSheets(analysis, { entries, unmatched }), state, {
    ...options,
    before: putAside(kept),
    after: [...colours.steps, ...forgetPending(kept, pending.length > 0)],
  });
  return { sheets, entries, unmatched, rules: colours.rules };
}

type Colours = { readonly steps: readonly WriteStep[]; readonly rules: number };
const noColours: Colours = { steps: [], rules: 0 };

/** In the last batch, after the names the rules go by. */
async function colourSteps(
  context: ExcelContext,
  analysis: PlanAnalysis,
  rules: FoundRules,
): Promise<Colours> {
  const old = rules.sheet === analysis.sheet ? rules : await findRules(context, analysis.sheet);
  if (old.protected) throw new ExcelFailure('protectedSheet', old.sheet);
  const model = buildHighlight(analysis);
  const queue = (workbook: Excel.Workbook): void => {
    removeRules(old);
    addRules(workbook, model);
  };
  return {
    steps: [{ sheet: analysis.sheet, bytes: smallStep * model.rules.length, queue }],
    rules: model.rules.length,
  };
}
