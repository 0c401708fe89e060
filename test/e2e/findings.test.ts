// The way out of findings in a real browser: take a proposal over, take it back, ignore, and from a cell to its findings.
import { readFileSync } from 'node:fs';
import type { BrowserContext, FrameLocator, Page } from 'playwright-core';
import { openBrowser } from '../../scripts/browser.ts';
import { startWorkbench, type RunningWorkbench } from './startWorkbench.ts';

let server: RunningWorkbench;
let browser: BrowserContext;
let page: Page;
let pane: FrameLocator;
const problems: string[] = [];

beforeAll(async () => {
  server = await startWorkbench();
  browser = await openBrowser({ width: 1440, height: 900 });
  page = await openPage();
  await readSample();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  server?.stop();
});

async function openPage(): Promise<Page> {
  const opened = await browser.newPage();
  opened.on('pageerror', (error) => problems.push(error.message));
  opened.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  await opened.goto(server.address);
  pane = opened.frameLocator('#pane iframe');
  return opened;
}

async function readSample(): Promise<void> {
  await pane.getByRole('button', { name: 'Đọc trang tính này' }).click();
  await pane.getByText('Đã đọc 17 nhiệm vụ thuộc 4 lĩnh vực').waitFor();
  await pane.getByRole('tab', { name: /Rà soát/ }).click();
}

/** The deadline cell of the third task: the year it names first is not the plan's. */
const place = { row: 9, column: 5 };

/** What stands in the cell, as the file would have it. */
const cell = (): Promise<{ value: unknown; formula: unknown; style: unknown }> =>
  page.evaluate(({ row, column }) => {
    const found = window.workbenchEngine?.workbook.sheetByName('Phụ lục')?.cell(row, column);
    return { value: found?.value, formula: found?.formula ?? null, style: found?.style };
  }, place);

/** As the user moving in the grid. */
const select = (row: number, column: number): Promise<void> =>
  page.evaluate(
    ([r, c]) => {
      const workbook = window.workbenchEngine?.workbook;
      const sheet = workbook?.sheetByName('Phụ lục');
      if (!workbook || !sheet) return;
      sheet.selection = { row: r, column: c, rows: 1, columns: 1 };
      workbook.announce({ kind: 'selection', sheetId: sheet.id, area: sheet.selection, origin: 'user' });
    },
    [row, column] as const,
  );

const yearFinding = () => pane.getByRole('heading', { name: /^.*Năm trong thời hạn/ });

const before = {
  value: '- Kế hoạch kiểm tra (tháng 02/2025).\n- Thông báo kết luận (tháng 10/2026).',
  formula: null,
};

it('takes the proposal for F10 over: the words of the cell change and the finding is gone', async () => {
  expect(await cell()).toMatchObject(before);
  await yearFinding().waitFor();
  await pane.getByRole('button', { name: 'Chấp nhận đề xuất' }).first().click();
  await pane.getByText('Đã sửa ô F10.').waitFor();
  expect(await cell()).toMatchObject({
    value: '- Kế hoạch kiểm tra (tháng 02/2026).\n- Thông báo kết luận (tháng 10/2026).',
    formula: null,
  });
  expect(await yearFinding().count()).toBe(0);
});

it('takes it back: every character as before, the finding there again', async () => {
  await pane.getByRole('button', { name: 'Hoàn tác: sửa ô F10' }).click();
  await pane.getByText('Đã hoàn tác: sửa ô F10.').waitFor();
  expect(await cell()).toMatchObject(before);
  await yearFinding().waitFor();
  expect(await pane.getByRole('button', { name: /^Hoàn tác/ }).count()).toBe(0);
});

it('leaves one primary button to the step, whatever the findings offer', async () => {
  const frame = page.frames().find((candidate) => candidate.url().endsWith('/taskpane.html'));
  if (!frame) throw new Error('no pane');
  // Waits until the buttons that a job had disabled have their colours again.
  await frame.waitForFunction(() => {
    const provider = document.querySelector('.fui-FluentProvider');
    if (!provider) return false;
    const probe = provider.appendChild(document.createElement('i'));
    probe.style.backgroundColor = 'var(--colorBrandBackground)';
    const brand = getComputedStyle(probe).backgroundColor;
    probe.remove();
    const primary = [...document.querySelectorAll('button')].filter(
      (button) => getComputedStyle(button).backgroundColor === brand,
    );
    return primary.length === 1 && primary[0]?.textContent === 'Xem tiến độ';
  });
});

it('shows the findings of the cell the user selects, and no others above', async () => {
  await select(place.row, place.column);
  const here = pane.getByRole('region', { name: /^Ô đang chọn F10 · / });
  await here.waitFor();
  await here
    .getByText(/02\/2025/)
    .first()
    .waitFor();
  await select(0, 0);
  await here.waitFor({ state: 'detached' });
});

it('confirms the deadline of the year before: its task counts as overdue, and no longer after undoing', async () => {
  const overdue = async (): Promise<number> => {
    await pane.getByRole('tab', { name: /Tiến độ/ }).click();
    const heading = await pane.getByText(/^Quá hạn · \d+$/).textContent();
    await pane.getByRole('tab', { name: /Rà soát/ }).click();
    return Number(/\d+/.exec(heading ?? '')?.[0]);
  };
  await pane.getByRole('button', { name: 'Sửa', exact: true }).click();
  await pane.getByLabel('Ngày chốt', { exact: true }).fill('15/01/2026');
  await pane.getByRole('button', { name: 'Áp dụng' }).click();
  await pane.getByText('15/01/2026').first().waitFor();
  const first = await overdue();
  await pane.getByRole('button', { name: 'Giữ nguyên' }).first().click();
  await pane.getByText('Đã xác nhận thời hạn của nhiệm vụ 3.').waitFor();
  expect(await yearFinding().count()).toBe(0);
  expect(await overdue()).toBe(first + 1);
  await pane.getByRole('button', { name: 'Hoàn tác: xác nhận thời hạn của nhiệm vụ 3' }).click();
  await pane.getByText('Đã hoàn tác: xác nhận thời hạn của nhiệm vụ 3.').waitFor();
  expect(await overdue()).toBe(first);
});

it('remembers what was ignored when the file is downloaded and opened again', async () => {
  await yearFinding().waitFor();
  await pane.getByRole('button', { name: 'Bỏ qua' }).first().click();
  await pane.getByText('Đã bỏ qua 1 mục.').waitFor();
  expect(await yearFinding().count()).toBe(0);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tải về' }).click(),
  ]);
  const buffer = readFileSync(await download.path());
  page = await openPage();
  // The sample stands there first: a file opened meanwhile would be replaced by it.
  await page.getByText('Đã mở phu-luc-mau.xlsx').waitFor();
  await pane.getByRole('button', { name: 'Đọc trang tính này' }).waitFor();
  await page.locator('input[type=file]').setInputFiles({ name: 'da-luu.xlsx', mimeType: '', buffer });
  await page.getByText('Đã mở da-luu.xlsx').waitFor();
  await readSample();
  await pane.getByText('Đã bỏ qua 1 mục.').waitFor();
  expect(await yearFinding().count()).toBe(0);
  await pane.getByRole('button', { name: 'Hiện lại' }).click();
  await yearFinding().waitFor();
}, 30_000);

it('logs no error', () => {
  expect(problems).toEqual([]);
});
