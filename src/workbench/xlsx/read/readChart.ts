// A chart part: kind, title, legend, series and colours, as much as drawing it needs.
import type { Chart, ChartSeries } from '../../model/parts.ts';
import { chartType } from '../chartTypes.ts';
import { childrenOf, descendants, find, type XmlElement } from '../xml/parseXml.ts';
import type { Palette } from './colors.ts';

type ChartContent = Pick<Chart, 'type' | 'title' | 'legend' | 'series'>;

const positions = { t: 'Top', b: 'Bottom', l: 'Left', r: 'Right', tr: 'Right' } as const;

export function readChart(root: XmlElement, palette: Palette): ChartContent {
  const chart = find(root, 'chart');
  const plots = (find(chart, 'plotArea')?.children ?? []).filter((child) => child.name.endsWith('Chart'));
  const [plot] = plots;
  const value = (name: string): string | undefined => find(plot, name)?.attributes['val'];
  const legend = find(chart, 'legend');
  const place = find(legend, 'legendPos')?.attributes['val'] ?? 'r';
  return {
    type: plot ? chartType(plot.name, value('barDir'), value('grouping')) : 'Unknown',
    title: titleOf(find(chart, 'title')),
    legend: {
      visible: legend !== undefined,
      position: place in positions ? positions[place as keyof typeof positions] : 'Right', // `in` has just shown it
    },
    series: plots.flatMap((part) => childrenOf(part, 'ser')).map((series) => readSeries(series, palette)),
  };
}

function titleOf(title: XmlElement | undefined): string | null {
  if (!title) return null;
  const rich = find(title, 'tx', 'rich');
  if (!rich) return find(title, 'tx', 'strRef', 'strCache', 'pt', 'v')?.text ?? null;
  return childrenOf(rich, 'p')
    .map((paragraph) =>
      descendants(paragraph, 't')
        .map((run) => run.text)
        .join(''),
    )
    .join('\n');
}

function readSeries(series: XmlElement, palette: Palette): ChartSeries {
  const reference = (name: string): string | null => {
    const holder = find(series, name)?.children[0];
    return find(holder, 'f')?.text ?? null;
  };
  const nameReference = find(series, 'tx', 'strRef', 'f')?.text ?? null;
  const points: (string | null)[] = [];
  for (const point of childrenOf(series, 'dPt')) {
    const index = Number(find(point, 'idx')?.attributes['val'] ?? NaN);
    // A chart has at most some hundred colours of its own; a larger index is a fault, not a colour.
    if (!Number.isInteger(index) || index < 0 || index > 4096) continue;
    while (points.length <= index) points.push(null);
    points[index] = solidColor(point, palette);
  }
  return {
    name: find(series, 'tx', 'strRef', 'strCache', 'pt', 'v')?.text ?? find(series, 'tx', 'v')?.text ?? '',
    nameReference,
    values: reference('val') ?? reference('yVal') ?? '',
    categories: reference('cat') ?? reference('xVal'),
    color: solidColor(series, palette),
    pointColors: points,
  };
}

const scheme: Readonly<Record<string, number>> = {
  lt1: 0,
  bg1: 0,
  dk1: 1,
  tx1: 1,
  lt2: 2,
  bg2: 2,
  dk2: 3,
  tx2: 3,
  accent1: 4,
  accent2: 5,
  accent3: 6,
  accent4: 7,
  accent5: 8,
  accent6: 9,
};

function solidColor(element: XmlElement, palette: Palette): string | null {
  const fill = find(element, 'spPr', 'solidFill') ?? find(element, 'spPr', 'ln', 'solidFill');
  const rgb = find(fill, 'srgbClr')?.attributes['val'];
  if (rgb !== undefined) return `#${rgb.toUpperCase()}`;
  const name = find(fill, 'schemeClr')?.attributes['val'];
  const color = name === undefined ? undefined : palette.theme[scheme[name] ?? -1];
  return color === undefined ? null : `#${color.toUpperCase()}`;
}
