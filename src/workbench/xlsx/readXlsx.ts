// Opens a workbook file.
import type { Workbook } from '../model/workbook.ts';
import { followFile } from './fileHistory.ts';
import { readPackage } from './read/readPackage.ts';
import { XlsxError } from './xlsxError.ts';

/**
 * Reads an .xlsx file into the model; `workbook.original` keeps the bytes for `writeXlsx`. Throws XlsxError: `empty`
 * (no bytes, or no cell on any sheet), `encrypted`, `notWorkbook`, `damaged` or `tooLarge`.
 */
export function readXlsx(bytes: Uint8Array, fileName: string): Workbook {
  const { workbook, sheets } = readPackage(bytes);
  if (workbook.sheets.every((sheet) => sheet.rows.size === 0)) {
    throw new XlsxError('empty', 'No sheet of the workbook holds a cell');
  }
  followFile(
    workbook,
    new Map(sheets.flatMap((file) => (file ? [[file.sheet, file.part.sheetId] as const] : []))),
  );
  workbook.fileName = fileName;
  workbook.original = bytes;
  return workbook;
}
