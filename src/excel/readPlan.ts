// Reads a plan: the appendix as a grid, what was decided about it, and what was typed on our sheets, matched to its tasks.
import { analyzePlan } from '../core/analyzePlan.ts';
import type { Finding } from '../core/finding.ts';
import type { Area, Grid, IsoDate } from '../core/model.ts';
import type { PlanAnalysis, PlanEntries, PlanSettings } from '../core/progress.ts';
import type { KeptEntry } from '../report/buildOptions.ts';
import { matchEntries, type MatchedEntries } from '../report/matchEntries.ts';
import { withColumnDays } from '../report/columnDays.ts';
import type { OwnColumns } from '../report/ownColumns.ts';
import { isOutdated } from '../report/outdated.ts';
import { taskHeaders } from '../labels/sheets.ts';
import type { ExcelContext } from './excelContext.ts';
import { ExcelFailure } from './excelFailure.ts';
import { findRules, type FoundRules } from './highlight.ts';
import { readWorkbookState, type WorkbookState } from './ourSheets.ts';
import { readPending } from './pendingEntries.ts';
import { withConfig } from './planStore.ts';
import { readSheet, type Place, type SheetReading } from './readSheet.ts';
import { runExcel } from './runExcel.ts';
import { readStored, type StoredPlan } from './settings.ts';
import { together } from './together.ts';
import { configOf, typedRowsOf } from './typedRows.ts';
import { referencesOf } from './userLists.ts';

export const defaultSettings: Omit<PlanSettings, 'asOf'> = { warningDays: 7, beforeIncludesDay: false };

export type PlanRequest = {
  /** Ngày chốt where neither the request nor the workbook names one. */
  readonly today: IsoDate;
  /** What the caller decides; it counts more than what is kept in the workbook. */
  readonly settings?: Partial<PlanSettings>;
  readonly place?: Place;
  /** The sheet that was read before: meant when one of ours is in front. */
  readonly before?: string;
  /** The cells are here, the analysis follows; waited for, so that what it shows can be drawn. */
  readonly onRead?: () => void | Promise<void>;
};

export type PlanReading = {
  readonly grid: Grid;
  /** Excel's own id of the sheet, by which events name it. */
  readonly sheetId: string;
  readonly selection: Area | null;
  readonly filtered: boolean;
  readonly protected: boolean;
  /** Our sheets were written from this appendix when it said something else. */
  readonly outdated: boolean;
  readonly stored: StoredPlan;
  readonly settings: PlanSettings;
  readonly entries: PlanEntries;
  /** Our status columns beside the appendix, and tasks whose done day there is not the one on our sheets. */
  readonly columns: readonly OwnColumns[];
  readonly differing: readonly string[];
  readonly unmatched: readonly KeptEntry[];
  readonly analysis: PlanAnalysis;
};

/**
 * Reads and analyses; writes nothing. A sheet without a table gives an analysis without one, so that the user can point
 * at it in the grid. Rejects with `ExcelFailure`.
 */
export async function readPlan(request: PlanRequest): Promise<PlanReading> {
  return runExcel(async (context) => (await readPlanIn(context, request)).reading);
}

export type OpenPlan = {
  readonly reading: PlanReading;
  readonly state: WorkbookState;
  readonly pending: readonly KeptEntry[];
  /** Our colour rules on the active sheet. */
  readonly rules: FoundRules;
};

/** Five round trips, whatever the workbook holds. */
export async function readPlanIn(context: ExcelContext, request: PlanRequest): Promise<OpenPlan> {
  const [state, stored, pending, rules] = await together<
    [WorkbookState, StoredPlan, readonly KeptEntry[], FoundRules]
  >(context, [readWorkbookState, readStored, readPending, (lane) => findRules(lane)]);
  // By itself: a batch that Excel refuses (too many merged areas) must not take the others with it.
  const sheet = await readSheet(context, placeOf(request, state));
  await request.onRead?.();
  return {
    reading: analyse(sheet, withConfig(stored, state), request, state, pending),
    state,
    pending,
    rules,
  };
}

/** With one of our own sheets in front, the appendix is meant that was read before, or that ours were made from. */
function placeOf({ place = 'activeSheet', before }: PlanRequest, state: WorkbookState): Place {
  const isOurs = [...state.ours.values()].some(({ id }) => id === state.activeSheetId);
  if (typeof place !== 'string' || !isOurs) return place;
  const source = [before, configOf(state).sourceSheet]
    .map((wanted) => state.sheets.find(({ name }) => name === wanted))
    .find((sheet) => sheet !== undefined);
  if (source === undefined) throw new ExcelFailure('noTable');
  return { sheet: source.id };
}

function analyse(
  sheet: SheetReading,
  stored: StoredPlan,
  request: PlanRequest,
  state: WorkbookState,
  pending: readonly KeptEntry[],
): PlanReading {
  const settings = { ...defaultSettings, asOf: request.today, ...stored.settings, ...request.settings };
  const { corrections, ignored, headings } = stored;
  const options = { settings, corrections, ignored, headings, references: referencesOf(state) };
  const first = analyzePlan(sheet.grid, options);
  const typed = matchEntries(typedRowsOf(state, pending), first);
  const { entries, differing } = withColumnDays(typed.entries, sheet.columns, first.tasks);
  const matched = { entries, unmatched: typed.unmatched };
  const { tasks, milestones } = entries;
  // Nothing was entered yet: the same analysis again would say the same.
  const nothingEntered = Object.keys(tasks).length + Object.keys(milestones).length === 0;
  const analysis = nothingEntered ? first : analyzePlan(sheet.grid, { ...options, entries: matched.entries });
  return {
    grid: sheet.grid,
    columns: sheet.columns,
    differing,
    sheetId: sheet.sheetId,
    selection: sheet.selection,
    filtered: sheet.filtered,
    protected: sheet.protected,
    outdated:
      configOf(state).sourceSheet === sheet.grid.sheet &&
      isOutdated(analysis, state.ours.get('tasks')?.values ?? []),
    stored,
    settings,
    ...matched,
    analysis: withUnmatched(analysis, matched),
  };
}

/** Entries without a task, and those that are no day or rating, are reported once each. */
export function withUnmatched(
  analysis: PlanAnalysis,
  { unmatched, entries }: Pick<MatchedEntries, 'unmatched' | 'entries'>,
): PlanAnalysis {
  const place = analysis.tables[0]?.source;
  const unreadable = unreadableEntries(analysis, entries);
  if (unmatched.length + unreadable.length === 0 || place === undefined) return analysis;
  const unplaced = unmatched.map(({ key, title, kind, note }): Finding => ({
    code: 'ENTRY_UNMATCHED',
    severity: 'warning',
    source: { ...place, rows: 1, columns: 1 },
    quote: kind === 'cell' ? (note ?? '') : title,
    details: kind === 'cell' ? { cell: key } : { id: key },
  }));
  return { ...analysis, findings: [...analysis.findings, ...unreadable, ...unplaced] };
}

function unreadableEntries({ tasks }: PlanAnalysis, entries: PlanEntries): readonly Finding[] {
  return tasks.flatMap(({ task, occurrences }) =>
    [entries.tasks[task.id], ...occurrences.map(({ key }) => entries.milestones[key])].flatMap((entry) =>
      Object.entries(entry?.unreadable ?? {}).map(([field, quote]): Finding => ({
        code: 'ENTRY_UNREADABLE',
        severity: 'warning',
        source: task.source,
        task: task.id,
        quote,
        details: { column: field === 'rating' ? taskHeaders.rating : taskHeaders.done },
      })),
    ),
  );
}
