// What Excel does to a table by itself: it takes in a row typed right below it, and knows its calculated columns.
import { intersect } from '../../core/area.ts';
import type { Area } from '../../core/model.ts';
import { shiftFormula } from '../formula/shift.ts';
import { fillCalculatedColumns } from '../formula/tableFill.ts';
import type { SheetTable } from './parts.ts';
import type { Sheet } from './sheet.ts';
import { holdsValue } from './usedArea.ts';
import type { Origin, Workbook } from './workbook.ts';

/**
 * After a person typed into a cell: the table right above takes the row in, with its looks, its rules and the formulas of
 * its calculated columns. Excel leaves a table as it is when it has totals or when more stands in the row already.
 */
export function growTable(
  workbook: Workbook,
  sheet: Sheet,
  place: { readonly row: number; readonly column: number },
  origin: Origin,
): void {
  const typed = sheet.cell(place.row, place.column);
  const table = sheet.tables.find((one) => isBelow(one, place));
  if (!table || !typed || !holdsValue(typed) || standsMore(sheet, table, place)) return;
  const grown = { ...table.area, rows: table.area.rows + 1 };
  if (sheet.merges.some((merge) => intersect(merge, { ...grown, row: place.row, rows: 1 }))) return;
  const before = bodyOf(table);
  table.area = grown;
  for (let column = grown.column; column < grown.column + grown.columns; column += 1) {
    const above = sheet.cell(place.row - 1, column)?.style ?? 0;
    const cell = above === 0 ? sheet.cell(place.row, column) : sheet.ensureCell(place.row, column);
    if (cell?.style === 0) cell.style = above;
  }
  for (const part of [...sheet.conditionalFormats, ...sheet.validations]) {
    part.areas = part.areas.map((area) => follow(area, before));
  }
  fillCalculatedColumns(sheet, table, { first: place.row, last: place.row });
  workbook.announce({ kind: 'tables', sheetId: sheet.id, area: grown, origin });
}

function isBelow({ area, showTotals }: SheetTable, place: { row: number; column: number }): boolean {
  const inColumns = place.column >= area.column && place.column < area.column + area.columns;
  return !showTotals && inColumns && place.row === area.row + area.rows;
}

function standsMore(sheet: Sheet, { area }: SheetTable, place: { row: number; column: number }): boolean {
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    const cell = column === place.column ? undefined : sheet.cell(place.row, column);
    if (cell && holdsValue(cell)) return true;
  }
  return false;
}

function bodyOf({ area, showHeaders, showTotals }: SheetTable): Area {
  const first = showHeaders ? 1 : 0;
  return { ...area, row: area.row + first, rows: area.rows - first - (showTotals ? 1 : 0) };
}

/** What covers whole columns of the body goes on covering them. */
function follow(area: Area, body: Area): Area {
  const inColumns = area.column >= body.column && area.column + area.columns <= body.column + body.columns;
  const isWhole = area.row === body.row && area.rows === body.rows;
  return inColumns && isWhole ? { ...area, rows: area.rows + 1 } : area;
}

/** After formulas were written: a column whose body holds one formula throughout is a calculated column. */
export function noteCalculatedColumns(sheet: Sheet, written: Area): void {
  for (const table of sheet.tables) {
    const body = bodyOf(table);
    const common = intersect(body, written);
    if (!common) continue;
    for (let column = common.column; column < common.column + common.columns; column += 1) {
      const formula = sharedFormula(sheet, { ...body, column, columns: 1 });
      const described = table.columns[column - body.column];
      if (described && formula !== null) described.formula = formula;
    }
  }
}

/** The formula of the first cell when the others are copies of it, or null. */
function sharedFormula(sheet: Sheet, { row, column, rows }: Area): string | null {
  const first = sheet.cell(row, column)?.formula;
  if (first === undefined) return null;
  const copyAt = (down: number): string => shiftFormula(first, { kind: 'copy', rows: down, columns: 0 });
  const isSameEverywhere = copyAt(1) === first;
  for (let down = 1; down < rows; down += 1) {
    if (sheet.cell(row + down, column)?.formula !== (isSameEverywhere ? first : copyAt(down))) return null;
  }
  return first;
}
