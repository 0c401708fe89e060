// A chart of the file whose references or title changed, patched so that its looks stay.
import type { Chart, ChartSeries } from '../../model/parts.ts';
import { childrenOf, descendants, find } from '../xml/parseXml.ts';
import { escapeText } from '../xml/escape.ts';
import { XmlDocument } from '../xml/xmlDocument.ts';
import { titleXml } from './chartXml.ts';

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const looks = ({ color, pointColors }: ChartSeries): unknown => [color, pointColors];

/** The part with new references and title, or null when more than those changed. */
export function patchChart(xml: string, before: Chart, after: Chart): string | null {
  const sameKind = before.type === after.type && same(before.legend, after.legend);
  const sameSeries = same(before.series.map(looks), after.series.map(looks));
  if (!sameKind || !sameSeries) return null;
  const document = new XmlDocument(xml);
  const series = descendants(document.root, 'ser');
  if (series.length !== after.series.length) return null;
  after.series.forEach((wanted, index) => {
    const references: readonly [string, string | null][] = [
      ['tx', wanted.nameReference],
      ['cat', wanted.categories],
      ['val', wanted.values],
    ];
    for (const [name, reference] of references) {
      const formula = find(find(series[index], name)?.children[0], 'f');
      if (!formula || reference === null || formula.text === reference) continue;
      document.splice(formula.openEnd, formula.closeStart, escapeText(reference));
    }
  });
  if (before.title !== after.title) {
    const chart = find(document.root, 'chart');
    if (!chart) return null;
    const prefix = document.root.tag.startsWith('c:');
    const titles = childrenOf(chart, 'title');
    // The title's parts are written with the usual prefix: a part that uses another is written anew.
    if (!prefix) return null;
    document.setChild(
      chart,
      ['title', 'autoTitleDeleted', 'pivotFmts', 'view3D', 'plotArea'],
      'title',
      titleXml(after.title),
    );
    if (titles.length === 0) {
      const deleted = find(chart, 'autoTitleDeleted');
      if (deleted) document.setAttributes(deleted, { val: false });
    }
  }
  return document.toString();
}
