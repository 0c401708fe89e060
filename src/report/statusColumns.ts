// The status columns beside an appendix, as data: what a preview shows and what is written, once a task, to its right.
import { progressOf, dueDaysOf } from '../core/cellProgress.ts';
import { toSerial } from '../core/calendar.ts';
import { parseDeadline } from '../core/deadline/parseDeadline.ts';
import type { Area, Grid, IsoDate, PlanTable, Source } from '../core/model.ts';
import type { PlanAnalysis, TaskProgress } from '../core/progress.ts';
import { taskHeaders, sheetWords } from '../labels/sheets.ts';
import { statusLabels } from '../labels/status.ts';
import { firstMonthOf } from '../core/planYear.ts';
import type { CellModel } from './sheetModel.ts';
import { builtInCells, type RowFormulas } from './statusColumnFormulas.ts';
import { absoluteAddress, cellAddress } from './tableFormulas.ts';

/** Our functions; Excel's own, which know the due days as they were read; or the results of today's reading. */
export const statusColumnKinds = ['functions', 'builtIn', 'values'] as const;
export type StatusColumnKind = (typeof statusColumnKinds)[number];

export const statusColumnHeaders = [
  taskHeaders.due,
  taskHeaders.done,
  taskHeaders.status,
  taskHeaders.daysLate,
] as const;
const width = statusColumnHeaders.length;

export type StatusColumns = {
  readonly sheet: string;
  readonly kind: StatusColumnKind;
  /** Header row to last row of the table, four columns. */
  readonly area: Area;
  /** "Ngày chốt" and its day, above the header; null when there is no row above. */
  readonly asOf: { readonly row: number; readonly column: number; readonly day: IsoDate } | null;
  /** One line a row of `area`, the header first. */
  readonly cells: readonly (readonly CellModel[])[];
  readonly tasks: number;
  /** Rows in which a function would read something else than the pane did, so that Excel's own formula stands there. */
  readonly builtIn: number;
};

type Plan = { readonly grid: Grid; readonly analysis: PlanAnalysis };

/** The columns for one table, in the first free place to its right with a blank column between. */
export function buildStatusColumns(plan: Plan, table: PlanTable, kind: StatusColumnKind): StatusColumns {
  const { analysis } = plan;
  const headerRow = table.source.row;
  const top = Math.max(0, table.source.row - 1);
  const column = freeColumn(plan.grid, table, { from: top, to: table.source.row + table.source.rows - 1 });
  const area = {
    row: headerRow,
    column,
    rows: table.source.row + table.source.rows - headerRow,
    columns: width,
  };
  const hasRowAbove = table.source.row > 0;
  const asOfPlace = hasRowAbove ? { row: top, column, day: analysis.settings.asOf } : null;
  const asOf = asOfPlace === null ? literal(analysis.settings.asOf) : absoluteAddress(top, column + 1);
  const lines = Array.from({ length: area.rows }, (): CellModel[] =>
    Array.from({ length: width }, () => null),
  );
  lines[0] = [...statusColumnHeaders];
  const ids = new Set(table.tasks.map(({ id }) => id));
  const own = analysis.tasks.filter(({ task }) => ids.has(task.id));
  let builtIn = 0;
  for (const progress of own) {
    const row = progress.task.source.row;
    const done = cellAddress(row, column + 1);
    const due = cellAddress(row, column);
    const cells = builtInCells(progress, { due, done, asOf, warningDays: analysis.settings.warningDays });
    const read = kind === 'functions' ? functionCells(plan, progress, { done, asOf }) : null;
    if (kind === 'functions' && read === null) builtIn += 1;
    const { dueCell, status, daysLate } = kind === 'values' ? valueCells(progress) : (read ?? cells);
    const doneCell = progress.done === undefined ? null : { date: progress.done };
    lines[row - area.row] = [dueCell, doneCell, status, daysLate];
  }
  return { sheet: analysis.sheet, kind, area, asOf: asOfPlace, cells: lines, tasks: own.length, builtIn };
}

function valueCells({ due, occurrences, status, daysLate }: TaskProgress): RowFormulas {
  const day = due ?? dueDaysOf({ occurrences }).at(-1);
  return { dueCell: day === undefined ? null : { date: day }, status: statusLabels[status].short, daysLate };
}

/** PLAN functions over the deadline's own cells; null when they would not give what the pane shows. */
function functionCells(
  { grid, analysis }: Plan,
  progress: TaskProgress,
  { done, asOf }: { readonly done: string; readonly asOf: string },
): RowFormulas | null {
  const source = progress.task.cells.deadline;
  if (source === undefined) return null;
  const values = deadlineValues(grid, source);
  const [only] = values;
  const text = values.map(String).join('\n');
  const { planYear, settings } = analysis;
  const firstMonth = firstMonthOf(grid, analysis.tables, planYear);
  // A school year is given as such: its "tháng 3" is in the year after.
  const year = firstMonth === 1 ? String(planYear) : `"${planYear}-${planYear + 1}"`;
  const { milestones } = parseDeadline(typeof only === 'number' && values.length === 1 ? '' : text, {
    planYear,
    firstMonth,
    beforeIncludesDay: false,
    ...(typeof only === 'number' && values.length === 1 ? { serial: only } : {}),
  });
  const alone = progressOf(milestones, progress.done ?? null, settings);
  if (alone.status !== progress.status || alone.due !== progress.due || alone.daysLate !== progress.daysLate)
    return null;
  const first = cellAddress(source.row, source.column);
  const last = cellAddress(source.row + source.rows - 1, source.column);
  const cell = values.length === 1 ? first : `TEXTJOIN(CHAR(10),TRUE,${first}:${last})`;
  return {
    dueCell: { formula: `=IFNA(PLAN.DUEDATE(${cell},${year}),"")` },
    status: { formula: `=PLAN.STATUS(${cell},${done},${asOf},${settings.warningDays},${year})` },
    daysLate: { formula: `=PLAN.DAYSLATE(${cell},${done},${asOf},FALSE,,${year})` },
  };
}

/** What stands in the rows of a deadline; a merged area holds its value in the first. */
function deadlineValues(grid: Grid, { row, column, rows }: Source): (string | number)[] {
  return Array.from(
    { length: rows },
    (_, index) => grid.values[row + index - grid.row]?.[column - grid.column],
  )
    .filter((value) => value !== undefined && value !== '')
    .map((value) => (typeof value === 'number' ? value : String(value)));
}

/** The first place without values and outside every merged area. */
function freeColumn(
  grid: Grid,
  { source }: PlanTable,
  rows: { readonly from: number; readonly to: number },
): number {
  const isTaken = (column: number): boolean =>
    grid.merges.some(
      (merge) =>
        merge.row <= rows.to &&
        merge.row + merge.rows > rows.from &&
        merge.column < column + width &&
        merge.column + merge.columns > column,
    ) ||
    grid.values.some(
      (cells, index) =>
        grid.row + index >= rows.from &&
        grid.row + index <= rows.to &&
        cells
          .slice(Math.max(0, column - grid.column), column - grid.column + width)
          .some((value) => value !== ''),
    );
  let column = source.column + source.columns + 1;
  while (isTaken(column)) column += 1;
  return column;
}

/** A day as a formula that no language of Excel reads differently. */
function literal(day: IsoDate): string {
  return String(toSerial(day));
}

/** The words beside the day above the header. */
export const asOfLabel = sheetWords.asOf;
