// Turns a settled draft into a milestone: applies the limit, works out instances, compares the year with the plan's.
import { addDays } from '../../calendar.ts';
import type { IsoDate, Milestone, Recurrence } from '../../model.ts';
import { sourceSpan } from '../cell.ts';
import type { Cell, Draft, Period } from '../draft.ts';
import { earlier, instancesFrom } from '../instances.ts';
import { monthSpan } from '../periods.ts';
import type { DeadlineProblem } from '../problem.ts';
import type { Dated } from './years.ts';

export type Resolved = { readonly milestone: Milestone; readonly problems: readonly DeadlineProblem[] };
type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
type Options = { readonly planYear: number; readonly beforeIncludesDay: boolean };

/** One milestone with what is to be said about it. */
export function resolve(dated: Dated, label: string, cell: Cell, options: Options): Resolved {
  const { draft } = dated;
  const span = sourceSpan(cell, draft.start, draft.end);
  const base = { label, rule: draft.rule, span };
  if (dated.period) {
    const period = dated.period(dated.inYear);
    if (period === null) {
      const milestone: Milestone = { ...base, kind: 'unreadable', certainty: 'unknown' };
      return { milestone, problems: [{ code: 'IMPOSSIBLE_DATE', span }] };
    }
    return withYear(dated, fixed(dated, period, base, options), cell, options);
  }
  if (draft.kind === 'recurring')
    return withYear(dated, recurring(dated, base, cell, options), cell, options);
  const certainty = draft.kind === 'ongoing' ? 'certain' : 'unknown';
  const { kind, duration } = draft;
  const milestone: Milestone = { label, rule: draft.rule, span, kind, certainty };
  return withYear(dated, duration === undefined ? milestone : { ...milestone, duration }, cell, options);
}

type Certainty = Milestone['certainty'];
type Base = Pick<Milestone, 'label' | 'rule' | 'span'>;

function fixed({ draft, yearFrom }: Dated, period: Period, base: Base, options: Options): Milestone {
  // "dự kiến", "khoảng": the day itself is only meant.
  const unsure = draft.assumed || yearFrom === 'plan' || draft.limit === 'planned';
  const certainty = unsure ? 'assumed' : 'certain';
  if (draft.limit === 'from' && draft.kind !== 'range')
    return { ...base, kind: 'ongoing', start: period.start ?? period.due, certainty: 'assumed' };
  if (draft.limit === 'after')
    return { ...base, kind: 'event', start: addDays(period.due, 1), certainty: 'unknown' };
  if (draft.limit !== 'before') return dueBy(base, draft.kind, period, certainty);
  // "trước ngày D" is due on D − 1, or on D by setting; "trước tháng 6", "trước tuần 2" end where those begin.
  if (draft.kind === 'date' || (draft.kind === 'range' && draft.rule !== 'weekOfMonth')) {
    const early = options.beforeIncludesDay ? 0 : -1;
    const start = draft.kind === 'range' ? period.start : undefined;
    const alternative = period.alternative && addDays(period.alternative, early);
    const before: Period = {
      due: addDays(period.due, early),
      ...(start === undefined ? {} : { start }),
      ...(alternative === undefined ? {} : { alternative }),
    };
    return dueBy(base, draft.kind, before, certainty);
  }
  // "trước cuối năm": the end itself is the day; the stricter reading is the day before it.
  if (/Part$|partOfYear/u.test(draft.rule)) {
    return {
      ...base,
      kind: draft.kind,
      due: addDays(period.due, -1),
      alternative: period.due,
      certainty: 'assumed',
    };
  }
  return dueBy(base, draft.kind, { due: addDays(period.start ?? period.due, -1) }, certainty);
}

/** Written out, not spread: this is made for every deadline. */
function dueBy(base: Base, kind: Milestone['kind'], period: Period, certainty: Certainty): Milestone {
  const { label, rule, span } = base;
  const { start, due, alternative } = period;
  if (alternative !== undefined) return { ...base, kind, ...period, certainty: 'assumed' };
  return start === undefined
    ? { label, rule, span, kind, due, certainty }
    : { label, rule, span, kind, start, due, certainty };
}

function recurring({ draft, inYear }: Dated, base: Base, { firstMonth }: Cell, options: Options): Milestone {
  const { recurrence } = draft;
  const certainty = draft.assumed ? 'assumed' : 'certain';
  const { label, rule, span } = base;
  if (recurrence === undefined) return { label, rule, span, kind: 'recurring', certainty: 'unknown' };
  const early = draft.limit === 'before' && !options.beforeIncludesDay ? 1 : 0;
  const dates = instancesFrom(inYear, firstMonth, recurrence, early);
  if (dates !== null)
    return { label, rule, span, kind: 'recurring', recurrence: earlier(recurrence, early), dates, certainty };
  const proposed = draft.rule === 'frequency' ? proposedDates(inYear, recurrence) : null;
  if (proposed === null) return { label, rule, span, kind: 'recurring', recurrence, certainty: 'unknown' };
  return { label, rule, span, kind: 'recurring', recurrence, dates: proposed, certainty: 'assumed' };
}

const perYear: Readonly<Record<string, number>> = { year: 1, half: 2, quarter: 4, month: 12 };

/**
 * "02 lần/năm" names no day: the ends of equal parts of the year are proposed (30/6 and 31/12). They are proposals:
 * `recurrence.day` stays unset, and nothing becomes overdue by them.
 */
function proposedDates(year: number, { every, times = 1 }: Recurrence): IsoDate[] | null {
  const count = (perYear[every] ?? 0) * times;
  if (count === 0 || 12 % count !== 0) return null;
  const months = 12 / count;
  return Array.from(
    { length: count },
    (_, index) => monthSpan(year, 1, year, (index + 1) * months)?.due,
  ).filter((due) => due !== undefined);
}

/** A year before the plan's: an error, or a note for December and the fourth quarter of the year just before. */
function withYear(dated: Dated, milestone: Mutable<Milestone>, cell: Cell, { planYear }: Options): Resolved {
  const { draft, inYear, yearAt } = dated;
  const problems: DeadlineProblem[] = [];
  if (milestone.certainty === 'assumed')
    problems.push({ code: 'ASSUMED_DEADLINE', span: milestone.span, details: assumption(dated, milestone) });
  if (draft.yearless || inYear >= planYear || milestone.kind === 'event') return { milestone, problems };
  const note = inYear === planYear - 1 && isYearEnd(draft, milestone);
  const at = yearAt ? sourceSpan(cell, ...yearAt) : milestone.span;
  const details = { year: inYear, planYear };
  problems.push(
    note
      ? { code: 'PRIOR_YEAR_DUE', span: at, details }
      : {
          code: 'YEAR_MISMATCH',
          span: at,
          details,
          ...(yearAt ? { replacement: String(planYear) } : {}),
        },
  );
  milestone.yearMismatch = note ? 'note' : 'error';
  return { milestone, problems };
}

function isYearEnd(draft: Draft, { kind, start, due }: Milestone): boolean {
  if (kind === 'quarter') return due?.slice(5) === '12-31' || start?.slice(5, 7) === '10';
  return (draft.kind === 'date' || draft.kind === 'month') && due?.slice(5, 7) === '12';
}

function assumption(
  { draft, inYear, yearFrom }: Dated,
  { due, alternative }: Milestone,
): Readonly<Record<string, string | number>> {
  if (yearFrom === 'plan' && alternative === undefined) return { reason: 'year', year: inYear };
  return {
    reason: draft.rule,
    ...(due === undefined ? {} : { due }),
    ...(alternative === undefined ? {} : { alternative }),
  };
}
