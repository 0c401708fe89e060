// The requests of the real Office.js and their replies: the object model, errors, references, what is lacking.
import { classTable } from '../../../src/workbench/host/classTable.ts';
import { readObjectModel } from '../../../src/workbench/host/objectModel.ts';
import { codeOf, onSheet, openExcel } from './openExcel.ts';

test('the object model is read whole from the installed library, fast', async () => {
  await openExcel();
  const start = performance.now();
  const model = readObjectModel({ ...Excel }, OfficeExtension.ClientObject);
  expect(performance.now() - start).toBeLessThan(150);
  const classes = [...model.values()];
  const count = (of: (entry: (typeof classes)[number]) => number): number =>
    classes.reduce((sum, entry) => sum + of(entry), 0);
  expect(classes).toHaveLength(188);
  expect(count((entry) => entry.scalars.size)).toBe(717);
  expect(count((entry) => entry.navigation.size)).toBe(218);
  expect(count((entry) => entry.methods.size + (entry.indexerType ? 1 : 0))).toBe(1082);
  expect(model.get('WorksheetCollection')).toMatchObject({
    isCollection: true,
    itemType: 'Worksheet',
    indexerType: 'Worksheet',
  });
});

test('every member the host has is a member of Excel', async () => {
  await openExcel();
  const model = readObjectModel({ ...Excel }, OfficeExtension.ClientObject);
  const services = [
    'AddinInternalService',
    'AppRuntimeService',
    'CustomFunctions',
    'CustomFunctionsContainer',
  ];
  const unknown: string[] = [];
  for (const [name, members] of Object.entries(classTable)) {
    if (services.includes(name)) continue;
    const excel = model.get(name);
    for (const [kind, known] of [
      ['properties', excel?.scalars],
      ['navigation', excel?.navigation],
      ['methods', excel?.methods],
    ] as const) {
      for (const member of Object.keys(members[kind] ?? {}))
        if (!known?.has(member)) unknown.push(`${name}.${member}`);
    }
  }
  expect(unknown).toEqual([]);
});

test('what the host sets can be set in Excel too', async () => {
  await openExcel();
  const model = readObjectModel({ ...Excel }, OfficeExtension.ClientObject);
  const readOnly = Object.entries(classTable).flatMap(([name, members]) =>
    Object.entries(members.properties ?? {})
      .filter(
        ([property, { set }]) =>
          set !== undefined && model.get(name)?.scalars.get(property)?.writable !== true,
      )
      .map(([property]) => `${name}.${property}`),
  );
  expect(readOnly).toEqual([]);
});

test('a real member that is lacking fails by its name', async () => {
  await openExcel();
  const work = onSheet((sheet) => sheet.getRange('A1').getSpecialCells('Blanks').load('address'));
  await expect(work).rejects.toMatchObject({
    code: 'NotImplemented',
    message: expect.stringContaining('Range.getSpecialCells'),
  });
  const property = onSheet((sheet) => sheet.load('showHeadings'));
  await expect(property).rejects.toMatchObject({
    code: 'NotImplemented',
    message: expect.stringContaining('Worksheet.showHeadings'),
  });
});

test('an error names the place, and what went before it stays done', async () => {
  const { sheet } = await openExcel();
  const work = onSheet((active, context) => {
    active.getRange('A1').values = [['trước']];
    context.workbook.worksheets.getItem('Không có').getRange('A1').values = [['x']];
    active.getRange('A2').values = [['sau']];
  });
  await expect(work).rejects.toMatchObject({
    code: 'ItemNotFound',
    debugInfo: { errorLocation: 'WorksheetCollection.getItem' },
  });
  expect(sheet.cell(0, 0)?.value).toBe('trước');
  expect(sheet.cell(1, 0)).toBeUndefined();
});

test('what hangs on a null object is a null object', async () => {
  await openExcel();
  const nulls = await Excel.run(async (context) => {
    const none = context.workbook.worksheets.getItemOrNullObject('Không có');
    const range = none.getRange('A1');
    const fill = range.format.fill;
    none.load('name');
    range.load('values');
    fill.load('color');
    await context.sync();
    return [none.isNullObject, range.isNullObject, fill.isNullObject];
  });
  expect(nulls).toEqual([true, true, true]);
});

test('reading before loading and writing what is read-only are refused by the library', async () => {
  await openExcel();
  expect(await codeOf(onSheet((sheet) => sheet.name))).toBe('PropertyNotLoaded');
  expect(await codeOf(onSheet((sheet) => sheet.getRange('A1').set({ address: 'B1' } as object)))).toBe(
    'InvalidArgument',
  );
});

test('a tracked range follows inserted rows, and is let go of', async () => {
  const { host } = await openExcel();
  const kept = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('B5');
    context.trackedObjects.add(range);
    range.values = [['mốc']];
    await context.sync();
    return range;
  });
  await onSheet((sheet) => sheet.getRange('2:3').insert('Down'));
  await Excel.run(kept, async (context) => {
    kept.load('address,values');
    await context.sync();
    expect([kept.address, kept.values]).toEqual(['Sheet1!B7', [['mốc']]]);
    kept.untrack();
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(host.requests.map(({ kind }) => kind)).toContain('cleanup');
});

test("only the add-in's own syncs are counted", async () => {
  const { host } = await openExcel();
  host.resetCount();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    range.load('values');
    await context.sync();
    range.values = [[1]];
    await context.sync();
  });
  expect(host.syncCount).toBe(2);
  expect(host.requests.filter(({ kind }) => kind === 'sync').map(({ flags }) => flags)).toEqual([0, 1]);
});

test('the k-th request fails on purpose, before it does anything', async () => {
  const { host, sheet } = await openExcel();
  host.resetCount();
  host.failAt(2, { code: 'GeneralException' });
  const work = Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getActiveWorksheet();
    for (const address of ['A1', 'A2', 'A3']) {
      cells.getRange(address).values = [[address]];
      await context.sync();
    }
  });
  expect(await codeOf(work)).toBe('GeneralException');
  expect([0, 1, 2].map((row) => sheet.cell(row, 0)?.value)).toEqual(['A1', undefined, undefined]);
});

test('two hosts in one process: the one loaded last answers', async () => {
  const first = await openExcel();
  const second = await openExcel();
  await onSheet((sheet) => (sheet.getRange('A1').values = [['hai']]));
  expect([first.sheet.cell(0, 0)?.value, second.sheet.cell(0, 0)?.value]).toEqual([undefined, 'hai']);
});

test('requirement sets are those the host is told to have', async () => {
  await openExcel();
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.15')).toBe(true);
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.16')).toBe(false);
  expect(Office.context.requirements.isSetSupported('SharedRuntime', '1.1')).toBe(true);
});
