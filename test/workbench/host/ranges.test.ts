// Ranges found from ranges, their addresses, merged areas and the values they tell.
import { codeOf, onSheet, openExcel, read } from './openExcel.ts';

async function addressOf(find: (sheet: Excel.Worksheet) => Excel.Range): Promise<string> {
  return onSheet(async (sheet, context) => {
    const range = find(sheet);
    range.load('address');
    await context.sync();
    return range.isNullObject ? 'null' : range.address;
  });
}

test.each<[string, (sheet: Excel.Worksheet) => Excel.Range, string]>([
  ['getCell', (s) => s.getRange('B2:D5').getCell(1, 1), 'C3'],
  ['getRow', (s) => s.getRange('B2:D5').getRow(2), 'B4:D4'],
  ['getColumn', (s) => s.getRange('B2:D5').getColumn(0), 'B2:B5'],
  ['getLastRow', (s) => s.getRange('B2:D5').getLastRow(), 'B5:D5'],
  ['getLastCell', (s) => s.getRange('B2:D5').getLastCell(), 'D5'],
  ['getOffsetRange', (s) => s.getRange('B2:D5').getOffsetRange(1, -1), 'A3:C6'],
  ['getResizedRange', (s) => s.getRange('B2').getResizedRange(2, 1), 'B2:C4'],
  ['getRowsBelow', (s) => s.getRange('B2:D5').getRowsBelow(2), 'B6:D7'],
  ['getRowsBelow backwards', (s) => s.getRange('B2:D5').getRowsBelow(-2), 'B4:D5'],
  ['getRowsAbove', (s) => s.getRange('B2:D5').getRowsAbove(1), 'B1:D1'],
  ['getColumnsAfter', (s) => s.getRange('B2:D5').getColumnsAfter(1), 'E2:E5'],
  ['getEntireRow', (s) => s.getRange('B2:D5').getEntireRow(), '2:5'],
  ['getEntireColumn', (s) => s.getRange('B2:D5').getEntireColumn(), 'B:D'],
  ['getBoundingRect', (s) => s.getRange('B2').getBoundingRect('D9'), 'B2:D9'],
  ['getIntersection', (s) => s.getRange('A1:C3').getIntersection('B2:D5'), 'B2:C3'],
  ['getRangeByIndexes', (s) => s.getRangeByIndexes(1, 1, 2, 3), 'B2:D3'],
  ['getUsedRange of nothing', (s) => s.getUsedRange(), 'A1'],
])('%s finds its range', async (_, find, address) => {
  await openExcel();
  expect(await addressOf(find)).toBe(`Sheet1!${address}`);
});

test('ranges that leave the sheet, or do not meet, are refused or null', async () => {
  await openExcel();
  expect(await codeOf(addressOf((sheet) => sheet.getRange('A1').getOffsetRange(-1, 0)))).toBe(
    'InvalidArgument',
  );
  expect(await codeOf(addressOf((sheet) => sheet.getRange('A1').getIntersection('B2')))).toBe('ItemNotFound');
  expect(await addressOf((sheet) => sheet.getRange('A1').getIntersectionOrNullObject('B2'))).toBe('null');
  expect(await codeOf(addressOf((sheet) => sheet.getRange('ZZZZ1')))).toBe('InvalidArgument');
});

test('the used range counts formats, or values only', async () => {
  await openExcel();
  await onSheet((sheet) => {
    sheet.getRange('B2').values = [['x']];
    sheet.getRange('D9').format.fill.color = 'red';
  });
  expect(await addressOf((sheet) => sheet.getUsedRange())).toBe('Sheet1!B2:D9');
  expect(await addressOf((sheet) => sheet.getUsedRange(true))).toBe('Sheet1!B2');
  expect(await addressOf((sheet) => sheet.getRange('C1:D5').getUsedRangeOrNullObject(true))).toBe('null');
});

test('a sheet name is quoted in an address only where it must be', async () => {
  const { sheet } = await openExcel();
  for (const [name, shown] of [
    ['Phụ lục II', "'Phụ lục II'!A1"],
    ['Tổng_hợp', 'Tổng_hợp!A1'],
    ["a'b", "'a''b'!A1"],
    ['KH2025', "'KH2025'!A1"],
  ] as const) {
    sheet.name = name;
    expect(await addressOf((active) => active.getRange('A1'))).toBe(shown);
  }
});

test('an address may name its sheet', async () => {
  const { workbook } = await openExcel();
  workbook.addSheet('Phụ lục II');
  expect(await addressOf((sheet) => sheet.getRange("'Phụ lục II'!B2:C3"))).toBe("'Phụ lục II'!B2:C3");
});

test('merging keeps the first value, and covered cells read and stay blank', async () => {
  const { sheet } = await openExcel();
  await onSheet((active) => {
    active.getRange('A1:B2').values = [
      ['', 'b'],
      ['c', 'd'],
    ];
    active.getRange('A1:B2').merge();
  });
  expect((await read('A1:B2')).values).toEqual([
    ['b', ''],
    ['', ''],
  ]);
  await onSheet(
    (active) =>
      (active.getRange('A1:B2').values = [
        ['x', 'y'],
        ['z', 'w'],
      ]),
  );
  expect((await read('A1:B2')).values).toEqual([
    ['x', ''],
    ['', ''],
  ]);
  await onSheet((active) => active.getRange('A1:B2').unmerge());
  expect(sheet.merges).toEqual([]);
});

test('T6: merged areas are told only when their top-left cell is inside', async () => {
  const { sheet } = await openExcel();
  sheet.merges = [
    { row: 0, column: 0, rows: 5, columns: 1 },
    { row: 6, column: 1, rows: 2, columns: 2 },
  ];
  await onSheet(async (active, context) => {
    const inside = active.getRange('A1:D20').getMergedAreasOrNullObject();
    const below = active.getRange('A2:D20').getMergedAreasOrNullObject();
    const none = active.getRange('F1:F9').getMergedAreasOrNullObject();
    inside.load('areaCount');
    below.areas.load('items/address');
    none.load('address');
    await context.sync();
    expect(inside.areaCount).toBe(2);
    expect(below.areas.items.map((area) => area.address)).toEqual(['Sheet1!B7:C8']);
    expect(none.isNullObject).toBe(true);
  });
});

test('T5: more than 512 merged areas cannot be told at once, but in bands they can', async () => {
  const { sheet } = await openExcel();
  sheet.merges = Array.from({ length: 600 }, (_, index) => ({
    row: index * 2,
    column: 0,
    rows: 2,
    columns: 1,
  }));
  const count = (address: string): Promise<number> =>
    onSheet(async (active, context) => {
      const areas = active.getRange(address).getMergedAreasOrNullObject();
      areas.load('areaCount');
      await context.sync();
      return areas.areaCount;
    });
  expect(await codeOf(count('A1:C1200'))).toBe('GeneralException');
  expect((await count('A1:C600')) + (await count('A601:C1200'))).toBe(600);
});

test('hidden rows: all, some or none', async () => {
  const { sheet } = await openExcel();
  await onSheet((active) => (active.getRange('2:3').rowHidden = true));
  expect([...sheet.hiddenRows]).toEqual([1, 2]);
  await onSheet(async (active, context) => {
    const ranges = ['A2:A3', 'A1:A2', 'A5'].map((address) => active.getRange(address));
    for (const range of ranges) range.load('rowHidden,columnHidden,hidden');
    const rows = active.getRange('A1:A3').getRowProperties({ rowHidden: true, rowIndex: true });
    await context.sync();
    expect(ranges.map((range) => range.rowHidden)).toEqual([true, null, false]);
    expect(rows.value.map((row) => row.rowHidden)).toEqual([false, true, true]);
  });
});

test('types of values are told', async () => {
  await openExcel();
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:E1');
    range.values = [['chữ', 1.5, true, '#N/A', '']];
    range.load('valueTypes');
    await context.sync();
    expect(range.valueTypes).toEqual([['String', 'Double', 'Boolean', 'Error', 'Empty']]);
  });
});

test('a link shows its text, leads inside the workbook and looks like a link', async () => {
  await openExcel();
  await onSheet(
    (sheet) =>
      (sheet.getRange('A1').hyperlink = {
        documentReference: "'Phụ lục II'!B17",
        textToDisplay: '=B17',
        screenTip: 'Đến ô nguồn',
      }),
  );
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1');
    range.load('hyperlink,values');
    range.format.font.load('underline,color');
    await context.sync();
    expect(range.hyperlink).toEqual({
      documentReference: "'Phụ lục II'!B17",
      textToDisplay: '=B17',
      screenTip: 'Đến ô nguồn',
    });
    expect([range.values, range.format.font.underline, range.format.font.color]).toEqual([
      [['=B17']],
      'Single',
      '#0563C1',
    ]);
  });
});

test('several ranges at once', async () => {
  const { sheet, workbook } = await openExcel();
  await onSheet(async (active, context) => {
    const areas = active.getRanges('A1:A2,C3');
    areas.format.fill.color = 'yellow';
    areas.load('address,areaCount,cellCount');
    await context.sync();
    expect([areas.address, areas.areaCount, areas.cellCount]).toEqual(['Sheet1!A1:A2,Sheet1!C3', 2, 3]);
  });
  expect(workbook.styles.get(sheet.cell(2, 2)?.style ?? 0).fill).toBe('#FFFF00');
});
