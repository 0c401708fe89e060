// The user's whole job in a real browser: the sample appendix, the pane in its frame, Office.js unmodified.
import { readFileSync } from 'node:fs';
import type { BrowserContext, FrameLocator, Page } from 'playwright-core';
import { openBrowser } from '../../scripts/browser.ts';
import { readXlsx } from '../../src/workbench/xlsx/readXlsx.ts';
import { startWorkbench, type RunningWorkbench } from './startWorkbench.ts';

type Axe = { run(context: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };

let server: RunningWorkbench;
let browser: BrowserContext;
let page: Page;
let pane: FrameLocator;
const problems: string[] = [];
const foreign: string[] = [];

beforeAll(async () => {
  server = await startWorkbench();
  browser = await openBrowser({ width: 1440, height: 900 });
  page = await browser.newPage();
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (/^https?:$/.test(protocol) && `${origin}/` !== server.address) foreign.push(request.url());
  });
  await page.goto(server.address);
  pane = page.frameLocator('#pane iframe');
}, 120_000);

afterAll(async () => {
  await browser?.close();
  server?.stop();
});

/** A value of the workbook on the desk, by sheet name and 0-based place. */
const cell = (sheet: string, row: number, column: number): Promise<unknown> =>
  page.evaluate(([name, r, c]) => window.workbenchEngine?.workbook.sheetByName(name)?.cell(r, c)?.value, [
    sheet,
    row,
    column,
  ] as const);
const sheetNames = (): Promise<string[]> =>
  page.evaluate(() => window.workbenchEngine?.workbook.sheets.map(({ name }) => name) ?? []);
const overlays = (sheet: string): Promise<number> =>
  page.evaluate(
    (name) => window.workbenchEngine?.workbook.sheetByName(name)?.conditionalFormats.length ?? -1,
    sheet,
  );

it('reads the sample and accounts for every row', async () => {
  await pane.getByRole('button', { name: 'Đọc trang tính này' }).click();
  await pane.getByText('Đã đọc 17 nhiệm vụ thuộc 4 lĩnh vực').waitFor();
  await pane
    .getByText('36 dòng: 17 nhiệm vụ, 4 lĩnh vực, 3 tiêu đề, 1 ghép vào dòng trên, 11 ngoài bảng.')
    .waitFor();
});

it('takes another ngày chốt and keeps it in view', async () => {
  await pane.getByRole('button', { name: 'Sửa', exact: true }).click();
  const asOf = pane.getByLabel('Ngày chốt', { exact: true });
  await asOf.fill('01/07/2026');
  await pane.getByRole('button', { name: 'Áp dụng' }).click();
  await pane.getByText('01/07/2026').first().waitFor();
});

it('lists the findings with their quotes, and leads to a source cell', async () => {
  await pane.getByRole('tab', { name: /Rà soát/ }).click();
  await pane.getByText('31/6/2026').first().waitFor();
  await pane
    .getByRole('button', { name: /Đến ô nguồn F25/ })
    .first()
    .click();
  await page.waitForFunction(() => window.workbenchEngine?.workbook.activeSheet.selection.row === 24);
});

it('shows the overdue list one step further, and a row leads to its cell', async () => {
  await pane.getByRole('tab', { name: /Tiến độ/ }).click();
  await pane.getByText(/^Quá hạn · \d+$/).waitFor();
  await pane
    .getByRole('button', { name: /Đến ô nguồn F8/ })
    .first()
    .click();
  await page.waitForFunction(() => window.workbenchEngine?.workbook.activeSheet.selection.row === 7);
});

it('writes the six sheets and colours the overdue rows', async () => {
  await pane.getByRole('tab', { name: /Báo cáo/ }).click();
  await pane.getByRole('button', { name: /^Ghi \d trang tính$/ }).click();
  await pane.getByText(/^Đã ghi 6 trang tính/).waitFor({ timeout: 20_000 });
  expect(await sheetNames()).toEqual(
    expect.arrayContaining([
      'Phụ lục',
      'Nhiệm vụ chuẩn hóa',
      'Mốc thời hạn',
      'Rà soát kế hoạch',
      'Tổng hợp',
      'Nhiệm vụ quá hạn',
      'Cấu hình',
    ]),
  );
  await pane.getByRole('tab', { name: /Tiến độ/ }).click();
  await pane.getByRole('button', { name: 'Tô màu quá hạn' }).click();
  await pane.getByText(/Đã tô màu/).waitFor({ timeout: 20_000 });
  expect(await overlays('Phụ lục')).toBeGreaterThan(0);
});

it('recalculates statuses when a done date is typed, with the add-in doing nothing', async () => {
  const place = await page.evaluate(() => {
    const sheet = window.workbenchEngine?.workbook.sheetByName('Nhiệm vụ chuẩn hóa');
    const table = sheet?.tables[0];
    if (!sheet || !table) return null;
    const column = (name: string): number =>
      table.area.column + table.columns.findIndex((entry) => entry.name === name);
    return { row: table.area.row + 1, done: column('Ngày hoàn thành'), status: column('Trạng thái') };
  });
  if (!place) throw new Error('no task table');
  expect(await cell('Nhiệm vụ chuẩn hóa', place.row, place.status)).toBe('Quá hạn');
  await page.evaluate(async ({ row, done }) => {
    const address = `${String.fromCharCode(65 + done)}${row + 1}`;
    await window.workbenchEngine?.host.userEdit('Nhiệm vụ chuẩn hóa', address, '10/06/2026');
  }, place);
  expect(await cell('Nhiệm vụ chuẩn hóa', place.row, place.status)).toBe('Đúng hạn');
});

it('calculates a custom function typed into a cell, through the real runtime', async () => {
  await page.evaluate(() =>
    window.workbenchEngine?.host.userEdit('Phụ lục', 'I9', '=PLAN.DUEDATE("Quý III/2026")'),
  );
  await page.waitForFunction(
    () => window.workbenchEngine?.workbook.sheetByName('Phụ lục')?.cell(8, 8)?.value === 46295,
  );
});

it('takes a cell typed into the grid itself', async () => {
  await page.evaluate(() => {
    const engine = window.workbenchEngine;
    if (engine) engine.workbook.announce({ kind: 'sheets', sheetId: null, area: null, origin: 'addin' });
  });
  const grid = page.locator('#grid');
  const box = await grid.boundingBox();
  if (!box) throw new Error('no grid');
  await page.mouse.click(box.x + 300, box.y + 200);
  await page.keyboard.type('Xin chào 05/06/2026');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => {
    const rows = window.workbenchEngine?.workbook.activeSheet.rows.values() ?? [];
    return [...rows].some((cells) =>
      [...cells.values()].some(({ value }) => value === 'Xin chào 05/06/2026'),
    );
  });
});

it('lets the colours follow a row inserted in the grid', async () => {
  const firstRows = (): Promise<unknown[]> =>
    page.evaluate(() => {
      const sheet = window.workbenchEngine?.workbook.sheetByName('Nhiệm vụ chuẩn hóa');
      const table = sheet?.tables[0];
      if (!sheet || !table) return [];
      const column = table.area.column + table.columns.findIndex(({ name }) => name === 'Dòng đầu');
      return [1, 2, 3].map((offset) => sheet.cell(table.area.row + offset, column)?.value);
    });
  expect(await firstRows()).toEqual([8, 9, 10]);
  const box = await page.locator('#grid').boundingBox();
  if (!box) throw new Error('no grid');
  // The heading of row 9 or 10, below the tall row of task 1, then the menu's “insert above”, which acts on its picture.
  // What was typed before is drawn first, and the menu slides into its place: both are waited for.
  await page.waitForTimeout(500);
  await page.mouse.click(box.x + 20, box.y + 450);
  await page.waitForFunction(() =>
    [8, 9].includes(window.workbenchEngine?.workbook.activeSheet.selection.row ?? -1),
  );
  const chosen = await page.evaluate(() => window.workbenchEngine?.workbook.activeSheet.selection.row ?? -1);
  await page.mouse.click(box.x + 20, box.y + 450, { button: 'right' });
  const label = page.getByText('dòng ở trên').first();
  await label.waitFor();
  await page.waitForTimeout(500);
  const entry = await label.boundingBox();
  if (!entry) throw new Error('no menu');
  await page.mouse.click(box.x + 38, entry.y + 8);
  await page.waitForFunction(
    () =>
      window.workbenchEngine?.workbook.sheetByName('Phụ lục')?.conditionalFormats[0]?.areas[0]?.rows === 24,
  );
  expect(await firstRows()).toEqual([8, 9, 10].map((row) => (row > chosen ? row + 1 : row)));
});

it('downloads a workbook that holds all of it', async () => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tải về' }).click(),
  ]);
  const saved = readXlsx(new Uint8Array(readFileSync(await download.path())), 'saved.xlsx');
  expect(saved.sheets.map(({ name }) => name)).toEqual(await sheetNames());
  expect(saved.sheetByName('Phụ lục')?.conditionalFormats.length).toBe(await overlays('Phụ lục'));
});

it('removes its colours with one click', async () => {
  await pane.getByRole('button', { name: 'Bỏ tô màu' }).click();
  await pane.getByText(/Đã bỏ tô màu/).waitFor();
  expect(await overlays('Phụ lục')).toBe(0);
});

it('has no accessibility violation in the pane, step by step', async () => {
  const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
  const frame = page.frames().find((candidate) => candidate.url().endsWith('/taskpane.html'));
  if (!frame) throw new Error('no pane');
  await frame.evaluate(axe);
  for (const step of ['Đọc', 'Rà soát', 'Tiến độ', 'Báo cáo']) {
    await pane.getByRole('tab', { name: new RegExp(step) }).click();
    const violations = await frame.evaluate(async () => {
      // The script above has put axe into the frame's window.
      const { axe: checker } = window as unknown as { axe: Axe };
      // Fluent's focus traps place empty, unreachable stops of their own: not part of what a user meets.
      const { violations: found } = await checker.run({ exclude: ['[data-tabster-dummy]'] });
      return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`);
    });
    expect({ step, violations }).toEqual({ step, violations: [] });
  }
});

it('says so in words when a file is no workbook, and keeps the old one', async () => {
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'thu.xlsx', mimeType: '', buffer: Buffer.from('không phải tệp Excel') });
  await page.getByText('thu.xlsx không phải là tệp Excel .xlsx').waitFor();
  expect(await sheetNames()).toContain('Phụ lục');
});

it('asks nothing of any other server and logs no error', () => {
  expect(foreign).toEqual([]);
  expect(problems).toEqual([]);
});
