// Text functions. Positions count UTF-16 units from 1, as Excel counts.
import { isError } from '../../model/cell.ts';
import { formatValue } from '../../model/numberFormat.ts';
import { visit } from '../ranges.ts';
import { readNumber } from '../readNumber.ts';
import type { Scope } from '../scope.ts';
import {
  cellError,
  fail,
  FormulaError,
  toBoolean,
  toInteger,
  toNumber,
  toText,
  type Single,
  type Value,
} from '../values.ts';
import { findWildcard } from '../wildcards.ts';
import { any, one, single, whole, type FunctionTable } from './define.ts';

/** Excel's limit of characters in a cell. */
const longest = 32767;

function limited(text: string): string {
  return text.length > longest ? fail('#VALUE!') : text;
}

function count(value: Single, otherwise: number): number {
  if (value === undefined) return otherwise;
  const number = toInteger(value);
  return number < 0 ? fail('#VALUE!') : number;
}

/** A missing second argument is 1, a blank one 0. */
const taken = (args: readonly Single[]): number => (args.length > 1 ? count(args[1], 0) : 1);

function substitute(args: readonly Single[]): string {
  const [text, old, fresh] = [toText(args[0]), toText(args[1]), toText(args[2])];
  if (old === '') return text;
  if (args.length < 4) return limited(text.replaceAll(old, () => fresh));
  const wanted = toInteger(args[3]);
  if (wanted < 1) return fail('#VALUE!');
  let at = -1;
  for (let seen = 0; seen < wanted; seen += 1) {
    at = text.indexOf(old, at < 0 ? 0 : at + old.length);
    if (at < 0) return text;
  }
  return limited(text.slice(0, at) + fresh + text.slice(at + old.length));
}

function start(args: readonly Single[]): number {
  const position = args.length > 2 ? toInteger(args[2]) : 1;
  return position < 1 || position > toText(args[1]).length + 1 ? fail('#VALUE!') : position - 1;
}

/** Given, not thrown: over a column of texts most are not found, and an exception costs far more than the search. */
function found(at: number): Single {
  return at < 0 ? cellError('#VALUE!') : at + 1;
}

/** The texts of every argument, cell after cell. */
function texts(values: readonly Value[], scope: Scope, blanks: 'keep' | 'drop'): string[] {
  const parts: string[] = [];
  for (const value of values) {
    visit(value, scope, (item) => {
      if (isError(item)) throw new FormulaError(item);
      const text = toText(item);
      if (blanks === 'keep' || text !== '') parts.push(text);
    });
  }
  return parts;
}

function textJoin(args: readonly Value[], scope: Scope): string {
  const delimiters = texts(args.slice(0, 1), scope, 'keep');
  const parts = texts(args.slice(2), scope, toBoolean(one(args[1], scope)) ? 'drop' : 'keep');
  let joined = parts[0] ?? '';
  for (let index = 1; index < parts.length; index += 1) {
    joined += (delimiters[(index - 1) % delimiters.length] ?? '') + (parts[index] ?? '');
  }
  return limited(joined);
}

/** Every letter that follows a non-letter is capital; marks belong to the letter before them. */
function proper(text: string): string {
  return text.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase());
}

function split(text: string, delimiter: string): [number, number] | null {
  const at = text.indexOf(delimiter);
  return at < 0 ? null : [at, at + delimiter.length];
}

export const textFunctions: FunctionTable = {
  TEXT: single(2, 2, ([value, format]) =>
    typeof value === 'boolean' ? toText(value) : formatValue(numeric(value), toText(format)),
  ),
  LEFT: single(1, 2, (args) => toText(args[0]).slice(0, taken(args))),
  RIGHT: single(1, 2, (args) => {
    const text = toText(args[0]);
    return text.slice(Math.max(0, text.length - taken(args)));
  }),
  MID: single(3, 3, ([value, from, length]) => {
    const position = toInteger(from);
    if (position < 1) return fail('#VALUE!');
    return toText(value).slice(position - 1, position - 1 + count(length, 0));
  }),
  LEN: single(1, 1, ([value]) => toText(value).length),
  TRIM: single(1, 1, ([value]) => toText(value).replace(/ +/gu, ' ').replace(/^ | $/gu, '')),
  CLEAN: single(1, 1, ([value]) =>
    toText(value).replace(/\p{Cc}/gu, (sign) => (sign.charCodeAt(0) < 32 ? '' : sign)),
  ),
  UPPER: single(1, 1, ([value]) => toText(value).toUpperCase()),
  LOWER: single(1, 1, ([value]) => toText(value).toLowerCase()),
  PROPER: single(1, 1, ([value]) => proper(toText(value))),
  SUBSTITUTE: single(3, 4, substitute),
  REPLACE: single(4, 4, ([value, from, length, fresh]) => {
    const text = toText(value);
    const at = toInteger(from) - 1;
    return at < 0
      ? fail('#VALUE!')
      : limited(text.slice(0, at) + toText(fresh) + text.slice(at + count(length, 0)));
  }),
  FIND: single(2, 3, (args) => found(toText(args[1]).indexOf(toText(args[0]), start(args)))),
  SEARCH: single(2, 3, (args) => found(findWildcard(toText(args[1]), toText(args[0]), start(args)))),
  CONCAT: whole(1, any, (args, scope) => limited(texts(args, scope, 'drop').join(''))),
  CONCATENATE: single(1, any, (args) => limited(args.map(toText).join(''))),
  TEXTJOIN: whole(3, any, textJoin),
  TEXTBEFORE: single(2, 2, ([value, delimiter]) => {
    const text = toText(value);
    return text.slice(0, split(text, toText(delimiter))?.[0] ?? fail('#N/A'));
  }),
  TEXTAFTER: single(2, 2, ([value, delimiter]) => {
    const text = toText(value);
    return text.slice(split(text, toText(delimiter))?.[1] ?? fail('#N/A'));
  }),
  EXACT: single(2, 2, ([a, b]) => toText(a) === toText(b)),
  VALUE: single(1, 1, ([value]) =>
    typeof value === 'boolean'
      ? fail('#VALUE!')
      : typeof value === 'string' && value.trim() === ''
        ? fail('#VALUE!')
        : toNumber(value),
  ),
  REPT: single(2, 2, ([value, times]) => {
    const [text, repeats] = [toText(value), count(times, 0)];
    return text.length * repeats > longest ? fail('#VALUE!') : text.repeat(repeats);
  }),
  CHAR: single(1, 1, ([value]) => {
    const code = toInteger(value);
    return code < 1 || code > 255 ? fail('#VALUE!') : String.fromCharCode(code);
  }),
  CODE: single(1, 1, ([value]) => (toText(value) === '' ? fail('#VALUE!') : toText(value).charCodeAt(0))),
  UNICHAR: single(1, 1, ([value]) => {
    const code = toInteger(value);
    return code < 1 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)
      ? fail('#VALUE!')
      : String.fromCodePoint(code);
  }),
  UNICODE: single(1, 1, ([value]) => toText(value).codePointAt(0) ?? fail('#VALUE!')),
};

/** TEXT formats text that reads as a number as that number. */
function numeric(value: Single): Exclude<Single, boolean> {
  if (typeof value === 'string') return readNumber(value) ?? value;
  return typeof value === 'boolean' ? toText(value) : (value ?? 0);
}
