// What a correction of a table's columns says about their headings, for all other tables of the workbook.
import type { Grid, KnownHeading, TableColumn, TableCorrection } from '../model.ts';
import { columnsUnder } from './columns.ts';
import { headingKey, rankWith } from './headings.ts';
import { viewSheet } from './sheetView.ts';

/** Enough rows to tell what a column holds. */
const rowsLookedAt = 200;

/**
 * The headings known after a correction: one is learnt where the user chose another role than would be read, or made
 * an unsure one sure; what is said last counts. A range that is no table teaches nothing.
 */
export function learnHeadings(
  known: readonly KnownHeading[],
  grid: Grid,
  correction: TableCorrection,
): readonly KnownHeading[] {
  const chosen = Object.values(correction.columns);
  if (correction.headerRows === 0 || !chosen.includes('task')) return known;
  const columns = readBy(known, grid, correction);
  const roleOf = ({ column }: TableColumn) => correction.columns[String(column)] ?? 'other';
  const isClear = (one: TableColumn): boolean =>
    columns.every(
      (other) => headingKey(other.header) !== headingKey(one.header) || roleOf(other) === roleOf(one),
    );
  const learnt = columns
    .filter((column) => roleOf(column) !== column.role || column.certainty !== 'certain')
    .filter((column) => headingKey(column.header) !== '' && isClear(column))
    .map((column): KnownHeading => ({ heading: column.header, role: roleOf(column) }));
  return [...forgetHeadings(known, learnt), ...unique(learnt)];
}

/** What is known without those headings. */
export function forgetHeadings(
  known: readonly KnownHeading[],
  forgotten: readonly Pick<KnownHeading, 'heading'>[],
): readonly KnownHeading[] {
  const keys = new Set(forgotten.map(({ heading }) => headingKey(heading)));
  return known.filter(({ heading }) => !keys.has(headingKey(heading)));
}

function unique(headings: readonly KnownHeading[]): readonly KnownHeading[] {
  return [...new Map(headings.map((one) => [headingKey(one.heading), one])).values()];
}

/** The columns of the corrected range as they would be read without the correction; columns are those of the sheet. */
function readBy(
  known: readonly KnownHeading[],
  grid: Grid,
  { range, headerRows }: TableCorrection,
): readonly TableColumn[] {
  const view = viewSheet(grid);
  const texts = Array.from({ length: Math.min(range.rows, rowsLookedAt) }, (_, row) =>
    Array.from(
      { length: range.columns },
      (__, column) => view.at(range.row + row, range.column + column).text,
    ),
  );
  const columns = columnsUnder(texts, { first: 0, count: headerRows }, rankWith(known));
  return columns.map((column) => ({ ...column, column: column.column + range.column }));
}
