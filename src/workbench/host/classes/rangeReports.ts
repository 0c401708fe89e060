// Properties of each row, column or cell of a range, in one answer: getRowProperties and its sisters.
import type { Area } from '../../../core/model.ts';
import { styleAt } from '../../model/styling.ts';
import { addressOf } from '../addresses.ts';
import type { HostClass } from '../hostClass.ts';
import { notImplemented } from '../hostError.ts';
import { hiddenLines, lineSize } from '../lines.ts';
import type { Session } from '../session.ts';
import { rangeOf, recordArgument, type RangeSubject } from '../subjects.ts';

type RangeMethods = NonNullable<HostClass<RangeSubject>['methods']>;

/** What can be asked of a line or cell; anything else asked for fails loudly. */
function report(
  range: RangeSubject,
  asked: unknown,
  session: Session,
  owner: string,
): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  for (const [name, wanted] of Object.entries(recordArgument(asked))) {
    if (wanted === false) continue;
    const read = readers[name];
    if (!read) throw notImplemented(`${owner}.${name}`);
    answer[name] = read(range, session);
  }
  return answer;
}

const readers: Readonly<Record<string, (range: RangeSubject, session: Session) => unknown>> = {
  address: addressOf,
  addressLocal: addressOf,
  rowIndex: ({ area }) => area.row,
  columnIndex: ({ area }) => area.column,
  rowHidden: (range) => hiddenLines(range, 'rows'),
  columnHidden: (range) => hiddenLines(range, 'columns'),
  format: ({ sheet, area }, { workbook }) => {
    const { fill, font } = styleAt(workbook, sheet, area.row, area.column);
    return {
      rowHeight: lineSize(sheet, [area], 'rows'),
      columnWidth: lineSize(sheet, [area], 'columns'),
      fill: { color: fill ?? '#FFFFFF' },
      font: {
        bold: font.bold,
        italic: font.italic,
        color: font.color ?? '#000000',
        name: font.name,
        size: font.size,
      },
    };
  },
};

const lines = (area: Area, axis: 'rows' | 'columns'): Area[] =>
  Array.from({ length: area[axis] }, (_, step) =>
    axis === 'rows'
      ? { ...area, row: area.row + step, rows: 1 }
      : { ...area, column: area.column + step, columns: 1 },
  );

export const rangeReports: RangeMethods = {
  getRowProperties: ({ sheet, area }, [asked], session) =>
    lines(area, 'rows').map((row) => report(rangeOf(sheet, row), asked, session, 'Range.getRowProperties')),
  getColumnProperties: ({ sheet, area }, [asked], session) =>
    lines(area, 'columns').map((column) =>
      report(rangeOf(sheet, column), asked, session, 'Range.getColumnProperties'),
    ),
  getCellProperties: ({ sheet, area }, [asked], session) =>
    lines(area, 'rows').map((row) =>
      lines(row, 'columns').map((cell) =>
        report(rangeOf(sheet, cell), asked, session, 'Range.getCellProperties'),
      ),
    ),
};
