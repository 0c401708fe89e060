// Cuts a cell into clauses: line breaks, semicolons, full stops, and dashes that begin a new item.
import type { Cell, Draft } from '../draft.ts';

export type Clause = { readonly start: number; readonly end: number; readonly drafts: readonly Draft[] };

/** Clauses that hold at least one draft, in reading order. Boundaries inside an expression do not count. */
export function splitClauses(drafts: readonly Draft[], cell: Cell): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  let held: Draft[] = [];
  let at = 0;
  for (let index = 0; index <= drafts.length; index += 1) {
    const draft = drafts[index];
    const gapEnd = draft?.start ?? cell.text.length;
    const cuts = cutsBetween(at, gapEnd, cell, held.length > 0);
    const [first, last] = [cuts[0], cuts.at(-1)];
    if (first !== undefined && last !== undefined) {
      if (held.length > 0)
        clauses.push({ start, end: clauseEnd(start, held, cuts, cell, draft), drafts: held });
      held = [];
      start = last + 1;
    }
    if (draft === undefined) {
      if (held.length > 0) clauses.push({ start, end: cell.text.length, drafts: held });
    } else {
      held.push(draft);
      at = Math.max(at, draft.end);
    }
  }
  return clauses;
}

/** "31/3 - Kế hoạch; 30/11 - Báo cáo": behind a day with no name in front, the dash leads to its name. */
function clauseEnd(
  start: number,
  held: readonly Draft[],
  cuts: readonly number[],
  { text }: Cell,
  next: Draft | undefined,
): number {
  const [first = start, second] = cuts;
  const named = /[a-z]/u.test(text.slice(start, held[0]?.start ?? start));
  if (named || text.charAt(first) !== '-' || (second === undefined && next !== undefined)) return first;
  return second ?? text.length;
}

const [SEMICOLON, STOP, COMMA, LINE_END] = [59, 46, 44, 10];
/** "…, riêng báo cáo năm trước ngày 15/01": of what follows something else is said. */
const APART = ', rieng ';
/** '•', '·', '▪'. */
const BULLETS: ReadonlySet<number> = new Set([...'•·▪'].map((mark) => mark.charCodeAt(0)));

function isBreak(unit: number): boolean {
  return unit === SEMICOLON || unit === LINE_END || (unit > 127 && BULLETS.has(unit));
}

/** Where the text between two expressions is cut, in order. Read by hand: it is done for every cell, twice. */
function cutsBetween(from: number, to: number, { text }: Cell, afterDraft: boolean): number[] {
  const cuts: number[] = [];
  const dash = afterDraft ? itemDash(text, from, to) : -1;
  for (let at = from; at < to; at += 1) {
    const unit = text.charCodeAt(at);
    // Letters are most of a text, and none of them cuts it.
    if (unit > SEMICOLON && unit < 128) continue;
    const cut = unit === COMMA ? text.startsWith(APART, at) : unit === STOP && isStop(text, from, at, to);
    if (cut || at === dash || isBreak(unit)) cuts.push(at);
  }
  return cuts;
}

/** A full stop before a blank or a dash — not the stop of "1.", "TP.", "15.3" or "v.v.". */
function isStop(text: string, from: number, at: number, to: number): boolean {
  if (at + 1 < to && !' \n-+'.includes(text.charAt(at + 1))) return false;
  // Right behind an expression it ends the sentence, whatever the expression ends with.
  if (at === from && at > 0) return true;
  if (at > from && isDigitOrBracket(text.charCodeAt(at - 1))) return true;
  return at >= from + 3 && [1, 2, 3].every((back) => isWord(text.charCodeAt(at - back)));
}

function isDigitOrBracket(unit: number): boolean {
  return (unit >= 48 && unit <= 57) || unit === 41;
}

/** A letter, a digit, a closing bracket, or what was read already. */
function isWord(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || isDigitOrBracket(unit) || unit === 0;
}

/** ' - Báo cáo', ' + Kế hoạch', '). - ' right behind an expression — not 'Kế hoạch - Tài chính'; −1 when there is none. */
function itemDash(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && at < from + 4 && ' .,:)\n'.includes(text.charAt(at))) at += 1;
  if (at >= to || !'-+*'.includes(text.charAt(at))) return -1;
  const next = text.charAt(at + 1) === ' ' ? at + 2 : at + 1;
  const unit = next < to ? text.charCodeAt(next) : 0;
  return unit >= 97 && unit <= 122 ? at : -1;
}
