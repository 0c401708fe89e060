// The body rows of one table with every cell under its role: realigned, merged cells resolved.
import type { ColumnRole } from '../model.ts';
import { alignRows, type AlignableRow, type Alignment } from './alignRows.ts';
import { kindOfCell, type CellKind } from './cellKind.ts';
import type { TableFrame } from './tableFrame.ts';
import { isIndexRow } from './headerRows.ts';
import { isRuleLine, startsMidSentence } from './lines.ts';
import { filledCells, type SheetView, type ViewCell } from './sheetView.ts';

/** One cell under its role. `covered`: it belongs to a merge that began in a row above, in this body. */
export type RowCell = {
  readonly role: ColumnRole;
  readonly header: string;
  readonly cell: ViewCell;
  readonly covered: boolean;
};

export type TableRow = {
  readonly row: number;
  /** A heading printed again, or the row that numbers the columns. */
  readonly isHeader: boolean;
  /** A line drawn with dashes, a page number, or nothing at all. */
  readonly isEmpty: boolean;
  /** All cells of the sheet row with a text of their own. */
  readonly filled: readonly ViewCell[];
  /** The cells of the table's columns, from left to right; a column that the block lost has none. */
  readonly cells: readonly RowCell[];
  readonly moved: boolean;
  readonly alignment: Alignment;
};

/** The first cell of the row with a role, or null. */
export function cellOf(row: TableRow, role: ColumnRole): RowCell | null {
  return row.cells.find((cell) => cell.role === role) ?? null;
}

/** The cell's own text: '' where it is blank, covered or lost. */
export function ownText(row: TableRow, role: ColumnRole): string {
  const found = cellOf(row, role);
  return found === null || found.covered ? '' : found.cell.text;
}

export function readTableRows(view: SheetView, frame: TableFrame): TableRow[] {
  const { span } = frame;
  const bodyStart = frame.headerRow + frame.headerRows;
  const repeated = new Set(
    frame.repeats.flatMap(({ row, rows }) => Array.from({ length: rows }, (_, offset) => row + offset)),
  );
  const own = frame.columns.map(({ column }) => column);
  const texts: { row: number; filled: readonly ViewCell[]; isHeader: boolean; isEmpty: boolean }[] = [];
  const alignable: AlignableRow[] = [];
  const known = new Map<string, CellKind>();
  let block = 0;
  for (let row = bodyStart; row < frame.endRow; row += 1) {
    const filled = filledCells(view, row).filter(
      ({ area }) => span === null || (area.column >= span[0] && area.column <= span[1]),
    );
    const isHeader = repeated.has(row) || isIndexRow(filled.map(({ text }) => text));
    const isEmpty = filled.length === 0 || isRuleLine(filled.map(({ text }) => text));
    texts.push({ row, filled, isHeader, isEmpty });
    if (isHeader) block += 1;
    else if (!isEmpty && filled.length > 1) alignable.push({ row, block, kinds: kindsOf(filled, known) });
  }
  const aligned = frame.corrected ? new Map<number, Alignment>() : alignRows(alignable, frame.columns);
  return texts.map((line): TableRow => {
    const alignment = aligned.get(line.row) ?? own;
    const cells: RowCell[] = [];
    alignment.forEach((column, index) => {
      const target = frame.columns[index];
      if (column === null || target === undefined) return;
      const shown = view.shown(line.row, column);
      const covered = shown.area.row !== line.row && shown.area.row >= bodyStart;
      cells.push({
        role: target.role,
        header: target.header,
        cell: covered ? shown : view.at(line.row, column),
        covered,
      });
    });
    const moved = alignment.some((column, index) => column !== own[index]);
    return { ...line, cells, alignment, moved };
  });
}

/** Kinds by column; plans repeat the same units and deadlines, so each text is looked at once. */
function kindsOf(filled: readonly ViewCell[], known: Map<string, CellKind>): ReadonlyMap<number, CellKind> {
  return new Map(
    filled.map(({ area, text }) => {
      const kind = known.get(text) ?? shownKind(text);
      known.set(text, kind);
      return [area.column, kind];
    }),
  );
}

/** The rest of a cut cell ("bộ thủ tục…") must not be taken for a unit because of the word it happens to begin with. */
function shownKind(text: string): CellKind {
  const kind = kindOfCell(text);
  return kind === 'unit' && startsMidSentence(text) ? 'text' : kind;
}
