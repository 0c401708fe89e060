// A1 addresses and 0-based rectangles, both ways.
import type { Area } from '../../core/model.ts';

export const maxRows = 1048576;
export const maxColumns = 16384;

/** 0 → "A", 27 → "AB". */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** "A" → 0, "ab" → 27. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** "A1", "B2:C5", "A:C", "2:5" (with or without `$`) → rectangle, or null when it is none. */
export function parseAddress(address: string): Area | null {
  const match = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Z]{1,3})?\$?(\d{1,7})?)?$/i.exec(address.trim());
  if (!match) return null;
  const [, c1, r1, c2, r2] = match;
  const isRange = address.includes(':');
  if (c1 === undefined && r1 === undefined) return null;
  if (!isRange && (c1 === undefined || r1 === undefined)) return null;
  if (isRange && ((c1 === undefined) !== (c2 === undefined) || (r1 === undefined) !== (r2 === undefined)))
    return null;
  const firstColumn = c1 === undefined ? 0 : columnIndex(c1);
  const lastColumn = c1 === undefined ? maxColumns - 1 : c2 === undefined ? firstColumn : columnIndex(c2);
  const firstRow = r1 === undefined ? 0 : Number(r1) - 1;
  const lastRow = r1 === undefined ? maxRows - 1 : r2 === undefined ? firstRow : Number(r2) - 1;
  const area: Area = {
    row: Math.min(firstRow, lastRow),
    column: Math.min(firstColumn, lastColumn),
    rows: Math.abs(lastRow - firstRow) + 1,
    columns: Math.abs(lastColumn - firstColumn) + 1,
  };
  const fits =
    area.row >= 0 &&
    area.column >= 0 &&
    area.row + area.rows <= maxRows &&
    area.column + area.columns <= maxColumns;
  return fits ? area : null;
}

export function formatAddress(area: Area, style: 'relative' | 'absolute' = 'relative'): string {
  const mark = style === 'absolute' ? '$' : '';
  const wholeColumns = area.row === 0 && area.rows === maxRows;
  const wholeRows = area.column === 0 && area.columns === maxColumns;
  const corner = (row: number, column: number): string =>
    `${wholeRows ? '' : mark + columnName(column)}${wholeColumns && !wholeRows ? '' : mark + String(row + 1)}`;
  const first = corner(area.row, area.column);
  const last = corner(area.row + area.rows - 1, area.column + area.columns - 1);
  return area.rows === 1 && area.columns === 1 ? first : `${first}:${last}`;
}

/** The sheet name as a formula needs it, always quoted: `'Phụ lục'`. */
export function quoteSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
