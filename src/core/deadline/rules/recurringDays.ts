// Recurring deadlines with a day: ngày 14 hằng tháng, trước ngày 25 tháng cuối quý, thứ Sáu hằng tuần, 15/12 hằng năm.
import type { Recurrence } from '../../model.ts';
import type { Draft, Found, Limit, Rule } from '../draft.ts';
import { EACH, HEAD, smallNumber, TAIL } from '../vocabulary.ts';

const NEXT = '(?: (?:sau|tiep theo|ke tiep|lien ke|do))?';

function draft(match: RegExpExecArray, rule: string, recurrence: Recurrence, limit: Limit = 'on'): Draft {
  return {
    kind: 'recurring',
    rule,
    start: match.index,
    end: match.index + match[0].length,
    limit,
    recurrence,
  };
}

function validDay(text: string | undefined): number | null {
  const day = Number(text);
  return day >= 1 && day <= 31 ? day : null;
}

/** 'ngày 14 của tháng cuối quý', 'ngày 25 tháng cuối mỗi quý', '10 tháng đầu quý sau' — not 'ngày 14 tháng cuối năm'. */
const quarterDay = new RegExp(
  `${HEAD}(?:${EACH} qu[yi],? ?[(:]? ?(?:vao |truoc )?)?(?:ngay |mung )(\\d{1,2})(?: hang)?(?: cua)? thang (cuoi|dau|giua|thu hai|thu 2)(?: cung| tien)?(?: cua| trong)?(?: ${EACH})? (qu[yi]|ky|6 thang)(?: bao cao| ke tiep| tiep theo| sau)?(?: hang nam)?(?! [iv1-4]{1,3}${TAIL})${TAIL}`,
  'gu',
);

function readQuarterDay(match: RegExpExecArray): Found {
  const day = validDay(match[1]);
  if (day === null) return null;
  const month = match[2] === 'cuoi' ? 'last' : match[2] === 'dau' ? 1 : 2;
  const every = match[3] === '6 thang' ? 'half' : 'quarter';
  const found = draft(
    match,
    'dayOfQuarter',
    { every, day, month },
    /qu[yi],? ?[(:]? ?truoc /u.test(match[0]) ? 'before' : 'on',
  );
  return [match[3] === 'ky' ? { ...found, assumed: true } : found];
}

/** 'ngày 14 hằng tháng', 'ngày 05 của tháng tiếp theo', 'ngày 10 và 25 mỗi tháng' — not 'ngày 14 tháng 3'. */
const monthDay = new RegExp(
  `${HEAD}(?:(?:cac )?ngay )?(?:mung )?(\\d{1,2})((?: ?(?:,|va) ?(?:ngay )?\\d{1,2}){0,4})(?: cua)?(?: ${EACH} thang${NEXT}|(?<=ngay \\d{1,2}(?: cua)?) thang (?:sau|tiep theo|ke tiep|lien ke|bao cao)|(?<=ngay \\d{1,2} cua) thang(?! (?:dau|cuoi|giua|thu|gieng|hai|ba|tu|bay|tam|chin|muoi|chap)))${TAIL}(?! ?\\d)`,
  'gu',
);

function readMonthDay(match: RegExpExecArray): Found {
  const days = [match[1], ...(match[2]?.match(/\d{1,2}/gu) ?? [])].map(validDay);
  const drafts = days.flatMap((day) =>
    day === null ? [] : [draft(match, 'dayOfMonth', { every: 'month', day })],
  );
  // Several days share one stretch of text; each keeps a place of its own so that they stay in order.
  return drafts.length === days.length
    ? drafts.map((one, index) => ({ ...one, start: one.start + index }))
    : null;
}

const WORDS = '(?:,|:|\\(|vao|truoc|cham nhat|muon nhat|khong qua|den|la|dinh ky|bao cao|gui|trong)';

/** 'hằng tháng (chậm nhất ngày 14', 'hàng tháng, trước ngày 20', 'mỗi tháng vào ngày 5' — not 'hàng tháng, ngày 5/3'. */
const monthThenDay = new RegExp(
  `${HEAD}${EACH} thang(?: ?${WORDS}){0,5} ?ngay (\\d{1,2})(?![\\d/]|[.-]\\d| (?:cua )?thang)(?: (?:thang sau|cua thang))?`,
  'gu',
);

function readMonthThenDay(match: RegExpExecArray): Found {
  const day = validDay(match[1]);
  if (day === null) return null;
  return [draft(match, 'dayOfMonth', { every: 'month', day }, match[0].includes('truoc') ? 'before' : 'on')];
}

/** 'ngày cuối cùng của tháng', 'cuối mỗi quý', 'ngày làm việc cuối hằng tháng' — not 'cuối tháng 6'. */
const lastDay = new RegExp(
  `${HEAD}(?:ngay (?:lam viec )?cuoi(?: cung)?(?: cua)?(?: ${EACH})?|(?:vao )?(?:thang )?(?:cuoi|het)(?: cung)?(?: cua)?(?: ${EACH})?) (thang|qu[yi]|ky)(?! ?\\d| (?:[iv]{1,3}|[1-4]|ke|cuoi)${TAIL})(?: bao cao)?${TAIL}`,
  'gu',
);

function readLastDay(match: RegExpExecArray): Found {
  const month = match[1] === 'thang';
  const found = draft(
    match,
    'lastDay',
    month ? { every: 'month', day: 31 } : { every: 'quarter', month: 'last', day: 31 },
  );
  return [/(?<![a-z])(?:hang|moi|tung|cac) /u.test(match[0]) ? found : { ...found, assumed: true }];
}

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
    day === null || month < 1 || month > 12 ? [] : [draft(match, 'dayOfYear', { every: 'year', day, month })],
  );
  return drafts.length === days.length
    ? drafts.map((one, index) => ({ ...one, start: one.start + index }))
    : null;
}

const MONTH_OR_QUARTER = '(?:thang \\d{1,2}|qu[yi] (?:[iv]{1,3}|[1-4]))';
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

/** 'tháng 12 hằng năm', 'Quý II và quý IV hàng năm', 'cuối mỗi năm' — not 'tháng 12 năm 2022'. */
const yearMonth = new RegExp(
  `${HEAD}((?:${MONTH_OR_QUARTER} ?(?:,|va) ?){0,3}${MONTH_OR_QUARTER}|cuoi)(?: cua)? (?:hang|moi) nam${TAIL}`,
  'gu',
);

function readYearMonth(match: RegExpExecArray): Found {
  const items = [...(match[1] ?? '').matchAll(/thang (\d{1,2})|qu[yi] (\S{1,3}?)(?![a-z0-9])/gu)];
  const months = items.map((item) => (item[1] ? Number(item[1]) : (quarterEnds[item[2] ?? ''] ?? 0)));
  if (months.some((month) => month < 1 || month > 12)) return null;
  const found = (months.length === 0 ? [12] : months).map((month) =>
    draft(match, 'monthOfYear', { every: 'year', day: 31, month }),
  );
  return found.map((one, index) => ({ ...one, start: one.start + index }));
}

/** 'thứ Sáu hằng tuần', 'thứ 6 mỗi tuần', 'chủ nhật hàng tuần' — not 'thứ sáu' or 'lần thứ 6'. */
const weekDay = new RegExp(
  `${HEAD}(?:ngay |chieu |sang )?(?:(?:thu |t)(\\d|hai|ba|tu|nam|sau|bay)|(chu nhat|cn))(?: cua)? ${EACH} tuan(?: lien ke| sau)?${TAIL}`,
  'gu',
);

/** 'hằng tuần vào thứ Sáu', 'hàng tuần (chiều thứ 6', 'mỗi tuần trước thứ năm' — not 'hàng tuần'. */
const weekThenDay = new RegExp(
  `${HEAD}${EACH} tuan(?: ?${WORDS}){0,4} ?(?:ngay |chieu |sang )?(?:thu (\\d|hai|ba|tu|nam|sau|bay)|(chu nhat))${TAIL}`,
  'gu',
);

/** Thứ Hai is weekday 1; Sunday is 7. */
function readWeekDay(match: RegExpExecArray): Found {
  const number = match[2] ? 8 : smallNumber(match[1] ?? '');
  if (number === null || number < 2 || number > 8) return null;
  const before = match[0].startsWith('thu') || !match[0].includes('truoc') ? 'on' : 'before';
  return [draft(match, 'dayOfWeek', { every: 'week', day: number - 1 }, before)];
}

/** 'tuần đầu của tháng', 'tuần cuối hằng tháng', 'tuần thứ 2 của mỗi quý' — not 'tuần đầu tháng 5'. */
const weekOf = new RegExp(
  `${HEAD}tuan (?:thu )?(dau(?: tien)?|cuoi(?: cung)?|hai|ba|\\d)(?: cua)?(?: ${EACH})? (thang|qu[yi])(?! ?\\d| (?:[iv]{1,3}|[1-4])${TAIL})${TAIL}`,
  'gu',
);

function readWeekOf(match: RegExpExecArray): Found {
  const week = smallNumber((match[1] ?? '').replace(' tien', ''));
  const last = match[1]?.startsWith('cuoi') ?? false;
  const day = last ? 31 : Math.min((week ?? 1) * 7, 31);
  const recurrence: Recurrence =
    match[2] === 'thang' ? { every: 'month', day } : { every: 'quarter', month: last ? 'last' : 1, day };
  return [{ ...draft(match, 'weekOfPeriod', recurrence), assumed: true }];
}

export const recurringDays: readonly Rule[] = [
  { name: 'dayOfQuarter', hints: [' thang '], pattern: quarterDay, read: readQuarterDay },
  { name: 'dayOfYear', hints: [' nam'], pattern: yearDay, read: readYearDay },
  { name: 'monthOfYear', hints: [' nam'], pattern: yearMonth, read: readYearMonth },
  { name: 'dayOfMonth', hints: [' thang'], pattern: monthDay, read: readMonthDay },
  { name: 'monthThenDay', hints: ['thang'], pattern: monthThenDay, read: readMonthThenDay },
  { name: 'dayOfWeek', hints: [' tuan'], pattern: weekDay, read: readWeekDay },
  { name: 'weekThenDay', hints: [' tuan'], pattern: weekThenDay, read: readWeekDay },
  { name: 'weekOfPeriod', hints: ['tuan '], pattern: weekOf, read: readWeekOf },
  { name: 'lastDay', hints: ['cuoi', 'het'], pattern: lastDay, read: readLastDay },
];
