// `npm run screenshot`: drives the workbench in a browser on the sample and saves the pictures the README shows.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser } from './browser.ts';
import { startWorkbenchServer } from './workbench/server.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'docs', 'pictures');
mkdirSync(folder, { recursive: true });
const server = await startWorkbenchServer({ root, port: 0 });
const browser = await openBrowser({ width: 1440, height: 860 });
try {
  const page = await browser.newPage();
  await page.goto(server.address);
  const pane = page.frameLocator('#pane iframe');
  await pane.getByRole('button', { name: 'Đọc trang tính này' }).click();
  await pane.getByText(/Đã đọc \d+ nhiệm vụ/).waitFor();
  await pane.getByRole('button', { name: 'Sửa', exact: true }).click();
  await pane.getByLabel('Ngày chốt', { exact: true }).fill('01/07/2026');
  await pane.getByRole('button', { name: 'Áp dụng' }).click();
  await pane.getByRole('tab', { name: /Tiến độ/ }).click();
  await pane.getByRole('button', { name: 'Tô màu quá hạn' }).click();
  const told = pane.getByText(/Đã tô màu/);
  await told.waitFor();
  await pane.getByRole('button', { name: 'Đóng' }).click();
  await told.waitFor({ state: 'hidden' });
  // Two frames for the grid to draw the colours, which no event announces.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await page.waitForTimeout(500);
  await page.screenshot({ path: join(folder, 'workbench.png') });
} finally {
  await browser.close();
  await server.close();
}
