// Where a rectangle is after cells were inserted or deleted.
import type { Area } from '../../core/model.ts';
import { shiftInterval } from '../formula/interval.ts';
import { maxColumns, maxRows } from './address.ts';

/** The new cells, or those taken away, and which way the others go. */
export type Shift = {
  readonly kind: 'insert' | 'delete';
  readonly area: Area;
  readonly direction: 'vertical' | 'horizontal';
};

/** The area afterwards; null when nothing is left of it, `torn` when only a part of it would move. */
export function shiftArea(area: Area, { kind, area: change, direction }: Shift): Area | null | 'torn' {
  const vertical = direction === 'vertical';
  const lines = vertical
    ? { first: area.row, last: area.row + area.rows - 1, at: change.row, count: change.rows, limit: maxRows }
    : {
        first: area.column,
        last: area.column + area.columns - 1,
        at: change.column,
        count: change.columns,
        limit: maxColumns,
      };
  if (lines.last < lines.at) return area;
  const across = vertical
    ? {
        first: area.column,
        last: area.column + area.columns - 1,
        from: change.column,
        to: change.column + change.columns - 1,
      }
    : { first: area.row, last: area.row + area.rows - 1, from: change.row, to: change.row + change.rows - 1 };
  if (across.last < across.from || across.first > across.to) return area;
  if (across.first < across.from || across.last > across.to) return 'torn';
  const moved = shiftInterval(lines, kind, lines, lines.limit);
  if (!moved) return null;
  const count = moved.last - moved.first + 1;
  return vertical
    ? { ...area, row: moved.first, rows: count }
    : { ...area, column: moved.first, columns: count };
}

/** As `shiftArea`, for what may lie across the change: a torn area stays where it is. */
export function shiftLoosely(area: Area, shift: Shift): Area | null {
  const moved = shiftArea(area, shift);
  return moved === 'torn' ? area : moved;
}
