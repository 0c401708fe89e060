// "Seen when done" of the custom functions, on a real appendix in a real browser: typed, filled, spilled, frozen, undone.
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import type { Grid } from '../e2e/grid.ts';
import { openWorkbench } from '../e2e/openWorkbench.ts';

jest.setTimeout(90_000);

const file = 'son-la-2022.xlsx';
let page: Page;
let pane: FrameLocator;
let grid: Grid;
let problems: readonly string[] = [];
let close: () => Promise<void> = async () => {};
let untouched = '';

beforeAll(async () => {
  ({ page, pane, grid, problems, close } = await openWorkbench(1600));
  await page.locator('input[type=file]').setInputFiles(join(process.env['SHARED_DIR'] ?? '', 'corpus', file));
  await page.waitForFunction((name) => window.workbenchEngine?.workbook.fileName === name, file);
  await pane.getByText('Chưa đọc phụ lục nào').waitFor();
  untouched = await grid.everything('contents');
}, 120_000);

afterAll(() => close());

// The appendix: a title in rows 1–3, headings in row 5, deadlines in column F from row 8 on, 36 tasks down to row 50.
const onFirstOfJuly = ['Quá hạn', 'Quá hạn', 'Cần kiểm tra', 'Quá hạn', 'Quá hạn', 'Quá hạn', 'Quá hạn'];
const inJanuary = ['Đến hạn', 'Trong hạn', 'Cần kiểm tra', 'Trong hạn', 'Trong hạn', 'Trong hạn'];

it('fills a status down beside the appendix with Ctrl+D', async () => {
  await grid.type('K1', '01/07/2022');
  await grid.type('K8', '=PLAN.STATUS(F8;"";$K$1;7;2022)');
  await grid.shows(7, 10, ['Quá hạn']);
  await grid.goTo('K8:K17');
  await page.keyboard.press('Control+d');
  await grid.shows(7, 10, [...onFirstOfJuly, 'Trong hạn', 'Chưa xác định', 'Chờ sự kiện']);
  expect(await grid.formulaAt(16, 10)).toBe('=PLAN.STATUS(F17,"",$K$1,7,2022)');
});

it('fills days late down by the handle of the selected cell', async () => {
  await grid.type('L8', '=PLAN.DAYSLATE(F8;"";$K$1;FALSE;;2022)');
  await grid.shows(7, 11, [172]);
  await grid.goTo('L8');
  const handle = await grid.fillHandle();
  await page.mouse.move(handle.x, handle.y);
  await page.mouse.down();
  await page.mouse.move(handle.x, handle.y + 120, { steps: 8 });
  await page.mouse.move(handle.x - 20, handle.y + 330, { steps: 8 });
  await page.mouse.up();
  await grid.shows(7, 11, [172, 151, 0, 151]);
  expect(await grid.formulaAt(10, 11)).toBe('=PLAN.DAYSLATE(F11,"",$K$1,FALSE,,2022)');
});

it('follows ngày chốt in its cell', async () => {
  await grid.type('K1', '10/01/2022');
  await grid.shows(7, 10, inJanuary);
  await grid.type('K1', '01/07/2022');
  await grid.shows(7, 10, onFirstOfJuly);
});

it('spills the whole appendix as a table, says #SPILL! while something is in the way', async () => {
  await grid.type('N8', '=PLAN.TASKS(A1:G50)');
  await grid.shows(7, 13, ['STT', '1', '2', '3']);
  await grid.shows(7, 25, ['Dòng trong vùng', 8, 9, 10]);
  await grid.type('P20', 'chặn');
  await grid.shows(7, 13, ['#SPILL!', '']);
  await grid.goTo('N8');
  await page.getByText(/^N8: #SPILL! /).waitFor();
  await grid.clear('P20');
  await grid.shows(7, 13, ['STT', '1']);
});

it('spills the completion statistics by unit, and their total is the pane’s', async () => {
  await grid.type('N60', '=PLAN.SUMMARY(A1:G50;"TRANGTHAI";$K$1)');
  await grid.shows(59, 13, ['Trạng thái', 'Trong hạn', 'Quá hạn']);
  const lines = await page.evaluate(() => {
    const sheet = window.workbenchEngine?.workbook.activeSheet;
    return Array.from({ length: 8 }, (_, index) => [
      sheet?.cell(60 + index, 13)?.value,
      sheet?.cell(60 + index, 14)?.value,
    ]);
  });
  expect(lines).toContainEqual(['Quá hạn', 17]);
  expect(lines).toContainEqual(['Tổng số nhiệm vụ', 36]);
});

it.each([
  ['=PLAN.STATUS(F8;"";"abc")', '#VALUE!', /"ngày_chốt" không nhận "abc"/],
  ['=PLAN.STATUS(F8;"";$K$1;-1)', '#VALUE!', /"số_ngày_báo_trước"/],
  ['=PLAN.SUMMARY(A1:G50;"PHONG";$K$1)', '#VALUE!', /"theo" không nhận "PHONG"/],
  ['=PLAN.TASKS(K1:L3)', '#N/A', /"vùng"/],
])('says in words what is wrong with %s', async (formula, code, sentence) => {
  await grid.type('M2', formula);
  await grid.shows(1, 12, [code]);
  await grid.goTo('M2');
  expect(await page.getByText(/^M2: /).textContent()).toMatch(sentence);
});

it('is as it was when everything that was typed is cleared', async () => {
  for (const area of ['K1', 'K8:K17', 'L8:L13', 'M2', 'N8', 'N60']) await grid.clear(area);
  await grid.shows(8, 13, ['']);
  // The day that was typed has left its number format on the cell, as in Excel.
  expect(await grid.everything('contents')).toBe(untouched);
});

it('inserts the status columns from the pane, follows ngày chốt, and is undone to the last cell', async () => {
  await pane.getByRole('button', { name: 'Đọc trang tính này' }).click();
  await pane.getByText('Đã đọc 36 nhiệm vụ').waitFor();
  await pane.getByRole('button', { name: 'Sửa', exact: true }).click();
  await pane.getByLabel('Ngày chốt', { exact: true }).fill('01/07/2022');
  await pane.getByRole('button', { name: 'Áp dụng' }).click();
  await pane.getByText('01/07/2022').first().waitFor();
  const before = await grid.everything();
  await insertColumns();
  await grid.shows(7, 10, onFirstOfJuly);
  expect(await grid.formulaAt(7, 10)).toBe('=PLAN.STATUS(F8,J8,$J$4,7,2022)');
  await grid.type('J4', '10/01/2022');
  await grid.shows(7, 10, inJanuary);
  await pane.getByRole('button', { name: /^Hoàn tác: chèn cột trạng thái/ }).click();
  await pane.getByText(/^Đã hoàn tác: chèn cột trạng thái vào I5:L50\.$/).waitFor();
  expect(await grid.everything()).toBe(before);
});

it('counts a done day that is typed into the columns, and says when the columns differ', async () => {
  await insertColumns();
  await grid.type('J9', '20/06/2022');
  await grid.shows(8, 10, ['Đúng hạn']);
  await pane.getByRole('tab', { name: /Tiến độ/ }).click();
  await pane.getByText('Phụ lục vừa được sửa. Số liệu dưới đây theo lần đọc trước.').waitFor();
  await pane.getByRole('button', { name: 'Đọc lại' }).click();
  await pane.getByRole('button', { name: /Đúng hạn\s*1/ }).waitFor();
  await grid.type('J4', '10/01/2022');
  await pane.getByRole('button', { name: 'Đọc lại' }).click();
  await pane.getByText(/^Cột trạng thái cạnh phụ lục tính tại ngày 10\/01\/2022/).waitFor();
  await grid.type('J4', '01/07/2022');
  await pane.getByRole('button', { name: 'Đọc lại' }).click();
  await pane.getByRole('button', { name: /Quá hạn\s*16/ }).waitFor();
  await grid.clear('J9');
});

it('freezes every function to its value, and brings the formulas back', async () => {
  await grid.shows(7, 10, onFirstOfJuly);
  const before = await grid.everything();
  await pane.getByRole('tab', { name: /Báo cáo/ }).click();
  await pane.getByRole('button', { name: 'Chuyển thành giá trị' }).click();
  await pane.getByText(/^Đã chuyển \d+ công thức thành giá trị\./).waitFor();
  await grid.shows(7, 10, onFirstOfJuly);
  expect(await grid.everything()).not.toContain('PLAN.STATUS(F8');
  await pane.getByRole('button', { name: /^Hoàn tác: chuyển \d+ công thức/ }).click();
  await pane.getByText(/^Đã hoàn tác: chuyển/).waitFor();
  await grid.shows(7, 10, onFirstOfJuly);
  expect(await grid.everything()).toBe(before);
  expect(problems).toEqual([]);
});

async function insertColumns(): Promise<void> {
  await pane.getByRole('tab', { name: /Báo cáo/ }).click();
  const open = pane.getByRole('button', { name: 'Chọn bảng và xem trước' });
  if (await open.isVisible()) await open.click();
  await pane.getByRole('button', { name: 'Chèn cột trạng thái', exact: true }).click();
  await pane.getByText('Đã chèn cột trạng thái vào I5:L50.').waitFor();
}
