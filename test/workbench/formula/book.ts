// A small workbook for the calculation's tests, and the value of one formula in it.
import type { IsoDate } from '../../../src/core/model.ts';
import {
  createCalculator,
  type Calculator,
  type CalculatorOptions,
} from '../../../src/workbench/formula/calculator.ts';
import { parseAddress } from '../../../src/workbench/model/address.ts';
import { isError } from '../../../src/workbench/model/cell.ts';
import type { SheetTable } from '../../../src/workbench/model/parts.ts';
import type { Sheet } from '../../../src/workbench/model/sheet.ts';
import { Workbook } from '../../../src/workbench/model/workbook.ts';

export type Entry = string | number | boolean | null;

/** Puts values (formulas begin with `=`) from A1 on and announces them. */
export function fill(book: Workbook, sheet: Sheet, from: string, rows: readonly (readonly Entry[])[]): void {
  const corner = parseAddress(from);
  if (!corner) throw new Error(`${from} is no address`);
  rows.forEach((line, i) => {
    line.forEach((entry, j) => {
      const cell = sheet.ensureCell(corner.row + i, corner.column + j);
      delete cell.formula;
      delete cell.spilledFrom;
      delete cell.spill;
      if (typeof entry === 'string' && entry.startsWith('=')) {
        cell.formula = entry;
        cell.value = undefined;
      } else {
        cell.value = entry ?? undefined;
      }
    });
  });
  const columns = Math.max(...rows.map((line) => line.length));
  const area = { row: corner.row, column: corner.column, rows: rows.length, columns };
  book.announce({ kind: 'values', sheetId: sheet.id, area, origin: 'user' });
}

export function shown(sheet: Sheet, address: string): Entry {
  const place = parseAddress(address);
  const value = place ? sheet.cell(place.row, place.column)?.value : undefined;
  return isError(value) ? value.error : (value ?? null);
}

/** Row by row what an area shows. */
export function shownArea(sheet: Sheet, address: string): Entry[][] {
  const area = parseAddress(address);
  if (!area) throw new Error(`${address} is no address`);
  return Array.from({ length: area.rows }, (_, i) =>
    Array.from({ length: area.columns }, (_unused, j) => {
      const value = sheet.cell(area.row + i, area.column + j)?.value;
      return isError(value) ? value.error : (value ?? null);
    }),
  );
}

export function newBook(
  rows: readonly (readonly Entry[])[] = [],
  options: CalculatorOptions = {},
): {
  book: Workbook;
  sheet: Sheet;
  calculator: Calculator;
} {
  const book = new Workbook();
  const sheet = book.addSheet('Bảng 1');
  const calculator = createCalculator(book, { today: () => '2022-06-15' as IsoDate, ...options });
  if (rows.length > 0) fill(book, sheet, 'A1', rows);
  calculator.calculate();
  return { book, sheet, calculator };
}

/** What a formula alone on a sheet, beside the given rows, comes to: a value, or rows when it is an array. */
export function valueOf(formula: string, rows: readonly (readonly Entry[])[] = []): Entry | Entry[][] {
  const { sheet, calculator } = newBook(rows);
  const result = calculator.evaluate(formula, { sheet, row: 50, column: 20 });
  const plain = (value: unknown): Entry =>
    isError(value) ? value.error : ((value as Entry | undefined) ?? null);
  return Array.isArray(result) ? result.map((line: readonly unknown[]) => line.map(plain)) : plain(result);
}

/** A table from A1 with these headers and so many rows beneath them. */
export function tableOver(name: string, headers: readonly string[], rows: number): SheetTable {
  return {
    id: name,
    name,
    area: { row: 0, column: 0, rows: rows + 1, columns: headers.length },
    columns: headers.map((header, id) => ({ id, name: header, formula: null })),
    style: '',
    showHeaders: true,
    showTotals: false,
    showBandedRows: true,
    showFilterButton: true,
  };
}
