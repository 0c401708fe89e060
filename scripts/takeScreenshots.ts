// `npm run screenshot`: drives the workbench in a browser on the sample and saves the pictures the README shows.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { startWorkbenchServer } from './workbench/server.ts';
import { openBrowser } from './browser.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'docs', 'pictures');
mkdirSync(folder, { recursive: true });
const server = await startWorkbenchServer({ root, port: 0 });
const browser = await openBrowser({ width: 1440, height: 860 });
try {
  const page = await browser.newPage();
  await page.goto(`${server.address}?as-of=2026-07-01`);
  const pane = page.frameLocator('#pane iframe');
  await pane.getByRole('button', { name: 'Đọc phụ lục' }).click();
  await pane.getByText(/Đã đọc \d+ nhiệm vụ/).waitFor();
  await pane.getByRole('tab', { name: /Tiến độ/ }).click();
  await pane.getByRole('button', { name: 'Tô màu quá hạn' }).click();
  await page.waitForTimeout(1500);
  await page.screenshot({ path: join(folder, 'workbench.png') });
} finally {
  await browser.close();
  await server.close();
}
