// The JSON of one ProcessQuery request and its reply, as the real Office.js sends and accepts it.

/** Numbers are part of the protocol: they cannot be given other values. */
export const pathType = {
  globalObject: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;

export const actionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export type ArgumentInfo = {
  readonly Arguments?: readonly unknown[];
  /** Beside each argument: the id of the object path it stands for, or 0; nested like the arguments. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
};

export type ObjectPath = {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
};

/** What to load: names in camelCase with `/` between levels. Nothing selected means every scalar. */
export type QueryInfo = {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Skip?: number;
  readonly Top?: number;
};

export type Action = {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  /** The properties of an Update action, by camelCase name. */
  readonly ObjectState?: Readonly<Record<string, unknown>>;
};

export type RequestBody = {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
};

export type ActionResult = { readonly ActionId: number; readonly Value: unknown };

export type ResponseBody = {
  readonly Results?: readonly ActionResult[];
  readonly TraceIds?: readonly number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    /** `Class.member` that failed. */
    readonly Location: string;
    readonly HttpStatusCode: number;
    readonly ActionIndex: number;
  };
  /** What was done before the error: Excel does not roll a batch back. */
  readonly ProcessedResults?: { readonly Results: readonly ActionResult[] };
};

/** Bits of the request's flags that we look at. */
export const requestFlags = { write: 1, delayForCellEdit: 64 } as const;

/** A message to the add-in: category, type, target id, JSON, id, is it remote. */
export type RichApiMessage = readonly [number, number, string, string, number, boolean];
