// Takes over the ribbon's buttons from assets/ribbon.js: each brings the pane into view and hands it the user's wish.
import { commandNames, type CommandBox } from './commands.ts';

type Press = (name: string, event: Pick<Office.AddinCommands.Event, 'completed'>) => void;

declare global {
  interface Window {
    /** Set by assets/ribbon.js, where there is an Office.js. */
    planRibbon?: { waiting: Parameters<Press>[]; press: Press | null };
  }
}

/** To be called once Office is ready. What was pressed before is done now. */
export function connectRibbon(commands: CommandBox): void {
  const ribbon = window.planRibbon;
  if (!ribbon) return;
  const press: Press = (name, event) => {
    const command = commandNames.find((known) => known === name);
    if (command !== undefined) commands.send(command);
    // A pane that cannot be shown by code must not leave the button waiting.
    const done = (): void => event.completed();
    Office.addin.showAsTaskpane().then(done, done);
  };
  ribbon.press = press;
  for (const early of ribbon.waiting.splice(0)) press(...early);
}
