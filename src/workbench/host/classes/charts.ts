// Excel.ChartCollection and Chart: making charts from cells, and placing them.
import type { Area } from '../../../core/model.ts';
import { rectangleOf } from '../../model/geometry.ts';
import type { Chart } from '../../model/parts.ts';
import type { Sheet } from '../../model/sheet.ts';
import { chartSeries } from '../chartSeries.ts';
import { refuseProtected } from '../guards.ts';
import { hostClass, type Property } from '../hostClass.ts';
import { hostError } from '../hostError.ts';
import type { Session } from '../session.ts';
import { numberArgument, rangeArgument, textArgument, wordArgument } from '../subjects.ts';

export type ChartSubject = { readonly sheet: Sheet; readonly chart: Chart };

export function announceChart({ sheet }: { readonly sheet: Sheet }, { workbook }: Session): void {
  workbook.announce({ kind: 'charts', sheetId: sheet.id, area: null, origin: 'addin' });
}

function chartsOf(sheet: Sheet): ChartSubject[] {
  return sheet.charts.map((chart) => ({ sheet, chart }));
}

function find(sheet: Sheet, key: unknown): ChartSubject | null {
  const wanted = textArgument(key);
  return chartsOf(sheet).find(({ chart }) => chart.id === wanted || chart.name === wanted) ?? null;
}

function add(sheet: Sheet, [type, source, seriesBy]: readonly unknown[], session: Session): ChartSubject {
  refuseProtected(sheet, 'allowEditObjects');
  const by = wordArgument(seriesBy, ['Auto', 'Columns', 'Rows'], 'Auto');
  const series = chartSeries(session.workbook, rangeArgument(session.workbook, sheet, source), by);
  let number = sheet.charts.length + 1;
  while (sheet.charts.some((chart) => chart.name === `Chart ${number}`)) number += 1;
  const chart: Chart = {
    id: `{${String(session.nextId()).padStart(8, '0')}-0003-0000-0000-000000000000}`,
    name: `Chart ${number}`,
    type: textArgument(type),
    // Excel names a chart of one series after it.
    title: series.length === 1 ? (series[0]?.name ?? null) : null,
    legend: { visible: series.length > 1, position: 'Bottom' },
    series,
    left: 150,
    top: 75,
    width: 360,
    height: 216,
  };
  sheet.charts = [...sheet.charts, chart];
  announceChart({ sheet }, session);
  return { sheet, chart };
}

export const chartCollectionClass = hostClass<Sheet>({
  properties: { count: { get: (sheet) => sheet.charts.length } },
  items: chartsOf,
  item: find,
  methods: {
    add,
    getCount: (sheet) => sheet.charts.length,
    getItem: (sheet, [name]) => required(find(sheet, name)),
    getItemAt: (sheet, [at]) => required(chartsOf(sheet)[numberArgument(at)] ?? null),
    getItemOrNullObject: (sheet, [name]) => find(sheet, name),
  },
});

function required(chart: ChartSubject | null): ChartSubject {
  if (!chart) throw hostError('ItemNotFound');
  return chart;
}

function size(side: 'left' | 'top' | 'width' | 'height'): Property<ChartSubject> {
  return {
    get: ({ chart }) => chart[side],
    set: (subject, value, session) => {
      subject.chart[side] = numberArgument(value);
      announceChart(subject, session);
    },
  };
}

/** From the top-left corner of one cell to the bottom-right corner of another. */
function setPosition(subject: ChartSubject, [start, end]: readonly unknown[], session: Session): void {
  const { sheet, chart } = subject;
  const first = rangeArgument(session.workbook, sheet, start).area;
  const last: Area =
    end === undefined || end === null ? first : rangeArgument(session.workbook, sheet, end).area;
  const [from, to] = [rectangleOf(sheet, first), rectangleOf(sheet, last)];
  chart.left = from.left;
  chart.top = from.top;
  if (end !== undefined && end !== null) {
    chart.width = to.left + to.width - from.left;
    chart.height = to.top + to.height - from.top;
  }
  announceChart(subject, session);
}

export const chartClass = hostClass<ChartSubject>({
  id: ({ chart }) => chart.id,
  properties: {
    id: { get: ({ chart }) => chart.id },
    name: {
      get: ({ chart }) => chart.name,
      set: (subject, value, session) => {
        subject.chart.name = textArgument(value);
        announceChart(subject, session);
      },
    },
    chartType: {
      get: ({ chart }) => chart.type,
      set: (subject, value, session) => {
        subject.chart.type = textArgument(value);
        announceChart(subject, session);
      },
    },
    left: size('left'),
    top: size('top'),
    width: size('width'),
    height: size('height'),
  },
  navigation: {
    axes: (subject) => subject,
    dataLabels: (subject) => ({ ...subject, path: 'dataLabels' }),
    format: (subject) => ({ ...subject, path: 'format' }),
    legend: (subject) => subject,
    plotArea: (subject) => ({ ...subject, path: 'plotArea' }),
    series: (subject) => subject,
    title: (subject) => subject,
    worksheet: ({ sheet }) => sheet,
  },
  methods: {
    delete: (subject, _, session) => {
      subject.sheet.charts = subject.sheet.charts.filter((chart) => chart !== subject.chart);
      announceChart(subject, session);
    },
    setData: ({ sheet, chart }, [source, seriesBy], session) => {
      const by = wordArgument(seriesBy, ['Auto', 'Columns', 'Rows'], 'Auto');
      chart.series = chartSeries(session.workbook, rangeArgument(session.workbook, sheet, source), by);
      announceChart({ sheet }, session);
    },
    setPosition,
    activate: () => undefined,
  },
});
