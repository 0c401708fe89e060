// The lines under every title: as of which day, of which year, from which sheet; they follow "Cấu hình".
import type { PlanAnalysis } from '../core/progress.ts';
import { sheetWords } from '../labels/sheets.ts';
import { settingNames } from './names.ts';
import type { CellModel, NumberFormat } from './sheetModel.ts';

export type Fact = { readonly label: string; readonly value: CellModel; readonly format?: NumberFormat };

export function planFacts(analysis: PlanAnalysis): readonly Fact[] {
  return [
    { label: sheetWords.asOf, value: { formula: `=${settingNames.asOf}` }, format: 'date' },
    { label: sheetWords.planYear, value: { formula: `=${settingNames.planYear}` }, format: 'integer' },
    { label: sheetWords.sourceSheet, value: analysis.sheet },
  ];
}
