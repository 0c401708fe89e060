// Excel.Table: name, style, its ranges, growing, and turning back into cells.
import type { Area } from '../../../core/model.ts';
import { shiftCells } from '../../model/insertion.ts';
import type { SheetTable } from '../../model/parts.ts';
import { nameColumns, refuseConflict, renameTable } from '../../model/tableEdit.ts';
import { clearContents } from '../../model/edit.ts';
import { eventType } from '../eventHub.ts';
import { refuseProtected } from '../guards.ts';
import { hostClass, type Property } from '../hostClass.ts';
import { hostError } from '../hostError.ts';
import { registrations } from '../registrations.ts';
import type { Session } from '../session.ts';
import { booleanArgument, rangeArgument, rangeOf, textArgument } from '../subjects.ts';
import type { TableSubject } from './tables.ts';

export function bodyArea({ area, showHeaders, showTotals }: SheetTable): Area {
  const [above, below] = [showHeaders ? 1 : 0, showTotals ? 1 : 0];
  return { ...area, row: area.row + above, rows: Math.max(1, area.rows - above - below) };
}

function announceTable({ sheet, table }: TableSubject, { workbook }: Session): void {
  workbook.announce({ kind: 'tables', sheetId: sheet.id, area: table.area, origin: 'addin' });
}

/** Takes the table away and leaves its cells. */
function dissolve({ sheet, table }: TableSubject): void {
  sheet.tables = sheet.tables.filter((other) => other !== table);
}

function flag(name: 'showBandedRows' | 'showFilterButton'): Property<TableSubject> {
  return {
    get: ({ table }) => table[name],
    set: (subject, value, session) => {
      subject.table[name] = booleanArgument(value);
      announceTable(subject, session);
    },
  };
}

function headerArea({ table }: TableSubject): Area {
  if (!table.showHeaders) throw hostError('InvalidOperation');
  return { ...table.area, rows: 1 };
}

/** The totals row is a row of cells that is put below the body or taken away. */
function showTotals(subject: TableSubject, value: unknown, session: Session): void {
  const { sheet, table } = subject;
  const show = booleanArgument(value);
  if (show === table.showTotals) return;
  const row = show ? table.area.row + table.area.rows : table.area.row + table.area.rows - 1;
  const area = { ...table.area, row, rows: 1 };
  shiftCells(
    session.workbook,
    sheet,
    { kind: show ? 'insert' : 'delete', direction: 'vertical', area },
    'addin',
  );
  if (show) table.area = { ...table.area, rows: table.area.rows + 1 };
  table.showTotals = show;
  announceTable(subject, session);
}

/** A hidden header row leaves its cells blank above the body. */
function showHeaders(subject: TableSubject, value: unknown, session: Session): void {
  const { sheet, table } = subject;
  const show = booleanArgument(value);
  if (show === table.showHeaders) return;
  const { area } = table;
  if (!show) {
    table.showHeaders = false;
    table.area = { ...area, row: area.row + 1, rows: area.rows - 1 };
    clearContents(session.workbook, sheet, { ...area, rows: 1 }, 'addin');
  } else {
    if (area.row === 0) throw hostError('InvalidOperation');
    table.showHeaders = true;
    table.area = { ...area, row: area.row - 1, rows: area.rows + 1 };
    table.columns.forEach(
      (column, index) => (sheet.ensureCell(table.area.row, area.column + index).value = column.name),
    );
  }
  announceTable(subject, session);
}

/** Grows or shrinks; the header row stays where it is. */
function resize(subject: TableSubject, [address]: readonly unknown[], session: Session): void {
  const { sheet, table } = subject;
  refuseProtected(sheet);
  const range = rangeArgument(session.workbook, sheet, address);
  const { area } = range;
  if (range.sheet !== sheet || area.row !== table.area.row || area.rows < 2)
    throw hostError('InvalidArgument');
  refuseConflict(sheet, area, table);
  const columns = table.columns.filter((_, index) => {
    const place = table.area.column + index;
    return place >= area.column && place < area.column + area.columns;
  });
  let nextId = Math.max(0, ...table.columns.map((column) => column.id));
  while (columns.length < area.columns) columns.push({ id: (nextId += 1), name: '', formula: null });
  table.columns = columns;
  table.area = area;
  if (table.showHeaders) nameColumns(sheet, table);
  announceTable(subject, session);
}

export const tableClass = hostClass<TableSubject>({
  id: ({ table }) => table.id,
  properties: {
    id: { get: ({ table }) => table.id },
    name: {
      get: ({ table }) => table.name,
      set: (subject, value, session) => {
        renameTable(session.workbook, subject.table, textArgument(value));
        announceTable(subject, session);
      },
    },
    style: {
      get: ({ table }) => table.style,
      set: (subject, value, session) => {
        subject.table.style = textArgument(value);
        announceTable(subject, session);
      },
    },
    showHeaders: { get: ({ table }) => table.showHeaders, set: showHeaders },
    showTotals: { get: ({ table }) => table.showTotals, set: showTotals },
    showBandedRows: flag('showBandedRows'),
    showFilterButton: flag('showFilterButton'),
    legacyId: { get: ({ table }) => table.id },
  },
  navigation: {
    autoFilter: (subject) => subject,
    columns: (subject) => subject,
    rows: (subject) => subject,
    worksheet: ({ sheet }) => sheet,
  },
  methods: {
    getRange: ({ sheet, table }) => rangeOf(sheet, table.area),
    getHeaderRowRange: (subject) => rangeOf(subject.sheet, headerArea(subject)),
    getDataBodyRange: ({ sheet, table }) => rangeOf(sheet, bodyArea(table)),
    getTotalRowRange: ({ sheet, table }) => {
      if (!table.showTotals) throw hostError('InvalidOperation');
      return rangeOf(sheet, { ...table.area, row: table.area.row + table.area.rows - 1, rows: 1 });
    },
    resize,
    clearFilters: () => undefined,
    reapplyFilters: () => undefined,
    convertToRange: (subject, _, session) => {
      dissolve(subject);
      announceTable(subject, session);
      return rangeOf(subject.sheet, subject.table.area);
    },
    // Excel deletes the cells too; what stands below moves up.
    delete: (subject, _, session) => {
      const { sheet, table } = subject;
      refuseProtected(sheet);
      dissolve(subject);
      shiftCells(
        session.workbook,
        sheet,
        { kind: 'delete', direction: 'vertical', area: table.area },
        'addin',
      );
      announceTable(subject, session);
    },
    ...registrations<TableSubject>(({ table }) => table.id, {
      DataChangedEvent: eventType.tableChanged,
      SelectionChangedEvent: eventType.tableSelectionChanged,
    }),
  },
});
