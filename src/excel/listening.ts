// Listening to an event of Excel until told to stop.
import type { ExcelContext } from './excelContext.ts';
import { runExcel } from './runExcel.ts';

export type Listening = {
  /** Rejects where there are no events: a protected window, an old Excel. */
  readonly began: Promise<unknown>;
  readonly stop: () => void;
};

/** `add` ties a handler to an event; what comes after `stop` is the handler's to leave unheard. */
export function listenTo<Event>(
  add: (context: ExcelContext) => OfficeExtension.EventHandlerResult<Event>,
): Listening {
  const registered = runExcel(async (context) => {
    const handler = add(context);
    await context.sync();
    return handler;
  });
  registered.catch(() => undefined);
  return {
    began: registered,
    stop: () => {
      // A handler is taken away through the context it was added with.
      registered
        .then((handler) =>
          Excel.run(handler.context, async (context) => {
            handler.remove();
            await context.sync();
          }),
        )
        .catch(() => undefined);
    },
  };
}
