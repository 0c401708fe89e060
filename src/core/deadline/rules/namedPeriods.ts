// The shape months and quarters share: one, a list ("Quý I, II"), or a run ("Quý I - III") with one year behind.
import type { Cell, Draft, Found, Period } from '../draft.ts';
import { type Part, partOf } from '../periods.ts';
import { yearOfTail } from '../vocabulary.ts';

export type NamedPeriod = {
  readonly kind: 'month' | 'quarter';
  /** One item with its word ("quý III", "III"), global, the number in group 1; and how to read that number. */
  readonly item: RegExp;
  readonly read: (text: string) => number | null;
  readonly period: (year: number, number: number, part: Part) => Period | null;
};

/** A list or a run: groups 1 part, 2 all items, 3 year tail. */
export function readItems(match: RegExpExecArray, cell: Cell, named: NamedPeriod): Found {
  const [text, words, body = '', tail] = match;
  const end = match.index + text.length;
  const stated = yearOfTail(tail, end, cell);
  const bodyAt = end - (tail ?? '').length - body.length;
  const items: { number: number | null; start: number; end: number }[] = [];
  named.item.lastIndex = 0;
  for (let item = named.item.exec(body); item !== null; item = named.item.exec(body)) {
    const start = bodyAt + item.index;
    items.push({ number: named.read(item[1] ?? ''), start, end: start + item[0].length });
  }
  const [first, last] = [items[0], items.at(-1)];
  if (first === undefined || last === undefined || items.some((item) => item.number === null)) return null;
  const part = partOf(words);
  // 'quý I - III', 'tháng 3 đến tháng 9' — not 'quý I, III'.
  if (items.length === 2 && /-|den|toi/u.test(body)) {
    return [
      {
        ...stated,
        kind: 'range',
        rule: `${named.kind}Run`,
        start: match.index,
        end,
        limit: 'on',
        ...run(first, last, part),
      },
    ];
  }
  // The year behind belongs to the last one; the others get it, or the year that keeps their order, later.
  return items.map((item, index): Draft => {
    const own = index === items.length - 1 ? stated : {};
    return {
      kind: named.kind,
      rule: part === null ? named.kind : `${named.kind}Part`,
      start: index === 0 ? match.index : item.start,
      end: index === items.length - 1 ? end : item.end,
      limit: 'on',
      year: own.year,
      yearAt: own.yearAt,
      period: (year) => named.period(year, item.number ?? 0, part),
      assumed: part === 'first' || part === 'middle' ? true : undefined,
    };
  });

  function run(
    from: { number: number | null },
    to: { number: number | null },
    edge: Part,
  ): Pick<Draft, 'period'> {
    return {
      period: (year) => {
        // "tháng 11 - tháng 2/2022" begins in the year before.
        const early = (from.number ?? 0) > (to.number ?? 0) ? 1 : 0;
        const start = named.period(year - early, from.number ?? 0, edge);
        const due = named.period(year, to.number ?? 0, null);
        return start === null || due === null
          ? null
          : { ...(start.start ? { start: start.start } : {}), due: due.due };
      },
    };
  }
}
