// All our sheets of one analysis as plain data, in the order of their tabs.
import type { PlanAnalysis } from '../core/progress.ts';
import type { BuildOptions } from './buildOptions.ts';
import { buildConfigSheet } from './configSheet.ts';
import { buildFindingSheet } from './findingSheet.ts';
import { buildMilestoneSheet } from './milestoneSheet.ts';
import { buildOverdueSheet } from './overdueSheet.ts';
import type { SheetModel } from './sheetModel.ts';
import { buildSummarySheet } from './summarySheet.ts';
import { buildTaskSheet } from './taskSheet.ts';

/** Sheets whose formulas refer to one another: they are written together. */
export function buildSheets(analysis: PlanAnalysis, options: BuildOptions = {}): SheetModel[] {
  return [
    buildTaskSheet(analysis, options),
    buildMilestoneSheet(analysis, options),
    buildOverdueSheet(analysis),
    buildSummarySheet(analysis),
    buildFindingSheet(analysis),
    buildConfigSheet(analysis, options),
  ];
}
