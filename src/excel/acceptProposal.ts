// Takes the proposal of a finding over into the user's own cells, on request, so that it can be undone.
import type { Finding } from '../core/finding.ts';
import type { Grid } from '../core/model.ts';
import type { PlanAnalysis } from '../core/progress.ts';
import { proposalEdits } from '../core/proposalEdits.ts';
import { changeCells } from './changeCells.ts';
import { ExcelFailure } from './excelFailure.ts';
import { runExcel } from './runExcel.ts';
import { askLastUndo, keepUndo, lastUndoOf, type UndoStep } from './undoStep.ts';

/** What was read and what was found in it: both of the same sheet. */
export type AnalysedGrid = { readonly grid: Grid; readonly analysis: PlanAnalysis };

/**
 * Changes the cells of one proposal in one batch, `choice` being the option taken where there are several. Rejects with
 * `ExcelFailure`: `cellChanged` when the user was at a cell since it was read, and then nothing is changed.
 */
export async function acceptProposal(
  { grid, analysis }: AnalysedGrid,
  finding: Finding,
  choice: string | null,
): Promise<UndoStep> {
  const edits = proposalEdits(finding, { grid, tables: analysis.tables }, choice);
  if (edits.length === 0) throw new ExcelFailure('nothingToChange');
  return runExcel(async (context) => {
    const last = askLastUndo(context);
    const writes = edits.map(({ source, found, value }) => ({ ...source, found, value }));
    const stepOf = (cells: UndoStep['cells']): UndoStep => ({
      what: { kind: 'proposal', code: finding.code },
      cells,
      entries: [],
    });
    const cells = await changeCells(context, writes, {
      queue: (changes) => keepUndo(context, stepOf([...changes])),
      revert: () => keepUndo(context, lastUndoOf(last)),
    });
    return stepOf([...cells]);
  });
}
