// "Tổng hợp": rates, counts by status, unit, section and rating, all by formulas over the tables, and one chart.
import { ratings } from '../core/model.ts';
import { statuses, type PlanAnalysis } from '../core/progress.ts';
import { sheetNames, sheetWords, taskHeaders } from '../labels/sheets.ts';
import { ratingLabels, statusLabels } from '../labels/status.ts';
import { planFacts } from './planFacts.ts';
import { buildPeriodTable, periodsOf } from './summaryPeriods.ts';
import { buildRates, buildStatusCounts } from './summaryOverview.ts';
import { sectionNames } from './sectionNames.ts';
import type { SheetModel } from './sheetModel.ts';
import { blankCount, columnSum, equalCount, statusCount, totalColumn, unitCount } from './summaryGroups.ts';
import { buildGroupTable, lastGroupColumn, type GroupRow } from './summaryTable.ts';
import { cellAddress } from './tableFormulas.ts';
import { buildHeading } from './tableSheet.ts';

const ratesTop = 5;

export function buildSummarySheet(analysis: PlanAnalysis): SheetModel {
  const { sections: titles } = sheetWords;
  const heading = buildHeading(sheetWords.titles.summary, planFacts(analysis), '', 1);
  const rates = buildRates(ratesTop);
  const counts = buildStatusCounts(rates.end + 1);
  const units = buildGroupTable(titles.units, sheetWords.unitHeader, unitRows(analysis), counts.end + 1);
  const note = { row: units.end, column: 0, rows: 1, columns: 1 };
  const sections = buildGroupTable(
    titles.fields,
    sheetWords.sectionHeader,
    sectionRows(analysis),
    units.end + 2,
  );
  const marks = buildGroupTable(titles.ratings, sheetWords.ratingHeader, ratingRows(), sections.end + 1);
  const periods = buildPeriodTable(periodsOf(analysis), marks.end + 1);
  return {
    key: 'summary',
    name: sheetNames.summary,
    blocks: [
      ...heading.blocks,
      ...[rates, counts, units, sections, marks, periods].flatMap(({ blocks }) => blocks),
      { row: note.row, column: 0, cells: [[sheetWords.countedNote]] },
    ],
    columns: [{ width: 38 }, ...Array.from({ length: lastGroupColumn }, () => ({ width: 10.5 }))],
    tables: [],
    styles: [
      ...heading.styles,
      ...[rates, counts, units, sections, marks, periods].flatMap(({ styles }) => styles),
      { area: note, style: 'note' },
    ],
    names: [],
    charts: [
      {
        kind: 'barStacked',
        title: sheetWords.chartTitle,
        data: {
          row: sections.headerRow,
          column: 0,
          rows: sections.end - sections.headerRow - 1,
          columns: totalColumn,
        },
        area: { row: ratesTop, column: 5, rows: counts.end - ratesTop, columns: lastGroupColumn - 4 },
        colors: statuses.map((status) => statusLabels[status].chart),
        seriesBy: 'columns',
      },
    ],
    merges: [],
    rules: [],
    freeze: { rows: 0, columns: 1 },
    print: { orientation: 'landscape', titleRows: null },
    tabColor: '#2E8B57',
  };
}

/** Sum of the group rows above; `count` rows of groups stand between the header and this row. */
const sumOf = (groups: number) => (_row: number, headerRow: number, column: number) =>
  columnSum(headerRow + 1, headerRow + groups, column);

/**
 * A task with two lead units counts for both, so the rows add up to more than the tasks: the sum, how much of it is
 * counted again, and the number of tasks stand below one another and tie.
 */
function unitRows(analysis: PlanAnalysis): GroupRow[] {
  const units = analysis.summary.byLead.map(({ unit }) => unit).filter((unit) => unit !== '');
  const groups: GroupRow[] = units.map((name) => ({ name, kind: 'group', count: unitCount }));
  if (analysis.tasks.some(({ task }) => task.leads.length === 0)) {
    groups.push({
      name: sheetWords.noLead,
      kind: 'group',
      count: (_, header, column) => blankCount(taskHeaders.leads, header, column),
    });
  }
  const above = (row: number, up: number, column: number): string => cellAddress(row - up, column);
  return [
    ...groups,
    { name: sheetWords.sumOfUnits, kind: 'total', count: sumOf(groups.length) },
    {
      name: sheetWords.counted,
      kind: 'remark',
      count: (row, _, column) => `=${above(row, 1, column)}-${above(row, -1, column)}`,
    },
    { name: sheetWords.total, kind: 'total', count: (_, header, column) => statusCount(header, column) },
  ];
}

function sectionRows(analysis: PlanAnalysis): GroupRow[] {
  const used = new Set(analysis.tasks.map(({ task }) => task.section));
  const groups = [...sectionNames(analysis.sections).values()].map((name): GroupRow => ({
    name,
    kind: 'group',
    count: (row, header, column) => equalCount(taskHeaders.section, row, header, column),
  }));
  if (used.has(null)) {
    groups.push({
      name: sheetWords.noSection,
      kind: 'group',
      count: (_, header, column) => blankCount(taskHeaders.section, header, column),
    });
  }
  return [...groups, { name: sheetWords.total, kind: 'total', count: sumOf(groups.length) }];
}

function ratingRows(): GroupRow[] {
  const groups: GroupRow[] = ratings.map((rating) => ({
    name: ratingLabels[rating].short,
    kind: 'group',
    count: (row, header, column) => equalCount(taskHeaders.rating, row, header, column),
  }));
  groups.push({
    name: sheetWords.noRating,
    kind: 'group',
    count: (_, header, column) => blankCount(taskHeaders.rating, header, column),
  });
  return [...groups, { name: sheetWords.total, kind: 'total', count: sumOf(groups.length) }];
}
