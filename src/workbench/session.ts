// A workbook file opened in this process, with the real Office.js talking to it: for the command line and the tests.
import { registerFunctions } from '../functions/register.ts';
import { today } from './clock.ts';
import { startEngine, type Engine } from './engine.ts';
import type { HostOptions } from './host/host.ts';
import { loadOfficeInNode } from './host/loadOffice.ts';
import type { Workbook } from './model/workbook.ts';
import { readXlsx } from './xlsx/readXlsx.ts';

export type Session = Engine & {
  /** The workbook as a file, after every formula has its value. */
  save(): Promise<Uint8Array>;
};

let functionsRegistered = false;

/** Opens a file; the session opened last is the one that Office.js talks to. @throws XlsxError */
export async function openSession(
  bytes: Uint8Array,
  fileName: string,
  options: Pick<HostOptions, 'payloadLimit' | 'locale'> = {},
): Promise<Session> {
  return openWorkbook(readXlsx(bytes, fileName), options);
}

/** The same for a workbook already in memory. */
export async function openWorkbook(
  workbook: Workbook,
  options: Pick<HostOptions, 'payloadLimit' | 'locale'> = {},
): Promise<Session> {
  const engine = startEngine(workbook, { today, ...options });
  await loadOfficeInNode(engine.host);
  if (!functionsRegistered) {
    registerFunctions();
    functionsRegistered = true;
  }
  engine.calculator.calculate();
  return {
    ...engine,
    async save() {
      engine.calculator.calculate();
      await engine.calculator.settle();
      // Most sessions only read.
      const { writeXlsx } = await import('./xlsx/writeXlsx.ts');
      return writeXlsx(workbook);
    },
  };
}
