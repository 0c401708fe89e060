// Enters done days, confirmations and days of events where the user would type them, so that it can be undone.
import type { NamedTarget } from '../report/entryTarget.ts';
import type { KeptEntry } from '../report/buildOptions.ts';
import type { Source } from '../core/model.ts';
import { changeCells, type CellWrite } from './changeCells.ts';
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
  type CellChange,
  type EntryChange,
  type EntryValue,
  type UndoStep,
  type UndoWhat,
} from './undoStep.ts';

export type EntryInput = {
  readonly target: NamedTarget;
  readonly value: EntryValue;
  /** The cell of our status columns that says the same beside the appendix. */
  readonly alsoAt?: Source;
};

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
              ...inputOf(value),
            },
          ],
    );
    const beside = inputs.flatMap(({ value, alsoAt }) =>
      alsoAt === undefined ? [] : [{ ...alsoAt, ...inputOf(value) }],
    );
    const stepOf = (changes: readonly CellChange[]): UndoStep => ({
      what,
      // What goes onto our sheets is found again by its words, what goes beside the appendix by its place.
      cells: changes.slice(writes.length),
      entries,
    });
    const changes = await changeCells(context, [...writes, ...beside], {
      queue: (planned) => {
        if (aside !== pending) keepPending(context, aside);
        keepUndo(context, stepOf(planned));
      },
      revert: () => {
        if (aside !== pending) keepPending(context, pending);
        keepUndo(context, lastUndoOf(last));
      },
    });
    return stepOf(changes);
  });
}

/** The value of a cell, and the format of a day. */
function inputOf(value: EntryValue): Pick<CellWrite, 'value' | 'numberFormat'> {
  const isDay = value !== null && value !== 'yes';
  return { value: cellValueOf(value), ...(isDay ? { numberFormat: numberFormatCodes.date } : {}) };
}
