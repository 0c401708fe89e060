// Tells on which sheet the user edits cells; what the add-in itself writes is not told.
import { runExcel } from './runExcel.ts';

/**
 * Calls the listener with the id of the sheet at every edit until the returned function is called. Without events (a
 * protected window, an old Excel) nothing is told and nothing fails.
 */
export function watchEdits(listener: (sheetId: string) => void): () => void {
  let stopped = false;
  const registered = runExcel(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add(({ worksheetId, triggerSource }) => {
      if (!stopped && triggerSource !== 'ThisLocalAddin') listener(worksheetId);
      return Promise.resolve();
    });
    await context.sync();
    return handler;
  });
  registered.catch(() => undefined);
  return () => {
    stopped = true;
    // A handler is taken away through the context it was added with.
    registered
      .then((handler) =>
        Excel.run(handler.context, async (context) => {
          handler.remove();
          await context.sync();
        }),
      )
      .catch(() => undefined);
  };
}
