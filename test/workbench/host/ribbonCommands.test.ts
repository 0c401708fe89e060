// Ribbon buttons as Excel for Windows passes them on: through Office's own app-command event, to the real Office.js.
import { openExcel } from './openExcel.ts';

/** Office's code for a button whose function nobody has associated. */
const noSuchFunction = 11101;

test('a button runs the function associated with its name and is done when the function says so', async () => {
  const { host } = await openExcel();
  const pressed: string[] = [];
  Office.actions.associate('markDone', (event: Office.AddinCommands.Event) => {
    pressed.push(event.source.id);
    setTimeout(() => event.completed(), 5);
  });
  const { status, event } = await host.pressButton('markDone', 'Plan.Mark');
  expect([status, JSON.parse(event)]).toEqual([0, { source: { id: 'Plan.Mark' } }]);
  expect(pressed).toEqual(['Plan.Mark']);
});

test('two presses are answered each for itself, in whatever order they are done', async () => {
  const { host } = await openExcel();
  const events: Office.AddinCommands.Event[] = [];
  Office.actions.associate('wait', (event: Office.AddinCommands.Event) => {
    events.push(event);
    if (events.length === 2) [...events].reverse().forEach((one) => one.completed());
  });
  const outcomes = await Promise.all([host.pressButton('wait', 'A'), host.pressButton('wait', 'B')]);
  expect(outcomes.map(({ event }) => JSON.parse(event))).toEqual([
    { source: { id: 'A' } },
    { source: { id: 'B' } },
  ]);
});

test('a button without a function is refused by Office.js, not left waiting', async () => {
  const { host } = await openExcel();
  expect(await host.pressButton('nobody', 'Plan.Nobody')).toEqual({ status: noSuchFunction, event: '' });
});

test('a function can bring the pane into view', async () => {
  const { host } = await openExcel();
  expect(host.state.pane).toBe('Background');
  await Office.addin.showAsTaskpane();
  expect(host.state.pane).toBe('Visible');
  await Office.addin.hide();
  expect(host.state.pane).toBe('Background');
});
