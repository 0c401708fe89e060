// The state of the pane and every way it can change: a pure reducer, so that each change can be read and tested.
import type { PlanAnalysis, PlanSettings } from '../core/progress.ts';
import { defaultSettings } from '../excel/readPlan.ts';
import type { Job, Step } from '../labels/pane.ts';
import type { SheetModel } from '../report/sheetModel.ts';
import type { PlanReading } from '../excel/readPlan.ts';
import type { StoredPlan } from '../excel/settings.ts';
import type { UndoStep } from '../excel/undoStep.ts';
import type { FullPlan } from './port.ts';

export type Notice = { readonly intent: 'success' | 'info' | 'error'; readonly text: string };

export type RunningJob = { readonly kind: Job; readonly done: number; readonly of: number };

/** What the last reading gave; replaced whole, so that its parts always belong together. */
export type PlanResult = {
  readonly reading: PlanReading;
  readonly analysis: PlanAnalysis;
  readonly sheets: readonly SheetModel[];
};

export type PlanState = {
  readonly step: Step;
  /** The settings with every blank filled; the plan year stays open until the user sets it. */
  readonly settings: PlanSettings;
  readonly corrections: StoredPlan['corrections'];
  readonly ignored: StoredPlan['ignored'];
  readonly headings: StoredPlan['headings'];
  readonly result: PlanResult | null;
  readonly job: RunningJob | null;
  readonly notice: Notice | null;
  /** What can be taken back, the newest last. */
  readonly undo: readonly UndoStep[];
  /** The user has edited the sheet since it was read. */
  readonly edited: boolean;
};

export type PlanChange =
  | { readonly type: 'jobStarted'; readonly kind: Job }
  | { readonly type: 'jobEntered'; readonly kind: Job }
  | { readonly type: 'jobProgressed'; readonly done: number; readonly of: number }
  | { readonly type: 'jobEnded'; readonly notice?: Notice }
  | { readonly type: 'loaded'; readonly stored: StoredPlan }
  | { readonly type: 'read'; readonly result: PlanResult; readonly stored: FullPlan }
  | { readonly type: 'changed'; readonly step: UndoStep }
  | { readonly type: 'undone' }
  | { readonly type: 'edited'; readonly sheetId: string }
  | { readonly type: 'stepChosen'; readonly step: Step }
  | { readonly type: 'noticed'; readonly notice: Notice }
  | { readonly type: 'noticeClosed' };

/** A session's worth of second thoughts. */
const mostUndo = 50;

export function initialState(asOf: PlanSettings['asOf']): PlanState {
  return {
    step: 'read',
    settings: { ...defaultSettings, asOf },
    corrections: [],
    ignored: [],
    headings: [],
    result: null,
    job: null,
    notice: null,
    undo: [],
    edited: false,
  };
}

export function changePlan(state: PlanState, change: PlanChange): PlanState {
  switch (change.type) {
    case 'jobStarted':
      return { ...state, job: { kind: change.kind, done: 0, of: 0 }, notice: null };
    case 'jobEntered':
      return state.job ? { ...state, job: { ...state.job, kind: change.kind } } : state;
    case 'jobProgressed':
      return state.job ? { ...state, job: { ...state.job, done: change.done, of: change.of } } : state;
    case 'jobEnded':
      return { ...state, job: null, notice: change.notice ?? state.notice };
    case 'loaded':
      return {
        ...state,
        settings: { ...state.settings, ...change.stored.settings },
        corrections: change.stored.corrections,
        ignored: change.stored.ignored,
        headings: change.stored.headings,
      };
    case 'read':
      return {
        ...state,
        settings: change.stored.settings,
        corrections: change.stored.corrections,
        ignored: change.stored.ignored,
        headings: change.stored.headings,
        result: change.result,
        edited: state.edited && change.result.reading.grid === state.result?.reading.grid,
        // Without a table there is nothing to show but the way to point at one.
        step: change.result.analysis.tables.length === 0 ? 'read' : state.step,
      };
    case 'changed':
      return { ...state, undo: [...state.undo, change.step].slice(-mostUndo) };
    case 'undone':
      return { ...state, undo: state.undo.slice(0, -1) };
    case 'edited':
      return change.sheetId === state.result?.reading.sheetId ? { ...state, edited: true } : state;
    case 'stepChosen':
      return { ...state, step: change.step, notice: null };
    case 'noticed':
      return { ...state, notice: change.notice };
    case 'noticeClosed':
      return { ...state, notice: null };
  }
}

/** What the state says is to be kept in the workbook. */
export function planOf(state: PlanState): FullPlan {
  const { settings, corrections, ignored, headings } = state;
  return { settings, corrections, ignored, headings };
}
