// The lines that stand above the first table of a sheet: title, caption, place and date.
import { cleanText } from './text.ts';
import type { Grid, PlanTable, Source } from './model.ts';

export type TitleLine = { readonly text: string; readonly source: Source };

/** A paragraph longer than this is prose that happens to stand above the table, not a title. */
const MAX_TITLE = 400;

/** The cells above the first table, top to bottom; all cells of a sheet that has no table. */
export function titleLines(grid: Grid, tables: readonly PlanTable[]): TitleLine[] {
  const end = Math.min(...tables.map(({ source }) => source.row), grid.row + grid.values.length);
  const lines: TitleLine[] = [];
  for (let row = grid.row; row < end; row += 1) {
    for (const [index, value] of (grid.values[row - grid.row] ?? []).entries()) {
      const text = typeof value === 'string' ? cleanText(value) : '';
      if (text !== '' && text.length <= MAX_TITLE)
        lines.push({ text, source: sourceAt(grid, row, grid.column + index) });
    }
  }
  return lines;
}

/** The place of one cell, merged extent included. */
function sourceAt(grid: Grid, row: number, column: number): Source {
  const merge = grid.merges.find(
    (area) =>
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns,
  );
  return { sheet: grid.sheet, ...(merge ?? { row, column, rows: 1, columns: 1 }) };
}
