// Months: tháng 6, T6/2022, tháng 3 - tháng 9, cuối tháng 6, tuần 2 tháng 5, 6/2022.
import type { Cell, Found, Rule } from '../draft.ts';
import { monthPeriod, weekOfMonth } from '../periods.ts';
import { accented, sourceSpan } from '../cell.ts';
import { HEAD, smallNumber, YEAR, YEAR_TAIL, yearOfTail } from '../vocabulary.ts';
import { type NamedPeriod, readItems } from './namedPeriods.ts';

const MONTH = '(?:\\d{1,2}|muoi mot|muoi hai|gieng|hai|ba|tu|sau|bay|tam|chin|muoi|chap)';
const month: NamedPeriod = {
  kind: 'month',
  item: new RegExp(`(?<![a-z0-9])(?:thang ?|t[.]? ?)?(${MONTH})(?![a-z0-9])`, 'gu'),
  read: smallNumber,
  period: monthPeriod,
};

const PART = '(dau|giua|cuoi|nua dau|nua cuoi|nua sau|thuong tuan|trung tuan|ha tuan)';
/** Behind the number: not a day of it ("tháng 3/4"), not a count of something ("tháng 3, 02 lần"). */
const ALONE =
  '(?![a-z0-9])(?! ?[/.] ?\\d{1,2}(?!\\d)| ?- ?\\d{1,2} ?[/.-] ?\\d{1,2}(?!\\d)| (?:lan|ngay|thang|tuan|don vi|phong|nhiem vu|van ban|ho so|bao cao|cuoc|lop|dot)(?![a-z]))';

/** 'Tháng 6/2022', 'tháng 3, 6 và tháng 9', 'cuối tháng sáu năm 2022' — not 'tháng sau' or '6 tháng đầu năm'. */
const months = new RegExp(
  `${HEAD}(?:${PART} )?(?:cac )?thang ?(?:thu )?(${MONTH}${ALONE}(?: ?(?:,|va|&|\\+|;|-|den|toi)(?: het)? ?(?:cuoi )?(?:thang ?)?${MONTH}${ALONE}){0,11})${YEAR_TAIL}`,
  'gu',
);

/** 'T6/2022', 'T.12/2022', 'T3 - T9/2022' — not 'TT6/2022' or 'thứ 6'. */
const shortMonths = new RegExp(
  `${HEAD}(?:${PART} )?t[.]? ?(\\d{1,2}${ALONE}(?: ?(?:,|va|-|den) ?t[.]? ?\\d{1,2}${ALONE}){0,11})${YEAR_TAIL}`,
  'gu',
);

/** "tháng sau" (next month) and "tháng từ" are no months of the year: the user's own letters decide. */
function readMonths(match: RegExpExecArray, cell: Cell): Found {
  const word = /^thang (sau|tu|ba|tam|bay)$/u.exec(match[0]);
  if (word) {
    const own = accented(cell, match.index, match.index + match[0].length);
    if (own.endsWith('sau') || own.endsWith('từ')) return null;
  }
  return readItems(match, cell, month);
}

/** A lone lower-case "t6" is as likely a weekday: only 'T6' or one with a year is read. */
function readShort(match: RegExpExecArray, cell: Cell): Found {
  const [start] = sourceSpan(cell, match.index + (match[1] ? match[1].length + 1 : 0), match.index);
  if (match[3] === undefined && cell.source.charAt(start) !== 'T') return null;
  return readItems(match, cell, month);
}

/** '6/2025', '12-2022', '01/ 2022' — not '15/6/2025' or '2/2025/QĐ'. */
const numeric = new RegExp(
  `(?<![\\d/.,]|(?<!\\d{3})\\d-)(\\d{1,2}) ?([/.-]) ?(${YEAR})(?![/.]\\d|-\\d{1,2}(?![\\d/])|/[a-z])`,
  'gu',
);

function readNumeric(match: RegExpExecArray): Found {
  const end = match.index + match[0].length;
  return [
    {
      kind: 'month',
      rule: 'monthAndYear',
      start: match.index,
      end,
      limit: 'on',
      year: Number(match[3]),
      yearAt: [end - 4, end],
      period: (year) => monthPeriod(year, Number(match[1]), null),
    },
  ];
}

/** 'tuần 2 tháng 5', 'tuần thứ ba của tháng 5/2022', 'tuần cuối tháng 6' — not 'tuần 2 hằng tháng'. */
const weeks = new RegExp(
  `${HEAD}tuan (?:thu |le )?(\\d|mot|nhat|dau(?: tien)?|hai|ba|tu|bon|cuoi(?: cung)?),? ?(?:cua )?thang ?(${MONTH})(?![a-z0-9])${YEAR_TAIL}`,
  'gu',
);

function readWeek(match: RegExpExecArray, cell: Cell): Found {
  const [text, which = '', name = '', tail] = match;
  const number = smallNumber(name);
  const week = which.startsWith('cuoi') ? 0 : smallNumber(which.replace(' tien', ''));
  if (number === null || week === null) return null;
  const end = match.index + text.length;
  return [
    {
      kind: 'range',
      rule: 'weekOfMonth',
      start: match.index,
      end,
      limit: 'on',
      assumed: true,
      ...yearOfTail(tail, end, cell),
      period: (year) => weekOfMonth(year, number, week),
    },
  ];
}

/** Before single days: "tuần 2 tháng 5" holds what looks like one. */
export const weekRule: Rule = { name: 'weekOfMonth', hints: ['tuan '], pattern: weeks, read: readWeek };

export const monthRules: readonly Rule[] = [
  { name: 'month', hints: ['thang'], pattern: months, read: readMonths },
  { name: 'shortMonth', hints: ['t'], pattern: shortMonths, read: readShort },
  { name: 'monthAndYear', hints: ['/', '-', '.'], pattern: numeric, read: readNumeric },
];
