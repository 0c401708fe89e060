// Inside one clause: which expressions are names or qualifiers of others, and which are deadlines of their own.
import type { Cell, Draft } from '../draft.ts';
import type { Clause } from './clauses.ts';
import { datedEvents, dropInsideEvents, preferEndOfYear, stretch } from './events.ts';
import { type Gap, periods, type Step } from './gap.ts';

const isFixed = (draft: Draft): boolean => draft.period !== undefined;
const isDay = (draft: Draft): boolean => draft.kind === 'date' || draft.recurrence?.day !== undefined;
const isRhythm = (draft: Draft): boolean => draft.kind === 'recurring' && draft.recurrence?.day === undefined;

/** The clause with only the drafts that are milestones, events stretched over their condition. */
export function mergeClause(clause: Clause, cell: Cell): Clause {
  const [only] = clause.drafts;
  if (clause.drafts.length === 1 && only?.kind !== 'event') return clause;
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
function dropNames(drafts: readonly Draft[], gap: Gap): Draft[] {
  const kept = drafts.map((_, index) => isOfItsOwn(drafts, index, gap));
  // "Quý I, quý II, quý III: trước ngày 15 tháng cuối quý": what is listed with a name is a name.
  for (let index = drafts.length - 2; index >= 0; index -= 1) {
    const [draft, next] = [drafts[index], drafts[index + 1]];
    if (draft === undefined || next === undefined || kept[index + 1] === true) continue;
    const listed = draft.kind === next.kind && draft.limit === 'on' && periods.has(draft.kind);
    if (listed && /^ ?(?:,|va) ?$/u.test(gap.between(draft.end, next.start))) kept[index] = false;
  }
  return drafts.filter((_, index) => kept[index] === true);
}

function isOfItsOwn(drafts: readonly Draft[], index: number, { clause, between }: Gap): boolean {
  const draft = drafts[index];
  const next = drafts[index + 1];
  if (draft === undefined) return false;
  if (next === undefined || !(periods.has(draft.kind) || isRhythm(draft)) || draft.rule === 'periodic')
    return true;
  const gap = between(draft.end, next.start);
  const days = isDay(next) || (next.kind === 'range' && /^ ?[:-]/u.test(gap));
  if (!days && !(periods.has(next.kind) && (next.limit !== 'on' || /^ ?[(:]/u.test(gap)))) return true;
  if (draft.limit === 'on' || draft.limit === 'in') {
    const marked = next.limit !== 'on' || /[:(]/u.test(gap);
    if (marked && gap.length < 60 && LINK.test(gap) && days) return false;
  }
  const apart = next.limit === 'on' && !/^ ?[(:]/u.test(gap);
  if (draft.limit !== 'on' || apart || /[,;]/u.test(gap) || gap.length > 90) return true;
  const before = between(Math.max(drafts[index - 1]?.end ?? clause.start, draft.start - 60), draft.start);
  return !NAMED.test(before);
}

const grain: Readonly<Record<string, number>> = { date: 0, month: 1, range: 2, quarter: 3, half: 4, year: 5 };

/** "Quý III (tháng 9)": of a period and its gloss in brackets, the finer one is the deadline. */
function dropGlosses(drafts: readonly Draft[], { between }: Gap): Draft[] {
  const glossed = (outer: Draft | undefined, inner: Draft | undefined): boolean =>
    outer?.period !== undefined && inner?.period !== undefined && between(outer.end, inner.start) === ' (';
  const size = (draft: Draft | undefined): number => grain[draft?.kind ?? ''] ?? 0;
  return drafts.filter((draft, index) => {
    const [previous, next] = [drafts[index - 1], drafts[index + 1]];
    if (glossed(draft, next) && size(draft) > size(next)) return false;
    // "Ngày 15 tháng cuối quý (15/3, 15/6…)": the days are written out.
    if (draft.kind === 'recurring' && next?.kind === 'date' && between(draft.end, next.start) === ' (')
      return false;
    return !(glossed(previous, draft) && size(draft) > size(previous));
  });
}

/** "dự kiến 30/01, chậm nhất 03/02": overdue counts from the limit. */
function dropPlanned(drafts: readonly Draft[], { between }: Gap): readonly Draft[] {
  if (!drafts.some(({ limit }) => limit === 'planned')) return drafts;
  const limits = (planned: Draft | undefined, next: Draft | undefined): boolean =>
    planned?.limit === 'planned' &&
    (next?.limit === 'by' || next?.limit === 'before') &&
    isFixed(next) &&
    LINK.test(between(planned.end, next.start));
  return drafts.flatMap((draft, index) => {
    if (limits(draft, drafts[index + 1])) return [];
    const previous = drafts[index - 1];
    return [previous && limits(previous, draft) ? { ...draft, start: previous.start } : draft];
  });
}

/** "Hằng quý (trước ngày 15)": a day number beside a rhythm is a day of it, in the last month of the period. */
function dayOfRhythm(drafts: readonly Draft[], { between }: Gap): readonly Draft[] {
  if (!drafts.some(({ rule }) => rule === 'bareDay')) return drafts;
  return drafts.flatMap((draft, index) => {
    const next = drafts[index + 1];
    if (
      isRhythm(draft) &&
      draft.recurrence &&
      next?.rule === 'bareDay' &&
      LINK.test(between(draft.end, next.start))
    )
      return [];
    const previous = drafts[index - 1];
    const every = previous && isRhythm(previous) ? previous.recurrence?.every : undefined;
    if (
      draft.rule !== 'bareDay' ||
      previous === undefined ||
      every === undefined ||
      !LINK.test(between(previous.end, draft.start))
    ) {
      return [draft];
    }
    const day = { day: draft.recurrence?.day ?? 1 };
    if (every === 'month')
      return [
        {
          ...draft,
          assumed: false,
          rule: 'dayOfRhythm',
          start: previous.start,
          recurrence: { every, ...day },
        },
      ];
    if (every === 'week' || every === 'day') return [draft];
    return [
      {
        ...draft,
        rule: 'dayOfRhythm',
        start: previous.start,
        recurrence: { every, month: 'last' as const, ...day },
      },
    ];
  });
}

/** "02 lần/năm: tháng 4, tháng 10": as many times as are named behind it. */
function isSpelledOut(draft: Draft, rest: readonly Draft[]): boolean {
  if (draft.rule !== 'frequency' || rest.length === 0 || !rest.every(isFixed)) return false;
  const { every, times = 1 } = draft.recurrence ?? { every: 'day' };
  return rest.length === times * (perYear[every] ?? 0);
}

const perYear: Readonly<Record<string, number>> = { year: 1, half: 2, quarter: 4, month: 12 };

const differ = (a: Draft, b: Draft): boolean => a.recurrence?.every !== b.recurrence?.every;

/** A rhythm without a day says nothing beside one with a day, nor "định kỳ" beside anything; one of each is enough. */
function dropRhythms(drafts: readonly Draft[], { between }: Gap): readonly Draft[] {
  if (!drafts.some(({ kind }) => kind === 'recurring')) return drafts;
  const withDay = drafts.some((draft) => draft.kind === 'recurring' && draft.recurrence?.day !== undefined);
  const others = drafts.some((draft) => draft.rule !== 'periodic');
  return drafts.filter((draft, index) => {
    if (draft.rule === 'periodic') return !others;
    if (!isRhythm(draft)) return true;
    if (withDay || isSpelledOut(draft, drafts.slice(index + 1))) return false;
    const previous = drafts[index - 1];
    if (draft.rule === 'regime' && previous?.rule === 'regime' && differ(previous, draft)) return true;
    if (previous === undefined || previous.rule === 'periodic') return true;
    return !(isRhythm(previous) && between(previous.end, draft.start).length < 25);
  });
}

/** "thường xuyên trong năm", "hằng quý trong năm 2022": the year only says how long. */
function dropYearOfOngoing(drafts: readonly Draft[], { between }: Gap): readonly Draft[] {
  if (!drafts.some(({ rule }) => rule === 'year')) return drafts;
  return drafts.filter((draft, index) => {
    if (draft.rule !== 'year') return true;
    const [previous, next] = [drafts[index - 1], drafts[index + 1]];
    const beside = previous?.kind === 'recurring' && /^[ ,(]*$/u.test(between(previous.end, draft.start));
    if (beside && draft.limit !== 'by' && draft.limit !== 'before') return false;
    const near = (other: Draft | undefined, gap: string): boolean =>
      other?.kind === 'ongoing' && gap.length < 14;
    return (
      !near(previous, between(previous?.end ?? 0, draft.start)) &&
      !near(next, between(draft.end, next?.start ?? 0))
    );
  });
}

/** "theo quy định" beside a day is a qualifier, unless it speaks of another thing ("…, báo cáo theo quy định"). */
function dropQualifiers(drafts: readonly Draft[], { clause, between }: Gap): readonly Draft[] {
  if (!drafts.some(({ kind }) => kind === 'external')) return drafts;
  const recurs = drafts.some((draft) => draft.kind === 'recurring');
  const fixed = drafts.some(isFixed);
  let kept = 0;
  return drafts.filter((draft, index) => {
    if (draft.kind !== 'external') return true;
    const before = between(drafts[index - 1]?.end ?? clause.start, draft.start);
    const next = drafts[index + 1];
    if (next?.kind === 'event' && /^[ ,]*$/u.test(between(draft.end, next.start))) return false;
    const ownSubject = /[,(][^,]*[a-z]{2}/u.test(before) && index > 0;
    const keep = !recurs && (!fixed || ownSubject) && kept === 0;
    if (keep) kept += 1;
    return keep;
  });
}

const steps: readonly Step[] = [
  datedEvents,
  dropInsideEvents,
  dayOfRhythm,
  dropNames,
  dropGlosses,
  dropPlanned,
  preferEndOfYear,
  dropRhythms,
  dropYearOfOngoing,
  dropQualifiers,
];
