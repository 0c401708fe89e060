// The pane for everybody: narrow, dark, in forced colours, and with the keyboard alone.
import { readFileSync } from 'node:fs';
import { openDesk, type Look, type PaneDesk } from './paneDesk.ts';
import { startWorkbench, type RunningWorkbench } from './startWorkbench.ts';

type Axe = { run(context: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const steps = ['Đọc', 'Rà soát', 'Tiến độ', 'Báo cáo'];

let server: RunningWorkbench;
beforeAll(async () => {
  server = await startWorkbench();
}, 120_000);
afterAll(() => server?.stop());

const violationsIn = (desk: PaneDesk): Promise<string[]> =>
  desk.frame().evaluate(async () => {
    // The script has put axe into the frame's window.
    const { axe: checker } = window as unknown as { axe: Axe };
    // Fluent's focus traps place empty, unreachable stops of their own: not part of what a user meets.
    const { violations } = await checker.run({ exclude: ['[data-tabster-dummy]'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
  });

const widerThanPane = (desk: PaneDesk): Promise<boolean> =>
  desk.frame().evaluate(() => document.documentElement.scrollWidth > window.innerWidth);

it.each<[string, Look]>([
  ['light', { width: 320 }],
  ['dark', { width: 320, colorScheme: 'dark' }],
  ['forced', { width: 320, forcedColors: 'active' }],
])(
  'T24: has no accessibility violation and nothing cut off at 320 px in %s colours',
  async (_name, look) => {
    const desk = await openDesk(server, look);
    try {
      const { pane } = desk;
      await desk.frame().evaluate(axe);
      expect(await violationsIn(desk)).toEqual([]);
      await pane.getByRole('button', { name: 'Đọc trang tính này' }).click();
      await pane.getByText(/^Đã đọc/).waitFor();
      for (const step of steps) {
        await pane.getByRole('tab', { name: new RegExp(step) }).click();
        expect({ step, found: await violationsIn(desk) }).toEqual({ step, found: [] });
        expect({ step, cutOff: await widerThanPane(desk) }).toEqual({ step, cutOff: false });
      }
      await pane.getByRole('tab', { name: /Đọc/ }).click();
      await pane.getByRole('button', { name: 'Sửa cột hoặc vùng…' }).first().click();
      await pane.getByRole('button', { name: 'Sửa', exact: true }).click();
      expect(await violationsIn(desk)).toEqual([]);
    } finally {
      await desk.close();
    }
  },
  120_000,
);

it('leads through steps, rows and editors with the keyboard alone', async () => {
  const desk = await openDesk(server, { width: 360 });
  try {
    const { page, pane } = desk;
    const focused = (): Promise<string> =>
      desk.frame().evaluate(() => {
        const element = document.activeElement;
        return `${element?.getAttribute('aria-label') ?? ''}${element?.textContent ?? ''}`;
      });
    const tabTo = async (words: string): Promise<number> => {
      for (let presses = 1; presses <= 40; presses += 1) {
        await page.keyboard.press('Tab');
        if ((await focused()).includes(words)) return presses;
      }
      throw new Error(`Tab does not lead to ${words}`);
    };
    await pane.getByRole('button', { name: 'Đọc trang tính này' }).focus();
    await page.keyboard.press('Enter');
    await pane.getByText(/^Đã đọc/).waitFor();

    await pane.getByRole('button', { name: 'Sửa', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('Sửa');

    // Header, then the step's content from the top, then the next action at the bottom.
    await tabTo('Đọc');
    await tabTo('thời hạn chưa hiểu hoặc chưa chắc');
    await tabTo('Đến ô nguồn');
    await tabTo('Sửa cột hoặc vùng…');
    await tabTo('Cần xem');

    await pane.getByRole('tab', { name: /Đọc/ }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await pane.getByRole('heading', { name: /^Quá hạn/ }).waitFor();
    await tabTo('Chưa xác định');
    await page.keyboard.press('Enter');
    await pane.getByRole('heading', { name: /^Chưa xác định · \d+$/ }).waitFor();
    await tabTo('Bỏ lọc');
    await tabTo('Đến ô nguồn');
    const address = /[A-Z]+(\d+)/.exec(await focused());
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      (row) => window.workbenchEngine?.workbook.activeSheet.selection.row === row,
      Number(address?.[1]) - 1,
    );
    expect(desk.problems).toEqual([]);
  } finally {
    await desk.close();
  }
}, 120_000);
