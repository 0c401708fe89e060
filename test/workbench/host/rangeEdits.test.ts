// What is done to ranges: lines inserted and deleted, contents cleared, cells copied.
import { codeOf, onSheet, openExcel, read } from './openExcel.ts';

test('inserting rows moves cells, merges, tables, rules, links, names and formulas', async () => {
  const { sheet, workbook } = await openExcel();
  await onSheet((active, context) => {
    active.getRange('A1:B3').values = [
      ['Việc', 'Số'],
      ['a', 1],
      ['b', 2],
    ];
    active.getRange('D1').formulas = [['=SUM(B2:B3)']];
    active.getRange('A5:B5').merge();
    active.getRange('A7').hyperlink = { documentReference: 'Sheet1!A3', textToDisplay: 'đến' };
    const rule = active.getRange('A2:B3').conditionalFormats.add('Custom');
    rule.custom.rule.formula = '=$B2>1';
    context.workbook.names.add('Moc', active.getRange('B3'));
    active.tables.add('A1:B3', true).name = 'NhiemVu';
  });
  await onSheet((active) => active.getRange('3:4').insert('Down'));
  expect((await read('A1:B5')).values).toEqual([
    ['Việc', 'Số'],
    ['a', 1],
    ['', ''],
    ['', ''],
    ['b', 2],
  ]);
  expect((await read('D1')).formulas).toEqual([['=SUM(B2:B5)']]);
  expect(sheet.merges).toEqual([{ row: 6, column: 0, rows: 1, columns: 2 }]);
  expect(sheet.hyperlinks.get('8,0')?.documentReference).toBe("'Sheet1'!A5");
  expect(sheet.conditionalFormats[0]?.areas).toEqual([{ row: 1, column: 0, rows: 4, columns: 2 }]);
  expect(sheet.tables[0]?.area).toEqual({ row: 0, column: 0, rows: 5, columns: 2 });
  expect(workbook.names[0]?.formula).toBe("='Sheet1'!$B$5");
});

test('deleting rows takes their cells and shortens what reached over them', async () => {
  const { sheet } = await openExcel();
  await onSheet((active) => {
    active.getRange('A1:A6').values = [[1], [2], [3], [4], [5], [6]];
    active.getRange('C1').formulas = [['=SUM(A1:A6)']];
    active.getRange('C2').formulas = [['=A3']];
    active.getRange('E1:E4').merge();
  });
  await onSheet((active) => active.getRange('3:4').delete('Up'));
  expect((await read('A1:A4')).values).toEqual([[1], [2], [5], [6]]);
  expect((await read('C1:C2')).formulas).toEqual([['=SUM(A1:A4)'], ['=#REF!']]);
  expect(sheet.merges).toEqual([{ row: 0, column: 4, rows: 2, columns: 1 }]);
});

test('cells that would tear a merged area or a table cannot be inserted', async () => {
  await openExcel();
  await onSheet((sheet) => sheet.getRange('A5:B5').merge());
  expect(await codeOf(onSheet((sheet) => sheet.getRange('A2').insert('Down')))).toBe('InsertDeleteConflict');
});

test('clear takes contents, formats, or everything', async () => {
  const { sheet } = await openExcel();
  await onSheet((active) => {
    active.getRange('A1:A3').values = [['a'], ['b'], ['c']];
    active.getRange('A1:A3').format.fill.color = '#FF0000';
    active.getRange('A1').clear('Contents');
    active.getRange('A2').clear('Formats');
    active.getRange('A3').clear();
  });
  expect((await read('A1:A3')).values).toEqual([[''], ['b'], ['']]);
  await onSheet(async (active, context) => {
    const fills = ['A1', 'A2', 'A3'].map((address) => active.getRange(address).format.fill);
    for (const fill of fills) fill.load('color');
    await context.sync();
    expect(fills.map((fill) => fill.color)).toEqual(['#FF0000', '#FFFFFF', '#FFFFFF']);
  });
  expect(sheet.merges).toEqual([]);
});

test('copyFrom moves relative references along and keeps formats', async () => {
  const { sheet, workbook } = await openExcel();
  await onSheet((active) => {
    active.getRange('A1').formulas = [['=B1+$C$1']];
    active.getRange('A1').format.font.bold = true;
    active.getRange('A3:A4').copyFrom('A1');
  });
  expect((await read('A3:A4')).formulas).toEqual([['=B3+$C$1'], ['=B4+$C$1']]);
  expect(workbook.styles.get(sheet.cell(3, 0)?.style ?? 0).font.bold).toBe(true);
});
