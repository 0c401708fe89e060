// What the user has selected, as a rectangle: for pointing at a table instead of typing its address.
import type { Source } from '../core/model.ts';
import { areaOf } from './rangeArea.ts';
import { runExcel } from './runExcel.ts';

/** The selected rectangle of the active sheet; of several rectangles Excel refuses to answer (`ExcelFailure`). */
export async function readSelection(): Promise<Source> {
  return runExcel(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    const { worksheet } = range;
    worksheet.load('name');
    await context.sync();
    return { sheet: worksheet.name, ...areaOf(range) };
  });
}
