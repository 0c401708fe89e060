// What the table editor holds while it is edited, and how it becomes a correction.
import { intersect } from '../core/area.ts';
import type { Area, ColumnRole, Grid, KnownHeading, PlanTable, TableCorrection } from '../core/model.ts';
import { areaAddress, columnLabels, parseAreaAddress } from '../labels/columns.ts';
import { paneWords } from '../labels/pane.ts';
import { gridArea, guessRange, guessRoles } from './tableGuess.ts';

export type TableDraft = {
  readonly range: string;
  readonly headerRows: string;
  /** What is known or was chosen, by 0-based column of the sheet; the others are guessed. */
  readonly roles: Readonly<Record<number, ColumnRole>>;
};

export type DraftColumn = {
  readonly column: number;
  readonly header: string;
  /** The first words below the header, for columns that have no name. */
  readonly sample: string;
  readonly role: ColumnRole;
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

/** A draft for a table that was not found: what is selected, else all that was read, from its likely header on. */
export function draftOfArea(grid: Grid, area: Area, known: readonly KnownHeading[] = []): TableDraft {
  const { range, headerRows } = guessRange(grid, intersect(gridArea(grid), area) ?? area, known);
  return { range: areaAddress(range), headerRows: String(headerRows), roles: {} };
}

/** The table as it was detected, said to be right. */
export function confirmTable({ source, headerRows, columns }: PlanTable): TableCorrection {
  const { sheet, ...range } = source;
  return {
    sheet,
    range,
    headerRows,
    columns: Object.fromEntries(columns.map(({ column, role }) => [String(column), role])),
  };
}

/** The same rectangle, said to hold no tasks. */
export function denyTable(table: PlanTable): TableCorrection {
  return { ...confirmTable(table), columns: {} };
}

/** The columns of the drafted range, one line each; none while the range cannot be read. */
export function columnsOf(
  draft: TableDraft,
  grid: Grid,
  headings: readonly KnownHeading[] = [],
): readonly DraftColumn[] {
  const area = parseAreaAddress(draft.range);
  if (!area || area.columns > mostColumns) return [];
  const headerRows = readHeaderRows(draft.headerRows, area.rows) ?? 1;
  const guessed = guessRoles(grid, area, headings);
  const known = new Set(Object.values(draft.roles));
  return Array.from({ length: area.columns }, (_unused, index) => {
    const column = area.column + index;
    const texts = Array.from({ length: headerRows }, (_row, offset) =>
      textAt(grid, area.row + offset, column),
    );
    const guess = guessed[column] ?? 'other';
    return {
      column,
      header: texts.filter((text) => text !== '').join(' – '),
      sample: firstText(grid, area, headerRows, column),
      role: draft.roles[column] ?? (known.has(guess) && !repeatable.includes(guess) ? 'other' : guess),
    };
  });
}

function firstText(grid: Grid, area: Area, headerRows: number, column: number): string {
  const end = Math.min(area.row + area.rows, area.row + 50);
  for (let row = area.row + headerRows; row < end; row += 1) {
    const text = textAt(grid, row, column);
    if (text !== '') return text;
  }
  return '';
}

function textAt(grid: Grid, row: number, column: number): string {
  const text = grid.texts[row - grid.row]?.[column - grid.column] ?? '';
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}

/** A table may be without a header: the columns then have no names but the ones given here. */
function readHeaderRows(text: string, rows: number): number | null {
  const count = /^[0-5]$/.test(text.trim()) ? Number(text) : -1;
  return count >= 0 && count < rows ? count : null;
}

/** The correction a draft stands for, or the first thing that is wrong with it. */
export function readDraft(
  draft: TableDraft,
  grid: Grid,
  headings: readonly KnownHeading[] = [],
): { correction: TableCorrection | null; problem: string | null } {
  const refuse = (problem: string): { correction: null; problem: string } => ({ correction: null, problem });
  const range = parseAreaAddress(draft.range);
  if (!range || range.columns > mostColumns) return refuse(paneWords.rangeWrong);
  const headerRows = readHeaderRows(draft.headerRows, range.rows);
  if (headerRows === null) return refuse(paneWords.headerRowsWrong);
  const columns: Record<string, ColumnRole> = {};
  const seen = new Set<ColumnRole>();
  for (const { column, role } of columnsOf(draft, grid, headings)) {
    if (seen.has(role) && !repeatable.includes(role)) return refuse(paneWords.roleTwice(columnLabels[role]));
    seen.add(role);
    columns[String(column)] = role;
  }
  if (!seen.has('task')) return refuse(paneWords.needsTask);
  return { correction: { sheet: grid.sheet, range, headerRows, columns }, problem: null };
}
