// Points by thresholds: the table is the user's, because every province and year has its own (domain §2.4).

/** One row of the table: the points given when a rate (0–1) satisfies the condition. */
export type ScoreStep = { readonly condition: RateCondition; readonly points: number };
export type RateCondition = {
  readonly from?: number;
  readonly to?: number;
  /** Whether the bounds themselves belong to it. */
  readonly includesFrom: boolean;
  readonly includesTo: boolean;
};

/** Accepts "90%", "> 90 %", ">=0,7"; the sign, the number and the percent sign. Not "khá". */
const ONE_BOUND =
  /^(>=|=>|≥|<=|=<|≤|>|<|tu|tren|duoi|den)? ?(\d{1,3}(?:[.,]\d{1,6})?) ?(%)?(?: ?tro (?:len|xuong))?$/u;
/** Accepts "70-90%", "70% - 90%", "tu 70 den 90%"; not "70". */
const TWO_BOUNDS =
  /^(?:tu )?(\d{1,3}(?:[.,]\d{1,6})?) ?%? ?(?:-|den) ?(?:duoi )?(\d{1,3}(?:[.,]\d{1,6})?) ?(%)?$/u;

/** A rate as 0–1: a number above 1 without a percent sign is in percent; null when it is none, or over 100 %. */
export function readRate(number: number, unit: 'percent' | 'plain'): number | null {
  const rate = unit === 'percent' || number > 1 ? number / 100 : number;
  return Number.isFinite(rate) && rate >= 0 && rate <= 1 ? rate : null;
}

/** A rate written as text (folded): "95,5%", "0.95"; null when it is none. */
export function readRateText(folded: string): number | null {
  const match = ONE_BOUND.exec(folded);
  if (match === null || match[1] !== undefined) return null;
  return readRate(toNumber(match[2]), match[3] === undefined ? 'plain' : 'percent');
}

/** A condition as written in the first column (folded): a bare rate means "from it upward"; null when it is none. */
export function readRateCondition(folded: string): RateCondition | null {
  const two = TWO_BOUNDS.exec(folded);
  if (two !== null) {
    const unit = two[3] === undefined ? 'plain' : 'percent';
    const [from, to] = [readRate(toNumber(two[1]), unit), readRate(toNumber(two[2]), unit)];
    if (from === null || to === null || from > to) return null;
    return { from, to, includesFrom: true, includesTo: !folded.includes('duoi ') };
  }
  const one = ONE_BOUND.exec(folded);
  const bound = one === null ? null : readRate(toNumber(one[2]), one[3] === undefined ? 'plain' : 'percent');
  if (one === null || bound === null) return null;
  const sign = one[1] ?? (folded.endsWith('xuong') ? '<=' : '>=');
  if (sign === '<' || sign === 'duoi') return { to: bound, includesFrom: false, includesTo: false };
  if (['<=', '=<', '≤', 'den'].includes(sign)) return { to: bound, includesFrom: false, includesTo: true };
  return { from: bound, includesFrom: sign !== '>' && sign !== 'tren', includesTo: false };
}

const toNumber = (text: string | undefined): number => Number((text ?? '').replace(',', '.'));

/**
 * The points of a rate (0–1): of the steps it satisfies, the one with the highest lower bound, else the lowest upper
 * bound, so that the order of the rows does not matter; null when it satisfies none.
 */
export function scoreOf(rate: number, steps: readonly ScoreStep[]): number | null {
  const met = steps.filter(({ condition }) => satisfies(rate, condition));
  const [first] = met;
  if (first === undefined) return null;
  return met.reduce((best, step) => (isNarrower(step.condition, best.condition) ? step : best), first).points;
}

function satisfies(rate: number, { from, to, includesFrom, includesTo }: RateCondition): boolean {
  if (from !== undefined && (includesFrom ? rate < from : rate <= from)) return false;
  return to === undefined || (includesTo ? rate <= to : rate < to);
}

function isNarrower(a: RateCondition, b: RateCondition): boolean {
  const [lowerA, lowerB] = [a.from ?? -1, b.from ?? -1];
  if (lowerA !== lowerB) return lowerA > lowerB;
  if (a.includesFrom !== b.includesFrom) return !a.includesFrom;
  return (a.to ?? 2) < (b.to ?? 2);
}
