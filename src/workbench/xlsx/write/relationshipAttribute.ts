// How a part names a relationship: `r:id`, with the prefix the part declares or one declared on the spot.
import { namespaces } from '../xml/buildXml.ts';
import type { XmlElement } from '../xml/parseXml.ts';

export function relationshipAttribute(root: XmlElement, id: string): Record<string, string> {
  const declared = Object.entries(root.attributes).find(
    ([name, uri]) =>
      (name.startsWith('xmlns:') && uri.endsWith('/officeDocument/relationships')) ||
      uri === namespaces.relationships,
  );
  if (declared) return { [`${declared[0].slice(6)}:id`]: id };
  return { 'xmlns:r': namespaces.relationships, 'r:id': id };
}
