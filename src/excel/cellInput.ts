// What to write so that Excel stores exactly what a cell model says: text stays text, days become serial numbers.
import { toSerial } from '../core/calendar.ts';
import type { CellModel, NumberFormat } from '../report/sheetModel.ts';

export const numberFormatCodes = {
  general: 'General',
  text: '@',
  date: 'dd/mm/yyyy',
  integer: '0',
  count: '#,##0;-#,##0;"–"',
  percent: '0.0%',
} satisfies Record<NumberFormat, string>;

/** Excel's limit for the text of a cell. */
const longestText = 32_767;

/** The value to write; '' for a blank cell, and for a formula, which is written afterwards. */
export function cellInput(cell: CellModel, format: NumberFormat): string | number | boolean {
  if (cell === null) return '';
  if (typeof cell === 'string') return textInput(cell, format);
  if (typeof cell !== 'object') return cell;
  if ('date' in cell) return toSerial(cell.date);
  return 'text' in cell ? textInput(cell.text, format) : '';
}

/**
 * In a cell formatted as text everything stays as it is. Elsewhere Excel reads "- Xây dựng" as a formula and "01/2022"
 * as a date; an apostrophe in front keeps it text and is not part of it.
 */
function textInput(text: string, format: NumberFormat): string {
  const whole = text.slice(0, longestText);
  return format === 'text' || isPlainText(whole) ? whole : `'${whole}`;
}

/** "Phụ lục", "Đơn vị"; not: "- Kế hoạch", "=A1", "05/06/2025", "TRUE", "Mar 2022", "'x" */
const PLAIN_START = /^\p{L}/u;
const VALUE_WORD = /^(?:true|false|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu;

function isPlainText(text: string): boolean {
  return text === '' || (PLAIN_START.test(text) && !VALUE_WORD.test(text));
}
