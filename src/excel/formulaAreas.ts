// Groups the formulas of a block so that each group is written in one go and no other cell is touched.
import type { Area } from '../core/model.ts';
import type { BlockModel } from '../report/sheetModel.ts';

/** One formula for every cell of the area, or one a cell. */
export type FormulaArea = { readonly area: Area; readonly formulas: string | string[][] };

type Formulas = (string | null)[][];

/**
 * First the runs of one formula down a column (a table's calculated columns: sent once, not once a row), then rectangles
 * of what is left: as wide as a run in a row, then as far down as that run goes on. Together they hold each formula once.
 */
export function formulaAreas(block: BlockModel): FormulaArea[] {
  const formulas: Formulas = block.cells.map((cells) =>
    cells.map((cell) =>
      typeof cell === 'object' && cell !== null && 'formula' in cell ? cell.formula : null,
    ),
  );
  const placed = ({ area, formulas: found }: FormulaArea): FormulaArea => ({
    area: { ...area, row: area.row + block.row, column: area.column + block.column },
    formulas: found,
  });
  return [...takeRuns(formulas), ...takeRectangles(formulas)].map(placed);
}

/** Takes the runs of two and more equal formulas out of the grid. */
function takeRuns(grid: Formulas): FormulaArea[] {
  const found: FormulaArea[] = [];
  for (let column = 0; column < (grid[0]?.length ?? 0); column += 1) {
    for (let row = 0; row < grid.length;) {
      const formula = at(grid, row, column);
      let end = row + 1;
      while (formula !== null && at(grid, end, column) === formula) end += 1;
      if (formula !== null && end - row > 1) {
        found.push({ area: { row, column, rows: end - row, columns: 1 }, formulas: formula });
        for (const line of grid.slice(row, end)) line[column] = null;
      }
      row = end;
    }
  }
  return found;
}

/** Takes what is left out of the grid. */
function takeRectangles(grid: Formulas): FormulaArea[] {
  const found: FormulaArea[] = [];
  grid.forEach((cells, row) => {
    for (let column = 0; column < cells.length; column += 1) {
      if (at(grid, row, column) === null) continue;
      let end = column + 1;
      while (at(grid, row, end) !== null) end += 1;
      let bottom = row + 1;
      while (isFull(grid, bottom, column, end)) bottom += 1;
      const lines = grid.slice(row, bottom);
      found.push({
        area: { row, column, rows: bottom - row, columns: end - column },
        formulas: lines.map((line) => line.slice(column, end).map((formula) => formula ?? '')),
      });
      for (const line of lines) line.fill(null, column, end);
    }
  });
  return found;
}

function isFull(grid: Formulas, row: number, from: number, to: number): boolean {
  for (let column = from; column < to; column += 1) if (at(grid, row, column) === null) return false;
  return true;
}

const at = (grid: Formulas, row: number, column: number): string | null => grid[row]?.[column] ?? null;
