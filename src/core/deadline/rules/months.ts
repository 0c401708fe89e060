// Months: tháng 6, T6/2022, tháng 3 - tháng 9, cuối tháng 6, 6/2022, 10-11/2022.
import type { Cell, Found, Rule } from '../draft.ts';
import { monthPeriod, monthSpan } from '../periods.ts';
import { sourceSpan } from '../cell.ts';
import { isOtherMonth, MONTH, MONTH_PART as PART, monthNames } from '../monthNames.ts';
import { GAP, HEAD, smallNumber, ways, YEAR, YEAR_TAIL } from '../vocabulary.ts';
import { daysOfMonthRule, mayRule } from './namedMonths.ts';
import { type NamedPeriod, readItems } from './namedPeriods.ts';

const month: NamedPeriod = {
  kind: 'month',
  item: new RegExp(`(?<![a-z0-9])(?:thang ?|t[.]? ?)?(${MONTH})(?![a-z0-9])`, 'gu'),
  read: smallNumber,
  period: monthPeriod,
};

/** Behind the number: not a day of it ("tháng 3/4"), not a count of something ("tháng 3, 02 lần"). */
const ALONE =
  '(?![a-z0-9])(?! ?[/.] ?(?:0?\\d|1[0-2])(?!\\d)| ?- ?\\d{1,2} ?[/.-] ?\\d{1,2}(?!\\d)| (?:lan|ngay|thang|tuan|don vi|phong|nhiem vu|van ban|ho so|bao cao|cuoc|lop|dot)(?![a-z]))';

/** Behind the first number: whoever is to do it, or what, may follow ("tháng 4 phòng tổng hợp", "tháng 9 đợt 1"). */
const FIRST =
  '(?![a-z0-9])(?! ?[/.] ?(?:0?\\d|1[0-2])(?!\\d)| ?- ?\\d{1,2} ?[/.-] ?\\d{1,2}(?!\\d)| lan(?![a-z]| ?\\d)| thang(?! ?\\d)| (?:ngay|tuan)(?! ?[a-z\\d]))';

// 'mỗi tháng 3 báo cáo', '1 tháng 2 lớp': counted, not the third month — not 'trong tháng 3 báo cáo'.
const EACH_IN_FRONT = /(?:moi|hang|tung|mot|\d) $/u;
const COUNTED = /^ (?:lan|don vi|phong|nhiem vu|van ban|ho so|bao cao|cuoc|lop|dot)(?![a-z]| ?\d)/u;

function isCount(match: RegExpExecArray, { text }: Cell): boolean {
  const end = match.index + match[0].length;
  return (
    COUNTED.test(text.slice(end, end + 12)) &&
    EACH_IN_FRONT.test(text.slice(Math.max(0, match.index - 6), match.index))
  );
}

/** 'Tháng 6/2022', 'tháng 3, 6 và tháng 9', 'cuối tháng sáu năm 2022' — not 'tháng sau' or '6 tháng đầu năm'. */
const months = new RegExp(
  `${HEAD}(?:${PART} )?(?:cac )?thang ?(?:thu )?(${MONTH}${FIRST}(?: ?(?:[,;](?! ?\\d{1,2}[.)] ?[a-z])|va|&|\\+|(?:-|den|toi)(?: het)?(?: cuoi(?= ))?) ?(?:thang ?)?${MONTH}${ALONE}){0,11})${YEAR_TAIL}`,
  'gu',
);

/** 'T6/2022', 'T3+4', 'T3 - T9/2022' — not 'TT6/2022' or 'thứ 6'. */
const shortMonths = new RegExp(
  `${HEAD}(?:${PART} )?t[.]? ?(\\d{1,2}${FIRST}(?: ?(?:(?:,|va|-|den) ?t[.]?|[-+&]) ?\\d{1,2}${ALONE}){0,11})${YEAR_TAIL}`,
  'gu',
);

/** "tháng sau" (next month) and "tháng từ" are no months of the year. */
function readMonths(match: RegExpExecArray, cell: Cell): Found {
  const end = match.index + match[0].length - (match[3] ?? '').length;
  if (isCount(match, cell)) return null;
  if (UNCLEAR.test(match[2] ?? '') && isOtherMonth(cell, match.index, end)) return null;
  return readItems(match, cell, month);
}

// 'thang sau', 'tu' — not 'thang 6'.
const UNCLEAR = /(?<![a-z])(?:tu|sau)(?![a-z])/u;

/** A lone lower-case "t6" is as likely a weekday: only 'T6' or one with a year is read. */
function readShort(match: RegExpExecArray, cell: Cell): Found {
  const [start] = sourceSpan(cell, match.index + (match[1] ? match[1].length + 1 : 0), match.index);
  if (match[3] === undefined && cell.source.charAt(start) !== 'T') return null;
  return readItems(match, cell, month);
}

/** '6/2025', '12-2022', '01/ 2022' — not '15/6/2025', '2/2025/QĐ' or 'H1/2025'. */
const numeric = new RegExp(
  `(?<![\\d/.,]|(?<!\\d{3})\\d-|(?<![a-z])[a-z])(\\d{1,2}) ?([/.-]) ?(${YEAR})(?![/.]\\d|-\\d{1,2}(?![\\d/])|/[a-z])`,
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

/** '10-11/2022' (days are read before) and '10, 11/2022' at the beginning of a line — not '5-2022' or '1, 2/9/2022'. */
const numericList = new RegExp(
  `(?:(?<![\\d/.,-])(\\d{1,2}) ?- ?|(?<=(?:^|[\\n;(])[-+*• ]{0,24})(\\d{1,2}(?: ?, ?\\d{1,2}){0,10}) ?(?:,|va|&) ?)(\\d{1,2}) ?/ ?(${YEAR})(?![/.-]\\d|/[a-z])`,
  'gu',
);

function readNumericList(match: RegExpExecArray): Found {
  const [text, first, listed, last, year] = match;
  const end = match.index + text.length;
  const numbers = [...(first ?? listed ?? '').matchAll(/\d{1,2}/gu), [last ?? '']].map(([month]) =>
    Number(month),
  );
  if (numbers.some((month) => month < 1 || month > 12)) return null;
  const common = { limit: 'on', end, year: Number(year), yearAt: [end - 4, end] } as const;
  const [from = 0, to = 0] = numbers;
  if (first !== undefined && from < to) {
    return [
      {
        ...common,
        kind: 'range',
        rule: 'monthRun',
        start: match.index,
        assumed: true,
        period: (inYear) => monthSpan(inYear, from, inYear, to),
      },
    ];
  }
  if (first !== undefined) return null;
  // They share one stretch of text; each keeps a place of its own so that they stay in order.
  return numbers.map((month, index) => ({
    ...common,
    kind: 'month',
    rule: 'monthAndYear',
    start: match.index + index,
    period: (inYear) => monthPeriod(inYear, month, null),
  }));
}

const beforeYear = ways('#', GAP, ['/', '-', '.'], GAP, '####');
const beforeYearInList = ways('#', GAP, '/', GAP, '####');
/** 'tháng 6', 'tháng thứ hai', 'tháng sáu' — not 'tháng đầu'. */
const numbered = ways('thang', GAP, ['', 'thu '], ['#', ...monthNames]);

export const monthRules: readonly Rule[] = [
  mayRule,
  daysOfMonthRule,
  { name: 'month', hints: numbered, pattern: months, read: readMonths },
  { name: 'shortMonth', hints: ['t#', 't #', 't.#', 't. #'], pattern: shortMonths, read: readShort },
  { name: 'monthList', hints: beforeYearInList, pattern: numericList, read: readNumericList },
  { name: 'monthAndYear', hints: beforeYear, pattern: numeric, read: readNumeric },
];
