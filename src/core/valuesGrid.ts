// A grid made of bare values, as a function gets them: no formats, no merged areas (their blanks stay blank).
import type { CellValue, Grid } from './model.ts';

/** The values as a sheet of their own whose first cell is row 0, column 0; short rows are filled with blanks. */
export function gridOfValues(values: readonly (readonly CellValue[])[]): Grid {
  const width = Math.max(0, ...values.map((row) => row.length));
  const cells = values.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
  const general = Array.from({ length: width }, () => 'General');
  return {
    sheet: '',
    row: 0,
    column: 0,
    values: cells,
    texts: cells.map((row) => row.map(textOf)),
    numberFormats: cells.map(() => general),
    merges: [],
    hiddenRows: [],
  };
}

/** As Excel displays it under the General format. */
function textOf(value: CellValue): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
