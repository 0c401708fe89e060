// Which role each column of a table plays: by its heading's words and by what the cells below look like.
import type { Certainty, ColumnRole, KnownHeading, TableColumn } from '../model.ts';
import { columnRoles } from '../model.ts';
import { isRatingRole } from '../rating.ts';
import { cleanText } from '../text.ts';
import { contentFit, describeContent } from './contentFit.ts';
import { partGroups } from './flatGroups.ts';
import { findHeaderRows, numbersColumns, type HeaderRows } from './headerRows.ts';
import {
  CERTAIN_SCORE,
  LEARNT_SCORE,
  rankHeading,
  rankWith,
  type RankHeading,
  type RoleScores,
} from './headings.ts';
import { settleScores, type Candidate, type ColumnEvidence } from './settleColumns.ts';

// Accepts "3", "12", "IV". Not "Quý I".
const BARE_NUMBER = /^(?:\d{1,2}|[IVX]{1,4})$/u;

/** The column's own heading; a bare number is read with its group: "Tháng" over "3" is "Tháng 3". */
function headingOf({ headings }: ColumnEvidence): string {
  const named = headings.filter((text) => text !== '');
  const own = named.at(-1) ?? '';
  return BARE_NUMBER.test(own) ? named.slice(-2).join(' ') : own;
}

/** The column's own heading speaks first; its group's heading only where the own one says little. */
function headingScores(headings: readonly string[], rank: RankHeading): RoleScores {
  const named = headings.filter((text) => text !== '');
  const own = new Map(rank(named.at(-1) ?? ''));
  // "Hoàn thành" under "Thời gian" is no mark, even in an empty form.
  if ((rank(named.at(-2) ?? '').get('deadline') ?? 0) >= CERTAIN_SCORE)
    for (const role of own.keys()) if (isRatingRole(role)) own.delete(role);
  if (named.length < 2 || Math.max(0, ...own.values()) >= CERTAIN_SCORE) return own;
  const scores = new Map(own);
  for (const [role, score] of rank(named.join(' '))) {
    scores.set(role, Math.max(scores.get(role) ?? 0, score * 0.9));
  }
  return scores;
}

function gather(column: ColumnEvidence, headings: readonly string[], rank: RankHeading): Candidate {
  const content = describeContent(column.body);
  const whole = rank(headingOf(column));
  const learnt = Math.max(0, ...whole.values()) >= LEARNT_SCORE;
  const byWords = learnt ? whole : headingScores(headings, rank);
  const scores = new Map<ColumnRole, number>();
  // One cell proves nothing: content counts in full from three cells on.
  const weight = 3 * Math.min(1, content.filled / 3);
  for (const role of columnRoles) {
    const words = byWords.get(role) ?? 0;
    const fit = contentFit(role, content);
    // "Hoàn thành" over days or units names no mark; marks under "Quý I" or "Năm 2026" give no rating.
    if (isRatingRole(role) && (words === 0 || content.share.deadline + content.share.unit > 0.5)) continue;
    // "Thực hiện" beside "Kế hoạch" holds what was reached: numbers name nobody.
    if (role === 'lead' && content.share.ordinal + content.share.money > 0.5) continue;
    if (words > 0) scores.set(role, words + weight * (words >= 9 ? Math.max(fit, -0.6) : fit));
    else if (byWords.size === 0 && fit >= 0.5 && content.filled >= 2) scores.set(role, 3 * fit);
  }
  return { ...column, content, scores, learnt };
}

type Assigned = Map<number, { role: ColumnRole; score: number }>;

function assign(columns: readonly Candidate[]): Assigned {
  const offers = columns.flatMap((column) =>
    [...column.scores].map(([role, score]) => ({ column: column.column, role, score })),
  );
  offers.sort((a, b) => b.score - a.score || a.column - b.column);
  const assigned: Assigned = new Map();
  const taken = new Set<ColumnRole>();
  for (const { column, role, score } of offers) {
    if (assigned.has(column) || taken.has(role) || score < 2.2) continue;
    assigned.set(column, { role, score });
    if (role !== 'other') taken.add(role);
  }
  return assigned;
}

/** Without a task column there is no table: the longest texts among the columns not surely something else are it. */
function likeliestTask(columns: readonly Candidate[], assigned: Assigned): Candidate | undefined {
  const loose: ReadonlySet<ColumnRole> = new Set(['section', 'target', 'other', 'deliverable']);
  return columns
    .filter(({ column }) => loose.has(assigned.get(column)?.role ?? 'other'))
    .filter(
      ({ content, headings }) =>
        content.length > 15 || (content.filled === 0 && headings.some((text) => text !== '')),
    )
    .sort((a, b) => b.content.length - a.content.length || a.column - b.column)[0];
}

/** Gives every column a role; a role is given once, except `other`. Unsure ones are `assumed`. */
export function assignRoles(
  evidence: readonly ColumnEvidence[],
  rank: RankHeading = rankHeading,
): TableColumn[] {
  const parted = partGroups(evidence.map(({ headings }) => headings));
  const columns = evidence.map((column, index) => gather(column, parted[index] ?? column.headings, rank));
  settleScores(columns);
  let assigned = assign(columns);
  if (![...assigned.values()].some(({ role }) => role === 'task')) {
    const task = likeliestTask(columns, assigned);
    task?.scores.clear();
    task?.scores.set('task', CERTAIN_SCORE - 1);
    assigned = assign(columns);
  }
  return columns.map((column) => {
    const found = assigned.get(column.column);
    const certainty: Certainty = found === undefined || found.score >= CERTAIN_SCORE ? 'certain' : 'assumed';
    return { column: column.column, role: found?.role ?? 'other', header: headingOf(column), certainty };
  });
}

/**
 * The roles of the columns of a table given as rows of texts, heading rows first (lines above them are skipped);
 * `column` is the index in the rows. Without a recognisable heading the first row is taken for it. `known` are the
 * headings the user has spoken about.
 */
export function recognizeColumns(
  rows: readonly (readonly string[])[],
  known: readonly KnownHeading[] = [],
): TableColumn[] {
  const texts = rows.map((row) => row.map(cleanText));
  const rank = rankWith(known);
  const header = findHeaderRows(texts, 0, undefined, rank);
  return columnsUnder(texts, header ?? { first: 0, count: Math.min(1, texts.length) }, rank);
}

/** The roles of the columns of rows of texts whose heading rows are given. */
export function columnsUnder(
  texts: readonly (readonly string[])[],
  header: Pick<HeaderRows, 'first' | 'count'>,
  rank: RankHeading,
): TableColumn[] {
  const width = texts.reduce((most, row) => Math.max(most, row.length), 0);
  const evidence: ColumnEvidence[] = [];
  for (let column = 0; column < width; column += 1) {
    const cells = texts.map((row) => row[column] ?? '');
    evidence.push({
      column,
      headings: groupedHeadings(texts.slice(header.first, header.first + header.count), column),
      body: cells.slice(header.first + header.count),
    });
  }
  return assignRoles(evidence, rank);
}

/** A blank cell in an upper heading row belongs to the group on its left when a lower row names the column. */
export function groupedHeadings(rows: readonly (readonly string[])[], column: number): string[] {
  const named = rows.filter((row) => !numbersColumns(rows[0] ?? [], row));
  return named.map((row, index) => {
    const own = row[column] ?? '';
    const below = named.slice(index + 1).some((lower) => (lower[column] ?? '') !== '');
    if (own !== '' || !below) return own;
    return row.slice(0, column).findLast((text) => text !== '') ?? '';
  });
}
