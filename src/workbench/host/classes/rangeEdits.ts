// What can be done to a range: clear, insert, delete, merge, copy, select.
import { shiftFormula } from '../../formula/shift.ts';
import { subtractAll } from '../../model/areas.ts';
import { emptyCell } from '../../model/cells.ts';
import { clearContents } from '../../model/edit.ts';
import { shiftCells } from '../../model/insertion.ts';
import { maxColumns, maxRows } from '../../model/address.ts';
import { mergeArea, unmergeArea } from '../../model/merging.ts';
import { defaultStyle } from '../../model/style.ts';
import { restyle, styleIdAt } from '../../model/styling.ts';
import { refuseHuge, refuseLocked, refuseProtected, refuseUnfocused } from '../guards.ts';
import type { HostClass } from '../hostClass.ts';
import { hostError } from '../hostError.ts';
import { removeLinks } from '../hyperlinks.ts';
import { selectArea } from '../selection.ts';
import { calculateNow, type Session } from '../session.ts';
import { numberArgument, rangeArgument, rangeOf, wordArgument, type RangeSubject } from '../subjects.ts';

type RangeMethods = NonNullable<HostClass<RangeSubject>['methods']>;

/** Excel's `All`: contents, formats, links, conditional formats, validation and merges. */
export function clearRange(range: RangeSubject, applyTo: unknown, session: Session): void {
  const { sheet, area } = range;
  const { workbook } = session;
  const words = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'] as const;
  const what = wordArgument(applyTo, words, 'All');
  refuseHuge([area]);
  refuseLocked(session, sheet, [area]);
  if (what === 'All' || what === 'Contents' || what === 'ResetContents')
    clearContents(workbook, sheet, area, 'addin');
  if (what === 'All' || what === 'Hyperlinks') removeLinks(session, range, 'links');
  if (what === 'RemoveHyperlinks') removeLinks(session, range, 'linksAndLook');
  if (what === 'All') {
    sheet.validations = withoutArea(sheet.validations, range);
    unmergeArea(workbook, sheet, area, 'addin');
  }
  if (what === 'All' || what === 'Formats') {
    sheet.conditionalFormats = withoutArea(sheet.conditionalFormats, range);
    restyle(workbook, sheet, [area], () => defaultStyle);
    workbook.announce({ kind: 'conditionalFormats', sheetId: sheet.id, area, origin: 'addin' });
    workbook.announce({ kind: 'format', sheetId: sheet.id, area, origin: 'addin' });
  }
}

function withoutArea<T extends { areas: RangeSubject['area'][] }>(
  list: readonly T[],
  { area }: RangeSubject,
): T[] {
  return list.flatMap((item) => {
    const areas = subtractAll(item.areas, [area]);
    return areas.length > 0 ? [{ ...item, areas }] : [];
  });
}

function shift(
  range: RangeSubject,
  kind: 'insert' | 'delete',
  direction: 'vertical' | 'horizontal',
  session: Session,
): void {
  const { sheet, area } = range;
  const line = area.columns === maxColumns ? 'Rows' : area.rows === maxRows ? 'Columns' : null;
  refuseProtected(sheet, line === null ? null : `allow${kind === 'insert' ? 'Insert' : 'Delete'}${line}`);
  shiftCells(session.workbook, sheet, { kind, direction, area }, 'addin');
}

/** Whole rows and columns go the only way they can, whatever was asked. */
function directionOf({ area }: RangeSubject, asked: 'vertical' | 'horizontal'): 'vertical' | 'horizontal' {
  if (area.columns === maxColumns) return 'vertical';
  return area.rows === maxRows ? 'horizontal' : asked;
}

function copyFrom(range: RangeSubject, args: readonly unknown[], session: Session): void {
  const { workbook } = session;
  const [sourceArgument, typeArgument, skipBlanks, transpose] = args;
  const type = wordArgument(typeArgument, ['All', 'Formulas', 'Values', 'Formats', 'Link'], 'All');
  if (type === 'Link' || transpose === true || skipBlanks === true) throw hostError('InvalidArgument');
  const source = rangeArgument(workbook, range.sheet, sourceArgument);
  const [rows, columns] = [
    Math.max(range.area.rows, source.area.rows),
    Math.max(range.area.columns, source.area.columns),
  ];
  const target = { ...range.area, rows, columns };
  refuseLocked(session, range.sheet, [target]);
  const copies = [];
  for (let i = 0; i < rows; i += 1) {
    for (let j = 0; j < columns; j += 1) {
      const from = {
        row: source.area.row + (i % source.area.rows),
        column: source.area.column + (j % source.area.columns),
      };
      const cell = source.sheet.cell(from.row, from.column);
      copies.push({
        from,
        to: { row: target.row + i, column: target.column + j },
        cell: cell && { ...cell },
        style: styleIdAt(source.sheet, from.row, from.column),
      });
    }
  }
  for (const { from, to, cell, style } of copies) {
    const place = range.sheet.ensureCell(to.row, to.column);
    if (type === 'All' || type === 'Formats') place.style = style;
    if (type === 'Formats') continue;
    emptyCell(range.sheet, place, to);
    place.value = cell?.value;
    if (cell?.quotePrefix === true) place.quotePrefix = true;
    if (cell?.formula === undefined || type === 'Values') continue;
    place.formula = shiftFormula(cell.formula, {
      kind: 'copy',
      rows: to.row - from.row,
      columns: to.column - from.column,
    });
  }
  workbook.announce({ kind: 'values', sheetId: range.sheet.id, area: target, origin: 'addin' });
  workbook.announce({ kind: 'format', sheetId: range.sheet.id, area: target, origin: 'addin' });
}

export const rangeEdits: RangeMethods = {
  clear: (range, [applyTo], session) => clearRange(range, applyTo, session),
  insert: (range, [direction], session) => {
    const word = wordArgument(direction, ['Down', 'Right']);
    shift(range, 'insert', directionOf(range, word === 'Down' ? 'vertical' : 'horizontal'), session);
    return rangeOf(range.sheet, range.area);
  },
  delete: (range, [direction], session) => {
    const word = wordArgument(direction, ['Up', 'Left']);
    shift(range, 'delete', directionOf(range, word === 'Up' ? 'vertical' : 'horizontal'), session);
  },
  merge: ({ sheet, area }, [across], { workbook }) => {
    refuseProtected(sheet);
    mergeArea(workbook, sheet, area, across === true ? 'across' : 'whole', 'addin');
  },
  unmerge: ({ sheet, area }, _, { workbook }) => {
    refuseProtected(sheet);
    unmergeArea(workbook, sheet, area, 'addin');
  },
  copyFrom: (range, args, session) => copyFrom(range, args, session),
  select: ({ sheet, area }, _, session) => {
    refuseUnfocused(session);
    selectArea(session.workbook, sheet, area, 'addin');
  },
  calculate: (_, __, session) => void calculateNow(session),
  getTables: ({ sheet, area }, [fullyContained]) => ({
    sheet,
    within: area,
    how: fullyContained === true ? 'contained' : 'touched',
  }),
  // Office.js splits large writes itself; here it makes sure that the whole had the range's shape.
  _ValidateArraySize: ({ area }, [rows, columns]) => {
    if (numberArgument(rows) !== area.rows || numberArgument(columns) !== area.columns)
      throw hostError('InvalidArgument');
  },
};
