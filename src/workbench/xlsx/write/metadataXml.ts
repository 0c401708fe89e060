// The metadata part that marks a formula as a dynamic array.
import { dynamicArrayNumbers } from '../read/readMetadata.ts';
import { element, namespaces, xmlHead } from '../xml/buildXml.ts';
import { childrenOf, find } from '../xml/parseXml.ts';
import { XmlDocument } from '../xml/xmlDocument.ts';
import { metadataOrder } from './schemaOrder.ts';

const dynamicNamespace = 'http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray';

const typeXml = element('metadataType', {
  name: 'XLDAPR',
  minSupportedVersion: 120000,
  copy: 1,
  pasteAll: 1,
  pasteValues: 1,
  merge: 1,
  splitFirst: 1,
  rowColShift: 1,
  clearFormats: 1,
  clearComments: 1,
  assign: 1,
  coerce: 1,
  cellMeta: 1,
});

const futureXml = element(
  'futureMetadata',
  { name: 'XLDAPR', count: 1 },
  '<bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}">' +
    `<xda:dynamicArrayProperties xmlns:xda="${dynamicNamespace}" fDynamic="1" fCollapsed="0"/></ext></extLst></bk>`,
);

/** The part with an entry for dynamic arrays, and the number cells give for it; `xml` is the file's part, if any. */
export function withDynamicArrays(xml: string | undefined): {
  readonly xml: string | null;
  readonly number: number;
} {
  const [known] = dynamicArrayNumbers(xml);
  if (known !== undefined) return { xml: null, number: known };
  const document = new XmlDocument(xml ?? `${xmlHead}<metadata xmlns="${namespaces.main}"></metadata>`);
  const { root } = document;
  const extend = (name: string, item: string): number => {
    const present = find(root, name);
    const count = (present?.children.length ?? 0) + 1;
    if (!present || present.selfClosing)
      document.setChild(root, metadataOrder, name, element(name, { count }, item));
    else {
      document.append(present, item);
      document.setAttributes(present, { count });
    }
    return count;
  };
  const types = childrenOf(find(root, 'metadataTypes'), 'metadataType');
  const typeNumber = types.length + 1;
  extend('metadataTypes', typeXml);
  const futures = childrenOf(root, 'futureMetadata');
  const last = futures.at(-1);
  if (last) document.splice(last.end, last.end, futureXml);
  else document.setChild(root, metadataOrder, 'futureMetadata', futureXml);
  const number = extend('cellMetadata', element('bk', {}, element('rc', { t: typeNumber, v: 0 })));
  return { xml: document.toString(), number };
}
