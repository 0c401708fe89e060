// Joins "từ A đến B" and "A - B" into one range when both ends are expressions of their own.
import type { Cell, Draft, Period } from '../draft.ts';
import { TIME } from './limits.ts';

const fixed: ReadonlySet<string> = new Set(['date', 'month', 'quarter', 'half', 'year']);

/** "đến hết năm học" ends a range though it is one itself. */
const ends = (draft: Draft): boolean => fixed.has(draft.kind) || draft.rule === 'schoolYear';

/** ' đến hết ngày ', ' - ', ', đến ' as the whole gap — not ' - Báo cáo '. */
const link = new RegExp(
  `^ ?,? ?(?:cho )?(?:den|toi|-)(?: (?:het|cuoi|ngay))*? ?(?:${TIME})?(?:(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat),? )?(?:ngay )?$`,
  'u',
);

/** "Quý I: 20/3 - Quý II: 20/6": a period with a colon behind it names the day that follows. */
const isLabel = (last: Draft, draft: Draft, { text }: Cell): boolean =>
  last.kind === 'date' && draft.kind !== 'date' && text.charAt(draft.end) === ':';

/** Pairs of neighbours with nothing but a link between them become one draft. */
export function joinRanges(drafts: readonly Draft[], cell: Cell): readonly Draft[] {
  if (drafts.length < 2) return drafts;
  const joined: Draft[] = [];
  for (let index = 0; index < drafts.length; index += 1) {
    const draft = drafts[index];
    if (draft === undefined) continue;
    const last = joined.at(-1);
    const gap = last ? cell.text.slice(last.end, draft.start) : '';
    const joins =
      last && gap.length <= 30 && fixed.has(last.kind) && ends(draft) && !isLabel(last, draft, cell);
    const listed = gap.includes('-') && (isDashed(index - 2) || isDashed(index));
    if (joins && !listed && link.test(gap)) {
      joined[joined.length - 1] = range(last, draft);
    } else {
      joined.push(draft);
    }
  }
  return joined;

  /** "Quý I-II-III": more than two in a row are a list. */
  function isDashed(index: number): boolean {
    const [one, other] = [drafts[index], drafts[index + 1]];
    if (one === undefined || other === undefined || one.kind !== other.kind) return false;
    return /^ ?- ?$/u.test(cell.text.slice(one.end, other.start));
  }
}

function range(from: Draft, to: Draft): Draft {
  return {
    ...to,
    kind: 'range',
    rule: 'range',
    start: from.start,
    limit: 'on',
    ...yearOf(from, to),
    ...(from.assumed || to.assumed ? { assumed: true } : {}),
    period: (year) => {
      const first = startOf(from.period?.(from.year ?? year) ?? null);
      const same = to.period?.(year) ?? null;
      // "từ tháng 11/2022 đến tháng 2" ends in the year after.
      const over =
        same !== null &&
        first !== null &&
        first > same.due &&
        from.year !== undefined &&
        to.year === undefined;
      const end = over ? (to.period?.(year + 1) ?? null) : same;
      if (end === null) return null;
      // "từ tháng 11 đến tháng 2/2022" begins in the year before.
      const start =
        first !== null && first > end.due && from.year === undefined
          ? startOf(from.period?.(year - 1) ?? null)
          : first;
      return start === null || start > end.due ? null : { start, due: end.due };
    },
  };
}

/** "từ tháng 11/2022 đến tháng 2": the year in front is that of the beginning, and of the end unless it would come first. */
function yearOf(from: Draft, to: Draft): Partial<Draft> {
  if (to.year !== undefined || from.year === undefined) return {};
  const [start, end] = [startOf(from.period?.(from.year) ?? null), to.period?.(from.year) ?? null];
  const crosses = start !== null && end !== null && start > end.due;
  const place = crosses || from.yearAt === undefined ? { yearless: true } : { yearAt: from.yearAt };
  return { year: from.year, assumed: true, ...place };
}

function startOf(period: Period | null): NonNullable<Period['start']> | null {
  return period === null ? null : (period.start ?? period.due);
}
