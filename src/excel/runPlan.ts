// The whole job in one go, as the ribbon button and the command line do it: read, analyse, write, colour.
import type { PlanAnalysis } from '../core/progress.ts';
import { ExcelFailure } from './excelFailure.ts';
import { readPlanIn, type PlanReading, type PlanRequest } from './readPlan.ts';
import { runExcel } from './runExcel.ts';
import { writePlanIn, type PlanWriteOptions, type PlanWritten } from './writePlan.ts';

export type PlanOutcome = PlanWritten & { readonly reading: PlanReading; readonly analysis: PlanAnalysis };

/**
 * Reads the appendix, writes our sheets and colours the source rows; a protected appendix is read and left uncoloured.
 * Rejects with `ExcelFailure`; `cancelled` when the signal was given, and then no sheet of ours is half made.
 */
export async function runPlan(request: PlanRequest & PlanWriteOptions): Promise<PlanOutcome> {
  return runExcel(async (context) => {
    const open = await readPlanIn(context, request);
    const { reading } = open;
    if (reading.analysis.tables.length === 0) throw new ExcelFailure('noTable', reading.grid.sheet);
    const written = await writePlanIn(context, reading.analysis, open, {
      ...request,
      columns: reading.columns,
      ...(reading.protected ? { what: 'sheets' } : {}),
    });
    return { ...written, reading, analysis: reading.analysis };
  });
}
