// A formula as the model keeps it, as Excel shows it in its cell, and as the user's country writes it.
import { formulaParses } from '../formula/parse.ts';
import { escapeColumn, nameKey, readStructured } from '../formula/structuredText.ts';
import { FormulaSyntaxError, tokenize, type Token } from '../formula/tokenize.ts';
import { contains } from './areas.ts';
import type { EntryLocale } from './entryLocale.ts';
import type { SheetTable } from './parts.ts';
import { remembered } from './remembered.ts';
import type { Sheet } from './sheet.ts';

export function tableAt(sheet: Sheet, row: number, column: number): SheetTable | undefined {
  return sheet.tables.find((table) => contains(table.area, row, column));
}

/** `=[@Mốc]` in a cell of the table NhiemVu → `=NhiemVu[[#This Row],[Mốc]]`. */
export function canonicalFormula(formula: string, sheet: Sheet, row: number, column: number): string {
  if (!formula.startsWith('=') || !formula.includes('[')) return formula;
  return canonicalWithin(tableAt(sheet, row, column)?.name)(formula);
}

/** By the table a formula stands in, then by the formula. */
const canonicalWithin = remembered(100, (own: string | undefined) =>
  remembered(5000, (formula: string) =>
    rewriteStructured(formula, own, (table, bracket) => {
      const reference = readStructured(table, bracket);
      if (reference.parts[0] !== 'this row' || !reference.columns) return `${table}${bracket}`;
      return `${table}[[#This Row],${columnsText(reference.columns)}]`;
    }),
  ),
);

/** `=NhiemVu[[#This Row],[Mốc]]` → `=[@Mốc]` in a cell of that table, `=NhiemVu[@Mốc]` beside it. */
export function shownFormula(formula: string, sheet: Sheet, row: number, column: number): string {
  const own = tableAt(sheet, row, column);
  return rewriteStructured(formula, undefined, (table, bracket) => {
    const reference = readStructured(table, bracket);
    if (reference.parts[0] !== 'this row' || reference.parts.length > 1 || !reference.columns)
      return `${table}${bracket}`;
    const [first, last] = reference.columns;
    const column = first === last && isPlain(first) ? first : columnsText(reference.columns);
    return `${own && nameKey(own.name) === nameKey(table) ? '' : table}[@${column}]`;
  });
}

function columnsText([first, last]: readonly [string, string]): string {
  return first === last ? `[${escapeColumn(first)}]` : `[${escapeColumn(first)}]:[${escapeColumn(last)}]`;
}

// "Mốc" · "Trạng_thái" · "Cot1"; not: "Trạng thái", which needs brackets of its own
const plainColumn = /^[\p{L}\p{N}_.]+$/u;

function isPlain(column: string): boolean {
  return plainColumn.test(column.normalize('NFC'));
}

/** Puts `replace(table, bracket)` for each reference into a table; a bracket alone belongs to `own`. */
function rewriteStructured(
  formula: string,
  own: string | undefined,
  replace: (table: string, bracket: string) => string,
): string {
  if (!formula.startsWith('=') || !formula.includes('[')) return formula;
  const text = formula.slice(1);
  let out = '=';
  let done = 0;
  let before: Token | undefined;
  for (const token of tokensOf(text)) {
    if (token.kind === 'bracket') {
      const named = before?.kind === 'name' && before.end === token.start ? before : undefined;
      const table = named?.text ?? own;
      if (table !== undefined) {
        out += text.slice(done, named?.start ?? token.start) + replace(table, token.text);
        done = token.end;
      }
    }
    before = token;
  }
  return out + text.slice(done);
}

function tokensOf(text: string): Token[] {
  try {
    return tokenize(text);
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return [];
    throw error;
  }
}

/** The formula with the separators of the locale: `=ROUND(1.5,0)` → `=ROUND(1,5;0)` in Vietnam. */
export function localFormula(formula: string, locale: EntryLocale): string {
  if (!formula.startsWith('=') || locale.list === ',') return formula;
  return swapOutsideQuotes(formula, { ',': locale.list, '.': locale.decimal });
}

/** A formula typed with the separators of the locale, in the en-US form; one typed with commas is taken as it is. */
export function formulaFromLocal(formula: string, locale: EntryLocale): string {
  if (locale.list === ',') return formula;
  const converted = swapOutsideQuotes(formula, { [locale.list]: ',', [locale.decimal]: '.' });
  // One within quotes separates nothing: `=PLAN.MILESTONES("Quý I; Quý II",2026)`.
  const isSeparated = swapOutsideQuotes(formula, { [locale.list]: ',' }) !== formula;
  return isSeparated || !formulaParses(formula) ? converted : formula;
}

/** Exchanges separators, but a `.` only between digits, and nothing within quotes, brackets or braces. */
function swapOutsideQuotes(formula: string, swaps: Readonly<Record<string, string>>): string {
  let out = '';
  let quote = '';
  let depth = 0;
  for (let at = 0; at < formula.length; at += 1) {
    const character = formula.charAt(at);
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth -= 1;
    const swap = quote === '' && depth === 0 ? swaps[character] : undefined;
    const isPoint = character === '.' || swap === '.';
    out += swap !== undefined && (!isPoint || betweenDigits(formula, at)) ? swap : character;
  }
  return out;
}

function betweenDigits(text: string, at: number): boolean {
  return /\d/.test(text.charAt(at + 1)) && (at === 0 || !/[\p{L}_]/u.test(text.charAt(at - 1)));
}
