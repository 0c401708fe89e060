// Owns the pane's state: every action of the user goes through here to the port, and every answer comes back as state.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Finding } from '../core/finding.ts';
import type { Source } from '../core/model.ts';
import type { PlanAnalysis, PlanSettings } from '../core/progress.ts';
import type { PlanReading } from '../excel/readPlan.ts';
import { paneWords, type Job, type Step } from '../labels/pane.ts';
import type { ReferenceKey } from '../report/sheetModel.ts';
import {
  changePlan,
  initialState,
  planOf,
  type Notice,
  type PlanChange,
  type PlanState,
} from './planState.ts';
import type { FullPlan, JobControl, PlanPort, ReadWhat } from './port.ts';
import { useChanges, type ChangeActions } from './useChanges.ts';
import { useCorrections, type CorrectionActions } from './useCorrections.ts';
import { useFunctionCells, type FunctionCells } from './useFunctionCells.ts';
import { unlessAborted, useJobs } from './useJobs.ts';

export type PlanActions = ChangeActions &
  CorrectionActions & {
    readonly read: (what: 'sheet' | 'selection') => void;
    readonly cancel: () => void;
    readonly chooseStep: (step: Step) => void;
    readonly setSettings: (settings: PlanSettings) => void;
    /** What is selected in the workbook, or null with the reason shown. */
    readonly askSelection: () => Promise<Source | null>;
    readonly ignore: (finding: Finding) => void;
    readonly restoreIgnored: () => void;
    readonly goTo: (source: Source) => void;
    readonly write: () => void;
    /** Makes the sheet of one of the user's own lists, or adds to it what is new. */
    readonly makeList: (key: ReferenceKey) => void;
    readonly highlight: () => void;
    readonly removeHighlight: () => void;
    /** Reads the active sheet and highlights it: the ribbon's one-press way. */
    readonly readAndHighlight: () => void;
    readonly closeNotice: () => void;
    /** Our functions in the user's own sheets. */
    readonly functionCells: FunctionCells;
  };

/** State and actions of one pane. `port` must keep its identity. */
export function usePlan(port: PlanPort): { readonly state: PlanState; readonly actions: PlanActions } {
  const [state, setState] = useState(() => initialState(port.today()));
  // Jobs follow one another faster than React draws: they read the newest state from here.
  const current = useRef(state);
  const change = useCallback((step: PlanChange): void => {
    current.current = changePlan(current.current, step);
    setState(current.current);
  }, []);
  const { run, cancel } = useJobs(change, port.describeError);

  /** Shows a reading with its analysis under a plan. */
  const show = useCallback(
    (reading: PlanReading, analysis: PlanAnalysis, plan: FullPlan): void => {
      change({
        type: 'read',
        stored: plan,
        result: { reading, analysis, sheets: analysis.tables.length > 0 ? port.buildSheets(analysis) : [] },
      });
    },
    [change, port],
  );

  /** Reads and shows. Reading changes nothing, so Hủy need not wait for Excel to answer. */
  const read = useCallback(
    async (what: ReadWhat, control: JobControl): Promise<PlanAnalysis> => {
      const before = current.current.result?.reading.grid.sheet;
      const reading = await unlessAborted(port.read(what, control, before), control.signal);
      const { settings, stored, analysis } = reading;
      show(reading, analysis, { ...stored, settings });
      return analysis;
    },
    [port, show],
  );

  /** Writes, then shows the plan with what had been typed on the sheets meanwhile. */
  const write = useCallback(
    async (
      analysis: PlanAnalysis,
      what: 'sheets' | 'all',
      control: JobControl,
    ): Promise<readonly string[]> => {
      const columns = current.current.result?.reading.columns ?? [];
      const { entries, unmatched, sheets } = await port.write({ analysis, columns }, what, control);
      const { result } = current.current;
      if (result) {
        const reading = { ...result.reading, entries, unmatched, differing: [], outdated: false };
        const plan = planOf(current.current);
        show(reading, port.analyze(reading, plan), plan);
      }
      return sheets.map(({ name }) => name);
    },
    [port, show],
  );

  /** Keeps a change of the plan in the workbook and analyses the same reading again. */
  const update = useCallback(
    (next: Partial<FullPlan>): Promise<void> =>
      run('update', async () => {
        const plan = { ...planOf(current.current), ...next };
        const result = current.current.result;
        if (result) show(result.reading, port.analyze(result.reading, plan), plan);
        else change({ type: 'loaded', stored: plan });
        await port.store(plan);
        return undefined;
      }),
    [change, port, run, show],
  );

  useEffect(() => {
    void run('open', async () => {
      const [stored, lastChange] = await Promise.all([port.load(), port.lastUndo()]);
      change({ type: 'loaded', stored });
      if (lastChange) change({ type: 'changed', step: lastChange });
      return undefined;
    });
  }, [change, port, run]);

  useEffect(() => port.watchEdits((sheetId) => change({ type: 'edited', sheetId })), [change, port]);

  const changes = useChanges({ port, current, change, run, read });

  const corrections = useCorrections({ port, current, change, run, read });

  const functionCells = useFunctionCells(port.functions, run, changes.make);

  const actions = useMemo((): PlanActions => {
    const complain = (error: unknown): null => {
      change({ type: 'noticed', notice: { intent: 'error', text: port.describeError(error) } });
      return null;
    };
    const withResult = (
      kind: Job,
      work: (result: NonNullable<PlanState['result']>, control: JobControl) => Promise<Notice>,
    ): void => {
      const { result } = current.current;
      if (result) void run(kind, (control) => work(result, control));
    };
    return {
      ...changes,
      ...corrections,
      functionCells,
      read: (what) =>
        void run('read', async (control) => {
          await read(what, control);
          return undefined;
        }),
      readAndHighlight: () =>
        void run('highlight', async (control) => {
          const analysis = await read('sheet', control);
          if (analysis.tables.length === 0) return undefined;
          await write(analysis, 'all', control);
          return { intent: 'success', text: paneWords.highlighted };
        }),
      cancel,
      chooseStep: (step) => change({ type: 'stepChosen', step }),
      setSettings: (settings) => void update({ settings }),
      ignore: (finding) => void update({ ignored: [...current.current.ignored, port.findingKey(finding)] }),
      restoreIgnored: () => void update({ ignored: [] }),
      goTo: (source) => void port.goTo(source).catch(complain),
      askSelection: () => port.selection().catch(complain),
      write: () =>
        withResult('write', async ({ analysis }, control) => {
          const names = await write(analysis, 'sheets', control);
          return { intent: 'success', text: paneWords.written(names) };
        }),
      makeList: (key) =>
        withResult('write', async ({ analysis }, control) => ({
          intent: 'success',
          text: paneWords.listMade(await port.makeList(analysis, key, control)),
        })),
      highlight: () =>
        withResult('highlight', async ({ analysis }, control) => {
          await write(analysis, 'all', control);
          return { intent: 'success', text: paneWords.highlighted };
        }),
      removeHighlight: () =>
        withResult('unhighlight', async ({ analysis }) => {
          await port.removeHighlight(analysis.sheet);
          return { intent: 'success', text: paneWords.unhighlighted };
        }),
      closeNotice: () => change({ type: 'noticeClosed' }),
    };
  }, [cancel, change, changes, corrections, functionCells, port, read, run, update, write]);

  return { state, actions };
}
