// What the user has selected, as a rectangle: for pointing at a table instead of typing its address.
import type { Source } from '../core/model.ts';
import { runExcel } from './runExcel.ts';

/** The selected rectangle of the active sheet; of several rectangles Excel refuses to answer (`ExcelFailure`). */
export async function readSelection(): Promise<Source> {
  return runExcel(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    range.worksheet.load('name');
    await context.sync();
    const { rowIndex, columnIndex, rowCount, columnCount, worksheet } = range;
    return {
      sheet: worksheet.name,
      row: rowIndex,
      column: columnIndex,
      rows: rowCount,
      columns: columnCount,
    };
  });
}
