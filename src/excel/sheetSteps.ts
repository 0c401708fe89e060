// Steps for what hangs on a sheet: names, colour rules, charts, frozen panes, the printed page.
import { cellAddress, quotedSheet, absoluteAddress } from '../report/tableFormulas.ts';
import type { ChartModel, HighlightRule, NameModel, SheetModel } from '../report/sheetModel.ts';
import { chartPrefix } from './clearSteps.ts';
import type { WorkbookState } from './ourSheets.ts';
import { rangeOf } from './rangeArea.ts';
import type { SheetTarget } from './sheetTargets.ts';
import { smallStep, type WriteStep } from './writeStep.ts';

/** Names exist before the formulas that use them, so that Excel has nothing to complain of. */
export function nameSteps({ model, name, reference }: SheetTarget, state: WorkbookState): WriteStep[] {
  if (model.names.length === 0) return [];
  return [
    {
      sheet: name,
      bytes: smallStep,
      queue: (workbook) => {
        const sheet = workbook.worksheets.getItem(reference);
        for (const wanted of model.names) {
          if (state.names.has(wanted.name))
            workbook.names.getItem(wanted.name).formula = formulaOf(wanted, name);
          else if ('area' in wanted) workbook.names.add(wanted.name, rangeOf(sheet, wanted.area));
          else workbook.names.add(wanted.name, wanted.formula);
        }
      },
    },
  ];
}

function formulaOf(wanted: NameModel, sheetName: string): string {
  if ('formula' in wanted) return wanted.formula;
  const { row, column, rows, columns } = wanted.area;
  const last = absoluteAddress(row + rows - 1, column + columns - 1);
  return `=${quotedSheet(sheetName)}!${absoluteAddress(row, column)}:${last}`;
}

export function layoutSteps({ model, name, reference }: SheetTarget): WriteStep[] {
  return [
    {
      sheet: name,
      bytes: smallStep * 2,
      queue: (workbook) => {
        const sheet = workbook.worksheets.getItem(reference);
        for (const rule of model.rules) addRule(sheet, rule);
        for (const chart of model.charts) addChart(sheet, chart);
        for (const area of model.merges) rangeOf(sheet, area).merge(false);
        freeze(sheet, model.freeze);
        setUpPage(sheet, model);
        sheet.tabColor = model.tabColor;
      },
    },
  ];
}

/** Adds one rule over its area, after those that are there. */
export function addRule(sheet: Excel.Worksheet, rule: Omit<HighlightRule, 'sheet'>): void {
  const format = rangeOf(sheet, rule.area).conditionalFormats.add('Custom');
  format.custom.rule.formula = rule.formula;
  format.custom.format.fill.color = rule.fill;
  format.custom.format.font.color = rule.fontColor;
  if (rule.bold) format.custom.format.font.bold = true;
  format.stopIfTrue = rule.stopIfTrue;
}

const chartTypes = {
  barStacked: 'BarStacked',
  doughnut: 'Doughnut',
  column: 'ColumnClustered',
} as const satisfies Record<ChartModel['kind'], `${Excel.ChartType}`>;

function addChart(sheet: Excel.Worksheet, { kind, title, data, area, colors, seriesBy }: ChartModel): void {
  const chart = sheet.charts.add(
    chartTypes[kind],
    rangeOf(sheet, data),
    seriesBy === 'columns' ? 'Columns' : 'Rows',
  );
  chart.name = `${chartPrefix}${kind}`;
  chart.title.text = title;
  chart.legend.position = 'Bottom';
  chart.setPosition(
    cellAddress(area.row, area.column),
    cellAddress(area.row + area.rows - 1, area.column + area.columns - 1),
  );
  const series = seriesBy === 'columns' ? data.columns - 1 : data.rows - 1;
  colors.slice(0, series).forEach((color, index) => {
    chart.series.getItemAt(index).format.fill.setSolidColor(color);
  });
}

function freeze(sheet: Excel.Worksheet, { rows, columns }: SheetModel['freeze']): void {
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

const pointsPerMillimetre = 72 / 25.4;

/** NĐ 30/2020/NĐ-CP: A4, margins 20–25, 30–35 and 15–20 mm, page number centred in the top margin from page 2 on. */
function setUpPage(sheet: Excel.Worksheet, { print }: SheetModel): void {
  const page = sheet.pageLayout;
  page.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  page.paperSize = 'A4';
  page.zoom = { horizontalFitToPages: print.wide?.pages ?? 1 };
  page.topMargin = 20 * pointsPerMillimetre;
  page.bottomMargin = 20 * pointsPerMillimetre;
  page.leftMargin = 30 * pointsPerMillimetre;
  page.rightMargin = 15 * pointsPerMillimetre;
  page.headerMargin = 10 * pointsPerMillimetre;
  page.centerHorizontally = true;
  page.headersFooters.state = 'FirstAndDefault';
  page.headersFooters.defaultForAllPages.centerHeader = '&P';
  if (print.wide) {
    page.setPrintTitleColumns(sheet.getRangeByIndexes(0, 0, 1, print.wide.titleColumns));
    page.printOrder = 'OverThenDown';
  }
  if (print.titleRows) page.setPrintTitleRows(`$${print.titleRows[0] + 1}:$${print.titleRows[1] + 1}`);
}
