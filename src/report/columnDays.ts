// What stands in status columns beside the appendix against what the pane counts: days are taken over, differences told.
import type { IsoDate, Source } from '../core/model.ts';
import type { PlanAnalysis, PlanEntries, TaskProgress } from '../core/progress.ts';
import { statusLabels } from '../labels/status.ts';
import type { OwnColumns } from './ownColumns.ts';
import { dateOf } from './readBack.ts';

/** The column of done days among ours. */
const doneColumn = 1;

type OwnRow = { readonly source: Source; readonly day: IsoDate | undefined; readonly status: unknown };

/** The row of our columns beside a task: the first of its rows that says something, in the nearest columns. */
function ownRow(columns: readonly OwnColumns[], { task }: TaskProgress): OwnRow | null {
  const { source } = task;
  const [nearest] = columns
    .filter(
      ({ area }) =>
        area.column >= source.column + source.columns &&
        source.row > area.row &&
        source.row < area.row + area.rows,
    )
    .toSorted((one, other) => one.area.column - other.area.column);
  if (nearest === undefined) return null;
  const rows = Array.from({ length: source.rows }, (_, index) => source.row + index);
  const row = rows.find((one) => (nearest.rows.get(one)?.done ?? '') !== '') ?? source.row;
  const { done = '', status = '' } = nearest.rows.get(row) ?? {};
  const place = { sheet: source.sheet, row, column: nearest.area.column + doneColumn, rows: 1, columns: 1 };
  return { source: place, day: dateOf(done), status: nearest.rows.get(source.row)?.status ?? status };
}

/** The cell beside a task into which its done day is typed; null when no columns of ours stand there. */
export function doneCellOf(columns: readonly OwnColumns[], progress: TaskProgress): Source | null {
  return ownRow(columns, progress)?.source ?? null;
}

export type ColumnDays = {
  readonly entries: PlanEntries;
  /** Tasks whose done day is another on our sheets; the one beside the appendix counts. */
  readonly differing: readonly string[];
  /** Tasks that have their done day beside the appendix only, by the row it stands in. */
  readonly only: ReadonlyMap<string, { readonly row: number; readonly day: IsoDate }>;
};

/** Done days that were typed beside the appendix count as if they stood on our sheets. */
export function withColumnDays(
  entries: PlanEntries,
  columns: readonly OwnColumns[],
  tasks: readonly TaskProgress[],
): ColumnDays {
  const merged = { ...entries.tasks };
  const differing: string[] = [];
  const only = new Map<string, { row: number; day: IsoDate }>();
  for (const progress of columns.length === 0 ? [] : tasks) {
    const { id } = progress.task;
    const own = ownRow(columns, progress);
    if (own?.day === undefined) continue;
    const known = merged[id]?.done;
    if (known === undefined) only.set(id, { row: own.source.row, day: own.day });
    else if (known !== own.day) differing.push(id);
    merged[id] = { ...merged[id], done: own.day };
  }
  return { entries: { ...entries, tasks: merged }, differing, only };
}

export type ColumnDrift = {
  /** The day the columns are calculated as of, where it is not the plan's. */
  readonly asOf: IsoDate | null;
  /** Tasks whose status is another word in the columns. */
  readonly statuses: readonly string[];
};

/** Where the columns say something else than the analysis; statuses are compared on the same day only. */
export function columnDrift(columns: readonly OwnColumns[], { settings, tasks }: PlanAnalysis): ColumnDrift {
  const other = columns.find(({ asOf }) => asOf !== null && asOf !== settings.asOf);
  if (other !== undefined) return { asOf: other.asOf, statuses: [] };
  const drifted = tasks.filter((progress) => {
    const own = ownRow(columns, progress);
    return own !== null && !waits.has(own.status) && own.status !== statusLabels[progress.status].short;
  });
  return { asOf: null, statuses: drifted.map(({ task }) => task.id) };
}

/** What Excel shows while a function has not answered yet. */
const waits: ReadonlySet<unknown> = new Set(['#BUSY!', '#GETTING_DATA']);
