// Runs and lists of days that share one month: 14-16/3/2022, từ 14 đến 16 tháng 3, các ngày 5, 15, 25/3/2022.
import { isoDate } from '../../calendar.ts';
import type { Cell, Found, Rule } from '../draft.ts';
import { GAP, HEAD, ways, YEAR_TAIL, yearOfTail } from '../vocabulary.ts';
import { dayPeriod } from './dates.ts';

const MONTH = `(?: ?/ ?| (?:cua )?thang ?)(\\d{1,2})(?!\\d)${YEAR_TAIL}`;

/** '14-16/3/2022', 'ngày 14 đến ngày 16/3', '14 đến 16 tháng 3 năm 2022' — not '1/3 - 5/3'. */
const run = new RegExp(
  `(?<![\\d/.,]|\\d-|thang ?|quy |tuan )(?:ngay ?)?(\\d{1,2}) ?(?:-|den|toi|den het) ?(?:ngay ?)?(\\d{1,2})${MONTH}`,
  'gu',
);

function readRun(match: RegExpExecArray, cell: Cell): Found {
  const [first, last, month] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (first > last) return null;
  const end = match.index + match[0].length;
  const stated = yearOfTail(match[4], end, cell);
  return [
    {
      kind: 'range',
      rule: 'dayRun',
      start: match.index,
      end,
      limit: 'on',
      year: stated.year,
      yearAt: stated.yearAt,
      period: (year) => {
        const [start, due] = [isoDate(year, month, first), isoDate(year, month, last)];
        return start === null || due === null ? null : { start, due };
      },
    },
  ];
}

/** 'ngày 5, 15, 25/3/2022', 'các ngày 10 và 20 tháng 6', 'ngày 1, ngày 15/7' — not 'ngày 5, 3 đơn vị'. */
const list = new RegExp(
  `(?:${HEAD}(?:cac )?ngay ?|(?<=(?:^|[\\n;(])[-+*• ]{0,24}))(\\d{1,2}(?: ?(?:,|va|;|&) ?(?:ngay ?)?\\d{1,2}){1,9})${MONTH}`,
  'gu',
);

function readList(match: RegExpExecArray, cell: Cell): Found {
  const end = match.index + match[0].length;
  const stated = yearOfTail(match[3], end, cell);
  const days = [...(match[1] ?? '').matchAll(/\d{1,2}/gu)];
  const from = match.index + match[0].indexOf(match[1] ?? '');
  return days.map((day, index) => ({
    kind: 'date',
    rule: 'dayList',
    limit: 'on',
    start: index === 0 ? match.index : from + day.index,
    end: index === days.length - 1 ? end : from + day.index + day[0].length,
    year: stated.year,
    yearAt: stated.yearAt,
    period: dayPeriod(Number(day[0]), Number(match[2])),
  }));
}

/** 'ngày 15 các tháng 3, 6, 9', 'ngày 20 tháng 6 và tháng 12/2022' — not 'ngày 15 tháng 3'. */
const dayOfMonths = new RegExp(
  `${HEAD}ngay ?(\\d{1,2})(?: hang)?(?: cua)?(?: cac)? thang (\\d{1,2}(?: ?(?:,|va|;|&) ?(?:thang )?\\d{1,2}(?![\\d/])){1,11})${YEAR_TAIL}`,
  'gu',
);

function readDayOfMonths(match: RegExpExecArray, cell: Cell): Found {
  const end = match.index + match[0].length;
  const stated = yearOfTail(match[3], end, cell);
  const months = [...(match[2] ?? '').matchAll(/\d{1,2}/gu)].map(([month]) => Number(month));
  if (months.some((month) => month > 12)) return null;
  // They share one stretch of text; each keeps a place of its own so that they stay in order.
  return months.map((month, index) => ({
    kind: 'date',
    rule: 'dayOfMonths',
    limit: 'on',
    start: match.index + index,
    end,
    year: stated.year,
    yearAt: stated.yearAt,
    period: dayPeriod(Number(match[1]), month),
  }));
}

/** '14-16/', '14 đến ngày 16 tháng': two days and what leads to their month. */
const runHints = ways('#', GAP, ['-', 'den', 'toi'], GAP, ['', 'ngay', 'ngay '], ['#', '##'], GAP, [
  '/',
  'thang',
  'cua thang',
]);
const listHints = ways('#', GAP, [',', 'va', '&', ';'], GAP, ['#', 'ngay']);

export const dayRanges: readonly Rule[] = [
  { name: 'dayOfMonths', hints: ['ngay + thang #'], pattern: dayOfMonths, read: readDayOfMonths },
  { name: 'dayRun', hints: runHints, pattern: run, read: readRun },
  { name: 'dayList', hints: listHints, pattern: list, read: readList },
];
