// What a row carries by itself, and what is usual in its table: the ground on which rows are told apart.
import type { ColumnRole } from '../model.ts';
import { isRatingRole } from '../rating.ts';
import { marksRating } from './cellKind.ts';
import { startsMidSentence } from './lines.ts';
import { kindOfLabel, ordinalOf, readNumbering } from './numbering.ts';
import { cellOf, ownText, type TableRow } from './tableRows.ts';

/** What a person fills in for a task and never for a heading. */
const details: readonly ColumnRole[] = [
  'deliverable',
  'lead',
  'partner',
  'deadline',
  'result',
  'rating-good',
  'rating-done',
  'rating-late',
  'rating-notdone',
];

export function hasDetails(row: TableRow): boolean {
  return row.cells.some(
    ({ role, cell, covered }) =>
      details.includes(role) && !covered && cell.text !== '' && !isBanner(row, cell.area.columns),
  );
}

/** Whether more than a responsible unit is filled in: a group may name the unit that looks after all of it. */
export function hasSchedule(row: TableRow): boolean {
  return row.cells.some(
    ({ role, cell, covered }) =>
      details.includes(role) && role !== 'lead' && role !== 'partner' && !covered && cell.text !== '',
  );
}

/** One text merged across most of the table is a line of its own, whatever column it begins in. */
const isBanner = (row: TableRow, columns: number): boolean =>
  row.filled.length <= 2 && columns >= 3 && columns >= row.alignment.length / 2;

/** The row's own number, or null. */
export const labelOf = (row: TableRow): string | null => {
  const text = ownText(row, 'ordinal');
  return text === '' ? null : ordinalOf(text);
};

/** Labels of groups rather than tasks: roman numbers, capitals, named ones ("Mục tiêu 2"). */
export const isGroupLabel = (label: string): boolean =>
  label.length > 12 ||
  ['roman', 'capital'].includes(kindOfLabel(label)) ||
  readNumbering(`${label}:`)?.kind === 'named';

export type Context = {
  readonly rows: readonly TableRow[];
  readonly numbered: boolean;
  readonly romanTasks: boolean;
  readonly rated: boolean;
  readonly typical: number;
  /** The titles begin with small letters as a habit, which then is no sign of a cut. */
  readonly smallLetters: boolean;
};

/** Filled cells beside number and section: how much of a task a row carries. */
export function weightOf(row: TableRow): number {
  return row.cells.filter(
    ({ role, cell, covered }) => role !== 'ordinal' && role !== 'section' && !covered && cell.text !== '',
  ).length;
}

export function describeRows(rows: readonly TableRow[]): Context {
  const content = rows.filter(
    (row) => !row.isHeader && !row.isEmpty && row.filled.length > 1 && hasDetails(row),
  );
  const labels = content.map(labelOf);
  const withLabel = labels.filter((label) => label !== null);
  const weights = content.map(weightOf).sort((a, b) => a - b);
  const roman = withLabel.filter((label) => kindOfLabel(label) === 'roman').length;
  const rated = content.filter((row) =>
    row.cells.some(({ role, cell }) => isRatingRole(role) && marksRating(role, cell.text)),
  ).length;
  return {
    rows,
    numbered: withLabel.length >= 0.3 * content.length && withLabel.length > 0,
    romanTasks: roman > 0.6 * withLabel.length,
    rated: rated >= 0.6 * content.length && rated > 0,
    typical: weights[Math.floor(weights.length / 2)] ?? 1,
    smallLetters:
      content.filter((row) => startsMidSentence(ownText(row, 'task'))).length > 0.4 * content.length,
  };
}

/** Whether the row alone has what a task has: a number and a title, or a title and details. */
export function looksLikeTask(row: TableRow): boolean {
  if (row.isHeader || row.isEmpty) return false;
  const title = cellOf(row, 'task')?.cell.text ?? '';
  const label = labelOf(row);
  if (title === '') return false;
  return hasDetails(row) || (label !== null && !isGroupLabel(label));
}
