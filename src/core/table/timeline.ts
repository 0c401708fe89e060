// Deadlines given by marks under "Quý I | Quý II | …" or "Tháng 1 | Tháng 2 | …" instead of words.
import type { Area, TableColumn } from '../model.ts';
import { foldedText } from '../text.ts';
import type { RowCell, TableRow } from './tableRows.ts';

// Accepts (folded) "quy i", "thang 3", "tuan 12", "quy iv/2024". Not "quy che", nor "thang hoan thanh".
const PERIOD = /^(?:quy|thang|tuan) (?:\d{1,2}|[ivx]{1,4})(?: ?\/ ?20\d\d)?$/u;

const isPeriod = (heading: string): boolean => heading.length < 30 && PERIOD.test(foldedText(heading));

/** Whether the table gives its deadlines by such columns: two or more of them, and no column of deadlines in words. */
export function hasTimeline(columns: readonly TableColumn[]): boolean {
  const named = columns.some(({ role, header }) => role === 'deadline' && !isPeriod(header));
  return !named && columns.filter(({ header }) => isPeriod(header)).length >= 2;
}

export type TimelineDeadline = { readonly text: string; readonly areas: readonly Area[] };

/** The headings of the marked periods, "Quý II; Quý III", and the cells with the marks. */
export function readTimeline(rows: readonly TableRow[]): TimelineDeadline | null {
  const marked: RowCell[] = rows.flatMap(({ cells }) =>
    cells.filter(({ header, cell, covered }) => !covered && cell.text !== '' && isPeriod(header)),
  );
  if (marked.length === 0) return null;
  return { text: marked.map(({ header }) => header).join('; '), areas: marked.map(({ cell }) => cell.area) };
}
