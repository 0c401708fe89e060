// Going to a cell: its sheet in front, or a sentence that says why not.
import { goToCell } from '../../src/excel/goToCell.ts';
import { appendixWorkbook, open, sheetName, sheetOf } from './appendix.ts';

const place = { sheet: sheetName, row: 4, column: 5, rows: 1, columns: 1 };

it('activates the sheet and selects the cell', async () => {
  const workbook = appendixWorkbook();
  workbook.activeSheetId = workbook.addSheet('Khác').id;
  await open(workbook);
  await goToCell(place);
  expect(workbook.activeSheet.name).toBe(sheetName);
  expect(sheetOf(workbook, sheetName).selection).toEqual({ row: 4, column: 5, rows: 1, columns: 1 });
});

it('says that the sheet is gone', async () => {
  await open(appendixWorkbook());
  await expect(goToCell({ ...place, sheet: 'Đã xóa' })).rejects.toMatchObject({
    code: 'sheetGone',
    detail: 'Đã xóa',
  });
});

it('T10: says that another workbook is in front', async () => {
  const { host } = await open(appendixWorkbook());
  host.state.workbookFocused = false;
  await expect(goToCell(place)).rejects.toMatchObject({ code: 'inactiveWorkbook' });
});
