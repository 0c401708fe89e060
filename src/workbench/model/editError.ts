// Why an edit is refused, in the codes Excel itself reports.

export type EditErrorCode =
  | 'InvalidArgument'
  | 'AccessDenied'
  | 'ItemAlreadyExists'
  | 'MergedRangeConflict'
  | 'FilteredRangeConflict'
  | 'FormulaLengthExceedsLimit'
  | 'InsertDeleteConflict'
  | 'InvalidOperation';

export class EditError extends Error {
  readonly code: EditErrorCode;

  constructor(code: EditErrorCode, message: string) {
    super(message);
    this.name = 'EditError';
    this.code = code;
  }
}
