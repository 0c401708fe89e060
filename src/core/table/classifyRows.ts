// Says of every body row what it is: a task, a piece of the task above, a section, a heading, or no row of the table.
import { isClosingLine, isFootnote, isTotalLine, startsMidSentence } from './lines.ts';
import { readNumbering } from './numbering.ts';
import { readsOn } from './readsOn.ts';
import { describeRows, isGroupLabel, labelOf, looksLikeTask } from './rowContext.ts';
import { isSection, readHeading } from './rowHeading.ts';
import { cellOf, ownText, type TableRow } from './tableRows.ts';

/**
 * `page`: a page break cut the row, its pieces read on; `paragraph`: a line of its own in the same cells.
 * A `section` row keeps its label and title; a `task` row its number ('' when unnumbered).
 */
type RowClass =
  | { readonly kind: 'task'; readonly ordinal: string }
  | { readonly kind: 'joined'; readonly how: 'page' | 'paragraph' }
  | { readonly kind: 'section'; readonly label: string; readonly title: string }
  | { readonly kind: 'header' }
  | { readonly kind: 'ignored' };

export type ClassifiedRow = { readonly row: TableRow; readonly class: RowClass };

/** Classifies all body rows of a table; rows from the end of the table on are ignored. */
export function classifyRows(
  rows: readonly TableRow[],
  corrected: 'corrected' | 'detected',
): ClassifiedRow[] {
  const context = describeRows(rows);
  const closing =
    corrected === 'corrected' ? -1 : rows.findIndex((row) => !row.isHeader && isClosingRow(row));
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
    if (row.isEmpty)
      return continued && row.filled.length === 0 ? { kind: 'joined', how: 'paragraph' } : ignored;
    if (label === null && isTotalLine(row.filled.map(({ text }) => text))) return ignored;
    if (continued) return { kind: 'joined', how: 'paragraph' };
    const pageNumber = row.filled.length === 1 && /^\d{1,3}$/u.test(row.filled[0]?.text ?? '');
    if (pageNumber && label === null && rows[index + 1]?.isHeader === true) return ignored;
    if (label === null && row.filled.length === 1 && isFootnote(row.filled[0]?.text ?? '', titleOf(task)))
      return ignored;
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
    if (
      numbering !== null &&
      (!context.numbered || cellOf(row, 'ordinal') === null) &&
      !isGroupLabel(numbering.label)
    ) {
      return { kind: 'task', ordinal: numbering.label };
    }
    if (task === null) return title === '' ? ignored : { kind: 'task', ordinal: '' };
    const sectionText = ownText(row, 'section');
    if (sectionText !== '' && title !== '' && !startsMidSentence(sectionText))
      return { kind: 'task', ordinal: '' };
    const how = readsOn(context, row, task, afterHeader);
    return how === null ? { kind: 'task', ordinal: '' } : { kind: 'joined', how };
  }

  /** Past the last task a single text belongs to the table only as the rest of a cut cell. */
  function isPiece(row: TableRow, title: string): boolean {
    if (task === null) return false;
    return title !== ''
      ? startsMidSentence(title)
      : row.cells.some(
          ({ cell, covered }) =>
            !covered &&
            cell.text !== '' &&
            cell.area.columns === 1 &&
            ownText(row, 'ordinal') === '' &&
            ownText(row, 'section') === '',
        );
  }
}

const ignored: RowClass = { kind: 'ignored' };

function isClosingRow(row: TableRow): boolean {
  return labelOf(row) === null && isClosingLine(row.filled.map(({ text }) => text));
}

const titleOf = (task: TableRow | null): string => (task === null ? '' : ownText(task, 'task'));

/** Whether the number or the title of the row is the merged cell of the task above. */
function isCoveredBy(row: TableRow, task: TableRow): boolean {
  return row.cells.some(
    ({ role, cell, covered }) =>
      covered && (role === 'ordinal' || role === 'task') && cell.area.row === task.row,
  );
}

function isNextNumber(label: string, previous: string | null): boolean {
  return previous !== null && /^\d+$/u.test(label) && Number(label) === Number(previous) + 1;
}
