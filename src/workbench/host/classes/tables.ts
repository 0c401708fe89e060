// Excel.TableCollection and TableScopedCollection: the tables of the workbook, of a sheet, or of a range.
import { nameKey } from '../../formula/structuredText.ts';
import { intersect } from '../../../core/area.ts';
import type { Area } from '../../../core/model.ts';
import { covers } from '../../model/areas.ts';
import { shiftCells } from '../../model/insertion.ts';
import type { SheetTable } from '../../model/parts.ts';
import type { Sheet } from '../../model/sheet.ts';
import { addTable, allTables, refuseConflict } from '../../model/tableEdit.ts';
import type { Workbook } from '../../model/workbook.ts';
import { eventType, workbookTarget } from '../eventHub.ts';
import { refuseProtected } from '../guards.ts';
import { hostClass } from '../hostClass.ts';
import { hostError } from '../hostError.ts';
import { registrations } from '../registrations.ts';
import type { Session } from '../session.ts';
import { numberArgument, rangeArgument } from '../subjects.ts';

export type TableSubject = { readonly sheet: Sheet; readonly table: SheetTable };
/** `sheet` null: the whole workbook. */
type Tables = { readonly sheet: Sheet | null };

function tablesOf({ sheet }: Tables, workbook: Workbook): TableSubject[] {
  return allTables(workbook).filter((table) => sheet === null || table.sheet === sheet);
}

function find(tables: readonly TableSubject[], key: unknown): TableSubject | null {
  const wanted = nameKey(String(key));
  return tables.find(({ table }) => table.id === String(key) || nameKey(table.name) === wanted) ?? null;
}

/** Without headers Excel moves the cells down by one and makes headers of its own. */
function add({ sheet }: Tables, [address, hasHeaders]: readonly unknown[], session: Session): TableSubject {
  const { workbook } = session;
  const range = rangeArgument(workbook, sheet ?? workbook.activeSheet, address);
  if (sheet !== null && range.sheet !== sheet) throw hostError('InvalidArgument');
  refuseProtected(range.sheet);
  refuseConflict(range.sheet, range.area, null);
  let { area } = range;
  if (hasHeaders !== true) {
    shiftCells(
      workbook,
      range.sheet,
      { kind: 'insert', direction: 'vertical', area: { ...area, rows: 1 } },
      'addin',
    );
    area = { ...area, rows: area.rows + 1 };
  } else if (area.rows === 1) area = { ...area, rows: 2 };
  const table = addTable(workbook, range.sheet, area);
  workbook.announce({ kind: 'tables', sheetId: range.sheet.id, area, origin: 'addin' });
  workbook.announce({ kind: 'values', sheetId: range.sheet.id, area: { ...area, rows: 1 }, origin: 'addin' });
  return { sheet: range.sheet, table };
}

function at(tables: readonly TableSubject[], index: unknown): TableSubject {
  const table = tables[numberArgument(index)];
  if (!table) throw hostError('InvalidArgument');
  return table;
}

export const tableCollectionClass = hostClass<Tables>({
  properties: { count: { get: (subject, { workbook }) => tablesOf(subject, workbook).length } },
  items: (subject, { workbook }) => tablesOf(subject, workbook),
  item: (subject, key, { workbook }) => find(tablesOf(subject, workbook), key),
  methods: {
    add,
    getCount: (subject, _, { workbook }) => tablesOf(subject, workbook).length,
    getItemAt: (subject, [index], { workbook }) => at(tablesOf(subject, workbook), index),
    getItemOrNullObject: (subject, [key], { workbook }) => find(tablesOf(subject, workbook), key),
    ...registrations<Tables>(({ sheet }) => sheet?.id ?? workbookTarget, {
      DataChangedEvent: eventType.tableChanged,
    }),
  },
});

type ScopedTables = { readonly sheet: Sheet; readonly within: Area; readonly how: 'contained' | 'touched' };

function scoped({ sheet, within, how }: ScopedTables): TableSubject[] {
  return sheet.tables
    .filter(({ area }) => (how === 'contained' ? covers(within, area) : intersect(within, area) !== null))
    .map((table) => ({ sheet, table }));
}

export const tableScopedCollectionClass = hostClass<ScopedTables>({
  items: scoped,
  item: (subject, key) => find(scoped(subject), key),
  methods: {
    getCount: (subject) => scoped(subject).length,
    getFirst: (subject) => at(scoped(subject), 0),
    getItemOrNullObject: (subject, [key]) => find(scoped(subject), key),
  },
});
