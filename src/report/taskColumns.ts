// The columns of "Nhiệm vụ chuẩn hóa" and what stands in each cell of a task's row.
import { ratings, type Task } from '../core/model.ts';
import { type PlanAnalysis, type PlanEntries, type TaskProgress } from '../core/progress.ts';
import { taskHeaders } from '../labels/sheets.ts';
import { milestoneKindLabels, ratingLabels } from '../labels/status.ts';
import { plusOffset, rowOffset } from './besideTables.ts';
import { fingerprintRow } from './fingerprint.ts';
import { sectionNames } from './sectionNames.ts';
import type { CellModel } from './sheetModel.ts';
import { rowOf, shownAddress } from './tableFormulas.ts';
import type { ColumnSpec } from './tableSheet.ts';
import {
  taskClosingFormula,
  taskDaysLateFormula,
  taskDueFormula,
  taskLastFormula,
  taskPositionFormula,
  taskRankFormula,
  taskStatusFormula,
} from './taskFormulas.ts';

/** Several names stand one a line, so that a formula can look for a whole name between two line breaks. */
export const nameSeparator = '\n';

const lines = (names: readonly string[]): CellModel => names.join(nameSeparator) || null;

const kindsOf = ({ milestones }: TaskProgress): CellModel =>
  [...new Set(milestones.map(({ kind }) => milestoneKindLabels[kind]))].join(nameSeparator) || null;

const formula = (text: string): CellModel => ({ formula: text });

export function taskColumns(
  analysis: PlanAnalysis,
  entries?: PlanEntries,
): readonly ColumnSpec<TaskProgress>[] {
  const sections = sectionNames(analysis.sections);
  const sectionOf = ({ task }: TaskProgress): CellModel =>
    (task.section === null ? undefined : sections.get(task.section)) ?? null;
  const resultOf = ({ task, result }: TaskProgress): CellModel =>
    (entries === undefined ? result : (entries.tasks[task.id]?.result ?? task.result)) || null;
  const ratingOf = ({ task, rating: shown }: TaskProgress): CellModel => {
    const rating = entries === undefined ? shown : (entries.tasks[task.id]?.rating ?? task.rating);
    const unreadable = entries?.tasks[task.id]?.unreadable?.rating;
    if (unreadable !== undefined) return unreadable;
    return rating === null ? null : ratingLabels[rating].short;
  };
  // Only what the user typed for the task: a day taken over from its last milestone would close the others too.
  const doneOf = ({ task, done: shown }: TaskProgress): CellModel => {
    const done = entries === undefined ? shown : entries.tasks[task.id]?.done;
    return done === undefined ? (entries?.tasks[task.id]?.unreadable?.done ?? null) : { date: done };
  };
  const noteOf = ({ task }: TaskProgress): CellModel => (entries?.tasks[task.id]?.note ?? task.note) || null;
  const ownPrint = ({ task }: TaskProgress): CellModel =>
    fingerprintRow(task.result, task.rating === null ? '' : ratingLabels[task.rating].short, task.note);
  const { tables } = analysis;
  const offsets = new Map(
    tables.flatMap((table) => table.tasks.map(({ id }) => [id, plusOffset(rowOffset(table, tables))])),
  );
  const rowAt = ({ id, source }: Task, row: number): CellModel =>
    formula(`${rowOf(source, row)}${offsets.get(id) ?? ''}`);
  return [
    { header: taskHeaders.id, width: 7, align: 'center', cell: ({ task }) => task.id },
    { header: taskHeaders.ordinal, width: 6, align: 'center', cell: ({ task }) => task.ordinal || null },
    { header: taskHeaders.section, width: 15, wrap: true, cell: sectionOf },
    { header: taskHeaders.title, width: 36, wrap: true, cell: ({ task }) => task.title || null },
    { header: taskHeaders.deliverables, width: 24, wrap: true, cell: ({ task }) => lines(task.deliverables) },
    { header: taskHeaders.leads, width: 16, wrap: true, cell: ({ task }) => lines(task.leads) },
    { header: taskHeaders.partners, width: 16, wrap: true, cell: ({ task }) => lines(task.partners) },
    { header: taskHeaders.deadline, width: 26, wrap: true, cell: ({ task }) => task.deadline || null },
    { header: taskHeaders.kind, width: 12, wrap: true, cell: kindsOf },
    { ...date(taskHeaders.due), cell: () => formula(taskDueFormula) },
    { ...date(taskHeaders.done), input: true, cell: doneOf },
    { header: taskHeaders.result, width: 22, wrap: true, input: true, cell: resultOf },
    {
      header: taskHeaders.rating,
      width: 15,
      input: true,
      choices: ratings.map((rating) => ratingLabels[rating].short),
      cell: ratingOf,
    },
    { ...number(taskHeaders.status, 15), format: 'general', cell: () => formula(taskStatusFormula) },
    { ...number(taskHeaders.daysLate, 9), format: 'count', cell: () => formula(taskDaysLateFormula) },
    { header: taskHeaders.budget, width: 13, wrap: true, cell: ({ task }) => task.budget || null },
    { header: taskHeaders.note, width: 14, wrap: true, input: true, cell: noteOf },
    {
      header: taskHeaders.source,
      width: 10,
      format: 'general',
      align: 'center',
      cell: ({ task }) => ({
        text: shownAddress({ ...task.source, rows: 1, columns: 1 }),
        link: task.source,
      }),
    },
    { ...hidden(taskHeaders.firstRow), cell: ({ task }) => rowAt(task, task.source.row) },
    {
      ...hidden(taskHeaders.lastRow),
      cell: ({ task }) => rowAt(task, task.source.row + task.source.rows - 1),
    },
    { ...hidden(taskHeaders.position), cell: () => formula(taskPositionFormula) },
    { ...hidden(taskHeaders.closing), format: 'general', cell: () => formula(taskClosingFormula) },
    { ...hidden(taskHeaders.last), cell: () => formula(taskLastFormula) },
    { ...hidden(taskHeaders.fingerprint), format: 'text', cell: ownPrint },
    { ...hidden(taskHeaders.rank), format: 'general', cell: () => formula(taskRankFormula) },
  ];
}

const date = (header: string) => ({ header, width: 12, format: 'date', align: 'center' }) as const;
const number = (header: string, width: number) =>
  ({ header, width, format: 'integer', align: 'center' }) as const;
/** Columns for formulas and for reading back, not for people. */
const hidden = (header: string) => ({ header, width: 8, format: 'integer', hidden: true }) as const;
