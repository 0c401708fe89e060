// What the user says about tables and headings: kept in the workbook, and the sheet read again with it.
import { useMemo, type RefObject } from 'react';
import { bounding, intersect } from '../core/area.ts';
import type { KnownHeading, TableCorrection } from '../core/model.ts';
import { isOpenBelow } from '../core/table/correctedTables.ts';
import { forgetHeadings, learnHeadings } from '../core/table/learnHeadings.ts';
import type { PlanReading } from '../excel/readPlan.ts';
import { learntWords } from '../labels/learnt.ts';
import type { Job } from '../labels/pane.ts';
import { planOf, type PlanChange, type PlanState } from './planState.ts';
import type { FullPlan, JobControl, PlanPort, ReadWhat } from './port.ts';
import type { Work } from './useJobs.ts';

export type CorrectionActions = {
  /** Keeps what the user said about a table, or with `null` forgets all that was said about this sheet; reads again. */
  readonly correctTable: (correction: TableCorrection | null) => void;
  /** The heading is read by its own words again. */
  readonly forgetHeading: (heading: KnownHeading) => void;
};

type Parts = {
  readonly port: PlanPort;
  readonly current: RefObject<PlanState>;
  readonly change: (change: PlanChange) => void;
  readonly run: (kind: Job, work: Work) => Promise<void>;
  readonly read: (what: ReadWhat, control: JobControl) => Promise<unknown>;
};

/** Everything given must keep its identity. */
export function useCorrections({ port, current, change, run, read }: Parts): CorrectionActions {
  return useMemo((): CorrectionActions => {
    const keep = async (parts: Partial<FullPlan>): Promise<void> => {
      const plan = { ...planOf(current.current), ...parts };
      await port.store(plan);
      change({ type: 'loaded', stored: plan });
    };
    return {
      correctTable: (given) => {
        const reading = current.current.result?.reading;
        if (!reading) return;
        const { grid, selection } = reading;
        // Of a sheet that was read in part nobody knows what stands below.
        const open = given !== null && selection === null && isOpenBelow(grid, given);
        const correction = given && { ...given, ...(open ? { open } : {}) };
        const { corrections, headings: known } = current.current;
        const others = corrections.filter(
          (kept) => kept.sheet !== grid.sheet || (correction && !intersect(kept.range, correction.range)),
        );
        const headings = correction
          ? learnHeadings(known, grid, correction)
          : headingsWithout(reading, known);
        const learnt = headings.filter((heading) => !known.includes(heading));
        void run('read', async (control) => {
          await keep({ corrections: correction ? [...others, correction] : others, headings });
          const area = selection && bounding(selection, correction?.range ?? selection);
          await read({ sheet: grid.sheet, ...(area ? { area } : {}) }, control);
          return learnt.length === 0
            ? undefined
            : { intent: 'success', text: learntWords.learnt(learnt.map(({ heading }) => heading)) };
        });
      },
      forgetHeading: (heading) => {
        const reading = current.current.result?.reading;
        if (!reading) return;
        void run('read', async (control) => {
          await keep({ headings: forgetHeadings(current.current.headings, [heading]) });
          const area = reading.selection;
          await read({ sheet: reading.grid.sheet, ...(area ? { area } : {}) }, control);
          return undefined;
        });
      },
    };
  }, [change, current, port, read, run]);
}

/** A sheet is read by itself again: what was learnt of its headings goes too. */
function headingsWithout({ analysis }: PlanReading, known: readonly KnownHeading[]): readonly KnownHeading[] {
  const columns = analysis.tables.flatMap((table) => table.columns);
  return forgetHeadings(
    known,
    columns.map(({ header }) => ({ heading: header })),
  );
}
