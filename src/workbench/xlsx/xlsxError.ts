// Why a file could not be opened as a workbook; the words are chosen by whoever shows it.

export type XlsxErrorCode = 'notWorkbook' | 'encrypted' | 'empty' | 'damaged' | 'tooLarge';

export class XlsxError extends Error {
  readonly code: XlsxErrorCode;

  constructor(code: XlsxErrorCode, message: string) {
    super(message);
    this.name = 'XlsxError';
    this.code = code;
  }
}
