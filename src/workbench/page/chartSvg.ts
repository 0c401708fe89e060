// Draws a chart of the model as SVG nodes: stacked bars, columns and doughnuts, enough for the report sheets.
import type { Chart } from '../model/parts.ts';

/** A chart with its references already looked up. */
export type ChartData = {
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly values: readonly number[];
    readonly colors: readonly string[];
  }[];
};

const palette = ['#0f6b5c', '#d13438', '#f7c948', '#6aa8e0', '#8a8886', '#b146c2', '#107c10', '#ca5010'];
const namespace = 'http://www.w3.org/2000/svg';

export function drawChart(chart: Chart, data: ChartData, width: number, height: number): SVGSVGElement {
  const svg = element('svg', { width, height, viewBox: `0 0 ${width} ${height}`, role: 'img' });
  svg.setAttribute('aria-label', chart.title ?? chart.name);
  if (chart.title !== null) svg.append(text(chart.title, width / 2, 18, 'middle', 13, 600));
  const legendHeight = chart.legend.visible ? 24 : 4;
  const box = { left: 8, top: 28, width: width - 16, height: height - 32 - legendHeight };
  const bars = chart.type.startsWith('Bar');
  if (/doughnut|pie/i.test(chart.type)) drawDoughnut(svg, data, box);
  else drawBars(svg, data, box, bars ? 'horizontal' : 'vertical', /stacked/i.test(chart.type));
  if (chart.legend.visible) drawLegend(svg, legendOf(chart, data), width, height - legendHeight + 12);
  return svg;
}

type Box = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

function drawBars(
  svg: SVGElement,
  data: ChartData,
  box: Box,
  direction: 'horizontal' | 'vertical',
  stacked: boolean,
): void {
  const count = data.categories.length;
  if (count === 0) return;
  const totals = data.categories.map((_, index) => {
    const values = data.series.map((series) => Math.max(0, series.values[index] ?? 0));
    return stacked ? values.reduce((sum, value) => sum + value, 0) : Math.max(0, ...values);
  });
  const top = Math.max(1, ...totals);
  const horizontal = direction === 'horizontal';
  const labelSpace = horizontal ? Math.min(170, box.width * 0.38) : 20;
  const slot = (horizontal ? box.height : box.width) / count;
  const scale = (horizontal ? box.width - labelSpace - 34 : box.height - labelSpace) / top;
  data.categories.forEach((category, index) => {
    let offset = 0;
    const thickness = Math.min(26, slot * 0.66) / (stacked ? 1 : data.series.length);
    const start = index * slot + (slot - thickness * (stacked ? 1 : data.series.length)) / 2;
    data.series.forEach((series, position) => {
      const length = Math.max(0, series.values[index] ?? 0) * scale;
      const across = start + (stacked ? 0 : position * thickness);
      const rect = horizontal
        ? { x: box.left + labelSpace + offset, y: box.top + across, width: length, height: thickness }
        : {
            x: box.left + across,
            y: box.top + box.height - labelSpace - length - offset,
            width: thickness,
            height: length,
          };
      svg.append(
        element('rect', { ...rect, fill: series.colors[0] ?? palette[position % palette.length] ?? '#888' }),
      );
      if (stacked) offset += length;
    });
    const label = category.length > 26 ? `${category.slice(0, 25)}…` : category;
    svg.append(
      horizontal
        ? text(label, box.left + labelSpace - 6, box.top + index * slot + slot / 2 + 4, 'end', 11, 400)
        : text(label, box.left + index * slot + slot / 2, box.top + box.height - 4, 'middle', 11, 400),
    );
    if (horizontal) {
      const x = box.left + labelSpace + (totals[index] ?? 0) * scale + 5;
      svg.append(
        text(String(totals[index] ?? 0), x, box.top + index * slot + slot / 2 + 4, 'start', 11, 600),
      );
    }
  });
}

function drawDoughnut(svg: SVGElement, data: ChartData, box: Box): void {
  const values = data.series[0]?.values.map((value) => Math.max(0, value)) ?? [];
  const total = values.reduce((sum, value) => sum + value, 0);
  if (total === 0) return;
  const radius = Math.min(box.width, box.height) / 2 - 4;
  const circumference = 2 * Math.PI * radius * 0.8;
  let offset = 0;
  values.forEach((value, index) => {
    const arc = (value / total) * circumference;
    svg.append(
      element('circle', {
        cx: box.left + box.width / 2,
        cy: box.top + box.height / 2,
        r: radius * 0.8,
        fill: 'none',
        stroke: data.series[0]?.colors[index] ?? palette[index % palette.length] ?? '#888',
        'stroke-width': radius * 0.4,
        'stroke-dasharray': `${arc} ${circumference - arc}`,
        'stroke-dashoffset': circumference / 4 - offset,
      }),
    );
    offset += arc;
  });
}

function legendOf(chart: Chart, data: ChartData): { name: string; color: string }[] {
  if (/doughnut|pie/i.test(chart.type)) {
    return data.categories.map((name, index) => ({
      name,
      color: data.series[0]?.colors[index] ?? palette[index % palette.length] ?? '#888',
    }));
  }
  return data.series.map((series, index) => ({
    name: series.name,
    color: series.colors[0] ?? palette[index % palette.length] ?? '#888',
  }));
}

function drawLegend(
  svg: SVGElement,
  entries: readonly { name: string; color: string }[],
  width: number,
  y: number,
): void {
  const widths = entries.map((entry) => 22 + entry.name.length * 6.2);
  let x = Math.max(8, (width - widths.reduce((sum, value) => sum + value, 0)) / 2);
  entries.forEach((entry, index) => {
    svg.append(element('rect', { x, y: y - 8, width: 9, height: 9, fill: entry.color }));
    svg.append(text(entry.name, x + 13, y, 'start', 11, 400));
    x += widths[index] ?? 0;
  });
}

function text(
  content: string,
  x: number,
  y: number,
  anchor: string,
  size: number,
  weight: number,
): SVGElement {
  const node = element('text', {
    x,
    y,
    'text-anchor': anchor,
    'font-size': size,
    'font-weight': weight,
    fill: '#242424',
  });
  node.textContent = content;
  return node;
}

function element<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | number>>,
): SVGElementTagNameMap[K] {
  const node = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, String(value));
  return node;
}
