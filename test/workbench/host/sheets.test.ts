// Sheets through Office.js: names, order, protection, what Excel refuses.
import { codeOf, onSheet, openExcel } from './openExcel.ts';

async function names(): Promise<string[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    return worksheets.items.map((sheet) => sheet.name);
  });
}

const add = (name?: string): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.add(name);
    await context.sync();
  });

test('sheets are added at the end and found by name without case, or by id', async () => {
  const { workbook } = await openExcel();
  await add('Tổng hợp');
  await add();
  expect(await names()).toEqual(['Sheet1', 'Tổng hợp', 'Sheet3']);
  await Excel.run(async (context) => {
    const byName = context.workbook.worksheets.getItem('TỔNG HỢP');
    const byId = context.workbook.worksheets.getItem(workbook.sheets[1]?.id ?? '');
    byName.load('id,position,visibility');
    byId.load('name');
    await context.sync();
    expect([byName.id, byName.position, byName.visibility, byId.name]).toEqual([
      workbook.sheets[1]?.id,
      1,
      'Visible',
      'Tổng hợp',
    ]);
  });
});

test.each([
  ['Phụ lục I/2025', 'InvalidArgument'],
  ['x'.repeat(32), 'InvalidArgument'],
  ['History', 'InvalidArgument'],
  ["'x", 'InvalidArgument'],
  ['', 'InvalidArgument'],
  ['a[1]', 'InvalidArgument'],
  ['SHEET1', 'ItemAlreadyExists'],
  ['x'.repeat(31), 'none'],
])('T11: the name %j gives %s', async (name, code) => {
  await openExcel();
  expect(await codeOf(add(name))).toBe(code);
});

test('renaming a sheet follows into formulas', async () => {
  const { sheet, workbook } = await openExcel();
  const other = workbook.addSheet('Nguồn');
  await onSheet((active) => (active.getRange('A1').formulas = [['=Nguồn!B2']]));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Nguồn').name = 'Phụ lục II';
    await context.sync();
  });
  expect(other.name).toBe('Phụ lục II');
  expect(sheet.cell(0, 0)?.formula).toBe("='Phụ lục II'!B2");
});

test('deleting: never the last visible sheet; references become #REF!', async () => {
  const { sheet, workbook } = await openExcel();
  expect(await codeOf(onSheet((active) => active.delete()))).toBe('InvalidOperation');
  workbook.addSheet('Tạm');
  await onSheet((active) => (active.getRange('A1').formulas = [['=Tạm!A1']]));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Tạm').delete();
    await context.sync();
  });
  expect(sheet.cell(0, 0)?.formula).toBe('=#REF!');
  expect(await names()).toEqual(['Sheet1']);
});

test('T8: a protected structure refuses adding, renaming and deleting', async () => {
  const { workbook } = await openExcel();
  workbook.addSheet('B');
  workbook.structureProtected = true;
  expect(await codeOf(add('C'))).toBe('AccessDenied');
  expect(await codeOf(onSheet((sheet) => (sheet.name = 'D')))).toBe('AccessDenied');
  expect(await codeOf(onSheet((sheet) => sheet.delete()))).toBe('AccessDenied');
  await Excel.run(async (context) => {
    const { protection } = context.workbook;
    protection.load('protected');
    await context.sync();
    expect(protection.protected).toBe(true);
    protection.unprotect();
    await context.sync();
  });
  expect(await codeOf(add('C'))).toBe('none');
});

test('T8: a protected sheet refuses what is locked and takes what is not', async () => {
  const { sheet } = await openExcel();
  await onSheet((active) => {
    active.getRange('B2').format.protection.locked = false;
    active.protection.protect({ allowFormatColumns: true });
  });
  expect(await codeOf(onSheet((active) => (active.getRange('A1').values = [[1]])))).toBe('AccessDenied');
  expect(await codeOf(onSheet((active) => (active.getRange('B2').values = [[1]])))).toBe('none');
  expect(
    await codeOf(
      onSheet(
        (active) =>
          (active.getRange('A1:B2').values = [
            [1, 1],
            [1, 1],
          ]),
      ),
    ),
  ).toBe('AccessDenied');
  expect(await codeOf(onSheet((active) => (active.getRange('A1').format.fill.color = 'red')))).toBe(
    'AccessDenied',
  );
  expect(await codeOf(onSheet((active) => (active.getRange('A:A').format.columnWidth = 90)))).toBe('none');
  expect(await codeOf(onSheet((active) => active.getRange('1:1').insert('Down')))).toBe('AccessDenied');
  expect(await codeOf(onSheet((active) => active.tables.add('D1:E2', true)))).toBe('AccessDenied');
  expect(await codeOf(onSheet((active) => active.getRange('A1').conditionalFormats.add('Custom')))).toBe(
    'AccessDenied',
  );
  expect(sheet.cell(1, 1)?.value).toBe(1);
  await onSheet(async (active, context) => {
    active.protection.load('protected,options');
    await context.sync();
    expect([active.protection.protected, active.protection.options.allowFormatColumns]).toEqual([true, true]);
    active.protection.unprotect();
  });
  expect(await codeOf(onSheet((active) => (active.getRange('A1').values = [[1]])))).toBe('none');
});

test('T10: with another workbook in front, what needs this one is refused', async () => {
  const { host } = await openExcel();
  host.state.workbookFocused = false;
  for (const step of [
    (sheet: Excel.Worksheet) => sheet.getRange('A1').select(),
    (sheet: Excel.Worksheet) => sheet.activate(),
    (sheet: Excel.Worksheet) => sheet.freezePanes.freezeRows(1),
    (_: Excel.Worksheet, context: Excel.RequestContext) =>
      void context.workbook.getSelectedRange().load('address'),
    (_: Excel.Worksheet, context: Excel.RequestContext) => void context.workbook.worksheets.add('X'),
  ]) {
    expect(await codeOf(onSheet(step))).toBe('InactiveWorkbook');
  }
  expect(await codeOf(onSheet((sheet) => (sheet.getRange('A1').values = [[1]])))).toBe('none');
});

test('T9: while a cell is edited requests are refused, or wait when they ask to', async () => {
  const { host } = await openExcel();
  host.state.cellEditMode = true;
  expect(await codeOf(onSheet((sheet) => (sheet.getRange('A1').values = [[1]])))).toBe(
    'InvalidOperationInCellEditMode',
  );
  let isDone = false;
  const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[2]];
    await context.sync();
    isDone = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(isDone).toBe(false);
  host.state.cellEditMode = false;
  await waiting;
  expect(isDone).toBe(true);
});

test('hidden sheets are skipped when asked and cannot come to the front', async () => {
  const { workbook } = await openExcel();
  await add('Ẩn');
  await Excel.run(async (context) => {
    const hidden = context.workbook.worksheets.getItem('Ẩn');
    hidden.visibility = 'VeryHidden';
    const count = context.workbook.worksheets.getCount(true);
    await context.sync();
    expect(count.value).toBe(1);
    hidden.activate();
    expect(await codeOf(context.sync())).toBe('InvalidOperation');
  });
  expect(workbook.sheets[1]?.visibility).toBe('veryHidden');
});

test('selecting a range brings its sheet to the front', async () => {
  const { workbook } = await openExcel();
  const second = workbook.addSheet('Hai');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Hai').getRange('B2:C3').select();
    const selected = context.workbook.getSelectedRange();
    const active = context.workbook.getActiveCell();
    selected.load('address');
    active.load('address');
    await context.sync();
    expect([selected.address, active.address]).toEqual(['Hai!B2:C3', 'Hai!B2']);
  });
  expect([workbook.activeSheetId, second.selection.row]).toEqual([second.id, 1]);
});

test('tab colour, gridlines and position are kept', async () => {
  const { sheet, workbook } = await openExcel();
  await add('Hai');
  await onSheet((active) => {
    active.tabColor = '#1F4E79';
    active.showGridlines = false;
    active.position = 1;
  });
  expect([sheet.tabColor, sheet.showGridlines, workbook.sheets.indexOf(sheet)]).toEqual([
    '#1F4E79',
    false,
    1,
  ]);
});
