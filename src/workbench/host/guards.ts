// When Excel refuses: protected sheets, another workbook in front, too many cells.
import { intersect } from '../../core/area.ts';
import type { Area } from '../../core/model.ts';
import { cellCount, isUnbounded } from '../model/areas.ts';
import type { Sheet } from '../model/sheet.ts';
import { commonStyle } from '../model/styling.ts';
import { usedArea } from '../model/usedArea.ts';
import { hostError } from './hostError.ts';
import type { Session } from './session.ts';
import type { AreasSubject } from './subjects.ts';

/** Past this Excel answers null for the values of a range. */
export const mostCellsRead = 5_000_000;
const mostCellsChanged = 33_554_000;

/** A protected sheet takes values only in unlocked cells. */
export function refuseLocked(session: Session, sheet: Sheet, areas: readonly Area[]): void {
  if (!sheet.protected) return;
  const isUnlocked = commonStyle(session.workbook, sheet, areas, (style) => style.locked) === false;
  if (!isUnlocked) throw hostError('AccessDenied');
}

/** Anything else on a protected sheet needs its own permission, named by Office.js's word. */
export function refuseProtected(sheet: Sheet, permission: string | null = null): void {
  if (!sheet.protected) return;
  if (permission === null || sheet.protectionOptions[permission] !== true) throw hostError('AccessDenied');
}

export function refuseUnfocused(session: Session): void {
  if (!session.state.workbookFocused) throw hostError('InactiveWorkbook');
}

export function refuseHuge(areas: readonly Area[]): void {
  const cells = areas.reduce((sum, area) => sum + (isUnbounded(area) ? 0 : cellCount(area)), 0);
  if (cells > mostCellsChanged) throw hostError('OperationCellsExceedLimit');
}

/** Before a change of how cells look; whole rows and columns count as what is in use of them. */
export function beforeFormatting({ sheet, areas }: AreasSubject, permission = 'allowFormatCells'): void {
  refuseProtected(sheet, permission);
  refuseHuge(areas);
}

/** The part of an area that is worth walking over. */
export function usedPart(sheet: Sheet, area: Area): Area | null {
  if (!isUnbounded(area)) return area;
  const used = usedArea(sheet);
  return used ? intersect(used, area) : null;
}
