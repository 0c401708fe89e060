// Rows that read on from the task above them: cut by a page break, or one paragraph of its cells a row.
import { isMark, kindOfCell, marksRating } from './cellKind.ts';
import { isFinished, startsMidSentence, startsWithBullet } from './lines.ts';
import { weightOf, type Context } from './rowContext.ts';
import { cellOf, ownText, type TableRow } from './tableRows.ts';

/** Whether an unnumbered row reads on from the task above it rather than being one. */
export function readsOn(
  context: Context,
  row: TableRow,
  task: TableRow,
  afterHeader: boolean,
): 'page' | 'paragraph' | null {
  const title = ownText(row, 'task');
  const cut = row.cells.some(({ role, cell, covered }) => {
    const above = cellOf(task, role)?.cell.text ?? '';
    if (covered || above === '' || role === 'ordinal' || role === 'other' || isMark(cell.text)) return false;
    return startsMidSentence(cell.text) && (afterHeader || !context.smallLetters);
  });
  if (cut && startsMidSentence(title === '' ? 'x' : title)) return 'page';
  // The mark may have slipped into a column beside the ratings.
  const marked = row.cells.some(
    ({ role, cell, covered }) => role !== 'ordinal' && !covered && marksRating(role, cell.text),
  );
  if (context.rated && marked) return null;
  if (cut || title === '') return afterHeader || cut ? 'page' : 'paragraph';
  const heavy = weightOf(row) >= 0.6 * context.typical && weightOf(row) >= 2;
  const lostNumber = context.numbered && cellOf(row, 'ordinal') === null;
  if (heavy && (lostNumber || !context.numbered || startsWithBullet(title))) return null;
  // After a page break a title that was cut shows in the sentence above it: it is not over.
  if (heavy && isFinished(cellOf(task, 'task')?.cell.text ?? '')) return null;
  if (heavy && !afterHeader && standsAlone(row, task)) return null;
  return afterHeader ? 'page' : 'paragraph';
}

/** A lead or a deadline of its own beside a whole title, where the task above has its own already: a task whose number was left out. */
function standsAlone(row: TableRow, task: TableRow): boolean {
  const begun = row.cells.every(({ cell, covered }) => covered || !startsMidSentence(cell.text));
  const title = cellOf(task, 'task')?.cell.text ?? '';
  if (!begun || startsWithBullet(ownText(row, 'task')) || /[,;:(-]$/u.test(title)) return false;
  return (['lead', 'deadline'] as const).some((role) => {
    const [own, above] = [ownText(row, role), cellOf(task, role)?.cell.text ?? ''];
    return above !== '' && kindOfCell(own) === (role === 'lead' ? 'unit' : 'deadline');
  });
}
