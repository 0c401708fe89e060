// Joins "từ A đến B" and "A - B" into one range when both ends are expressions of their own.
import type { Cell, Draft, Period } from '../draft.ts';
import { TIME } from './limits.ts';

const fixed: ReadonlySet<string> = new Set(['date', 'month', 'quarter', 'half', 'year']);

/** ' đến hết ngày ', ' - ', ', đến ' as the whole gap — not ' - Báo cáo '. */
const link = new RegExp(
  `^ ?,? ?(?:cho )?(?:den|toi|-)(?: (?:het|cuoi|ngay))*? ?(?:${TIME})?(?:ngay )?$`,
  'u',
);

/** Pairs of neighbours with nothing but a link between them become one draft. */
export function joinRanges(drafts: readonly Draft[], cell: Cell): Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const last = joined.at(-1);
    const gap = last ? cell.text.slice(last.end, draft.start) : '';
    if (last && gap.length <= 30 && fixed.has(last.kind) && fixed.has(draft.kind) && link.test(gap)) {
      joined[joined.length - 1] = range(last, draft);
    } else {
      joined.push(draft);
    }
  }
  return joined;
}

function range(from: Draft, to: Draft): Draft {
  return {
    ...to,
    kind: 'range',
    rule: 'range',
    start: from.start,
    limit: 'on',
    ...(from.assumed || to.assumed ? { assumed: true } : {}),
    period: (year) => {
      const end = to.period?.(year) ?? null;
      if (end === null) return null;
      const first = startOf(from.period?.(from.year ?? year) ?? null);
      // "từ tháng 11 đến tháng 2/2022" begins in the year before.
      const start =
        first !== null && first > end.due && from.year === undefined
          ? startOf(from.period?.(year - 1) ?? null)
          : first;
      return start === null || start > end.due ? null : { start, due: end.due };
    },
  };
}

function startOf(period: Period | null): NonNullable<Period['start']> | null {
  return period === null ? null : (period.start ?? period.due);
}
