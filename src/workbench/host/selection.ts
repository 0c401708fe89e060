// What is selected on the active sheet.
import type { Area } from '../../core/model.ts';
import { activateSheet } from '../model/sheetEdit.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Origin, Workbook } from '../model/workbook.ts';
import { rangeOf, type RangeSubject } from './subjects.ts';

export function activeRange(workbook: Workbook): RangeSubject {
  const sheet = workbook.activeSheet;
  return rangeOf(sheet, sheet.selection);
}

/** Selects the area and brings its sheet to the front. */
export function selectArea(workbook: Workbook, sheet: Sheet, area: Area, origin: Origin): void {
  activateSheet(workbook, sheet, origin);
  sheet.selection = area;
  workbook.announce({ kind: 'selection', sheetId: sheet.id, area, origin });
}
