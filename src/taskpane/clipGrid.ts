// The part of a sheet that the user selected, as a grid of its own; places still refer to the sheet.
import type { Area, Grid } from '../core/model.ts';

/** The cells of `grid` inside `area` (sheet coordinates); null when the two share no cell. */
export function clipGrid(grid: Grid, area: Area): Grid | null {
  const width = Math.max(0, ...grid.values.map((cells) => cells.length));
  const top = Math.max(area.row, grid.row);
  const left = Math.max(area.column, grid.column);
  const bottom = Math.min(area.row + area.rows, grid.row + grid.values.length);
  const right = Math.min(area.column + area.columns, grid.column + width);
  if (top >= bottom || left >= right) return null;
  const cut = <T>(rows: readonly (readonly T[])[]): readonly (readonly T[])[] =>
    rows
      .slice(top - grid.row, bottom - grid.row)
      .map((cells) => cells.slice(left - grid.column, right - grid.column));
  return {
    sheet: grid.sheet,
    row: top,
    column: left,
    values: cut(grid.values),
    texts: cut(grid.texts),
    numberFormats: cut(grid.numberFormats),
    // A merged area shows its value in its top-left cell: one that begins outside brings nothing in.
    merges: grid.merges.filter(
      ({ row, column }) => row >= top && row < bottom && column >= left && column < right,
    ),
    hiddenRows: grid.hiddenRows.filter((row) => row >= top && row < bottom),
  };
}
