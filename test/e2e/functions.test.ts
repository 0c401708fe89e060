// Custom functions in a real browser: typed beside the sample, recalculated, spilled, blocked; columns from the pane and back.
import type { FrameLocator, Page } from 'playwright-core';
import { writeXlsx } from '../../src/workbench/xlsx/writeXlsx.ts';
import type { Grid } from './grid.ts';
import { openWorkbench } from './openWorkbench.ts';
import { appendixOf } from './paneDesk.ts';

// A page under load types slowly.
jest.setTimeout(60_000);

let page: Page;
let pane: FrameLocator;
let grid: Grid;
let problems: readonly string[] = [];
let close: () => Promise<void> = async () => {};

beforeAll(async () => {
  ({ page, pane, grid, problems, close } = await openWorkbench(1440));
}, 120_000);

afterAll(() => close());

// The sample: column F holds the deadlines; the first task, with five reports, stands in row 8, a monthly one in row 9.
it('calculates what is typed beside the appendix, through the runtime of Office.js', async () => {
  await grid.type('I4', '01/02/2026');
  await grid.type('I8', '=PLAN.STATUS(F8;"";$I$4;7;2026)');
  await grid.shows(7, 8, ['Quá hạn']);
  await grid.type('J8', '=PLAN.DAYSLATE(F8;"";$I$4;FALSE;;2026)');
  await grid.shows(7, 9, [17]);
  // What was typed is right, and the page does not say otherwise.
  expect(await page.getByText('không phải là công thức đúng').count()).toBe(0);
});

it('moves the references of a formula that is copied down', async () => {
  await grid.goTo('J8');
  await page.keyboard.press('Control+c');
  await grid.goTo('J9');
  await page.keyboard.press('Control+v');
  await grid.shows(8, 9, [13]);
  expect(await page.evaluate(() => window.workbenchEngine?.workbook.activeSheet.cell(8, 9)?.formula)).toBe(
    '=PLAN.DAYSLATE(F9,"",$I$4,FALSE,,2026)',
  );
});

it('follows ngày chốt in its cell', async () => {
  await grid.type('I4', '10/01/2026');
  await grid.shows(7, 8, ['Sắp đến hạn']);
  await grid.shows(7, 9, [0]);
  await grid.type('I4', '02/01/2026');
  await grid.shows(7, 8, ['Trong hạn']);
});

it('spills over a range, shows #SPILL! when a cell is in the way, and spills again when it is cleared', async () => {
  await grid.type('K9', 'x');
  await grid.type('K8', '=PLAN.DUEKIND(F8:F9)');
  await grid.shows(7, 10, ['#SPILL!']);
  await grid.goTo('K9');
  await page.keyboard.press('Delete');
  await grid.shows(7, 10, ['Ngày cụ thể']);
  await grid.shows(8, 10, ['Định kỳ']);
});

it('tells in the cell what is wrong with an argument', async () => {
  await grid.type('L8', '=PLAN.DUEDATE(F8;26)');
  await grid.shows(7, 11, ['#VALUE!']);
  const message = await page.evaluate(() => {
    const value = window.workbenchEngine?.workbook.activeSheet.cell(7, 11)?.value;
    return typeof value === 'object' ? value.message : '';
  });
  expect(message).toBe(
    'Tham số "năm_kế_hoạch" không nhận "26". Hãy cho một năm từ 1950 đến 2199, hoặc năm học như "2025-2026".',
  );
});

it('reads the whole appendix in one call', async () => {
  await grid.type('N5', '=PLAN.TASKS(A1:G36)');
  await grid.shows(4, 13, ['STT']);
  await grid.shows(5, 13, ['1']);
});

it('inserts the status columns from the pane, and takes them away without a trace', async () => {
  for (const address of ['I4', 'I8', 'J8', 'J9', 'K8', 'L8', 'N5']) {
    await grid.goTo(address);
    await page.keyboard.press('Delete');
  }
  await grid.shows(5, 13, ['']);
  await pane.getByRole('button', { name: 'Đọc trang tính này' }).click();
  await pane.getByText('Đã đọc 17 nhiệm vụ').waitFor();
  const before = await grid.everything();
  await pane.getByRole('tab', { name: /Báo cáo/ }).click();
  await pane.getByRole('button', { name: 'Chọn bảng và xem trước' }).click();
  await pane.getByRole('table', { name: 'Xem trước' }).waitFor();
  await pane.getByRole('button', { name: 'Chèn cột trạng thái', exact: true }).click();
  await pane.getByText(/^Đã chèn cột trạng thái vào I/).waitFor();
  const asOf = await page.evaluate(() => {
    const { activeSheet: sheet } = window.workbenchEngine?.workbook ?? {};
    for (let row = 0; row < 10; row += 1) if (sheet?.cell(row, 8)?.value === 'Ngày chốt') return row;
    return -1;
  });
  await grid.type(`J${asOf + 1}`, '02/01/2026');
  await grid.shows(7, 10, ['Trong hạn']);
  await grid.type(`J${asOf + 1}`, '01/02/2026');
  await grid.shows(7, 10, ['Quá hạn']);
  await grid.type('J8', '10/12/2026');
  await grid.shows(7, 10, ['Hoàn thành chậm']);
  await pane.getByRole('button', { name: /^Hoàn tác: chèn cột trạng thái vào I/ }).click();
  await pane.getByText(/^Đã hoàn tác: chèn cột trạng thái vào I.* vẫn được tính\.$/).waitFor();
  expect(await grid.everything()).toBe(before);
});

it('freezes a function that was filled down to its values, and brings it back', async () => {
  await grid.type('I4', '01/02/2026');
  await grid.type('I8', '=PLAN.STATUS(F8;"";$I$4;7;2026)');
  await grid.goTo('I8:I10');
  await page.keyboard.press('Control+d');
  await grid.shows(8, 8, ['Quá hạn']);
  await pane.getByRole('button', { name: 'Chuyển thành giá trị' }).click();
  await pane.getByText('Đã chuyển 3 công thức thành giá trị.').waitFor();
  expect([await grid.formulaAt(7, 8), await grid.formulaAt(8, 8)]).toEqual([undefined, undefined]);
  await grid.shows(8, 8, ['Quá hạn']);
  await pane.getByRole('button', { name: 'Hoàn tác: chuyển 3 công thức thành giá trị' }).click();
  await pane.getByText(/^Đã hoàn tác: chuyển/).waitFor();
  expect(await grid.formulaAt(8, 8)).toBe('=PLAN.STATUS(F9,"",$I$4,7,2026)');
  await grid.shows(8, 8, ['Quá hạn']);
});

it('counts the day that was typed into the columns, also when they are gone', async () => {
  await pane.getByRole('tab', { name: /Tiến độ/ }).click();
  await pane.getByRole('button', { name: /Hoàn thành chậm/ }).waitFor();
  expect(problems).toEqual([]);
});

it('heals what a file brings as #NAME? when the add-in starts, and says how much', async () => {
  const workbook = appendixOf(3);
  const cell = workbook.activeSheet.ensureCell(3, 6);
  cell.formula = '=_xldudf_PLAN_DUEKIND(E4)';
  cell.value = { error: '#NAME?' };
  await page.locator('input[type=file]').setInputFiles({
    name: 'da-mo-truoc.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(writeXlsx(workbook)),
  });
  await pane.getByText('Đã tính lại 1 ô đang báo #NAME?.').waitFor();
  await grid.shows(3, 6, ['Quý']);
  expect(await grid.formulaAt(3, 6)).toBe('=PLAN.DUEKIND(E4)');
  expect(problems).toEqual([]);
});
