// Names what falls due: the words before an expression, or those behind it when the clause begins with the expression.
import { fold } from '../../text.ts';
import { sourceSpan } from '../cell.ts';
import type { Cell } from '../draft.ts';
import type { Clause } from './clauses.ts';

/** One label a draft of the clause, in order; '' where the cell names nothing. */
export function labelsOf(clause: Clause, cell: Cell): string[] {
  const { drafts } = clause;
  const gaps = drafts.map((draft, index) => between(drafts[index - 1]?.end ?? clause.start, draft.start, cell));
  const rest = between(drafts.at(-1)?.end ?? clause.start, clause.end, cell);
  if ((gaps[0] ?? '') === '') return drafts.map((_, index) => gaps[index + 1] ?? rest);
  let label = '';
  return gaps.map((gap) => (label = gap === '' ? label : gap));
}

function between(start: number, end: number, cell: Cell): string {
  if (end <= start) return '';
  const [from, to] = sourceSpan(cell, start, end);
  return tidy(cell.source.slice(from, to));
}

/** '- ', '1. ', 'a) ', '+ ' in front — not '1.2' or 'a'. */
const BULLET = /^(?:[-+*•·▪–—.,:;)\]\s]+|\d{1,2}[.)] |[a-z]\) |(?:va|thi|la|hoac|trong do|rieng) )/u;
/** What never names a thing at the end of a label: ':', ' (', ' trong', ' hoàn thành'. */
const TRAIL = /(?:[\s\-+:;,.(["'“]+|(?<![a-z0-9])(?:trong|vao|ngay|va|la|hoac|den|tu|du kien|cham nhat|muon nhat|truoc|hoan thanh|xong|thi|gui|thoi gian|thoi han))$/u;
/** A label that only says "when" or "do it". */
const EMPTY = /^(?:dinh ky|thoi (?:gian|han)(?: (?:thuc hien|hoan thanh))?|thuc hien|hoan thanh|trien khai thuc hien|han|khoang|trong|cac ngay|ngay|thang|moi|han (?:cuoi|chot)|va cac nam tiep theo|hang nam|tro di|[^a-z]*)$/u;
/** Longer texts are sentences, not names: the label keeps their beginning. */
const LONGEST = 200;

/** Trims bullets, dangling brackets and connecting words; keeps the user's own letters. */
export function tidy(raw: string): string {
  let text = raw.replace(/<[^<>]{0,80}>/gu, ' ').replace(/\s+/gu, ' ').trim();
  for (let round = 0; round < 6; round += 1) {
    const { text: folded, origin } = fold(text);
    const bullet = BULLET.exec(folded);
    const trail = TRAIL.exec(folded.slice(-30));
    const cut = text.slice(
      origin[bullet?.[0].length ?? 0] ?? 0,
      origin[folded.length - (trail?.[0].length ?? 0)] ?? text.length,
    ).trim();
    const next = balanced(cut);
    if (next === text) break;
    text = next;
  }
  if (EMPTY.test(fold(text).text)) return '';
  return text.length > LONGEST ? text.slice(0, LONGEST).trimEnd() : text;
}

/** Drops a bracket at either end that has no partner inside. */
function balanced(text: string): string {
  const opens = text.split('(').length - 1;
  const closes = text.split(')').length - 1;
  if (opens > closes && text.startsWith('(')) return text.slice(1).trim();
  if (closes > opens && text.endsWith(')')) return text.slice(0, -1).trim();
  return closes === opens && text.startsWith('(') && text.indexOf(')') === text.length - 1 ? text.slice(1, -1).trim() : text;
}
