// Columns and rows of an Excel.Table.
import { nameKey } from '../../formula/structuredText.ts';
import type { Area } from '../../../core/model.ts';
import { shownScalar } from '../../model/cells.ts';
import { writeValues } from '../../model/edit.ts';
import { shiftCells } from '../../model/insertion.ts';
import type { SheetTable } from '../../model/parts.ts';
import { readContents, valuesFor } from '../cellGrid.ts';
import { refuseLocked, refuseProtected } from '../guards.ts';
import { hostClass } from '../hostClass.ts';
import { hostError } from '../hostError.ts';
import type { Session } from '../session.ts';
import { numberArgument, rangeOf, textArgument } from '../subjects.ts';
import { bodyArea } from './table.ts';
import type { TableSubject } from './tables.ts';

type ColumnSubject = TableSubject & { readonly column: SheetTable['columns'][number] };
type RowSubject = TableSubject & { readonly index: number };

function columnsOf({ sheet, table }: TableSubject): ColumnSubject[] {
  return table.columns.map((column) => ({ sheet, table, column }));
}

function findColumn(subject: TableSubject, key: unknown): ColumnSubject | null {
  const byId = columnsOf(subject).find(({ column }) => String(column.id) === String(key));
  return (
    byId ?? columnsOf(subject).find(({ column }) => nameKey(column.name) === nameKey(String(key))) ?? null
  );
}

function place({ table, column }: ColumnSubject): number {
  return table.columns.indexOf(column);
}

/** The column's part of an area of its table. */
function within(subject: ColumnSubject, area: Area): Area {
  return { ...area, column: area.column + place(subject), columns: 1 };
}

function addColumn(subject: TableSubject, args: readonly unknown[], session: Session): ColumnSubject {
  const { sheet, table } = subject;
  const [index, values, name] = args;
  refuseProtected(sheet);
  const asked = index === undefined || index === null ? -1 : numberArgument(index);
  const at = asked < 0 ? table.columns.length : asked;
  if (at > table.columns.length) throw hostError('InvalidArgument');
  const area = { ...table.area, column: table.area.column + at, columns: 1 };
  const atEnd = at === table.columns.length;
  shiftCells(session.workbook, sheet, { kind: 'insert', direction: 'horizontal', area }, 'addin');
  // Cells put in before the first or after the last column do not widen the table by themselves.
  if (at === 0)
    table.area = { ...table.area, column: table.area.column - 1, columns: table.area.columns + 1 };
  else if (atEnd) table.area = { ...table.area, columns: table.area.columns + 1 };
  if (at === 0 || atEnd) {
    const id = Math.max(0, ...table.columns.map((column) => column.id)) + 1;
    table.columns.splice(at, 0, { id, name: '', formula: null });
  }
  const column = table.columns[at];
  if (!column) throw hostError('InvalidArgument');
  const whole = { ...table.area, column: table.area.column + at, columns: 1 };
  if (name !== undefined && name !== null) {
    writeValues(session.workbook, sheet, { ...whole, rows: 1 }, [[`'${textArgument(name)}`]], {
      origin: 'addin',
    });
  }
  if (values !== undefined && values !== null) writeColumn({ ...subject, column }, values, session);
  else writeValues(session.workbook, sheet, { ...whole, rows: 1 }, [[null]], { origin: 'addin' });
  return { ...subject, column };
}

/** Values of a column are given with or without the header. */
function writeColumn(subject: ColumnSubject, values: unknown, session: Session): void {
  const whole = within(subject, subject.table.area);
  const body = within(subject, bodyArea(subject.table));
  const area =
    Array.isArray(values) && values.length === body.rows && body.rows !== whole.rows ? body : whole;
  refuseLocked(session, subject.sheet, [area]);
  writeValues(session.workbook, subject.sheet, area, valuesFor(area, values), { origin: 'addin' });
}

export const tableColumnCollectionClass = hostClass<TableSubject>({
  properties: { count: { get: ({ table }) => table.columns.length } },
  items: columnsOf,
  item: findColumn,
  methods: {
    add: addColumn,
    getCount: ({ table }) => table.columns.length,
    getItemAt: (subject, [index]) => columnsOf(subject)[numberArgument(index)] ?? invalid(),
    getItemOrNullObject: (subject, [key]) => findColumn(subject, key),
  },
});

function invalid(): never {
  throw hostError('InvalidArgument');
}

export const tableColumnClass = hostClass<ColumnSubject>({
  id: ({ column }) => String(column.id),
  properties: {
    id: { get: ({ column }) => column.id },
    index: { get: place },
    name: {
      get: ({ column }) => column.name,
      set: (subject, value, { workbook }) => {
        const header = { ...within(subject, subject.table.area), rows: 1 };
        writeValues(workbook, subject.sheet, header, [[`'${textArgument(value)}`]], { origin: 'addin' });
      },
    },
    values: {
      get: (subject) =>
        readContents(rangeOf(subject.sheet, within(subject, subject.table.area)), (cell) =>
          shownScalar(cell?.value),
        ),
      set: writeColumn,
    },
  },
  navigation: { filter: (subject) => subject },
  methods: {
    getRange: (subject) => rangeOf(subject.sheet, within(subject, subject.table.area)),
    getDataBodyRange: (subject) => rangeOf(subject.sheet, within(subject, bodyArea(subject.table))),
    getHeaderRowRange: (subject) =>
      rangeOf(subject.sheet, { ...within(subject, subject.table.area), rows: 1 }),
    delete: (subject, _, session) => {
      refuseProtected(subject.sheet);
      const area = within(subject, subject.table.area);
      shiftCells(session.workbook, subject.sheet, { kind: 'delete', direction: 'horizontal', area }, 'addin');
    },
  },
});

function rowArea({ table, index }: RowSubject): Area {
  const body = bodyArea(table);
  if (index < 0 || index >= body.rows) throw hostError('InvalidArgument');
  return { ...body, row: body.row + index, rows: 1 };
}

/** Rows are put in below the body, or before the one asked for; what stands under the table moves down. */
function addRows(subject: TableSubject, args: readonly unknown[], session: Session): RowSubject {
  const { sheet, table } = subject;
  const [index, values] = args;
  refuseProtected(sheet);
  const rows = Array.isArray(values) ? values.length : 1;
  const body = bodyArea(table);
  const asked = index === undefined || index === null ? -1 : numberArgument(index);
  const at = asked < 0 ? body.rows : asked;
  if (at > body.rows) throw hostError('InvalidArgument');
  const area = { ...body, row: body.row + at, rows };
  const lastRow = table.area.row + table.area.rows;
  shiftCells(session.workbook, sheet, { kind: 'insert', direction: 'vertical', area }, 'addin');
  if (area.row >= lastRow) table.area = { ...table.area, rows: table.area.rows + rows };
  if (values !== undefined && values !== null) {
    writeValues(session.workbook, sheet, area, valuesFor(area, values), { origin: 'addin' });
  }
  session.workbook.announce({ kind: 'tables', sheetId: sheet.id, area: table.area, origin: 'addin' });
  return { ...subject, index: at };
}

function deleteRow(subject: RowSubject, session: Session): void {
  refuseProtected(subject.sheet);
  const area = rowArea(subject);
  shiftCells(session.workbook, subject.sheet, { kind: 'delete', direction: 'vertical', area }, 'addin');
}

export const tableRowCollectionClass = hostClass<TableSubject>({
  properties: { count: { get: ({ table }) => bodyArea(table).rows } },
  items: (subject) =>
    Array.from({ length: bodyArea(subject.table).rows }, (_, index): RowSubject => ({ ...subject, index })),
  methods: {
    add: addRows,
    getCount: ({ table }) => bodyArea(table).rows,
    getItemAt: (subject, [index]): RowSubject => ({ ...subject, index: numberArgument(index) }),
    deleteRowsAt: (subject, [index, count], session) => {
      const first = numberArgument(index);
      for (let left = numberArgument(count, 1); left > 0; left -= 1)
        deleteRow({ ...subject, index: first }, session);
    },
  },
});

export const tableRowClass = hostClass<RowSubject>({
  properties: {
    index: { get: ({ index }) => index },
    values: {
      get: (subject) =>
        readContents(rangeOf(subject.sheet, rowArea(subject)), (cell) => shownScalar(cell?.value)),
      set: (subject, value, session) => {
        const area = rowArea(subject);
        refuseLocked(session, subject.sheet, [area]);
        writeValues(session.workbook, subject.sheet, area, valuesFor(area, value), { origin: 'addin' });
      },
    },
  },
  methods: {
    getRange: (subject) => rangeOf(subject.sheet, rowArea(subject)),
    delete: (subject, _, session) => deleteRow(subject, session),
  },
});
