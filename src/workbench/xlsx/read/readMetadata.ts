// Cell metadata: which of its numbers say that a formula is a dynamic array.
import { childrenOf, descendants, find, parseXml } from '../xml/parseXml.ts';

/** Numbers as a cell's `cm` gives them, counted from 1. */
export function dynamicArrayNumbers(xml: string | undefined): Set<number> {
  const numbers = new Set<number>();
  if (xml === undefined) return numbers;
  const root = parseXml(xml);
  const typeIndex = childrenOf(find(root, 'metadataTypes'), 'metadataType').findIndex(
    (type) => type.attributes['name'] === 'XLDAPR',
  );
  const future = childrenOf(root, 'futureMetadata').find((block) => block.attributes['name'] === 'XLDAPR');
  const dynamic = childrenOf(future, 'bk').map((block) =>
    descendants(block, 'dynamicArrayProperties').some(
      ({ attributes }) => attributes['fDynamic'] === '1' || attributes['fDynamic'] === 'true',
    ),
  );
  childrenOf(find(root, 'cellMetadata'), 'bk').forEach((block, index) => {
    // `t` counts the types from 1, `v` the blocks of that type from 0.
    const record = childrenOf(block, 'rc').find(
      ({ attributes }) => Number(attributes['t']) === typeIndex + 1,
    );
    if (record && typeIndex >= 0 && dynamic[Number(record.attributes['v'] ?? 0)] === true)
      numbers.add(index + 1);
  });
  return numbers;
}
