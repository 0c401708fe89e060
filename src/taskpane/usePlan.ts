// Owns the pane's state: every action of the user goes through here to the port, and every answer comes back as state.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Finding, PlanAnalysis, PlanSettings, Source, TableCorrection } from '../core/model.ts';
import { paneWords, type Job, type Step } from '../labels/pane.ts';
import {
  changePlan,
  initialState,
  planOf,
  type FullPlan,
  type Notice,
  type PlanChange,
  type PlanState,
} from './planState.ts';
import type { JobControl, PlanPort, Reading } from './port.ts';

export type PlanActions = {
  readonly read: (what: 'sheet' | 'selection') => void;
  readonly cancel: () => void;
  readonly chooseStep: (step: Step) => void;
  readonly setSettings: (settings: PlanSettings) => void;
  /** Keeps what the user said about a table, or with `null` forgets all that was said about this sheet. */
  readonly correctTable: (correction: TableCorrection | null) => void;
  readonly ignore: (finding: Finding) => void;
  readonly restoreIgnored: () => void;
  readonly goTo: (source: Source) => void;
  readonly write: () => void;
  readonly highlight: () => void;
  readonly removeHighlight: () => void;
  /** Reads the active sheet and highlights it: the ribbon's one-press way. */
  readonly readAndHighlight: () => void;
  readonly closeNotice: () => void;
};

type Work = (control: JobControl) => Promise<Notice | undefined>;

/** State and actions of one pane. `port` must keep its identity. */
export function usePlan(port: PlanPort): { readonly state: PlanState; readonly actions: PlanActions } {
  const [state, setState] = useState(() => initialState(port.today()));
  // Jobs follow one another faster than React draws: they read the newest state from here.
  const current = useRef(state);
  const change = useCallback((step: PlanChange): void => {
    current.current = changePlan(current.current, step);
    setState(current.current);
  }, []);
  const running = useRef<AbortController | null>(null);
  const queue = useRef<Promise<void>>(Promise.resolve());

  /** One job at a time, in order; its failure becomes words, its cancelling leaves the state as it was. */
  const run = useCallback(
    (kind: Job, work: Work): Promise<void> => {
      const start = async (): Promise<void> => {
        const controller = new AbortController();
        running.current = controller;
        change({ type: 'jobStarted', kind });
        let notice: Notice | undefined;
        try {
          notice = await work({
            signal: controller.signal,
            report: (progress) => change({ type: 'jobProgressed', ...progress }),
          });
        } catch (error) {
          notice = controller.signal.aborted
            ? { intent: 'info', text: paneWords.jobCancelled }
            : { intent: 'error', text: port.describeError(error) };
        }
        running.current = null;
        change({ type: 'jobEnded', ...(notice ? { notice } : {}) });
      };
      queue.current = queue.current.then(start);
      return queue.current;
    },
    [change, port],
  );

  /** Analyses a reading under a plan and shows it. */
  const show = useCallback(
    (reading: Reading, plan: FullPlan): PlanAnalysis => {
      const analysis = port.analyze(reading, plan);
      change({
        type: 'read',
        stored: plan,
        result: { reading, analysis, sheets: port.buildSheets(analysis) },
      });
      return analysis;
    },
    [change, port],
  );

  /** Reads and shows; gives the analysis to whoever goes on with it. */
  const readPlan = useCallback(
    async (what: 'sheet' | 'selection', control: JobControl): Promise<PlanAnalysis> => {
      const reading = await port.read(what, control);
      control.signal.throwIfAborted();
      const stored = await port.load();
      control.signal.throwIfAborted();
      const plan = planOf(current.current);
      return show(reading, { ...plan, ...stored, settings: { ...plan.settings, ...stored.settings } });
    },
    [port, show],
  );

  /** Keeps a change of the plan in the workbook and analyses the same reading again. */
  const update = useCallback(
    (next: Partial<FullPlan>): Promise<void> =>
      run('update', async () => {
        const plan = { ...planOf(current.current), ...next };
        const result = current.current.result;
        if (result) show(result.reading, plan);
        else change({ type: 'loaded', stored: plan });
        await port.store(plan);
        return undefined;
      }),
    [change, port, run, show],
  );

  useEffect(() => {
    void run('open', async () => {
      change({ type: 'loaded', stored: await port.load() });
      return undefined;
    });
  }, [change, port, run]);

  const actions = useMemo((): PlanActions => {
    const withResult = (
      kind: Job,
      work: (result: NonNullable<PlanState['result']>, control: JobControl) => Promise<Notice>,
    ): void => {
      const { result } = current.current;
      if (result) void run(kind, (control) => work(result, control));
    };
    return {
      read: (what) =>
        void run('read', async (control) => {
          await readPlan(what, control);
          return undefined;
        }),
      readAndHighlight: () =>
        void run('highlight', async (control) => {
          await port.highlight(await readPlan('sheet', control), control);
          return { intent: 'success', text: paneWords.highlighted };
        }),
      cancel: () => running.current?.abort(),
      chooseStep: (step) => change({ type: 'stepChosen', step }),
      setSettings: (settings) => void update({ settings }),
      correctTable: (correction) => {
        const sheet = correction?.sheet ?? current.current.result?.analysis.sheet;
        const others = current.current.corrections.filter(
          (kept) => kept.sheet !== sheet || (correction && !overlap(kept, correction)),
        );
        void update({ corrections: correction ? [...others, correction] : others });
      },
      ignore: (finding) => void update({ ignored: [...current.current.ignored, port.findingKey(finding)] }),
      restoreIgnored: () => void update({ ignored: [] }),
      goTo: (source) => {
        port.goTo(source).catch((error: unknown) => {
          change({ type: 'noticed', notice: { intent: 'error', text: port.describeError(error) } });
        });
      },
      write: () =>
        withResult('write', async ({ analysis }, control) => {
          const names = await port.write(analysis, control);
          return { intent: 'success', text: paneWords.written(names) };
        }),
      highlight: () =>
        withResult('highlight', async ({ analysis }, control) => {
          await port.highlight(analysis, control);
          return { intent: 'success', text: paneWords.highlighted };
        }),
      removeHighlight: () =>
        withResult('unhighlight', async ({ analysis }, control) => {
          await port.removeHighlight(analysis.sheet, control);
          return { intent: 'success', text: paneWords.unhighlighted };
        }),
      closeNotice: () => change({ type: 'noticeClosed' }),
    };
  }, [change, port, readPlan, run, update]);

  return { state, actions };
}

function overlap(one: TableCorrection, other: TableCorrection): boolean {
  const [a, b] = [one.range, other.range];
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}
