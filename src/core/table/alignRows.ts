// Puts rows back under their columns where a page break lost a column of a block or added an empty one.
import type { ColumnRole, TableColumn } from '../model.ts';
import { isRatingRole } from '../rating.ts';
import { cellKinds, type CellKind } from './cellKind.ts';

/** For each table column the sheet column its cell stands in, or null where the block lost it. */
export type Alignment = readonly (number | null)[];

/** One row by the kinds of its filled cells (by sheet column); `block` changes where a heading is printed again. */
export type AlignableRow = {
  readonly row: number;
  readonly block: number;
  readonly kinds: ReadonlyMap<number, CellKind>;
};

/** What must not stand in a column of a role, unless the table has it there often. */
const conflicts: Readonly<Record<ColumnRole, readonly CellKind[]>> = {
  ordinal: ['text', 'unit', 'deadline', 'numbered'],
  section: ['numbered', 'mark'],
  task: ['ordinal', 'mark'],
  deliverable: ['mark', 'ordinal'],
  lead: ['mark', 'deadline', 'ordinal', 'money'],
  partner: ['mark', 'deadline', 'ordinal', 'money'],
  deadline: ['mark', 'unit'],
  budget: ['mark', 'unit'],
  result: ['mark', 'ordinal'],
  'rating-good': ['text', 'unit', 'deadline', 'numbered'],
  'rating-done': ['text', 'unit', 'deadline', 'numbered'],
  'rating-late': ['text', 'unit', 'deadline', 'numbered'],
  'rating-notdone': ['text', 'unit', 'deadline', 'numbered'],
  target: [],
  note: [],
  other: [],
};

const RARE = 0.2;
/** How much likelier (in nats) another alignment must be before a row is moved. */
const MARGIN = 2;
/** A lost column is blank however seldom the table leaves it blank. */
const LOST = 0.15;

type Profile = readonly Readonly<Record<CellKind, number>>[];

/** Rows that contradict no column as printed; when they are few, the roles are to doubt and not the rows: then all. */
function typicalRows(
  rows: readonly AlignableRow[],
  columns: readonly TableColumn[],
): readonly AlignableRow[] {
  const typical = rows.filter((row) =>
    columns.every(({ column, role }) => !conflicts[role].includes(row.kinds.get(column) ?? 'blank')),
  );
  return typical.length >= 0.4 * rows.length ? typical : rows;
}

/** How often each kind stands in each column, smoothed so that nothing is impossible. */
function learn(rows: readonly AlignableRow[], columns: readonly TableColumn[]): Profile {
  return columns.map(({ column, role }) => {
    const counts = new Map<CellKind, number>(
      cellKinds.map((kind) => [kind, conflicts[role].includes(kind) ? 0.15 : 0.5]),
    );
    for (const row of rows) {
      const kind = row.kinds.get(column) ?? 'blank';
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    // The map was filled from every kind.
    return Object.fromEntries([...counts].map(([kind, count]) => [kind, count / total])) as Record<
      CellKind,
      number
    >;
  });
}

/** The table as printed, then every way of losing or gaining one column left of the ratings. */
function candidates(columns: readonly TableColumn[]): Alignment[] {
  const own = columns.map(({ column }) => column);
  // The first rating column is always the cell right after the result: no column is lost or gained past it.
  const result = columns.findIndex(({ role }) => role === 'result');
  const rated = columns.some(({ role }) => isRatingRole(role));
  const last = rated && result >= 0 ? result : own.length - 1;
  const all: Alignment[] = [own];
  for (let at = 0; at <= last; at += 1) {
    all.push(own.map((column, index) => (index < at ? column : index === at ? null : column - 1)));
    all.push(own.map((column, index) => (index < at ? column : column + 1)));
  }
  return all;
}

type Fit = { readonly likelihood: number; readonly conflicts: number };

function fitOf(
  row: AlignableRow,
  alignment: Alignment,
  columns: readonly TableColumn[],
  profile: Profile,
): Fit {
  let likelihood = 0;
  let clashes = 0;
  const used = new Set(alignment);
  alignment.forEach((at, index) => {
    const kind = at === null ? 'blank' : (row.kinds.get(at) ?? 'blank');
    const share = profile[index]?.[kind] ?? 0.01;
    likelihood += Math.log(at === null ? Math.max(share, LOST) : share);
    const role = columns[index]?.role ?? 'other';
    if (share < RARE && conflicts[role].includes(kind)) clashes += 1;
  });
  const [first, last] = [columns[0]?.column ?? 0, columns.at(-1)?.column ?? 0];
  for (let column = Math.max(0, first - 1); column <= last + 1; column += 1) {
    if (used.has(column) || !row.kinds.has(column)) continue;
    // A text that no column takes would be lost: worse than any misplaced one.
    clashes += 1;
    likelihood -= 6;
  }
  return { likelihood, conflicts: clashes };
}

/**
 * The alignment of each row that has at least two texts, by sheet row. Rows that contradict their columns are moved to
 * the likeliest alignment; rows that fit either way follow the row above (or below) them in the same block.
 */
export function alignRows(
  rows: readonly AlignableRow[],
  columns: readonly TableColumn[],
): Map<number, Alignment> {
  const own = columns.map(({ column }) => column);
  const all = candidates(columns);
  const profile = learn(typicalRows(rows.slice(0, 400), columns), columns);
  const decided = rows.map((row): Alignment | null => {
    const printed = fitOf(row, own, columns, profile);
    if (printed.conflicts === 0) return null;
    let best: Alignment = own;
    let bestFit = printed;
    for (const alignment of all) {
      const fit = fitOf(row, alignment, columns, profile);
      if (fit.conflicts < printed.conflicts && fit.likelihood > bestFit.likelihood)
        [best, bestFit] = [alignment, fit];
    }
    return bestFit.likelihood - printed.likelihood >= MARGIN ? best : null;
  });
  const aligned = new Map<number, Alignment>();
  const follow = (index: number, neighbour: number): void => {
    const row = rows[index];
    const other = rows[neighbour];
    const alignment = other === undefined ? undefined : aligned.get(other.row);
    if (row === undefined || aligned.has(row.row) || other?.block !== row.block || alignment === undefined)
      return;
    const printed = fitOf(row, own, columns, profile);
    const moved = fitOf(row, alignment, columns, profile);
    const better = moved.conflicts < printed.conflicts && moved.likelihood >= printed.likelihood - MARGIN;
    const asGood = moved.conflicts === 0 && moved.likelihood >= printed.likelihood - 0.5;
    if (better || asGood) aligned.set(row.row, alignment);
  };
  rows.forEach((row, index) => {
    const alignment = decided[index];
    if (alignment) aligned.set(row.row, alignment);
    else follow(index, index - 1);
  });
  for (let index = rows.length - 1; index >= 0; index -= 1) follow(index, index + 1);
  for (const row of rows) if (!aligned.has(row.row)) aligned.set(row.row, own);
  return aligned;
}
