// Says of every body row what it is: a task, a piece of the task above, a section, a heading, or no row of the table.
import type { ColumnRole } from '../model.ts';
import { isMark } from './cellKind.ts';
import { isCapitals, isClosingLine, isFinished, isTotalLine, startsMidSentence, startsWithBullet } from './lines.ts';
import { isChildLabel, kindOfLabel, ordinalOf, readNumbering } from './numbering.ts';
import { cellOf, ownText, type TableRow } from './tableRows.ts';

/**
 * `page`: a page break cut the row, its pieces read on; `paragraph`: a line of its own in the same cells.
 * A `section` row keeps its label and title; a `task` row its number ('' when unnumbered).
 */
export type RowClass =
  | { readonly kind: 'task'; readonly ordinal: string }
  | { readonly kind: 'joined'; readonly how: 'page' | 'paragraph' }
  | { readonly kind: 'section'; readonly label: string; readonly title: string }
  | { readonly kind: 'header' }
  | { readonly kind: 'ignored' };

export type ClassifiedRow = { readonly row: TableRow; readonly class: RowClass };

/** What a person fills in for a task and never for a heading. */
const details: readonly ColumnRole[] = [
  'deliverable', 'lead', 'partner', 'deadline', 'result', 'rating-good', 'rating-done', 'rating-late', 'rating-notdone',
];
const isRating = (role: ColumnRole): boolean => role.startsWith('rating-');

function hasDetails(row: TableRow): boolean {
  return row.cells.some(({ role, cell, covered }) => details.includes(role) && !covered && cell.text !== '' && !isBanner(row, cell.area.columns));
}

/** One text merged across most of the table is a line of its own, whatever column it begins in. */
const isBanner = (row: TableRow, columns: number): boolean =>
  row.filled.length <= 2 && columns >= 3 && columns >= row.alignment.length / 2;

const labelOf = (row: TableRow): string | null => {
  const text = ownText(row, 'ordinal');
  return text === '' ? null : ordinalOf(text);
};

type Heading = { readonly label: string; readonly title: string };

/** "II" and a title, "II CẢI CÁCH" in one cell, or a line across the table; null when the row has a task's details. */
function readHeading(row: TableRow): Heading | null {
  if (row.filled.length === 0 || row.filled.length > 4 || hasDetails(row)) return null;
  const ordinal = ownText(row, 'ordinal');
  const label = ordinal === '' ? null : ordinalOf(ordinal);
  const rest = row.filled.filter(({ text }) => text !== ordinal).map(({ text }) => text);
  if (label !== null) return rest[0] === undefined ? null : { label, title: rest[0] };
  const text = ordinal === '' ? (rest[0] ?? '') : [ordinal, ...rest.slice(0, 1)].join(' ');
  if (text.length < 3 || text.length > 400 || startsWithBullet(text)) return null;
  const numbering = readNumbering(text);
  return numbering === null ? { label: '', title: text } : { label: numbering.label, title: numbering.rest };
}

const isGroupLabel = (label: string): boolean =>
  label.length > 12 || ['roman', 'capital'].includes(kindOfLabel(label)) || readNumbering(`${label}:`)?.kind === 'named';

type Context = {
  readonly rows: readonly TableRow[];
  readonly numbered: boolean;
  readonly romanTasks: boolean;
  readonly rated: boolean;
  readonly typical: number;
};

/** Filled cells beside number and section: how much of a task a row carries. */
function weightOf(row: TableRow): number {
  return row.cells.filter(({ role, cell, covered }) => role !== 'ordinal' && role !== 'section' && !covered && cell.text !== '').length;
}

function describe(rows: readonly TableRow[]): Context {
  const content = rows.filter((row) => !row.isHeader && !row.isEmpty && row.filled.length > 1 && hasDetails(row));
  const labels = content.map(labelOf);
  const withLabel = labels.filter((label) => label !== null);
  const weights = content.map(weightOf).sort((a, b) => a - b);
  const roman = withLabel.filter((label) => kindOfLabel(label) === 'roman').length;
  const rated = content.filter((row) => row.cells.some(({ role, cell }) => isRating(role) && isMark(cell.text))).length;
  return {
    rows,
    numbered: withLabel.length >= 0.3 * content.length && withLabel.length > 0,
    romanTasks: roman > 0.6 * withLabel.length,
    rated: rated >= 0.6 * content.length && rated > 0,
    typical: weights[Math.floor(weights.length / 2)] ?? 1,
  };
}

/** Whether the row alone has what a task has: a number and a title, or a title and details. */
function looksLikeTask(row: TableRow): boolean {
  if (row.isHeader || row.isEmpty) return false;
  const title = cellOf(row, 'task')?.cell.text ?? '';
  const label = labelOf(row);
  if (title === '') return false;
  return hasDetails(row) || (label !== null && !isGroupLabel(label));
}

function nextContent(context: Context, index: number): TableRow | null {
  return context.rows.slice(index + 1, index + 40).find((row) => !row.isHeader && !row.isEmpty) ?? null;
}

/** Whether a heading-like row really heads the rows below it. */
function isSection(context: Context, index: number, heading: Heading, previous: string | null): boolean {
  const row = context.rows[index];
  if (row === undefined) return false;
  const own = labelOf(row);
  const next = nextContent(context, index);
  const nextLabel = next === null ? null : labelOf(next);
  if (own !== null) {
    if (isGroupLabel(own)) return !context.romanTasks || kindOfLabel(own) === 'capital';
    if (next === null || !looksLikeTask(next)) return nextLabel !== null && isChildLabel(nextLabel, own);
    if (nextLabel !== null) return isChildLabel(nextLabel, own);
    const nextTitle = ownText(next, 'task');
    return startsWithBullet(nextTitle) || readNumbering(nextTitle)?.kind === 'letter';
  }
  const banner = row.filled.some(({ area }) => area.columns >= 2);
  if (banner || ownText(row, 'ordinal') !== '' || ownText(row, 'section') !== '') return true;
  if (heading.label !== '' && isGroupLabel(heading.label)) return true;
  if (startsMidSentence(row.filled[0]?.text ?? '')) return false;
  if (isCapitals(heading.title)) return true;
  // A line in the task column heads the rows below when their numbers begin again, or when nothing stands above it.
  return previous === null || (nextLabel !== null && ['1', '01', 'a'].includes(nextLabel));
}

/** Whether an unnumbered row reads on from the task above it rather than being one. */
function readsOn(context: Context, row: TableRow, task: TableRow, afterHeader: boolean): 'page' | 'paragraph' | null {
  const title = ownText(row, 'task');
  const cut = row.cells.some(({ role, cell, covered }) => {
    const above = cellOf(task, role)?.cell.text ?? '';
    return !covered && role !== 'ordinal' && above !== '' && startsMidSentence(cell.text);
  });
  if (cut && startsMidSentence(title === '' ? 'x' : title)) return 'page';
  // The mark may have slipped into a column beside the ratings.
  const marked = row.cells.some(({ role, cell, covered }) => role !== 'ordinal' && !covered && isMark(cell.text));
  if (context.rated && marked) return null;
  if (cut || title === '') return afterHeader || cut ? 'page' : 'paragraph';
  if (context.rated) return afterHeader ? 'page' : 'paragraph';
  const heavy = weightOf(row) >= 0.6 * context.typical && weightOf(row) >= 2;
  const lostNumber = context.numbered && cellOf(row, 'ordinal') === null;
  if (heavy && (lostNumber || !context.numbered || startsWithBullet(title))) return null;
  // After a page break a title that was cut shows in the sentence above it: it is not over.
  if (heavy && isFinished(cellOf(task, 'task')?.cell.text ?? '')) return null;
  return afterHeader ? 'page' : 'paragraph';
}

/** Classifies all body rows of a table; rows from the end of the table on are ignored. */
export function classifyRows(rows: readonly TableRow[], corrected: 'corrected' | 'detected'): ClassifiedRow[] {
  const context = describe(rows);
  const closing = corrected === 'corrected' ? -1 : rows.findIndex((row) => !row.isHeader && isClosingRow(row));
  const end = closing < 0 ? rows.length : closing;
  let lastTask = -1;
  rows.forEach((row, index) => {
    if (index < end && looksLikeTask(row)) lastTask = index;
  });
  const out: ClassifiedRow[] = [];
  let task: TableRow | null = null;
  let ordinal: string | null = null;
  let afterHeader = false;
  rows.forEach((row, index) => {
    const found = index >= end ? ignored : classify(row, index);
    if (found.kind === 'header') afterHeader = true;
    if (found.kind === 'task') [task, ordinal] = [row, found.ordinal];
    if (found.kind === 'section') task = null;
    if (found.kind === 'task' || found.kind === 'section' || found.kind === 'joined') afterHeader = false;
    out.push({ row, class: found });
  });
  return out;

  function classify(row: TableRow, index: number): RowClass {
    if (row.isHeader) return { kind: 'header' };
    const label = labelOf(row);
    const continued = task !== null && label === null && isCoveredBy(row, task);
    if (row.isEmpty) return continued && row.filled.length === 0 ? { kind: 'joined', how: 'paragraph' } : ignored;
    if (isTotalLine(row.filled.map(({ text }) => text))) return ignored;
    if (continued) return { kind: 'joined', how: 'paragraph' };
    const heading = readHeading(row);
    if (heading !== null && index < lastTask && isSection(context, index, heading, ordinal)) {
      return { kind: 'section', ...heading };
    }
    const title = ownText(row, 'task');
    if (label !== null) {
      const repeated = afterHeader && label === ordinal && startsMidSentence(title);
      if (repeated) return { kind: 'joined', how: 'page' };
      if (row.filled.length === 1 && !isNextNumber(label, ordinal)) return ignored;
      return { kind: 'task', ordinal: label };
    }
    if (row.filled.length === 1 && index > lastTask && !isPiece(row, title)) return ignored;
    const numbering = readNumbering(title);
    if (numbering !== null && (!context.numbered || cellOf(row, 'ordinal') === null) && !isGroupLabel(numbering.label)) {
      return { kind: 'task', ordinal: numbering.label };
    }
    if (task === null) return title === '' ? ignored : { kind: 'task', ordinal: '' };
    const sectionText = ownText(row, 'section');
    if (sectionText !== '' && title !== '' && !startsMidSentence(sectionText)) return { kind: 'task', ordinal: '' };
    const how = readsOn(context, row, task, afterHeader);
    return how === null ? { kind: 'task', ordinal: '' } : { kind: 'joined', how };
  }

  /** Past the last task a single text belongs to the table only as the rest of a cut cell. */
  function isPiece(row: TableRow, title: string): boolean {
    if (task === null) return false;
    return title !== '' ? startsMidSentence(title) : row.cells.some(({ cell, covered }) => !covered && cell.text !== '' && cell.area.columns === 1 && ownText(row, 'ordinal') === '' && ownText(row, 'section') === '');
  }
}

const ignored: RowClass = { kind: 'ignored' };

function isClosingRow(row: TableRow): boolean {
  return labelOf(row) === null && isClosingLine(row.filled.map(({ text }) => text));
}

/** Whether the number or the title of the row is the merged cell of the task above. */
function isCoveredBy(row: TableRow, task: TableRow): boolean {
  return row.cells.some(
    ({ role, cell, covered }) => covered && (role === 'ordinal' || role === 'task') && cell.area.row === task.row,
  );
}

function isNextNumber(label: string, previous: string | null): boolean {
  return previous !== null && /^\d+$/u.test(label) && Number(label) === Number(previous) + 1;
}
