// Tables: making them, naming their columns, and keeping both in step with the cells.
import { intersect } from '../../core/area.ts';
import type { Area } from '../../core/model.ts';
import { shiftFormula } from '../formula/shift.ts';
import { nameKey } from '../formula/structuredText.ts';
import { isError } from './cell.ts';
import { EditError } from './editError.ts';
import { rewriteFormulas } from './rewriteFormulas.ts';
import type { SheetTable } from './parts.ts';
import type { Sheet } from './sheet.ts';
import type { Workbook } from './workbook.ts';

export function allTables(workbook: Workbook): { sheet: Sheet; table: SheetTable }[] {
  return workbook.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
}

/** Excel: a table may lie over no other table and no merged cells. */
export function refuseConflict(sheet: Sheet, area: Area, except: SheetTable | null): void {
  const meets =
    sheet.merges.some((merge) => intersect(merge, area)) ||
    sheet.tables.some((table) => table !== except && intersect(table.area, area));
  if (meets)
    throw new EditError('MergedRangeConflict', "A table can't overlap with another table or merged cells.");
}

/** Makes a table over the area, whose first row is its header; blank and repeated headers are named as Excel does. */
export function addTable(workbook: Workbook, sheet: Sheet, area: Area): SheetTable {
  refuseConflict(sheet, area, null);
  const tables = allTables(workbook).map(({ table }) => table);
  let number = tables.length + 1;
  while (tables.some((table) => nameKey(table.name) === `table${number}`)) number += 1;
  const id = Math.max(0, ...tables.map((table) => Number(table.id) || 0)) + 1;
  const table: SheetTable = {
    id: String(id),
    name: `Table${number}`,
    area,
    columns: [],
    style: 'TableStyleMedium2',
    showHeaders: true,
    showTotals: false,
    showBandedRows: true,
    showFilterButton: true,
  };
  table.columns = Array.from({ length: area.columns }, (_, index) => ({
    id: index + 1,
    name: '',
    formula: null,
  }));
  nameColumns(sheet, table);
  sheet.tables = [...sheet.tables, table];
  return table;
}

/** Reads the names of the columns off the header row; header cells always hold text afterwards. */
export function nameColumns(sheet: Sheet, table: SheetTable): void {
  const taken = new Set<string>();
  table.columns.forEach((column, index) => {
    const cell = sheet.ensureCell(table.area.row, table.area.column + index);
    const value = isError(cell.value) ? cell.value.error : (cell.value ?? '');
    const wanted = String(value) === '' ? `Column${index + 1}` : String(value);
    let name = wanted;
    for (let copy = 2; taken.has(nameKey(name)); copy += 1) name = `${wanted}${copy}`;
    taken.add(nameKey(name));
    column.name = name;
    cell.value = name;
    delete cell.formula;
  });
}

/** After cells were written: a changed header renames its column, in the table and in every formula. */
export function renameHeaders(workbook: Workbook, sheet: Sheet, area: Area): void {
  for (const table of sheet.tables) {
    if (!table.showHeaders || !intersect({ ...table.area, rows: 1 }, area)) continue;
    const before = table.columns.map((column) => column.name);
    nameColumns(sheet, table);
    table.columns.forEach((column, index) => {
      const from = before[index] ?? '';
      if (from === column.name || from === '') return;
      rewriteFormulas(workbook, (formula, place) =>
        shiftFormula(formula, {
          kind: 'renameColumn',
          table: table.name,
          formulaTable: place.table,
          from,
          to: column.name,
        }),
      );
    });
  }
}

// "NhiemVu" · "Bảng_1" · "_x.y"; not: "Nhiem Vu"
const namePattern = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]{0,254}$/u;
// "A1" · "KH2025" · "R1C1"; not: "NhiemVu"
const cellLike = /^(?:[A-Z]{1,3}\d{1,7}|R\d*C\d*)$/i;

/** Whether Excel allows this as the name of a table or as a defined name. */
export function isAllowedName(name: string): boolean {
  return namePattern.test(name.normalize('NFC')) && !cellLike.test(name);
}

export function renameTable(workbook: Workbook, table: SheetTable, name: string): void {
  if (!isAllowedName(name)) throw new EditError('InvalidArgument', `A table cannot be called ${name}.`);
  const key = nameKey(name);
  const isTaken =
    allTables(workbook).some((other) => other.table !== table && nameKey(other.table.name) === key) ||
    workbook.names.some((other) => other.scope === null && nameKey(other.name) === key);
  if (isTaken) throw new EditError('ItemAlreadyExists', `Something is already called ${name}.`);
  const from = table.name;
  table.name = name;
  rewriteFormulas(workbook, (formula) => shiftFormula(formula, { kind: 'renameTable', from, to: name }));
}
