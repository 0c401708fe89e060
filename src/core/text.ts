// Folding of Vietnamese text for matching, with positions that still refer to the user's own text.

/**
 * One folded text: lower case, no diacritics, `đ` as `d`, every run of white space as one blank, typographic dashes as
 * `-`. `origin[i]` is the index in the user's text of the character that gave `text[i]`; behind the last one stands the
 * end of the user's text, so that `origin[end]` of a half-open range is always defined. It may be longer than that.
 */
export type Folded = { readonly text: string; readonly origin: readonly number[] };

/** Nothing to read: marks above letters, and soft hyphens. */
const MARK = /[\p{M}\u00ad]/u;
const SPACE = /[\s\u00a0\u200b\u2000-\u200a\u202f\u205f\u3000\ufeff]/u;
/** Dashes, and the signs that stand for one between two numbers: '÷' and '→'. */
/** 'Ⅲ', one character for three letters. */
const ROMAN = /[\u2160-\u217f]/u;
const DASH = /[\u2010-\u2015\u2212\u00f7\u2192]/u;

// What each code unit folds to, worked out when it is first met (0 before): one of these, or the unit + `FIRST`.
const NOTHING = 1;
const SEVERAL = 2;
const FIRST = 3;
/** All letters that Vietnamese texts are made of, and the dashes and blanks between them. */
const table = new Uint16Array(0x2100);

const BLANK = 32;

/** 0, 1, 2…: the origin of every short text in which each character stayed one. */
const places: readonly number[] = Array.from({ length: 513 }, (_, index) => index);

/** Folds `source` for matching; NFC and NFD, `hoà` and `hòa`, case and blanks all give the same text. */
export function fold(source: string): Folded {
  return foldEachToOne(source) ?? foldAny(source);
}

/** Most texts: no character is dropped, doubled or joined, so that places stay what they were; null for the others. */
function foldEachToOne(source: string): Folded | null {
  const { length } = source;
  if (length >= places.length) return null;
  const units = new Array<number>(length);
  let last = BLANK;
  for (let at = 0; at < length; at += 1) {
    const unit = source.charCodeAt(at);
    const folded = (table[unit] || learn(unit)) - FIRST;
    if (folded < 0 || (folded === BLANK && last === BLANK)) return null;
    units[at] = folded;
    last = folded;
  }
  // The blank at the end goes.
  return last === BLANK && length > 0 ? null : { text: String.fromCharCode(...units), origin: places };
}

function foldAny(source: string): Folded {
  const units: number[] = [];
  const origin: number[] = [];
  for (let at = 0; at < source.length; at += 1) {
    const unit = source.charCodeAt(at);
    const folded = table[unit] || learn(unit);
    if (folded === NOTHING) continue;
    if (folded !== SEVERAL) {
      append(units, origin, folded - FIRST, at);
      continue;
    }
    const character = String.fromCodePoint(source.codePointAt(at) ?? 0);
    const pieces = foldCharacter(character);
    for (let index = 0; index < pieces.length; index += 1)
      append(units, origin, pieces.charCodeAt(index), at);
    at += character.length - 1;
  }
  if (units.at(-1) === BLANK) {
    units.pop();
    origin.pop();
  }
  origin.push(source.length);
  return { text: textOf(units), origin };
}

/** Of several blanks, and of those in front, none is kept but the first behind a letter. */
function append(units: number[], origin: number[], unit: number, at: number): void {
  if (unit === BLANK && (units.length === 0 || units[units.length - 1] === BLANK)) return;
  units.push(unit);
  origin.push(at);
}

/** `NOTHING`, `SEVERAL`, or the one folded unit + `FIRST`; kept in the table. */
function learn(unit: number): number {
  if (unit >= table.length) return SEVERAL;
  const pieces = foldCharacter(String.fromCharCode(unit));
  const folded = pieces === '' ? NOTHING : pieces.length > 1 ? SEVERAL : pieces.charCodeAt(0) + FIRST;
  table[unit] = folded;
  return folded;
}

function foldCharacter(character: string): string {
  let folded = '';
  for (const piece of character.normalize(ROMAN.test(character) ? 'NFKD' : 'NFD').toLowerCase()) {
    if (MARK.test(piece)) continue;
    folded += SPACE.test(piece) ? ' ' : DASH.test(piece) ? '-' : piece === 'đ' ? 'd' : piece;
  }
  return folded;
}

/** In portions: as many arguments as a cell has characters are too many for one call. */
function textOf(units: readonly number[]): string {
  const most = 4096;
  if (units.length <= most) return String.fromCharCode(...units);
  let text = '';
  for (let from = 0; from < units.length; from += most)
    text += String.fromCharCode(...units.slice(from, from + most));
  return text;
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
