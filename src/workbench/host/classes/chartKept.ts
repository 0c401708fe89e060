// Parts of a chart that nobody here draws: what an add-in sets is kept with the chart and read back.
import { hostClass, type AnyHostClass, type Property } from '../hostClass.ts';
import type { Session } from '../session.ts';
import { announceChart, type ChartSubject } from './charts.ts';

/** A part that is only remembered: `path` is where its properties are kept. */
export type KeptSubject = ChartSubject & { readonly path: string };

/** A property that nothing here draws: what was set is what is read; `initial` is Excel's own. */
export function kept(name: string, initial: unknown): Property<KeptSubject> {
  return {
    get: ({ chart, path }) => chart.kept?.[`${path}.${name}`] ?? initial,
    set: (subject, value, session) => {
      subject.chart.kept = { ...subject.chart.kept, [`${subject.path}.${name}`]: value };
      announceChart(subject, session);
    },
  };
}

function keptClass(
  properties: Readonly<Record<string, unknown>>,
  parts: readonly string[] = [],
  methods: readonly string[] = [],
): AnyHostClass {
  const inside =
    (part: string) =>
    (subject: KeptSubject): KeptSubject => ({ ...subject, path: `${subject.path}.${part}` });
  return hostClass<KeptSubject>({
    properties: Object.fromEntries(
      Object.entries(properties).map(([name, initial]) => [name, kept(name, initial)]),
    ),
    navigation: Object.fromEntries(parts.map((part) => [part, inside(part)])),
    methods: Object.fromEntries(
      methods.map((method) => [
        method,
        (subject: KeptSubject, args: readonly unknown[], session: Session): void => {
          kept(method, null).set?.(subject, args[0] ?? true, session);
        },
      ]),
    ),
  });
}

/** The part of the chart that is kept under the path. */
export const inside =
  (path: string) =>
  (subject: ChartSubject): KeptSubject => ({ ...subject, path });
const font = { bold: false, color: '#000000', italic: false, name: 'Calibri', size: 10, underline: 'None' };
const format = ['format'];

export const chartKeptClasses = {
  ChartAxis: keptClass(
    {
      minimum: '',
      maximum: '',
      majorUnit: '',
      minorUnit: '',
      numberFormat: 'General',
      reversePlotOrder: false,
      visible: true,
      tickLabelPosition: 'NextToAxis',
      majorTickMark: 'None',
      minorTickMark: 'None',
      textOrientation: 0,
    },
    ['format', 'majorGridlines', 'minorGridlines', 'title'],
  ),
  ChartAxisTitle: keptClass({ text: '', visible: false }, format),
  ChartAxisTitleFormat: keptClass({}, ['font']),
  ChartAxisFormat: keptClass({}, ['font', 'line', 'fill']),
  ChartGridlines: keptClass({ visible: true }, format),
  ChartGridlinesFormat: keptClass({}, ['line']),
  ChartDataLabels: keptClass(
    {
      showValue: false,
      showPercentage: false,
      showCategoryName: false,
      showSeriesName: false,
      showLegendKey: false,
      position: 'BestFit',
      numberFormat: 'General',
      separator: ',',
    },
    format,
  ),
  ChartDataLabelFormat: keptClass({}, ['font', 'fill']),
  ChartTitleFormat: keptClass({}, ['font', 'fill']),
  ChartLegendFormat: keptClass({}, ['font', 'fill']),
  ChartAreaFormat: keptClass({ roundedCorners: false }, ['font', 'fill', 'border']),
  ChartPlotArea: keptClass({ left: 0, top: 0, width: 0, height: 0 }, format),
  ChartPlotAreaFormat: keptClass({}, ['fill', 'border']),
  ChartFont: keptClass(font),
  ChartLineFormat: keptClass({ color: '#000000', lineStyle: 'Continuous', weight: 1 }, [], ['clear']),
  ChartBorder: keptClass({ color: '#000000', lineStyle: 'Continuous', weight: 1 }, [], ['clear']),
} as const;
