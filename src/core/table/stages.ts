// Deadlines in several columns, one a stage: "Trình Bộ trưởng" and "Trình Chính phủ" under "Thời hạn trình".
import type { TableColumn } from '../model.ts';
import { foldedText } from '../text.ts';
import { kindOfCell } from './cellKind.ts';
import { cellOf, type TableRow } from './tableRows.ts';

const firstWord = (header: string): string => foldedText(header).split(' ')[0] ?? '';

/** The columns beside the deadline whose headings begin with the same word as its own, the deadline among them. */
export function stageColumns(columns: readonly TableColumn[]): readonly TableColumn[] {
  const at = columns.findIndex(({ role }) => role === 'deadline');
  const word = firstWord(columns[at]?.header ?? '');
  const alike = (column: TableColumn | undefined): boolean =>
    column !== undefined && column.role === 'other' && firstWord(column.header) === word;
  if (at < 0 || word === '' || /^(?:thoi|ngay|han|tien)$/u.test(word)) return [];
  let [first, last] = [at, at];
  while (alike(columns[first - 1])) first -= 1;
  while (alike(columns[last + 1])) last += 1;
  return first === last ? [] : columns.slice(first, last + 1);
}

/** "Trình Bộ trưởng: Tháng 5; Trình Chính phủ: Tháng 6", or null when fewer than two of the stages have a day. */
export function readStages(row: TableRow, stages: readonly TableColumn[]): string | null {
  const parts = stages.flatMap(({ column, header }) => {
    const text = row.cells.find(({ cell }) => cell.area.column === column)?.cell.text ?? '';
    return text === '' ? [] : [{ header, text }];
  });
  if (parts.length < 2 || !parts.every(({ text }) => kindOfCell(text) === 'deadline')) return null;
  return cellOf(row, 'deadline') === null
    ? null
    : parts.map(({ header, text }) => `${header}: ${text}`).join('\n');
}
