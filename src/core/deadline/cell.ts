// Makes a deadline cell ready for matching: folds it, remembers its line breaks, undoes typing and OCR damage.
import { fold } from '../text.ts';
import type { Cell } from './draft.ts';

// '<br/>', '</p>', '&nbsp;' — not '< 15/3'. Replaced by as many blanks, so that positions stay the user's own.
const MARKUP = /<\/?[a-z][^<>\n]{0,80}>|&nbsp;/giu;
// '<br>', '<br/>', '</p>' — not '<b>'.
const MARKUP_BREAK = /^<(?:br|\/p|\/div|\/li)/iu;

// Every repair keeps the length: one character for another.
const repairs: readonly (readonly [RegExp, (damaged: string) => string])[] = [
  // '15\\3\\2022', '5\\6', '6\\2022' — not 'C:\\tep'.
  [/(?<=\d)\\(?=\d)/gu, () => '/'],
  // '2o22', '1o/3', '3o/6' — not '5 ong'. Before the ones: 'l5/o6' is both.
  [/(?<=\d)o(?=[\d/.-]|$| )/gu, () => '0'],
  // '30/o6' — not '5/ong'.
  [/(?<=\d ?\/ ?)o(?=\d)/gu, () => '0'],
  // 'l5/3', 'i0/10', '|2/2022' — not 'ii/2022': the letter must stand for a leading 1 of a day or month.
  [/(?<![a-z0-9])[li|](?=\d ?[/.-] ?\d)/gu, () => '1'],
  // '1l/3', '2i/4', '1|/12' — not '1a/3'.
  [/(?<=(?<![a-z0-9])\d)[li|](?= ?[/.-] ?\d)/gu, () => '1'],
  // '15/l/2022', '3/i2', '5/l0/2022' — not '5/in'.
  [/(?<=\d ?\/ ?)[li|](?=\d?(?: ?\/ ?\d|(?![a-z0-9])))/gu, () => '1'],
  // 'truoc ngav 15/3', 'nqay 20/5' — not 'ngavi'.
  [/(?<![a-z])n(?:gav|qa[vy])(?![a-z])/gu, () => 'ngay'],
  // 'o1/2022', 'o5/3', 'o9-6' — not 'ong 5'.
  [/(?<![a-z0-9])o(?=\d ?[/.-])/gu, () => '0'],
  // 'quy 1v', 'quy l', 'quy lll' — not 'quy luat'.
  [/(?<=(?<![a-z])qu[yi] ?)(?:1v|[l1|][l1|iv]{0,2})(?![a-z0-9])/gu, romanDigits],
];

/** A letter where a number goes on: 'l5', '2o22', '15/l', '6\\2', 'quy l' — a quick look before the repairs. */
const DAMAGED = /[lio|\\]\d|\d[lio|\\]|\d ?[/.-] ?[li|]|qu[yi] ?[1l|]|[li|] ?[/.-] ?\d|o\d|ngav|nqa/u;

/** '1' alone is the number one; 'l', '11' and '1v' are Roman letters misread. */
function romanDigits(damaged: string): string {
  return damaged === '1' ? damaged : damaged.replace(/[l1|]/gu, 'i');
}

/** Reads nothing yet: only folds, keeps line breaks apart and repairs what can be repaired without guessing. */
export function readCell(source: string, planYear: number, firstMonth: number): Cell {
  // Most cells are one line without markup: one look tells.
  const marked = /[<&\n\r]/u.test(source);
  const shown = marked ? source.replace(MARKUP, blanks) : source;
  const { text, origin } = fold(shown);
  let repaired = marked ? keepBreaks(text, origin, shown) : text;
  if (DAMAGED.test(repaired))
    for (const [damage, repair] of repairs) repaired = repaired.replace(damage, repair);
  return { source, text: repaired, origin, planYear, firstMonth };
}

/** 'quý', 'trước ngày', 'tháng' at a line's end, when a number follows — not 'kế hoạch'. */
const AWAITS_NUMBER = /(?<![a-z])(?:qu[yi]|thang|ngay|nam|truoc|nhat|den|het|trong|tu|va|tuan)$/u;
/** '15/3', 'III/2022', '6' — not 'In ấn'. */
const NUMBER = /^(?:\d|[IVX]{1,4}(?!\p{L}))/u;
/** '- Sơ kết', '• Sơ kết', '2. Sơ kết', 'b) Sơ kết' — not '15/3'. */
const ITEM = /^(?:[-+*•·▪–—]|\d{1,2}[.)] |\p{L}\))/u;

/** Puts a line break back for each blank that was one, except where Word or a page only wrapped the line. */
function keepBreaks(text: string, origin: readonly number[], plain: string): string {
  const pieces: string[] = [];
  let from = 0;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
    const [start, end] = [origin[at] ?? 0, origin[at + 1] ?? 0];
    if (!/[\n\r]/u.test(plain.slice(start, end))) continue;
    const before = text.slice(Math.max(0, at - 8), at);
    const next = plain.slice(end, end + 5);
    const goesOn =
      (AWAITS_NUMBER.test(before) && NUMBER.test(next)) ||
      (/[a-z]$/u.test(before) && /^[\p{Ll}\d]/u.test(next));
    if (goesOn && !ITEM.test(next)) continue;
    pieces.push(text.slice(from, at), '\n');
    from = at + 1;
  }
  return pieces.join('') + text.slice(from);
}

function blanks(markup: string): string {
  return MARKUP_BREAK.test(markup) ? '\n'.padEnd(markup.length, ' ') : ' '.repeat(markup.length);
}

/** The user's own [start, end) of a stretch of the folded text. */
export function sourceSpan(cell: Cell, start: number, end: number): [start: number, end: number] {
  return [cell.origin[start] ?? 0, cell.origin[end] ?? cell.source.length];
}

/** The user's own letters of a stretch, composed and in lower case: tells "sáu" from "sau", "tư" from "từ". */
export function accented(cell: Cell, start: number, end: number): string {
  const [from, to] = sourceSpan(cell, start, end);
  return cell.source.slice(from, to).normalize('NFC').toLowerCase();
}
