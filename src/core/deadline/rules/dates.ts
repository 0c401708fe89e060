// Single days: 15/3/2022, 15-3, ngày 15 tháng 3 năm 2022. Always day first, never by the host's locale.
import { isoDate } from '../../calendar.ts';
import { sourceSpan } from '../cell.ts';
import type { Cell, Draft, Found, Period, Rule } from '../draft.ts';
import { isOtherMonth, MONTH_NAME, monthNames } from '../monthNames.ts';
import {
  fullYear,
  GAP,
  HEAD,
  smallNumber,
  type StatedYear,
  ways,
  YEAR,
  YEAR_TAIL,
  yearOfTail,
} from '../vocabulary.ts';

/** The one day, in whatever year; null when the calendar has none (31/6, 30/2, month 13). */
export function dayPeriod(day: number, month: number): (year: number) => Period | null {
  return (year) => {
    const due = isoDate(year, month, day);
    return due === null ? null : { due };
  };
}

/** '15/3/2022', '5/3/22', 'ngày 15.3.2022' — not '1.2.3' or '115/3/2022'. */
const full =
  /(?=[\dn])(?<![\d/.]|(?<!\/\d{1,4}|\u0000),|(?<!\/\d?|\d{3})\d-|thang ?|quy |(?<![a-z])t)(?:ngay ?)?(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?([/.-]) ?(\d{4}|\d{2})(?!\d|[/.]\d|-\d(?!\d?[/.])|[a-z])/gu;

/** 'trước ', 'ngày ' in front of '10-11/2022': it is a day then. */
const DAY_IN_FRONT = /(?<![a-z])(?:truoc|ngay|nhat|qua) ?$/u;

function readFull(match: RegExpExecArray, cell: Cell): Found {
  const [text, day = '', first, month = '', second, digits = ''] = match;
  // '10-11/2022' are two months, '15-3/2022' is a day.
  const months = first === '-' && second === '/' && Number(day) < Number(month) && Number(month) <= 12;
  const front = cell.text.slice(Math.max(0, match.index - 8), match.index);
  if (months && !text.startsWith('ngay') && !DAY_IN_FRONT.test(front)) return null;
  // '1.2.10' is a heading number; '1.2.2010' is a day, and so is '05-09-26' in a plan of 2026.
  const slashed = first === '/' && second === '/';
  const padded = first === second && day.length === 2 && month.length === 2;
  const near = padded && Number(month) <= 12 && Math.abs(fullYear(digits) - cell.planYear) <= 2;
  if (digits.length === 2 && !slashed && !near && !text.startsWith('ngay')) return null;
  const end = match.index + text.length;
  return [
    dayDraft('date', match.index, end, dayPeriod(Number(day), Number(month)), {
      year: fullYear(digits),
      yearAt: [end - digits.length, end],
    }),
  ];
}

/** What has a number of its own: 'đợt 1', 'lần 2', 'vòng 1'. */
const ROUND =
  '(?<![a-z])(?:dot|lan|ky|hoc ky|lop|khoa|buoi|vong|nhom|chang|phien|doan|buoc|giai doan|phan|muc)';

/** 'ngày 15 tháng 3 năm 2022', '15 tháng 3', 'mùng 5 tháng 01/2022' — not '01 tháng', '6 tháng 9 tháng' or 'đợt 1 tháng 4'. */
const inWords = new RegExp(
  `(?<![a-z0-9]|thang |tuan |tuan \\d,? |${ROUND} )(?:ngay ?)?(?:(?:mung|mong) ?)?(\\d{1,2})(?:(?<=ngay ?\\d{1,2}),)? ?/? ?thang ?(\\d{1,2})(?!\\d|/\\d{1,2}/| thang| lan(?! ?\\d)| (?:ngay|tuan)(?! [a-z]))${YEAR_TAIL}`,
  'gu',
);

function readInWords(match: RegExpExecArray, cell: Cell): Found {
  const end = match.index + match[0].length;
  // "Chuyên đề 2 Tháng 8/2022": a capital begins the deadline, and the number belongs to the name.
  const at = match[0].indexOf('thang');
  const [own] = /^\d{1,2} /u.test(match[0]) ? sourceSpan(cell, match.index + at, end) : [];
  if (own !== undefined && cell.source.slice(own, own + 2).normalize('NFC') === 'Th') return null;
  const period = dayPeriod(Number(match[1]), Number(match[2]));
  return [dayDraft('dateInWords', match.index, end, period, yearOfTail(match[3], end, cell))];
}

/** 'ngày 15 tháng ba', 'ngày 05 tháng Tư năm 2022', 'mùng 1 tháng năm' — not '15 tháng ba' or 'ngày 15 tháng năm 2022'. */
const inNames = new RegExp(
  `${HEAD}(?:ngay|mung|mong) (?:(?:mung|mong) )?(\\d{1,2})(?: cua)? thang (${MONTH_NAME}|nam(?= nam ${YEAR}| ?/ ?${YEAR}| ?(?:$|[.;:,)(\\n-])))(?![a-z0-9])${YEAR_TAIL}`,
  'gu',
);

function readInNames(match: RegExpExecArray, cell: Cell): Found {
  const [text, day, name = '', tail = ''] = match;
  const end = match.index + text.length;
  if (isOtherMonth(cell, match.index, end - tail.length)) return null;
  const period = dayPeriod(Number(day), smallNumber(name) ?? 0);
  return [dayDraft('dateInWords', match.index, end, period, yearOfTail(tail, end, cell))];
}

/** '15/3', 'ngày 5 / 3', '30/6 năm 2022' — not '3/2022', '1/2/3' or '5/QĐ'. */
const short = new RegExp(
  `(?<![\\d/.]|(?<!\\/\\d{1,4}|\\u0000),|(?<!\\/\\d?)\\d-)(?:ngay ?)?(?:(?:mung|mong) ?)?(\\d{1,2}) ?/ ?(\\d{1,2})(?!\\d|[/.]\\d|-\\d{1,2}(?![\\d/])| ?/ ?[a-z0-9]|[a-z%])${YEAR_TAIL}`,
  'gu',
);

/** 'ngày 15-3', 'trước 15.3', 'ngày 05.12' — not 'mục 15.3' or 'tháng 3-9'. */
const shortDashed =
  /(?<![a-z])(?:ngay|truoc|nhat|den|het|han|qua) ?(\d{1,2}) ?[.-] ?(\d{1,2})(?!\d|[/.-]\d|[a-z%]| ?(?:ngay|thang|lan|tuan|don vi))/gu;

/** 'tháng ', 'quý ', 'T', 'tuần ' in front: '10/22' is then a month with its year. */
const PERIOD_IN_FRONT = /(?<![a-z])(?:thang|qu[yi]|t|q)[. ]?$/u;
/** 'trước ', 'đến ', 'chậm nhất ' in front: then '31/13' was meant for a day. */
const LIMIT_IN_FRONT = /(?<![a-z])(?:truoc|den|het|nhat|qua|han|tu)(?: ngay)? ?$/u;

function readShort(match: RegExpExecArray, cell: Cell): Found {
  const front = cell.text.slice(Math.max(0, match.index - 12), match.index);
  // '20/25' alone counts something; a wrong month is only told where a day was surely meant.
  const day = match[0].startsWith('ngay') || (match[3] ?? '') !== '' || LIMIT_IN_FRONT.test(front);
  if (Number(match[2]) > 12 && (PERIOD_IN_FRONT.test(front) || !day)) return null;
  const end = match.index + match[0].length;
  // '15/3' in a place where days are counted ("10/12 đơn vị") was taken by an earlier rule.
  const period = dayPeriod(Number(match[1]), Number(match[2]));
  return [dayDraft('dayAndMonth', match.index, end, period, yearOfTail(match[3], end, cell))];
}

function readDashed(match: RegExpExecArray): Found {
  const digits = /\d/u.exec(match[0]);
  const lead = match[0].startsWith('ngay') ? 0 : (digits?.index ?? 0);
  const [start, end] = [match.index + lead, match.index + match[0].length];
  return [dayDraft('dayAndMonth', start, end, dayPeriod(Number(match[1]), Number(match[2])))];
}

function dayDraft(
  rule: string,
  start: number,
  end: number,
  period: NonNullable<Draft['period']>,
  { year, yearAt }: StatedYear | Record<string, never> = {},
): Draft {
  return { kind: 'date', rule, start, end, limit: 'on', year, yearAt, period };
}

/** '2022-12-31', '2022/12/31', '2022-1-5' — not '2022-2025' or '12-31-2022'. */
const yearFirst = new RegExp(
  `(?<![\\d/.,-])(?:ngay ?)?((?:19|20|21)\\d{2})([/-])(\\d{1,2})\\2(\\d{1,2})(?!\\d|[/.-]\\d)`,
  'gu',
);

function readYearFirst(match: RegExpExecArray): Found {
  const end = match.index + match[0].length;
  const start = match.index + match[0].search(/\d/u);
  const period = dayPeriod(Number(match[4]), Number(match[3]));
  const stated = { year: Number(match[1]), yearAt: [start, start + 4] } as const;
  return [dayDraft('dateYearFirst', match.index, end, period, stated)];
}

/** '31.12', '- 30-6' as the whole line — not '10-11' or '2.1', which may be months or a number. */
const alone = /(?<=(?:^|\n)[-+*• ]{0,24})(\d{2}) ?[.-] ?(\d{1,2})(?=[ .;]{0,3}(?:$|\n))/gu;

function readAlone(match: RegExpExecArray): Found {
  const [text, day, month] = match;
  if (Number(day) <= 12 || Number(day) > 31 || Number(month) > 12) return null;
  const end = match.index + text.length;
  return [dayDraft('dayAndMonth', match.index, end, dayPeriod(Number(day), Number(month)))];
}

/** 'tháng 12 trước ngày 05', 'tháng 6/2022 (ngày 20)', 'tháng 3, chậm nhất ngày 15' — not 'tháng 6 trước ngày 05/7' or 'hằng tháng'. */
const dayBehind = new RegExp(
  `${HEAD}thang ?(\\d{1,2})(?: ?(?:/|nam) ?(${YEAR}))?,? ?[(]?(truoc |cham nhat |vao )?ngay (\\d{1,2})(?![\\d/]|[.-]\\d| (?:cua )?(?:thang|hang)| lam viec)`,
  'gu',
);

function readDayBehind(match: RegExpExecArray): Found {
  const [text, month, year, limit, day] = match;
  const [start, end] = [match.index, match.index + text.length];
  const at = start + text.indexOf(year ?? '');
  const stated = year === undefined ? {} : { year: Number(year), yearAt: [at, at + 4] as const };
  const draft = dayDraft('dayBehindMonth', start, end, dayPeriod(Number(day), Number(month)), stated);
  return [{ ...draft, assumed: true, limit: limit === 'truoc ' ? 'before' : 'on' }];
}

const MARKS = ['/', '-', '.'] as const;
/** '5/3/', '5 - 12 - ': a month between two marks. */
const betweenMarks = ways(MARKS, GAP, ['#', '##'], GAP, MARKS);
/** '15 tháng 3', '15/tháng 3', 'ngày 15, tháng 3'. */
const monthBehindDay = ways(['#', '/', ','], GAP, 'thang', GAP, '#');

const namedBehindDay = ways('#', ['', ' cua'], ' thang ', [...monthNames, 'nam']);
const dashed = ways('#', GAP, ['-', '.'], GAP, '#');

export const dates: readonly Rule[] = [
  { name: 'dateYearFirst', hints: ['####-', '####/'], pattern: yearFirst, read: readYearFirst },
  { name: 'date', hints: betweenMarks, pattern: full, read: readFull },
  { name: 'dateInWords', hints: monthBehindDay, pattern: inWords, read: readInWords },
  { name: 'dateInNames', hints: namedBehindDay, pattern: inNames, read: readInNames },
  {
    name: 'dayBehindMonth',
    hints: ['thang# + ngay #', 'thang # + ngay #'],
    pattern: dayBehind,
    read: readDayBehind,
  },
  { name: 'dayAndMonth', hints: ways('#', GAP, '/', GAP, '#'), pattern: short, read: readShort },
  { name: 'dayAndMonthDashed', hints: dashed, pattern: shortDashed, read: readDashed },
  { name: 'dayAndMonthAlone', hints: dashed, pattern: alone, read: readAlone },
];
