// Status columns, freezing and healing: what was done stays known, so that it can be taken back.
import { useEffect, useMemo, useState } from 'react';
import type { Frozen } from '../excel/freezeFunctions.ts';
import type { StatusColumnsUndo } from '../excel/statusColumns.ts';
import { areaAddress } from '../labels/columns.ts';
import { functionCellWords } from '../labels/functionCells.ts';
import type { StatusColumns } from '../report/statusColumns.ts';
import type { FunctionPort } from './functionPort.ts';
import type { Jobs } from './useJobs.ts';

export type FunctionCells = {
  readonly isSupported: boolean;
  readonly insertColumns: (columns: StatusColumns) => void;
  /** Takes the columns away that were inserted last; null when there are none. */
  readonly undoColumns: (() => void) | null;
  readonly freeze: () => void;
  readonly undoFreeze: (() => void) | null;
};

/** `port` and `run` must keep their identity. */
export function useFunctionCells(port: FunctionPort, run: Jobs['run']): FunctionCells {
  const [inserted, setInserted] = useState<readonly StatusColumnsUndo[]>([]);
  const [frozen, setFrozen] = useState<Frozen | null>(null);

  useEffect(() => {
    if (!port.isSupported()) return;
    void run('open', async () => {
      const { healed, protected: closed } = await port.heal();
      if (healed === 0 && closed.length === 0) return undefined;
      return { intent: 'info', text: functionCellWords.healed(healed, closed) };
    });
  }, [port, run]);

  return useMemo((): FunctionCells => {
    const last = inserted.at(-1);
    return {
      isSupported: port.isSupported(),
      insertColumns: (columns) =>
        void run('write', async () => {
          const undo = await port.insertColumns(columns);
          setInserted((before) => [...before, undo]);
          return { intent: 'success', text: functionCellWords.inserted(areaAddress(columns.area)) };
        }),
      undoColumns:
        last === undefined
          ? null
          : () =>
              void run('write', async () => {
                await port.undoColumns(last);
                setInserted((before) => before.slice(0, -1));
                return { intent: 'success', text: functionCellWords.insertUndone };
              }),
      freeze: () =>
        void run('write', async () => {
          const done = await port.freeze();
          if (done.frozen.length > 0) setFrozen(done);
          return { intent: 'success', text: functionCellWords.frozen(done.frozen.length, done.left) };
        }),
      undoFreeze:
        frozen === null
          ? null
          : () =>
              void run('write', async () => {
                await port.undoFreeze(frozen);
                setFrozen(null);
                return { intent: 'success', text: functionCellWords.freezeUndone(frozen.frozen.length) };
              }),
    };
  }, [frozen, inserted, port, run]);
}
