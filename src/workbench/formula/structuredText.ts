// Reads the bracketed part of a reference into a table, and writes one.
import { remembered } from '../model/remembered.ts';
import { tableParts, type StructuredReference, type TablePart } from './ast.ts';
import { FormulaSyntaxError } from './tokenize.ts';

/** `[[#This Row],[Mốc]]`, `[@Mốc]`, `[Trạng thái]`, `[#All]`, `[[A]:[B]]` → its meaning; throws `FormulaSyntaxError`. */
export function readStructured(table: string | null, bracket: string): StructuredReference {
  let inner = bracket.slice(1, -1).trim();
  const parts: TablePart[] = [];
  if (inner.startsWith('@')) {
    parts.push('this row');
    inner = inner.slice(1).trim();
    if (inner === '') return { table, parts, columns: null };
  }
  if (inner === '') return { table, parts, columns: null };
  if (!inner.startsWith('[')) {
    const part = parts.length === 0 ? partNamed(inner) : null;
    if (part) return { table, parts: [part], columns: null };
    const column = unescapeColumn(inner);
    return { table, parts, columns: [column, column] };
  }
  const columns: string[] = [];
  let ranges = 0;
  for (const piece of pieces(inner)) {
    if (piece === ':') ranges += 1;
    if (piece === ':' || piece === ',') continue;
    const part = partNamed(piece);
    if (part) parts.push(part);
    else columns.push(unescapeColumn(piece));
  }
  const [first, last] = columns;
  if (columns.length > 2 || ranges !== (columns.length === 2 ? 1 : 0)) {
    throw new FormulaSyntaxError('Only one range of columns is possible');
  }
  return { table, parts, columns: first === undefined ? null : [first, last ?? first] };
}

/** The bracket groups' insides and the `,` and `:` between them. */
function pieces(text: string): string[] {
  const found: string[] = [];
  let at = 0;
  while (at < text.length) {
    const character = text.charAt(at);
    if (character === '[') {
      let end = at + 1;
      while (end < text.length && text.charAt(end) !== ']') end += text.charAt(end) === "'" ? 2 : 1;
      if (end >= text.length) throw new FormulaSyntaxError('A bracket is not closed');
      found.push(text.slice(at + 1, end));
      at = end + 1;
    } else if (character === ',' || character === ':') {
      found.push(character);
      at += 1;
    } else if (character.trim() === '') {
      at += 1;
    } else {
      throw new FormulaSyntaxError(`Unexpected ${character} in a table reference`);
    }
  }
  return found;
}

function partNamed(text: string): TablePart | null {
  if (!text.trim().startsWith('#')) return null;
  const wanted = text.trim().slice(1).toLowerCase();
  const part = tableParts.find((name) => name === wanted);
  if (!part) throw new FormulaSyntaxError(`No part of a table is called ${text}`);
  return part;
}

function unescapeColumn(text: string): string {
  return text.replace(/'(.)/gsu, '$1');
}

/** A column's name as it stands between brackets. */
export function escapeColumn(name: string): string {
  return name.replace(/['#[\]@]/gu, "'$&");
}

/** The key under which tables, columns and names are compared: Excel ignores case, and NFC and NFD are one to us. */
export const nameKey = remembered(5000, (name: string) => name.normalize('NFC').toLowerCase());
