// "Nhiệm vụ quá hạn": the overdue tasks, latest first, found by formulas so that the list follows ngày chốt.
import type { PlanAnalysis } from '../core/progress.ts';
import { milestoneHeaders, overdueHeaders, sheetNames, sheetWords, taskHeaders } from '../labels/sheets.ts';
import { statusLabels } from '../labels/status.ts';
import { settingNames } from './names.ts';
import { planFacts } from './planFacts.ts';
import type { CellModel, SheetModel } from './sheetModel.ts';
import { absoluteAddress, quoted, tableNames, wholeColumn } from './tableFormulas.ts';
import { buildHeading, type ColumnSpec } from './tableSheet.ts';

/** 0-based row of the list's header. */
const headerRow = 7;
/** A list longer than this is read in the tasks table, which can be filtered; formulas over it would be slow. */
const longestList = 500;

const tasks = (header: string): string => wholeColumn(tableNames.tasks, header);
const overdueWord = quoted(statusLabels.overdue.short);

export function buildOverdueSheet(analysis: PlanAnalysis): SheetModel {
  const rows = Array.from({ length: listLength(analysis) }, (_, index) => headerRow + 1 + index);
  const last = columns.length - 1;
  const heading = buildHeading(
    sheetWords.titles.overdue,
    [
      ...planFacts(analysis),
      {
        label: sheetWords.overdueCount,
        value: count(tableNames.tasks, taskHeaders.status),
        format: 'integer',
      },
      {
        label: sheetWords.overdueMilestones,
        value: count(tableNames.milestones, milestoneHeaders.status),
        format: 'integer',
      },
    ],
    sheetWords.overdueHint,
    3,
  );
  const body = { row: headerRow + 1, rows: rows.length };
  return {
    key: 'overdue',
    name: sheetNames.overdue,
    blocks: [
      ...heading.blocks,
      {
        row: headerRow,
        column: 0,
        cells: [
          columns.map(({ header }) => header),
          ...rows.map((row) => columns.map(({ cell }) => cell(row))),
        ],
      },
    ],
    columns: columns.map(({ width, hidden }) => ({ width, ...(hidden === true ? { hidden } : {}) })),
    tables: [],
    styles: [
      ...heading.styles,
      { area: { row: headerRow, column: 0, rows: 1, columns: last }, style: 'header', wrap: true },
      ...columns.slice(0, last).map(({ format, wrap, align }, column) => ({
        area: { ...body, column, columns: 1 },
        style: 'value' as const,
        ...(format === undefined ? {} : { format }),
        ...(wrap === undefined ? {} : { wrap }),
        ...(align === undefined ? {} : { align }),
      })),
    ],
    names: [],
    charts: [],
    merges: [],
    rules: [],
    freeze: { rows: headerRow + 1, columns: 0 },
    print: { orientation: 'landscape', titleRows: [headerRow, headerRow] },
    tabColor: '#C9302C',
  };
}

/** Room for every task that may fall overdue one day: those with a day known or a day the user may give. */
function listLength(analysis: PlanAnalysis): number {
  const possible = analysis.tasks.filter(({ occurrences }) => occurrences.length > 0).length;
  return Math.min(Math.max(possible, 1), longestList);
}

function count(table: string, header: string): CellModel {
  return { formula: `=COUNTIFS(${wholeColumn(table, header)},${overdueWord})` };
}

/** The hidden last column: which row of the tasks table stands in this row of the list, or "". */
const positionColumn = 10;
const position = (row: number): string => `$${absoluteAddress(row, positionColumn).split('$')[1]}${row + 1}`;
const rank = (row: number): string => {
  const first = absoluteAddress(headerRow + 1, positionColumn);
  return `ROWS(${first}:${position(row)})`;
};
const whenListed = (row: number, value: string): CellModel => ({
  formula: `=IF(${position(row)}="","",${value})`,
});
/** `&""` because INDEX gives 0 for a blank cell. */
const textOf = (header: string) => (row: number) =>
  whenListed(row, `INDEX(${tasks(header)},${position(row)})&""`);
const daysOf = (row: number): string => `INDEX(${tasks(taskHeaders.daysLate)},${position(row)})`;

const columns: readonly ColumnSpec<number>[] = [
  {
    header: overdueHeaders.ordinal,
    width: 5,
    format: 'integer',
    align: 'center',
    cell: (row) => whenListed(row, rank(row)),
  },
  { header: overdueHeaders.id, width: 7, align: 'center', cell: textOf(taskHeaders.id) },
  { header: overdueHeaders.title, width: 48, wrap: true, cell: textOf(taskHeaders.title) },
  { header: overdueHeaders.leads, width: 22, wrap: true, cell: textOf(taskHeaders.leads) },
  { header: overdueHeaders.section, width: 24, wrap: true, cell: textOf(taskHeaders.section) },
  {
    header: overdueHeaders.due,
    width: 13,
    format: 'date',
    align: 'center',
    cell: (row) => whenListed(row, `${settingNames.asOf}-${daysOf(row)}`),
  },
  {
    header: overdueHeaders.daysLate,
    width: 10,
    format: 'integer',
    align: 'center',
    cell: (row) => whenListed(row, daysOf(row)),
  },
  {
    header: overdueHeaders.count,
    width: 9,
    format: 'integer',
    align: 'center',
    cell: (row) => whenListed(row, overdueMilestonesOf(row)),
  },
  { header: overdueHeaders.result, width: 26, wrap: true, cell: textOf(taskHeaders.result) },
  { header: overdueHeaders.source, width: 9, align: 'center', cell: textOf(taskHeaders.source) },
  {
    header: '',
    width: 8,
    hidden: true,
    cell: (row) => ({
      formula: `=IFERROR(MATCH(LARGE(${tasks(taskHeaders.rank)},${rank(row)}),${tasks(taskHeaders.rank)},0),"")`,
    }),
  },
];

/** By position in the tasks table, a number: an id such as "2.1" would be "2.10" too. */
function overdueMilestonesOf(row: number): string {
  const positions = wholeColumn(tableNames.milestones, milestoneHeaders.position);
  const status = wholeColumn(tableNames.milestones, milestoneHeaders.status);
  return `COUNTIFS(${positions},${position(row)},${status},${overdueWord})`;
}
