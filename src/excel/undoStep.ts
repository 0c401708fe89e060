// A change of the workbook with what it replaced, as data: kept for "Hoàn tác" in the pane and, the last one, in the file.
import * as z from 'zod/mini';
import { findingCodes } from '../core/finding.ts';
import type { ExcelContext } from './excelContext.ts';
import { runExcel } from './runExcel.ts';
import { isoDay } from './settings.ts';

const cellValue = z.union([z.string(), z.number(), z.boolean()]);
const content = z.object({ value: cellValue, isFormula: z.boolean(), numberFormat: z.string() });
/** What a cell holds: of a formula its text in en-US, else the value. */
export type CellContent = z.infer<typeof content>;

const cellChange = z.object({
  sheetId: z.string(),
  sheet: z.string(),
  row: z.int().check(z.nonnegative()),
  column: z.int().check(z.nonnegative()),
  before: content,
  after: content,
});
/** One cell that was written; the sheet goes by its id, by its name when a file was opened again under other ids. */
export type CellChange = z.infer<typeof cellChange>;

/** What stands in an input cell of ours: a day, `yes` for any other mark, `null` for nothing. */
const entryValue = z.union([isoDay, z.literal('yes'), z.null()]);
const entryChange = z.object({
  kind: z.enum(['task', 'milestone']),
  key: z.string(),
  section: z.string(),
  title: z.string(),
  taskTitle: z.string(),
  field: z.enum(['done', 'confirmed']),
  before: entryValue,
  after: entryValue,
});
export type EntryValue = z.infer<typeof entryValue>;
/** One thing entered for a task or a milestone; found again by its words when our sheets are written anew. */
export type EntryChange = z.infer<typeof entryChange>;

const what = z.union([
  z.object({ kind: z.literal('proposal'), code: z.enum(findingCodes) }),
  z.object({ kind: z.enum(['confirm', 'date']), tasks: z.array(z.string()) }),
  z.object({ kind: z.literal('done'), tasks: z.array(z.string()), part: z.enum(['task', 'milestone']) }),
]);
/** What the user did, for the words beside "Hoàn tác". */
export type UndoWhat = z.infer<typeof what>;

const undoStep = z.object({ what, cells: z.array(cellChange), entries: z.array(entryChange) });
export type UndoStep = z.infer<typeof undoStep>;

const undoKey = 'plan.undo';

/** The last change as the file keeps it; null when there is none, or another version wrote it. */
export async function loadLastUndo(): Promise<UndoStep | null> {
  return runExcel(async (context) => {
    const kept = askLastUndo(context);
    await context.sync();
    return lastUndoOf(kept);
  });
}

/** Queues the loading of what `lastUndoOf` reads. */
export function askLastUndo(context: ExcelContext): Excel.Setting {
  const item = context.workbook.settings.getItemOrNullObject(undoKey);
  item.load('value');
  return item;
}

export function lastUndoOf(kept: Excel.Setting): UndoStep | null {
  const parsed = kept.isNullObject ? null : undoStep.safeParse(kept.value);
  return parsed?.success === true ? parsed.data : null;
}

/** Queues keeping a step as the last one, or with `null` that nothing is left to undo. */
export function keepUndo(context: ExcelContext, step: UndoStep | null): void {
  const item = context.workbook.settings.add(undoKey, step ?? '');
  if (step === null) item.delete();
}
