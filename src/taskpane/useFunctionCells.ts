// Status columns and freezing as changes that can be taken back; at the start, formulas that Excel did not know are healed.
import { useEffect, useMemo } from 'react';
import { functionCellWords } from '../labels/functionCells.ts';
import type { StatusColumns } from '../report/statusColumns.ts';
import type { FunctionPort } from './functionPort.ts';
import type { ChangeActions } from './useChanges.ts';
import type { Jobs } from './useJobs.ts';

export type FunctionCells = {
  readonly isSupported: boolean;
  readonly insertColumns: (columns: StatusColumns) => void;
  readonly freeze: () => void;
};

/** `port`, `run` and `make` must keep their identity. */
export function useFunctionCells(
  port: FunctionPort,
  run: Jobs['run'],
  make: ChangeActions['make'],
): FunctionCells {
  useEffect(() => {
    if (!port.isSupported()) return;
    void run('open', async () => {
      const { healed, protected: closed } = await port.heal();
      if (healed === 0 && closed.length === 0) return undefined;
      return { intent: 'info', text: functionCellWords.healed(healed, closed) };
    });
  }, [port, run]);

  return useMemo(
    (): FunctionCells => ({
      isSupported: port.isSupported(),
      insertColumns: (columns) => make(async () => ({ step: await port.insertColumns(columns) })),
      freeze: () =>
        make(async () => {
          const { step, left } = await port.freeze();
          const kept = left > 0 ? functionCellWords.left(left) : '';
          return { step, text: step === null && left === 0 ? functionCellWords.noFunctions : kept };
        }),
    }),
    [make, port],
  );
}
