// "15/3 hoặc 20/3/2022" is one deadline that can be read in two ways: the earlier day counts, the other is told.
import type { Cell, Draft, Period } from '../draft.ts';

/** ' hoặc ', ', hoặc là ' as the whole gap — not ' hoặc khi có ' or ' và '. */
const OR = /^ ?,? ?hoac (?:la )?$/u;

/** Neighbours with nothing but "hoặc" between them become one draft. */
export function joinAlternatives(drafts: readonly Draft[], { text }: Cell): readonly Draft[] {
  if (drafts.length < 2 || !text.includes('hoac')) return drafts;
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const last = joined.at(-1);
    if (
      last?.period !== undefined &&
      draft.period !== undefined &&
      OR.test(text.slice(last.end, draft.start))
    )
      joined[joined.length - 1] = either(last, draft);
    else joined.push(draft);
  }
  return joined;
}

function either(one: Draft, other: Draft): Draft {
  return {
    ...other,
    kind: one.kind,
    start: one.start,
    limit: one.limit,
    year: other.year ?? one.year,
    yearAt: other.yearAt ?? one.yearAt,
    assumed: true,
    period: (year): Period | null => {
      const first = one.period?.(one.year ?? year) ?? null;
      const second = other.period?.(other.year ?? year) ?? null;
      if (first === null || second === null) return null;
      const [strict, wide] = first.due <= second.due ? [first, second] : [second, first];
      return strict.due === wide.due ? strict : { ...strict, alternative: wide.due };
    },
  };
}
