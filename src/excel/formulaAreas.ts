// Groups the formulas of a block into rectangles, so that each is written in one go and no other cell is touched.
import type { Area } from '../core/model.ts';
import type { BlockModel } from '../report/sheetModel.ts';

export type FormulaArea = { readonly area: Area; readonly formulas: string[][] };

/** Rectangles that together hold every formula once: as wide as a run in a row, then as far down as that run goes on. */
export function formulaAreas(block: BlockModel): FormulaArea[] {
  const formulas = block.cells.map((cells) =>
    cells.map((cell) =>
      typeof cell === 'object' && cell !== null && 'formula' in cell ? cell.formula : null,
    ),
  );
  const found: FormulaArea[] = [];
  const taken = formulas.map((row) => row.map(() => false));
  const free = (row: number, column: number): boolean =>
    (formulas[row]?.[column] ?? null) !== null && taken[row]?.[column] === false;

  formulas.forEach((cells, row) => {
    for (let column = 0; column < cells.length; column += 1) {
      if (!free(row, column)) continue;
      let end = column + 1;
      while (free(row, end)) end += 1;
      let bottom = row + 1;
      while (isFree(bottom, column, end)) bottom += 1;
      for (let line = row; line < bottom; line += 1) taken[line]?.fill(true, column, end);
      found.push({
        area: {
          row: block.row + row,
          column: block.column + column,
          rows: bottom - row,
          columns: end - column,
        },
        formulas: formulas
          .slice(row, bottom)
          .map((line) => line.slice(column, end).map((formula) => formula ?? '')),
      });
    }
  });
  return found;

  function isFree(row: number, from: number, to: number): boolean {
    for (let column = from; column < to; column += 1) if (!free(row, column)) return false;
    return true;
  }
}
