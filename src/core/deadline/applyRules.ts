// Runs the ordered rules over a cell; what one rule has read, no later rule sees.
import type { Cell, Draft, Rule } from './draft.ts';

/** Stands where words were already read: matches no letter, digit, blank or punctuation of any pattern. */
const TAKEN = '\u0000';

/** More expressions than any deadline cell holds: a whole document was pasted into it. */
export const MOST = 500;

/** The drafts in reading order, none overlapping another; past the first `MOST` they are not complete. */
export function applyRules(cell: Cell, rules: readonly Rule[]): Draft[] {
  const drafts: Draft[] = [];
  let text = cell.text;
  for (const { pattern, read, hints } of rules) {
    if (hints !== undefined && !hints.some((hint) => text.includes(hint))) continue;
    const taken: [number, number][] = [];
    let count = 0;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      if (match[0] === '') pattern.lastIndex += 1;
      const found = read(match, cell);
      if (found === null) continue;
      taken.push([match.index, match.index + match[0].length]);
      if (found === 'skip') continue;
      drafts.push(...found);
      count += found.length;
      // What stands behind so many of one rule cannot be among the first.
      if (count > MOST) break;
    }
    if (taken.length > 0) text = cover(text, taken);
  }
  return drafts.sort((a, b) => a.start - b.start || a.end - b.end);
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
