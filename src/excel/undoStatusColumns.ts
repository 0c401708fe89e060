// Takes status columns away as if they had not been: what stood there, how it looked, widths and colour rules.
import type { Area, CellValue } from '../core/model.ts';
import { isStatusRule } from '../report/statusRules.ts';
import { cellAddress } from '../report/tableFormulas.ts';
import { writeLook } from './cellLooks.ts';
import { numberFormatCodes } from './cellInput.ts';
import type { ExcelContext } from './excelContext.ts';
import { ExcelFailure } from './excelFailure.ts';
import { areaOf, rangeOf } from './rangeArea.ts';
import { columnsOf } from './statusColumns.ts';
import { keepUndo, type InsertedColumns, type Undone, type UndoStep } from './undoStep.ts';

/** The column of done days among ours. */
const doneColumn = 1;

/**
 * `saved` are the rows (of the sheet) whose done days are kept elsewhere; another day typed into the columns stays where
 * it is, and is told. Rejects with `ExcelFailure`, and then nothing was changed.
 */
export async function undoStatusColumns(
  context: ExcelContext,
  columns: InsertedColumns,
  { previous, saved }: { readonly previous: UndoStep | null; readonly saved: readonly number[] },
): Promise<Undone> {
  const place = await findPlace(context, columns);
  const { sheet, area } = place;
  const range = rangeOf(sheet, area);
  range.load('formulas');
  const formats = range.conditionalFormats;
  formats.load('items/id,items/type');
  await context.sync();
  const custom = formats.items.filter(({ type }) => type === 'Custom');
  for (const format of custom) format.custom.rule.load('formula');
  if (custom.length > 0) await context.sync();
  // Typed as `any[][]`: a cell holds a text, a number or a truth value.
  const kept = typedSince(columns, area, range.formulas as CellValue[][]).filter(
    (row) => !saved.includes(row),
  );
  // Columns of ours that were written over stay, with their colours and their name.
  const isFirst = columns.looks.length > 0;
  for (const format of custom) if (isFirst && isStatusRule(format.custom.rule.formula)) format.delete();
  clearContents(sheet, area, kept);
  for (const look of looksFor(columns, area)) writeLook(sheet, look);
  for (const { row, column, formula } of columns.before) {
    sheet.getCell(area.row + row, area.column + column).formulas = [[formula]];
  }
  for (const row of kept) {
    sheet.getCell(row, area.column + doneColumn).numberFormat = [[numberFormatCodes.date]];
  }
  columnsOf(sheet, area).forEach(({ format }, index) => {
    format.columnWidth = columns.widths[index] ?? format.columnWidth;
  });
  if (isFirst && place.name !== null) place.name.delete();
  keepUndo(context, previous);
  await context.sync();
  const cells = kept.map((row) => ({
    sheet: sheet.name,
    address: cellAddress(row, area.column + doneColumn),
  }));
  return { restored: 1, kept: cells };
}

type Found = {
  readonly sheet: Excel.Worksheet;
  readonly area: Area;
  readonly name: Excel.NamedItem | null;
};

/** Where the columns stand now: their name moves and grows with the rows. */
async function findPlace({ workbook }: ExcelContext, columns: InsertedColumns): Promise<Found> {
  const ask = (key: string) => {
    const sheet = workbook.worksheets.getItemOrNullObject(key);
    sheet.load('name');
    sheet.protection.load('protected');
    const name = sheet.names.getItemOrNullObject(columns.name);
    const range = name.getRangeOrNullObject();
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    return { sheet, name, range };
  };
  const [byId, byName] = [ask(columns.sheetId), ask(columns.sheet)];
  await workbook.context.sync();
  const { sheet, name, range } = byId.sheet.isNullObject ? byName : byId;
  if (sheet.isNullObject) throw new ExcelFailure('sheetGone', columns.sheet);
  if (sheet.protection.protected) throw new ExcelFailure('protectedSheet', sheet.name);
  if (range.isNullObject) return { sheet, area: columns.area, name: name.isNullObject ? null : name };
  return { sheet, area: areaOf(range), name };
}

/** Rows (of the sheet) in whose done cell stands something that we did not write. */
function typedSince(
  { area: written, headerRow, done }: InsertedColumns,
  area: Area,
  now: readonly (readonly CellValue[])[],
): readonly number[] {
  const header = headerRow - written.row;
  // With rows inserted since, a day is looked for among all that were written.
  const known = (offset: number, value: CellValue): boolean =>
    area.rows === written.rows ? done[offset - header] === value : done.includes(value);
  return now.flatMap((line, offset) => {
    const value = line[doneColumn] ?? '';
    return offset <= header || value === '' || known(offset, value) ? [] : [area.row + offset];
  });
}

function clearContents(sheet: Excel.Worksheet, area: Area, kept: readonly number[]): void {
  if (kept.length === 0) {
    rangeOf(sheet, area).clear('Contents');
    return;
  }
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      if (column !== area.column + doneColumn || !kept.includes(row))
        sheet.getCell(row, column).clear('Contents');
    }
  }
}

/** As they were; with rows inserted since, everything as the first cell was. */
function looksFor({ looks, area: written }: InsertedColumns, area: Area): InsertedColumns['looks'] {
  if (area.rows === written.rows) {
    const moved = { row: area.row - written.row, column: area.column - written.column };
    return looks.map(({ area: part, look }) => ({
      look,
      area: { ...part, row: part.row + moved.row, column: part.column + moved.column },
    }));
  }
  const [first] = looks;
  return first === undefined ? [] : [{ area, look: first.look }];
}
