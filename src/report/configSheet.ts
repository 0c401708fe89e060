// "Cấu hình": the cells every date formula reads, the legend of the colours, and entries that found no task.
import { statuses, type PlanAnalysis, type Status } from '../core/progress.ts';
import { sheetNames, sheetWords, unmatchedHeaders } from '../labels/sheets.ts';
import { ratingLabels, statusLabels } from '../labels/status.ts';
import type { BuildOptions, KeptEntry } from './buildOptions.ts';
import { boldStatuses, highlightedStatuses } from './highlight.ts';
import { settingNames } from './names.ts';
import { workdayLists } from './workdayLists.ts';
import { planYearNote } from './readConfig.ts';
import type { CellModel, SheetModel, StyleModel } from './sheetModel.ts';
import { statusRules } from './statusRules.ts';
import { tableNames } from './tableFormulas.ts';
import { buildTable, type ColumnSpec } from './tableSheet.ts';

const settingsRow = 2;
const legendRow = 10;
const unmatchedRow = legendRow + statuses.length + 4;

export function buildConfigSheet(analysis: PlanAnalysis, options: BuildOptions): SheetModel {
  const { settings } = analysis;
  const rows: readonly (readonly [string, CellModel, string])[] = [
    [sheetWords.asOf, { date: settings.asOf }, sheetWords.asOfHint],
    [sheetWords.planYear, analysis.planYear, planYearNote(analysis.planYearFrom, analysis.planYear)],
    [sheetWords.warningDays, settings.warningDays, sheetWords.warningHint],
    [
      sheetWords.beforeRule,
      settings.beforeIncludesDay ? sheetWords.beforeIncludes : sheetWords.beforeExcludes,
      '',
    ],
    [
      sheetWords.shiftRule,
      settings.shiftToWorkingDay === true ? sheetWords.shiftOn : sheetWords.shiftOff,
      '',
    ],
    [sheetWords.sourceSheet, analysis.sheet, ''],
  ];
  const kept = options.unmatched ?? [];
  const keptTable =
    kept.length === 0 ? null : buildTable(tableNames.unmatched, keptColumns, kept, unmatchedRow + 1);
  const cell = (row: number, column: number, columns = 1) => ({ row, column, rows: 1, columns });
  const styles: StyleModel[] = [
    { area: cell(0, 0), style: 'title' },
    { area: { row: settingsRow, column: 0, rows: rows.length, columns: 1 }, style: 'label' },
    { area: cell(settingsRow, 1), style: 'input', format: 'date', align: 'left' },
    { area: cell(settingsRow + 1, 1), style: 'input', format: 'integer', align: 'left' },
    { area: cell(settingsRow + 2, 1), style: 'input', format: 'integer', align: 'left' },
    { area: { row: settingsRow + 3, column: 1, rows: 3, columns: 1 }, style: 'value', wrap: true },
    { area: { row: settingsRow, column: 2, rows: rows.length, columns: 1 }, style: 'note' },
    { area: cell(legendRow - 1, 0), style: 'heading' },
    { area: cell(legendRow, 0, 3), style: 'header' },
    { area: { row: legendRow + 1, column: 0, rows: statuses.length, columns: 3 }, style: 'value' },
  ];
  if (keptTable) {
    styles.push(
      { area: cell(unmatchedRow - 1, 0), style: 'heading' },
      { area: cell(unmatchedRow, 0), style: 'note' },
    );
  }
  return {
    key: 'config',
    name: sheetNames.config,
    blocks: [
      { row: 0, column: 0, cells: [[sheetWords.titles.config]] },
      { row: settingsRow, column: 0, cells: rows },
      { row: legendRow - 1, column: 0, cells: [[sheetWords.legend]] },
      {
        row: legendRow,
        column: 0,
        cells: [
          [sheetWords.legendStatus, sheetWords.legendMeaning, sheetWords.legendSource],
          ...statuses.map((status) => [statusLabels[status].short, meaningOf(status), colourOf(status)]),
        ],
      },
      ...(keptTable
        ? [
            { row: unmatchedRow - 1, column: 0, cells: [[sheetWords.unmatched], [sheetWords.unmatchedHint]] },
            keptTable.block,
          ]
        : []),
    ],
    columns: [
      { width: 26 },
      { width: 44 },
      { width: 44 },
      { width: 15 },
      { width: 26 },
      { width: 17 },
      { width: 22 },
      { width: 15 },
    ],
    tables: keptTable ? [keptTable.table] : [],
    styles,
    names: [
      { name: settingNames.asOf, area: cell(settingsRow, 1) },
      { name: settingNames.planYear, area: cell(settingsRow + 1, 1) },
      { name: settingNames.warningDays, area: cell(settingsRow + 2, 1) },
      ...workdayLists(analysis),
    ],
    charts: [],
    merges: [],
    rules: statusRules({ row: legendRow + 1, column: 0, rows: statuses.length, columns: 1 }),
    freeze: { rows: 0, columns: 0 },
    print: { orientation: 'landscape', titleRows: null },
    tabColor: '#595959',
  };
}

const meaningOf = (status: Status): string => `${statusLabels[status].mark}  ${statusLabels[status].full}`;
function colourOf(status: Status): string {
  if (!highlightedStatuses.includes(status)) return sheetWords.legendPlain;
  return boldStatuses.has(status) ? sheetWords.legendBold : sheetWords.legendFilled;
}

const keptColumns: readonly ColumnSpec<KeptEntry>[] = [
  { header: unmatchedHeaders.key, width: 0, cell: ({ key }) => key },
  { header: unmatchedHeaders.section, width: 0, wrap: true, cell: ({ section }) => section || null },
  { header: unmatchedHeaders.title, width: 0, wrap: true, cell: ({ title }) => title || null },
  {
    header: unmatchedHeaders.done,
    width: 0,
    format: 'date',
    cell: ({ done, unreadable }) => (done ? { date: done } : (unreadable?.done ?? null)),
  },
  {
    header: unmatchedHeaders.result,
    width: 0,
    wrap: true,
    cell: ({ result, nil }) => (nil === true ? sheetWords.nothingArose : result) || null,
  },
  {
    header: unmatchedHeaders.rating,
    width: 0,
    cell: ({ rating, unreadable }) => (rating ? ratingLabels[rating].short : (unreadable?.rating ?? null)),
  },
  { header: unmatchedHeaders.note, width: 0, wrap: true, cell: ({ note }) => note || null },
  {
    header: unmatchedHeaders.confirmed,
    width: 0,
    format: 'date',
    cell: ({ due, confirmed }) => (due ? { date: due } : confirmed === true ? sheetWords.confirmMark : null),
  },
];
