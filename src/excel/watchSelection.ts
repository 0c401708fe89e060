// Tells what the user selects, move by move, from what the event itself says: no request to Excel for a move.
import type { Area } from '../core/model.ts';
import { listenTo } from './listening.ts';
import { runExcel } from './runExcel.ts';
import { parseSelection } from './selectionAddress.ts';

/** What is selected, as rectangles of one sheet; a sheet is known by its id here. */
export type Selected = { readonly sheetId: string; readonly areas: readonly Area[] };

/**
 * Calls the listener with what is selected now and with every later selection, on whatever sheet, until the returned
 * function is called. What the add-in itself writes selects nothing and is not told. Without events (a protected
 * window, an old Excel) nothing is told and nothing fails.
 */
export function watchSelection(listener: (selected: Selected) => void): () => void {
  let stopped = false;
  const tell = (sheetId: string, address: string): void => {
    if (!stopped) listener({ sheetId, areas: parseSelection(address) });
  };
  const { began, stop } = listenTo(({ workbook }) =>
    workbook.worksheets.onSelectionChanged.add(({ worksheetId, address }) => {
      tell(worksheetId, address);
      return Promise.resolve();
    }),
  );
  began.then(() => (stopped ? undefined : tellFirst(tell))).catch(() => undefined);
  return () => {
    stopped = true;
    stop();
  };
}

/** What is selected before the first move. */
async function tellFirst(tell: (sheetId: string, address: string) => void): Promise<void> {
  await runExcel(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load('address');
    const { worksheet } = range;
    worksheet.load('id');
    await context.sync();
    tell(worksheet.id, range.address);
  });
}
