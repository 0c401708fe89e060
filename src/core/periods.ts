// Reporting periods: named stretches of time with a cut-off, and what fell due in them.
import { isoDate } from './calendar.ts';
import type { IsoDate } from './model.ts';
import type { ReportingPeriod, Status, TaskProgress } from './progress.ts';
import { foldedText } from './text.ts';

const periodCodes = ['q1', 'half', 'q3', 'nine', 'year'] as const;
/** The reports of administrative reform (Bộ Nội vụ, 581/BNV-CCHC): data from 15/12 of the year before. */
export type PeriodCode = (typeof periodCodes)[number];

export type StandardPeriod = { readonly code: PeriodCode; readonly from: IsoDate; readonly to: IsoDate };

/** First and last month of each period's data; a period begins on day 15 and is cut off on day 14. */
const months: Readonly<Record<PeriodCode, readonly [from: number, to: number]>> = {
  q1: [0, 3],
  half: [0, 6],
  q3: [6, 9],
  nine: [0, 9],
  year: [0, 12],
};

/** The periods of a year with their usual cut-offs; month 0 is December of the year before. */
export function standardPeriods(year: number): readonly StandardPeriod[] {
  return periodCodes.flatMap((code) => {
    const [first, last] = months[code];
    const from = first === 0 ? isoDate(year - 1, 12, 15) : isoDate(year, first, 15);
    const to = isoDate(year, last, 14);
    return from === null || to === null ? [] : [{ code, from, to }];
  });
}

type PeriodCount = { readonly due: number; readonly done: number; readonly overdue: number };
export type PeriodSummary = {
  /** Milestones and instances of recurring ones whose day lies in the period. */
  readonly milestones: PeriodCount;
  /** Tasks whose last fixed day lies in the period. */
  readonly tasks: PeriodCount;
};

/** What fell due from the first day of a period to its cut-off; held deadlines and what did not arise are left out. */
export function summarizePeriod(
  tasks: readonly TaskProgress[],
  { from, to }: Pick<ReportingPeriod, 'from' | 'to'>,
): PeriodSummary {
  const inPeriod = ({ due }: { readonly due?: IsoDate }): boolean =>
    due !== undefined && due >= from && due <= to;
  const counted = ({ status }: { readonly status: Status }): boolean =>
    status !== 'check' && status !== 'nil';
  const occurrences = tasks.flatMap((progress) => progress.occurrences);
  return {
    milestones: countOf(occurrences.filter(inPeriod).filter(counted)),
    tasks: countOf(tasks.filter(inPeriod).filter(counted)),
  };
}

function countOf(items: readonly { readonly status: Status }[]): PeriodCount {
  const has = (...wanted: readonly Status[]): number =>
    items.filter(({ status }) => wanted.includes(status)).length;
  return { due: items.length, done: has('done', 'doneLate'), overdue: has('overdue') };
}

/**
 * Pairs of periods that overlap in part, earlier one first. A year that contains its quarters is as it should be; a
 * quarter that begins before the last one was cut off counts some days twice.
 */
export function overlaps(
  periods: readonly ReportingPeriod[],
): readonly (readonly [earlier: ReportingPeriod, later: ReportingPeriod])[] {
  const sorted = [...periods].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  return sorted.flatMap((earlier, index) =>
    sorted
      .slice(index + 1)
      .filter((later) => later.from > earlier.from && later.from <= earlier.to && later.to > earlier.to)
      .map((later) => [earlier, later] as const),
  );
}

/** Accepts "quy i", "bao cao quy iii"; not "quy dinh". */
const QUARTER = /(?<!\p{L})quy (?:[ivx]+|\d)(?!\p{L})/u;
/** Accepts "6 thang", "06 thang dau nam", "sau thang", "ban nien"; not "16 thang". */
const HALF = /(?<!\d)(?:0?6|sau) thang|ban nien/u;
/** Accepts "9 thang", "chin thang"; not "29 thang". */
const NINE = /(?<!\d)(?:0?9|chin) thang/u;

/** Which rhythm a period's report belongs to, by its name; nine months are of none. */
function rhythmOf(name: string): 'quarter' | 'half' | 'year' | null {
  const folded = foldedText(name);
  if (NINE.test(folded)) return null;
  if (QUARTER.test(folded)) return 'quarter';
  if (HALF.test(folded)) return 'half';
  return /(?<!\p{L})nam(?!\p{L})/u.test(folded) ? 'year' : null;
}

/**
 * The days on which reports of a rhythm are to be sent, ascending. The half-year report stands for the second quarter's
 * and the year's report for the fourth's, as the regime has it.
 */
export function sendDays(every: 'quarter' | 'half' | 'year', periods: readonly ReportingPeriod[]): IsoDate[] {
  const rank = { quarter: 0, half: 1, year: 2 } as const;
  const days = periods.flatMap(({ name, sendBy }) => {
    const rhythm = rhythmOf(name);
    return rhythm !== null && rank[rhythm] >= rank[every] && sendBy !== undefined ? [sendBy] : [];
  });
  return [...new Set(days)].sort();
}
