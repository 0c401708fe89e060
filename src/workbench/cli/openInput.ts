// Opens the file a command names, in words when it cannot be opened.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { cliLabels } from '../../labels/cli.ts';
import { openSession, type Session } from '../session.ts';
import { XlsxError } from '../xlsx/xlsxError.ts';
import { CliError } from './cliError.ts';

/** @throws CliError when there is no such file or it is no workbook that can be read. */
export async function openInput(file: string | undefined): Promise<Session> {
  if (file === undefined) throw new CliError(cliLabels.missingFile);
  try {
    return await openSession(readBytes(file), basename(file));
  } catch (error) {
    if (error instanceof XlsxError) throw new CliError(cliLabels[error.code](file));
    throw error;
  }
}

function readBytes(file: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(file));
  } catch {
    throw new CliError(cliLabels.cannotRead(file));
  }
}
