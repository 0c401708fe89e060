// A first guess at a table that was not found: where its header stands and what its columns are.
import type { Area, ColumnRole, Grid, KnownHeading } from '../core/model.ts';
import { recognizeColumns } from '../core/table/columns.ts';
import { findHeaderRows } from '../core/table/headerRows.ts';
import { rankWith } from '../core/table/headings.ts';
import { cleanText } from '../core/text.ts';

/** Enough to tell what a column holds; a whole sheet of thousands would keep the pane waiting at each key. */
const rowsLookedAt = 200;

const textsOf = (grid: Grid, area: Area): string[][] =>
  Array.from({ length: Math.min(area.rows, rowsLookedAt) }, (_row, row) =>
    Array.from({ length: area.columns }, (_column, column) =>
      cleanText(grid.texts[area.row + row - grid.row]?.[area.column + column - grid.column] ?? ''),
    ),
  );

/** The role of each column of an area, by its 0-based column on the sheet. */
export function guessRoles(
  grid: Grid,
  area: Area,
  known: readonly KnownHeading[],
): Readonly<Record<number, ColumnRole>> {
  return Object.fromEntries(
    recognizeColumns(textsOf(grid, area), known).map(({ column, role }) => [column + area.column, role]),
  );
}

/** The area from its likely header on, and how many rows that header takes. */
export function guessRange(
  grid: Grid,
  area: Area,
  known: readonly KnownHeading[],
): { readonly range: Area; readonly headerRows: number } {
  const rows = textsOf(grid, area);
  const header = findHeaderRows(rows, 0, undefined, rankWith(known));
  // Without a header of known names the first row that fills two columns is likelier than a title.
  const wide = rows.findIndex((cells) => cells.filter((text) => text !== '').length >= 2);
  const skipped = header?.first ?? Math.max(0, wide);
  return {
    range: { ...area, row: area.row + skipped, rows: area.rows - skipped },
    headerRows: header?.count ?? 1,
  };
}

/** The whole rectangle that was read. */
export function gridArea(grid: Grid): Area {
  return { row: grid.row, column: grid.column, rows: grid.texts.length, columns: grid.texts[0]?.length ?? 0 };
}
