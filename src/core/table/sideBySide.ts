// Two tables beside each other under headings that say the same: each is read for itself.
import { matchKey } from '../text.ts';

const LEAST_COLUMNS = 3;

/**
 * The columns of each table of a heading row, first and last, from left to right; one pair where there is one table.
 * `range` is in sheet columns, `names` begins at `firstColumn`.
 */
export function splitSideBySide(
  names: readonly string[],
  range: readonly [number, number],
  firstColumn: number,
): (readonly [number, number])[] {
  const [first, last] = range;
  const keys = names.map(matchKey);
  const keyAt = (column: number): string => keys[column - firstColumn] ?? '';
  const opening = keyAt(first);
  const starts: number[] = [];
  for (let column = first; column <= last; column += 1) {
    const again = column === first || (opening !== '' && keyAt(column) === opening);
    if (again && (column === first || column - (starts.at(-1) ?? first) >= LEAST_COLUMNS))
      starts.push(column);
  }
  const spans = starts.map((start, index): readonly [number, number] => {
    let end = (starts[index + 1] ?? last + 1) - 1;
    // The empty columns between two tables belong to neither.
    while (end > start && index < starts.length - 1 && keyAt(end) === '') end -= 1;
    return [start, end];
  });
  const [one, ...others] = spans;
  if (one === undefined) return [range];
  const known = new Set(namesOf(one));
  const alike = others.every((span) => {
    const own = namesOf(span);
    return own.length >= LEAST_COLUMNS && own.filter((key) => known.has(key)).length >= 0.7 * own.length;
  });
  return alike ? spans : [range];

  function namesOf([from, to]: readonly [number, number]): string[] {
    return keys.slice(from - firstColumn, to - firstColumn + 1).filter((key) => key !== '');
  }
}
