// Tables (list objects) of a sheet, each a part of its own.
import type { SheetTable } from '../../model/parts.ts';
import { parseAddress } from '../../model/address.ts';
import { shownFormula } from '../formula/formulaText.ts';
import type { OpcPackage } from '../package/opcPackage.ts';
import { decodeControls } from '../xml/escape.ts';
import {
  childrenOf,
  find,
  flag,
  numeric,
  parseXml,
  prefixedAttribute,
  type XmlElement,
} from '../xml/parseXml.ts';

/** The tables with their part names and the ids of the relationships that lead to them, in the sheet's order. */
export function readTables(
  opc: OpcPackage,
  sheetPart: string,
  root: XmlElement,
): { table: SheetTable; part: string; relationship: string }[] {
  const relationships = opc.relationships(sheetPart);
  return childrenOf(find(root, 'tableParts'), 'tablePart').flatMap((entry) => {
    const id = prefixedAttribute(entry, 'id');
    const part = relationships.find((relationship) => relationship.id === id)?.target;
    const xml = opc.find(part);
    const table = xml === undefined ? null : readTable(parseXml(xml));
    return table && part !== undefined && id !== undefined ? [{ table, part, relationship: id }] : [];
  });
}

function readTable(root: XmlElement): SheetTable | null {
  const { attributes } = root;
  const area = parseAddress(attributes['ref'] ?? '');
  if (!area) return null;
  const info = find(root, 'tableStyleInfo')?.attributes;
  return {
    id: attributes['id'] ?? '',
    name: attributes['displayName'] ?? attributes['name'] ?? '',
    area,
    columns: childrenOf(find(root, 'tableColumns'), 'tableColumn').map((column, index) => {
      const formula = find(column, 'calculatedColumnFormula')?.text;
      return {
        id: numeric(column.attributes['id'], index + 1),
        name: decodeControls(column.attributes['name'] ?? ''),
        formula: formula === undefined || formula === '' ? null : shownFormula(formula),
      };
    }),
    style: info?.['name'] ?? '',
    showHeaders: attributes['headerRowCount'] !== '0',
    showTotals: numeric(attributes['totalsRowCount'], 0) > 0,
    showBandedRows: flag(info?.['showRowStripes']),
    showFilterButton: find(root, 'autoFilter') !== undefined,
  };
}
