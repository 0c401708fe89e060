// Cuts the text of a formula into tokens that know where they stand, for the parser and for rewriting references.
import { columnIndex, maxColumns, maxRows } from '../model/address.ts';
import type { Corner } from './ast.ts';

/** Where a token stands in the formula's text: [start, end). */
type Span = { readonly start: number; readonly end: number };
export type Token = Span &
  (
    | { readonly kind: 'number'; readonly value: number }
    | { readonly kind: 'string'; readonly value: string }
    | { readonly kind: 'error'; readonly text: string }
    /** `Sheet1!` or `'Phụ lục'!`; `name` is unquoted. */
    | { readonly kind: 'sheet'; readonly name: string }
    | { readonly kind: 'cell'; readonly corner: Corner }
    /** `A:C` or `2:5` as one token. */
    | {
        readonly kind: 'lines';
        readonly axis: 'rows' | 'columns';
        readonly from: Corner;
        readonly to: Corner;
      }
    | { readonly kind: 'name'; readonly text: string }
    /** A name with its opening parenthesis. `name` has no `_xlfn.` in front and is in capitals. */
    | { readonly kind: 'function'; readonly name: string }
    /** A bracket group, inner brackets and quoting apostrophes as written: `[[#All],[Mốc]]`. */
    | { readonly kind: 'bracket'; readonly text: string }
    | { readonly kind: 'operator'; readonly text: string }
  );

// 12 · .5 · 1.5e-3; not: e5
const numberPattern = /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/y;
// "" · "a" · "say ""hi"""; not: "open
const stringPattern = /"(?:[^"]|"")*"/y;
// #REF! · #N/A · #SPILL!; not: #Data
const errorPattern = /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|BUSY!|GETTING_DATA)/iy;
// 'Phụ lục'! · 'a''b'! · Sheet1!; not: 'open!
const sheetPattern = /(?:'((?:[^']|'')+)'|((?:\[[^\]]*\])?[\p{L}\p{N}_.\\]+))!/uy;
// A1 · $B$12 · xfd1048576; not: A1b
const cellPattern = /(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{M}\p{N}_.(\\?!])/iuy;
// A:A · $B:$D · a:c; not: A:A1
const columnsPattern = /(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\p{L}\p{M}\p{N}_.(\\?!$[])/iuy;
// 1:1 · $2:$5 · 10:20; not: 1:A
const rowsPattern = /(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\p{L}\p{M}\p{N}_.(\\?!$])/uy;
// NhiemVu · PLAN.STATUS · _xlfn.XLOOKUP; not: 1a
const namePattern = /[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*/uy;
const operatorPattern = /<>|<=|>=|[-+*/^&=<>%@#:(){},;]/y;
const spacePattern = /\s+/y;

export class FormulaSyntaxError extends Error {}

/** Tokens of a formula without its leading `=`, blanks dropped; throws `FormulaSyntaxError`. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  while (at < text.length) {
    const space = match(spacePattern);
    if (space) {
      at += space[0].length;
      continue;
    }
    const token = text.charAt(at) === '[' ? bracketAt(text, at) : readToken(match, at, text);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function readToken(match: (pattern: RegExp) => RegExpExecArray | null, start: number, text: string): Token {
  let found = match(stringPattern);
  if (found)
    return { kind: 'string', value: found[0].slice(1, -1).replaceAll('""', '"'), ...spanOf(start, found) };
  found = match(errorPattern);
  if (found) return { kind: 'error', text: found[0].toUpperCase(), ...spanOf(start, found) };
  found = match(sheetPattern);
  if (found)
    return {
      kind: 'sheet',
      name: (found[1] ?? found[2] ?? '').replaceAll("''", "'"),
      ...spanOf(start, found),
    };
  found = match(columnsPattern);
  if (found) {
    const [from, to] = [columnCorner(found, 1, 0), columnCorner(found, 3, maxRows - 1)];
    if (from && to) return { kind: 'lines', axis: 'columns', from, to, ...spanOf(start, found) };
  }
  found = match(rowsPattern);
  if (found) {
    const [from, to] = [rowCorner(found, 1, 0), rowCorner(found, 3, maxColumns - 1)];
    if (from && to) return { kind: 'lines', axis: 'rows', from, to, ...spanOf(start, found) };
  }
  found = match(cellPattern);
  if (found) {
    const corner = cellCorner(found);
    if (corner) return { kind: 'cell', corner, ...spanOf(start, found) };
  }
  found = match(numberPattern);
  if (found) return { kind: 'number', value: Number(found[0]), ...spanOf(start, found) };
  found = match(namePattern);
  if (found) {
    const end = start + found[0].length;
    if (text.charAt(end) !== '(') return { kind: 'name', text: found[0], start, end };
    return { kind: 'function', name: functionName(found[0]), start, end: end + 1 };
  }
  found = match(operatorPattern);
  if (found) return { kind: 'operator', text: found[0], ...spanOf(start, found) };
  throw new FormulaSyntaxError(`Unexpected character at ${start}`);
}

function spanOf(start: number, found: RegExpExecArray): Span {
  return { start, end: start + found[0].length };
}

function bracketAt(text: string, start: number): Token {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const character = text.charAt(at);
    // An apostrophe makes the next character an ordinary one.
    if (character === "'") at += 1;
    else if (character === '[') depth += 1;
    else if (character === ']') {
      depth -= 1;
      if (depth === 0) return { kind: 'bracket', text: text.slice(start, at + 1), start, end: at + 1 };
    }
  }
  throw new FormulaSyntaxError('A bracket is not closed');
}

/** "_xlfn._xlws.sort" → "SORT". */
function functionName(text: string): string {
  return text
    .normalize('NFC')
    .toUpperCase()
    .replace(/^(?:_XLFN\.)?(?:_XLWS\.)?/u, '');
}

function cellCorner(found: RegExpExecArray): Corner | null {
  const column = columnIndex(found[2] ?? '');
  const row = Number(found[4]) - 1;
  if (column >= maxColumns || row < 0 || row >= maxRows) return null;
  return { row, column, rowFixed: found[3] === '$', columnFixed: found[1] === '$' };
}

function columnCorner(found: RegExpExecArray, group: number, row: number): Corner | null {
  const column = columnIndex(found[group + 1] ?? '');
  return column < maxColumns ? { row, column, rowFixed: true, columnFixed: found[group] === '$' } : null;
}

function rowCorner(found: RegExpExecArray, group: number, column: number): Corner | null {
  const row = Number(found[group + 1]) - 1;
  return row >= 0 && row < maxRows
    ? { row, column, rowFixed: found[group] === '$', columnFixed: true }
    : null;
}
