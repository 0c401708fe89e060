// Tables of a sheet: changed ones are patched in their parts, new ones get a part, deleted ones lose it.
import type { SheetTable } from '../../model/parts.ts';
import type { Sheet } from '../../model/sheet.ts';
import type { FileSheet } from '../read/readPackage.ts';
import { element, namespaces, xmlHead } from '../xml/buildXml.ts';
import { childrenOf, find } from '../xml/parseXml.ts';
import { XmlDocument } from '../xml/xmlDocument.ts';
import { contentTypes } from './blankPackage.ts';
import { relationshipAttribute } from './relationshipAttribute.ts';
import { worksheetOrder } from './schemaOrder.ts';
import { patchTable, type TableContent } from './tableXml.ts';
import type { WriteContext } from './writeContext.ts';

export function writeTables(
  document: XmlDocument,
  file: FileSheet,
  after: Sheet,
  context: WriteContext,
): void {
  const { opc } = context;
  const sheetPart = file.part.part;
  const kept = file.tables.filter(({ table }) => after.tables.some(({ id }) => id === table.id));
  for (const { table, part } of kept) {
    const now = after.tables.find(({ id }) => id === table.id);
    if (!now || JSON.stringify(now) === JSON.stringify(table)) continue;
    opc.set(part, patchTable(opc.text(part), contentOf(now, after)));
  }
  const added = after.tables.filter(({ id }) => !kept.some(({ table }) => table.id === id));
  if (added.length === 0 && kept.length === file.tables.length) return;
  for (const dropped of file.tables.filter((entry) => !kept.includes(entry))) {
    opc.unrelate(sheetPart, dropped.relationship);
    opc.remove(dropped.part);
  }
  const entries = childrenOf(find(document.root, 'tableParts'), 'tablePart')
    .filter((entry) =>
      kept.some(({ relationship }) => Object.values(entry.attributes).includes(relationship)),
    )
    .map((entry) => document.source(entry));
  for (const table of added) {
    const part = opc.freeName('xl/tables/table');
    opc.add(part, newTable(contentOf(table, after), nextTableId(context)), contentTypes.table);
    const id = opc.relate(sheetPart, 'table', part);
    entries.push(element('tablePart', relationshipAttribute(document.root, id)));
  }
  const xml = entries.length === 0 ? '' : element('tableParts', { count: entries.length }, entries.join(''));
  document.setChild(document.root, worksheetOrder, 'tableParts', xml);
}

/** Excel repairs a file in which a column's name is not what its header cell says: the cell is right. */
function contentOf(table: SheetTable, sheet: Sheet): TableContent {
  if (!table.showHeaders) return table;
  const taken = new Set<string>();
  const columns = table.columns.map((column, index) => {
    const header = sheet.cell(table.area.row, table.area.column + index)?.value;
    const name = typeof header === 'string' && header !== '' ? header : column.name;
    const isFree = !taken.has(name.toLowerCase());
    taken.add(name.toLowerCase());
    return isFree ? { ...column, name } : column;
  });
  return { ...table, columns };
}

/** Table ids are unique in the file, whichever sheet they stand on. */
function nextTableId({ opc }: WriteContext): number {
  const ids = [...opc.parts.keys()]
    // Accepts: "xl/tables/table1.xml". Not: "xl/tables/_rels/table1.xml.rels".
    .filter((part) => /^xl\/tables\/[^/]+\.xml$/i.test(part))
    .map((part) => Number(new XmlDocument(opc.text(part)).root.attributes['id'] ?? 0));
  return Math.max(0, ...ids) + 1;
}

function newTable(table: TableContent, id: number): string {
  return patchTable(
    `${xmlHead}${element('table', { xmlns: namespaces.main, id, totalsRowShown: 0 })}`,
    table,
  );
}
