// Gives the new rows of a grown table the formulas its calculated columns share.
import type { Area } from '../../core/model.ts';
import type { SheetTable } from '../model/parts.ts';
import type { Sheet } from '../model/sheet.ts';
import { shiftFormula } from './shift.ts';

/**
 * Fills the body rows `first`–`last` (sheet rows, both included) of a table; cells that hold something stay. Returns the
 * area filled, or null when nothing was. Announces nothing: whoever made the table grow does.
 */
export function fillCalculatedColumns(
  sheet: Sheet,
  table: SheetTable,
  rows: { readonly first: number; readonly last: number },
): Area | null {
  const firstBody = table.area.row + (table.showHeaders ? 1 : 0);
  let filled = false;
  for (const [position, { formula }] of table.columns.entries()) {
    if (formula === null) continue;
    const column = table.area.column + position;
    for (let row = rows.first; row <= rows.last; row += 1) {
      const cell = sheet.ensureCell(row, column);
      if (cell.formula !== undefined || cell.value !== undefined) continue;
      // References without `$` in the column's formula are those of its first row.
      cell.formula = shiftFormula(formula, { kind: 'copy', rows: row - firstBody, columns: 0 });
      if (cell.style === 0) cell.style = sheet.cell(row - 1, column)?.style ?? 0;
      filled = true;
    }
  }
  if (!filled) return null;
  return {
    row: rows.first,
    column: table.area.column,
    rows: rows.last - rows.first + 1,
    columns: table.area.columns,
  };
}
