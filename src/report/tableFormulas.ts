// Formula text: structured references in the long form that files hold, quoted text, addresses of source cells.
import type { Source } from '../core/model.ts';

export const tableNames = {
  tasks: 'NhiemVu',
  milestones: 'MocThoiHan',
  findings: 'PhatHien',
  unmatched: 'MucChuaKhop',
  holidays: 'NgayNghi',
  periods: 'LichBaoCao',
  units: 'DonVi',
} as const;

/** `Ngày '#1'` → `Ngày '''#1'''`: the characters that mean something inside a structured reference. */
const escapeHeader = (header: string): string => header.replace(/['#[\]]/gu, "'$&");

/** The cell of a column in the formula's own row: `NhiemVu[[#This Row],[Trạng thái]]`. */
export function thisRow(table: string, header: string): string {
  return `${table}[[#This Row],[${escapeHeader(header)}]]`;
}

/** The body of a column: `NhiemVu[Trạng thái]`. */
export function wholeColumn(table: string, header: string): string {
  return `${table}[${escapeHeader(header)}]`;
}

/** A text constant of a formula: `"Quá hạn"`, quotes doubled. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** 0 → "A", 27 → "AB". */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A 0-based cell as "B8". */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** A 0-based cell as "$B$8", which stays when rows of the formula move. */
export function absoluteAddress(row: number, column: number): string {
  return `$${columnLetters(column)}$${row + 1}`;
}

/** The sheet name as a formula needs it; quotes are always right. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** `=ROW('Phụ lục'!$B$8)`: follows its cell when rows are inserted above it or the sheet is renamed. */
export function rowOf(source: Pick<Source, 'sheet' | 'column'>, row: number): string {
  return `=ROW(${quotedSheet(source.sheet)}!${absoluteAddress(row, source.column)})`;
}

/** What a person sees of a place: "B8", or "B8:B9" when it spans more than one cell down. */
export function shownAddress(source: Source): string {
  const first = cellAddress(source.row, source.column);
  return source.rows <= 1
    ? first
    : `${first}:${cellAddress(source.row + source.rows - 1, source.column + source.columns - 1)}`;
}
