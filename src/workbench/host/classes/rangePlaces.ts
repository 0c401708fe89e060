// Ranges that are found from a range: parts of it, around it, beside it, and what it shares with others.
import { bounding, intersect } from '../../../core/area.ts';
import type { Area } from '../../../core/model.ts';
import { maxColumns, maxRows } from '../../model/address.ts';
import { contains } from '../../model/areas.ts';
import { usedArea } from '../../model/usedArea.ts';
import type { HostClass } from '../hostClass.ts';
import { hostError } from '../hostError.ts';
import { calculateIfDue, type Session } from '../session.ts';
import { numberArgument, rangeArgument, rangeOf, rangeWithin, type RangeSubject } from '../subjects.ts';

type RangeMethods = NonNullable<HostClass<RangeSubject>['methods']>;

/** `getRowsBelow(-2)` counts from the other side: the two last rows of the range itself. */
function beside(
  range: RangeSubject,
  count: unknown,
  side: 'above' | 'below' | 'before' | 'after',
): RangeSubject {
  const { sheet, area } = range;
  const number = numberArgument(count, 1);
  if (number === 0) throw hostError('InvalidArgument');
  const size = Math.abs(number);
  const inward = number < 0 ? size : 0;
  const places: Readonly<Record<typeof side, Area>> = {
    above: { ...area, row: area.row - size + inward, rows: size },
    below: { ...area, row: area.row + area.rows - inward, rows: size },
    before: { ...area, column: area.column - size + inward, columns: size },
    after: { ...area, column: area.column + area.columns - inward, columns: size },
  };
  return rangeWithin(sheet, places[side]);
}

function shared(range: RangeSubject, other: unknown, session: Session): RangeSubject | null {
  const second = rangeArgument(session.workbook, range.sheet, other);
  const area = second.sheet === range.sheet ? intersect(range.area, second.area) : null;
  return area ? rangeOf(range.sheet, area) : null;
}

function spilled(range: RangeSubject, session: Session): RangeSubject | null {
  // A formula written in this request must have spilled before its extent can be told.
  void calculateIfDue(session);
  const { row, column } = range.area;
  const cell = range.sheet.cell(row, column);
  return cell?.spill ? rangeOf(range.sheet, { row, column, ...cell.spill }) : null;
}

function spillParent(range: RangeSubject): RangeSubject | null {
  const cell = range.sheet.cell(range.area.row, range.area.column);
  const anchor = cell?.spilledFrom ?? (cell?.spill ? range.area : undefined);
  return anchor
    ? rangeOf(range.sheet, { row: anchor.row, column: anchor.column, rows: 1, columns: 1 })
    : null;
}

function required(range: RangeSubject | null): RangeSubject {
  if (!range) throw hostError('ItemNotFound');
  return range;
}

/** The block of filled cells around the range, bounded by blank rows and columns. */
function surrounding({ sheet, area }: RangeSubject): RangeSubject {
  let block = area;
  for (;;) {
    const row = Math.max(0, block.row - 1);
    const column = Math.max(0, block.column - 1);
    const wider = {
      row,
      column,
      rows: Math.min(maxRows, block.row + block.rows + 1) - row,
      columns: Math.min(maxColumns, block.column + block.columns + 1) - column,
    };
    const used = usedArea(sheet, 'values', wider);
    const next = used ? bounding(block, used) : block;
    if (next.rows === block.rows && next.columns === block.columns) return rangeOf(sheet, block);
    block = next;
  }
}

export const rangePlaces: RangeMethods = {
  getCell: ({ sheet, area }, [row, column]) => {
    const place = {
      row: area.row + numberArgument(row),
      column: area.column + numberArgument(column),
      rows: 1,
      columns: 1,
    };
    return rangeWithin(sheet, place);
  },
  getRow: ({ sheet, area }, [row]) =>
    rangeWithin(sheet, { ...area, row: area.row + numberArgument(row), rows: 1 }),
  getColumn: ({ sheet, area }, [column]) => {
    return rangeWithin(sheet, { ...area, column: area.column + numberArgument(column), columns: 1 });
  },
  getLastRow: ({ sheet, area }) => rangeOf(sheet, { ...area, row: area.row + area.rows - 1, rows: 1 }),
  getLastColumn: ({ sheet, area }) =>
    rangeOf(sheet, { ...area, column: area.column + area.columns - 1, columns: 1 }),
  getLastCell: ({ sheet, area }) => {
    return rangeOf(sheet, {
      row: area.row + area.rows - 1,
      column: area.column + area.columns - 1,
      rows: 1,
      columns: 1,
    });
  },
  getOffsetRange: ({ sheet, area }, [rows, columns]) => {
    const place = {
      ...area,
      row: area.row + numberArgument(rows),
      column: area.column + numberArgument(columns),
    };
    return rangeWithin(sheet, place);
  },
  getResizedRange: ({ sheet, area }, [rows, columns]) => {
    return rangeWithin(sheet, {
      ...area,
      rows: area.rows + numberArgument(rows),
      columns: area.columns + numberArgument(columns),
    });
  },
  getAbsoluteResizedRange: ({ sheet, area }, [rows, columns]) => {
    return rangeWithin(sheet, { ...area, rows: numberArgument(rows), columns: numberArgument(columns) });
  },
  getEntireRow: ({ sheet, area }) => rangeOf(sheet, { ...area, column: 0, columns: maxColumns }),
  getEntireColumn: ({ sheet, area }) => rangeOf(sheet, { ...area, row: 0, rows: maxRows }),
  getRowsAbove: (range, [count]) => beside(range, count, 'above'),
  getRowsBelow: (range, [count]) => beside(range, count, 'below'),
  getColumnsBefore: (range, [count]) => beside(range, count, 'before'),
  getColumnsAfter: (range, [count]) => beside(range, count, 'after'),
  getBoundingRect: (range, [other], { workbook }) => {
    const second = rangeArgument(workbook, range.sheet, other);
    if (second.sheet !== range.sheet) throw hostError('InvalidArgument');
    return rangeOf(range.sheet, bounding(range.area, second.area));
  },
  getIntersection: (range, [other], session) => required(shared(range, other, session)),
  getIntersectionOrNullObject: (range, [other], session) => shared(range, other, session),
  getUsedRange: ({ sheet, area }, [valuesOnly]) => {
    const used = usedArea(sheet, valuesOnly === true ? 'values' : 'all', area);
    return rangeOf(sheet, used ?? { ...area, rows: 1, columns: 1 });
  },
  getUsedRangeOrNullObject: ({ sheet, area }, [valuesOnly]) => {
    const used = usedArea(sheet, valuesOnly === true ? 'values' : 'all', area);
    return used ? rangeOf(sheet, used) : null;
  },
  getSurroundingRegion: surrounding,
  getSpillingToRange: (range, _, session) => required(spilled(range, session)),
  getSpillingToRangeOrNullObject: (range, _, session) => spilled(range, session),
  getSpillParent: (range) => required(spillParent(range)),
  getSpillParentOrNullObject: spillParent,
  // Only those whose top-left cell lies inside, and none of them when there are more than Excel can tell.
  getMergedAreasOrNullObject: ({ sheet, area }) => {
    const areas = sheet.merges.filter((merge) => contains(area, merge.row, merge.column));
    if (areas.length > mostMergedAreas) throw hostError('GeneralException');
    return areas.length === 0
      ? null
      : { sheet, areas: areas.sort((a, b) => a.row - b.row || a.column - b.column) };
  },
};

const mostMergedAreas = 512;
