// "Ngày nghỉ", "Lịch báo cáo", "Danh mục đơn vị": the user's own lists, filled the first time, then only made longer.
import { partsOf } from '../core/calendar.ts';
import { holidaysOf } from '../core/holidays.ts';
import type { CellValue } from '../core/model.ts';
import type { CatalogueUnit, PlanAnalysis } from '../core/progress.ts';
import { unitSorts } from '../core/progress.ts';
import { standardPeriods } from '../core/periods.ts';
import { extendCatalogue } from '../core/units/extendCatalogue.ts';
import { learnUnit } from '../core/units/learnUnit.ts';
import { unitKey } from '../core/units/unitKey.ts';
import {
  dayKindLabels,
  holidayHeaders,
  holidayLabels,
  periodHeaders,
  periodLabels,
  referenceHints,
  unitHeaders,
  unitSortLabels,
} from '../labels/references.ts';
import { sheetNames, sheetWords } from '../labels/sheets.ts';
import { readDaysOff, readUnit, type ListRow } from './readLists.ts';
import type { CellModel, ReferenceKey, SheetModel } from './sheetModel.ts';
import { tableNames } from './tableFormulas.ts';
import { buildHeading, buildTable, type ColumnSpec } from './tableSheet.ts';

/** 0-based row of the table's header. */
const headerRow = 3;

type Row = readonly CellModel[];

/** The sheet of a list: the rows that stand there as the user left them, then what the plan, or a confirmation, adds. */
export function buildListSheet(
  key: ReferenceKey,
  analysis: PlanAnalysis,
  standing: readonly ListRow[],
  confirmed?: CatalogueUnit,
): SheetModel {
  const specs = columnsOf[key];
  const heading = buildHeading(sheetWords.titles[key], [], referenceHints[key], 1);
  const parts = buildTable(tableNames[key], specs, rowsOf[key](analysis, standing, confirmed), headerRow);
  return {
    key,
    name: sheetNames[key],
    blocks: [...heading.blocks, parts.block],
    columns: parts.columns,
    tables: [parts.table],
    styles: heading.styles.filter(({ area }) => area.rows > 0),
    names: [],
    charts: [],
    merges: [],
    rules: [],
    freeze: { rows: headerRow + 1, columns: 0 },
    print: { orientation: 'portrait', titleRows: [headerRow, headerRow] },
    tabColor: '#8A6D3B',
  };
}

const asCell = (value: CellValue): CellModel => (value === '' ? null : value);
const kept = (rows: readonly ListRow[]): Row[] => rows.map((cells) => cells.map(asCell));
const placed = (cells: ListRow) => ({ cells, row: 0, column: 0 });

const rowsOf = {
  holidays: holidayRows,
  periods: periodRows,
  units: unitRows,
} satisfies Record<
  ReferenceKey,
  (analysis: PlanAnalysis, standing: readonly ListRow[], confirmed?: CatalogueUnit) => Row[]
>;

/** The calendars of the plan year and its neighbours, as far as they are known; a year of the user's is left alone. */
function holidayRows({ planYear }: PlanAnalysis, standing: readonly ListRow[]): Row[] {
  const known = new Set(readDaysOff(standing.map(placed)).map(({ date }) => partsOf(date).year));
  const years = [planYear - 1, planYear, planYear + 1].filter((year) => !known.has(year));
  return [
    ...kept(standing),
    ...years
      .flatMap(holidaysOf)
      .map(({ date, kind, holiday }): Row => [
        { date },
        dayKindLabels[kind],
        holiday === undefined ? null : holidayLabels[holiday],
      ]),
  ];
}

function periodRows({ planYear }: PlanAnalysis, standing: readonly ListRow[]): Row[] {
  if (standing.length > 0) return kept(standing);
  return standardPeriods(planYear).map(({ code, from, to }) => [
    periodLabels[code],
    { date: from },
    { date: to },
    null,
  ]);
}

/**
 * A row of the user's changes only by new spellings behind those it has, and by the sort that was confirmed. With a
 * confirmed unit nothing else is added.
 */
function unitRows(
  { planYear, tasks, findings }: PlanAnalysis,
  standing: readonly ListRow[],
  confirmed?: CatalogueUnit,
): Row[] {
  const rows = standing.map((cells) => ({ cells, unit: readUnit(placed(cells)) }));
  const own = rows.flatMap(({ unit }) => (unit === null ? [] : [unit]));
  const outside = findings.filter(({ code }) => code === 'LEAD_NOT_INTERNAL');
  const grown = confirmed
    ? learnUnit(own, confirmed, planYear)
    : extendCatalogue(
        own,
        tasks.map(({ task }) => task),
        planYear,
        new Set(outside.map(({ details }) => unitKey(String(details?.['unit'] ?? '')))),
      );
  const grownOf = new Map(own.map((unit, index) => [unit, grown[index]]));
  return [
    ...rows.map(({ cells, unit }) => {
      const now = unit === null ? undefined : grownOf.get(unit);
      const [name = null, aliases = null, sort = null, ...rest] = cells.map(asCell);
      if (unit === null || now === undefined) return cells.map(asCell);
      return [
        name,
        now.aliases.length === unit.aliases.length ? aliases : aliasesOf(now),
        now.sort === unit.sort ? sort : unitSortLabels[now.sort],
        ...rest,
      ];
    }),
    ...grown
      .slice(own.length)
      .map((unit): Row => [unit.name, aliasesOf(unit), unitSortLabels[unit.sort], unit.year ?? null]),
  ];
}

const aliasesOf = ({ aliases }: CatalogueUnit): CellModel => aliases.join('\n') || null;

type Layout = Omit<ColumnSpec<Row>, 'cell' | 'input'>;
const specs = (...layouts: readonly Layout[]): readonly ColumnSpec<Row>[] =>
  layouts.map((layout, index) => ({ ...layout, input: true, cell: (row) => row[index] ?? null }));
const day = { width: 14, format: 'date', align: 'center' } as const;

const columnsOf = {
  holidays: specs(
    { header: holidayHeaders.date, ...day },
    { header: holidayHeaders.kind, width: 12, align: 'center', choices: Object.values(dayKindLabels) },
    { header: holidayHeaders.name, width: 48, wrap: true },
  ),
  periods: specs(
    { header: periodHeaders.name, width: 24 },
    { header: periodHeaders.from, ...day },
    { header: periodHeaders.to, ...day },
    { header: periodHeaders.sendBy, ...day },
  ),
  units: specs(
    { header: unitHeaders.name, width: 44, wrap: true },
    { header: unitHeaders.aliases, width: 60, wrap: true },
    {
      header: unitHeaders.sort,
      width: 16,
      align: 'center',
      choices: unitSorts.map((sort) => unitSortLabels[sort]),
    },
    { header: unitHeaders.year, width: 9, format: 'integer', align: 'center' },
  ),
} satisfies Record<ReferenceKey, readonly ColumnSpec<Row>[]>;
