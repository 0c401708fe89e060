// Finds the one cell in which a stretch of a task's text stands, when a page break or a Word paste spread it over several.
import type { ColumnRole, Grid, Source, Task } from '../model.ts';
import { rawText } from './context.ts';

export type CellEdit = { readonly source: Source; readonly text: string };

/** How often `part` stands in `text` before `end`. */
function occurrencesBefore(text: string, part: string, end: number): number {
  let count = 0;
  for (let at = text.indexOf(part); at >= 0 && at < end; at = text.indexOf(part, at + part.length))
    count += 1;
  return count;
}

/**
 * The cell that holds `fieldText[span]` and the text it would have with `replacement` in its place; null when the text
 * does not stand on the sheet as it was read (a number, a date, a text cut inside the stretch).
 */
export function editInCell(
  grid: Grid,
  task: Task,
  role: ColumnRole,
  fieldText: string,
  span: readonly [number, number],
  replacement: string,
): CellEdit | null {
  const cell = task.cells[role];
  const part = fieldText.slice(span[0], span[1]);
  if (cell === undefined || part === '') return null;
  let skip = occurrencesBefore(fieldText, part, span[0]);
  const end = Math.max(cell.row + cell.rows, task.source.row + task.source.rows);
  for (let row = cell.row; row < end; row += 1) {
    const text = rawText(grid, row, cell.column);
    for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) {
      if (skip === 0) {
        return {
          source: cellAt(grid, row, cell.column),
          text: text.slice(0, at) + replacement + text.slice(at + part.length),
        };
      }
      skip -= 1;
    }
  }
  return null;
}

/** One cell of the sheet, with its merged extent when it has one: a field read from several rows is not one cell. */
function cellAt(grid: Grid, row: number, column: number): Source {
  const merge = grid.merges.find((area) => area.row === row && area.column === column);
  return { sheet: grid.sheet, row, column, rows: merge?.rows ?? 1, columns: merge?.columns ?? 1 };
}
