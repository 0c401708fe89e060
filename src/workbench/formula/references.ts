// From a reference as it is written to the cells it means at one place of the workbook.
import type { Area } from '../../core/model.ts';
import { maxColumns, maxRows } from '../model/address.ts';
import type { Ast, Corner, StructuredReference } from './ast.ts';
import type { Scope } from './scope.ts';
import { nameKey } from './structuredText.ts';
import { fail, type RangeReference } from './values.ts';
import type { TablePlace } from './workbookIndex.ts';

/** The cells of `A1`, `'Phụ lục'!A1:B2`, `A:A`; throws #REF! when there is no such sheet or cell. */
export function resolveReference(ast: Extract<Ast, { kind: 'reference' }>, scope: Scope): RangeReference {
  const sheet = ast.sheet === null ? scope.sheet : scope.engine.sheetNamed(ast.sheet);
  if (!sheet) return fail('#REF!');
  const { rows, columns } = scope.shift;
  const place = (corner: Corner): { row: number; column: number } => ({
    row: corner.rowFixed ? corner.row : corner.row + rows,
    column: corner.columnFixed ? corner.column : corner.column + columns,
  });
  if (rows === 0 && columns === 0) return { sheet, area: areaBetween(ast.from, ast.to) };
  const [from, to] = [place(ast.from), place(ast.to)];
  for (const { row, column } of [from, to]) {
    if (row < 0 || column < 0 || row >= maxRows || column >= maxColumns) fail('#REF!');
  }
  return { sheet, area: areaBetween(from, to) };
}

type Place = { readonly row: number; readonly column: number };

export function areaBetween(a: Place, b: Place): Area {
  return {
    row: Math.min(a.row, b.row),
    column: Math.min(a.column, b.column),
    rows: Math.abs(a.row - b.row) + 1,
    columns: Math.abs(a.column - b.column) + 1,
  };
}

/** The cells of `NhiemVu[[#This Row],[Mốc]]`; throws #REF! for an unknown table or column, #VALUE! off its rows. */
export function resolveStructured(reference: StructuredReference, scope: Scope): RangeReference {
  const place = findTable(reference, scope);
  if (!place) return fail('#REF!');
  const { area } = place.table;
  const [first, last] = columnsOf(reference, place);
  const lines = linesOf(reference, place, scope);
  return {
    sheet: place.sheet,
    area: { row: lines.row, rows: lines.rows, column: area.column + first, columns: last - first + 1 },
  };
}

function findTable(reference: StructuredReference, scope: Scope): TablePlace | undefined {
  return reference.table === null
    ? scope.engine.tableAt(scope.sheet, scope.row, scope.column)
    : scope.engine.table(reference.table);
}

function columnsOf(reference: StructuredReference, place: TablePlace): [number, number] {
  if (reference.columns === null) return [0, place.table.area.columns - 1];
  const [a, b] = reference.columns.map((name) => place.columns.get(nameKey(name)) ?? fail('#REF!'));
  if (a === undefined || b === undefined) return fail('#REF!');
  return a <= b ? [a, b] : [b, a];
}

function linesOf(
  reference: StructuredReference,
  { table }: TablePlace,
  scope: Scope,
): { row: number; rows: number } {
  const { row, rows } = table.area;
  const head = table.showHeaders ? 1 : 0;
  const foot = table.showTotals ? 1 : 0;
  // A table without rows still has one blank body row.
  const body = { row: row + head, rows: Math.max(1, rows - head - foot) };
  let found: { row: number; rows: number } | null = null;
  for (const part of reference.parts.length > 0 ? reference.parts : (['data'] as const)) {
    let lines: { row: number; rows: number };
    switch (part) {
      case 'all':
        lines = { row, rows };
        break;
      case 'data':
        lines = body;
        break;
      case 'headers':
        lines = head === 1 ? { row, rows: 1 } : fail('#REF!');
        break;
      case 'totals':
        lines = foot === 1 ? { row: row + rows - 1, rows: 1 } : fail('#REF!');
        break;
      case 'this row':
        lines =
          scope.row >= body.row && scope.row < body.row + body.rows
            ? { row: scope.row, rows: 1 }
            : fail('#VALUE!');
        break;
    }
    found = found ? union(found, lines) : lines;
  }
  return found ?? body;
}

function union(
  a: { row: number; rows: number },
  b: { row: number; rows: number },
): { row: number; rows: number } {
  const row = Math.min(a.row, b.row);
  return { row, rows: Math.max(a.row + a.rows, b.row + b.rows) - row };
}
