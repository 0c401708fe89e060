// The beginning, middle or end of every month or quarter: cuối tháng, đầu mỗi quý, nửa đầu tháng, 05 ngày đầu tháng.
import type { Recurrence } from '../../model.ts';
import type { Cell, Found, Rule } from '../draft.ts';
import { isNamedBehind, NO_MONTH_NAME } from '../monthNames.ts';
import { EACH, HEAD, TAIL, ways } from '../vocabulary.ts';
import { recurringDraft, validDay } from './recurringDraft.ts';

/** Behind "tháng", "quý": no number or name, which would make it one month or one quarter. */
const ANY = `(?! ?\\d| (?:[iv]{1,3}|[1-4]|ke|cuoi)${TAIL})${NO_MONTH_NAME}(?! nam(?! hoc)(?![a-z]))`;
const WHOLE = `(?: ${EACH})? (thang|qu[yi]|ky)${ANY}(?: bao cao| nay)?${TAIL}`;

/** 'ngày cuối cùng của tháng', 'cuối mỗi quý', 'nửa cuối tháng' — not 'cuối tháng 6' or 'cuối tháng ba'. */
const last = new RegExp(
  `${HEAD}(?:ngay (?:lam viec )?cuoi(?: cung)?(?: cua)?|(?:vao |nua )?(?:thang )?(?:cuoi|het)(?: cung)?(?: cua)?)${WHOLE}`,
  'gu',
);

/** 'đầu tháng', 'ngày đầu tiên của quý', 'nửa đầu tháng', 'giữa mỗi quý' — not 'đầu tháng 6' or 'đầu tháng ba'. */
const first = new RegExp(
  `${HEAD}(?:vao )?(?:ngay (?:lam viec )?|(nua ))?(dau|giua)(?: tien)?(?: cua)?${WHOLE}(?: sau| ke tiep| tiep theo)?${TAIL}`,
  'gu',
);

/** '05 ngày đầu tháng', 'trong 10 ngày cuối của quý', '3 ngày đầu mỗi tháng' — not '05 ngày đầu tháng 6'. */
const days = new RegExp(
  `${HEAD}(?:trong )?(?:vong )?(\\d{1,2}) ngay (dau|cuoi)(?: tien| cung)?(?: cua)?${WHOLE}`,
  'gu',
);

/** `month` of a quarter is its last, or for its beginning and middle the first and second. */
function recurrence(unit: string | undefined, day: number, month: 'last' | number): Recurrence {
  return unit === 'thang' ? { every: 'month', day } : { every: 'quarter', month, day };
}

function part(match: RegExpExecArray, unit: string | undefined, day: number, month: 'last' | number): Found {
  const found = recurringDraft(match, 'partOfPeriod', recurrence(unit, day, month));
  return [/(?<![a-z])(?:hang|moi|tung|cac) /u.test(match[0]) ? found : { ...found, assumed: true }];
}

/** "Đầu kỳ: 15/3", "khảo sát cuối kỳ tháng 5": a name, unless it is all the cell says or each of them is meant. */
function isNameOfTerm(match: RegExpExecArray, cell: Cell): boolean {
  const [text] = match;
  return (
    / ky$/u.test(text) && !/ngay|hang|moi|tung|cua/u.test(text) && text.length < cell.text.trim().length - 2
  );
}

function readLast(match: RegExpExecArray, cell: Cell): Found {
  if (isNameOfTerm(match, cell)) return null;
  if (isNamedBehind(cell, match.index + match[0].length)) return null;
  return part(match, match[1], 31, 'last');
}

function readFirst(match: RegExpExecArray, cell: Cell): Found {
  const [text, half, edge, unit] = match;
  if (isNameOfTerm(match, cell)) return null;
  const end = match.index + text.length;
  const named = text.endsWith(' sau') ? isNamedBehind(cell, end - 4) : isNamedBehind(cell, end);
  if (named) return null;
  const middle = half !== undefined || edge === 'giua';
  return part(match, unit, middle ? 15 : 1, middle ? 2 : 1);
}

function readDays(match: RegExpExecArray, cell: Cell): Found {
  const [text, count, edge, unit] = match;
  const day = validDay(count);
  if (day === null || isNamedBehind(cell, match.index + text.length)) return null;
  return edge === 'dau' ? part(match, unit, day, 1) : part(match, unit, 31, 'last');
}

const wholes = ['thang', 'qu', 'ky'];
const spelt = [...wholes, 'hang', 'moi', 'tung', 'cac'];
const lastHints = [...ways(['cuoi', 'het'], ['', ' cua'], ' ', spelt), 'cung + cuoi', 'cung + het'];
const firstHints = ways(['dau', 'giua'], ['', ' tien'], ['', ' cua'], ' ', spelt);

/** In front of the lengths of time, which "trong 05 ngày" begins too. */
export const daysOfParts: Rule = {
  name: 'daysOfPart',
  hints: ['# ngay dau', '# ngay cuoi'],
  pattern: days,
  read: readDays,
};

export const recurringParts: readonly Rule[] = [
  { name: 'lastDay', hints: lastHints, pattern: last, read: readLast },
  { name: 'firstDay', hints: firstHints, pattern: first, read: readFirst },
];
