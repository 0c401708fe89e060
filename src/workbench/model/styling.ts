// How cells look: reading and changing the styles of whole areas.
import { intersect } from '../../core/area.ts';
import type { Area } from '../../core/model.ts';
import { isUnbounded } from './areas.ts';
import type { StyleId } from './cell.ts';
import type { Sheet } from './sheet.ts';
import type { Style } from './style.ts';
import { usedArea } from './usedArea.ts';
import type { Workbook } from './workbook.ts';

export function styleAt(workbook: Workbook, sheet: Sheet, row: number, column: number): Style {
  return workbook.styles.get(styleIdAt(sheet, row, column));
}

export function styleIdAt(sheet: Sheet, row: number, column: number): StyleId {
  return sheet.cell(row, column)?.style ?? sheet.columnStyles.get(column) ?? 0;
}

/**
 * Gives every cell of the areas the style `change` makes of its own. Whole columns also change what their blank cells
 * look like; whole rows only the cells in use.
 */
export function restyle(
  workbook: Workbook,
  sheet: Sheet,
  areas: readonly Area[],
  change: (style: Style) => Style,
): void {
  const made = new Map<StyleId, StyleId>();
  const restyled = (id: StyleId): StyleId => {
    let next = made.get(id);
    if (next === undefined) {
      next = workbook.styles.intern(change(workbook.styles.get(id)));
      made.set(id, next);
    }
    return next;
  };
  for (const area of areas) {
    // The cells first: they look at the style of their column while it is still the old one.
    const bounded = isUnbounded(area) ? intersect(area, usedArea(sheet) ?? firstCell) : area;
    if (bounded) restyleCells(sheet, bounded, restyled);
    if (area.row === 0 && isUnbounded(area) && area.rows > 1 && coversColumns(area)) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        sheet.columnStyles.set(column, restyled(sheet.columnStyles.get(column) ?? 0));
      }
    }
  }
}

const firstCell: Area = { row: 0, column: 0, rows: 1, columns: 1 };

function coversColumns(area: Area): boolean {
  return isUnbounded({ ...area, columns: 1 });
}

function restyleCells(sheet: Sheet, area: Area, restyled: (id: StyleId) => StyleId): void {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const before = styleIdAt(sheet, row, column);
      const after = restyled(before);
      if (after !== before || sheet.cell(row, column)) sheet.ensureCell(row, column).style = after;
    }
  }
}

/** The one value all cells of the areas share, or null when they differ. */
export function commonStyle<T>(
  workbook: Workbook,
  sheet: Sheet,
  areas: readonly Area[],
  read: (style: Style) => T,
): T | null {
  const seen = new Set<StyleId>();
  for (const area of areas) {
    const bounded = isUnbounded(area)
      ? (intersect(area, usedArea(sheet) ?? firstCell) ?? { ...area, rows: 1, columns: 1 })
      : area;
    for (let row = bounded.row; row < bounded.row + bounded.rows; row += 1) {
      for (let column = bounded.column; column < bounded.column + bounded.columns; column += 1) {
        seen.add(styleIdAt(sheet, row, column));
      }
    }
  }
  const values = new Set([...seen].map((id) => read(workbook.styles.get(id))));
  const [only] = values;
  return values.size === 1 && only !== undefined ? only : null;
}
