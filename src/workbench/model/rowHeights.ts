// How high a row without a height of its own is drawn: enough lines for its wrapped text.
import type { Sheet } from './sheet.ts';
import type { Workbook } from './workbook.ts';

const maxHeight = 409;

/** Points. Counts lines by characters, as a browser-free estimate: a little generous, never above Excel's 409. */
export function estimateRowHeight(workbook: Workbook, sheet: Sheet, row: number): number {
  let height = sheet.defaultRowHeight;
  for (const [column, cell] of sheet.rows.get(row) ?? []) {
    const style = workbook.styles.get(cell.style);
    if (cell.value === undefined) continue;
    const lineHeight = style.font.size * 1.36;
    height = Math.max(height, lineHeight);
    if (typeof cell.value !== 'string' || !style.alignment.wrap || insideMerge(sheet, row, column)) continue;
    const characters = sheet.columnWidths.get(column) ?? sheet.defaultColumnWidth;
    const perLine = Math.max(1, Math.floor((characters * 13) / style.font.size));
    const lines = cell.value
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
    height = Math.max(height, lines * lineHeight + 3);
  }
  return Math.min(height, maxHeight);
}

/** Excel, too, leaves merged cells out when it fits a row's height. */
function insideMerge(sheet: Sheet, row: number, column: number): boolean {
  return sheet.merges.some(
    (area) =>
      area.rows * area.columns > 1 &&
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns,
  );
}
