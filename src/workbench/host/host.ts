// The stand-in for Excel: answers the requests of the real Office.js with a workbook of ours.
import { parseAddress } from '../model/address.ts';
import { enterText } from '../model/edit.ts';
import { enUs, viVn } from '../model/entryLocale.ts';
import type { Workbook } from '../model/workbook.ts';
import { processBatch } from './batch.ts';
import { classTable } from './classTable.ts';
import { createFunctionCalls, type FunctionCalls } from './customFunctions.ts';
import { createEventHub } from './eventHub.ts';
import type { Boundary, BoundaryHost } from './external.ts';
import { hostError, HostError } from './hostError.ts';
import { readObjectModel, type ObjectModel } from './objectModel.ts';
import type { ExcelState, Session } from './session.ts';
import { pathType, requestFlags, type RequestBody, type ResponseBody, type RichApiMessage } from './wire.ts';
import { followWorkbook } from './workbookEvents.ts';

export type HostOptions = {
  /** Brings formulas up to date; called after writes, before values are read. */
  readonly calculate?: () => void | Promise<void>;
  /** The computer's country: what `formulasLocal` and `cultureInfo` speak. */
  readonly locale?: 'vi-VN' | 'en-US';
  /** ExcelApi version told to the add-in; the library itself knows no more than 1.15. */
  readonly apiVersion?: string;
  /** Bytes a request or reply may have, as in Excel on the web (5 MB); none by default, as on the desktop. */
  readonly payloadLimit?: number;
  /** Namespace of the add-in's custom functions in formulas. */
  readonly functionNamespace?: string;
};

/** `sync` is the add-in's own; `cleanup` lets go of tracked objects; `service` is the runtime talking to Excel. */
type RequestRecord = {
  readonly kind: 'sync' | 'cleanup' | 'service';
  readonly flags: number;
  /** Characters of its body, which itself is not kept: a long session would hold every sheet it ever wrote. */
  readonly size: number;
};

export type Host = BoundaryHost & {
  readonly workbook: Workbook;
  readonly state: ExcelState;
  /** Requests of the add-in since the beginning or `resetCount`. */
  readonly syncCount: number;
  readonly requests: readonly RequestRecord[];
  readonly resetCount: () => void;
  /** The k-th request counted by `syncCount` fails before it does anything. */
  readonly failAt: (k: number, error?: { readonly code: string; readonly message?: string }) => void;
  /** As the user typing into a cell ("C5"); formulas are calculated. */
  readonly userEdit: (sheetName: string, address: string, text: string) => Promise<void>;
  readonly callCustomFunction: FunctionCalls['call'];
  /** As the user pressing a button of the add-in's on the ribbon, or in the cells' menu; waits until it is loaded. */
  readonly pressButton: Boundary['pressButton'];
  /** Connects to a page or to Node's globals: where messages go, and where the library lives. */
  readonly connect: (boundary: Connection, library: () => Library) => void;
  readonly dispose: () => void;
};

type Connection = Pick<Boundary, 'sendMessages' | 'functionsReady' | 'markFunctionsReady' | 'pressButton'>;

/** The globals office.js makes. */
export type Library = {
  readonly Excel?: object;
  readonly OfficeExtension?: { readonly ClientObject?: unknown };
};

/** Models already read, by the library's own namespace object: reading takes some 15 ms. */
const models = new WeakMap<object, ObjectModel>();

export function createHost(workbook: Workbook, options: HostOptions = {}): Host {
  let boundary: Connection | null = null;
  let markConnected: (connection: Connection) => void = () => undefined;
  const connected = new Promise<Connection>((resolve) => {
    markConnected = resolve;
  });
  let library: () => Library = () => ({});
  const send = (messages: readonly RichApiMessage[]): void => boundary?.sendMessages(messages);
  const functions = createFunctionCalls((messages) => {
    void boundary?.functionsReady.then(() => send(messages));
  }, options.functionNamespace ?? 'PLAN');
  const state: ExcelState = { cellEditMode: false, workbookFocused: true, pane: 'Background' };
  let ids = 0;
  const session: Session = {
    workbook,
    state,
    model: () => modelOf(library()),
    events: createEventHub(send),
    locale: options.locale === 'en-US' ? enUs : viVn,
    references: new Map(),
    functionResults: functions.receive,
    functionsReady: () => boundary?.markFunctionsReady(),
    enableEvents: true,
    calculationSuspended: false,
    needsCalculation: true,
    calculate: () => options.calculate?.(),
    nextId: () => (ids += 1),
  };
  const unfollow = followWorkbook(session);
  const requests: RequestRecord[] = [];
  const faults = new Map<number, HostError>();
  let syncCount = 0;
  let queue: Promise<unknown> = Promise.resolve();

  async function answer(
    kind: RequestRecord['kind'],
    body: RequestBody,
    flags: number,
    size: number,
  ): Promise<ResponseBody> {
    if (kind === 'sync') {
      syncCount += 1;
      const fault = faults.get(syncCount);
      if (fault) return refusal(fault);
      if (state.cellEditMode && (flags & requestFlags.delayForCellEdit) !== 0) await editingEnds(state);
      if (state.cellEditMode) return refusal(hostError('InvalidOperationInCellEditMode'));
      if (size > (options.payloadLimit ?? Infinity))
        return refusal(hostError('RequestPayloadSizeLimitExceeded'));
    }
    const reply = await processBatch({ session, classes: classTable }, body);
    const isTooLarge =
      options.payloadLimit !== undefined && JSON.stringify(reply).length > options.payloadLimit;
    return isTooLarge ? refusal(hostError('ResponsePayloadSizeLimitExceeded')) : reply;
  }

  return {
    workbook,
    state,
    requests,
    get syncCount() {
      return syncCount;
    },
    resetCount: () => {
      syncCount = 0;
      requests.length = 0;
      faults.clear();
    },
    failAt: (k, { code, message } = { code: 'GeneralException' }) => {
      faults.set(k, new HostError(code, message ?? `Failed on purpose at request ${k}`, 500));
    },
    executor: async ({ body, flags, size }) => {
      const kind = kindOf(body);
      const run = async (): Promise<ResponseBody> => {
        const reply = await answer(kind, body, flags, size);
        requests.push({ kind, flags, size });
        return reply;
      };
      // Results of custom functions come while a request waits for the calculation that needs them.
      if (kind === 'service') return run();
      const done = queue.then(run);
      queue = done.catch(() => undefined);
      return done;
    },
    userEdit: async (sheetName, address, text) => {
      const sheet = workbook.sheetByName(sheetName);
      const area = parseAddress(address);
      if (!sheet || !area) throw new Error(`No cell ${address} on a sheet ${sheetName}`);
      enterText(workbook, { sheet, row: area.row, column: area.column }, text);
      if (workbook.calculationMode === 'automatic') await session.calculate();
      session.needsCalculation = workbook.calculationMode === 'manual';
    },
    callCustomFunction: functions.call,
    pressButton: async (functionName, buttonId) =>
      (boundary ?? (await connected)).pressButton(functionName, buttonId),
    connect: (to, from) => {
      boundary = to;
      markConnected(to);
      library = from;
    },
    dispose: unfollow,
    requirementSets: {
      excelapi: options.apiVersion ?? '1.15',
      sharedruntime: '1.2',
      customfunctionsruntime: '1.4',
      customfunctions: '1.7',
      ribbonapi: '1.2',
      dialogapi: '1.2',
      delayforcelledit: '1.1',
      keyboardshortcuts: '1.1',
    },
    uiLocale: 'en-US',
    documentSettings: new Map(),
    documentUrl: `C:\\${workbook.fileName}`,
  };
}

function modelOf({ Excel, OfficeExtension }: Library): ObjectModel {
  if (!Excel) throw new Error('Office.js has not been loaded: there is no object model to answer by');
  let model = models.get(Excel);
  if (!model) {
    model = readObjectModel({ ...Excel }, OfficeExtension?.ClientObject);
    models.set(Excel, model);
  }
  return model;
}

function kindOf({ Actions, ObjectPaths }: RequestBody): RequestRecord['kind'] {
  if (Object.values(ObjectPaths).some((path) => path.ObjectPathType === pathType.newObject)) return 'service';
  const acting = Actions.filter((action) => action.Name !== '');
  return acting.length > 0 && acting.every((action) => action.Name === '_RemoveReference')
    ? 'cleanup'
    : 'sync';
}

function refusal({ code, message, status }: HostError): ResponseBody {
  const Error = { Code: code, Message: message, Location: '', HttpStatusCode: status, ActionIndex: 0 };
  return { Error, ProcessedResults: { Results: [] } };
}

/** Excel looks again until the user has left the cell. */
async function editingEnds(state: ExcelState): Promise<void> {
  while (state.cellEditMode) await new Promise((resolve) => setTimeout(resolve, 20));
}
