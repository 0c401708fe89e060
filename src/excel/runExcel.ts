// The one door to Excel: waits while the user edits a cell, and turns what Excel throws into codes of ours.
import type { ExcelContext } from './excelContext.ts';
import { toExcelFailure } from './excelFailure.ts';

/** Runs a job in one request context; rejects with `ExcelFailure` only. */
export async function runExcel<T>(job: (context: ExcelContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, (context) => job(context));
  } catch (error) {
    throw toExcelFailure(error);
  }
}
