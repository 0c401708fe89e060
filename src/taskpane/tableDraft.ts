// What the column editor holds while it is edited, and how it becomes a correction.
import type { ColumnRole, Grid, PlanTable, TableCorrection } from '../core/model.ts';
import { areaAddress, columnLabels, parseAreaAddress } from '../labels/columns.ts';
import { paneWords } from '../labels/pane.ts';

export type TableDraft = {
  readonly range: string;
  readonly headerRows: string;
  /** By 0-based column of the sheet; a column left out is `other`. */
  readonly roles: Readonly<Record<number, ColumnRole>>;
};

/** Roles that more than one column may have. */
const repeatable: readonly ColumnRole[] = ['other', 'note', 'result', 'target', 'deliverable'];
const mostColumns = 40;

export function draftOf(table: PlanTable): TableDraft {
  return {
    range: areaAddress(table.source),
    headerRows: String(table.headerRows),
    roles: Object.fromEntries(table.columns.map(({ column, role }) => [column, role])),
  };
}

/** The columns of the drafted range with the text that stands in its header rows, one line each. */
export function columnsOf(draft: TableDraft, grid: Grid): readonly { column: number; header: string }[] {
  const area = parseAreaAddress(draft.range);
  if (!area || area.columns > mostColumns) return [];
  const headerRows = Math.min(readHeaderRows(draft.headerRows, area.rows) ?? 1, 5);
  return Array.from({ length: area.columns }, (_unused, index) => {
    const column = area.column + index;
    const texts = Array.from({ length: headerRows }, (_row, offset) =>
      textAt(grid, area.row + offset, column),
    );
    return { column, header: texts.filter((text) => text !== '').join(' – ') };
  });
}

function textAt(grid: Grid, row: number, column: number): string {
  const text = grid.texts[row - grid.row]?.[column - grid.column] ?? '';
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}

function readHeaderRows(text: string, rows: number): number | null {
  const count = /^[1-5]$/.test(text.trim()) ? Number(text) : 0;
  return count >= 1 && count < rows ? count : null;
}

/** The correction a draft stands for, or the first thing that is wrong with it. */
export function readDraft(
  draft: TableDraft,
  sheet: string,
): { correction: TableCorrection | null; problem: string | null } {
  const refuse = (problem: string): { correction: null; problem: string } => ({ correction: null, problem });
  const range = parseAreaAddress(draft.range);
  if (!range || range.columns > mostColumns) return refuse(paneWords.rangeWrong);
  const headerRows = readHeaderRows(draft.headerRows, range.rows);
  if (headerRows === null) return refuse(paneWords.headerRowsWrong);
  const columns: Record<string, ColumnRole> = {};
  const seen = new Set<ColumnRole>();
  for (let column = range.column; column < range.column + range.columns; column += 1) {
    const role = draft.roles[column] ?? 'other';
    if (seen.has(role) && !repeatable.includes(role)) return refuse(paneWords.roleTwice(columnLabels[role]));
    seen.add(role);
    columns[String(column)] = role;
  }
  if (!seen.has('task')) return refuse(paneWords.needsTask);
  return { correction: { sheet, range, headerRows, columns }, problem: null };
}
