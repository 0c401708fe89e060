// What writing must know of a workbook's past: which sheets came from the file, and which lines came or went since.
import type { Shift } from '../model/shift.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Workbook } from '../model/workbook.ts';

const numbers = new WeakMap<Sheet, number>();
const shifts = new WeakMap<Sheet, Shift[]>();

/** Remembers the file's number of each sheet and begins to follow insertions and deletions. */
export function followFile(workbook: Workbook, sheetIds: ReadonlyMap<Sheet, number>): void {
  for (const [sheet, number] of sheetIds) numbers.set(sheet, number);
  workbook.onChange(({ kind, sheetId, area, direction }) => {
    const sheet = sheetId === null ? undefined : workbook.sheetById(sheetId);
    if ((kind !== 'insert' && kind !== 'delete') || !sheet || !area || !direction || !numbers.has(sheet))
      return;
    shifts.set(sheet, [...(shifts.get(sheet) ?? []), { kind, area, direction }]);
  });
}

/** The file's number of a sheet that was read from it: a sheet made since may have got the same number again. */
export function fileNumberOf(sheet: Sheet): number | undefined {
  return numbers.get(sheet);
}

/** Insertions and deletions of cells since the sheet was read, in order. */
export function shiftsSince(sheet: Sheet): readonly Shift[] {
  return shifts.get(sheet) ?? [];
}
