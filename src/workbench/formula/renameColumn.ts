// Rewrites the bracketed part of a table reference when a column of the table gets another name.
import { escapeColumn, nameKey, readStructured } from './structuredText.ts';
import { FormulaSyntaxError } from './tokenize.ts';

type ColumnRename = { readonly from: string; readonly to: string };

/** The bracket text with the column's new name, or null when it does not name the column. */
export function renamedColumn(bracket: string, rename: ColumnRename): string | null {
  let columns: readonly [string, string] | null;
  try {
    columns = readStructured(null, bracket).columns;
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return null;
    throw error;
  }
  if (!columns?.some((name) => nameKey(name) === nameKey(rename.from))) return null;
  const old = escapeColumn(rename.from);
  const replacement = escapeColumn(rename.to);
  let out = '';
  let at = 0;
  while (at < bracket.length) {
    const before = bracket.charAt(at - 1);
    const piece = bracket.slice(at, at + old.length);
    const after = bracket
      .slice(at + old.length)
      .trimStart()
      .charAt(0);
    const isWhole = (before === '[' || before === '@' || before === ' ') && after === ']';
    if (isWhole && nameKey(piece) === nameKey(old)) {
      out += replacement;
      at += old.length;
    } else {
      out += bracket.charAt(at);
      at += 1;
    }
  }
  // `[@Col]` takes plain names only: one with a blank or a sign in it needs brackets of its own.
  return out.startsWith('[@') && !out.startsWith('[@[') ? `[@[${out.slice(2, -1).trim()}]]` : out;
}
