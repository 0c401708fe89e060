// The ribbon's buttons on the page's side: tied before Office is ready, taken over by the pane, done whatever happens.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandNames, createCommandBox, type CommandBox } from '../../src/taskpane/commands.ts';
import { connectRibbon } from '../../src/taskpane/ribbon.ts';

const root = join(__dirname, '..', '..');
const early = readFileSync(join(root, 'assets', 'ribbon.js'), 'utf8');
const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');

type Tied = Map<string, (event: { completed: () => void }) => void>;

/** The page up to its classic scripts, with so much of Office.js as they touch. */
function openPage(show: () => Promise<void> = () => Promise.resolve()): Tied {
  const tied: Tied = new Map();
  const associate = (name: string, run: (event: { completed: () => void }) => void): unknown =>
    tied.set(name, run);
  Object.assign(window, { Office: { actions: { associate }, addin: { showAsTaskpane: show } } });
  window.eval(early);
  return tied;
}

function heard(commands: CommandBox): string[] {
  const names: string[] = [];
  commands.listen((name) => names.push(name));
  return names;
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

it('ties every function the manifest names, and those the pane knows', () => {
  const named = [...manifest.matchAll(/<FunctionName>(.+)<\/FunctionName>/g)].map(([, name]) => name);
  const tied = [...openPage().keys()].sort();
  expect(tied).toEqual([...new Set(named)].sort());
  expect(tied).toEqual([...commandNames].sort());
});

it('keeps what was pressed before the pane was there, and does it once', async () => {
  const tied = openPage();
  const completed = jest.fn();
  tied.get('readAppendix')?.({ completed });
  expect(completed).not.toHaveBeenCalled();
  const commands = createCommandBox();
  const names = heard(commands);
  connectRibbon(commands);
  connectRibbon(commands);
  await settled();
  expect([names, completed.mock.calls]).toEqual([['readAppendix'], [[]]]);
});

it('shows the pane and ends the button, also when the pane cannot be shown', async () => {
  const show = jest.fn(() => Promise.reject(new Error('no such thing here')));
  const tied = openPage(show);
  const commands = createCommandBox();
  const names = heard(commands);
  connectRibbon(commands);
  const completed = jest.fn();
  tied.get('highlightOverdue')?.({ completed });
  await settled();
  expect([names, show.mock.calls.length, completed.mock.calls.length]).toEqual([['highlightOverdue'], 1, 1]);
});

it('leaves a page without Office.js alone', () => {
  Object.assign(window, { Office: undefined, planRibbon: undefined });
  window.eval(early);
  connectRibbon(createCommandBox());
  expect(window.planRibbon).toBeUndefined();
});

it('is written in a language old webviews know', () => {
  expect(early).not.toMatch(/=>|`|\b(?:const|let|class)\b|\.\.\./);
});
