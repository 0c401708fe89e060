// Names what falls due: the words before an expression, or those behind it when the clause begins with the expression.
import { sourceSpan } from '../cell.ts';
import type { Cell } from '../draft.ts';
import type { Clause } from './clauses.ts';

/** One label a draft of the clause, in order; '' where the cell names nothing. */
export function labelsOf(clause: Clause, cell: Cell): string[] {
  const { drafts } = clause;
  const gaps: string[] = [];
  let at = clause.start;
  for (const draft of drafts) {
    gaps.push(nameIn(cell, at, draft.start));
    at = draft.end;
  }
  const rest = (gaps[0] ?? '') === '' ? nameIn(cell, at, clause.end) : '';
  if ((gaps[0] ?? '') === '') return drafts.map((_, index) => gaps[index + 1] ?? rest);
  let label = '';
  return gaps.map((gap, index) => {
    const before = drafts[index - 1];
    const ends = before !== undefined && ENDS.test(cell.text.slice(before.end, drafts[index]?.start));
    label = gap === '' && !ends ? label : gap;
    return label;
  });
}

/** ', hoàn thành ' between two deadlines: the second is not another day of what the first names. */
const ENDS = /^ ?[,;] ?(?:hoan thanh|ket thuc|xong) /u;

/** '- ', '1. ', 'a) ', '+ ' in front — not '1.2' or 'a'. */
const BULLET = /^(?:[-+*•·▪.,:;)\]/\s]+|\d{1,2}[.)] |[a-z]\) |(?:va|thi|la|hoac|trong do|rieng) )/u;
/** Marks that never end a label. */
const MARKS = ' \n-+:;,.(["\'“/';
/** Words that never end a label: ' trong', ' hoàn thành', ' ngày' — not 'phong trong' in one word. */
const TRAIL =
  /(?<![a-z0-9])(?:trong|vao|(?<!\d )ngay|va|la|hoac|den|tu|du kien|cham nhat|muon nhat|truoc|hoan thanh|xong|gui|nhung|thoi gian|thoi han)$/u;
/** A label that only says "when" or "do it". */
const EMPTY =
  /^(?:dinh ky|thoi (?:gian|han)(?: (?:thuc hien|hoan thanh))?|thuc hien|hoan thanh|trien khai thuc hien|han|khoang|trong|cac ngay|ngay|thang|moi|han (?:cuoi|chot)|va cac nam tiep theo|hang nam|tro di|dip|da|tu nay|nop|han nop|thu (?:hai|ba|tu|nam|sau|bay|\d)|chu nhat|theo ke hoach|tuan \d,?|[^a-z]*)$/u;
/** Longer texts are sentences, not names: the label keeps their beginning. */
const LONGEST = 200;

/** Trims bullets, dangling brackets and connecting words from a stretch of the cell; gives the user's own letters. */
function nameIn(cell: Cell, from: number, to: number): string {
  let [start, end] = [from, to];
  let begun = true;
  for (let round = 0; round < 12; round += 1) {
    if (!hasLetter(cell.text, start, end)) return '';
    const words = cell.text.slice(start, end);
    const bullet: number = begun ? (BULLET.exec(words)?.[0].length ?? 0) : 0;
    const trail = marksBehind(words) || (TRAIL.exec(words.slice(-24))?.[0].length ?? 0);
    const [opening, closing] = bullet + trail > 0 ? [0, 0] : danglingBrackets(words);
    if (bullet + trail + opening + closing === 0) break;
    // Nothing new is in front while only the end is cut.
    begun = bullet + opening > 0;
    start += bullet + opening;
    end -= trail + closing;
  }
  if (EMPTY.test(cell.text.slice(start, end))) return '';
  const [first, last] = sourceSpan(cell, start, end);
  const label = cell.source.slice(first, Math.min(last, first + 2 * LONGEST));
  const plain = /[<&]|\s\s|[^\S ]/u.test(label)
    ? label
        .replace(/<[^<>]{0,80}>|&nbsp;/gu, ' ')
        .replace(/\s+/gu, ' ')
        .trim()
    : label.trim();
  return plain.length > LONGEST ? plain.slice(0, LONGEST).trimEnd() : plain;
}

function marksBehind(words: string): number {
  let at = words.length;
  while (at > 0 && MARKS.includes(words.charAt(at - 1))) at -= 1;
  return words.length - at;
}

function hasLetter(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= 97 && unit <= 122) return true;
  }
  return false;
}

/** How many brackets to drop at the front and at the end: those without a partner, and a pair around the whole. */
function danglingBrackets(words: string): [opening: number, closing: number] {
  if (!words.startsWith('(') && !words.endsWith(')')) return [0, 0];
  const opens = words.split('(').length - 1;
  const closes = words.split(')').length - 1;
  if (opens > closes) return [words.startsWith('(') ? 1 : 0, 0];
  if (closes > opens) return [0, words.endsWith(')') ? 1 : 0];
  return words.startsWith('(') && words.indexOf(')') === words.length - 1 ? [1, 1] : [0, 0];
}
