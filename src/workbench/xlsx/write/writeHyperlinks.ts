// Links: those of the file whose cells are unchanged keep their text, others are written one a cell.
import { columnName } from '../../model/address.ts';
import type { Hyperlink } from '../../model/parts.ts';
import type { Sheet } from '../../model/sheet.ts';
import type { OpcPackage } from '../package/opcPackage.ts';
import type { FileHyperlink } from '../read/readHyperlinks.ts';
import { element } from '../xml/buildXml.ts';
import { prefixedAttribute } from '../xml/parseXml.ts';
import type { XmlDocument } from '../xml/xmlDocument.ts';
import { relationshipAttribute } from './relationshipAttribute.ts';
import { worksheetOrder } from './schemaOrder.ts';

const same = (a: Hyperlink | undefined, b: Hyperlink): boolean =>
  a?.address === b.address && a.documentReference === b.documentReference && a.screenTip === b.screenTip;

export function writeHyperlinks(
  document: XmlDocument,
  part: string,
  file: readonly FileHyperlink[],
  after: Sheet,
  opc: OpcPackage,
): void {
  const covered = new Set<string>();
  const kept = file.filter(({ keys, link }) => keys.every((key) => same(after.hyperlinks.get(key), link)));
  for (const { keys } of kept) for (const key of keys) covered.add(key);
  const added = [...after.hyperlinks].filter(([key]) => !covered.has(key));
  if (kept.length === file.length && added.length === 0) return;
  for (const dropped of file.filter((entry) => !kept.includes(entry))) {
    const id = prefixedAttribute(dropped.element, 'id');
    const isUsed = kept.some((entry) => prefixedAttribute(entry.element, 'id') === id);
    if (id !== undefined && !isUsed) opc.unrelate(part, id);
  }
  const relations = new Map<string, string>();
  const entries = added.map(([key, link]) =>
    linkXml(key, link, document, (url) => {
      const id = relations.get(url) ?? opc.relate(part, 'hyperlink', url, 'external');
      relations.set(url, id);
      return id;
    }),
  );
  const content = kept.map((entry) => document.source(entry.element)).join('') + entries.join('');
  document.setChild(
    document.root,
    worksheetOrder,
    'hyperlinks',
    content === '' ? '' : element('hyperlinks', {}, content),
  );
}

function linkXml(
  key: string,
  link: Hyperlink,
  document: XmlDocument,
  relate: (url: string) => string,
): string {
  const [row = 0, column = 0] = key.split(',').map(Number);
  const ref = columnName(column) + String(row + 1);
  if (link.address === null) {
    // `location` names the place without the `#` that people may write before it.
    const location = (link.documentReference ?? '').replace(/^#/, '');
    return element('hyperlink', { ref, location, tooltip: link.screenTip, display: null });
  }
  const hash = link.address.indexOf('#');
  const url = hash < 0 ? link.address : link.address.slice(0, hash);
  return element('hyperlink', {
    ref,
    ...relationshipAttribute(document.root, relate(url)),
    location: hash < 0 ? null : link.address.slice(hash + 1),
    tooltip: link.screenTip,
  });
}
