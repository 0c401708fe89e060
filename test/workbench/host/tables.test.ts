// Excel tables through Office.js: columns, rows, growing, conflicts.
import { codeOf, onSheet, openExcel, read } from './openExcel.ts';

const grid = [
  ['Việc', 'Hạn', 'Xong'],
  ['a', 45813, ''],
  ['b', 45814, 45815],
];

async function makeTable(): Promise<void> {
  await onSheet((sheet) => {
    sheet.getRange('A1:C3').values = grid;
    sheet.tables.add('A1:C3', true).name = 'NhiemVu';
  });
}

test('a table has its name, its ranges and its columns', async () => {
  await openExcel();
  await makeTable();
  await onSheet(async (sheet, context) => {
    const table = sheet.tables.getItem('nhiemvu');
    table.load('id,name,style,showTotals,showHeaders,showBandedRows,showFilterButton');
    const ranges = [
      table.getRange(),
      table.getHeaderRowRange(),
      table.getDataBodyRange(),
      table.columns.getItem('Hạn').getDataBodyRange(),
    ];
    for (const range of ranges) range.load('address');
    table.columns.load('items/name,items/index');
    table.rows.load('count,items/values');
    table.worksheet.load('name');
    await context.sync();
    expect(table.toJSON()).toMatchObject({
      name: 'NhiemVu',
      style: 'TableStyleMedium2',
      showTotals: false,
      showHeaders: true,
    });
    expect(ranges.map((range) => range.address)).toEqual([
      'Sheet1!A1:C3',
      'Sheet1!A1:C1',
      'Sheet1!A2:C3',
      'Sheet1!B2:B3',
    ]);
    expect(table.columns.items.map((column) => [column.name, column.index])).toEqual([
      ['Việc', 0],
      ['Hạn', 1],
      ['Xong', 2],
    ]);
    expect(table.rows.items.map((row) => row.values)).toEqual([[['a', 45813, '']], [['b', 45814, 45815]]]);
    expect([table.rows.count, table.worksheet.name]).toEqual([2, 'Sheet1']);
  });
});

test('headers are made text, named and told apart', async () => {
  const { sheet } = await openExcel();
  await onSheet((active) => {
    active.getRange('A1:D1').values = [['x', 'x', 2025, '']];
    active.tables.add('A1:D2', true);
  });
  expect(sheet.tables[0]?.columns.map(({ name }) => name)).toEqual(['x', 'x2', '2025', 'Column4']);
  expect((await read('A1:D1')).values).toEqual([['x', 'x2', '2025', 'Column4']]);
});

test('a table without headers pushes the cells down by one', async () => {
  await openExcel();
  await onSheet((sheet) => {
    sheet.getRange('A1:A3').values = [['a'], ['b'], ['dưới']];
    sheet.tables.add('A1:A2', false);
  });
  expect((await read('A1:A4')).values).toEqual([['Column1'], ['a'], ['b'], ['dưới']]);
});

test('a table may lie over no merged cells and no other table', async () => {
  await openExcel();
  await makeTable();
  await onSheet((sheet) => sheet.getRange('F2:G2').merge());
  expect(await codeOf(onSheet((sheet) => sheet.tables.add('F1:G5', true)))).toBe('MergedRangeConflict');
  expect(await codeOf(onSheet((sheet) => sheet.tables.add('C3:D6', true)))).toBe('MergedRangeConflict');
  expect(await codeOf(onSheet((sheet) => sheet.getRange('A2:A3').merge()))).toBe('InvalidOperation');
});

test.each([
  ['Nhiem Vu', 'InvalidArgument'],
  ['KH2025', 'InvalidArgument'],
  ['khac', 'ItemAlreadyExists'],
  ['Bảng_1', 'none'],
])('a table renamed %j gives %s', async (name, code) => {
  await openExcel();
  await makeTable();
  await onSheet((sheet) => (sheet.tables.add('H1:H2', true).name = 'Khac'));
  expect(await codeOf(onSheet((sheet) => (sheet.tables.getItem('NhiemVu').name = name)))).toBe(code);
});

test('a new header renames its column in every formula, a new name the table', async () => {
  const { sheet } = await openExcel();
  await makeTable();
  await onSheet((active) => {
    active.getRange('E1').formulas = [['=SUM(NhiemVu[Hạn])']];
    active.getRange('B1').values = [['Thời hạn']];
    active.tables.getItem('NhiemVu').name = 'Viec';
  });
  expect(sheet.cell(0, 4)?.formula).toBe('=SUM(Viec[Thời hạn])');
});

test('a formula inside the table speaks of its own row and is kept in full', async () => {
  const { sheet } = await openExcel();
  await makeTable();
  await onSheet((active) => {
    active.getRange('C2').formulas = [['=[@Hạn]+1']];
    active.getRange('E2').formulas = [['=NhiemVu[@Hạn]+1']];
  });
  expect(sheet.cell(1, 2)?.formula).toBe('=NhiemVu[[#This Row],[Hạn]]+1');
  expect((await read('C2')).formulas).toEqual([['=[@Hạn]+1']]);
  expect((await read('E2')).formulas).toEqual([['=NhiemVu[@Hạn]+1']]);
});

test('rows are added at the end or in between, and what stands below moves down', async () => {
  await openExcel();
  await makeTable();
  await onSheet((sheet) => {
    sheet.getRange('A4').values = [['dưới bảng']];
    const { rows } = sheet.tables.getItem('NhiemVu');
    rows.add(undefined, [['c', 1, 2]]);
    rows.add(0, [['đầu', 3, 4]]);
  });
  expect((await read('A1:A6')).values).toEqual([['Việc'], ['đầu'], ['a'], ['b'], ['c'], ['dưới bảng']]);
  await onSheet((sheet) => sheet.tables.getItem('NhiemVu').rows.getItemAt(1).delete());
  await onSheet(async (sheet, context) => {
    const range = sheet.tables.getItem('NhiemVu').getRange();
    range.load('address');
    await context.sync();
    expect(range.address).toBe('Sheet1!A1:C4');
  });
});

test('columns are added and deleted', async () => {
  const { sheet } = await openExcel();
  await makeTable();
  await onSheet((active) => {
    const { columns } = active.tables.getItem('NhiemVu');
    columns.add(undefined, [['Ghi chú'], ['x'], ['y']]);
    columns.add(1, undefined, 'Đơn vị');
    columns.getItem('Xong').delete();
  });
  expect(sheet.tables[0]?.columns.map(({ name }) => name)).toEqual(['Việc', 'Đơn vị', 'Hạn', 'Ghi chú']);
  expect((await read('A1:D2')).values).toEqual([
    ['Việc', 'Đơn vị', 'Hạn', 'Ghi chú'],
    ['a', '', 45813, 'x'],
  ]);
});

test('a table grows, gets totals, and turns back into cells', async () => {
  const { sheet } = await openExcel();
  await makeTable();
  await onSheet((active) => {
    const table = active.tables.getItem('NhiemVu');
    table.resize('A1:D5');
    table.showTotals = true;
    table.showBandedRows = false;
    table.style = 'TableStyleLight9';
  });
  expect(sheet.tables[0]).toMatchObject({
    area: { rows: 6, columns: 4 },
    showTotals: true,
    showBandedRows: false,
    style: 'TableStyleLight9',
  });
  await onSheet((active) => void active.tables.getItem('NhiemVu').convertToRange());
  expect(sheet.tables).toEqual([]);
  expect((await read('A2')).values).toEqual([['a']]);
});

test('deleting a table takes its cells', async () => {
  const { sheet } = await openExcel();
  await makeTable();
  await onSheet((active) => active.tables.getItem('NhiemVu').delete());
  expect([sheet.tables.length, (await read('A1')).values[0]?.[0]]).toEqual([0, '']);
});

test('the tables a range touches, and a table that is not there', async () => {
  await openExcel();
  await makeTable();
  await onSheet(async (sheet, context) => {
    const touched = sheet.getRange('A1:A2').getTables(false);
    const contained = sheet.getRange('A1:A2').getTables(true);
    const none = context.workbook.tables.getItemOrNullObject('Không có');
    touched.load('items/name');
    const count = contained.getCount();
    none.load('name');
    await context.sync();
    expect([touched.items.map(({ name }) => name), count.value, none.isNullObject]).toEqual([
      ['NhiemVu'],
      0,
      true,
    ]);
  });
});

test('T7: values are not written over a filtered list, though it reads whole', async () => {
  const { sheet } = await openExcel();
  await onSheet((active) => (active.getRange('A1:A4').values = [['x'], [1], [2], [3]]));
  sheet.autoFilter = { area: { row: 0, column: 0, rows: 4, columns: 1 }, filtered: true };
  sheet.hiddenRows.add(2);
  expect((await read('A1:A4')).values).toEqual([['x'], [1], [2], [3]]);
  await onSheet(async (active, context) => {
    active.autoFilter.load('enabled,isDataFiltered');
    await context.sync();
    expect([active.autoFilter.enabled, active.autoFilter.isDataFiltered]).toEqual([true, true]);
  });
  expect(await codeOf(onSheet((active) => (active.getRange('A2:A4').values = [[7], [8], [9]])))).toBe(
    'FilteredRangeConflict',
  );
  await onSheet((active) => active.autoFilter.clearCriteria());
  expect(await codeOf(onSheet((active) => (active.getRange('A2:A4').values = [[7], [8], [9]])))).toBe('none');
});
