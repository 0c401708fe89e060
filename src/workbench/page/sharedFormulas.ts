// Filling and pasting: the grid says a formula once and lets the other cells point at it; here each gets its own text.
import { moveFormula } from '../xlsx/formula/sharedFormula.ts';

/** What the grid says of one cell: a formula, an id to share it by, or the id alone. */
type GridCell = { readonly f?: string | null | undefined; readonly si?: string | null | undefined };
type Lines<T> = Readonly<Record<string, Readonly<Record<string, T | null>>>>;
type Place = { readonly row: number; readonly column: number };

/** Cells by row and column, with the formula that each of them shares moved to where it stands. */
export function withOwnFormulas<T extends GridCell>(lines: Lines<T>): Lines<T> {
  const shared = new Map<string, Place & { readonly text: string }>();
  for (const [row, line] of Object.entries(lines)) {
    for (const [column, cell] of Object.entries(line)) {
      if (cell?.si && cell.f)
        shared.set(cell.si, { row: Number(row), column: Number(column), text: cell.f.replace(/^=/u, '') });
    }
  }
  if (shared.size === 0) return lines;
  return eachCell(lines, (cell, place) => {
    const source = cell?.si && !cell.f ? shared.get(cell.si) : undefined;
    if (cell === null || source === undefined) return cell;
    const text = moveFormula(source.text, place.row - source.row, place.column - source.column);
    return { ...cell, f: `=${text}` };
  });
}

function eachCell<T>(lines: Lines<T>, change: (cell: T | null, place: Place) => T | null): Lines<T> {
  return Object.fromEntries(
    Object.entries(lines).map(([row, line]) => [
      row,
      Object.fromEntries(
        Object.entries(line).map(([column, cell]) => [
          column,
          change(cell, { row: Number(row), column: Number(column) }),
        ]),
      ),
    ]),
  );
}
