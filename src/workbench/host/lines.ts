// Rows and columns of a range: hidden or not, high or wide.
import type { Area } from '../../core/model.ts';
import { columnPoints, rowPoints, widthInCharacters, widthInPoints } from '../model/geometry.ts';
import { maxColumns, maxRows } from '../model/address.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Session } from './session.ts';
import { hostError } from './hostError.ts';
import { usedPart } from './guards.ts';
import type { RangeSubject } from './subjects.ts';

export type Axis = 'rows' | 'columns';

function span(area: Area, axis: Axis): { first: number; end: number; isAll: boolean } {
  return axis === 'rows'
    ? { first: area.row, end: area.row + area.rows, isAll: area.rows === maxRows }
    : { first: area.column, end: area.column + area.columns, isAll: area.columns === maxColumns };
}

/** True or false when all lines are alike, else null. */
export function hiddenLines({ sheet, area }: RangeSubject, axis: Axis): boolean | null {
  const hidden = axis === 'rows' ? sheet.hiddenRows : sheet.hiddenColumns;
  const { first, end } = span(area, axis);
  let count = 0;
  for (const line of hidden) if (line >= first && line < end) count += 1;
  return count === 0 ? false : count === end - first ? true : null;
}

export function hideLines(
  session: Session,
  { sheet, area }: RangeSubject,
  axis: Axis,
  how: 'hide' | 'show',
): void {
  const hidden = axis === 'rows' ? sheet.hiddenRows : sheet.hiddenColumns;
  const { first, end } = span(area, axis);
  if (how === 'show') for (const line of [...hidden]) if (line >= first && line < end) hidden.delete(line);
  if (how === 'hide') for (let line = first; line < end; line += 1) hidden.add(line);
  announce(session, sheet, area);
}

/** The one size in points all lines have, or null when they differ. */
export function lineSize(sheet: Sheet, areas: readonly Area[], axis: Axis): number | null {
  const sizes = new Set<number>();
  for (const area of areas) {
    const part = usedPart(sheet, area) ?? { ...area, rows: 1, columns: 1 };
    const { first, end } = span(part, axis);
    for (let line = first; line < end; line += 1)
      sizes.add(axis === 'rows' ? rowPoints(sheet, line) : columnPoints(sheet, line));
  }
  const [only] = sizes;
  return sizes.size === 1 && only !== undefined ? only : null;
}

/** Sets heights or widths in points. */
export function setLineSize(
  session: Session,
  sheet: Sheet,
  areas: readonly Area[],
  axis: Axis,
  points: number,
): void {
  const most = axis === 'rows' ? 409.5 : widthInPoints(255);
  if (points < 0 || points > most) throw hostError('InvalidArgument');
  const size = axis === 'rows' ? points : widthInCharacters(points);
  const sizes = axis === 'rows' ? sheet.rowHeights : sheet.columnWidths;
  for (const area of areas) {
    const { first, end, isAll } = span(area, axis);
    if (isAll) {
      sizes.clear();
      if (axis === 'rows') sheet.defaultRowHeight = size;
      else sheet.defaultColumnWidth = size;
    } else for (let line = first; line < end; line += 1) sizes.set(line, size);
    announce(session, sheet, area);
  }
}

function announce({ workbook }: Session, sheet: Sheet, area: Area): void {
  workbook.announce({ kind: 'layout', sheetId: sheet.id, area, origin: 'addin' });
}
