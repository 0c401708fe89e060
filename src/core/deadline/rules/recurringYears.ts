// A day or a month of every year: 15/12 hằng năm, tháng 3, 6, 9 hằng năm, hằng năm vào tháng 12.
import type { Found, Rule } from '../draft.ts';
import { each, EACH, HEAD, TAIL } from '../vocabulary.ts';
import { recurringDraft, validDay } from './recurringDraft.ts';

/** '15/12 hằng năm', '15 tháng 12 mỗi năm', 'ngày 05/6 hàng năm' — not '15/12 năm 2022'. */
const yearDay = new RegExp(
  `(?<![\\d/.,])(?:ngay )?((?:\\d{1,2}/\\d{1,2} ?(?:,|va) ?(?:ngay )?){0,3})(\\d{1,2})(?: ?[/.-] ?| thang )(\\d{1,2})(?: cua)? ${EACH} nam${TAIL}`,
  'gu',
);

function readYearDay(match: RegExpExecArray): Found {
  const all = [...(match[1] ?? '').matchAll(/(\d{1,2})\/(\d{1,2})/gu)].map(
    (one) => [one[1], one[2]] as const,
  );
  const days = [...all, [match[2], match[3]] as const].map(
    ([day, month]) => [validDay(day), Number(month)] as const,
  );
  const drafts = days.flatMap(([day, month]) =>
    day === null || month < 1 || month > 12
      ? []
      : [recurringDraft(match, 'dayOfYear', { every: 'year', day, month })],
  );
  return drafts.length === days.length
    ? drafts.map((one, index) => ({ ...one, start: one.start + index }))
    : null;
}

const MONTH_OR_QUARTER =
  '(?:thang \\d{1,2}(?: ?(?:,|va) ?\\d{1,2}(?![\\d/])){0,11}|qu[yi] (?:[iv]{1,3}|[1-4]))';
const quarterEnds: Readonly<Record<string, number>> = {
  i: 3,
  ii: 6,
  iii: 9,
  iv: 12,
  1: 3,
  2: 6,
  3: 9,
  4: 12,
};

/** 'tháng 12 hằng năm', 'Quý II và quý IV hàng năm', 'cuối mỗi năm', 'tháng 6 hằng năm, trước ngày 15' — not 'tháng 12 năm 2022'. */
const yearMonth = new RegExp(
  `${HEAD}((?:${MONTH_OR_QUARTER} ?(?:,|va) ?){0,3}${MONTH_OR_QUARTER}|cuoi)(?: cua)? (?:hang|moi) nam(?:,? ?[(]?(truoc |cham nhat |vao )?ngay (\\d{1,2})(?![\\d/]|[.-]\\d| (?:cua )?thang))?${TAIL}`,
  'gu',
);

function readYearMonth(match: RegExpExecArray): Found {
  const items = [
    ...(match[1] ?? '').matchAll(/(?<!qu[yi] )(?<!\d)(\d{1,2})|qu[yi] (\S{1,3}?)(?![a-z0-9])/gu),
  ];
  const months = items.map((item) => (item[1] ? Number(item[1]) : (quarterEnds[item[2] ?? ''] ?? 0)));
  if (months.some((month) => month < 1 || month > 12)) return null;
  const day = match[3] === undefined ? 31 : validDay(match[3]);
  if (day === null) return null;
  const limit = match[2] === 'truoc ' ? 'before' : 'on';
  const found = (months.length === 0 ? [12] : months).map((month) =>
    recurringDraft(match, 'monthOfYear', { every: 'year', day, month }, limit),
  );
  return found.map((one, index) => ({ ...one, start: one.start + index }));
}

/** 'hằng năm vào tháng 12', 'mỗi năm, trong tháng 6', 'hàng năm (quý IV' — not 'hằng năm, tháng 12/2022'. */
const yearThenMonth = new RegExp(
  `${HEAD}(?:hang|moi) nam,? ?[(:]? ?(?:vao |trong |vao cuoi |cuoi )?(?:thang (\\d{1,2})|qu[yi] (i{1,3}|iv|[1-4]))(?! ?[/,-] ?\\d|[a-z0-9]| (?:va|nam) ?)`,
  'gu',
);

function readYearThenMonth(match: RegExpExecArray): Found {
  const month = match[1] ? Number(match[1]) : (quarterEnds[match[2] ?? ''] ?? 0);
  if (month < 1 || month > 12) return null;
  return [recurringDraft(match, 'monthOfYear', { every: 'year', day: 31, month })];
}

export const recurringYears: readonly Rule[] = [
  { name: 'dayOfYear', hints: each('nam'), pattern: yearDay, read: readYearDay },
  { name: 'monthOfYear', hints: ['hang nam', 'moi nam'], pattern: yearMonth, read: readYearMonth },
  { name: 'yearThenMonth', hints: ['hang nam', 'moi nam'], pattern: yearThenMonth, read: readYearThenMonth },
];
