// Days counted from a day: "10 ngày sau ngày 15/3", "05 ngày làm việc trước ngày 20/5", "trước 30/4 ít nhất 10 ngày".
import { addDays } from '../../calendar.ts';
import type { Draft, Duration, Period } from '../draft.ts';
import { dueOfEvent } from '../dueOfEvent.ts';

const COUNT = '(\\d{1,3})(?: ?\\([^()]{1,16}\\))? (ngay lam viec|ngay|tuan)';
/** '10 ngày ', 'chậm nhất 05 (năm) ngày làm việc ' in front of "trước" — not 'trong 5 ngày ' or 'hằng ngày '. */
const FRONT = new RegExp(
  `(?<![a-z0-9/.-])(?<!trong |trong vong )(?:(?:cham nhat|muon nhat|it nhat|toi thieu|khoang)(?: la)? )?${COUNT} $`,
  'u',
);
/** ' ít nhất 10 ngày', ', 02 tuần' behind the day — not ' 10 ngày công' or ' trong 10 ngày'. */
const BEHIND = new RegExp(`^,? ?(?:it nhat |toi thieu |khoang |la )?${COUNT}(?= ?(?:$|[.;,)\\n]))`, 'u');
const units = { 'ngay lam viec': 'workday', ngay: 'day', tuan: 'week' } as const;

/**
 * The draft moved by the days counted in front of `start`, where its "trước" or "sau" begins, or behind it; null when
 * none are. "02 ngày trước ngày 20/5" may as well be two days of work: the day before 20/5 is the other reading.
 */
export function countDays(
  draft: Draft,
  limit: 'before' | 'after',
  text: string,
  floor: number,
  start: number,
): Draft | null {
  const { period } = draft;
  if (draft.kind !== 'date' || period === undefined) return null;
  const front = FRONT.exec(text.slice(floor, start));
  const match = front ?? BEHIND.exec(text.slice(draft.end, draft.end + 40));
  if (match === null) return null;
  // The pattern's second group is one of the keys of `units`.
  const unit = units[match[2] as keyof typeof units];
  const duration: Duration = { amount: Number(match[1]), unit, from: limit };
  return {
    ...draft,
    rule: 'countedDays',
    start: front === null ? start : floor + front.index,
    end: front === null ? draft.end + match[0].length : draft.end,
    limit: 'on',
    period: (year): Period | null => {
      const from = period(year)?.due;
      if (from === undefined) return null;
      const due = dueOfEvent(from, duration);
      return limit === 'after' ? { due } : { due, alternative: addDays(from, -1) };
    },
  };
}
