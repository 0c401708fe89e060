// Done days in the status columns beside an appendix: entered there too, and not lost when the columns go.
import { toSerial } from '../core/calendar.ts';
import type { EntryInput } from '../excel/enterEntries.ts';
import type { PlanReading } from '../excel/readPlan.ts';
import type { InsertedColumns } from '../excel/undoStep.ts';
import { doneCellOf, withColumnDays } from '../report/columnDays.ts';
import { taskTarget } from '../report/entryTarget.ts';
import type { PlanResult } from './planState.ts';

/** The done day of a whole task is entered into its cell beside the appendix as well, where that may be written. */
export function besideToo(entries: readonly EntryInput[], result: PlanResult | null): readonly EntryInput[] {
  if (!result || result.reading.protected) return entries;
  return entries.map((entry) => {
    const { kind, field, key, taskTitle } = entry.target;
    const progress = result.analysis.tasks.find(({ task }) => task.id === key && task.title === taskTitle);
    if (kind !== 'task' || field !== 'done' || !progress) return entry;
    const alsoAt = doneCellOf(result.reading.columns, progress);
    return alsoAt === null ? entry : { ...entry, alsoAt };
  });
}

/** Days that are kept elsewhere now: whose, and in which rows of the sheet they stood. */
export type Saved = { readonly tasks: readonly string[]; readonly rows: readonly number[] };
export const noneSaved: Saved = { tasks: [], rows: [] };

/** What was typed into these columns, as entries; they count already, so they are looked for without themselves. */
export function daysBeside(
  { analysis, columns }: PlanReading,
  { area, done, headerRow }: InsertedColumns,
): { readonly entries: readonly EntryInput[]; readonly saved: Saved } {
  const own = columns.filter((one) => one.area.column === area.column);
  const { only } = withColumnDays({ tasks: {}, milestones: {} }, own, analysis.tasks);
  // What was written with the columns stands elsewhere already.
  const typed = analysis.tasks.flatMap((progress) => {
    const cell = only.get(progress.task.id);
    if (cell === undefined || done[cell.row - headerRow] === toSerial(cell.day)) return [];
    return [{ progress, cell }];
  });
  return {
    entries: typed.map(({ progress, cell }) => ({ target: taskTarget(analysis, progress), value: cell.day })),
    saved: { tasks: typed.map(({ progress }) => progress.task.id), rows: typed.map(({ cell }) => cell.row) },
  };
}
