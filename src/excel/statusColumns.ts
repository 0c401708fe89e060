// "Chèn cột trạng thái": writes the columns beside the appendix, with what is needed to take them away again.
import type { Area, CellValue } from '../core/model.ts';
import { areaAddress } from '../labels/columns.ts';
import { columnsNamePrefix, settingNames } from '../report/names.ts';
import type { CellModel } from '../report/sheetModel.ts';
import { asOfLabel, statusColumnHeaders, type StatusColumns } from '../report/statusColumns.ts';
import { statusRules } from '../report/statusRules.ts';
import { toSerial } from '../core/calendar.ts';
import { cellAddress } from '../report/tableFormulas.ts';
import { cellInput, numberFormatCodes } from './cellInput.ts';
import { gridEdges, readLooks } from './cellLooks.ts';
import type { ExcelContext } from './excelContext.ts';
import { ExcelFailure } from './excelFailure.ts';
import { everyCell, rangeOf } from './rangeArea.ts';
import { runExcel } from './runExcel.ts';
import { addRule } from './sheetSteps.ts';
import { keepUndo, type InsertedColumns, type UndoStep } from './undoStep.ts';

/** Widths in points: two dates, a status, a number. */
const widths = [76, 84, 104, 66];
const inputFill = '#FFFDE7';
const headerFill = '#DCE9F5';
const lineColor = '#9DA8B5';

/**
 * Three round trips, a few more where cells of the place look different. Rejects with `protectedSheet`, `sheetGone` or
 * `mergedConflict`, and then nothing was written.
 */
export async function insertStatusColumns(model: StatusColumns): Promise<UndoStep> {
  return runExcel(async (context) => {
    const whole = wholeArea(model);
    const sheet = await openSheet(context, model.sheet);
    const range = rangeOf(sheet, whole);
    range.load('formulas');
    const columns = columnsOf(sheet, whole);
    for (const column of columns) column.load('format/columnWidth');
    const named = context.workbook.names.getItemOrNullObject(settingNames.asOf);
    named.load('name');
    const name = columnsName(model);
    const known = sheet.names.getItemOrNullObject(name);
    known.load('name');
    const merged = range.getMergedAreasOrNullObject();
    merged.load('address');
    await context.sync();
    // Part of a merged area takes what is written and does not show it.
    if (!merged.isNullObject) throw new ExcelFailure('mergedConflict', model.sheet);
    // Typed as `any[][]`: a cell holds a text, a number or a truth value.
    const found = range.formulas as CellValue[][];
    const body = found.slice(model.area.row - whole.row);
    const isOurs = statusColumnHeaders.every((text, at) => body[0]?.[at] === text);
    const written = isOurs ? withTypedDays(model, body) : model;
    const step: UndoStep = {
      what: { kind: 'statusColumns', area: areaAddress(model.area) },
      cells: [],
      entries: [],
      columns: {
        sheetId: sheet.id,
        sheet: sheet.name,
        name,
        area: whole,
        headerRow: model.area.row,
        done: written.cells.map((row) => doneOf(row[1])),
        before: contentsOf(found),
        looks: isOurs ? [] : [...(await readLooks(context, sheet, [whole]))],
        widths: columns.map(({ format }) => format.columnWidth),
      },
    };
    if (!known.isNullObject) known.delete();
    sheet.names.add(name, range).visible = false;
    if (isOurs) rangeOf(sheet, model.area).conditionalFormats.clearAll();
    writeAsOf(sheet, model, named.isNullObject ? null : `=${settingNames.asOf}`);
    writeCells(sheet, written);
    styleCells(sheet, model);
    columns.forEach(({ format }, index) => {
      format.columnWidth = widths[index] ?? format.columnWidth;
    });
    keepUndo(context, step);
    await context.sync();
    return step;
  });
}

/** "PLAN_COT_I5": by it the columns are found again when rows were inserted above or inside. */
function columnsName({ area }: StatusColumns): string {
  return `${columnsNamePrefix}${cellAddress(area.row, area.column)}`;
}

/** One cell of each column: its width is the column's. */
export function columnsOf(sheet: Excel.Worksheet, { row, column, columns }: Area): readonly Excel.Range[] {
  return Array.from({ length: columns }, (_, index) => sheet.getRangeByIndexes(row, column + index, 1, 1));
}

function contentsOf(formulas: readonly (readonly CellValue[])[]): InsertedColumns['before'] {
  return formulas.flatMap((line, row) =>
    line.flatMap((formula, column) => (formula === '' ? [] : [{ row, column, formula }])),
  );
}

const doneOf = (cell: CellModel | undefined): CellValue => {
  if (typeof cell === 'object' && cell !== null) return 'date' in cell ? toSerial(cell.date) : '';
  return cell ?? '';
};

async function openSheet(context: ExcelContext, name: string): Promise<Excel.Worksheet> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load('id,name');
  sheet.protection.load('protected');
  await context.sync();
  if (sheet.isNullObject) throw new ExcelFailure('sheetGone', name);
  if (sheet.protection.protected) throw new ExcelFailure('protectedSheet', name);
  return sheet;
}

/** Where our columns stood already, the done days that were typed into them stay. */
function withTypedDays(model: StatusColumns, found: readonly (readonly CellValue[])[]): StatusColumns {
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
    dates.numberFormat = everyCell(numberFormatCodes.date);
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
  for (const edge of gridEdges) {
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
