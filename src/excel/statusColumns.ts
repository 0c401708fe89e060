// "Chèn cột trạng thái": writes the columns beside the appendix, and takes them away again as if they had not been.
import type { Area } from '../core/model.ts';
import { settingNames } from '../report/names.ts';
import { asOfLabel, statusColumnHeaders, type StatusColumns } from '../report/statusColumns.ts';
import { statusRules } from '../report/statusRules.ts';
import { toSerial } from '../core/calendar.ts';
import { cellInput, numberFormatCodes } from './cellInput.ts';
import type { ExcelContext } from './excelContext.ts';
import { ExcelFailure } from './excelFailure.ts';
import { runExcel } from './runExcel.ts';
import { addRule } from './sheetSteps.ts';
import { rangeOf } from './writeCells.ts';

/** What stood where the columns were written. */
export type StatusColumnsUndo = {
  readonly sheet: string;
  readonly area: Area;
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly unknown[])[];
  readonly widths: readonly number[];
};

/** Widths in points: two dates, a status, a number. */
const widths = [76, 84, 104, 66];
const inputFill = '#FFFDE7';
const headerFill = '#DCE9F5';
const lineColor = '#9DA8B5';

/** Two round trips. Rejects with `protectedSheet`, `sheetGone` or `mergedConflict`, and then nothing was written. */
export async function insertStatusColumns(model: StatusColumns): Promise<StatusColumnsUndo> {
  return runExcel(async (context) => {
    const whole = wholeArea(model);
    const sheet = await openSheet(context, model.sheet);
    const range = rangeOf(sheet, whole);
    range.load('formulas,numberFormat');
    const columns = Array.from({ length: whole.columns }, (_, index) => {
      const column = sheet.getRangeByIndexes(whole.row, whole.column + index, 1, 1);
      column.load('format/columnWidth');
      return column;
    });
    const named = context.workbook.names.getItemOrNullObject(settingNames.asOf);
    named.load('name');
    const merged = range.getMergedAreasOrNullObject();
    merged.load('address');
    await context.sync();
    // Part of a merged area takes what is written and does not show it.
    if (!merged.isNullObject) throw new ExcelFailure('mergedConflict', model.sheet);
    const undo = {
      sheet: model.sheet,
      area: whole,
      formulas: range.formulas,
      numberFormats: range.numberFormat,
      widths: columns.map(({ format }) => format.columnWidth),
    };
    rangeOf(sheet, model.area).conditionalFormats.clearAll();
    writeAsOf(sheet, model, named.isNullObject ? null : `=${settingNames.asOf}`);
    writeCells(sheet, withTypedDays(model, range.formulas.slice(model.area.row - whole.row)));
    styleCells(sheet, model);
    columns.forEach(({ format }, index) => {
      format.columnWidth = widths[index] ?? format.columnWidth;
    });
    await context.sync();
    return undo;
  });
}

/** Puts back what stood there; the done days that were typed meanwhile go with the columns. */
export async function undoStatusColumns(undo: StatusColumnsUndo): Promise<void> {
  await runExcel(async (context) => {
    const sheet = await openSheet(context, undo.sheet);
    const range = rangeOf(sheet, undo.area);
    range.conditionalFormats.clearAll();
    range.clear('All');
    const cells = undo.formulas.flat();
    if (cells.some((cell) => cell !== '')) {
      range.numberFormat = undo.numberFormats.map((row) => [...row]);
      range.formulas = undo.formulas.map((row) => [...row]);
    }
    undo.widths.forEach((width, index) => {
      const { row, column } = undo.area;
      sheet.getRangeByIndexes(row, column + index, 1, 1).format.columnWidth = width;
    });
    await context.sync();
  });
}

async function openSheet(context: ExcelContext, name: string): Promise<Excel.Worksheet> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load('name');
  sheet.protection.load('protected');
  await context.sync();
  if (sheet.isNullObject) throw new ExcelFailure('sheetGone', name);
  if (sheet.protection.protected) throw new ExcelFailure('protectedSheet', name);
  return sheet;
}

/** Where our columns stood already, the done days that were typed into them stay. */
function withTypedDays(model: StatusColumns, found: readonly (readonly unknown[])[]): StatusColumns {
  const [header = []] = found;
  if (!statusColumnHeaders.every((text, at) => header[at] === text)) return model;
  const cells = model.cells.map((row, line) => {
    const typed = found[line]?.[1];
    return line > 0 && typeof typed === 'number' ? row.map((cell, at) => (at === 1 ? typed : cell)) : row;
  });
  return { ...model, cells };
}

/** The columns with the row of ngày chốt above them. */
function wholeArea({ area, asOf }: StatusColumns): Area {
  const row = asOf === null ? area.row : asOf.row;
  return { ...area, row, rows: area.row + area.rows - row };
}

/** A workbook that has our "Cấu hình" has one ngày chốt, not two. */
function writeAsOf(sheet: Excel.Worksheet, { asOf, kind }: StatusColumns, named: string | null): void {
  if (asOf === null) return;
  const label = sheet.getCell(asOf.row, asOf.column);
  const cell = sheet.getCell(asOf.row, asOf.column + 1);
  label.values = [[asOfLabel]];
  label.format.font.bold = true;
  cell.numberFormat = [[numberFormatCodes.date]];
  cell.formulas = [[named === null || kind === 'values' ? toSerial(asOf.day) : named]];
  cell.format.fill.color = inputFill;
  cell.format.font.bold = true;
}

function writeCells(sheet: Excel.Worksheet, { area, cells }: StatusColumns): void {
  const body = { ...area, row: area.row + 1, rows: area.rows - 1 };
  for (const column of [0, 1]) {
    const dates = rangeOf(sheet, { ...body, column: area.column + column, columns: 1 });
    // Typed as a grid only, but a single value counts for every cell (Excel API, "Set values for a range").
    dates.numberFormat = numberFormatCodes.date as unknown as string[][];
  }
  rangeOf(sheet, area).formulas = cells.map((row, line) =>
    row.map((cell, column) => {
      if (typeof cell === 'object' && cell !== null && 'formula' in cell) return cell.formula;
      return cellInput(cell, line > 0 && column < 2 ? 'date' : 'general');
    }),
  );
}

function styleCells(sheet: Excel.Worksheet, { area }: StatusColumns): void {
  const range = rangeOf(sheet, area);
  range.format.verticalAlignment = 'Center';
  range.format.horizontalAlignment = 'Center';
  for (const edge of [
    'EdgeTop',
    'EdgeBottom',
    'EdgeLeft',
    'EdgeRight',
    'InsideVertical',
    'InsideHorizontal',
  ] as const) {
    const border = range.format.borders.getItem(edge);
    border.style = 'Continuous';
    border.color = lineColor;
  }
  const header = rangeOf(sheet, { ...area, rows: 1 });
  header.format.font.bold = true;
  header.format.wrapText = true;
  header.format.fill.color = headerFill;
  if (area.rows === 1) return;
  const body = { ...area, row: area.row + 1, rows: area.rows - 1 };
  rangeOf(sheet, { ...body, column: area.column + 1, columns: 1 }).format.fill.color = inputFill;
  const statuses = { ...body, column: area.column + 2, columns: 1 };
  for (const rule of statusRules(statuses).toReversed()) addRule(sheet, rule);
}
