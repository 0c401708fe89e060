// A chart part written from the model: bars, columns, lines, areas, pies and doughnuts, with the values as they are
// now, so that viewers that do not calculate draw it too.
import type { Chart, ChartSeries } from '../../model/parts.ts';
import { chartKind, type ChartKind } from '../chartTypes.ts';
import { element, namespaces, xmlHead } from '../xml/buildXml.ts';
import { escapeText } from '../xml/escape.ts';

/** What a reference's cells hold: texts for categories and names, numbers (or null) for values. */
export type ChartLookup = (reference: string) => readonly (string | number | null)[];

const value = (name: string, val: string | number | boolean): string => element(`c:${name}`, { val });

const fill = (color: string): string =>
  element('a:solidFill', {}, element('a:srgbClr', { val: color.slice(1).toUpperCase() }));

const shape = (color: string | null): string => (color === null ? '' : element('c:spPr', {}, fill(color)));

const textProperties = (size: number, weight: 'plain' | 'bold'): string =>
  element('a:defRPr', { sz: size * 100, b: weight === 'bold' }, fill('#404040'));

const textStyle = (size: number): string =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${textProperties(size, 'plain')}</a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>`;

export function chartXml(chart: Chart, lookup: ChartLookup): string {
  const kind = chartKind(chart.type);
  const isRound = kind.plot === 'pieChart' || kind.plot === 'doughnutChart';
  const series = chart.series.map((item, index) => seriesXml(item, index, kind, lookup)).join('');
  const plot = element(`c:${kind.plot}`, {}, plotHead(kind) + series + plotTail(kind));
  const position = { Top: 't', Bottom: 'b', Left: 'l', Right: 'r' }[chart.legend.position];
  const legend = chart.legend.visible
    ? element('c:legend', {}, value('legendPos', position) + value('overlay', false) + textStyle(9))
    : '';
  const content =
    titleXml(chart.title) +
    value('autoTitleDeleted', chart.title === null) +
    element('c:plotArea', {}, '<c:layout/>' + plot + (isRound ? '' : axesXml(kind))) +
    legend +
    value('plotVisOnly', true) +
    value('dispBlanksAs', 'gap');
  return (
    xmlHead +
    element(
      'c:chartSpace',
      { 'xmlns:c': namespaces.chart, 'xmlns:a': namespaces.art, 'xmlns:r': namespaces.relationships },
      value('roundedCorners', false) + element('c:chart', {}, content),
    )
  );
}

export function titleXml(title: string | null): string {
  if (title === null) return '';
  const run = `<a:r><a:rPr lang="vi-VN" sz="1300" b="1"/><a:t>${escapeText(title)}</a:t></a:r>`;
  const rich = `<a:bodyPr/><a:lstStyle/><a:p><a:pPr>${textProperties(13, 'bold')}</a:pPr>${run}</a:p>`;
  return element('c:title', {}, element('c:tx', {}, element('c:rich', {}, rich)) + value('overlay', false));
}

const plotHead = (kind: ChartKind): string =>
  (kind.direction === null ? '' : value('barDir', kind.direction)) +
  (kind.grouping === null ? '' : value('grouping', kind.grouping)) +
  value('varyColors', kind.grouping === null);

function plotTail(kind: ChartKind): string {
  if (kind.plot === 'pieChart') return value('firstSliceAng', 0);
  if (kind.plot === 'doughnutChart') return value('firstSliceAng', 0) + value('holeSize', 60);
  const isStacked = kind.grouping === 'stacked' || kind.grouping === 'percentStacked';
  const bars =
    kind.plot === 'barChart' ? value('gapWidth', 60) + (isStacked ? value('overlap', 100) : '') : '';
  const marker = kind.plot === 'lineChart' ? value('marker', true) : '';
  return bars + marker + value('axId', 500000001) + value('axId', 500000002);
}

function axesXml(kind: ChartKind): string {
  const isBar = kind.direction === 'bar';
  const axis = (id: number, cross: number, orientation: string, position: string, between: string): string =>
    value('axId', id) +
    element('c:scaling', {}, value('orientation', orientation)) +
    value('delete', false) +
    value('axPos', position) +
    between +
    value('majorTickMark', 'none') +
    value('minorTickMark', 'none') +
    value('tickLblPos', 'nextTo') +
    element('c:spPr', {}, element('a:ln', { w: 9525 }, fill('#BFBFBF'))) +
    textStyle(9) +
    value('crossAx', cross);
  // Bars run upwards from the axis: reversed, the first category stands on top, as in the table beside it.
  const category = axis(
    500000001,
    500000002,
    isBar ? 'maxMin' : 'minMax',
    isBar ? 'l' : 'b',
    element('c:numFmt', { formatCode: 'General', sourceLinked: true }),
  );
  const grid = element(
    'c:majorGridlines',
    {},
    element('c:spPr', {}, element('a:ln', { w: 9525 }, fill('#E3E3E3'))),
  );
  const number = element('c:numFmt', {
    formatCode: kind.grouping === 'percentStacked' ? '0%' : 'General',
    sourceLinked: false,
  });
  const values = axis(500000002, 500000001, 'minMax', isBar ? 'b' : 'l', grid + number);
  return (
    element(
      'c:catAx',
      {},
      category +
        value('crosses', 'autoZero') +
        value('auto', true) +
        value('lblAlgn', 'ctr') +
        value('lblOffset', 100) +
        value('noMultiLvlLbl', false),
    ) +
    // With the categories reversed the value axis would move to the top: it crosses at their other end.
    element(
      'c:valAx',
      {},
      values + value('crosses', isBar ? 'max' : 'autoZero') + value('crossBetween', 'between'),
    )
  );
}

function seriesXml(series: ChartSeries, index: number, kind: ChartKind, lookup: ChartLookup): string {
  const points = series.pointColors
    .map((color, point) =>
      color === null
        ? ''
        : element(
            'c:dPt',
            {},
            value('idx', point) +
              (kind.plot === 'barChart' ? value('invertIfNegative', false) : '') +
              value('bubble3D', false) +
              shape(color),
          ),
    )
    .join('');
  const isLine = kind.plot === 'lineChart';
  const look =
    isLine && series.color !== null
      ? element('c:spPr', {}, element('a:ln', { w: 28575 }, fill(series.color)))
      : shape(series.color);
  const categories =
    series.categories === null ? '' : element('c:cat', {}, textCache(series.categories, lookup));
  return element(
    'c:ser',
    {},
    value('idx', index) +
      value('order', index) +
      element(
        'c:tx',
        {},
        series.nameReference === null
          ? element('c:v', {}, escapeText(series.name))
          : textCache(series.nameReference, lookup),
      ) +
      look +
      (kind.plot === 'barChart' ? value('invertIfNegative', false) : '') +
      points +
      categories +
      element('c:val', {}, numberCache(series.values, lookup)),
  );
}

const plain = (reference: string): string => escapeText(reference.replace(/^=/, ''));

function textCache(reference: string, lookup: ChartLookup): string {
  const texts = lookup(reference);
  const points = texts.map((text, idx) =>
    text === null ? '' : element('c:pt', { idx }, element('c:v', {}, escapeText(String(text)))),
  );
  return element(
    'c:strRef',
    {},
    element('c:f', {}, plain(reference)) +
      element('c:strCache', {}, value('ptCount', texts.length) + points.join('')),
  );
}

function numberCache(reference: string, lookup: ChartLookup): string {
  const numbers = lookup(reference);
  const points = numbers.map((number, idx) =>
    typeof number === 'number' ? element('c:pt', { idx }, element('c:v', {}, String(number))) : '',
  );
  const cache = '<c:formatCode>General</c:formatCode>' + value('ptCount', numbers.length) + points.join('');
  return element('c:numRef', {}, element('c:f', {}, plain(reference)) + element('c:numCache', {}, cache));
}
