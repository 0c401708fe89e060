// What hangs on a sheet besides cells moves with the rows and columns it stands on.
import type { Area } from '../../core/model.ts';
import { maxColumns, maxRows } from './address.ts';
import { shiftArea, shiftLoosely, type Shift } from './shift.ts';
import type { Sheet } from './sheet.ts';
import { nameColumns } from './tableEdit.ts';

/** Merges, tables, formats, validation, links, heights, widths, print areas and filters. */
export function shiftParts(sheet: Sheet, shift: Shift): void {
  const areas = (list: readonly Area[]): Area[] => list.flatMap((area) => shiftLoosely(area, shift) ?? []);
  sheet.merges = areas(sheet.merges).filter((area) => area.rows * area.columns > 1);
  shiftTables(sheet, shift);
  for (const format of sheet.conditionalFormats) format.areas = areas(format.areas);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.areas.length > 0);
  for (const validation of sheet.validations) validation.areas = areas(validation.areas);
  sheet.validations = sheet.validations.filter((validation) => validation.areas.length > 0);
  shiftLinks(sheet, shift);
  if (sheet.autoFilter) {
    const area = shiftLoosely(sheet.autoFilter.area, shift);
    sheet.autoFilter = area ? { ...sheet.autoFilter, area } : null;
  }
  shiftLines(sheet, shift);
  shiftPrint(sheet, shift);
}

function shiftTables(sheet: Sheet, shift: Shift): void {
  sheet.tables = sheet.tables.filter((table) => {
    const moved = shiftArea(table.area, shift);
    if (moved === null || moved === 'torn') return moved === 'torn';
    const grown = moved.columns - table.area.columns;
    const at = Math.max(0, shift.area.column - table.area.column);
    table.area = moved;
    if (grown === 0) return true;
    const nextId = Math.max(0, ...table.columns.map((column) => column.id)) + 1;
    if (grown > 0) {
      const added = Array.from({ length: grown }, (_, index) => ({
        id: nextId + index,
        name: '',
        formula: null,
      }));
      table.columns.splice(at, 0, ...added);
      nameColumns(sheet, table);
    } else table.columns.splice(at, -grown);
    return true;
  });
}

function shiftLinks(sheet: Sheet, shift: Shift): void {
  const links = [...sheet.hyperlinks];
  sheet.hyperlinks.clear();
  for (const [key, link] of links) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const moved = shiftLoosely({ row, column, rows: 1, columns: 1 }, shift);
    if (moved) sheet.hyperlinks.set(`${moved.row},${moved.column}`, link);
  }
}

/** Heights, widths, hidden lines and column styles: only when whole rows or columns come or go. */
function shiftLines(sheet: Sheet, { kind, area, direction }: Shift): void {
  const move = (line: number, at: number, count: number): number | null => {
    if (line < at) return line;
    if (kind === 'insert') return line + count;
    return line < at + count ? null : line - count;
  };
  if (direction === 'vertical' && area.columns === maxColumns) {
    const step = (row: number): number | null => move(row, area.row, area.rows);
    moveKeys(sheet.rowHeights, step);
    moveSet(sheet.hiddenRows, step);
  } else if (direction === 'horizontal' && area.rows === maxRows) {
    const step = (column: number): number | null => move(column, area.column, area.columns);
    moveKeys(sheet.columnWidths, step);
    moveKeys(sheet.columnStyles, step);
    moveSet(sheet.hiddenColumns, step);
  }
}

function moveKeys(map: Map<number, number>, step: (line: number) => number | null): void {
  const entries = [...map];
  map.clear();
  for (const [line, value] of entries) {
    const moved = step(line);
    if (moved !== null) map.set(moved, value);
  }
}

function moveSet(set: Set<number>, step: (line: number) => number | null): void {
  const lines = [...set];
  set.clear();
  for (const line of lines) {
    const moved = step(line);
    if (moved !== null) set.add(moved);
  }
}

function shiftPrint(sheet: Sheet, shift: Shift): void {
  const layout = sheet.pageLayout;
  if (layout.printArea) layout.printArea = shiftLoosely(layout.printArea, shift);
  if (layout.printTitleRows) {
    const [first, last] = layout.printTitleRows;
    const moved = shiftLoosely({ row: first, column: 0, rows: last - first + 1, columns: maxColumns }, shift);
    layout.printTitleRows = moved ? [moved.row, moved.row + moved.rows - 1] : null;
  }
  if (layout.printTitleColumns) {
    const [first, last] = layout.printTitleColumns;
    const moved = shiftLoosely({ row: 0, column: first, rows: maxRows, columns: last - first + 1 }, shift);
    layout.printTitleColumns = moved ? [moved.column, moved.column + moved.columns - 1] : null;
  }
}
