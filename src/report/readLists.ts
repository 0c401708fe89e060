// Reads the user's own lists back from their sheets: days off, reporting periods, units.
import type { Area, CellValue, IsoDate } from '../core/model.ts';
import type { CatalogueUnit, ReportingPeriod, SpecialDay } from '../core/progress.ts';
import { unitSorts } from '../core/progress.ts';
import { matchKey } from '../core/text.ts';
import {
  dayKindLabels,
  holidayHeaders,
  periodHeaders,
  unitHeaders,
  unitSortLabels,
} from '../labels/references.ts';
import { dateOf } from './readBack.ts';
import type { ReferenceKey } from './sheetModel.ts';

/** A row of a list as it stands in the columns of its table. */
export type ListRow = readonly CellValue[];

/** Headers of each list in the order of its columns. */
const listHeaders = {
  holidays: Object.values(holidayHeaders),
  periods: Object.values(periodHeaders),
  units: Object.values(unitHeaders),
} satisfies Record<ReferenceKey, readonly string[]>;

/** A row with its place in the cells that were read. */
export type PlacedRow = { readonly cells: ListRow; readonly row: number; readonly column: number };

/** All rows below the header that hold something, in the order of our columns; a missing column is blank. */
export function listRows(key: ReferenceKey, cells: readonly ListRow[]): readonly PlacedRow[] {
  const [first = ''] = listHeaders[key];
  const top = cells.findIndex((row) => row.includes(first));
  const header = cells[top];
  if (header === undefined) return [];
  const places = listHeaders[key].map((name) => header.indexOf(name));
  return cells.slice(top + 1).flatMap((row, index) => {
    const own = places.map((place): CellValue => row[place] ?? '');
    return own.every((cell) => cell === '')
      ? []
      : [{ cells: own, row: top + 1 + index, column: header.indexOf(first) }];
  });
}

const textOf = (cell: CellValue | undefined): string => String(cell ?? '').trim();

/** Rows without a day that can be read say nothing; a kind that is not "Làm bù" is a day off. */
export function readDaysOff(rows: readonly PlacedRow[]): readonly SpecialDay[] {
  return rows.flatMap(({ cells: [date, kind, name] }) => {
    const day = dateOf(date ?? '');
    if (day === undefined) return [];
    const isWorked = matchKey(textOf(kind)) === matchKey(dayKindLabels.work);
    return [
      { date: day, kind: isWorked ? 'work' : 'off', ...(textOf(name) === '' ? {} : { name: textOf(name) }) },
    ];
  });
}

/** Rows need a name and both days; `place` is where the cells stand, for findings. */
export function readPeriods(
  rows: readonly PlacedRow[],
  place: Pick<Area, 'row' | 'column'> & { readonly sheet: string },
): readonly ReportingPeriod[] {
  return rows.flatMap(({ cells: [name, from, to, sendBy], row, column }) => {
    const days = [from, to, sendBy].map((cell): IsoDate | undefined => dateOf(cell ?? ''));
    const [first, last, sent] = days;
    if (first === undefined || last === undefined || last < first || textOf(name) === '') return [];
    const source = {
      sheet: place.sheet,
      row: place.row + row,
      column: place.column + column,
      rows: 1,
      columns: 3,
    };
    return [
      { name: textOf(name), from: first, to: last, source, ...(sent === undefined ? {} : { sendBy: sent }) },
    ];
  });
}

/** Null for a row without a name, so that the units stand at the places of their rows. */
export function readUnit({ cells: [name, aliases, sort, year] }: PlacedRow): CatalogueUnit | null {
  if (textOf(name) === '') return null;
  const known = unitSorts.find((one) => matchKey(unitSortLabels[one]) === matchKey(textOf(sort)));
  const number = Number(textOf(year));
  return {
    name: textOf(name),
    aliases: textOf(aliases)
      .split(/[;\n]/u)
      .map((alias) => alias.trim())
      .filter((alias) => alias !== ''),
    sort: known ?? 'unit',
    ...(Number.isInteger(number) && number > 0 ? { year: number } : {}),
  };
}
