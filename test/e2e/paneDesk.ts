// A workbench page with the pane in it, for tests of the pane alone: any workbook on the desk, any width and colours.
import type { BrowserContext, Frame, FrameLocator, Page } from 'playwright-core';
import { openBrowser } from '../../scripts/browser.ts';
import { Workbook } from '../../src/workbench/model/workbook.ts';
import { writeXlsx } from '../../src/workbench/xlsx/writeXlsx.ts';
import type { RunningWorkbench } from './startWorkbench.ts';

export type Look = {
  readonly width: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
};

export type PaneDesk = {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly problems: readonly string[];
  readonly put: (workbook: Workbook) => Promise<void>;
  /** The same, but the pane may still be loading. */
  readonly open: (workbook: Workbook) => Promise<void>;
  readonly frame: () => Frame;
  readonly sheetNames: () => Promise<string[]>;
  readonly close: () => Promise<void>;
};

export async function openDesk(server: RunningWorkbench, look: Look): Promise<PaneDesk> {
  const { width, ...colours } = look;
  const browser: BrowserContext = await openBrowser({ width: width + 700, height: 800, ...colours });
  const page = await browser.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  await page.goto(server.address);
  await page.addStyleTag({ content: `:root { --pane-width: ${width}px !important; }` });
  const pane = page.frameLocator('#pane iframe');
  await pane.getByRole('button', { name: 'Đọc trang tính này' }).waitFor();
  const open = async (workbook: Workbook): Promise<void> => {
    const name = `${workbook.sheets[0]?.name ?? ''}.xlsx`;
    const before = await page.evaluate(() => window.workbenchEngine?.workbook.sheets.length);
    await page.locator('input[type=file]').setInputFiles({
      name,
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: Buffer.from(writeXlsx(workbook)),
    });
    await page.waitForFunction((file) => window.workbenchEngine?.workbook.fileName === file, name);
    if (before === undefined) throw new Error('no workbook was on the desk');
  };
  return {
    page,
    pane,
    problems,
    open,
    put: async (workbook) => {
      await open(workbook);
      await pane.getByText('Chưa đọc phụ lục nào').waitFor();
    },
    frame: () => {
      const found = page.frames().find((candidate) => candidate.url().endsWith('/taskpane.html'));
      if (!found) throw new Error('no pane');
      return found;
    },
    sheetNames: () =>
      page.evaluate(() => window.workbenchEngine?.workbook.sheets.map(({ name }) => name) ?? []),
    close: () => browser.close(),
  };
}

const units = ['Văn phòng', 'Phòng Tổng hợp', 'Phòng Kế hoạch và Tài chính'];
const deadlines = [
  'Quý I/2026',
  'Trước ngày 15/3/2026',
  'Hằng tháng, trước ngày 20',
  'Khi có yêu cầu',
  'Nhanh nhất có thể',
];

/** An appendix of our own with so many tasks; every fifth deadline says nothing. */
export function appendixOf(tasks: number): Workbook {
  const workbook = new Workbook();
  const sheet = workbook.addSheet('Phụ lục');
  const line = (row: number, cells: readonly string[]): void =>
    cells.forEach((text, column) => {
      sheet.ensureCell(row, column).value = text;
    });
  line(0, ['PHỤ LỤC NHIỆM VỤ NĂM 2026']);
  line(2, ['STT', 'Nhiệm vụ', 'Sản phẩm', 'Đơn vị chủ trì', 'Thời gian thực hiện']);
  for (let index = 0; index < tasks; index += 1) {
    line(3 + index, [
      String(index + 1),
      `Rà soát và cập nhật quy trình số ${index + 1} của cơ quan`,
      '- Báo cáo',
      units[index % units.length] ?? '',
      deadlines[index % deadlines.length] ?? '',
    ]);
  }
  return workbook;
}
