// Why a file could not be opened, in words.
import { workbenchLabels } from '../../labels/workbench.ts';
import { XlsxError } from '../xlsx/xlsxError.ts';

/** A sentence for the user. Anything but a file at fault is thrown on: it is a bug and must be seen. */
export function describeOpenError(error: unknown, fileName: string): string {
  if (error instanceof XlsxError) return workbenchLabels.errors[error.code](fileName);
  throw error;
}
