// Errors as Excel reports them over the boundary: a code add-ins branch on, an English message, an HTTP status.

export class HostError extends Error {
  readonly code: string;
  readonly status: number;

  constructor(code: string, message: string, status = 400) {
    super(message);
    this.name = 'HostError';
    this.code = code;
    this.status = status;
  }
}

/** The words Excel itself uses, where they are known; the code is what counts. */
const messages = {
  InvalidArgument: ['The argument is invalid or missing or has an incorrect format.', 400],
  ItemNotFound: ["The requested resource doesn't exist.", 404],
  ItemAlreadyExists: ['The resource being created already exists.', 409],
  AccessDenied: ["You can't perform the requested operation.", 403],
  InvalidOperation: ['The operation attempted is invalid on the object.', 400],
  InvalidReference: ['This reference is not valid for the current operation.', 400],
  InvalidSelection: ['The current selection is invalid for this operation.', 400],
  InactiveWorkbook: [
    'The operation failed because multiple workbooks are open and the workbook being called by this API has lost focus.',
    400,
  ],
  InvalidOperationInCellEditMode: [
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
    400,
  ],
  MergedRangeConflict: [
    "Cannot complete the operation. A table can't overlap with another table, a PivotTable report, query results, merged cells, or an XML Map.",
    409,
  ],
  FilteredRangeConflict: ['The attempted operation causes a conflict with a filtered range.', 409],
  OperationCellsExceedLimit: ['The attempted operation affects more than the limit of 33554000 cells.', 400],
  FormulaLengthExceedsLimit: ['The bytecode of the applied formula exceeds the maximum length limit.', 400],
  InsertDeleteConflict: ['The insert or delete operation attempted resulted in a conflict.', 409],
  GeneralException: ['There was an internal error while processing the request.', 500],
  RequestPayloadSizeLimitExceeded: ['The request payload size has exceeded the limit.', 413],
  ResponsePayloadSizeLimitExceeded: ['The response payload size has exceeded the limit.', 413],
} as const satisfies Record<string, readonly [message: string, status: number]>;

export type HostErrorCode = keyof typeof messages;

/** The error of that code, in Excel's words unless others are given. */
export function hostError(code: HostErrorCode, message?: string): HostError {
  const [words, status] = messages[code];
  return new HostError(code, message ?? words, status);
}

/** A member Office.js knows and this stand-in lacks: it must be seen, never answered with nothing. */
export function notImplemented(member: string): HostError {
  return new HostError(
    'NotImplemented',
    `${member} is a real Excel member that the workbench does not have yet`,
    501,
  );
}

/** A member that Excel itself does not have. */
export function apiNotFound(member: string): HostError {
  return new HostError('ApiNotFound', `The API you are trying to use could not be found: ${member}`, 400);
}
