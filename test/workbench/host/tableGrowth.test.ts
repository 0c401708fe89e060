// What Excel does to a table by itself while somebody types.
import { onSheet, openExcel, type Opened } from './openExcel.ts';

async function openTable(): Promise<Opened> {
  const opened = await openExcel();
  await onSheet((sheet) => {
    sheet.getRange('A1:C3').values = [
      ['Việc', 'Hạn', 'Còn'],
      ['a', 45813, ''],
      ['b', 45814, ''],
    ];
    sheet.getRange('B2:B3').numberFormat = [['dd/mm/yyyy'], ['dd/mm/yyyy']];
    sheet.tables.add('A1:C3', true).name = 'NhiemVu';
    sheet.getRange('C2:C3').formulas = [['=[@Hạn]-45800'], ['=[@Hạn]-45800']];
  });
  return opened;
}

test('a column with one formula throughout is a calculated column, one with two is not', async () => {
  const { sheet } = await openTable();
  expect(sheet.tables[0]?.columns.map(({ formula }) => formula)).toEqual([
    null,
    null,
    '=NhiemVu[[#This Row],[Hạn]]-45800',
  ]);
  await onSheet((active) => {
    active.getRange('B2:B3').formulas = [['=1+1'], ['=1+2']];
  });
  expect(sheet.tables[0]?.columns[1]?.formula).toBeNull();
});

test('a row typed right below a table becomes its row, with its formats and formulas', async () => {
  const { host, sheet, workbook } = await openTable();
  await host.userEdit('Sheet1', 'B4', '05/06/2025');
  expect(sheet.tables[0]?.area).toEqual({ row: 0, column: 0, rows: 4, columns: 3 });
  expect(sheet.cell(3, 2)?.formula).toBe('=NhiemVu[[#This Row],[Hạn]]-45800');
  expect(workbook.styles.get(sheet.cell(3, 1)?.style ?? 0).numberFormat).toBe('dd/mm/yyyy');
});

test('rules over a whole column of the body go on covering it', async () => {
  const { host, sheet } = await openTable();
  await onSheet((active) => {
    active.getRange('C2:C3').conditionalFormats.add('Custom').custom.rule.formula = '=$C2>5';
  });
  await host.userEdit('Sheet1', 'A4', 'c');
  expect(sheet.conditionalFormats[0]?.areas).toEqual([{ row: 1, column: 2, rows: 3, columns: 1 }]);
});

test.each([
  ['two rows below it', 'A5', 'x'],
  ['beside it', 'E2', 'x'],
  ['nothing at all below it', 'A4', ''],
])('a table does not take in what is typed %s', async (_, address, text) => {
  const { host, sheet } = await openTable();
  await host.userEdit('Sheet1', address, text);
  expect(sheet.tables[0]?.area.rows).toBe(3);
});

test('a table does not take in a row that holds something already, nor one that an add-in writes', async () => {
  const { host, sheet } = await openTable();
  await onSheet((active) => {
    active.getRange('A4').values = [['ghi chú']];
  });
  await host.userEdit('Sheet1', 'B4', '1');
  expect(sheet.tables[0]?.area.rows).toBe(3);
});
