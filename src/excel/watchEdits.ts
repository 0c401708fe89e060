// Tells on which sheet the user edits cells; what the add-in itself writes is not told.
import { listenTo } from './listening.ts';

/**
 * Calls the listener with the id of the sheet at every edit until the returned function is called. Without events (a
 * protected window, an old Excel) nothing is told and nothing fails.
 */
export function watchEdits(listener: (sheetId: string) => void): () => void {
  let stopped = false;
  const { stop } = listenTo(({ workbook }) =>
    workbook.worksheets.onChanged.add(({ worksheetId, triggerSource }) => {
      if (!stopped && triggerSource !== 'ThisLocalAddin') listener(worksheetId);
      return Promise.resolve();
    }),
  );
  return () => {
    stopped = true;
    stop();
  };
}
