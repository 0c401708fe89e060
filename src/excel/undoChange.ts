// "Hoàn tác": puts back what a change replaced; a cell that the user changed since is kept, and told.
import type { KeptEntry } from '../report/buildOptions.ts';
import { cellAddress } from '../report/tableFormulas.ts';
import { contentOf, holdsSame, writeContent } from './cellContent.ts';
import { askCell, isLocked } from './changeCells.ts';
import { cellValueOf, entryValueOf, pendingValue, placeOf, withPending } from './entryPlaces.ts';
import type { ExcelContext } from './excelContext.ts';
import { ExcelFailure } from './excelFailure.ts';
import { readWorkbookState, type WorkbookState } from './ourSheets.ts';
import { keepPending, readPending } from './pendingEntries.ts';
import { runExcel } from './runExcel.ts';
import { together } from './together.ts';
import { undoBlocks } from './undoBlocks.ts';
import { undoStatusColumns } from './undoStatusColumns.ts';
import {
  keepUndo,
  type CellChange,
  type EntryChange,
  type KeptCell,
  type Undone,
  type UndoStep,
} from './undoStep.ts';

/**
 * Undoes one step; `previous` is the one to be kept in the file from now on; `saved` are rows of status columns whose
 * done days are kept elsewhere. Rejects with `ExcelFailure`, and then nothing was changed.
 */
export async function undoChange(
  step: UndoStep,
  previous: UndoStep | null,
  saved: readonly number[] = [],
): Promise<Undone> {
  return runExcel(async (context) => {
    if (step.columns) return undoStatusColumns(context, step.columns, { previous, saved });
    if (step.blocks) return undoBlocks(context, step.blocks, previous);
    const entries = step.entries.length === 0 ? noEntries : await findEntries(context, step.entries);
    const cells = await askCells(context, [...step.cells, ...entries.cells]);
    const open = cells.filter(
      ({ change, found }) => found !== null && holdsSame(contentOf(found.cell), change.after),
    );
    const closed = open.find(({ found }) => found !== null && isLocked(found));
    if (closed !== undefined) throw new ExcelFailure('protectedSheet', closed.change.sheet);
    for (const { change, found } of open) {
      if (found !== null) writeContent(found.cell, change.before, change.after);
    }
    if (entries.aside !== null) keepPending(context, entries.aside);
    keepUndo(context, previous);
    await context.sync();
    const lost = cells.filter((cell) => !open.includes(cell)).map(({ change }) => keptCell(change));
    return { restored: open.length + entries.restored, kept: [...lost, ...entries.kept] };
  });
}

const keptCell = ({ sheet, row, column }: Pick<CellChange, 'sheet' | 'row' | 'column'>): KeptCell => ({
  sheet,
  address: cellAddress(row, column),
});

/** Each cell by the id of its sheet, or by its name: a file that was opened again may have given other ids. */
async function askCells(context: ExcelContext, changes: readonly CellChange[]) {
  const { worksheets } = context.workbook;
  const asked = changes.map((change) => ({
    change,
    byId: askCell(worksheets.getItemOrNullObject(change.sheetId), change),
    byName: askCell(worksheets.getItemOrNullObject(change.sheet), change),
  }));
  await context.sync();
  return asked.map(({ change, byId, byName }) => {
    const found = byId.sheet.isNullObject ? byName : byId;
    return { change, found: found.sheet.isNullObject ? null : found };
  });
}

type FoundEntries = {
  readonly cells: readonly CellChange[];
  /** What is to be put aside from now on; null for no change. */
  readonly aside: readonly KeptEntry[] | null;
  readonly restored: number;
  readonly kept: readonly KeptCell[];
};
const noEntries: FoundEntries = { cells: [], aside: null, restored: 0, kept: [] };

/** Our sheets may have been written since: an entry is looked for where it stands now. */
async function findEntries(context: ExcelContext, changes: readonly EntryChange[]): Promise<FoundEntries> {
  const [state, pending] = await together<[WorkbookState, readonly KeptEntry[]]>(context, [
    readWorkbookState,
    readPending,
  ]);
  const found = changes.map((change) => ({ change, place: placeOf(state, change) }));
  const cells = found.flatMap(({ change, place }): CellChange[] => {
    if (place === null || entryValueOf(place.value) !== change.after) return [];
    const numberFormat = 'General'; // the same before and after: the cell keeps the one it has
    const { value, ...where } = place;
    return [
      {
        ...where,
        before: { value: cellValueOf(change.before), isFormula: false, numberFormat },
        after: { value, isFormula: false, numberFormat },
      },
    ];
  });
  const kept = found.flatMap(({ change, place }) =>
    place === null || entryValueOf(place.value) === change.after ? [] : [keptCell(place)],
  );
  const back = found.filter(
    ({ change, place }) => place === null && pendingValue(pending, change) === change.after,
  );
  const aside = back.reduce((rest, { change }) => withPending(rest, change, change.before), pending);
  return { cells, kept, restored: back.length, aside: back.length > 0 ? aside : null };
}
