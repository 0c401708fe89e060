// Title, legend, series and points of a chart: the parts that are drawn.
import type { ChartSeries } from '../../model/parts.ts';
import { absoluteReference } from '../addresses.ts';
import { colorArgument } from '../colors.ts';
import { hostClass, type Property } from '../hostClass.ts';
import { hostError } from '../hostError.ts';
import type { Session } from '../session.ts';
import { booleanArgument, numberArgument, rangeArgument, textArgument, wordArgument } from '../subjects.ts';
import { inside, kept, type KeptSubject } from './chartKept.ts';
import { announceChart, type ChartSubject } from './charts.ts';

type SeriesSubject = ChartSubject & { readonly series: ChartSeries };
/** `index` null: the series as a whole. */
type FillSubject = SeriesSubject & { readonly index: number | null };

const seriesPath = ({ chart, series }: SeriesSubject): string => `series${chart.series.indexOf(series)}`;

function keptOfSeries(name: string, initial: unknown): Property<SeriesSubject> {
  const property = kept(name, initial);
  const at = (subject: SeriesSubject): KeptSubject => ({ ...subject, path: seriesPath(subject) });
  return {
    get: (subject, session) => property.get(at(subject), session),
    set: (subject, value, session) => property.set?.(at(subject), value, session),
  };
}

function seriesOf(subject: ChartSubject): SeriesSubject[] {
  return subject.chart.series.map((series) => ({ ...subject, series }));
}

function seriesAt(subject: ChartSubject, at: unknown): SeriesSubject {
  const series = seriesOf(subject)[numberArgument(at)];
  if (!series) throw hostError('InvalidArgument');
  return series;
}

const positions = ['Top', 'Bottom', 'Left', 'Right'] as const;

export const chartPartClasses = {
  ChartTitle: hostClass<ChartSubject>({
    properties: {
      text: {
        get: ({ chart }) => chart.title ?? '',
        set: (subject, value, session) => {
          subject.chart.title = textArgument(value);
          announceChart(subject, session);
        },
      },
      visible: {
        get: ({ chart }) => chart.title !== null,
        set: (subject, value, session) => {
          subject.chart.title = booleanArgument(value) ? (subject.chart.title ?? 'Chart Title') : null;
          announceChart(subject, session);
        },
      },
      overlay: { get: () => false, set: () => undefined },
    },
    navigation: { format: inside('title.format') },
  }),
  ChartLegend: hostClass<ChartSubject>({
    properties: {
      visible: {
        get: ({ chart }) => chart.legend.visible,
        set: (subject, value, session) => {
          subject.chart.legend = { ...subject.chart.legend, visible: booleanArgument(value) };
          announceChart(subject, session);
        },
      },
      position: {
        get: ({ chart }) => chart.legend.position,
        set: (subject, value, session) => {
          subject.chart.legend = { ...subject.chart.legend, position: wordArgument(value, positions) };
          announceChart(subject, session);
        },
      },
      overlay: { get: () => false, set: () => undefined },
    },
    navigation: { format: inside('legend.format') },
  }),
  ChartSeriesCollection: hostClass<ChartSubject>({
    properties: { count: { get: ({ chart }) => chart.series.length } },
    items: seriesOf,
    methods: {
      getCount: ({ chart }) => chart.series.length,
      getItemAt: (subject, [at]) => seriesAt(subject, at),
      add: (subject, [name], session): SeriesSubject => {
        const series = {
          name: textArgument(name, 'Series'),
          nameReference: null,
          values: '',
          categories: null,
          color: null,
          pointColors: [],
        };
        subject.chart.series = [...subject.chart.series, series];
        announceChart(subject, session);
        return { ...subject, series };
      },
    },
  }),
  ChartSeries: hostClass<SeriesSubject>({
    properties: {
      name: {
        get: ({ series }) => series.name,
        set: (subject, value, session) => {
          subject.series.name = textArgument(value);
          subject.series.nameReference = null;
          announceChart(subject, session);
        },
      },
      chartType: keptOfSeries('chartType', null),
      hasDataLabels: keptOfSeries('hasDataLabels', false),
      gapWidth: keptOfSeries('gapWidth', 150),
      overlap: keptOfSeries('overlap', 0),
      doughnutHoleSize: keptOfSeries('doughnutHoleSize', 75),
      smooth: keptOfSeries('smooth', false),
    },
    navigation: {
      format: (subject): FillSubject => ({ ...subject, index: null }),
      points: (subject) => subject,
      dataLabels: (subject): KeptSubject => ({ ...subject, path: `${seriesPath(subject)}.dataLabels` }),
    },
    methods: {
      setValues: (subject, [source], session) => {
        subject.series.values = absoluteReference(rangeArgument(session.workbook, subject.sheet, source));
        announceChart(subject, session);
      },
      setXAxisValues: (subject, [source], session) => {
        subject.series.categories = absoluteReference(rangeArgument(session.workbook, subject.sheet, source));
        announceChart(subject, session);
      },
      delete: (subject, _, session) => {
        subject.chart.series = subject.chart.series.filter((series) => series !== subject.series);
        announceChart(subject, session);
      },
    },
  }),
  ChartSeriesFormat: hostClass<FillSubject>({
    navigation: {
      fill: (subject) => subject,
      line: (subject): KeptSubject => ({ ...subject, path: `${seriesPath(subject)}.line` }),
    },
  }),
  ChartPointsCollection: hostClass<SeriesSubject>({
    methods: {
      getItemAt: (subject, [at]): FillSubject => ({ ...subject, index: numberArgument(at) }),
    },
  }),
  ChartPoint: hostClass<FillSubject>({ navigation: { format: (subject) => subject } }),
  ChartPointFormat: hostClass<FillSubject>({ navigation: { fill: (subject) => subject } }),
  ChartFill: hostClass<FillSubject | KeptSubject>({
    methods: {
      setSolidColor: (subject, [color], session) => fill(subject, colorArgument(color), session),
      clear: (subject, _, session) => fill(subject, null, session),
    },
  }),
  ChartAxes: hostClass<ChartSubject>({
    navigation: {
      categoryAxis: inside('categoryAxis'),
      valueAxis: inside('valueAxis'),
      seriesAxis: inside('seriesAxis'),
    },
  }),
} as const;

/** The colour of a series, of one point of it, or of a part that is only remembered. */
function fill(subject: FillSubject | KeptSubject, color: string | null, session: Session): void {
  if ('path' in subject) subject.chart.kept = { ...subject.chart.kept, [`${subject.path}.color`]: color };
  else if (subject.index === null) subject.series.color = color;
  else {
    const colors = [...subject.series.pointColors];
    while (colors.length <= subject.index) colors.push(null);
    colors[subject.index] = color;
    subject.series.pointColors = colors;
  }
  announceChart(subject, session);
}
