// Lookup structures over the cells of a range: by equal value, and which cells a criterion matches.
import { isError, type CellError } from '../model/cell.ts';
import { sameText } from './compare.ts';
import { readNumber } from './readNumber.ts';
import type { Matrix, Single } from './values.ts';

/** Positions count row by row from 0. */
export type ColumnIndex = {
  readonly values: readonly Single[];
  readonly rows: number;
  readonly columns: number;
  /** Ascending positions of the cells that equal a number, text (without case) or logical value. */
  positionsOf(value: string | number | boolean): readonly number[];
  /** Ascending positions of text that reads as this number: COUNTIF counts "1" with 1. */
  positionsOfNumberText(value: number): readonly number[];
  /** The numbers, ascending; the error when the range holds one. */
  sorted(): readonly number[] | CellError;
  /** For each position whether `test` holds; kept under `key`. */
  matches(key: string, test: (value: Single) => boolean): Uint8Array;
};

const none: readonly number[] = [];
/** Kept results of `matches`; a different criterion in every row must not keep ten thousand of them. */
const mostKept = 200;

export function createColumnIndex(matrix: Matrix): ColumnIndex {
  const values = matrix.flat();
  const kept = new Map<string, Uint8Array>();
  let byValue: Map<string | number | boolean, number[]> | null = null;
  let byNumberText: Map<number, number[]> | null = null;
  let sorted: readonly number[] | CellError | null = null;

  function build(): void {
    byValue = new Map();
    byNumberText = new Map();
    for (const [position, value] of values.entries()) {
      if (value === undefined || typeof value === 'object') continue;
      append(byValue, typeof value === 'string' ? textKey(value) : value, position);
      const number = typeof value === 'string' && mayBeNumber(value) ? readNumber(value) : null;
      if (number !== null) append(byNumberText, number, position);
    }
  }

  return {
    values,
    rows: matrix.length,
    columns: matrix[0]?.length ?? 0,
    positionsOf(value) {
      if (!byValue) build();
      return byValue?.get(typeof value === 'string' ? textKey(value) : value) ?? none;
    },
    positionsOfNumberText(value) {
      if (!byNumberText) build();
      return byNumberText?.get(value) ?? none;
    },
    sorted() {
      sorted ??=
        values.find(isError) ?? values.filter((value) => typeof value === 'number').sort((a, b) => a - b);
      return sorted;
    },
    matches(key, test) {
      let found = kept.get(key);
      if (!found) {
        found = Uint8Array.from(values, (value) => (test(value) ? 1 : 0));
        if (kept.size < mostKept) kept.set(key, found);
      }
      return found;
    },
  };
}

/** A prefix keeps the text "1" and the number 1 apart. */
function textKey(text: string): string {
  return `t${text.toLowerCase()}`;
}

function mayBeNumber(text: string): boolean {
  const code = text.trimStart().charCodeAt(0);
  return (
    (code >= 48 && code <= 57) || code === 45 || code === 43 || code === 46 || code === 36 || code === 40
  );
}

function append<K>(map: Map<K, number[]>, key: K, position: number): void {
  const list = map.get(key);
  if (list) list.push(position);
  else map.set(key, [position]);
}

/** The first position whose value equals `wanted` as `=` sees it, or -1. */
export function firstEqual(index: ColumnIndex, wanted: Single): number {
  if (wanted === undefined) return firstEqual(index, 0);
  if (typeof wanted === 'object') return -1;
  const found = index.positionsOf(wanted)[0];
  if (found !== undefined) return found;
  return typeof wanted === 'string'
    ? index.values.findIndex((value) => typeof value === 'string' && sameText(value, wanted))
    : -1;
}
