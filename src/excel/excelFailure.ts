// What can go wrong between us and Excel, as codes; `labels/errors.ts` has a sentence for each.
import type { ErrorLabelCode } from '../labels/errors.ts';

export type ExcelFailureCode = ErrorLabelCode;

/** An operation that Excel refused or that could not be done; `detail` names the sheet or table it is about. */
export class ExcelFailure extends Error {
  readonly code: ExcelFailureCode;
  readonly detail: string;

  constructor(code: ExcelFailureCode, detail = '', options?: ErrorOptions) {
    super(detail === '' ? code : `${code}: ${detail}`, options);
    this.name = 'ExcelFailure';
    this.code = code;
    this.detail = detail;
  }
}

/** Excel's own codes; its messages are in the user's language and never looked at. */
const byExcelCode: Readonly<Record<string, ExcelFailureCode>> = {
  InvalidOperationInCellEditMode: 'editing',
  InactiveWorkbook: 'inactiveWorkbook',
  AccessDenied: 'protectedSheet',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  OperationCellsExceedLimit: 'tooLarge',
  RangeExceedsLimit: 'tooLarge',
  MergedRangeConflict: 'mergedConflict',
  FilteredRangeConflict: 'filteredSheet',
  ItemNotFound: 'sheetGone',
  ApiNotFound: 'notSupported',
  NotImplemented: 'notSupported',
  RequestAborted: 'cancelled',
};

/** The failure behind anything that was thrown. */
export function toExcelFailure(error: unknown): ExcelFailure {
  if (error instanceof ExcelFailure) return error;
  const excelCode = excelCodeOf(error);
  const code = byExcelCode[excelCode];
  return new ExcelFailure(code ?? 'unknown', code === undefined ? excelCode : '', { cause: error });
}

/** Excel's code of an error it sent, or ''. */
function excelCodeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}
