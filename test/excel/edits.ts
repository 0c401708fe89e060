// What a user does to the appendix between two readings.
import { shiftCells } from '../../src/workbench/model/insertion.ts';
import { maxColumns } from '../../src/workbench/model/address.ts';
import type { Workbook } from '../../src/workbench/model/workbook.ts';
import { put, sheetName, sheetOf } from './appendix.ts';

/** Inserts a row before a 0-based row of the appendix and fills it. */
export function addRow(workbook: Workbook, row: number, cells: readonly string[]): void {
  const sheet = sheetOf(workbook, sheetName);
  const area = { row, column: 0, rows: 1, columns: maxColumns };
  shiftCells(workbook, sheet, { kind: 'insert', direction: 'vertical', area }, 'user');
  cells.forEach((text, column) => put(sheet, row, column, text));
}

/** Types over a cell of the appendix. */
export function retitle(workbook: Workbook, row: number, column: number, text: string): void {
  put(sheetOf(workbook, sheetName), row, column, text);
}
