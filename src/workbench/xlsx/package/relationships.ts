// The .rels parts: which part leads to which.
import { element } from '../xml/buildXml.ts';
import { childrenOf, parseXml } from '../xml/parseXml.ts';

export type Relationship = {
  readonly id: string;
  /** The last word of the type's URI: "worksheet", "table". The same in the strict and the usual flavour. */
  readonly type: string;
  /** Part name without a leading slash, or the URL of an external target. */
  readonly target: string;
  readonly external: boolean;
};

/** "xl/workbook.xml" → "xl/_rels/workbook.xml.rels"; '' → "_rels/.rels". */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** A target as written, relative to the part's folder, into a part name. */
function resolveTarget(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const folders = part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '.' && step !== '') folders.push(step);
  }
  return folders.join('/');
}

/** How a part names another in its relationships: relative, as Excel writes them. */
export function relativeTarget(part: string, target: string): string {
  const from = part.split('/').slice(0, -1);
  const to = target.split('/');
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

export function parseRelationships(xml: string, part: string): Relationship[] {
  return childrenOf(parseXml(xml), 'Relationship').map(({ attributes }) => {
    const type = attributes['Type'] ?? '';
    const target = attributes['Target'] ?? '';
    const external = attributes['TargetMode'] === 'External';
    return {
      id: attributes['Id'] ?? '',
      type: type.slice(type.lastIndexOf('/') + 1),
      target: external ? target : resolveTarget(part, target),
      external,
    };
  });
}

export function relationshipXml(
  id: string,
  typeUri: string,
  target: string,
  mode: 'internal' | 'external',
): string {
  return element('Relationship', {
    Id: id,
    Type: typeUri,
    Target: target,
    TargetMode: mode === 'external' ? 'External' : null,
  });
}
