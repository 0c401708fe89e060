// A workbook with one sheet behind the real Office.js, for tests of the host.
import { createHost, type Host, type HostOptions } from '../../../src/workbench/host/host.ts';
import { loadOfficeInNode } from '../../../src/workbench/host/loadOffice.ts';
import type { Sheet } from '../../../src/workbench/model/sheet.ts';
import { Workbook } from '../../../src/workbench/model/workbook.ts';

export type Opened = { readonly host: Host; readonly workbook: Workbook; readonly sheet: Sheet };

export async function openExcel(options: HostOptions = {}): Promise<Opened> {
  const workbook = new Workbook();
  const sheet = workbook.addSheet('Sheet1');
  const host = createHost(workbook, options);
  await loadOfficeInNode(host);
  return { host, workbook, sheet };
}

/** Runs the steps on the active sheet and sends what they leave unsent. */
export async function onSheet<T>(
  steps: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>,
): Promise<T> {
  return Excel.run(async (context) => {
    const result = await steps(context.workbook.worksheets.getActiveWorksheet(), context);
    await context.sync();
    return result;
  });
}

/** The code of the Office.js error the work ends with, or `none`. */
export async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'none';
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
}

/** Values, formulas and texts of a range of the active sheet. */
export async function read(
  address: string,
): Promise<{ values: unknown[][]; formulas: unknown[][]; text: string[][] }> {
  return onSheet(async (sheet, context) => {
    const range = sheet.getRange(address);
    range.load('values,formulas,text');
    await context.sync();
    return { values: range.values, formulas: range.formulas, text: range.text };
  });
}
