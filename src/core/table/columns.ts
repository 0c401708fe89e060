// Which role each column of a table plays: by its heading's words and by what the cells below look like.
import type { Certainty, ColumnRole, TableColumn } from '../model.ts';
import { columnRoles } from '../model.ts';
import { cleanText, foldedText } from '../text.ts';
import { contentFit, describeContent, type ColumnContent } from './contentFit.ts';
import { findHeaderRows, numbersColumns } from './headerRows.ts';
import { CERTAIN_SCORE, rankHeading, type RoleScores } from './headings.ts';

/** A column before it has a role: its headings from the group down to its own, and the cells below. */
export type ColumnEvidence = {
  readonly column: number;
  readonly headings: readonly string[];
  readonly body: readonly string[];
};

// Accepts "3", "12", "IV". Not "Quý I".
const BARE_NUMBER = /^(?:\d{1,2}|[IVX]{1,4})$/u;

type Candidate = ColumnEvidence & {
  readonly content: ColumnContent;
  readonly scores: Map<ColumnRole, number>;
};

/** The column's own heading; a bare number is read with its group: "Tháng" over "3" is "Tháng 3". */
function headingOf({ headings }: ColumnEvidence): string {
  const named = headings.filter((text) => text !== '');
  const own = named.at(-1) ?? '';
  return BARE_NUMBER.test(own) ? named.slice(-2).join(' ') : own;
}

/** The column's own heading speaks first; its group's heading only where the own one says little. */
function headingScores(headings: readonly string[]): RoleScores {
  const named = headings.filter((text) => text !== '');
  const own = rankHeading(named.at(-1) ?? '');
  if (named.length < 2 || Math.max(0, ...own.values()) >= CERTAIN_SCORE) return own;
  const scores = new Map(own);
  for (const [role, score] of rankHeading(named.join(' '))) {
    scores.set(role, Math.max(scores.get(role) ?? 0, score * 0.9));
  }
  return scores;
}

function gather(column: ColumnEvidence): Candidate {
  const content = describeContent(column.body);
  const byWords = headingScores(column.headings);
  const scores = new Map<ColumnRole, number>();
  // One cell proves nothing: content counts in full from three cells on.
  const weight = 3 * Math.min(1, content.filled / 3);
  for (const role of columnRoles) {
    const words = byWords.get(role) ?? 0;
    const fit = contentFit(role, content);
    // "Hoàn thành" over days or units names no mark.
    if (role.startsWith('rating-') && content.share.deadline + content.share.unit > 0.5) continue;
    if (words > 0) scores.set(role, words + weight * (words >= 9 ? Math.max(fit, -0.6) : fit));
    else if (byWords.size === 0 && fit >= 0.5 && content.filled >= 2) scores.set(role, 3 * fit);
  }
  return { ...column, content, scores };
}

/** "Nhiệm vụ" beside "Nhiệm vụ cụ thể": the one on the left that is filled more rarely groups the tasks. */
function settleSection(columns: readonly Candidate[]): void {
  const tasks = columns.filter((column) => (column.scores.get('task') ?? 0) >= 5);
  const [first, second] = tasks;
  if (first === undefined || second === undefined) return;
  const sparse = second.content.filled > 0 && first.content.filled < 0.7 * second.content.filled;
  const general = (second.scores.get('task') ?? 0) > (first.scores.get('task') ?? 0) + 1;
  const empty = first.content.filled === 0 && second.content.filled === 0;
  if (sparse || (general && empty) || (general && first.content.share.roman > 0.5)) {
    first.scores.set('section', 8);
    first.scores.delete('task');
  }
}

// Accepts (folded) "da ban hanh…", "dang thuc hien", "dat 80%", "hoan thanh". Not "danh sach", "bao cao".
const REPORTS = /^(?:- ?)?(?:da|dang|chua|hoan thanh|dat|khong phat sinh) ?(?![a-z])/u;

/** "Kết quả" alone is the product in a plan and what came of it in a report: the cells, else its place, tell. */
function settleResult(columns: readonly Candidate[]): void {
  columns.forEach((column, index) => {
    const [product, result] = [column.scores.get('deliverable') ?? 0, column.scores.get('result') ?? 0];
    if (product === 0 || result === 0 || Math.abs(product - result) > 2) return;
    const filled = column.body.filter((text) => text !== '').slice(0, 200);
    const reports = filled.filter((text) => REPORTS.test(foldedText(text.slice(0, 40)))).length;
    const behind = columns
      .slice(0, index)
      .some(({ scores }) => (scores.get('deadline') ?? 0) >= CERTAIN_SCORE);
    // A blank one behind the deadlines is there to be filled in when the work is done.
    if (filled.length === 0 ? behind : reports > 0.4 * filled.length)
      column.scores.set('result', product + 1);
  });
}

/** One heading merged over two columns, the kind of task beside its title: the longer texts are the titles. */
function settleTitle(columns: readonly Candidate[]): void {
  columns.forEach((column, index) => {
    const next = columns[index + 1];
    const score = column.scores.get('task') ?? 0;
    if (next === undefined || score < 5 || next.headings.some((text) => text !== '')) return;
    const longer = next.content.length > 1.2 * column.content.length && next.content.length > 10;
    if (!longer || next.content.filled < column.content.filled || column.content.filled < 2) return;
    next.scores.set('task', score);
    column.scores.clear();
    column.scores.set('other', score);
  });
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
export function assignRoles(evidence: readonly ColumnEvidence[]): TableColumn[] {
  const columns = evidence.map(gather);
  settleSection(columns);
  settleTitle(columns);
  settleResult(columns);
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
 * `column` is the index in the rows. Without a recognisable heading the first row is taken for it.
 */
export function recognizeColumns(rows: readonly (readonly string[])[]): TableColumn[] {
  const texts = rows.map((row) => row.map(cleanText));
  const width = texts.reduce((most, row) => Math.max(most, row.length), 0);
  const header = findHeaderRows(texts) ?? { first: 0, count: Math.min(1, texts.length) };
  const evidence: ColumnEvidence[] = [];
  for (let column = 0; column < width; column += 1) {
    const cells = texts.map((row) => row[column] ?? '');
    evidence.push({
      column,
      headings: groupedHeadings(texts.slice(header.first, header.first + header.count), column),
      body: cells.slice(header.first + header.count),
    });
  }
  return assignRoles(evidence);
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
