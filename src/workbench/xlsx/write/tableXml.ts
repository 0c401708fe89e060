// A table part brought to what the model says; filters, sorting and column extras of the file stay.
import { formatAddress } from '../../model/address.ts';
import type { SheetTable } from '../../model/parts.ts';
import { fileFormula } from '../formula/formulaText.ts';
import { element } from '../xml/buildXml.ts';
import { encodeColumnName, escapeText } from '../xml/escape.ts';
import { childrenOf, find, type XmlElement } from '../xml/parseXml.ts';
import { XmlDocument } from '../xml/xmlDocument.ts';
import { tableColumnOrder, tableOrder } from './schemaOrder.ts';

export type TableContent = Omit<SheetTable, 'id'>;

export function patchTable(xml: string, table: TableContent): string {
  const outer = new XmlDocument(`<holder>${bodyOf(xml)}</holder>`);
  const order = ['table'];
  outer.patchChild(outer.root, order, 'table', (document) => patchRoot(document, table));
  return headOf(xml) + outer.toString().slice('<holder>'.length, -'</holder>'.length);
}

/** The declaration and comments before the root stay where they are. */
function headOf(xml: string): string {
  return xml.slice(0, new XmlDocument(xml).root.start);
}

function bodyOf(xml: string): string {
  const { root } = new XmlDocument(xml);
  return xml.slice(root.start, root.end);
}

function patchRoot(document: XmlDocument, table: TableContent): void {
  const { root } = document;
  const ref = formatAddress(table.area);
  document.setAttributes(root, {
    name: table.name,
    displayName: table.name,
    ref,
    headerRowCount: table.showHeaders ? null : 0,
    totalsRowCount: table.showTotals ? 1 : null,
    totalsRowShown: table.showTotals ? null : 0,
  });
  writeFilter(document, table);
  const columns = find(root, 'tableColumns');
  const known = childrenOf(columns, 'tableColumn');
  const entries = table.columns.map((column) =>
    columnXml(
      document,
      known.find(({ attributes }) => attributes['id'] === String(column.id)),
      column,
    ),
  );
  document.setChild(
    root,
    tableOrder,
    'tableColumns',
    element('tableColumns', { count: entries.length }, entries.join('')),
  );
  if (table.style === '' && !find(root, 'tableStyleInfo')) return;
  document.patchChild(root, tableOrder, 'tableStyleInfo', (info) => {
    const isNew = Object.keys(info.root.attributes).length === 0;
    info.setAttributes(info.root, {
      name: table.style === '' ? null : table.style,
      ...(isNew ? { showFirstColumn: false, showLastColumn: false } : {}),
      showRowStripes: table.showBandedRows,
      ...(isNew ? { showColumnStripes: false } : {}),
    });
  });
}

/** A filter covers the header and the body, without the totals. */
function writeFilter(document: XmlDocument, table: TableContent): void {
  const { root } = document;
  if (!table.showFilterButton || !table.showHeaders) {
    document.setChild(root, tableOrder, 'autoFilter', '');
    return;
  }
  const rows = table.area.rows - (table.showTotals ? 1 : 0);
  document.patchChild(root, tableOrder, 'autoFilter', (filter) => {
    filter.setAttributes(filter.root, { ref: formatAddress({ ...table.area, rows }) });
  });
}

function columnXml(
  document: XmlDocument,
  known: XmlElement | undefined,
  column: TableContent['columns'][number],
): string {
  const holder = new XmlDocument(`<holder>${known ? document.source(known) : '<tableColumn/>'}</holder>`);
  holder.patchChild(holder.root, ['tableColumn'], 'tableColumn', (part) => {
    // The encoded name has no line break left, so it is the same as an attribute and as text.
    part.setAttributes(part.root, { id: column.id, name: encodeColumnName(column.name) });
    const formula =
      column.formula === null
        ? ''
        : `<calculatedColumnFormula>${escapeText(fileFormula(column.formula))}</calculatedColumnFormula>`;
    const old = find(part.root, 'calculatedColumnFormula');
    const isSame = (old?.text ?? '') === (column.formula === null ? '' : fileFormula(column.formula));
    if (!isSame) part.setChild(part.root, tableColumnOrder, 'calculatedColumnFormula', formula);
  });
  return holder.toString().slice('<holder>'.length, -'</holder>'.length);
}
