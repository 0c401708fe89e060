// Finds the cell of our sheets into which something is entered for a task or a milestone.
import type { CellValue } from '../core/model.ts';
import { matchKey } from '../core/text.ts';
import { milestoneHeaders, taskHeaders } from '../labels/sheets.ts';

export type EntryTarget = {
  readonly kind: 'task' | 'milestone';
  /** A task id, or the key of an occurrence. */
  readonly key: string;
  /** The words that stand in the row: the task's title, or what is due. */
  readonly title: string;
  readonly field: 'done' | 'confirmed';
};

/** 0-based inside the cells that were searched. */
export type EntryCell = { readonly row: number; readonly column: number; readonly value: CellValue };

/**
 * `cells` is the used range of our sheet of tasks or of milestones. The row is the one of the key, if it still has the
 * words; a sheet that was written before rows of the appendix moved has them under another key: null, as for no row.
 */
export function findEntryCell(
  cells: readonly (readonly CellValue[])[],
  { kind, key, title, field }: EntryTarget,
): EntryCell | null {
  const names = kind === 'task' ? taskHeaders : milestoneHeaders;
  const keyHeader = kind === 'task' ? taskHeaders.id : milestoneHeaders.key;
  const titleHeader = kind === 'task' ? taskHeaders.title : milestoneHeaders.label;
  const fieldHeader = field === 'done' ? names.done : milestoneHeaders.confirmed;
  const wanted = [keyHeader, titleHeader, fieldHeader];
  const top = cells.findIndex((row) => wanted.every((header) => row.includes(header)));
  const header = cells[top];
  if (header === undefined) return null;
  const [keyColumn = 0, titleColumn = 0, column = 0] = wanted.map((name) => header.indexOf(name));
  const words = matchKey(title);
  const row = cells.findIndex(
    (cell, index) =>
      index > top &&
      String(cell[keyColumn] ?? '').trim() === key &&
      matchKey(String(cell[titleColumn] ?? '')) === words,
  );
  return row < 0 ? null : { row, column, value: cells[row]?.[column] ?? '' };
}
