// Reads the used range of a sheet into a Grid: values, displayed texts, formats, merged areas, hidden rows.
import type { Area, Grid } from '../core/model.ts';
import type { ExcelContext } from './excelContext.ts';
import { ExcelFailure } from './excelFailure.ts';
import { askMergedAreas, mergedAreasOf, readMergedAreasInBands } from './mergedAreas.ts';
import { runExcel } from './runExcel.ts';

/** A cell is read three ways (value, text, format): so many cells a round trip stay far below 5 MB on the web. */
const cellsPerBlock = 30_000;

/** What was read, with what the user should know about the sheet it came from. */
export type SheetReading = {
  readonly grid: Grid;
  readonly sheetId: string;
  /** A filter hides rows; they were read all the same. */
  readonly filtered: boolean;
  readonly protected: boolean;
};

type Cells = Pick<Grid, 'values' | 'texts' | 'numberFormats'>;

/** The used range of the active sheet; fails with `emptySheet` when nothing is on it. Two round trips as a rule. */
export async function readActiveSheet(): Promise<Grid> {
  return runExcel(async (context) => (await readSheet(context)).grid);
}

/** The same inside a run of the caller's; with `sheetName`, another sheet than the active one. */
export async function readSheet(context: ExcelContext, sheetName?: string): Promise<SheetReading> {
  const { worksheets } = context.workbook;
  const sheet = sheetName === undefined ? worksheets.getActiveWorksheet() : worksheets.getItem(sheetName);
  sheet.load('id,name');
  sheet.protection.load('protected');
  sheet.autoFilter.load('isDataFiltered');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden');
  await context.sync();
  if (used.isNullObject) throw new ExcelFailure('emptySheet', sheet.name);

  const area = {
    row: used.rowIndex,
    column: used.columnIndex,
    rows: used.rowCount,
    columns: used.columnCount,
  };
  // Typed boolean, but null when some rows are hidden and some are not.
  const hidden: boolean | null = used.rowHidden;
  const { cells, merges, visible } = await readContents(context, sheet, area, hidden === null);
  const rows = Array.from({ length: area.rows }, (_, index) => area.row + index);
  return {
    grid: {
      sheet: sheet.name,
      row: area.row,
      column: area.column,
      ...cells,
      merges,
      hiddenRows: hidden === null ? rows.filter((row) => !visible.has(row)) : hidden ? rows : [],
    },
    sheetId: sheet.id,
    filtered: sheet.autoFilter.isDataFiltered,
    protected: sheet.protection.protected,
  };
}

type Contents = { readonly cells: Cells; readonly merges: Area[]; readonly visible: ReadonlySet<number> };

/** Everything in one round trip when it fits; when Excel refuses that (too many merged areas), piece by piece. */
async function readContents(
  context: ExcelContext,
  sheet: Excel.Worksheet,
  area: Area,
  someRowsHidden: boolean,
): Promise<Contents> {
  const first = Math.min(area.rows, Math.max(1, Math.floor(cellsPerBlock / area.columns)));
  const merged = askMergedAreas(sheet, area);
  const shown = someRowsHidden ? askVisibleRows(sheet, area) : null;
  const block = askCells(sheet, { ...area, rows: first });
  try {
    await context.sync();
  } catch {
    const merges = await readMergedAreasInBands(context, sheet, area);
    const visible = someRowsHidden ? askVisibleRows(sheet, area) : null;
    const cells = await readCells(context, sheet, area, first);
    return { cells, merges, visible: visibleRowsOf(visible) };
  }
  const rest = { ...area, row: area.row + first, rows: area.rows - first };
  const more = rest.rows === 0 ? noCells : await readCells(context, sheet, rest, first);
  return {
    cells: joinCells(cellsOf(block, sheet), more),
    merges: mergedAreasOf(merged),
    visible: visibleRowsOf(shown),
  };
}

const noCells: Cells = { values: [], texts: [], numberFormats: [] };

/** Block by block, `rows` rows at a time. */
async function readCells(
  context: ExcelContext,
  sheet: Excel.Worksheet,
  area: Area,
  rows: number,
): Promise<Cells> {
  const block = askCells(sheet, { ...area, rows: Math.min(rows, area.rows) });
  await context.sync();
  const cells = cellsOf(block, sheet);
  if (area.rows <= rows) return cells;
  const rest = { ...area, row: area.row + rows, rows: area.rows - rows };
  return joinCells(cells, await readCells(context, sheet, rest, rows));
}

function askCells(sheet: Excel.Worksheet, area: Area): Excel.Range {
  const range = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
  range.load('values,text,numberFormat');
  return range;
}

function cellsOf(range: Excel.Range, sheet: Excel.Worksheet): Cells {
  // Excel answers null, not an error, to a read that is too large.
  if ((range.values as unknown) === null) throw new ExcelFailure('tooLarge', sheet.name);
  return { values: range.values, texts: range.text, numberFormats: range.numberFormat };
}

function joinCells(upper: Cells, lower: Cells): Cells {
  return {
    values: [...upper.values, ...lower.values],
    texts: [...upper.texts, ...lower.texts],
    numberFormats: [...upper.numberFormats, ...lower.numberFormats],
  };
}

function askVisibleRows(sheet: Excel.Worksheet, area: Area): Excel.RangeAreas {
  const range = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
  const visible = range.getSpecialCellsOrNullObject('Visible');
  visible.areas.load('items/rowIndex,items/rowCount');
  return visible;
}

function visibleRowsOf(visible: Excel.RangeAreas | null): ReadonlySet<number> {
  const rows = new Set<number>();
  if (visible === null || visible.isNullObject) return rows;
  for (const { rowIndex, rowCount } of visible.areas.items) {
    for (let row = rowIndex; row < rowIndex + rowCount; row += 1) rows.add(row);
  }
  return rows;
}
