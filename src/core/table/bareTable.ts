// A table whose heading is missing or unknown, found by its cells alone: always proposed, never certain.
import type { TableColumn } from '../model.ts';
import { kindOfCell } from './cellKind.ts';
import { assignRoles } from './columns.ts';
import type { TableFrame } from './tableFrame.ts';
import type { SheetView } from './sheetView.ts';

const LEAST_ROWS = 3;
const LEAST_CELLS = 3;

type Row = { readonly index: number; readonly cells: readonly string[] };

/** Whether no cell is of the kind its column has below: the first line is then names, not a task. */
function isUnknownHeading(
  cells: readonly string[],
  columns: readonly TableColumn[],
  firstColumn: number,
): boolean {
  const expected = { ordinal: 'ordinal', deadline: 'deadline', lead: 'unit', partner: 'unit' } as const;
  return columns.every(({ column, role }) => {
    if (role !== 'ordinal' && role !== 'deadline' && role !== 'lead' && role !== 'partner') return true;
    return kindOfCell(cells[column - firstColumn] ?? '') !== expected[role];
  });
}

/** At most one table: rows of three and more cells that hold texts with deadlines or units beside them. */
export function findBareTable(view: SheetView, rows: readonly (readonly string[])[]): TableFrame[] {
  const wide: Row[] = rows
    .map((cells, index) => ({ index, cells }))
    .filter(({ cells }) => cells.filter((text) => text !== '').length >= LEAST_CELLS);
  const [first, second] = wide;
  if (first === undefined || second === undefined || wide.length < LEAST_ROWS) return [];
  const sample = wide.slice(0, 200);
  const width = view.endColumn - view.firstColumn;
  const used = Array.from({ length: width }, (_, column) => column).filter(
    (column) => sample.filter(({ cells }) => (cells[column] ?? '') !== '').length >= 0.4 * sample.length,
  );
  const columns = assignRoles(
    used.map((column) => ({
      column: column + view.firstColumn,
      headings: [],
      body: sample.slice(1).map(({ cells }) => cells[column] ?? ''),
    })),
  ).map((column): TableColumn => (column.role === 'other' ? column : { ...column, certainty: 'assumed' }));
  const roles = new Set(columns.map(({ role }) => role));
  if (!roles.has('task') || !roles.has('deadline') || !(roles.has('ordinal') || roles.has('lead'))) return [];
  const named = isUnknownHeading(first.cells, columns, view.firstColumn);
  return [
    {
      headerRow: first.index + view.firstRow,
      headerRows: named ? 1 : 0,
      endRow: view.endRow,
      columns: named
        ? columns.map((column) => ({
            ...column,
            header: first.cells[column.column - view.firstColumn] ?? '',
          }))
        : columns,
      repeats: [],
      captionRow: null,
      certainty: 'assumed',
      span: null,
      corrected: false,
    },
  ];
}
