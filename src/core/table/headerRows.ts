// Which rows of a sheet are a table's heading: the row of names, a row of sub-columns under it, the "(1) (2)…" row.
import type { ColumnRole } from '../model.ts';
import { bestRole, rankHeading, type RankHeading } from './headings.ts';
import { kindOfLabel, ordinalOf, readNumbering } from './numbering.ts';

export type HeaderRows = {
  readonly first: number;
  readonly count: number;
  /** Whether enough of the names are known. */
  readonly sure: boolean;
};

type Cells = readonly string[];

/** A heading is shorter than this, its gloss in brackets included. */
const LONGEST_HEADING = 300;
const KNOWN = 5;
const STRONG = 7;
const MOST_HEADER_ROWS = 4;

// Accepts "(1)", "-3", "7", "(4)=(2)+(3)". Not "1.1", nor "1. Việc".
const INDEX_CELL = /^\(?-?(\d{1,2})\)?(?:\s*=.{0,30})?$/u;

/** Whether the row only numbers the columns: "(1) (2) (3)", "A B 1 2 3", or −1 −2 −3 as Excel reads "(1)". */
export function isIndexRow(cells: Cells): boolean {
  const filled = cells.filter((text) => text !== '');
  if (filled.length < 3) return false;
  const numbers: number[] = [];
  for (const text of filled) {
    const match = INDEX_CELL.exec(text);
    if (match?.[1] !== undefined) numbers.push(Number(match[1]));
    else if (!/^\(?[A-Za-z]\)?$/u.test(text)) return false;
  }
  return (
    numbers.length >= 2 &&
    numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1)
  );
}

/** Whether `cells` numbers all columns under `top`, not the months or quarters of one group. */
export function numbersColumns(top: Cells, cells: Cells): boolean {
  const first = top.findIndex((text) => text !== '');
  return isIndexRow(cells) && (cells[first] ?? '') !== '';
}

/** A row of names is short, unnumbered, and several of its names are known. */
function readNames(cells: Cells, rank: RankHeading): { readonly sure: boolean } | null {
  const filled = cells.filter((text) => text !== '');
  if (filled.length < 2 || filled.some((text) => text.length > LONGEST_HEADING)) return null;
  const first = filled[0] ?? '';
  if (ordinalOf(first) !== null || readNumbering(first) !== null || isIndexRow(cells)) return null;
  const roles = new Map<ColumnRole, number>();
  let known = 0;
  for (const text of filled) {
    const best = text.length <= 120 || text.includes('(') ? bestRole(text, rank) : null;
    if (best === null || best.score < KNOWN) continue;
    known += 1;
    if (best.role !== 'other') roles.set(best.role, Math.max(best.score, roles.get(best.role) ?? 0));
  }
  const anchor = Math.max(roles.get('task') ?? 0, roles.get('ordinal') ?? 0, roles.get('section') ?? 0);
  const share = known / filled.length;
  if (roles.size >= 3 && share >= 0.5 && (anchor >= STRONG || roles.size >= 4)) return { sure: true };
  if (roles.size === 2 && share === 1 && anchor >= STRONG && Math.min(...roles.values()) >= STRONG)
    return { sure: true };
  // "STT" and names nobody knows: a table, but the user is asked.
  if ((roles.get('ordinal') ?? 0) >= 11 && filled.length >= 3) return { sure: roles.size >= 3 };
  return null;
}

/** Names of sub-columns: every one of them stands under a group, none under a column that has its own name. */
function isSubRow(top: Cells, cells: Cells, rank: RankHeading): boolean {
  const filled = cells.flatMap((text, column) => (text === '' ? [] : [{ text, column }]));
  if (filled.length === 0 || filled.some(({ text }) => text.length > LONGEST_HEADING)) return false;
  const groupStarts = (column: number): boolean =>
    (top[column] ?? '') !== '' && (top[column + 1] ?? '') === '';
  const underGroup = filled.every(({ column }) => (top[column] ?? '') === '' || groupStarts(column));
  if (!underGroup || numbersColumns(top, cells)) return false;
  if (isIndexRow(cells)) return true;
  if (filled.some(({ column }) => top.slice(0, column + 1).every((text) => text === ''))) return false;
  if (filled.some(({ text }) => ordinalOf(text) !== null && kindOfLabel(ordinalOf(text) ?? '') !== 'letter'))
    return false;
  const known = filled.filter(({ text }) => (bestRole(text, rank)?.score ?? 0) >= KNOWN).length;
  return (
    known / filled.length >= 0.5 || (filled.length >= 2 && filled.every(({ text }) => text.length <= 30))
  );
}

/**
 * The heading that begins at row `first`, or null. `heightOf` gives how many rows the merged cells of a row span (1
 * without merges).
 */
function readHeaderRows(
  rows: readonly Cells[],
  first: number,
  heightOf: (row: number) => number = () => 1,
  rank: RankHeading = rankHeading,
): HeaderRows | null {
  const top = rows[first];
  if (top === undefined) return null;
  const names = readNames(top, rank);
  if (names === null) return null;
  let count = Math.min(MOST_HEADER_ROWS, Math.max(1, heightOf(first)), rows.length - first);
  for (
    let next = rows[first + count];
    next !== undefined && count < MOST_HEADER_ROWS;
    next = rows[first + count]
  ) {
    if (!isSubRow(rows[first + count - 1] ?? top, next, rank)) break;
    count += 1;
  }
  if (numbersColumns(top, rows[first + count] ?? [])) count += 1;
  return { first, count, sure: names.sure };
}

/** The first heading at or below row `from`, or null. */
export function findHeaderRows(
  rows: readonly Cells[],
  from = 0,
  heightOf: (row: number) => number = () => 1,
  rank: RankHeading = rankHeading,
): HeaderRows | null {
  for (let row = from; row < rows.length; row += 1) {
    const header = readHeaderRows(rows, row, heightOf, rank);
    if (header !== null) return header;
  }
  return null;
}
