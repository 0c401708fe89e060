// The sheet's data with its changed rows written anew and all others copied as they are.
import { columnName } from '../../model/address.ts';
import type { Sheet } from '../../model/sheet.ts';
import { estimateRowHeight } from '../../model/rowHeights.ts';
import type { RowSpan } from '../read/scanRows.ts';
import { scanRows } from '../read/scanRows.ts';
import { flag, type XmlElement } from '../xml/parseXml.ts';
import { withAttributes } from '../xml/xmlDocument.ts';
import { cellXml } from './cellXml.ts';
import { findRowChanges, sharedGroup, type RowChanges } from './rowChanges.ts';
import { sameCell } from './sameCell.ts';
import type { WriteContext } from './writeContext.ts';

type Change = {
  readonly xml: string;
  readonly before: Sheet;
  readonly after: Sheet;
  readonly changes: RowChanges;
  readonly prefix: string;
  readonly context: WriteContext;
};

/** The `sheetData` element anew, or null when no cell, height or visibility differs from the file. */
export function writeCells(
  xml: string,
  data: XmlElement,
  before: Sheet,
  after: Sheet,
  context: WriteContext,
): string | null {
  const changes = findRowChanges(xml, data, before, after);
  if (changes.rows.size === 0) return null;
  if (changes.formulasDiffer) context.formulasChanged();
  const prefix = data.tag.slice(0, data.tag.indexOf(':') + 1);
  const change: Change = { xml, before, after, changes, prefix, context };
  const pieces: string[] = [];
  const pending = [...changes.rows].sort((a, b) => a - b);
  let next = 0;
  scanRows(xml, data.openEnd, data.closeStart, (span) => {
    for (; (pending[next] ?? Infinity) < span.row; next += 1) pieces.push(newRow(pending[next] ?? 0, change));
    if (pending[next] === span.row) {
      next += 1;
      pieces.push(patchedRow(span, change));
    } else pieces.push(copiedRow(span, xml));
  });
  for (; next < pending.length; next += 1) pieces.push(newRow(pending[next] ?? 0, change));
  const attributes = data.selfClosing ? '' : xml.slice(data.start + 1 + data.tag.length, data.openEnd - 1);
  return `<${data.tag}${attributes}>${pieces.join('')}</${data.tag}>`;
}

/** A row that writes no number takes the one after the row before it, which may no longer be the same. */
function copiedRow({ row, attributes, start, openEnd, end }: RowSpan, xml: string): string {
  if (attributes['r'] !== undefined) return xml.slice(start, end);
  return withAttributes(xml.slice(start, openEnd), { r: row + 1 }) + xml.slice(openEnd, end);
}

function newRow(row: number, change: Change): string {
  const { after, prefix } = change;
  const cells = rowCells(row, [], change);
  const attributes = rowAttributes(row, change);
  if (cells === '' && Object.values(attributes).every((value) => value === null)) return '';
  const tag = withAttributes(`<${prefix}row r="${String(row + 1)}">`, attributes);
  return after.rows.has(row) || cells !== '' ? `${tag}${cells}</${prefix}row>` : `${tag.slice(0, -1)}/>`;
}

function patchedRow(span: RowSpan, change: Change): string {
  const { xml, prefix } = change;
  const cells = rowCells(span.row, span.cells, change);
  const open = xml.slice(span.start, span.openEnd);
  const isAutomatic = span.attributes['ht'] !== undefined && !flag(span.attributes['customHeight']);
  const tag = withAttributes(open, {
    ...(span.attributes['r'] === undefined ? { r: span.row + 1 } : {}),
    // A hint on the columns used; wrong after a change, and not needed.
    spans: null,
    // An automatic height fits the old content.
    ...(isAutomatic ? { ht: null } : {}),
    ...rowAttributes(span.row, change),
  });
  // Accepts: "/>", " />". Not: ">".
  const opened = tag.replace(/\s*\/>$/, '>');
  return cells === '' ? opened.replace(/>$/, '/>') : `${opened}${cells}</${prefix}row>`;
}

/** Only what differs from the file, so that nothing else of the row changes. */
function rowAttributes(
  row: number,
  { before, after, context }: Change,
): Record<string, number | boolean | null> {
  const attributes: Record<string, number | boolean | null> = {};
  const height = after.rowHeights.get(row);
  if (height !== before.rowHeights.get(row)) {
    attributes['ht'] = height ?? null;
    attributes['customHeight'] = height === undefined ? null : true;
  }
  if (height === undefined) {
    // Excel fits such rows by itself; others show them as high as the file says, and cut wrapped text without it.
    const fitting = estimateRowHeight(context.workbook, after, row);
    if (fitting > after.defaultRowHeight) attributes['ht'] = Math.round(fitting * 100) / 100;
  }
  const hidden = after.hiddenRows.has(row);
  if (hidden !== before.hiddenRows.has(row)) attributes['hidden'] = hidden ? true : null;
  return attributes;
}

function rowCells(row: number, spans: RowSpan['cells'], change: Change): string {
  const { xml, before, after, changes, prefix, context } = change;
  const cells = after.rows.get(row);
  const byColumn = new Map(spans.map((span) => [span.column, span]));
  const columns = [...new Set([...byColumn.keys(), ...(cells?.keys() ?? [])])].sort((a, b) => a - b);
  return columns
    .map((column) => {
      const span = byColumn.get(column);
      const cell = cells?.get(column);
      const was = before.cell(row, column);
      const group =
        span && changes.unshared.size > 0 ? sharedGroup(xml, span.openEnd, span.closeStart) : null;
      const mustSay = group !== null && changes.unshared.has(group.si);
      if (span && !mustSay && sameCell(was, cell)) {
        const raw = xml.slice(span.start, span.end);
        if (span.attributes['r'] !== undefined) return raw;
        const open = span.openEnd - span.start;
        return (
          withAttributes(raw.slice(0, open), { r: columnName(column) + String(row + 1) }) + raw.slice(open)
        );
      }
      const looksPlain = cell?.style === 0 && !after.columnStyles.has(column);
      if (!cell || (cell.value === undefined && cell.formula === undefined && looksPlain)) return '';
      const file = span && { xml, span, cell: was };
      return cellXml(cell, file, { row, column, prefix }, context, mustSay ? 'own' : 'kept');
    })
    .join('');
}
