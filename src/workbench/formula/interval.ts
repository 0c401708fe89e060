// Where a stretch of rows or columns is after lines were inserted or deleted.

/** 0-based, both ends included. */
export type Interval = { readonly first: number; readonly last: number };

/** The stretch after `count` lines were inserted before, or deleted from, line `at`; null when nothing is left of it. */
export function shiftInterval(
  { first, last }: Interval,
  kind: 'insert' | 'delete',
  { at, count }: { readonly at: number; readonly count: number },
  limit: number,
): Interval | null {
  if (kind === 'insert') {
    const moved = { first: first >= at ? first + count : first, last: last >= at ? last + count : last };
    return moved.first >= limit ? null : { first: moved.first, last: Math.min(moved.last, limit - 1) };
  }
  const end = at + count;
  if (first >= at && last < end) return null;
  return {
    first: first >= end ? first - count : Math.min(first, at),
    last: last >= end ? last - count : last >= at ? at - 1 : last,
  };
}
