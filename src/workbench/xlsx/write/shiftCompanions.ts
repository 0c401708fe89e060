// Comments, notes' frames and drawings of a sheet move with its cells.
import { parseAddress, formatAddress } from '../../model/address.ts';
import { shiftLoosely, type Shift } from '../../model/shift.ts';
import type { OpcPackage } from '../package/opcPackage.ts';
import { descendants, find, numeric } from '../xml/parseXml.ts';
import { XmlDocument } from '../xml/xmlDocument.ts';

export function shiftCompanions(opc: OpcPackage, sheetPart: string, shift: Shift): void {
  for (const { type, target, external } of opc.relationships(sheetPart)) {
    if (external || !opc.has(target)) continue;
    if (type === 'comments' || type === 'threadedComment')
      put(opc, target, (document) => shiftComments(document, shift));
    else if (type === 'drawing') put(opc, target, (document) => shiftAnchors(document, shift));
    else if (type === 'vmlDrawing') {
      const before = opc.text(target);
      const after = shiftNoteFrames(before, shift);
      if (after !== before) opc.set(target, after);
    }
  }
}

function put(opc: OpcPackage, part: string, patch: (document: XmlDocument) => void): void {
  const document = new XmlDocument(opc.text(part));
  patch(document);
  if (document.changed) opc.set(part, document.toString());
}

/** Where a cell is afterwards: null when it is gone. */
function movedCell(row: number, column: number, shift: Shift): { row: number; column: number } | null {
  return shiftLoosely({ row, column, rows: 1, columns: 1 }, shift);
}

function shiftComments(document: XmlDocument, shift: Shift): void {
  const comments = [
    ...descendants(document.root, 'comment'),
    ...descendants(document.root, 'threadedComment'),
  ];
  for (const comment of comments) {
    const area = parseAddress(comment.attributes['ref'] ?? '');
    const moved = area && movedCell(area.row, area.column, shift);
    if (area && !moved) document.remove(comment);
    else if (moved)
      document.setAttributes(comment, { ref: formatAddress({ ...moved, rows: 1, columns: 1 }) });
  }
}

function shiftAnchors(document: XmlDocument, shift: Shift): void {
  for (const anchor of document.root.children) {
    if (anchor.attributes['editAs'] === 'absolute') continue;
    for (const corner of ['from', 'to']) {
      const marker = find(anchor, corner);
      const [row, column] = [find(marker, 'row'), find(marker, 'col')];
      if (!row || !column) continue;
      // A corner in a deleted line goes to the line that takes its place.
      const moved = movedCell(numeric(row.text, 0), numeric(column.text, 0), shift) ?? {
        row: shift.area.row,
        column: shift.area.column,
      };
      const isVertical = shift.direction === 'vertical';
      const [element, value] = isVertical ? [row, moved.row] : [column, moved.column];
      if (element.text !== String(value)) document.splice(element.openEnd, element.closeStart, String(value));
    }
  }
}

/** Notes' frames are VML, which need not be well-formed: each shape is handled as text. */
function shiftNoteFrames(vml: string, shift: Shift): string {
  // Accepts: "<v:shape id=…>…</v:shape>". Not: "<v:shapetype>…</v:shapetype>".
  return vml.replace(/<v:shape\s[\s\S]*?<\/v:shape>/g, (shape) => {
    const row = lineOf(shape, 'Row');
    const column = lineOf(shape, 'Column');
    if (row === null || column === null) return shape;
    const moved = movedCell(row, column, shift);
    if (!moved) return '';
    const anchor = (text: string): string => {
      // Left column, offset, top row, offset, right column, offset, bottom row, offset.
      const numbers = text.split(',').map(Number);
      const by = [moved.column - column, 0, moved.row - row, 0, moved.column - column, 0, moved.row - row, 0];
      return numbers.length === 8 ? numbers.map((number, at) => number + (by[at] ?? 0)).join(', ') : text;
    };
    return shape
      .replace(/(<x:Row>)\d+/, (_, tag: string) => tag + String(moved.row))
      .replace(/(<x:Column>)\d+/, (_, tag: string) => tag + String(moved.column))
      .replace(/(<x:Anchor>)([^<]*)/, (_, tag: string, text: string) => tag + anchor(text));
  });
}

function lineOf(shape: string, name: string): number | null {
  const digits = new RegExp(`<x:${name}>(\\d+)</x:${name}>`).exec(shape)?.[1];
  return digits === undefined ? null : Number(digits);
}
