// Sheets, tables and defined names by their keys, so that ten thousand formulas do not search for them.
import type { Sheet } from '../model/sheet.ts';
import type { SheetTable } from '../model/parts.ts';
import type { Workbook } from '../model/workbook.ts';
import { nameKey } from './structuredText.ts';

export type TablePlace = {
  readonly sheet: Sheet;
  readonly table: SheetTable;
  /** Position in the table by the key of the column's name. */
  readonly columns: ReadonlyMap<string, number>;
};

export type WorkbookIndex = {
  readonly sheets: ReadonlyMap<string, Sheet>;
  readonly sheetNumbers: ReadonlyMap<Sheet, number>;
  readonly tables: ReadonlyMap<string, TablePlace>;
  readonly tablesBySheet: ReadonlyMap<Sheet, readonly TablePlace[]>;
  /** Formula by scope (sheet id, or '' for the workbook) and key of the name, joined by a line feed. */
  readonly names: ReadonlyMap<string, string>;
};

export function indexWorkbook(workbook: Workbook): WorkbookIndex {
  const tables = new Map<string, TablePlace>();
  const tablesBySheet = new Map<Sheet, readonly TablePlace[]>();
  for (const sheet of workbook.sheets) {
    const places = sheet.tables.map((table) => ({
      sheet,
      table,
      columns: new Map(table.columns.map((column, position) => [nameKey(column.name), position])),
    }));
    for (const place of places) tables.set(nameKey(place.table.name), place);
    tablesBySheet.set(sheet, places);
  }
  return {
    sheets: new Map(workbook.sheets.map((sheet) => [nameKey(sheet.name), sheet])),
    sheetNumbers: new Map(workbook.sheets.map((sheet, number) => [sheet, number])),
    tables,
    tablesBySheet,
    names: new Map(workbook.names.map(({ scope, name, formula }) => [scopedKey(scope, name), formula])),
  };
}

export function scopedKey(scope: string | null, name: string): string {
  return `${scope ?? ''}\n${nameKey(name)}`;
}
