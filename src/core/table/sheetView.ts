// A sheet as a reader sees it: cleaned texts by sheet position, with merged cells resolved.
import { formatVietnamese, fromSerial } from '../calendar.ts';
import type { Area, CellValue, Grid, Source } from '../model.ts';
import { cleanText } from '../text.ts';

/** One cell; `area` is its merged extent in sheet coordinates. Covered cells of a merge are blank, as in Excel. */
export type ViewCell = {
  readonly text: string;
  readonly value: CellValue;
  readonly numberFormat: string;
  readonly area: Area;
};

/** All rows and columns are 0-based sheet coordinates; the used range is [first, end). */
export type SheetView = {
  readonly sheet: string;
  readonly firstRow: number;
  readonly endRow: number;
  readonly firstColumn: number;
  readonly endColumn: number;
  /** The cell itself; blank outside of the used range and where a merge covers it. */
  at(row: number, column: number): ViewCell;
  /** The cell whose value shows there: the top-left one where a merge covers the position. */
  shown(row: number, column: number): ViewCell;
};

// Accepts "dd/mm/yyyy", "[$-42A]d mmmm yyyy", "yyyy-mm-dd". Not "0.00", nor "General".
const DATE_FORMAT = /[dy]/iu;

/** Whether a number format shows a day (quoted words and colour names do not count). */
export function isDateFormat(numberFormat: string): boolean {
  const bare = numberFormat
    .replace(/"[^"]*"/gu, '')
    .replace(/\[[^\]]*\]/gu, '')
    .replace(/\\./gu, '');
  return !/general/iu.test(bare) && DATE_FORMAT.test(bare);
}

function cellText(value: CellValue, shown: string, numberFormat: string): string {
  if (typeof value === 'string') return cleanText(value);
  // A narrow column displays "####": the value is then the only text there is.
  if (shown !== '' && !shown.startsWith('#')) return cleanText(shown);
  if (typeof value === 'number' && isDateFormat(numberFormat)) {
    const date = fromSerial(value);
    if (date !== null) return formatVietnamese(date);
  }
  return String(value);
}

export function viewSheet(grid: Grid): SheetView {
  const endRow = grid.row + grid.values.length;
  const endColumn = grid.column + grid.values.reduce((most, row) => Math.max(most, row.length), 0);
  const merged = new Map<string, Area>();
  for (const area of grid.merges) {
    for (let row = area.row; row < Math.min(area.row + area.rows, endRow); row += 1) {
      for (let column = area.column; column < Math.min(area.column + area.columns, endColumn); column += 1) {
        merged.set(`${row},${column}`, area);
      }
    }
  }
  const cells = grid.values.map((values, rowIndex) =>
    values.map((value, columnIndex): ViewCell => {
      const row = grid.row + rowIndex;
      const column = grid.column + columnIndex;
      const area = merged.get(`${row},${column}`) ?? { row, column, rows: 1, columns: 1 };
      const numberFormat = grid.numberFormats[rowIndex]?.[columnIndex] ?? 'General';
      if (area.row !== row || area.column !== column) return { text: '', value: '', numberFormat, area };
      return {
        text: cellText(value, grid.texts[rowIndex]?.[columnIndex] ?? '', numberFormat),
        value,
        numberFormat,
        area,
      };
    }),
  );
  const at = (row: number, column: number): ViewCell =>
    cells[row - grid.row]?.[column - grid.column] ?? {
      text: '',
      value: '',
      numberFormat: 'General',
      area: { row, column, rows: 1, columns: 1 },
    };
  return {
    sheet: grid.sheet,
    firstRow: grid.row,
    endRow,
    firstColumn: grid.column,
    endColumn,
    at,
    shown(row, column) {
      const cell = at(row, column);
      return at(cell.area.row, cell.area.column);
    },
  };
}

export function sourceOf(view: SheetView, area: Area): Source {
  return { sheet: view.sheet, row: area.row, column: area.column, rows: area.rows, columns: area.columns };
}

/** Cells of one row that have a text of their own, from left to right. */
export function filledCells(view: SheetView, row: number): readonly ViewCell[] {
  const filled: ViewCell[] = [];
  for (let column = view.firstColumn; column < view.endColumn; column += 1) {
    const cell = view.at(row, column);
    if (cell.text !== '') filled.push(cell);
  }
  return filled;
}
