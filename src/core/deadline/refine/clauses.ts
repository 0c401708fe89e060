// Cuts a cell into clauses: line breaks, semicolons, full stops, and dashes that begin a new item.
import type { Cell, Draft } from '../draft.ts';

export type Clause = { readonly start: number; readonly end: number; readonly drafts: readonly Draft[] };

/** ';', '•', a full stop before a blank or a dash — not the stop of "1.", "TP.", "15.3" or "v.v.". */
const STOP = /[;•·▪]|(?<=[a-z0-9)\u0000]{3}|[\d)])\.(?=[ \n\-+]|$)/gu;
/** ' - Báo cáo', ' + Kế hoạch', '). - ' right behind an expression — not 'Kế hoạch - Tài chính'. */
const DASH = /^[ .,:)\n]{0,4}([-+*]) ?(?=[a-z])/u;

/** Clauses that hold at least one draft, in reading order. Boundaries inside an expression do not count. */
export function splitClauses(drafts: readonly Draft[], cell: Cell): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  let held: Draft[] = [];
  let at = 0;
  for (const draft of [...drafts, null]) {
    const gapEnd = draft?.start ?? cell.text.length;
    const cuts = cutsBetween(at, gapEnd, cell, held.length > 0);
    const [first, last] = [cuts[0], cuts.at(-1)];
    if (first !== undefined && last !== undefined) {
      if (held.length > 0) clauses.push({ start, end: first, drafts: held });
      held = [];
      start = last + 1;
    }
    if (draft === null) {
      if (held.length > 0) clauses.push({ start, end: cell.text.length, drafts: held });
    } else {
      held.push(draft);
      at = Math.max(at, draft.end);
    }
  }
  return clauses;
}

function cutsBetween(from: number, to: number, cell: Cell, afterDraft: boolean): number[] {
  if (to <= from) return [];
  const gap = cell.text.slice(from, to);
  const cuts: number[] = [];
  if (afterDraft) {
    const dash = DASH.exec(gap);
    if (dash) cuts.push(from + dash[0].lastIndexOf(dash[1] ?? '-'));
  }
  STOP.lastIndex = 0;
  for (const stop of gap.matchAll(STOP)) cuts.push(from + stop.index);
  for (let at = gap.indexOf('\n'); at >= 0; at = gap.indexOf('\n', at + 1)) cuts.push(from + at);
  return cuts.sort((a, b) => a - b);
}
