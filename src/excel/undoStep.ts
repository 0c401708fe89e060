// A change of the workbook with what it replaced, as data: kept for "Hoàn tác" in the pane and, the last one, in the file.
import * as z from 'zod/mini';
import { findingCodes } from '../core/finding.ts';
import { areaLook } from './cellLooks.ts';
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

const place = z.object({ row: z.number(), column: z.number(), rows: z.number(), columns: z.number() });
const cells = z.array(z.array(cellValue));

const blockChange = z.object({
  sheetId: z.string(),
  sheet: z.string(),
  area: place,
  before: cells,
  after: cells,
});
/** A rectangle that was written, as formulas in en-US and values stand in its cells. */
export type BlockChange = z.infer<typeof blockChange>;

const insertedColumns = z.object({
  sheetId: z.string(),
  sheet: z.string(),
  /** The hidden name of that sheet by which the columns are found when rows were inserted since. */
  name: z.string(),
  /** The row of ngày chốt, if there is one, and the columns below it. */
  area: place,
  headerRow: z.number(),
  /** What was written into the column of done days, from the header down. */
  done: z.array(cellValue),
  /** What stood there: cells only where there was something, and how all of them looked. */
  before: z.array(z.object({ row: z.number(), column: z.number(), formula: cellValue })),
  /** None when our own columns stood there already and look the same. */
  looks: z.array(areaLook),
  widths: z.array(z.number()),
});
/** Status columns beside an appendix, with what their place held. */
export type InsertedColumns = z.infer<typeof insertedColumns>;

const what = z.union([
  z.object({ kind: z.literal('proposal'), code: z.enum(findingCodes) }),
  z.object({ kind: z.enum(['confirm', 'date']), tasks: z.array(z.string()) }),
  z.object({ kind: z.literal('done'), tasks: z.array(z.string()), part: z.enum(['task', 'milestone']) }),
  z.object({ kind: z.literal('statusColumns'), area: z.string() }),
  z.object({ kind: z.literal('freeze'), formulas: z.number() }),
]);
/** What the user did, for the words beside "Hoàn tác". */
export type UndoWhat = z.infer<typeof what>;

const undoStep = z.object({
  what,
  cells: z.array(cellChange),
  entries: z.array(entryChange),
  blocks: z.exactOptional(z.array(blockChange)),
  columns: z.exactOptional(insertedColumns),
});
export type UndoStep = z.infer<typeof undoStep>;

export type KeptCell = { readonly sheet: string; readonly address: string };

/** What taking a step back did. */
export type Undone = {
  readonly restored: number;
  /** Cells left as they are because the user has changed them since. */
  readonly kept: readonly KeptCell[];
};

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

/** A step of thousands of cells can be taken back in this session; the file is not made to carry it. */
const mostKept = 200_000;

/** Queues keeping a step as the last one, or with `null` that nothing is left to undo. */
export function keepUndo(context: ExcelContext, step: UndoStep | null): void {
  const kept = step !== null && JSON.stringify(step).length <= mostKept ? step : null;
  const item = context.workbook.settings.add(undoKey, kept ?? '');
  if (kept === null) item.delete();
}
