// Runs the ordered rules over a cell; what one rule has read, no later rule sees.
import type { Cell, Draft, Rule } from './draft.ts';
import { prepareHints } from './hints.ts';
import { redraft } from './redraft.ts';
import { rules } from './rules.ts';

/** Stands where words were already read: matches no letter, digit, blank or punctuation of any pattern. */
const TAKEN = '\u0000';

/** More expressions than any deadline cell holds: a whole document was pasted into it. */
export const MOST = 500;

const hints = prepareHints(rules);

/** The drafts in reading order, none overlapping another; past the first `MOST` they are not complete. */
export function applyRules(cell: Cell): Draft[] {
  const drafts: Draft[] = [];
  let text = cell.text;
  let taken: Taken[] = [];
  hints.look(text);
  for (let index = hints.next(0); index < rules.length; index = hints.next(index + 1)) {
    const rule = rules[index];
    if (rule === undefined) continue;
    if (taken.length > 0) text = cover(text, taken);
    taken = applyRule(rule, text, cell, drafts);
    const [one] = taken;
    if (one !== undefined && taken.length === 1) hints.take(...one);
    else if (one !== undefined) hints.look(cover(text, taken));
  }
  return inOrder(drafts) ? drafts : drafts.sort((a, b) => a.start - b.start || a.end - b.end);
}

function inOrder(drafts: readonly Draft[]): boolean {
  for (let index = 1; index < drafts.length; index += 1)
    if ((drafts[index - 1]?.start ?? 0) >= (drafts[index]?.start ?? 0)) return false;
  return true;
}

type Taken = readonly [start: number, end: number];

/** Adds what one rule reads to `drafts` and gives back the places it read. */
function applyRule({ pattern, read }: Rule, text: string, cell: Cell, drafts: Draft[]): Taken[] {
  const taken: Taken[] = [];
  let count = 0;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    if (match[0] === '') pattern.lastIndex += 1;
    const found = read(match, cell);
    if (found === null) continue;
    taken.push([match.index, match.index + match[0].length]);
    if (found === 'skip') continue;
    for (const draft of found) drafts.push(redraft(draft, draft.start, draft.end, draft.limit));
    count += found.length;
    // What stands behind so many of one rule cannot be among the first.
    if (count > MOST) break;
  }
  return taken;
}

function cover(text: string, taken: readonly Taken[]): string {
  let covered = '';
  let at = 0;
  for (const [start, end] of taken) {
    covered += text.slice(at, start) + TAKEN.repeat(end - start);
    at = end;
  }
  return covered + text.slice(at);
}
