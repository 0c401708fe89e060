// Chart kinds: Office.js's words and the elements of a chart part that say the same.

export type ChartKind = {
  /** Element of the plot area: "barChart". */
  readonly plot: string;
  readonly direction: 'bar' | 'col' | null;
  readonly grouping: string | null;
};

const kinds: Readonly<Record<string, ChartKind>> = {
  ColumnClustered: { plot: 'barChart', direction: 'col', grouping: 'clustered' },
  ColumnStacked: { plot: 'barChart', direction: 'col', grouping: 'stacked' },
  ColumnStacked100: { plot: 'barChart', direction: 'col', grouping: 'percentStacked' },
  BarClustered: { plot: 'barChart', direction: 'bar', grouping: 'clustered' },
  BarStacked: { plot: 'barChart', direction: 'bar', grouping: 'stacked' },
  BarStacked100: { plot: 'barChart', direction: 'bar', grouping: 'percentStacked' },
  Pie: { plot: 'pieChart', direction: null, grouping: null },
  Doughnut: { plot: 'doughnutChart', direction: null, grouping: null },
  Line: { plot: 'lineChart', direction: null, grouping: 'standard' },
  LineStacked: { plot: 'lineChart', direction: null, grouping: 'stacked' },
  Area: { plot: 'areaChart', direction: null, grouping: 'standard' },
  AreaStacked: { plot: 'areaChart', direction: null, grouping: 'stacked' },
};

/** Unknown words draw as columns: every chart can be shown so. */
export function chartKind(type: string): ChartKind {
  const found = Object.entries(kinds).find(([word]) => word.toLowerCase() === type.toLowerCase())?.[1];
  return found ?? { plot: 'barChart', direction: 'col', grouping: 'clustered' };
}

/** Office.js's word for a plot; "Unknown" kinds keep the element's name so that they are not taken for another. */
export function chartType(plot: string, direction: string | undefined, grouping: string | undefined): string {
  const found = Object.entries(kinds).find(
    ([, kind]) =>
      kind.plot === plot &&
      (kind.direction === null || kind.direction === (direction ?? 'col')) &&
      (kind.grouping === null ||
        kind.grouping === (grouping ?? (plot === 'barChart' ? 'clustered' : 'standard'))),
  );
  return found?.[0] ?? plot;
}
