// After rows or columns came or went, brings the file's own sheet to the same state before it is compared: so moved
// cells keep their runs, rows their looks, and comments, pictures and extensions stay beside what they belong to.
import { columnName, formatAddress, maxColumns, maxRows } from '../../model/address.ts';
import { shiftArea, shiftLoosely, type Shift } from '../../model/shift.ts';
import type { OpcPackage } from '../package/opcPackage.ts';
import { readAreas, writeAreas } from '../read/areas.ts';
import { scanRows, type RowSpan } from '../read/scanRows.ts';
import { childrenOf, find, numeric, type XmlElement } from '../xml/parseXml.ts';
import { withAttributes, XmlDocument } from '../xml/xmlDocument.ts';
import { shiftCompanions } from './shiftCompanions.ts';

/** Rewrites the sheet's part and the parts it leads to, as if the file had been saved after the change. */
export function shiftFile(opc: OpcPackage, sheetPart: string, shift: Shift): void {
  const document = new XmlDocument(opc.text(sheetPart), { opaque: 'sheetData' });
  const { root } = document;
  const data = find(root, 'sheetData');
  if (data && isWholeLines(shift)) {
    const rows: string[] = [];
    scanRows(document.xml, data.openEnd, data.closeStart, (row) =>
      rows.push(shiftedRow(row, document.xml, shift)),
    );
    document.splice(data.openEnd, data.closeStart, rows.join(''));
  }
  if (shift.direction === 'horizontal' && isWholeLines(shift))
    shiftColumns(document, find(root, 'cols'), shift);
  for (const child of root.children) {
    if (!fixed.has(child.name)) shiftReferences(document, child, shift);
  }
  opc.set(sheetPart, document.toString());
  shiftCompanions(opc, sheetPart, shift);
}

/** The selection and the frozen part are the window's, not the cells'; the used range is written at the end. */
const fixed = new Set(['dimension', 'sheetViews', 'sheetData', 'cols', 'customSheetViews']);

const isWholeLines = ({ direction, area }: Shift): boolean =>
  direction === 'vertical' ? area.columns === maxColumns : area.rows === maxRows;

function shiftedRow(span: RowSpan, xml: string, shift: Shift): string {
  const isVertical = shift.direction === 'vertical';
  const place = isVertical
    ? shiftArea({ row: span.row, column: 0, rows: 1, columns: maxColumns }, shift)
    : { row: span.row };
  if (place === null || place === 'torn') return '';
  if (isVertical && place.row === span.row) return xml.slice(span.start, span.end);
  const tag = withAttributes(xml.slice(span.start, span.openEnd), { r: place.row + 1, spans: null });
  if (span.end === span.openEnd) return tag;
  const cells = span.cells.map((cell) => {
    const moved = shiftLoosely({ row: span.row, column: cell.column, rows: 1, columns: 1 }, shift);
    if (!moved) return '';
    const open = withAttributes(xml.slice(cell.start, cell.openEnd), {
      r: columnName(moved.column) + String(moved.row + 1),
    });
    return open + withMovedExtent(xml.slice(cell.openEnd, cell.end), shift);
  });
  const lastCell = span.cells.at(-1)?.end ?? span.openEnd;
  return tag + cells.join('') + xml.slice(lastCell, span.end);
}

/** The extent of an array or shared formula, in the `ref` of its element. */
function withMovedExtent(content: string, shift: Shift): string {
  if (!content.includes(' ref=')) return content;
  // Accepts: `<f t="array" ref="A1:A3">`, `<x:f ref="B2" t="shared">`. Not: `<v>`.
  return content.replace(/<(?:\w+:)?f\s[^>]*>/, (tag) => {
    // Accepts: ` ref="A1:B2"`. Not: ` si="0"`.
    const areas = readAreas(/\sref="([^"]*)"/.exec(tag)?.[1]);
    const moved = areas.map((area) => shiftLoosely(area, shift) ?? area);
    return withAttributes(tag, { ref: writeAreas(moved) });
  });
}

function shiftColumns(document: XmlDocument, columns: XmlElement | undefined, shift: Shift): void {
  for (const entry of childrenOf(columns, 'col')) {
    const first = numeric(entry.attributes['min'], 1) - 1;
    const count = numeric(entry.attributes['max'], first + 1) - first;
    const moved = shiftArea({ row: 0, column: first, rows: maxRows, columns: count }, shift);
    if (moved === null) document.remove(entry);
    else if (moved !== 'torn')
      document.setAttributes(entry, { min: moved.column + 1, max: moved.column + moved.columns });
  }
}

/** Addresses in `ref` and `sqref`, as attributes or (in extensions) as elements; breaks count lines. */
function shiftReferences(document: XmlDocument, element: XmlElement, shift: Shift): void {
  for (const name of ['ref', 'sqref']) {
    const moved = movedAreas(element.attributes[name], shift);
    if (moved !== null) document.setAttributes(element, { [name]: moved });
  }
  if (element.name === 'sqref') {
    const moved = movedAreas(element.text, shift);
    if (moved !== null) document.splice(element.openEnd, element.closeStart, moved);
  }
  for (const child of element.children) shiftReferences(document, child, shift);
}

/** The areas after the change; null when nothing moves or nothing would be left (then the model says what to do). */
function movedAreas(sqref: string | undefined, shift: Shift): string | null {
  if (sqref === undefined) return null;
  const areas = readAreas(sqref);
  const moved = areas.flatMap((area) => shiftLoosely(area, shift) ?? []);
  const text = moved.map((area) => formatAddress(area)).join(' ');
  return moved.length === 0 || text === writeAreas(areas) ? null : text;
}
