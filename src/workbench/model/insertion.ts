// Inserting and deleting cells, rows and columns: everything that stands beyond them moves, and every formula follows.
import type { Area } from '../../core/model.ts';
import { shiftFormula } from '../formula/shift.ts';
import { maxColumns, maxRows } from './address.ts';
import type { Cell } from './cell.ts';
import { forEachCell } from './cells.ts';
import { EditError } from './editError.ts';
import { rewriteFormulas } from './rewriteFormulas.ts';
import { shiftArea, type Shift } from './shift.ts';
import type { Sheet } from './sheet.ts';
import { shiftParts } from './shiftParts.ts';
import type { Origin, Workbook } from './workbook.ts';

type Lines = { readonly at: number; readonly count: number };

type LineShift = (workbook: Workbook, sheet: Sheet, lines: Lines, origin?: Origin) => void;

const shiftRows =
  (kind: Shift['kind']): LineShift =>
  (workbook, sheet, { at, count }, origin = 'user') =>
    shiftCells(workbook, sheet, { kind, direction: 'vertical', area: rowsArea(at, count) }, origin);

const shiftColumns =
  (kind: Shift['kind']): LineShift =>
  (workbook, sheet, { at, count }, origin = 'user') =>
    shiftCells(workbook, sheet, { kind, direction: 'horizontal', area: columnsArea(at, count) }, origin);

export const insertRows = shiftRows('insert');
export const deleteRows = shiftRows('delete');
export const insertColumns = shiftColumns('insert');
export const deleteColumns = shiftColumns('delete');

function rowsArea(at: number, count: number): Area {
  return { row: at, column: 0, rows: count, columns: maxColumns };
}

function columnsArea(at: number, count: number): Area {
  return { row: 0, column: at, rows: maxRows, columns: count };
}

/** Inserts or deletes the cells of an area; throws `InsertDeleteConflict` when a table or merged area would be torn. */
export function shiftCells(workbook: Workbook, sheet: Sheet, shift: Shift, origin: Origin): void {
  refuseTearing(sheet, shift);
  moveCells(sheet, shift);
  shiftParts(sheet, shift);
  rewriteFormulas(workbook, (formula, place) =>
    shiftFormula(formula, { ...shift, formulaSheet: place.sheet, sheet: sheet.name }),
  );
  const { area, kind, direction } = shift;
  workbook.announce({ kind, sheetId: sheet.id, area, origin, direction });
}

function refuseTearing(sheet: Sheet, shift: Shift): void {
  for (const part of [...sheet.merges, ...sheet.tables.map((table) => table.area)]) {
    if (shiftArea(part, shift) === 'torn') {
      throw new EditError('InsertDeleteConflict', 'A table or a merged area would be torn.');
    }
  }
}

function moveCells(sheet: Sheet, shift: Shift): void {
  const { area, kind, direction } = shift;
  const moved: { row: number; column: number; cell: Cell }[] = [];
  const sample = kind === 'insert' ? styleSource(sheet, shift) : [];
  forEachCell(sheet, beyond(shift), (cell, row, column) => {
    moved.push({ row, column, cell });
  });
  for (const { row, column } of moved) sheet.rows.get(row)?.delete(column);
  const [down, right] = direction === 'vertical' ? [area.rows, 0] : [0, area.columns];
  const sign = kind === 'insert' ? 1 : -1;
  for (const { row, column, cell } of moved) {
    const isGone = kind === 'delete' && row < area.row + area.rows && column < area.column + area.columns;
    const [toRow, toColumn] = [row + sign * down, column + sign * right];
    if (isGone || toRow >= maxRows || toColumn >= maxColumns) continue;
    putCell(sheet, toRow, toColumn, cell);
    if (cell.spilledFrom) {
      cell.spilledFrom = {
        row: cell.spilledFrom.row + sign * down,
        column: cell.spilledFrom.column + sign * right,
      };
    }
  }
  for (const { row, column, style } of sample) sheet.ensureCell(row, column).style = style;
}

function putCell(sheet: Sheet, row: number, column: number, cell: Cell): void {
  let cells = sheet.rows.get(row);
  if (!cells) {
    cells = new Map();
    sheet.rows.set(row, cells);
  }
  cells.set(column, cell);
}

/** The cells that move or go: the area itself and all beyond it in the direction. */
function beyond({ area, direction }: Shift): Area {
  return direction === 'vertical'
    ? { ...area, rows: maxRows - area.row }
    : { ...area, columns: maxColumns - area.column };
}

/** New cells look like those above them (or to their left). */
function styleSource(
  sheet: Sheet,
  { area, direction }: Shift,
): { row: number; column: number; style: number }[] {
  const [row, column] = direction === 'vertical' ? [area.row - 1, area.column] : [area.row, area.column - 1];
  if (row < 0 || column < 0) return [];
  const source = direction === 'vertical' ? { ...area, row, rows: 1 } : { ...area, column, columns: 1 };
  const styled: { row: number; column: number; style: number }[] = [];
  forEachCell(sheet, source, (cell, atRow, atColumn) => {
    if (cell.style === 0) return;
    const count = direction === 'vertical' ? area.rows : area.columns;
    for (let step = 1; step <= count; step += 1) {
      const place =
        direction === 'vertical'
          ? { row: atRow + step, column: atColumn }
          : { row: atRow, column: atColumn + step };
      styled.push({ ...place, style: cell.style });
    }
  });
  return styled;
}
