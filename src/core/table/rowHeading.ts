// Rows that head the rows below them: "II | CẢI CÁCH", "II CẢI CÁCH" in one cell, a line across the table.
import { kindOfCell } from './cellKind.ts';
import { isCapitals, startsMidSentence, startsWithBullet } from './lines.ts';
import { isChildLabel, kindOfLabel, ordinalOf, readNumbering } from './numbering.ts';
import { hasDetails, hasSchedule, isGroupLabel, labelOf, looksLikeTask, type Context } from './rowContext.ts';
import { ownText, type TableRow } from './tableRows.ts';

export type Heading = { readonly label: string; readonly title: string };

/** "II" and a title, "II CẢI CÁCH" in one cell, or a line across the table; null when the row has a task's details. */
export function readHeading(row: TableRow): Heading | null {
  const named = row.filled.filter(
    ({ value, text }) => typeof value !== 'number' && kindOfCell(text) !== 'money',
  );
  if (row.filled.length === 0 || named.length > 4) return null;
  const ordinal = ownText(row, 'ordinal');
  const label = ordinal === '' ? null : ordinalOf(ordinal);
  if (label !== null && isGroupLabel(label) ? hasSchedule(row) && hasDetails(row) : hasDetails(row))
    return null;
  const rest = row.filled.filter(({ text }) => text !== ordinal).map(({ text }) => text);
  if (label !== null) return rest[0] === undefined ? null : { label, title: rest[0] };
  const text = ordinal === '' ? (rest[0] ?? '') : [ordinal, ...rest.slice(0, 1)].join(' ');
  if (text.length < 3 || text.length > 400 || startsWithBullet(text)) return null;
  const numbering = readNumbering(text);
  return numbering === null ? { label: '', title: text } : { label: numbering.label, title: numbering.rest };
}

function nextContent(context: Context, index: number): TableRow | null {
  return context.rows.slice(index + 1, index + 40).find((row) => !row.isHeader && !row.isEmpty) ?? null;
}

/** Whether a heading-like row really heads the rows below it. */
export function isSection(
  context: Context,
  index: number,
  heading: Heading,
  previous: string | null,
): boolean {
  const row = context.rows[index];
  if (row === undefined) return false;
  const own = labelOf(row);
  const next = nextContent(context, index);
  const nextLabel = next === null ? null : labelOf(next);
  if (own !== null) {
    if (isGroupLabel(own)) {
      if (hasDetails(row)) return !context.romanTasks && nextLabel !== null && !isGroupLabel(nextLabel);
      return !context.romanTasks || kindOfLabel(own) === 'capital';
    }
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
