// Enters done days, confirmations and days of events where the user would type them, so that it can be undone.
import type { NamedTarget } from '../report/entryTarget.ts';
import type { KeptEntry } from '../report/buildOptions.ts';
import { changeCells } from './changeCells.ts';
import { numberFormatCodes } from './cellInput.ts';
import { cellValueOf, entryValueOf, pendingValue, placeOf, withPending } from './entryPlaces.ts';
import { readWorkbookState, type WorkbookState } from './ourSheets.ts';
import { keepPending, readPending } from './pendingEntries.ts';
import { runExcel } from './runExcel.ts';
import { together } from './together.ts';
import {
  askLastUndo,
  keepUndo,
  lastUndoOf,
  type EntryChange,
  type EntryValue,
  type UndoStep,
  type UndoWhat,
} from './undoStep.ts';

export type EntryInput = { readonly target: NamedTarget; readonly value: EntryValue };

/**
 * Writes into the input cells of our sheets in one batch; what has no cell there yet is put aside in the workbook, from
 * where it counts and goes onto the sheets when they are written. Rejects with `ExcelFailure`.
 */
export async function enterEntries(inputs: readonly EntryInput[], what: UndoWhat): Promise<UndoStep> {
  return runExcel(async (context) => {
    const last = askLastUndo(context);
    const [state, pending] = await together<[WorkbookState, readonly KeptEntry[]]>(context, [
      readWorkbookState,
      readPending,
    ]);
    const placed = inputs.map((input) => ({ ...input, place: placeOf(state, input.target) }));
    const entries = placed.map(({ target, value, place }): EntryChange => ({
      ...target,
      before: place === null ? pendingValue(pending, target) : entryValueOf(place.value),
      after: value,
    }));
    const aside = placed
      .filter(({ place }) => place === null)
      .reduce((kept, { target, value }) => withPending(kept, target, value), pending);
    const writes = placed.flatMap(({ value, place }) =>
      place === null
        ? []
        : [
            {
              sheet: place.sheetId,
              row: place.row,
              column: place.column,
              found: place.value,
              value: cellValueOf(value),
              ...(value === null || value === 'yes' ? {} : { numberFormat: numberFormatCodes.date }),
            },
          ],
    );
    const step: UndoStep = { what, cells: [], entries };
    await changeCells(context, writes, {
      queue: () => {
        if (aside !== pending) keepPending(context, aside);
        keepUndo(context, step);
      },
      revert: () => {
        if (aside !== pending) keepPending(context, pending);
        keepUndo(context, lastUndoOf(last));
      },
    });
    return step;
  });
}
