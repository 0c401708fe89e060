// Excel's events: who listens to what, and the messages that tell them.
import type { RichApiMessage } from './wire.ts';

/** Numbers Office.js gives its events on the wire. */
export const eventType = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  nameChanged: 25,
  visibilityChanged: 26,
  tableSelectionChanged: 100,
  tableChanged: 101,
} as const;

const excelEvents = 65536;
/** The target of events that were asked for on a whole collection. */
export const workbookTarget = 'Workbook';

export type EventHub = {
  readonly register: (type: number, target: string) => void;
  readonly unregister: (type: number, target: string) => void;
  readonly listeners: (type: number, target: string) => number;
  /** Sends the event to those listening to one of the targets; `details` becomes its JSON. */
  readonly raise: (
    type: number,
    targets: readonly string[],
    details: Readonly<Record<string, unknown>>,
  ) => void;
};

/** `send` hands messages to the add-in; they leave after the request that caused them is done. */
export function createEventHub(send: (messages: readonly RichApiMessage[]) => void): EventHub {
  const counts = new Map<string, number>();
  const key = (type: number, target: string): string => `${type}|${target}`;
  const listeners = (type: number, target: string): number => counts.get(key(type, target)) ?? 0;
  return {
    listeners,
    register: (type, target) => counts.set(key(type, target), listeners(type, target) + 1),
    unregister: (type, target) => counts.delete(key(type, target)),
    raise: (type, targets, details) => {
      const json = JSON.stringify(details);
      const messages = targets
        .filter((target) => listeners(type, target) > 0)
        .map((target): RichApiMessage => [excelEvents, type, target, json, 0, false]);
      if (messages.length > 0) setTimeout(() => send(messages), 0);
    },
  };
}
