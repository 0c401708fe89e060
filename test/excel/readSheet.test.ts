// A sheet read into a grid: large ones, hidden rows, many merged areas, the 1904 date system.
import { toExcelFailure } from '../../src/excel/excelFailure.ts';
import { readActiveSheet } from '../../src/excel/readSheet.ts';
import { runExcel } from '../../src/excel/runExcel.ts';
import { readSheet } from '../../src/excel/readSheet.ts';
import { errorLabel } from '../../src/labels/errors.ts';
import { Workbook } from '../../src/workbench/model/workbook.ts';
import { appendixWorkbook, open, put, sheetName, sheetOf } from './appendix.ts';

it('reads values, texts, formats and merged areas of the used range in two round trips', async () => {
  const workbook = appendixWorkbook();
  const sheet = sheetOf(workbook, sheetName);
  sheet.merges = [{ row: 3, column: 0, rows: 1, columns: 6 }];
  const dated = sheet.ensureCell(4, 5);
  dated.value = 45_306;
  dated.style = workbook.styles.intern({ ...workbook.styles.get(0), numberFormat: 'dd/mm/yyyy' });
  const { host } = await open(workbook);
  const grid = await readActiveSheet();
  expect(host.syncCount).toBe(2);
  expect([grid.sheet, grid.row, grid.column, grid.values.length, grid.values[0]?.length]).toEqual([
    sheetName,
    0,
    0,
    11,
    6,
  ]);
  expect([grid.values[4]?.[5], grid.texts[4]?.[5], grid.numberFormats[4]?.[5]]).toEqual([
    45_306,
    '15/01/2024',
    'dd/mm/yyyy',
  ]);
  expect(grid.merges).toEqual([{ row: 3, column: 0, rows: 1, columns: 6 }]);
  expect(grid.hiddenRows).toEqual([]);
});

it('says where the used range begins when it is not in A1', async () => {
  const workbook = new Workbook();
  put(workbook.addSheet('S'), 7, 3, 'x');
  await open(workbook);
  expect(await readActiveSheet()).toMatchObject({ row: 7, column: 3, values: [['x']] });
});

it('T5, T6: reads six hundred merged areas, also those that reach over a band', async () => {
  const workbook = new Workbook();
  const sheet = workbook.addSheet('S');
  const merges = Array.from({ length: 600 }, (_, index) => ({
    row: index * 2,
    column: 0,
    rows: 2,
    columns: 1,
  }));
  merges.push({ row: 0, column: 1, rows: 1200, columns: 1 });
  merges.forEach(({ row, column }) => put(sheet, row, column, `m${row}`));
  sheet.merges = merges;
  put(sheet, 1199, 2, 'end');
  await open(workbook);
  const grid = await readActiveSheet();
  expect(grid.merges).toHaveLength(601);
  expect(grid.merges).toContainEqual({ row: 0, column: 1, rows: 1200, columns: 1 });
  expect(grid.values[1199]?.[2]).toBe('end');
});

it('T4: refuses a workbook whose dates count from 1904, in words and with no further round trip', async () => {
  const workbook = appendixWorkbook();
  workbook.date1904 = true;
  const { host } = await open(workbook);
  const failure = await readActiveSheet().catch(toExcelFailure);
  expect(failure).toMatchObject({ code: 'date1904' });
  expect(errorLabel('date1904')).toContain('1904');
  expect(host.syncCount).toBe(1);
});

it('T7: reads rows that are hidden and says which they are', async () => {
  const workbook = appendixWorkbook();
  sheetOf(workbook, sheetName).hiddenRows.add(5).add(6);
  const { host } = await open(workbook);
  const grid = await readActiveSheet();
  expect(grid.hiddenRows).toEqual([5, 6]);
  expect(grid.values[5]?.[1]).toBe('Kiểm tra nội bộ');
  expect(host.syncCount).toBe(2);
});

it('T12: reads a large sheet block by block and misses no row', async () => {
  const workbook = new Workbook();
  const sheet = workbook.addSheet('S');
  for (let row = 0; row < 40_000; row += 1) put(sheet, row, 0, row);
  put(sheet, 39_999, 1, 'last');
  const { host } = await open(workbook);
  const grid = await readActiveSheet();
  expect(grid.values.map(([number]) => number)).toEqual(Array.from({ length: 40_000 }, (_, row) => row));
  expect(grid.values.at(-1)).toEqual([39_999, 'last']);
  expect(host.syncCount).toBe(4);
});

it('reads what is selected, and the whole sheet when one cell is', async () => {
  const workbook = appendixWorkbook();
  sheetOf(workbook, sheetName).selection = { row: 2, column: 0, rows: 4, columns: 6 };
  await open(workbook);
  const some = await runExcel((context) => readSheet(context, 'selection'));
  expect(some.selection).toEqual({ row: 2, column: 0, rows: 4, columns: 6 });
  expect(some.grid.values).toHaveLength(4);
  sheetOf(workbook, sheetName).selection = { row: 2, column: 0, rows: 1, columns: 1 };
  const all = await runExcel((context) => readSheet(context, 'selection'));
  expect([all.selection, all.grid.values.length]).toEqual([null, 11]);
});

it('fails with a code when nothing is on the sheet', async () => {
  const workbook = new Workbook();
  workbook.addSheet('Trống');
  await open(workbook);
  await expect(readActiveSheet()).rejects.toMatchObject({ code: 'emptySheet', detail: 'Trống' });
});

it('passes on what is wrong when both ways of reading fail', async () => {
  const { host } = await open(appendixWorkbook());
  [2, 3].forEach((request) => host.failAt(request, { code: 'AccessDenied' }));
  await expect(readActiveSheet()).rejects.toMatchObject({ code: 'protectedSheet' });
});
