// How Excel cuts a range into the series of a chart: where the names are, where the categories, where the numbers.
import type { Area } from '../../core/model.ts';
import type { ChartSeries } from '../model/parts.ts';
import type { Sheet } from '../model/sheet.ts';
import { formatValue } from '../model/numberFormat.ts';
import type { Workbook } from '../model/workbook.ts';
import { absoluteReference } from './addresses.ts';
import type { RangeSubject } from './subjects.ts';

/** A blank corner, or words where numbers could be, make the first row and column names. */
export function chartSeries(
  workbook: Workbook,
  { sheet, area }: RangeSubject,
  by: 'Auto' | 'Columns' | 'Rows',
): ChartSeries[] {
  const names = {
    row:
      area.rows > 1 &&
      holdsWords(sheet, { ...area, column: area.column + area.columns - 1, rows: 1, columns: 1 }),
    column:
      area.columns > 1 && holdsWords(sheet, { ...area, row: area.row + area.rows - 1, rows: 1, columns: 1 }),
  };
  const body: Area = {
    row: area.row + (names.row ? 1 : 0),
    column: area.column + (names.column ? 1 : 0),
    rows: area.rows - (names.row ? 1 : 0),
    columns: area.columns - (names.column ? 1 : 0),
  };
  // Excel: the longer side is the categories.
  const inColumns = by === 'Columns' || (by === 'Auto' && body.rows >= body.columns);
  const count = inColumns ? body.columns : body.rows;
  return Array.from({ length: count }, (_, index): ChartSeries => {
    const values: Area = inColumns
      ? { ...body, column: body.column + index, columns: 1 }
      : { ...body, row: body.row + index, rows: 1 };
    const nameCell: Area | null = inColumns
      ? names.row
        ? { row: area.row, column: values.column, rows: 1, columns: 1 }
        : null
      : names.column
        ? { row: values.row, column: area.column, rows: 1, columns: 1 }
        : null;
    const categories: Area | null = inColumns
      ? names.column
        ? { ...body, column: area.column, columns: 1 }
        : null
      : names.row
        ? { ...body, row: area.row, rows: 1 }
        : null;
    const reference = (part: Area | null): string | null =>
      part ? absoluteReference({ sheet, area: part }) : null;
    return {
      name: nameCell ? shown(workbook, sheet, nameCell) : `Series${index + 1}`,
      nameReference: reference(nameCell),
      values: reference(values) ?? '',
      categories: reference(categories),
      color: null,
      pointColors: [],
    };
  });
}

function holdsWords(sheet: Sheet, { row, column }: Area): boolean {
  const value = sheet.cell(row, column)?.value;
  return typeof value === 'string' && value !== '';
}

function shown(workbook: Workbook, sheet: Sheet, { row, column }: Area): string {
  const cell = sheet.cell(row, column);
  return formatValue(cell?.value, workbook.styles.get(cell?.style ?? 0).numberFormat);
}
