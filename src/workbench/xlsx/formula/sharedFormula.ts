// A shared formula says its text once, for the first cell: the others read it moved to where they stand.
import { columnIndex, columnName, maxColumns, maxRows } from '../../model/address.ts';
import { tokenize } from './tokens.ts';

// Accepts: "A1", "$B2", "C$10". Not: "LOG10X".
const cellReference = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
// Accepts: "A", "$B", "XFD". Not: "A1".
const columnReference = /^(\$?)([A-Za-z]{1,3})$/;
// Accepts: "1", "$5", "1048576". Not: "A1".
const rowReference = /^(\$?)(\d{1,7})$/;

const movedColumn = (mark: string, name: string, by: number): string => {
  if (mark !== '') return mark + name;
  // References that leave the sheet come in again at the other side, as in Excel.
  return columnName((columnIndex(name) + by + maxColumns) % maxColumns);
};

const movedRow = (mark: string, number: string, by: number): string =>
  mark !== '' ? mark + number : String(((Number(number) - 1 + by + maxRows) % maxRows) + 1);

/** The formula text (no `=`) with relative references moved by so many rows and columns. */
export function moveFormula(text: string, rows: number, columns: number): string {
  const tokens = tokenize(text);
  return tokens
    .map((token, at) => {
      if (token.kind !== 'word') return token.text;
      const next = tokens[at + 1]?.text;
      // `LOG10(` is a function and `A1!B2` a sheet's name, though they look like cells.
      if (next === '(' || next === '!') return token.text;
      const cell = cellReference.exec(token.text);
      if (cell) {
        const [, c = '', name = '', r = '', number = ''] = cell;
        return movedColumn(c, name, columns) + movedRow(r, number, rows);
      }
      // "A:C" and "2:5"; a lone word is a name, a lone number a number.
      if (next !== ':' && tokens[at - 1]?.text !== ':') return token.text;
      const column = columnReference.exec(token.text);
      if (column) return movedColumn(column[1] ?? '', column[2] ?? '', columns);
      const row = rowReference.exec(token.text);
      return row ? movedRow(row[1] ?? '', row[2] ?? '', rows) : token.text;
    })
    .join('');
}
