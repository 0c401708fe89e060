// Walks the rows and cells of a sheet's data without building a tree: there may be a million of them.
import { columnIndex } from '../../model/address.ts';
import { XlsxError } from '../xlsxError.ts';
import { parseAttributes } from '../xml/parseXml.ts';

export type CellSpan = {
  readonly column: number;
  readonly attributes: Readonly<Record<string, string>>;
  readonly start: number;
  readonly openEnd: number;
  /** Where the closing tag begins; `openEnd` for `<c …/>`. */
  readonly closeStart: number;
  readonly end: number;
};

export type RowSpan = {
  readonly row: number;
  readonly attributes: Readonly<Record<string, string>>;
  readonly start: number;
  readonly openEnd: number;
  readonly cells: readonly CellSpan[];
  readonly end: number;
};

const isSelfClosed = (xml: string, openEnd: number): boolean => xml.charCodeAt(openEnd - 2) === 47;

function endOf(xml: string, mark: string, from: number, limit: number): number {
  const at = xml.indexOf(mark, from);
  if (at < 0 || at >= limit) throw new XlsxError('damaged', 'The sheet data is cut off');
  return at + mark.length;
}

/** The name of the tag that begins at `at`: "c", "x:row", "/row". */
function tagName(xml: string, at: number): string {
  let end = at + 1;
  for (; end < xml.length; end += 1) {
    const code = xml.charCodeAt(end);
    if (code === 32 || code === 62 || code === 10 || code === 13 || code === 9) break;
    if (code === 47 && end > at + 1) break;
  }
  return xml.slice(at + 1, end);
}

/** Calls `visit` for each row between `start` and `end`, in the file's order. */
export function scanRows(xml: string, start: number, end: number, visit: (row: RowSpan) => void): void {
  let at = start;
  let row = -1;
  for (;;) {
    at = xml.indexOf('<', at);
    if (at < 0 || at >= end) return;
    const tag = tagName(xml, at);
    const openEnd = endOf(xml, '>', at, end);
    if (tag.slice(tag.indexOf(':') + 1) !== 'row') {
      at = openEnd;
      continue;
    }
    const attributes = parseAttributes(xml.slice(at + tag.length + 1, openEnd));
    row = attributes['r'] === undefined ? row + 1 : Number(attributes['r']) - 1;
    if (!Number.isInteger(row) || row < 0) throw new XlsxError('damaged', 'A row has no valid number');
    const cells: CellSpan[] = [];
    const rowEnd = isSelfClosed(xml, openEnd) ? openEnd : scanCells(xml, openEnd, end, tag, cells);
    visit({ row, attributes, start: at, openEnd, cells, end: rowEnd });
    at = rowEnd;
  }
}

/** Reads the cells of one row and answers where the row ends. */
function scanCells(xml: string, start: number, end: number, rowTag: string, cells: CellSpan[]): number {
  let at = start;
  let column = -1;
  for (;;) {
    at = endOf(xml, '<', at, end) - 1;
    const tag = tagName(xml, at);
    const openEnd = endOf(xml, '>', at, end);
    if (tag === `/${rowTag}`) return openEnd;
    if (tag.slice(tag.indexOf(':') + 1) !== 'c') {
      at = openEnd;
      continue;
    }
    const attributes = parseAttributes(xml.slice(at + tag.length + 1, openEnd));
    const reference = attributes['r'];
    // Accepts: "A1", "AB12". The digits are dropped to leave the column.
    column = reference === undefined ? column + 1 : columnIndex(reference.replace(/\d+$/, ''));
    const selfClosed = isSelfClosed(xml, openEnd);
    const close = `</${tag}>`;
    const cellEnd = selfClosed ? openEnd : endOf(xml, close, openEnd, end);
    cells.push({
      column,
      attributes,
      start: at,
      openEnd,
      closeStart: selfClosed ? openEnd : cellEnd - close.length,
      end: cellEnd,
    });
    at = cellEnd;
  }
}
