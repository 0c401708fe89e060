// Reads the used range of a sheet into a Grid: values, displayed texts, formats, merged areas, hidden rows.
import type { Area, Grid } from '../core/model.ts';
import { askDateSystem, refuseDates1904 } from './dateSystem.ts';
import { splitStatusColumns, type OwnColumns } from '../report/ownColumns.ts';
import type { ExcelContext } from './excelContext.ts';
import { ExcelFailure, toExcelFailure } from './excelFailure.ts';
import { askMergedAreas, mergedAreasOf, readMergedAreasInBands } from './mergedAreas.ts';
import { areaOf } from './rangeArea.ts';
import { runExcel } from './runExcel.ts';

/** A cell is read three ways (value, text, format): so many cells a round trip stay far below 5 MB on the web. */
const cellsPerBlock = 30_000;

/** What was read, with what the user should know about the sheet it came from. */
export type SheetReading = {
  readonly grid: Grid;
  /** Our status columns, which are no part of the grid. */
  readonly columns: readonly OwnColumns[];
  readonly sheetId: string;
  /** The rectangle that was selected, when not the whole sheet was read. */
  readonly selection: Area | null;
  /** A filter hides rows; they were read all the same. */
  readonly filtered: boolean;
  readonly protected: boolean;
};

type Cells = Pick<Grid, 'values' | 'texts' | 'numberFormats'>;

/** The used range of the active sheet; fails with `emptySheet` when nothing is on it. Two round trips as a rule. */
export async function readActiveSheet(): Promise<Grid> {
  return runExcel(async (context) => (await readSheet(context)).grid);
}

/** What to read: the active sheet, what is selected on it, or a sheet by name or id, whole or one rectangle of it. */
export type Place = 'activeSheet' | 'selection' | { readonly sheet: string; readonly area?: Area };

/** The same inside a run of the caller's. A selection of one cell stands for the whole sheet. */
export async function readSheet(context: ExcelContext, place: Place = 'activeSheet'): Promise<SheetReading> {
  const { worksheets } = context.workbook;
  const sheet = typeof place === 'string' ? worksheets.getActiveWorksheet() : worksheets.getItem(place.sheet);
  sheet.load('id,name');
  sheet.protection.load('protected');
  sheet.autoFilter.load('isDataFiltered');
  const whole = sheet.getUsedRangeOrNullObject(true);
  whole.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden');
  const selected = partOf(context, sheet, place);
  const part = selected?.getUsedRangeOrNullObject(true);
  selected?.load('cellCount');
  part?.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden');
  const dateSystem = askDateSystem(context);
  await context.sync();
  refuseDates1904(dateSystem);
  const used = selected !== null && selected.cellCount !== 1 && part ? part : whole;
  if (used.isNullObject) throw new ExcelFailure('emptySheet', sheet.name);

  const area = areaOf(used);
  // Typed boolean, but null when some rows are hidden and some are not.
  const hidden: boolean | null = used.rowHidden;
  const { cells, merges, someHidden } = await readContents(context, sheet, area, hidden === null);
  const allRows = Array.from({ length: hidden === true ? area.rows : 0 }, (_, index) => area.row + index);
  return {
    ...splitStatusColumns({
      sheet: sheet.name,
      row: area.row,
      column: area.column,
      ...cells,
      merges,
      hiddenRows: [...allRows, ...someHidden],
    }),
    sheetId: sheet.id,
    selection: used === part ? area : null,
    filtered: sheet.autoFilter.isDataFiltered,
    protected: sheet.protection.protected,
  };
}

/** The rectangle to read, or null for the whole sheet. */
function partOf(context: ExcelContext, sheet: Excel.Worksheet, place: Place): Excel.Range | null {
  if (place === 'selection') return context.workbook.getSelectedRange();
  if (typeof place === 'string' || place.area === undefined) return null;
  const { row, column, rows, columns } = place.area;
  return sheet.getRangeByIndexes(row, column, rows, columns);
}

type Contents = { readonly cells: Cells; readonly merges: Area[]; readonly someHidden: readonly number[] };

/** Everything in one round trip when it fits; when Excel refuses that (too many merged areas), piece by piece. */
async function readContents(
  context: ExcelContext,
  sheet: Excel.Worksheet,
  area: Area,
  someRowsHidden: boolean,
): Promise<Contents> {
  const first = Math.min(area.rows, Math.max(1, Math.floor(cellsPerBlock / area.columns)));
  const merged = askMergedAreas(sheet, area);
  const hidden = someRowsHidden ? askHiddenRows(sheet, area) : null;
  const block = askCells(sheet, { ...area, rows: first });
  try {
    await context.sync();
  } catch (error) {
    const { code } = toExcelFailure(error);
    // Excel has no code of its own for too many merged areas.
    if (code !== 'unknown' && code !== 'tooLarge') throw error;
    const merges = await readMergedAreasInBands(context, sheet, area);
    const asked = someRowsHidden ? askHiddenRows(sheet, area) : null;
    const cells = await readCells(context, sheet, area, first);
    return { cells, merges, someHidden: hiddenRowsOf(asked, area) };
  }
  const rest = { ...area, row: area.row + first, rows: area.rows - first };
  const more = rest.rows === 0 ? noCells : await readCells(context, sheet, rest, first);
  return {
    cells: joinCells(cellsOf(block, sheet), more),
    merges: mergedAreasOf(merged),
    someHidden: hiddenRowsOf(hidden, area),
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

function askHiddenRows(
  sheet: Excel.Worksheet,
  area: Area,
): OfficeExtension.ClientResult<Excel.RowProperties[]> {
  const range = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
  return range.getRowProperties({ rowHidden: true });
}

function hiddenRowsOf(asked: ReturnType<typeof askHiddenRows> | null, area: Area): number[] {
  if (asked === null) return [];
  return asked.value.flatMap(({ rowHidden }, index) => (rowHidden === true ? [area.row + index] : []));
}
