// Inside one clause: which expressions are names or qualifiers of others, and which are deadlines of their own.
import { dueOfEvent } from '../dueOfEvent.ts';
import type { Cell, Draft, Period } from '../draft.ts';
import type { Clause } from './clauses.ts';

const periods: ReadonlySet<string> = new Set(['month', 'quarter', 'half', 'year']);
const isFixed = (draft: Draft): boolean => draft.period !== undefined;
const isDay = (draft: Draft): boolean => draft.kind === 'date' || draft.recurrence?.day !== undefined;
const isRhythm = (draft: Draft): boolean => draft.kind === 'recurring' && draft.recurrence?.day === undefined;

type Step = (drafts: readonly Draft[], text: Gap) => Draft[];
type Gap = { readonly clause: Clause; readonly between: (from: number, to: number) => string };

/** The clause with only the drafts that are milestones, events stretched over their condition. */
export function mergeClause(clause: Clause, cell: Cell): Clause {
  const gap: Gap = { clause, between: (from, to) => cell.text.slice(from, to) };
  let drafts: readonly Draft[] = clause.drafts;
  for (const step of steps) if (drafts.length > 1) drafts = step(drafts, gap);
  return { ...clause, drafts: drafts.map((draft, index) => stretch(draft, drafts[index + 1], gap)) };
}

/** Only punctuation and small connecting words. */
const LINK = /^[\s:,()"'“”.-]*(?:(?:thi|la|phai|va|gui|nop|hoan thanh|xong) ?)?[\s:,(]*$/u;
/** A noun a period belongs to: 'báo cáo kết quả ', 'sơ kết ', 'kế hoạch công tác ' in front of 'Quý I'. */
const NAMED =
  /(?<![a-z])(?:bao cao|so ket|tong ket|so lieu|ket qua|danh gia|tinh hinh|cong tac|nhiem vu|ke hoach|chuong trinh|thong ke|ky|dot)(?: [a-z]{1,12}){0,4} ?$/u;

/** "Báo cáo Quý I: trước ngày 15/3", "Quý I (chậm nhất 10/3)", "Hàng quý: ngày 14 tháng cuối quý": the first names the second. */
function dropNames(drafts: readonly Draft[], { clause, between }: Gap): Draft[] {
  return drafts.filter((draft, index) => {
    const next = drafts[index + 1];
    if (next === undefined || !(periods.has(draft.kind) || isRhythm(draft)) || draft.rule === 'periodic') return true;
    if (!isDay(next) && !(periods.has(next.kind) && next.limit !== 'on')) return true;
    const gap = between(draft.end, next.start);
    if (draft.limit === 'on' || draft.limit === 'in') {
      const marked = next.limit !== 'on' || /[:(]/u.test(gap);
      if (marked && gap.length < 60 && LINK.test(gap) && isDay(next)) return false;
    }
    if (draft.limit !== 'on' || next.limit === 'on' || /[,;]/u.test(gap) || gap.length > 90) return true;
    const before = between(Math.max(drafts[index - 1]?.end ?? clause.start, draft.start - 60), draft.start);
    return !NAMED.test(before);
  });
}

/** "dự kiến 30/01, chậm nhất 03/02": overdue counts from the limit. */
function dropPlanned(drafts: readonly Draft[], { between }: Gap): Draft[] {
  return drafts.filter((draft, index) => {
    const next = drafts[index + 1];
    if (draft.limit !== 'planned' || next === undefined || !isFixed(next)) return true;
    return !((next.limit === 'by' || next.limit === 'before') && LINK.test(between(draft.end, next.start)));
  });
}

/** "sau khi có hướng dẫn Quý II": inside an event's own words a bare period is part of the condition. */
function dropInsideEvents(drafts: readonly Draft[], { between }: Gap): Draft[] {
  return drafts.filter((draft, index) => {
    const previous = drafts[index - 1];
    if (previous?.kind !== 'event') return true;
    const gap = between(previous.end, draft.start);
    const bare = ((periods.has(draft.kind) || draft.kind === 'range') && draft.limit === 'on') || draft.kind === 'event' || draft.kind === 'external';
    return !bare || /[,(]/u.test(gap);
  });
}

/** "cuối năm, sau cuộc họp…": the end of the year is what can be checked; the event only makes it less sure. */
function preferEndOfYear(drafts: readonly Draft[], { between }: Gap): Draft[] {
  const vague = drafts.findIndex((draft, index) => {
    const next = drafts[index + 1];
    return draft.rule === 'partOfYear' && next?.kind === 'event' && /^[ ,]*$/u.test(between(draft.end, next.start));
  });
  if (vague < 0) return [...drafts];
  return drafts.filter((_, index) => index !== vague + 1).map((draft, index) => (index === vague ? { ...draft, assumed: true } : draft));
}

/** A rhythm without a day says nothing beside one with a day, nor "định kỳ" beside anything; one of each is enough. */
function dropRhythms(drafts: readonly Draft[], { between }: Gap): Draft[] {
  const withDay = drafts.some((draft) => draft.kind === 'recurring' && draft.recurrence?.day !== undefined);
  const others = drafts.some((draft) => draft.rule !== 'periodic');
  return drafts.filter((draft, index) => {
    if (draft.rule === 'periodic') return !others;
    if (!isRhythm(draft)) return true;
    if (withDay) return false;
    const previous = drafts[index - 1];
    return !(previous && isRhythm(previous) && between(previous.end, draft.start).length < 25);
  });
}

/** "thường xuyên trong năm": the year only says how long. */
function dropYearOfOngoing(drafts: readonly Draft[], { between }: Gap): Draft[] {
  return drafts.filter((draft, index) => {
    if (draft.rule !== 'year') return true;
    const [previous, next] = [drafts[index - 1], drafts[index + 1]];
    const near = (other: Draft | undefined, gap: string): boolean => other?.kind === 'ongoing' && gap.length < 14;
    return !near(previous, between(previous?.end ?? 0, draft.start)) && !near(next, between(draft.end, next?.start ?? 0));
  });
}

/** "theo quy định" beside a day is a qualifier, unless it speaks of another thing ("…, báo cáo theo quy định"). */
function dropQualifiers(drafts: readonly Draft[], { clause, between }: Gap): Draft[] {
  const recurs = drafts.some((draft) => draft.kind === 'recurring');
  const fixed = drafts.some(isFixed);
  let kept = 0;
  return drafts.filter((draft, index) => {
    if (draft.kind !== 'external') return true;
    const before = between(drafts[index - 1]?.end ?? clause.start, draft.start);
    const ownSubject = /[,(][^,]*[a-z]{2}/u.test(before) && index > 0;
    const keep = !recurs && (!fixed || ownSubject) && kept === 0;
    if (keep) kept += 1;
    return keep;
  });
}

/** "trong vòng 10 ngày kể từ ngày 15/3/2022": the event has a day, so the deadline has one. */
function datedEvents(drafts: readonly Draft[], { between }: Gap): Draft[] {
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

const steps: readonly Step[] = [
  datedEvents, dropInsideEvents, dropNames, dropPlanned, preferEndOfYear, dropRhythms, dropYearOfOngoing, dropQualifiers,
];

// ' hướng dẫn 01 tháng' at the end — not 'quý 3 tháng'.
const TRAILING = /(?<![a-z/.-]|\d|thang |ngay )(\d{1,3}) (ngay lam viec|ngay|tuan|thang|nam)[ .]*$/u;
const unitOf = { 'ngay lam viec': 'workday', ngay: 'day', tuan: 'week', thang: 'month', nam: 'year' } as const;

/** An event reaches to the end of its clause or to the next milestone, and may close with how long after it. */
function stretch(draft: Draft, next: Draft | undefined, { clause, between }: Gap): Draft {
  if (draft.kind !== 'event') return draft;
  const words = between(draft.end, next?.start ?? clause.end).replace(/[ .,:;(]+$/u, '');
  const end = draft.end + words.length;
  const trailing = draft.duration === undefined ? TRAILING.exec(words) : null;
  if (trailing === null) return { ...draft, end };
  // The pattern's second group is one of the keys of `unitOf`.
  const unit = unitOf[trailing[2] as keyof typeof unitOf];
  return { ...draft, end, duration: { amount: Number(trailing[1]), unit, from: 'after' } };
}
