// Words for the columns of an appendix, and the A1 addresses people read.
import type { ColumnRole, Source } from '../core/model.ts';

export const columnLabels = {
  ordinal: 'STT',
  section: 'Lĩnh vực',
  task: 'Nhiệm vụ',
  deliverable: 'Sản phẩm',
  lead: 'Đơn vị chủ trì',
  partner: 'Đơn vị phối hợp',
  deadline: 'Thời hạn',
  budget: 'Kinh phí',
  result: 'Kết quả thực hiện',
  'rating-good': 'Hoàn thành tốt',
  'rating-done': 'Hoàn thành',
  'rating-late': 'Hoàn thành chậm',
  'rating-notdone': 'Chưa hoàn thành',
  target: 'Mục tiêu, chỉ tiêu',
  note: 'Ghi chú',
  other: 'Cột khác (không dùng)',
} satisfies Record<ColumnRole, string>;

/** "A" for column 0, "AA" for column 26. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** The column of its letters, or null: "a" is 0, "XFD" the last. */
export function parseColumnLetters(letters: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return null;
  const column =
    [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return column < 16384 ? column : null;
}

/** "F8": the cell in which a merged area shows its value. */
export function cellAddress(source: Pick<Source, 'row' | 'column'>): string {
  return `${columnLetters(source.column)}${source.row + 1}`;
}

/** "A5:G50", or "F8" for a single cell. */
export function areaAddress(source: Pick<Source, 'row' | 'column' | 'rows' | 'columns'>): string {
  const first = cellAddress(source);
  if (source.rows === 1 && source.columns === 1) return first;
  return `${first}:${cellAddress({ row: source.row + source.rows - 1, column: source.column + source.columns - 1 })}`;
}

// Accepts "A5:G50", "f8 : h20", "$A$5:$G$50"; not "A5" alone or "5:7".
const areaPattern = /^\$?([A-Z]{1,3})\$?(\d{1,7})\s*:\s*\$?([A-Z]{1,3})\$?(\d{1,7})$/i;

/** The rectangle that an address written by a person names, whichever corners it gives; null when it is none. */
export function parseAreaAddress(
  text: string,
): { row: number; column: number; rows: number; columns: number } | null {
  const match = areaPattern.exec(text.trim());
  if (!match) return null;
  const [columnA, columnB] = [parseColumnLetters(match[1] ?? ''), parseColumnLetters(match[3] ?? '')];
  const [rowA, rowB] = [Number(match[2]) - 1, Number(match[4]) - 1];
  if (columnA === null || columnB === null || rowA < 0 || rowB < 0 || rowA > 1048575 || rowB > 1048575)
    return null;
  return {
    row: Math.min(rowA, rowB),
    column: Math.min(columnA, columnB),
    rows: Math.abs(rowA - rowB) + 1,
    columns: Math.abs(columnA - columnB) + 1,
  };
}
