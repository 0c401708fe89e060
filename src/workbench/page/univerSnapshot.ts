// The workbook model as the snapshot that the grid shows: a view only, the model stays the one truth.
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  LocaleType,
  VerticalAlign,
  WrapStrategy,
  type IBorderStyleData,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from '@univerjs/core';
import { isError, type Cell } from '../model/cell.ts';
import type { FormatOverlay } from '../model/parts.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Border, Style } from '../model/style.ts';
import type { Workbook } from '../model/workbook.ts';
import { estimateRowHeight } from '../model/rowHeights.ts';

/** What conditional formats lay over the cells of a sheet, by "row,column". */
export type Overlays = (sheet: Sheet) => ReadonlyMap<string, FormatOverlay>;

const borderStyles: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
};
const horizontal: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  centerContinuous: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
};
const vertical: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};

/** Pixels of a column whose width is given in characters of an 11-point font. */
function columnPixels(characters: number): number {
  return Math.round(characters * 7 + 5);
}

export function pointsToPixels(points: number): number {
  return Math.round((points * 4) / 3);
}

export function buildSnapshot(workbook: Workbook, overlays: Overlays): IWorkbookData {
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  for (const sheet of workbook.sheets) sheets[sheet.id] = sheetSnapshot(workbook, sheet, overlays(sheet));
  return {
    id: 'workbook',
    name: workbook.fileName,
    appVersion: '1',
    locale: LocaleType.VI_VN,
    styles: {},
    sheetOrder: workbook.sheets.map((sheet) => sheet.id),
    sheets,
  };
}

function sheetSnapshot(
  workbook: Workbook,
  sheet: Sheet,
  overlay: ReadonlyMap<string, FormatOverlay>,
): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  const rowData: Record<number, { h?: number; hd?: BooleanNumber; ia?: BooleanNumber }> = {};
  let lastRow = 0;
  let lastColumn = 0;
  for (const [row, cells] of sheet.rows) {
    const line: Record<number, ICellData> = {};
    for (const [column, cell] of cells) {
      line[column] = cellSnapshot(workbook, cell, overlay.get(`${row},${column}`));
      lastColumn = Math.max(lastColumn, column);
    }
    cellData[row] = line;
    lastRow = Math.max(lastRow, row);
    rowData[row] = {
      h: pointsToPixels(sheet.rowHeights.get(row) ?? estimateRowHeight(workbook, sheet, row)),
      ia: BooleanNumber.FALSE,
    };
  }
  for (const row of sheet.hiddenRows) rowData[row] = { ...rowData[row], hd: BooleanNumber.TRUE };
  const columnData: Record<number, { w?: number; hd?: BooleanNumber }> = {};
  for (const [column, width] of sheet.columnWidths) columnData[column] = { w: columnPixels(width) };
  for (const column of sheet.hiddenColumns) {
    columnData[column] = { ...columnData[column], hd: BooleanNumber.TRUE };
  }
  const { rows, columns } = sheet.freeze;
  return {
    id: sheet.id,
    name: sheet.name,
    tabColor: sheet.tabColor ?? '',
    hidden: sheet.visibility === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    freeze: { xSplit: columns, ySplit: rows, startRow: rows || -1, startColumn: columns || -1 },
    ...gridSize(lastRow, lastColumn),
    defaultColumnWidth: columnPixels(sheet.defaultColumnWidth),
    defaultRowHeight: pointsToPixels(sheet.defaultRowHeight),
    mergeData: sheet.merges.map((area) => ({
      startRow: area.row,
      endRow: area.row + area.rows - 1,
      startColumn: area.column,
      endColumn: area.column + area.columns - 1,
    })),
    cellData,
    rowData,
    columnData,
    showGridlines: sheet.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  };
}

/** Lines the grid draws: some to spare beside what there is, so that there is room to go on. */
function gridSize(lastRow: number, lastColumn: number): { rowCount: number; columnCount: number } {
  return { rowCount: Math.max(200, lastRow + 60), columnCount: Math.max(52, lastColumn + 12) };
}

/** One cell for the grid. A formula shows its calculated value: the grid's own calculation is switched off. */
export function cellSnapshot(workbook: Workbook, cell: Cell, overlay: FormatOverlay | undefined): ICellData {
  const data: ICellData = { s: styleSnapshot(workbook.styles.get(cell.style), overlay) };
  const { value } = cell;
  if (value !== undefined) {
    if (isError(value)) data.v = value.error;
    else if (typeof value === 'boolean') data.v = value ? 'TRUE' : 'FALSE';
    else data.v = value;
    // Text stays text: without the type the grid would show "001" as a number.
    data.t = typeof value === 'number' ? 2 : 1;
  }
  if (cell.formula !== undefined) data.f = cell.formula;
  return data;
}

function styleSnapshot(style: Style, overlay: FormatOverlay | undefined): IStyleData {
  const { font, alignment, borders } = style;
  const data: IStyleData = {
    ff: font.name,
    fs: font.size,
    vt: vertical[alignment.vertical] ?? VerticalAlign.BOTTOM,
    tb: alignment.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
  };
  const align = horizontal[alignment.horizontal];
  if (align !== undefined) data.ht = align;
  const fill = overlay?.fill ?? style.fill;
  if (fill !== null) data.bg = { rgb: fill };
  const color = overlay?.fontColor ?? font.color;
  if (color !== null) data.cl = { rgb: color };
  if (overlay?.bold ?? font.bold) data.bl = BooleanNumber.TRUE;
  if (overlay?.italic ?? font.italic) data.it = BooleanNumber.TRUE;
  if (overlay?.underline ?? font.underline !== 'none') data.ul = { s: BooleanNumber.TRUE };
  if (overlay?.strike ?? font.strike) data.st = { s: BooleanNumber.TRUE };
  if (style.numberFormat !== 'General') data.n = { pattern: style.numberFormat };
  const bd: NonNullable<IStyleData['bd']> = {};
  if (borders.top) bd.t = borderSnapshot(borders.top);
  if (borders.bottom) bd.b = borderSnapshot(borders.bottom);
  if (borders.left) bd.l = borderSnapshot(borders.left);
  if (borders.right) bd.r = borderSnapshot(borders.right);
  if (Object.keys(bd).length > 0) data.bd = bd;
  return data;
}

function borderSnapshot(border: Border): IBorderStyleData {
  return { s: borderStyles[border.style] ?? BorderStyleTypes.THIN, cl: { rgb: border.color ?? '#000000' } };
}
