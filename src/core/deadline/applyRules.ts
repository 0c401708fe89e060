// Runs the ordered rules over a cell; what one rule has read, no later rule sees.
import type { Cell, Draft, Rule } from './draft.ts';
import { prepareHints } from './hints.ts';
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
  hints.look(text);
  for (let index = hints.next(0); index < rules.length; index = hints.next(index + 1)) {
    const rule = rules[index];
    if (rule === undefined) continue;
    const rest = applyRule(rule, text, cell, drafts);
    if (rest === null) continue;
    text = rest;
    hints.look(text);
  }
  return drafts.length > 1 ? drafts.sort((a, b) => a.start - b.start || a.end - b.end) : drafts;
}

/** Adds what one rule reads to `drafts` and gives back the text without it; null when it reads nothing. */
function applyRule({ pattern, read }: Rule, text: string, cell: Cell, drafts: Draft[]): string | null {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return null;
  const taken: [start: number, end: number][] = [];
  let count = 0;
  for (; match !== null; match = pattern.exec(text)) {
    if (match[0] === '') pattern.lastIndex += 1;
    const found = read(match, cell);
    if (found === null) continue;
    taken.push([match.index, match.index + match[0].length]);
    if (found === 'skip') continue;
    for (const draft of found) drafts.push(draft);
    count += found.length;
    // What stands behind so many of one rule cannot be among the first.
    if (count > MOST) break;
  }
  return taken.length > 0 ? cover(text, taken) : null;
}

function cover(text: string, taken: readonly (readonly [number, number])[]): string {
  let covered = '';
  let at = 0;
  for (const [start, end] of taken) {
    covered += text.slice(at, start) + TAKEN.repeat(end - start);
    at = end;
  }
  return covered + text.slice(at);
}
