// Charts over the grid: the grid draws none, so they are laid over it and follow its scrolling.
import { parseAddress } from '../model/address.ts';
import { isError } from '../model/cell.ts';
import type { ChartSeries } from '../model/parts.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Workbook } from '../model/workbook.ts';
import { formatValue } from '../model/numberFormat.ts';
import { drawChart, type ChartData } from './chartSvg.ts';
import { pointsToPixels } from './univerSnapshot.ts';

/** Width of the grid's row header, height of its column header and of the bar with the sheet tabs, in pixels. */
const frame = { left: 46, top: 20, bottom: 36 };

/** Lays the active sheet's charts over the cells of `grid`; `scroll` is what the grid is scrolled by. */
export function layCharts(
  layer: HTMLElement,
  workbook: Workbook,
  scroll: { readonly x: number; readonly y: number },
  grid: HTMLElement,
): void {
  const sheet = workbook.activeSheet;
  // The formula bar above the cells grows with long text: the cells begin where the grid's first canvas does.
  const canvas = grid.querySelector('canvas');
  const top = canvas ? canvas.getBoundingClientRect().top - grid.getBoundingClientRect().top : 0;
  layer.style.inset = `${top + frame.top}px 0 ${frame.bottom}px ${frame.left}px`;
  layer.replaceChildren(
    ...sheet.charts.map((chart) => {
      const [width, height] = [pointsToPixels(chart.width), pointsToPixels(chart.height)];
      const box = document.createElement('div');
      box.className = 'chart';
      box.style.left = `${pointsToPixels(chart.left) - scroll.x}px`;
      box.style.top = `${pointsToPixels(chart.top) - scroll.y}px`;
      box.append(drawChart(chart, lookUp(workbook, chart.series), width, height));
      return box;
    }),
  );
}

function lookUp(workbook: Workbook, series: readonly ChartSeries[]): ChartData {
  const first = series[0];
  return {
    categories: first?.categories ? textsOf(workbook, first.categories) : [],
    series: series.map((entry) => ({
      name: entry.nameReference ? (textsOf(workbook, entry.nameReference)[0] ?? entry.name) : entry.name,
      values: cellsOf(workbook, entry.values).map(({ sheet, row, column }) => {
        const value = sheet.cell(row, column)?.value;
        return typeof value === 'number' ? value : 0;
      }),
      colors: [
        ...(entry.color === null ? [] : [entry.color]),
        ...entry.pointColors.filter((color): color is string => color !== null),
      ],
    })),
  };
}

function textsOf(workbook: Workbook, reference: string): string[] {
  return cellsOf(workbook, reference).map(({ sheet, row, column }) => {
    const cell = sheet.cell(row, column);
    if (cell?.value === undefined || isError(cell.value)) return '';
    return formatValue(cell.value, workbook.styles.get(cell.style).numberFormat);
  });
}

/** The cells of `'Tổng hợp'!$B$5:$B$9`, row by row; none when the reference leads nowhere. */
function cellsOf(workbook: Workbook, reference: string): { sheet: Sheet; row: number; column: number }[] {
  const at = reference.lastIndexOf('!');
  const name = reference
    .slice(0, at)
    .replace(/^=?'?|'$/g, '')
    .replaceAll("''", "'");
  const sheet = workbook.sheetByName(name);
  const area = parseAddress(reference.slice(at + 1));
  if (!sheet || !area) return [];
  return Array.from({ length: area.rows * area.columns }, (_, index) => ({
    sheet,
    row: area.row + Math.floor(index / area.columns),
    column: area.column + (index % area.columns),
  }));
}
