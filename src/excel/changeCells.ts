// Changes single cells of any sheet, all or none: looks at each first, writes in one batch, makes sure that it took.
import type { CellValue } from '../core/model.ts';
import { cellAddress } from '../report/tableFormulas.ts';
import { askContent, contentOf, contentWith, holdsSame, writeContent } from './cellContent.ts';
import type { ExcelContext } from './excelContext.ts';
import { ExcelFailure } from './excelFailure.ts';
import type { CellChange } from './undoStep.ts';

export type CellWrite = {
  /** Name or id. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** What the cell held when it was read; another content means that the user was there since. */
  readonly found?: CellValue;
  readonly numberFormat?: string;
};

type AskedCell<T> = {
  readonly asked: T;
  readonly sheet: Excel.Worksheet;
  readonly cell: Excel.Range;
};

/** Queues the loading of a cell, of its sheet and of whether it may be written. */
export function askCell<T extends { row: number; column: number }>(
  sheet: Excel.Worksheet,
  asked: T,
): AskedCell<T> {
  sheet.load('id,name');
  sheet.protection.load('protected');
  const cell = sheet.getRangeByIndexes(asked.row, asked.column, 1, 1);
  askContent(cell);
  cell.format.protection.load('locked');
  return { asked, sheet, cell };
}

/** A protected sheet still takes what is typed into its unlocked cells. */
export function isLocked({ sheet, cell }: AskedCell<unknown>): boolean {
  return sheet.protection.protected && cell.format.protection.locked !== false;
}

/** What belongs to a change: queued into the batch that writes the cells, and into the one that puts them back. */
type Alongside = {
  readonly queue: (changes: readonly CellChange[]) => void;
  readonly revert: () => void;
};

/**
 * Two round trips. Rejects, with nothing changed, with `sheetGone`, `protectedSheet`, `cellChanged` or `cellRefused`.
 */
export async function changeCells(
  context: ExcelContext,
  writes: readonly CellWrite[],
  alongside: Alongside,
): Promise<readonly CellChange[]> {
  const { worksheets } = context.workbook;
  const cells = writes.map((write) => askCell(worksheets.getItemOrNullObject(write.sheet), write));
  await context.sync();
  const changes = cells.map(planChange);
  cells.forEach(({ cell }, index) => {
    const change = changes[index];
    if (change) writeContent(cell, change.after, change.before);
    askContent(cell);
  });
  alongside.queue(changes);
  await context.sync();
  const refused = cells.find(({ cell }, index) => {
    const change = changes[index];
    return change !== undefined && !holdsSame(contentOf(cell), change.after);
  });
  if (refused !== undefined) {
    alongside.revert();
    await putBack(context, cells, changes);
    throw new ExcelFailure('cellRefused', addressOf(refused));
  }
  return changes;
}

function planChange(asked: AskedCell<CellWrite>): CellChange {
  const { sheet, cell, asked: write } = asked;
  if (sheet.isNullObject) throw new ExcelFailure('sheetGone', write.sheet);
  if (isLocked(asked)) throw new ExcelFailure('protectedSheet', sheet.name);
  const before = contentOf(cell);
  const isAsFound = write.found === undefined || valueOf(cell) === write.found;
  // A formula gives way to no proposal: the text it shows comes from somewhere else.
  if (!isAsFound || before.isFormula) throw new ExcelFailure('cellChanged', addressOf(asked));
  const after = contentWith(write.value, before);
  return {
    sheetId: sheet.id,
    sheet: sheet.name,
    row: write.row,
    column: write.column,
    before,
    after: write.numberFormat === undefined ? after : { ...after, numberFormat: write.numberFormat },
  };
}

const valueOf = (cell: Excel.Range): unknown => cell.values[0]?.[0];

const addressOf = ({ asked }: AskedCell<CellWrite>): string => cellAddress(asked.row, asked.column);

/** A covered cell of a merged area swallows what is written: the others must not stay changed without it. */
async function putBack(
  context: ExcelContext,
  cells: readonly AskedCell<CellWrite>[],
  changes: readonly CellChange[],
): Promise<void> {
  cells.forEach(({ cell }, index) => {
    const change = changes[index];
    if (change) writeContent(cell, change.before, change.after);
  });
  await context.sync();
}
