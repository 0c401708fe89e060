// The ribbon and context-menu commands: they open the pane and hand the wish to it, so that its one state does the work.

export const commandNames = ['openPane', 'readAppendix', 'highlightOverdue'] as const;
type CommandName = (typeof commandNames)[number];

export type CommandBox = {
  /** Called by Excel; kept until the pane listens. */
  readonly send: (name: CommandName) => void;
  /** One listener at a time: the pane. Returns what stops the listening. */
  readonly listen: (listener: (name: CommandName) => void) => () => void;
};

/** Carries commands from Excel to the pane, which may be mounted later than the first command. */
export function createCommandBox(): CommandBox {
  let waiting: CommandName[] = [];
  let listener: ((name: CommandName) => void) | null = null;
  return {
    send(name) {
      if (listener) listener(name);
      else waiting.push(name);
    },
    listen(next) {
      listener = next;
      const kept = waiting;
      waiting = [];
      kept.forEach(next);
      return () => {
        if (listener === next) listener = null;
      };
    },
  };
}
