// Cuts a formula into the pieces that must be told apart: texts and quoted names are never touched.

export type Token = {
  readonly kind: 'string' | 'sheet' | 'bracket' | 'word' | 'other';
  readonly text: string;
};

// Words: `A1`, `$B$2`, `SUM`, `_xlfn.IFS`, `PLAN.DUEDATE`. Not: `+`, `"`.
const wordCharacter = /[\p{L}\p{N}\p{M}_.$\\?]/u;

/** In order; joined, the texts give the formula again. `bracket` is a whole `[…]` with what is nested in it. */
export function tokenize(formula: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    const character = formula.charAt(at);
    let end = at + 1;
    let kind: Token['kind'] = 'other';
    if (character === '"' || character === "'") {
      kind = character === '"' ? 'string' : 'sheet';
      end = quotedEnd(formula, at, character);
    } else if (character === '[') {
      kind = 'bracket';
      end = bracketEnd(formula, at);
    } else if (wordCharacter.test(character)) {
      kind = 'word';
      while (end < formula.length && wordCharacter.test(formula.charAt(end))) end += 1;
    }
    tokens.push({ kind, text: formula.slice(at, end) });
    at = end;
  }
  return tokens;
}

/** Past the closing quote; a doubled quote stands for itself. */
function quotedEnd(formula: string, start: number, quote: string): number {
  let at = formula.indexOf(quote, start + 1);
  while (at >= 0 && formula.charAt(at + 1) === quote) at = formula.indexOf(quote, at + 2);
  return at < 0 ? formula.length : at + 1;
}

/** Past the bracket that closes the one at `start`; `'` escapes a bracket in a column's name. */
function bracketEnd(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at += 1) {
    const character = formula.charAt(at);
    if (character === "'") at += 1;
    else if (character === '[') depth += 1;
    else if (character === ']' && (depth -= 1) === 0) return at + 1;
  }
  return formula.length;
}
