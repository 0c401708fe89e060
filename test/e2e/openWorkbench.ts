// A workbench of its own, open in a real browser, with the pane ready to read: what tests of a whole job begin with.
import type { FrameLocator, Page } from 'playwright-core';
import { openBrowser } from '../../scripts/browser.ts';
import { gridOf, type Grid } from './grid.ts';
import { startWorkbench } from './startWorkbench.ts';

export type OpenWorkbench = {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly grid: Grid;
  /** Errors nobody caught on the page, as they come. */
  readonly problems: readonly string[];
  readonly close: () => Promise<void>;
};

export async function openWorkbench(width: number): Promise<OpenWorkbench> {
  const server = await startWorkbench();
  const browser = await openBrowser({ width, height: 900 });
  const page = await browser.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  await page.goto(server.address);
  const pane = page.frameLocator('#pane iframe');
  await pane.getByRole('button', { name: 'Đọc trang tính này' }).waitFor();
  const close = async (): Promise<void> => {
    await browser.close();
    server.stop();
  };
  return { page, pane, grid: gridOf(page), problems, close };
}
