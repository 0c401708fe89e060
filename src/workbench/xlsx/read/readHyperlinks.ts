// Links on cells, to places in the workbook and outside it.
import { parseAddress } from '../../model/address.ts';
import type { Hyperlink } from '../../model/parts.ts';
import type { Relationship } from '../package/relationships.ts';
import { childrenOf, find, prefixedAttribute, type XmlElement } from '../xml/parseXml.ts';

export type FileHyperlink = {
  readonly keys: readonly string[];
  readonly link: Hyperlink;
  readonly element: XmlElement;
};

/** A link over more cells than this is kept in the file but shown on its first cell only. */
const mostCells = 10_000;

export function readHyperlinks(root: XmlElement, relationships: readonly Relationship[]): FileHyperlink[] {
  return childrenOf(find(root, 'hyperlinks'), 'hyperlink').flatMap((element) => {
    const area = parseAddress(element.attributes['ref'] ?? '');
    if (!area) return [];
    const id = prefixedAttribute(element, 'id');
    const address = relationships.find((relationship) => relationship.id === id)?.target ?? null;
    const location = element.attributes['location'];
    const link: Hyperlink = {
      documentReference: address === null ? (location ?? null) : null,
      address: address !== null && location !== undefined ? `${address}#${location}` : address,
      screenTip: element.attributes['tooltip'] ?? null,
    };
    const isLarge = area.rows * area.columns > mostCells;
    const keys: string[] = [];
    for (let row = area.row; row < area.row + (isLarge ? 1 : area.rows); row += 1) {
      for (let column = area.column; column < area.column + (isLarge ? 1 : area.columns); column += 1) {
        keys.push(`${String(row)},${String(column)}`);
      }
    }
    return [{ keys, link, element }];
  });
}
