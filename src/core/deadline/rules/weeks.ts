// Weeks of a month: tuần 2 tháng 5, tuần 3-4 tháng 5, từ tuần 2 đến tuần 4 tháng 5, tuần 1, tuần 3 tháng 6.
import type { Cell, Found, Rule } from '../draft.ts';
import { MONTH } from '../monthNames.ts';
import { weekOfMonth } from '../periods.ts';
import { HEAD, smallNumber, YEAR_TAIL, yearOfTail } from '../vocabulary.ts';

const WEEK = '(?:[1-5]|mot|nhat|dau(?: tien)?|hai|ba|tu|bon|cuoi(?: cung)?)';
/**
 * 'tuần 2 tháng 5', 'tuần thứ ba của tháng 5/2022', 'tuần 3-4 tháng 6', 'tuần 3/9' — not 'tuần 2 hằng tháng' or
 * 'tuần 12'.
 */
const weeks = new RegExp(
  `${HEAD}tuan (?:thu |le )?(${WEEK})((?: ?(?:,|va|-|den|toi)(?: het)? ?(?:tuan )?(?:thu )?${WEEK}(?![a-z0-9])){0,4})` +
    `(?:,? ?(?:/ ?)?(?:cua )?thang ?| ?/ ?(?=\\d{1,2}(?![\\d/])))(${MONTH})(?![a-z0-9])${YEAR_TAIL}`,
  'gu',
);

const oneWeek = new RegExp(`(?<![a-z])${WEEK}(?![a-z])`, 'gu');

/** 0 is the last week of the month. */
function weekNumber(words: string): number | null {
  return words.startsWith('cuoi') ? 0 : smallNumber(words.replace(' tien', ''));
}

function readWeeks(match: RegExpExecArray, cell: Cell): Found {
  const [text, first = '', more = '', name = '', tail] = match;
  const month = smallNumber(name);
  const others = (more.match(oneWeek) ?? []).map((word) => weekNumber(word));
  const numbers = [weekNumber(first), ...others].filter((week) => week !== null);
  if (month === null || month > 12 || numbers.length !== others.length + 1) return null;
  const end = match.index + text.length;
  const stated = yearOfTail(tail, end, cell);
  const run = numbers.length === 2 && /-|den|toi/u.test(more);
  const spans = run
    ? [[numbers[0] ?? 0, numbers[1] ?? 0] as const]
    : numbers.map((week) => [week, week] as const);
  // Several weeks share one stretch of text; each keeps a place of its own so that they stay in order.
  return spans.map(([from, to], index) => ({
    kind: 'range',
    rule: 'weekOfMonth',
    start: match.index + index,
    end,
    limit: 'on',
    assumed: true,
    year: stated.year,
    yearAt: stated.yearAt,
    period: (year) => {
      const [opening, closing] = [weekOfMonth(year, month, from), weekOfMonth(year, month, to)];
      if (opening?.start === undefined || closing === null) return null;
      return { start: opening.start, due: closing.due };
    },
  }));
}

/** Before single days: "tuần 2 tháng 5" holds what looks like one. */
export const weekRule: Rule = { name: 'weekOfMonth', hints: ['tuan '], pattern: weeks, read: readWeeks };
