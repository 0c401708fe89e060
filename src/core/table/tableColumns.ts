// Which columns a heading reaches over, and which role each of them plays.
import type { TableColumn } from '../model.ts';
import { assignRoles, groupedHeadings } from './columns.ts';
import type { HeaderRows } from './headerRows.ts';
import type { RankHeading } from './headings.ts';
import type { ColumnEvidence } from './settleColumns.ts';
import { filledCells, type SheetView } from './sheetView.ts';

/** First and last column with a heading, widened over unnamed columns that the rows below do fill. */
export function columnRange(view: SheetView, header: HeaderRows, endRow: number): [number, number] {
  let first = Number.POSITIVE_INFINITY;
  let last = -1;
  for (let row = header.first; row < header.first + header.count; row += 1) {
    for (const { area } of filledCells(view, row + view.firstRow)) {
      first = Math.min(first, area.column);
      last = Math.max(last, Math.min(area.column + area.columns, view.endColumn) - 1);
    }
  }
  const body: (readonly number[])[] = [];
  for (let row = header.first + header.count + view.firstRow; row < endRow && body.length < 200; row += 1) {
    const columns = filledCells(view, row).map(({ area }) => area.column);
    if (columns.length >= 2) body.push(columns);
  }
  const used = (column: number): boolean =>
    body.length >= 2 && body.filter((columns) => columns.includes(column)).length >= 0.4 * body.length;
  while (first > view.firstColumn && used(first - 1)) first -= 1;
  while (last < view.endColumn - 1 && used(last + 1)) last += 1;
  return [first, last];
}

/** Columns of a heading with their roles. */
export function readColumns(
  view: SheetView,
  rows: readonly (readonly string[])[],
  header: HeaderRows,
  skipped: ReadonlySet<number>,
  [first, last]: readonly [number, number],
  end: number,
  rank: RankHeading,
): TableColumn[] {
  const top = header.first + header.count;
  const bodyRows: (readonly string[])[] = [];
  for (let row = top; row < end && bodyRows.length < 200; row += 1) {
    const cells = rows[row] ?? [];
    if (!skipped.has(row) && cells.filter((text) => text !== '').length >= 2) bodyRows.push(cells);
  }
  const evidence: ColumnEvidence[] = [];
  for (let column = first; column <= last; column += 1) {
    const index = column - view.firstColumn;
    evidence.push({
      column,
      headings: groupedHeadings(rows.slice(header.first, top), index),
      body: bodyRows.map((cells) => cells[index] ?? ''),
    });
  }
  return assignRoles(evidence, rank);
}
