// Finds each sheet of the model its part in the file: the one it was read from, or a new one.
import type { Sheet } from '../../model/sheet.ts';
import type { Shift } from '../../model/shift.ts';
import { Workbook } from '../../model/workbook.ts';
import { fileNumberOf, shiftsSince } from '../fileHistory.ts';
import { readSheet, type FileSheet, type PackageReading } from '../read/readPackage.ts';
import { blankWorksheet, contentTypes } from './blankPackage.ts';
import { shiftFile } from './shiftFile.ts';
import type { SheetEntry } from './writeWorkbookPart.ts';

/** Excel's largest sheet number. */
const largestId = 65534;

export function placeSheets(reading: PackageReading, workbook: Workbook): SheetEntry[] {
  const known = new Map<Sheet, FileSheet>();
  for (const sheet of workbook.sheets) {
    const number = fileNumberOf(sheet);
    const file =
      number === undefined
        ? undefined
        : reading.sheets.find((candidate) => candidate?.part.sheetId === number);
    if (file) known.set(sheet, file);
  }
  const taken = new Set([...known.values()].map(({ part }) => part.sheetId));
  return workbook.sheets.map((sheet) => {
    const file = known.get(sheet);
    if (file)
      return { sheet, file: shifted(reading, file, shiftsSince(sheet)), source: file, relationship: null };
    const sheetId = freeNumber(sheet.id, taken);
    taken.add(sheetId);
    return addSheet(reading, sheet, sheetId);
  });
}

/** The file's sheet after the insertions and deletions that the model went through. */
function shifted(reading: PackageReading, file: FileSheet, shifts: readonly Shift[]): FileSheet {
  if (shifts.length === 0) return file;
  const { opc } = reading.files;
  for (const shift of shifts) shiftFile(opc, file.part.part, shift);
  return readSheet(opc, new Workbook(), file.part, reading.styles, reading.cells);
}

/** The number inside the model's id, so that the sheet has the same id when the file is read again. */
function freeNumber(id: string, taken: ReadonlySet<number>): number {
  // Accepts: "{00000012-0001-…}". Not: "{file}".
  const wanted = Number(/^\{(\d{8})-/.exec(id)?.[1] ?? 0);
  if (wanted > 0 && wanted <= largestId && !taken.has(wanted)) return wanted;
  return Math.max(0, ...taken) + 1;
}

/** A new sheet is a blank part that is then patched like any other. */
function addSheet(reading: PackageReading, sheet: Sheet, sheetId: number): SheetEntry {
  const { opc, workbookPart } = reading.files;
  const part = opc.freeName('xl/worksheets/sheet');
  opc.add(part, blankWorksheet, contentTypes.worksheet);
  const relationship = opc.relate(workbookPart, 'worksheet', part);
  const place = { part, name: sheet.name, sheetId, state: 'visible' };
  const file = readSheet(opc, reading.workbook, place, reading.styles, reading.cells);
  return { sheet, file, source: file, relationship };
}

/** Takes a sheet's part, and what only it led to, out of the file. */
export function dropSheet(reading: PackageReading, file: FileSheet): void {
  const { opc, workbookPart } = reading.files;
  const relationship = opc.relationships(workbookPart).find(({ target }) => target === file.part.part);
  if (relationship) opc.unrelate(workbookPart, relationship.id);
  opc.remove(file.part.part);
}
