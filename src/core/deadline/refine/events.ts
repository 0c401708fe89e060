// Events inside a clause: how far their words reach, what belongs to them, and when they have a day after all.
import { dueOfEvent } from '../dueOfEvent.ts';
import type { Draft, Period } from '../draft.ts';
import { type Gap, periods } from './gap.ts';

/** "sau khi có hướng dẫn Quý II": inside an event's own words a bare period is part of the condition. */
export function dropInsideEvents(drafts: readonly Draft[], { between }: Gap): readonly Draft[] {
  if (!drafts.some(({ kind }) => kind === 'event')) return drafts;
  return drafts.filter((draft, index) => {
    const previous = drafts[index - 1];
    if (previous?.kind !== 'event') return true;
    const gap = between(previous.end, draft.start);
    const bare =
      ((periods.has(draft.kind) || draft.kind === 'range') && draft.limit === 'on') ||
      draft.kind === 'event' ||
      draft.kind === 'external';
    return !bare || /[,(]/u.test(gap);
  });
}

/** "cuối năm, sau cuộc họp…": the end of the year is what can be checked; the event only makes it less sure. */
export function preferEndOfYear(drafts: readonly Draft[], { between }: Gap): readonly Draft[] {
  const vague = drafts.findIndex((draft, index) => {
    const next = drafts[index + 1];
    return (
      draft.rule === 'partOfYear' && next?.kind === 'event' && /^[ ,]*$/u.test(between(draft.end, next.start))
    );
  });
  if (vague < 0) return drafts;
  return drafts
    .filter((_, index) => index !== vague + 1)
    .map((draft, index) => (index === vague ? { ...draft, assumed: true } : draft));
}

/** "trong vòng 10 ngày kể từ ngày 15/3/2022": the event has a day, so the deadline has one. */
export function datedEvents(drafts: readonly Draft[], { between }: Gap): readonly Draft[] {
  if (!drafts.some(({ duration }) => duration !== undefined)) return drafts;
  return drafts.flatMap((draft, index) => {
    const { duration } = draft;
    const [previous, next] = [drafts[index - 1], drafts[index + 1]];
    const starts = (event: Draft | undefined, day: Draft | undefined): boolean =>
      event?.duration !== undefined && day?.kind === 'date' && /^ ?$/u.test(between(event.end, day.start));
    if (starts(previous, draft)) return [];
    if (duration === undefined || next?.period === undefined || !starts(draft, next)) return [draft];
    const { period } = next;
    const due = (year: number): Period | null => {
      const from = period(year);
      return from === null ? null : { due: dueOfEvent(from.due, duration) };
    };
    return [{ ...next, rule: 'durationFromDay', start: draft.start, limit: 'on', period: due }];
  });
}

// ' hướng dẫn 01 tháng' at the end — not 'quý 3 tháng'.
const TRAILING = /(?<![a-z/.-]|\d|thang |ngay )(\d{1,3}) (ngay lam viec|ngay|tuan|thang|nam)[ .]*$/u;
const unitOf = {
  'ngay lam viec': 'workday',
  ngay: 'day',
  tuan: 'week',
  thang: 'month',
  nam: 'year',
} as const;

/** An event reaches to the end of its clause or to the next milestone, and may close with how long after it. */
export function stretch(draft: Draft, next: Draft | undefined, { clause, between }: Gap): Draft {
  if (draft.kind !== 'event') return draft;
  const words = between(draft.end, next?.start ?? clause.end).replace(/[ .,:;(]+$/u, '');
  const end = draft.end + words.length;
  const trailing = draft.duration === undefined ? TRAILING.exec(words) : null;
  if (trailing === null) return { ...draft, end };
  // The pattern's second group is one of the keys of `unitOf`.
  const unit = unitOf[trailing[2] as keyof typeof unitOf];
  // "trước khi họp 05 ngày" runs up to the event, everything else from it.
  const from = between(draft.start, draft.end).includes('truoc') ? 'before' : 'after';
  return { ...draft, end, duration: { amount: Number(trailing[1]), unit, from } };
}
