// Rewrites the references of a formula when cells are inserted or deleted, sheets or tables renamed, or it is copied.
import type { Area } from '../../core/model.ts';
import { columnName, maxColumns, maxRows, quoteSheetName } from '../model/address.ts';
import type { Corner } from './ast.ts';
import { shiftInterval, type Interval } from './interval.ts';
import { renamedColumn } from './renameColumn.ts';
import { nameKey } from './structuredText.ts';
import { FormulaSyntaxError, tokenize, type Token } from './tokenize.ts';

/** What happened to the workbook. `formulaSheet` is the name of the sheet the formula stands on. */
export type FormulaChange =
  /** `area` are the new blank cells; those in their place moved down (`vertical`) or right (`horizontal`). */
  | { kind: 'insert'; formulaSheet: string; sheet: string; area: Area; direction: 'vertical' | 'horizontal' }
  /** `area` are the cells taken away; those below moved up (`vertical`) or those to the right moved left. */
  | { kind: 'delete'; formulaSheet: string; sheet: string; area: Area; direction: 'vertical' | 'horizontal' }
  | { kind: 'renameSheet'; from: string; to: string }
  | { kind: 'deleteSheet'; sheet: string }
  | { kind: 'renameTable'; from: string; to: string }
  /** `formulaTable` is the table the formula stands in, or null. */
  | { kind: 'renameColumn'; table: string; formulaTable: string | null; from: string; to: string }
  /** The formula is copied so many cells down and right: what has no `$` moves with it. */
  | { kind: 'copy'; rows: number; columns: number };

/** Rows inserted above `row`, as a change for `shiftFormula`. */
export function rowsChange(
  kind: 'insert' | 'delete',
  place: {
    readonly formulaSheet: string;
    readonly sheet: string;
    readonly row: number;
    readonly count: number;
  },
): FormulaChange {
  const area = { row: place.row, column: 0, rows: place.count, columns: maxColumns };
  return { kind, formulaSheet: place.formulaSheet, sheet: place.sheet, area, direction: 'vertical' };
}

/** Columns inserted left of `column`, as a change for `shiftFormula`. */
export function columnsChange(
  kind: 'insert' | 'delete',
  place: {
    readonly formulaSheet: string;
    readonly sheet: string;
    readonly column: number;
    readonly count: number;
  },
): FormulaChange {
  const area = { row: 0, column: place.column, rows: maxRows, columns: place.count };
  return { kind, formulaSheet: place.formulaSheet, sheet: place.sheet, area, direction: 'horizontal' };
}

type Reference = {
  sheet: string | null;
  from: Corner;
  to: Corner;
  shape: 'cell' | 'range' | 'rows' | 'columns';
};

/** The formula as it reads after the change; references to what is gone become #REF!. Text that is no formula stays. */
export function shiftFormula(formula: string, change: FormulaChange): string {
  if (!formula.startsWith('=')) return formula;
  const text = formula.slice(1);
  let tokens: Token[];
  try {
    tokens = tokenize(text);
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return formula;
    throw error;
  }
  let out = '=';
  let done = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const piece = pieceAt(tokens, index);
    const rewritten = rewrite(piece, change);
    if (rewritten !== null) {
      out += text.slice(done, piece.first.start) + rewritten;
      // A new sheet name replaces the old one only: what follows it is copied as it stands.
      done = change.kind === 'renameSheet' ? piece.first.end : piece.last.end;
    }
    index += piece.length - 1;
  }
  return out + text.slice(done);
}

/** One token, or a reference with its sheet and both corners. `table` is the name in front of a bracket. */
type Piece = {
  readonly first: Token;
  readonly last: Token;
  readonly length: number;
  readonly table: string | null;
  readonly reference: Reference | null;
};

function pieceAt(tokens: readonly Token[], index: number): Piece {
  const first = tokenAt(tokens, index);
  const before = tokens[index - 1];
  const table = before?.kind === 'name' && before.end === first.start ? before.text : null;
  const sheet = first.kind === 'sheet' ? first.name : null;
  const start = sheet === null ? index : Math.min(index + 1, tokens.length - 1);
  const token = tokenAt(tokens, start);
  const length = start - index + 1;
  if (token.kind === 'lines') {
    return {
      first,
      last: token,
      length,
      table,
      reference: { sheet, from: token.from, to: token.to, shape: token.axis },
    };
  }
  if (token.kind !== 'cell') return { first, last: token, length, table, reference: null };
  const colon = tokens[start + 1];
  const end = tokens[start + 2];
  if (colon?.kind === 'operator' && colon.text === ':' && end?.kind === 'cell') {
    const reference: Reference = { sheet, from: token.corner, to: end.corner, shape: 'range' };
    return { first, last: end, length: length + 2, table, reference };
  }
  const reference: Reference = { sheet, from: token.corner, to: token.corner, shape: 'cell' };
  return { first, last: token, length, table, reference };
}

function tokenAt(tokens: readonly Token[], index: number): Token {
  const token = tokens[index];
  if (!token) throw new RangeError(`No token ${index}`);
  return token;
}

/** The new text of a piece (of its first token when a sheet is renamed), or null when it stays. */
function rewrite({ first, reference, table }: Piece, change: FormulaChange): string | null {
  const sheet = first.kind === 'sheet' ? first.name : null;
  const same = (name: string | null, other: string): boolean =>
    name !== null && nameKey(name) === nameKey(other);
  switch (change.kind) {
    case 'renameSheet':
      return same(sheet, change.from) ? `${quoteSheetName(change.to)}!` : null;
    case 'deleteSheet':
      return same(sheet, change.sheet) ? '#REF!' : null;
    case 'renameTable':
      return first.kind === 'name' && same(first.text, change.from) ? change.to : null;
    case 'renameColumn':
      return first.kind === 'bracket' && same(table ?? change.formulaTable, change.table)
        ? renamedColumn(first.text, change)
        : null;
    case 'copy':
      return reference ? copied(reference, change) : null;
    case 'insert':
    case 'delete':
      return reference && same(sheet ?? change.formulaSheet, change.sheet) ? moved(reference, change) : null;
  }
}

function copied(reference: Reference, by: { rows: number; columns: number }): string {
  const move = (corner: Corner): Corner => ({
    ...corner,
    row: corner.rowFixed ? corner.row : corner.row + by.rows,
    column: corner.columnFixed ? corner.column : corner.column + by.columns,
  });
  const [from, to] = [move(reference.from), move(reference.to)];
  const fits = [from, to].every(
    (corner) => corner.row >= 0 && corner.row < maxRows && corner.column >= 0 && corner.column < maxColumns,
  );
  return fits ? referenceText({ ...reference, from, to }) : '#REF!';
}

function moved(reference: Reference, change: FormulaChange & { kind: 'insert' | 'delete' }): string | null {
  const { from, to } = reference;
  const { area } = change;
  const isVertical = change.direction === 'vertical';
  // Cells beside the inserted or deleted block do not move, so a range that sticks out keeps its place.
  const isCovered = isVertical
    ? area.column <= from.column && area.column + area.columns > to.column
    : area.row <= from.row && area.row + area.rows > to.row;
  const isWhole = isVertical ? reference.shape === 'columns' : reference.shape === 'rows';
  if (!isCovered || isWhole) return null;
  const lines: Interval = isVertical
    ? { first: from.row, last: to.row }
    : { first: from.column, last: to.column };
  const block = isVertical ? { at: area.row, count: area.rows } : { at: area.column, count: area.columns };
  const result = shiftInterval(lines, change.kind, block, isVertical ? maxRows : maxColumns);
  if (result === null) return reference.sheet === null ? '#REF!' : `${quoteSheetName(reference.sheet)}!#REF!`;
  if (result.first === lines.first && result.last === lines.last) return null;
  return referenceText({
    ...reference,
    from: isVertical ? { ...from, row: result.first } : { ...from, column: result.first },
    to: isVertical ? { ...to, row: result.last } : { ...to, column: result.last },
  });
}

function referenceText({ sheet, from, to, shape }: Reference): string {
  const column = (corner: Corner): string => `${corner.columnFixed ? '$' : ''}${columnName(corner.column)}`;
  const row = (corner: Corner): string => `${corner.rowFixed ? '$' : ''}${corner.row + 1}`;
  const cell = (corner: Corner): string => column(corner) + row(corner);
  const prefix = sheet === null ? '' : `${quoteSheetName(sheet)}!`;
  switch (shape) {
    case 'cell':
      return prefix + cell(from);
    case 'range':
      return `${prefix}${cell(from)}:${cell(to)}`;
    case 'rows':
      return `${prefix}${row(from)}:${row(to)}`;
    case 'columns':
      return `${prefix}${column(from)}:${column(to)}`;
  }
}
