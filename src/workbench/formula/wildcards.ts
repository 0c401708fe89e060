// Excel's wildcards: `?` one character, `*` any stretch, `~` before either makes it itself.

export function hasWildcard(pattern: string): boolean {
  for (let at = 0; at < pattern.length; at += 1) {
    const character = pattern.charAt(at);
    if (character === '~') at += 1;
    else if (character === '*' || character === '?') return true;
  }
  return false;
}

/** The pattern as plain text: `~*` is `*`. */
export function withoutTildes(pattern: string): string {
  return pattern.replace(/~([*?~])/gu, '$1');
}

/** Whether the whole text matches, without case. */
export function matchesWildcard(text: string, pattern: string): boolean {
  return longestMatch(text.toLowerCase(), pattern.toLowerCase()) === text.length;
}

/** The first position from `start` at which the pattern matches a stretch of the text, without case; -1 when none. */
export function findWildcard(text: string, pattern: string, start: number): number {
  const [haystack, needle] = [text.toLowerCase(), `${pattern.toLowerCase()}*`];
  if (!hasWildcard(pattern)) return haystack.indexOf(withoutTildes(pattern.toLowerCase()), start);
  for (let at = start; at <= haystack.length; at += 1) {
    if (longestMatch(haystack.slice(at), needle) >= 0) return at;
  }
  return -1;
}

/**
 * The text's length when the pattern matches all of it, else -1. The two-pointer way: a star remembers where to go on,
 * so the cost is at most text times pattern, without a regular expression made of the user's text.
 */
function longestMatch(text: string, pattern: string): number {
  const pieces = compile(pattern);
  let at = 0;
  let piece = 0;
  let star = -1;
  let resume = 0;
  while (at < text.length) {
    const wanted = pieces[piece];
    if (wanted === '*') {
      star = piece;
      resume = at;
      piece += 1;
    } else if (wanted !== undefined && (wanted === '?' || wanted === `=${text.charAt(at)}`)) {
      at += 1;
      piece += 1;
    } else if (star >= 0) {
      resume += 1;
      at = resume;
      piece = star + 1;
    } else {
      return -1;
    }
  }
  while (pieces[piece] === '*') piece += 1;
  return piece === pieces.length ? text.length : -1;
}

function compile(pattern: string): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < pattern.length; at += 1) {
    const character = pattern.charAt(at);
    const next = pattern.charAt(at + 1);
    if (character === '~' && (next === '*' || next === '?' || next === '~')) {
      pieces.push(`=${next}`);
      at += 1;
    } else {
      pieces.push(character === '*' || character === '?' ? character : `=${character}`);
    }
  }
  return pieces;
}
