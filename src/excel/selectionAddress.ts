// The address of a selection as Excel writes it in events: one rectangle or several, whole rows and columns.
import type { Area } from '../core/model.ts';

const rowsOfSheet = 1_048_576;
const columnsOfSheet = 16_384;

// Accepts "F10", "$A$5:$G$50", "B:C", "5:7"; not "F10,B2" (split first).
const RECTANGLE = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Z]{1,3})?\$?(\d{1,7})?)?$/u;

/** The rectangles of "F10", "A1:B2,D4" or "'Phụ lục'!F10"; what is no address of cells is left out. */
export function parseSelection(address: string): readonly Area[] {
  return address
    .slice(address.lastIndexOf('!') + 1)
    .split(',')
    .flatMap((part) => parseRectangle(part.trim()) ?? []);
}

function parseRectangle(text: string): Area | null {
  const match = text === '' ? null : RECTANGLE.exec(text);
  if (match === null) return null;
  const [, firstLetters, firstRow, lastLetters, lastRow] = match;
  const [left, right] = ends(columnOf(firstLetters), columnOf(lastLetters), columnsOfSheet);
  const [top, bottom] = ends(rowOf(firstRow), rowOf(lastRow), rowsOfSheet);
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** First and last of a side, whichever way round it is written; a side that is not written is the whole sheet. */
function ends(first: number | null, last: number | null, size: number): readonly [number, number] {
  if (first === null) return [0, size - 1];
  const other = last ?? first;
  return [Math.min(first, other), Math.max(first, other)];
}

const rowOf = (digits: string | undefined): number | null =>
  digits === undefined ? null : Number(digits) - 1;

function columnOf(letters: string | undefined): number | null {
  if (letters === undefined) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
