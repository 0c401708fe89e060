// The buttons of the manifest, pressed as Excel presses them: Office's app-command event to the pane in a real browser.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CommandOutcome } from '../../src/workbench/host/ribbonCommands.ts';
import { appendixOf, openDesk, type PaneDesk } from './paneDesk.ts';
import { startWorkbench, type RunningWorkbench } from './startWorkbench.ts';

jest.setTimeout(120_000);

const manifest = readFileSync(join(__dirname, '..', '..', 'manifest.xml'), 'utf8');
/** Each button's id and the function it names. */
const buttons = [...manifest.matchAll(/<Control xsi:type="Button" id="([^"]+)">([\s\S]*?)<\/Control>/g)].map(
  ([, id = '', body = '']) => ({
    id,
    functionName: /<FunctionName>(.+)<\/FunctionName>/.exec(body)?.[1] ?? '',
  }),
);

let server: RunningWorkbench;
let desk: PaneDesk;

beforeAll(async () => {
  server = await startWorkbench();
  desk = await openDesk(server, { width: 372 });
});
afterAll(async () => {
  await desk?.close();
  server?.stop();
});

const press = (id: string): Promise<CommandOutcome | undefined> =>
  desk.page.evaluate(
    async ({ functionName, button }) => window.workbenchEngine?.host.pressButton(functionName, button),
    { functionName: buttons.find((button) => button.id === id)?.functionName ?? '', button: id },
  );
const rules = (): Promise<number | undefined> =>
  desk.page.evaluate(() => window.workbenchEngine?.workbook.sheets[0]?.conditionalFormats.length);

it('knows the function of every button', async () => {
  expect(buttons.map(({ id }) => id)).toEqual(['Plan.Open', 'Plan.Read', 'Plan.Highlight', 'Plan.ReadHere']);
  for (const { id } of buttons) expect([id, (await press(id))?.status]).toEqual([id, 0]);
});

it('reads the appendix on the first press, though the pane is only then being loaded', async () => {
  await desk.open(appendixOf(12));
  const outcome = await press('Plan.Read');
  expect(outcome).toEqual({ status: 0, event: JSON.stringify({ source: { id: 'Plan.Read' } }) });
  await desk.pane
    .getByText(/^Đã đọc/)
    .first()
    .waitFor();
  expect(await desk.page.evaluate(() => window.workbenchEngine?.host.state.pane)).toBe('Visible');
  expect(await rules()).toBe(0);
});

it('colours the appendix at one press', async () => {
  await press('Plan.Highlight');
  await desk.page.waitForFunction(
    () => (window.workbenchEngine?.workbook.sheets[0]?.conditionalFormats.length ?? 0) > 0,
  );
  expect(desk.problems).toEqual([]);
});
