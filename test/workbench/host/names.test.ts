// Defined names through Office.js.
import { codeOf, onSheet, openExcel } from './openExcel.ts';

test('names of ranges and constants, of the workbook and of a sheet', async () => {
  const { workbook, sheet } = await openExcel();
  await onSheet(async (active, context) => {
    const day = context.workbook.names.add('NgayChot', active.getRange('B2'), 'Ngày chốt');
    const key = active.names.add('PLAN_SHEET', '="tasks"');
    key.visible = false;
    day.load('name,type,value,formula,scope,visible,comment');
    key.load('type,value,scope,visible');
    const range = day.getRange();
    range.load('address');
    await context.sync();
    expect(day.toJSON()).toMatchObject({
      name: 'NgayChot',
      type: 'Range',
      value: 'Sheet1!$B$2',
      formula: '=Sheet1!$B$2',
      scope: 'Workbook',
      visible: true,
      comment: 'Ngày chốt',
    });
    expect(key.toJSON()).toMatchObject({
      type: 'String',
      value: 'tasks',
      scope: 'Worksheet',
      visible: false,
    });
    expect(range.address).toBe('Sheet1!B2');
  });
  expect(workbook.names.map(({ name, scope }) => [name, scope])).toEqual([
    ['NgayChot', null],
    ['PLAN_SHEET', sheet.id],
  ]);
});

test('a sheet sees its own names only, and a missing one is null', async () => {
  const { workbook } = await openExcel();
  workbook.addSheet('Hai');
  await onSheet((active) => void active.names.add('Rieng', '=1'));
  await Excel.run(async (context) => {
    const other = context.workbook.worksheets.getItem('Hai').names;
    other.load('items/name');
    const none = context.workbook.names.getItemOrNullObject('Rieng');
    none.load('name');
    await context.sync();
    expect([other.items.length, none.isNullObject]).toEqual([0, true]);
  });
});

test.each([
  ['co cach', 'InvalidArgument'],
  ['KH2025', 'InvalidArgument'],
  ['R1C1', 'InvalidArgument'],
  ['NGAYCHOT', 'ItemAlreadyExists'],
  ['Năm_KH', 'none'],
])('the name %j gives %s', async (name, code) => {
  await openExcel();
  await onSheet((_, context) => void context.workbook.names.add('NgayChot', '=1'));
  expect(await codeOf(onSheet((_, context) => void context.workbook.names.add(name, '=2')))).toBe(code);
});

test('a name is changed, used as an address, and deleted', async () => {
  const { workbook } = await openExcel();
  await onSheet((active, context) => {
    context.workbook.names.add('Moc', active.getRange('A1'));
    active.getRange('Moc').values = [['x']];
    context.workbook.names.getItem('Moc').formula = '=Sheet1!$C$3:$C$9';
  });
  await onSheet(async (active, context) => {
    const range = active.getRange('Moc');
    range.load('address');
    await context.sync();
    expect(range.address).toBe('Sheet1!C3:C9');
    context.workbook.names.getItem('Moc').delete();
  });
  expect(workbook.names).toEqual([]);
});

test('a name of a formula has no range', async () => {
  await openExcel();
  await onSheet(async (_, context) => {
    const name = context.workbook.names.add('Tong', '=SUM(Sheet1!$A$1:$A$9)');
    const range = name.getRangeOrNullObject();
    range.load('address');
    await context.sync();
    expect(range.isNullObject).toBe(true);
  });
});
