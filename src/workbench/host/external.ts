// `window.external` as Excel for Windows puts it into an add-in's page; the host behind it can be exchanged.
import { createRibbonCommands, type RibbonCommands } from './ribbonCommands.ts';
import type { RequestBody, RichApiMessage } from './wire.ts';

/** What the boundary needs of a host. */
export type BoundaryHost = {
  /** Answers one ProcessQuery request. */
  readonly executor: (request: { body: RequestBody; flags: number; size: number }) => Promise<unknown>;
  readonly requirementSets: Readonly<Record<string, string>>;
  readonly uiLocale: string;
  /** The add-in's settings in the document (Common API), JSON texts by key. */
  readonly documentSettings: Map<string, string>;
  readonly documentUrl: string;
};

export type Boundary = {
  /** To be set as `window.external` before office.js is loaded. */
  readonly external: Readonly<Record<string, unknown>>;
  readonly sendMessages: (messages: readonly RichApiMessage[]) => void;
  /** Resolved once the library's runtime takes calls of custom functions: what comes earlier it loses. */
  readonly functionsReady: Promise<void>;
  readonly markFunctionsReady: () => void;
  readonly pressButton: RibbonCommands['press'];
};

/** Numbers of Office's own dispatch. */
const dispatch = { richApi: 93, commandCompleted: 94 } as const;
const events = { richApiMessage: 33, appCommand: 39 } as const;
const failed = { internal: 5001, unsupported: 5000 } as const;
/** Shared runtime, and custom functions in it. */
const runtimeFlags = 3;

type Handler = (event: number, payload: unknown) => void;
type Callback = (answer: unknown) => void;

/** Office.js reads arrays of the native side through `toArray`, as of a VBArray. */
function nativeArray<T>(list: readonly T[]): readonly T[] {
  Object.defineProperty(list, 'toArray', { value: () => list, enumerable: false });
  return list;
}

export function createBoundary(host: () => BoundaryHost): Boundary {
  const handlers = new Map<number, Handler[]>();
  let markFunctionsReady = (): void => undefined;
  const functionsReady = new Promise<void>((resolve) => {
    markFunctionsReady = resolve;
  });
  const raise = (event: number, payload: readonly unknown[]): void => {
    for (const handler of handlers.get(event) ?? []) handler(event, nativeArray(payload));
  };
  const ribbon = createRibbonCommands((payload) => raise(events.appCommand, payload));
  const external = {
    GetHostInfo: () =>
      [
        'Excel',
        'Win32',
        '16.01',
        host().uiLocale,
        'telemetry',
        '',
        'disableLogging',
        String(runtimeFlags),
      ].join('$'),
    GetLoggingAllowed: () => false,
    GetContext: () => contextOf(host),
    Execute: (id: number, params: readonly unknown[], callback: Callback) =>
      execute({ host: host(), ribbon }, id, params, callback),
    RegisterEvent: (event: number, _target: string, handler: Handler, callback: Callback) => {
      handlers.set(event, [...(handlers.get(event) ?? []), handler]);
      setTimeout(() => {
        callback(0);
        // Before it has heard that it is registered, Office.js passes events over.
        if (event === events.appCommand) ribbon.startListening();
      }, 0);
    },
    UnregisterEvent: (event: number, _target: string, callback: Callback) => {
      handlers.delete(event);
      setTimeout(() => callback(0), 0);
    },
  };
  return {
    external,
    functionsReady,
    markFunctionsReady,
    sendMessages: (messages) => raise(events.richApiMessage, [...messages]),
    pressButton: ribbon.press,
  };
}

type Answering = { readonly host: BoundaryHost; readonly ribbon: RibbonCommands };

function execute(
  { host, ribbon }: Answering,
  id: number,
  params: readonly unknown[],
  callback: Callback,
): void {
  if (id === dispatch.richApi) {
    const [request] = params;
    const [, , , , text, , flags] = Array.isArray(request) ? request : [];
    const body: RequestBody = JSON.parse(String(text));
    host.executor({ body, flags: Number(flags), size: String(text).length }).then(
      (reply) =>
        callback(nativeArray([0, [200, ['Content-Type', 'application/json'], JSON.stringify(reply)]])),
      (error: unknown) => callback(nativeArray([failed.internal, String(error)])),
    );
    return;
  }
  if (id === dispatch.commandCompleted) ribbon.complete(params);
  setTimeout(() => callback(id === dispatch.commandCompleted ? 0 : failed.unsupported), 0);
}

function contextOf(host: () => BoundaryHost): Readonly<Record<string, () => unknown>> {
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => 'workbench',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => host().uiLocale,
    GetAppDataLocale: () => host().uiLocale,
    GetDocUrl: () => host().documentUrl,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => 'workbench',
    GetInstanceId: () => 'workbench',
    GetHostFullVersion: () => '16.0.14332.20000',
    GetSupportedMatrix: () => JSON.stringify(host().requirementSets),
    GetOfficeThemeInfo: () =>
      JSON.stringify({
        bodyBackgroundColor: 0xffffff,
        bodyForegroundColor: 0,
        controlBackgroundColor: 0xffffff,
        controlForegroundColor: 0,
      }),
    GetSettings: () => settingsOf(host),
  };
}

/** The two lists are filled, not returned: that is how the native side answers. */
function settingsOf(host: () => BoundaryHost): Readonly<Record<string, unknown>> {
  return {
    Read: (keys: string[], values: string[]) => {
      for (const [key, value] of host().documentSettings) {
        keys.push(key);
        values.push(value);
      }
    },
    Write: (keys: readonly string[], values: readonly string[]) => {
      const { documentSettings } = host();
      documentSettings.clear();
      keys.forEach((key, index) => documentSettings.set(key, values[index] ?? ''));
    },
    RefreshAsync: (callback: () => void) => callback(),
  };
}
