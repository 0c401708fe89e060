// Ranges of Excel and areas of ours, both ways; and one value for all cells of a range.
import type { Area } from '../core/model.ts';

type Placed = Pick<Excel.Range, 'rowIndex' | 'columnIndex' | 'rowCount' | 'columnCount'>;

/** All four properties must have been loaded. */
export function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Placed): Area {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}

export function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
}

/** To be set to a property that is typed as a grid: a single value counts for every cell ("Set values for a range"). */
export function everyCell<Value extends string>(value: Value): Value[][] {
  return value as unknown as Value[][]; // Excel takes the value alone, its types know only the grid
}
