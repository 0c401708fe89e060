// The lines of a unit cell: one bullet, numbered item or line each.
import { cleanText } from '../text.ts';
import { unitKind } from './unitKind.ts';

/** Accepts "- ", "+ ", "• ", "1. ", "a) " at the start of a line; not "1 " (a name may begin with a number). */
export const BULLET = /^(?:[-+*•–—·▪●○]+ ?|\d{1,2}[.)] ?|[a-zđ]\) ?)/iu;

/** A longer cell is no list of units; it stays one piece, and reading it costs nothing. */
export const MAX_CELL = 4000;

/** The lines of a cell, without bullets; a line that a cell's width broke is put together again. */
export function unitLines(text: string): string[] {
  const lines: string[] = [];
  for (const raw of broken(cleanText(text)).split('\n')) {
    const bare = raw.replace(BULLET, '').trim();
    const previous = lines.at(-1);
    if (previous !== undefined && bare === raw && continues(previous, bare))
      lines[lines.length - 1] = `${previous} ${bare}`;
    else if (bare !== '') lines.push(bare);
  }
  return lines;
}

/** Puts bullets and numbers that stand inside a line ("….- Các phòng", "1. Sở A 2. Sở B") on lines of their own. */
function broken(text: string): string {
  const bulleted = text.replace(/([.;]) ?- ?(?=\p{Lu})/gu, '$1\n- ');
  return /^1[.)] /u.test(bulleted) ? bulleted.replace(/ (?=\d{1,2}[.)] \p{Lu})/gu, '\n') : bulleted;
}

/** Whether a line goes on with the name above it: "Sở Khoa học và" + "Công nghệ", "Văn" + "phòng Sở". */
function continues(previous: string, line: string): boolean {
  if (/[;.]$/u.test(previous)) return false;
  const first = line.charAt(0);
  if (first === '(') return true;
  return (
    /(?:[,/&-]| và| của| thuộc| với)$/iu.test(previous) ||
    (first !== first.toUpperCase() && unitKind(line) !== 'person')
  );
}
