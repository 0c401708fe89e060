// Ribbon buttons that run a function: Excel tells the add-in what was pressed, the add-in says when it is done.

/** What Office.js answers for a pressed button. */
export type CommandOutcome = {
  /** 0: the function ran and called `completed`; otherwise Office's error, 5000 and above. */
  readonly status: number;
  /** The event as the function completed it, in JSON; '' when there is no such function. */
  readonly event: string;
};

export type RibbonCommands = {
  /** The function's name and the button's id as they stand in the manifest; waits for an add-in still loading. */
  readonly press: (functionName: string, buttonId: string) => Promise<CommandOutcome>;
  /** Office.js listens from now on. */
  readonly startListening: () => void;
  /** Office.js reports a button as done: its id, its status, its event. */
  readonly complete: (report: readonly unknown[]) => void;
};

/** `tell` hands Office's app-command event to the add-in: the id of this press, the function's name, the event in JSON. */
export function createRibbonCommands(
  tell: (event: readonly [id: string, functionName: string, event: string]) => void,
): RibbonCommands {
  const waiting = new Map<string, (outcome: CommandOutcome) => void>();
  let presses = 0;
  let startListening = (): void => undefined;
  const listening = new Promise<void>((resolve) => {
    startListening = resolve;
  });
  return {
    startListening,
    async press(functionName, buttonId) {
      presses += 1;
      const id = `press-${presses}`;
      const outcome = new Promise<CommandOutcome>((resolve) => waiting.set(id, resolve));
      await listening;
      tell([id, functionName, JSON.stringify({ source: { id: buttonId } })]);
      return outcome;
    },
    complete([id, status, event]) {
      waiting.get(String(id))?.({ status: Number(status), event: String(event) });
      waiting.delete(String(id));
    },
  };
}
