// The pane's changes of the workbook that can be taken back: each is made, kept for "Hoàn tác", and the plan read again.
import { useMemo, type RefObject } from 'react';
import { doubtedOccurrences } from '../core/doubtedYears.ts';
import type { Finding } from '../core/finding.ts';
import type { PlanAnalysis } from '../core/progress.ts';
import { confirmedUnit } from '../core/units/confirmedUnit.ts';
import type { EntryInput } from '../excel/enterEntries.ts';
import type { InsertedColumns, UndoStep, UndoWhat } from '../excel/undoStep.ts';
import type { Selected } from '../excel/watchSelection.ts';
import { changeWords, describeChange } from '../labels/changes.ts';
import { cellAddress } from '../labels/columns.ts';
import type { Job } from '../labels/pane.ts';
import { milestoneTarget } from '../report/entryTarget.ts';
import { besideToo, daysBeside, noneSaved, type Saved } from './besideDays.ts';
import type { Notice, PlanChange, PlanState } from './planState.ts';
import type { JobControl, PlanPort, ReadWhat } from './port.ts';
import type { Work } from './useJobs.ts';

export type ChangeActions = {
  readonly accept: (finding: Finding, choice: string | null) => void;
  /** The deadline is meant as it stands, though its year is not the plan's. */
  readonly confirm: (finding: Finding) => void;
  /** The finding's words name a unit: the office's catalogue learns it. */
  readonly confirmUnit: (finding: Finding) => void;
  readonly enter: (entries: readonly EntryInput[], what: UndoWhat) => void;
  /** Any other change, as the step that takes it back, with what there is to say besides. */
  readonly make: (work: (control: JobControl) => Promise<Made>) => void;
  /** Takes the last change back. */
  readonly undo: () => void;
  readonly watchSelection: (listener: (selected: Selected) => void) => () => void;
};

/** `step` is null when nothing was changed. */
type Made = { readonly step: UndoStep | null; readonly text?: string };

type Parts = {
  readonly port: PlanPort;
  readonly current: RefObject<PlanState>;
  readonly change: (change: PlanChange) => void;
  readonly run: (kind: Job, work: Work) => Promise<void>;
  readonly read: (what: ReadWhat, control: JobControl) => Promise<PlanAnalysis>;
};

/** What a step did, in words: "sửa ô F10". */
export function wordsOf({ what, cells }: UndoStep): string {
  return describeChange(what, cells.map(cellAddress));
}

/** Everything given must keep its identity. */
export function useChanges({ port, current, change, run, read }: Parts): ChangeActions {
  return useMemo((): ChangeActions => {
    /** What was read, read again: the change may have touched more than its own finding. */
    const readAgain = async (control: JobControl): Promise<void> => {
      const reading = current.current.result?.reading;
      if (!reading) return;
      const { grid, selection } = reading;
      await read({ sheet: grid.sheet, ...(selection ? { area: selection } : {}) }, control);
    };
    /** Not while something runs: a second click on the same button would find its cell changed. */
    const runAlone = (work: Work): void => {
      if (current.current.job === null) void run('write', work);
    };
    const make: ChangeActions['make'] = (work) =>
      runAlone(async (control): Promise<Notice> => {
        const { step, text = '' } = await work(control);
        if (step === null) return { intent: 'info', text };
        change({ type: 'changed', step });
        await readAgain(control);
        const done = changeWords.done(wordsOf(step));
        return { intent: 'success', text: text === '' ? done : `${done} ${text}` };
      });
    const enter: ChangeActions['enter'] = (entries, what) =>
      make(async (control) => {
        // The cells beside the appendix go by their place, which an inserted row may have moved.
        if (current.current.edited) await readAgain(control);
        return { step: await port.enter(besideToo(entries, current.current.result), what) };
      });
    /** Days typed into status columns count on when the columns go; gives the tasks and the rows of the days. */
    const saveDays = async (columns: InsertedColumns, control: JobControl): Promise<Saved> => {
      const reading = await port.read({ sheet: columns.sheet }, control);
      const { entries, saved } = daysBeside(reading, columns);
      if (entries.length > 0)
        await port.enter(entries, { kind: 'done', tasks: [...saved.tasks], part: 'task' });
      return saved;
    };
    return {
      make,
      accept: (finding, choice) => {
        const { result } = current.current;
        if (!result) return;
        const { analysis, reading } = result;
        make(async () => ({ step: await port.accept({ analysis, grid: reading.grid }, finding, choice) }));
      },
      confirm: (finding) => {
        const analysis = current.current.result?.analysis;
        if (!analysis) return;
        const doubted = doubtedOccurrences(finding, analysis.tasks);
        enter(
          doubted.map((one) => ({ target: milestoneTarget(analysis, one, 'confirmed'), value: 'yes' })),
          { kind: 'confirm', tasks: [...new Set(doubted.map(({ taskId }) => taskId))] },
        );
      },
      confirmUnit: (finding) => {
        const analysis = current.current.result?.analysis;
        const unit = analysis && confirmedUnit(finding, analysis);
        if (!unit) return;
        runAlone(async (control) => {
          const sheet = await port.learnUnit(analysis, unit);
          await readAgain(control);
          return { intent: 'success', text: changeWords.unitLearnt(unit.name, sheet) };
        });
      },
      enter,
      undo: () =>
        runAlone(async (control) => {
          const { undo } = current.current;
          const step = undo.at(-1);
          if (!step) return undefined;
          const saved = step.columns ? await saveDays(step.columns, control) : noneSaved;
          const { kept, restored } = await port.undo(step, undo.at(-2) ?? null, saved.rows);
          change({ type: 'undone' });
          await readAgain(control);
          const saying = saved.tasks.length > 0 ? ` ${changeWords.daysSaved(saved.tasks)}` : '';
          return kept.length > 0
            ? {
                intent: 'info',
                text: changeWords.keptCells(
                  kept.map(({ address }) => address),
                  restored,
                ),
              }
            : { intent: 'success', text: `${changeWords.undone(wordsOf(step))}${saying}` };
        }),
      watchSelection: port.watchSelection,
    };
  }, [change, current, port, read, run]);
}
