// A day or a week that comes again: thứ Sáu hằng tuần, hằng tuần vào thứ Sáu, tuần đầu của tháng.
import type { Recurrence } from '../../model.ts';
import type { Draft, Found, Rule } from '../draft.ts';
import { each, EACH, HEAD, smallNumber, TAIL } from '../vocabulary.ts';
import { recurringDraft, WORDS } from './recurringDraft.ts';

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
function readWeekDay(match: RegExpExecArray): readonly Draft[] | null {
  const number = match[2] ? 8 : smallNumber(match[1] ?? '');
  if (number === null || number < 2 || number > 8) return null;
  const before = match[0].startsWith('thu') || !match[0].includes('truoc') ? 'on' : 'before';
  return [recurringDraft(match, 'dayOfWeek', { every: 'week', day: number - 1 }, before)];
}

/** 'tuần đầu của tháng', 'tuần cuối hằng tháng', 'tuần thứ 2 của mỗi quý' — not 'tuần đầu tháng 5'. */
const weekOf = new RegExp(
  `${HEAD}tuan (?:thu )?(dau(?: tien)?|cuoi(?: cung)?|nhat|mot|hai|ba|tu|bon|\\d)(?: cua)?(?: ${EACH})? (thang|qu[yi])(?! ?\\d| (?:[iv]{1,3}|[1-4])${TAIL})${TAIL}`,
  'gu',
);

function readWeekOf(match: RegExpExecArray): Found {
  const week = smallNumber((match[1] ?? '').replace(' tien', ''));
  const last = match[1]?.startsWith('cuoi') ?? false;
  const day = last ? 31 : Math.min((week ?? 1) * 7, 31);
  const recurrence: Recurrence =
    match[2] === 'thang' ? { every: 'month', day } : { every: 'quarter', month: last ? 'last' : 1, day };
  return [{ ...recurringDraft(match, 'weekOfPeriod', recurrence), assumed: true }];
}

/** 'Thứ Hai đầu tuần', 'trước 17h thứ 6', 'chiều thứ Sáu' as the whole line — not 'lần thứ 2' or 'thứ Ba, ngày 15/3'. */
const bareWeekDay = new RegExp(
  `(?:(?<=(?:^|[\\n;:])[-+*• ]{0,24})|(?<![a-z])(?:truoc|vao|sang|chieu|ngay|\\d ?h|\\d{2}) )(?:(?:thu )(\\d|hai|ba|tu|nam|sau|bay)|(chu nhat))(?: (?:dau|cuoi|trong) tuan)?(?= ?(?:$|[.;)\\n]))`,
  'gu',
);

function readBareWeekDay(match: RegExpExecArray): Found {
  return readWeekDay(match)?.map((found) => ({ ...found, assumed: true })) ?? null;
}

export const recurringWeeks: readonly Rule[] = [
  { name: 'dayOfWeek', hints: each('tuan'), pattern: weekDay, read: readWeekDay },
  { name: 'weekThenDay', hints: each('tuan'), pattern: weekThenDay, read: readWeekDay },
  { name: 'weekOfPeriod', hints: ['tuan '], pattern: weekOf, read: readWeekOf },
  { name: 'bareWeekDay', hints: ['thu ', 'chu nhat'], pattern: bareWeekDay, read: readBareWeekDay },
];
