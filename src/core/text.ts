// Folding of Vietnamese text for matching, with positions that still refer to the user's own text.

/**
 * One folded text: lower case, no diacritics, `đ` as `d`, every run of white space as one blank, typographic dashes as
 * `-`. `origin[i]` is the index in the user's text of the character that gave `text[i]`; it has one extra entry, the
 * end of the user's text, so that `origin[end]` of a half-open range is always defined.
 */
export type Folded = { readonly text: string; readonly origin: readonly number[] };

const MARK = /\p{M}/u;
const SPACE = /[\s\u00a0\u200b\u2000-\u200a\u202f\u205f\u3000\ufeff]/u;
const DASH = /[\u2010-\u2015\u2212]/u;

/** Folds `source` for matching; NFC and NFD, `hoà` and `hòa`, case and blanks all give the same text. */
export function fold(source: string): Folded {
  const out: string[] = [];
  const origin: number[] = [];
  let index = 0;
  for (const character of source) {
    const at = index;
    index += character.length;
    for (const piece of character.normalize('NFD').toLowerCase()) {
      if (MARK.test(piece)) continue;
      if (SPACE.test(piece)) {
        if (out.length > 0 && out.at(-1) !== ' ') push(' ', at);
        continue;
      }
      push(DASH.test(piece) ? '-' : piece === 'đ' ? 'd' : piece, at);
    }
  }
  if (out.at(-1) === ' ') {
    out.pop();
    origin.pop();
  }
  origin.push(source.length);
  return { text: out.join(''), origin };

  function push(piece: string, at: number): void {
    for (let unit = 0; unit < piece.length; unit += 1) {
      out.push(piece.charAt(unit));
      origin.push(at);
    }
  }
}

/** Only the folded text, for keys and comparisons. */
export function foldedText(source: string): string {
  return fold(source).text;
}

/**
 * A key under which spellings that differ only in case, blanks, punctuation or tone placement are one:
 * "Các phòng/ đơn vị thuộc Sở." and "Các phòng, đơn vị thuộc Sở" give the same key.
 */
export function matchKey(source: string): string {
  return foldedText(source)
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim();
}

/** The user's text without what never carries meaning: HTML tags, NBSP, blanks at line ends. Keeps line breaks; NFC. */
export function cleanText(source: string): string {
  return source
    .normalize('NFC')
    .replace(/<br\s*\/?>/giu, '\n')
    .replace(/<\/?[a-z][a-z0-9]*(?:\s[^<>]{0,200})?\/?>/giu, '')
    .replace(/&nbsp;/giu, ' ')
    .replace(/\r\n?/gu, '\n')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .trim();
}
