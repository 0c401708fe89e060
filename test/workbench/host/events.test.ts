// Excel's events: what is told, to whom, and when not.
import { insertRows } from '../../../src/workbench/model/insertion.ts';
import { onSheet, openExcel } from './openExcel.ts';

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

async function listen(): Promise<{
  events: Excel.WorksheetChangedEventArgs[];
  handle: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>;
}> {
  const events: Excel.WorksheetChangedEventArgs[] = [];
  const handle = await onSheet((sheet) =>
    sheet.onChanged.add(async (event) => {
      events.push(event);
    }),
  );
  return { events, handle };
}

test("the user's edit is told with its place and the value before and after", async () => {
  const { host } = await openExcel();
  const { events } = await listen();
  await host.userEdit('Sheet1', 'C5', 'xong');
  await pause();
  expect(events).toMatchObject([
    {
      address: 'C5',
      changeType: 'RangeEdited',
      source: 'Local',
      details: { valueBefore: '', valueAfter: 'xong', valueTypeAfter: 'String' },
    },
  ]);
  expect(events[0]?.triggerSource).not.toBe('ThisLocalAddin');
  await Excel.run(async (context) => {
    const range = events[0]?.getRange(context);
    range?.load('address,values');
    await context.sync();
    expect([range?.address, range?.values]).toEqual(['Sheet1!C5', [['xong']]]);
  });
});

test("T19: the add-in's own write is told as its own", async () => {
  await openExcel();
  const { events } = await listen();
  await onSheet(
    (sheet) =>
      (sheet.getRange('A1:B2').values = [
        [1, 2],
        [3, 4],
      ]),
  );
  await pause();
  expect(events.map(({ address, triggerSource }) => [address, triggerSource])).toEqual([
    ['A1:B2', 'ThisLocalAddin'],
  ]);
});

test('no event while events are off, or after the handler is removed', async () => {
  await openExcel();
  const { events, handle } = await listen();
  await onSheet((sheet, context) => {
    context.runtime.enableEvents = false;
    sheet.getRange('A1').values = [[1]];
    context.runtime.enableEvents = true;
  });
  await pause();
  await Excel.run(handle.context, async (context) => {
    handle.remove();
    await context.sync();
  });
  await onSheet((sheet) => (sheet.getRange('A1').values = [[2]]));
  await pause();
  expect(events).toEqual([]);
});

test("inserted rows, a table's change, a selection and a sheet that comes to the front are told", async () => {
  const { host, workbook, sheet } = await openExcel();
  workbook.addSheet('Hai');
  const { events } = await listen();
  const told: string[] = [];
  await onSheet((active, context) => {
    active.getRange('A1').values = [['Việc']];
    active.tables.add('A1:B3', true).onChanged.add(async ({ address }) => void told.push(`table ${address}`));
    active.onSelectionChanged.add(async ({ address }) => void told.push(`selection ${address}`));
    context.workbook.worksheets.onActivated.add(async () => void told.push('activated'));
  });
  await pause();
  events.length = 0;
  insertRows(workbook, sheet, { at: 8, count: 2 });
  await host.userEdit('Sheet1', 'A2', 'a');
  await onSheet((active, context) => {
    active.getRange('B7').select();
    context.workbook.worksheets.getItem('Hai').activate();
  });
  await pause();
  expect(events.map(({ changeType, address }) => [changeType, address])).toEqual([
    ['RowInserted', '9:10'],
    ['RangeEdited', 'A2'],
  ]);
  expect(told).toEqual(['table A2', 'selection B7', 'activated']);
});
