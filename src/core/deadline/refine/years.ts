// Gives a year to expressions that state none: a neighbour's, else the plan's.
import { isoDate, lastDayOfMonth, partsOf } from '../../calendar.ts';
import type { Cell, Draft, Period } from '../draft.ts';

/** A fixed draft with its year settled; `assumed` when the year is only the plan's. */
export type Dated = {
  readonly draft: Draft;
  readonly period: Draft['period'];
  readonly yearAt: Draft['yearAt'];
  readonly inYear: number;
  readonly yearFrom: 'stated' | 'neighbour' | 'plan';
};

function dated(draft: Draft, inYear: number, yearFrom: Dated['yearFrom'], yearAt = draft.yearAt): Dated {
  return { draft, period: draft.period, yearAt, inYear, yearFrom };
}

/** Years in reading order: "tháng 3, tháng 6/2022" carries back, "15/3/2022, 15/6" carries on. */
export function settleYears(drafts: readonly Draft[], cell: Cell): Dated[] {
  const { planYear } = cell;
  const [only] = drafts;
  if (drafts.length === 1 && only?.year !== undefined) return [dated(only, only.year, 'stated')];
  const following: (Draft | undefined)[] = [];
  let next: Draft | undefined;
  for (let index = drafts.length - 1; index >= 0; index -= 1) {
    following[index] = next;
    const draft = drafts[index];
    if (draft?.year !== undefined && draft.period) next = draft;
  }
  let previous: Draft | undefined;
  return drafts.map((draft, index) => {
    if (draft.year !== undefined) {
      if (draft.period) previous = draft;
      return dated(draft, draft.year, 'stated');
    }
    if (draft.period === undefined || draft.yearless) return dated(draft, planYear, 'stated');
    const from = following[index] ?? previous;
    if (cell.firstMonth > 1 && (from?.year ?? planYear) - planYear <= 1) return inSchoolYear(draft, cell);
    if (from?.year === undefined) return dated(draft, planYear, 'plan');
    const inYear = carried(draft, from, following[index] !== undefined, planYear);
    return dated(draft, inYear, 'neighbour', inYear === from.year ? from.yearAt : undefined);
  });
}

/**
 * The neighbour's year, or the plan's when that keeps the order: after "Quý IV/2021", "Quý I" is of the plan year 2022;
 * before "tháng 01/2023", "tháng 12" is of 2022.
 */
function carried(draft: Draft, from: Draft, fromIsLater: boolean, planYear: number): number {
  const year = from.year ?? planYear;
  if (year === planYear) return year;
  const own = draft.period?.(year)?.due;
  const other = from.period?.(year)?.due;
  if (own === undefined || other === undefined) return year;
  const outOfOrder = fromIsLater
    ? own > other && year - 1 === planYear
    : own < other && year + 1 === planYear;
  return outOfOrder ? planYear : year;
}

/** In a plan of a school year January to July are of its second year, and "cuối năm" is its end. */
function inSchoolYear(draft: Draft, { planYear, firstMonth }: Cell): Dated {
  const period = draft.period?.(planYear);
  const due = period?.due;
  // The summer lies between two school years: where a run begins says which.
  const begin = draft.kind === 'range' && period?.start?.startsWith(String(planYear)) ? period.start : due;
  const month = begin === undefined ? firstMonth : partsOf(begin).month;
  if (draft.kind !== 'year') return dated(draft, month < firstMonth ? planYear + 1 : planYear, 'plan');
  const atStart = due !== undefined && due.endsWith('-01-01');
  return {
    ...dated(draft, planYear, 'plan'),
    period: (year): Period | null => {
      const start = isoDate(year, firstMonth, 1);
      if (start === null) return null;
      return { start, due: atStart ? start : lastDayOfMonth(year + 1, 5) };
    },
  };
}
