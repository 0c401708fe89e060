// What a range holds and where it stands: the scalar properties of Excel.Range.
import { maxColumns, maxRows } from '../../model/address.ts';
import { cellCount } from '../../model/areas.ts';
import { isError, type Cell } from '../../model/cell.ts';
import { shownScalar } from '../../model/cells.ts';
import { writeValues } from '../../model/edit.ts';
import { enUs, type EntryLocale } from '../../model/entryLocale.ts';
import { localFormula, shownFormula } from '../../model/formulaText.ts';
import { rectangleOf } from '../../model/geometry.ts';
import { formatValue } from '../../model/numberFormat.ts';
import { restyle, styleAt } from '../../model/styling.ts';
import { addressOf } from '../addresses.ts';
import { readCells, readContents, valuesFor } from '../cellGrid.ts';
import { beforeFormatting, refuseHuge, refuseLocked } from '../guards.ts';
import type { HostClass, Property } from '../hostClass.ts';
import { linkOf, setLink } from '../hyperlinks.ts';
import { hiddenLines, hideLines } from '../lines.ts';
import type { Session } from '../session.ts';
import { areasOf, textArgument, type RangeSubject } from '../subjects.ts';
import { hostError } from '../hostError.ts';

type RangeProperties = NonNullable<HostClass<RangeSubject>['properties']>;

/** Writing values and writing formulas are one thing to Excel; only the country's separators differ. */
function write(locale: (session: Session) => EntryLocale) {
  return (range: RangeSubject, value: unknown, session: Session): void => {
    refuseHuge([range.area]);
    const grid = valuesFor(range.area, value);
    refuseLocked(session, range.sheet, [range.area]);
    writeValues(session.workbook, range.sheet, range.area, grid, {
      origin: 'addin',
      locale: locale(session),
    });
  };
}

function formulas(locale: (session: Session) => EntryLocale): Property<RangeSubject> {
  return {
    get: (range, session) =>
      readContents(range, (cell, row, column) => {
        if (cell?.formula === undefined) return shownScalar(cell?.value);
        return localFormula(shownFormula(cell.formula, range.sheet, row, column), locale(session));
      }),
    set: write(locale),
  };
}

/** One code for all cells, or one a cell; a code does not change the values, as in Excel. */
function setNumberFormat(range: RangeSubject, value: unknown, session: Session): void {
  beforeFormatting(areasOf(range));
  const { sheet, area } = range;
  if (typeof value === 'string') {
    restyle(session.workbook, sheet, [area], (style) => ({ ...style, numberFormat: codeOf(value) }));
  } else {
    valuesFor(area, value).forEach((row, i) => {
      row.forEach((code, j) => {
        if (code === null) return;
        const cell = { row: area.row + i, column: area.column + j, rows: 1, columns: 1 };
        restyle(session.workbook, sheet, [cell], (style) => ({ ...style, numberFormat: codeOf(code) }));
      });
    });
  }
  session.workbook.announce({ kind: 'format', sheetId: sheet.id, area, origin: 'addin' });
}

function codeOf(value: unknown): string {
  const code = textArgument(value);
  return code === '' ? 'General' : code;
}

function numberFormatOf(range: RangeSubject, { workbook }: Session): string[][] | null {
  return readCells(range, (_, row, column) => styleAt(workbook, range.sheet, row, column).numberFormat);
}

function valueType(cell: Cell | undefined): string {
  const value = cell?.value;
  if (value === undefined) return 'Empty';
  if (isError(value)) return 'Error';
  return typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : 'String';
}

const hiddenProperty = (axis: 'rows' | 'columns'): Property<RangeSubject> => ({
  get: (range) => hiddenLines(range, axis),
  set: (range, value, session) => {
    if (typeof value !== 'boolean') throw hostError('InvalidArgument');
    beforeFormatting(areasOf(range), axis === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
    hideLines(session, range, axis, value ? 'hide' : 'show');
  },
});

const measure = (side: 'left' | 'top' | 'width' | 'height'): Property<RangeSubject> => ({
  get: ({ sheet, area }) => rectangleOf(sheet, area)[side],
});

export const rangeProperties: RangeProperties = {
  values: { get: (range) => readContents(range, (cell) => shownScalar(cell?.value)), set: write(() => enUs) },
  formulas: formulas(() => enUs),
  formulasLocal: formulas((session) => session.locale),
  text: {
    get: (range, { workbook }) =>
      readContents(range, (cell) =>
        cell ? formatValue(cell.value, workbook.styles.get(cell.style).numberFormat) : '',
      ),
  },
  numberFormat: { get: numberFormatOf, set: setNumberFormat },
  numberFormatLocal: { get: numberFormatOf, set: setNumberFormat },
  valueTypes: { get: (range) => readContents(range, valueType) },
  address: { get: addressOf },
  addressLocal: { get: addressOf },
  rowIndex: { get: ({ area }) => area.row },
  columnIndex: { get: ({ area }) => area.column },
  rowCount: { get: ({ area }) => area.rows },
  columnCount: { get: ({ area }) => area.columns },
  // Excel: more than 2³¹−1 cells are counted as −1.
  cellCount: { get: ({ area }) => (cellCount(area) > 2 ** 31 - 1 ? -1 : cellCount(area)) },
  isEntireColumn: { get: ({ area }) => area.rows === maxRows },
  isEntireRow: { get: ({ area }) => area.columns === maxColumns },
  rowHidden: hiddenProperty('rows'),
  columnHidden: hiddenProperty('columns'),
  hidden: {
    get: (range) => {
      const [rows, columns] = [hiddenLines(range, 'rows'), hiddenLines(range, 'columns')];
      return rows === true || columns === true ? true : rows === null || columns === null ? null : false;
    },
  },
  hyperlink: {
    get: linkOf,
    set: (range, value, session) => {
      refuseLocked(session, range.sheet, [range.area]);
      setLink(range, value, session);
    },
  },
  hasSpill: {
    get: (range) => {
      const spills =
        readCells(range, (cell) => cell?.spill !== undefined || cell?.spilledFrom !== undefined)?.flat() ??
        [];
      return spills.every(Boolean) ? true : spills.some(Boolean) ? null : false;
    },
  },
  left: measure('left'),
  top: measure('top'),
  width: measure('width'),
  height: measure('height'),
};
