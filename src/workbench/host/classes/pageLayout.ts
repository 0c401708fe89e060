// Excel.PageLayout: how a sheet is printed. Margins are in points.
import { maxColumns, maxRows } from '../../model/address.ts';
import type { PageLayout } from '../../model/parts.ts';
import type { Sheet } from '../../model/sheet.ts';
import { hostClass, type Property } from '../hostClass.ts';
import { hostError } from '../hostError.ts';
import type { Session } from '../session.ts';
import {
  areasArgument,
  booleanArgument,
  numberArgument,
  rangeArgument,
  rangeOf,
  recordArgument,
  textArgument,
  wordArgument,
  type RangeSubject,
} from '../subjects.ts';

export function announceLayout(sheet: Sheet, { workbook }: Session): void {
  workbook.announce({ kind: 'layout', sheetId: sheet.id, area: null, origin: 'addin' });
}

function margin(side: keyof PageLayout['margins']): Property<Sheet> {
  return {
    get: (sheet) => sheet.pageLayout.margins[side],
    set: (sheet, value, session) => {
      sheet.pageLayout.margins[side] = numberArgument(value);
      announceLayout(sheet, session);
    },
  };
}

/** Office.js's words for the paper codes of the file. */
const papers: readonly (readonly [word: string, code: number])[] = [
  ['Letter', 1],
  ['Legal', 5],
  ['A3', 8],
  ['A4', 9],
  ['A5', 11],
];

const zoom: Property<Sheet> = {
  get: ({ pageLayout: { fitTo, scale } }) =>
    fitTo ? { horizontalFitToPages: fitTo.width, verticalFitToPages: fitTo.height } : { scale },
  set: (sheet, value, session) => {
    const { horizontalFitToPages, verticalFitToPages, scale } = recordArgument(value);
    const pages = (count: unknown): number => numberArgument(count, 0);
    if (scale !== undefined && scale !== null) {
      sheet.pageLayout.scale = numberArgument(scale);
      sheet.pageLayout.fitTo = null;
    } else sheet.pageLayout.fitTo = { width: pages(horizontalFitToPages), height: pages(verticalFitToPages) };
    announceLayout(sheet, session);
  },
};

function titleRows(sheet: Sheet): RangeSubject | null {
  const rows = sheet.pageLayout.printTitleRows;
  return rows
    ? rangeOf(sheet, { row: rows[0], column: 0, rows: rows[1] - rows[0] + 1, columns: maxColumns })
    : null;
}

function titleColumns(sheet: Sheet): RangeSubject | null {
  const columns = sheet.pageLayout.printTitleColumns;
  return columns
    ? rangeOf(sheet, { row: 0, column: columns[0], rows: maxRows, columns: columns[1] - columns[0] + 1 })
    : null;
}

function required<T>(found: T | null): T {
  if (found === null) throw hostError('ItemNotFound');
  return found;
}

const printArea = (sheet: Sheet): { sheet: Sheet; areas: RangeSubject['area'][] } | null =>
  sheet.pageLayout.printArea ? { sheet, areas: [sheet.pageLayout.printArea] } : null;

const pointsPer = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

export const pageLayoutClass = hostClass<Sheet>({
  properties: {
    orientation: {
      get: ({ pageLayout }) => (pageLayout.orientation === 'landscape' ? 'Landscape' : 'Portrait'),
      set: (sheet, value, session) => {
        sheet.pageLayout.orientation =
          wordArgument(value, ['Portrait', 'Landscape']) === 'Landscape' ? 'landscape' : 'portrait';
        announceLayout(sheet, session);
      },
    },
    paperSize: {
      get: ({ pageLayout }) => papers.find(([, code]) => code === pageLayout.paperSize)?.[0] ?? null,
      set: (sheet, value, session) => {
        const paper = papers.find(([word]) => word.toLowerCase() === textArgument(value).toLowerCase());
        sheet.pageLayout.paperSize = required(paper ?? null)[1];
        announceLayout(sheet, session);
      },
    },
    zoom,
    printOrder: {
      get: ({ pageLayout }) => (pageLayout.overThenDown ? 'OverThenDown' : 'DownThenOver'),
      set: (sheet, value, session) => {
        const order = wordArgument(value, ['DownThenOver', 'OverThenDown']);
        sheet.pageLayout.overThenDown = order === 'OverThenDown';
        announceLayout(sheet, session);
      },
    },
    centerHorizontally: {
      get: ({ pageLayout }) => pageLayout.centerHorizontally,
      set: (sheet, value, session) => {
        sheet.pageLayout.centerHorizontally = booleanArgument(value);
        announceLayout(sheet, session);
      },
    },
    leftMargin: margin('left'),
    rightMargin: margin('right'),
    topMargin: margin('top'),
    bottomMargin: margin('bottom'),
    headerMargin: margin('header'),
    footerMargin: margin('footer'),
  },
  navigation: { headersFooters: (sheet) => sheet },
  methods: {
    setPrintArea: (sheet, [argument], session) => {
      const { areas } = areasArgument(session.workbook, sheet, argument);
      sheet.pageLayout.printArea = areas[0] ?? null;
      announceLayout(sheet, session);
    },
    getPrintArea: (sheet) => required(printArea(sheet)),
    getPrintAreaOrNullObject: printArea,
    setPrintTitleRows: (sheet, [argument], session) => {
      const { area } = rangeArgument(session.workbook, sheet, argument);
      sheet.pageLayout.printTitleRows = [area.row, area.row + area.rows - 1];
      announceLayout(sheet, session);
    },
    getPrintTitleRows: (sheet) => required(titleRows(sheet)),
    getPrintTitleRowsOrNullObject: titleRows,
    setPrintTitleColumns: (sheet, [argument], session) => {
      const { area } = rangeArgument(session.workbook, sheet, argument);
      sheet.pageLayout.printTitleColumns = [area.column, area.column + area.columns - 1];
      announceLayout(sheet, session);
    },
    getPrintTitleColumns: (sheet) => required(titleColumns(sheet)),
    getPrintTitleColumnsOrNullObject: titleColumns,
    setPrintMargins: (sheet, [unit, options], session) => {
      const factor = pointsPer[wordArgument(unit, ['Points', 'Inches', 'Centimeters'])];
      for (const [side, value] of Object.entries(recordArgument(options))) {
        const key = wordArgument(side, ['left', 'right', 'top', 'bottom', 'header', 'footer']);
        if (value !== undefined && value !== null)
          sheet.pageLayout.margins[key] = numberArgument(value) * factor;
      }
      announceLayout(sheet, session);
    },
  },
});
