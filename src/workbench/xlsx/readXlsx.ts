// Opens a workbook file.
import type { Sheet } from '../model/sheet.ts';
import type { Workbook } from '../model/workbook.ts';
import { readPackage } from './read/readPackage.ts';
import { XlsxError } from './xlsxError.ts';

/** Sheets that came from a file, with the file's number: a sheet made later may get the same number again. */
const origins = new WeakMap<Sheet, number>();

/** The file's number of a sheet that was read from it, or undefined for a sheet made since. */
export function fileNumberOf(sheet: Sheet): number | undefined {
  return origins.get(sheet);
}

/**
 * Reads an .xlsx file into the model; `workbook.original` keeps the bytes for `writeXlsx`. Throws XlsxError: `empty`
 * (no bytes, or no cell on any sheet), `encrypted`, `notWorkbook`, `damaged` or `tooLarge`.
 */
export function readXlsx(bytes: Uint8Array, fileName: string): Workbook {
  const { workbook, sheets } = readPackage(bytes);
  if (workbook.sheets.every((sheet) => sheet.rows.size === 0)) {
    throw new XlsxError('empty', 'No sheet of the workbook holds a cell');
  }
  for (const file of sheets) if (file) origins.set(file.sheet, file.part.sheetId);
  workbook.fileName = fileName;
  workbook.original = bytes;
  return workbook;
}
