// Shows a place of the workbook to the user: activates its sheet and selects it.
import type { Source } from '../core/model.ts';
import { runExcel } from './runExcel.ts';
import { ExcelFailure } from './excelFailure.ts';

/** Rejects with `sheetGone` when the sheet was deleted or renamed, `inactiveWorkbook` when another file is in front. */
export async function goToCell(source: Source): Promise<void> {
  await runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(source.sheet);
    sheet.load('name');
    await context.sync();
    if (sheet.isNullObject) throw new ExcelFailure('sheetGone', source.sheet);
    sheet.activate();
    sheet.getRangeByIndexes(source.row, source.column, source.rows, source.columns).select();
    await context.sync();
  });
}
