// Quarters: Quý III/2022, quý 3 năm 2022, Q3, Quý I, II, Quý I - III/2021, tháng cuối quý II.
import { sourceSpan } from '../cell.ts';
import { monthPeriod, monthSpan, quarterPeriod } from '../periods.ts';
import type { Cell, Found, Rule } from '../draft.ts';
import { GAP, HEAD, quarterNumber, ways, YEAR, YEAR_TAIL, yearOfTail } from '../vocabulary.ts';
import { dayPeriod } from './dates.ts';
import { type NamedPeriod, readItems } from './namedPeriods.ts';

const QUARTER = '(?:[iv]{1,4}|\\d|mot|nhat|hai|ba|tu|bon)';
/** In a list: folding makes one of "tư" and of "từ", behind which a day stands. */
const LISTED =
  '(?:[iv]{1,4}|\\d|mot|nhat|hai|ba|tu(?! ?(?:[\\d\\u0000]|ngay|thang|dau|quy|khi|nay|tuan))|bon)';
const quarter: NamedPeriod = {
  kind: 'quarter',
  item: new RegExp(`(?<![a-z0-9])(?:qu[yi] ?|q[.]? ?)?(${QUARTER})(?![a-z0-9])`, 'gu'),
  read: quarterNumber,
  period: quarterPeriod,
};

const PART = '(dau|giua|cuoi|nua dau|nua cuoi|nua sau)';
const WORD = '(?:qu[yi]|q)';
const ALONE = '(?![a-z0-9])(?! ?[/.] ?\\d{1,2}(?!\\d)/)';
/** Of a further one: "quý I và 6 tháng" names one quarter. */
const NEXT = `${ALONE}(?! ?(?:thang|ngay|tuan|lan|don vi)(?![a-z]))`;

/** 'Quý III/2022', 'Quý I, quý II và III', 'cuối Q4 năm 2022' — not 'quy định' or 'quý'. */
const quarters = new RegExp(
  `${HEAD}(?:${PART} )?(?:cac )?${WORD}[.]? ?(?:thu )?(${QUARTER}${ALONE}(?: ?(?:[,;](?! ?\\d{1,2}[.)] ?[a-z])|va|&|\\+|/|(?:-|den|toi)(?: het)?(?: cuoi(?= ))?) ?(?:${WORD} ?)?${LISTED}${NEXT}){0,3})${YEAR_TAIL}`,
  'gu',
);

/** 'tháng cuối quý II', 'tháng đầu của quý 3/2022', 'tháng thứ hai quý I' — not 'tháng cuối quý'. */
const monthOfQuarter = new RegExp(
  `${HEAD}thang (cuoi|dau|giua|thu hai|thu 2)(?: cung| tien)?(?: cua)? qu[yi] ?(${QUARTER})(?![a-z0-9])${YEAR_TAIL}`,
  'gu',
);

const ROMAN = '(?:iv|i{1,3})';
/** 'III/2022', 'I, II năm 2022', 'II - III/2022' without the word — not 'giai đoạn II/2022' or 'học kỳ I/2022'. */
const bareQuarters = new RegExp(
  `(?<=(?:^|[\\n;,(:]|(?<![a-z])(?:trong|truoc|den|het|tu|cuoi|dau|va|hoac|hoan thanh|-))[-+*• ]{0,24})()(${ROMAN}(?: ?(?:,|va|&|-|den) ?${ROMAN}){0,3})(?= ?[/-] ?${YEAR}| nam ${YEAR})${YEAR_TAIL}`,
  'gu',
);

/** "Quý 11" was most likely II, and is said to be a guess. */
const MISREAD = /\D1[1|](?!\d)/u;

function readQuarters(match: RegExpExecArray, cell: Cell): Found {
  const found = readItems(match, cell, quarter);
  if (found === null || found === 'skip') return found;
  const own = cell.source.slice(...sourceSpan(cell, match.index, match.index + match[0].length));
  return MISREAD.test(own) ? found.map((draft) => ({ ...draft, assumed: true })) : found;
}

function readBare(match: RegExpExecArray, cell: Cell): Found {
  const found = readItems(match, cell, quarter);
  return found === null || found === 'skip' ? found : found.map((draft) => ({ ...draft, assumed: true }));
}

/** 'ba quý đầu năm', '3 quý đầu', '2 quý đầu năm 2022' — not 'quý 3 đầu năm'. */
const firstQuarters = new RegExp(
  `${HEAD}(?:0?([23])|(hai|ba)) qu[yi] dau(?:(?: cua)? nam)?(?![a-z])${YEAR_TAIL}`,
  'gu',
);

function readFirstQuarters(match: RegExpExecArray, cell: Cell): Found {
  const end = match.index + match[0].length;
  const months = 3 * (match[2] === 'hai' ? 2 : match[2] === 'ba' ? 3 : Number(match[1]));
  const stated = yearOfTail(match[3], end, cell);
  return [
    {
      kind: 'half',
      rule: 'firstMonths',
      start: match.index,
      end,
      limit: 'on',
      year: stated.year,
      yearAt: stated.yearAt,
      period: (year) => monthSpan(year, 1, year, months),
    },
  ];
}

/** 'ngày 15 tháng cuối quý I', 'ngày 20 của tháng cuối các quý I, II, III/2022' — not 'ngày 15 tháng cuối quý'. */
const dayOfNamedQuarters = new RegExp(
  `${HEAD}(?:ngay |(?<=(?:truoc|nhat) ))(\\d{1,2})(?: cua)? thang (cuoi|dau|giua)(?: cung| tien)?(?: cua)?(?: cac)? qu[yi] ?(${QUARTER}(?![a-z0-9])(?: ?(?:,|va|;|&) ?(?:qu[yi] ?)?${QUARTER}(?![a-z0-9])){0,3})${YEAR_TAIL}`,
  'gu',
);

function readDayOfNamed(match: RegExpExecArray, cell: Cell): Found {
  const [text, day, which, list = '', tail] = match;
  const end = match.index + text.length;
  const stated = yearOfTail(tail, end, cell);
  const numbers = list
    .split(/ ?(?:,|va|;|&) ?/u)
    .map((name) => quarterNumber(name.replace(/^qu[yi] ?/u, '')));
  const back = which === 'cuoi' ? 0 : which === 'dau' ? 2 : 1;
  const months = numbers.flatMap((number) => (number === null || number > 4 ? [] : [number * 3 - back]));
  if (months.length !== numbers.length) return null;
  // They share one stretch of text; each keeps a place of its own so that they stay in order.
  return months.map((month, index) => ({
    kind: 'date',
    rule: 'dayOfNamedQuarter',
    start: match.index + index,
    end,
    limit: 'on',
    year: stated.year,
    yearAt: stated.yearAt,
    period: dayPeriod(Number(day), month),
  }));
}

function readMonthOfQuarter(match: RegExpExecArray, cell: Cell): Found {
  const [text, which = '', name = '', tail] = match;
  const number = quarterNumber(name);
  if (number === null || number > 4) return null;
  const end = match.index + text.length;
  const month = number * 3 - (which === 'cuoi' ? 0 : which === 'dau' ? 2 : 1);
  const stated = yearOfTail(tail, end, cell);
  return [
    {
      kind: 'month',
      rule: 'monthOfQuarter',
      start: match.index,
      end,
      limit: 'on',
      year: stated.year,
      yearAt: stated.yearAt,
      period: (year) => monthPeriod(year, month, null),
    },
  ];
}

const romanBeforeYear = ways(['i', 'v'], ['/', ' /', '-', ' -', ' nam']);
const numbers = ['i', 'v', '#', 'mot', 'nhat', 'hai', 'ba', 'tu', 'bon'];
/** 'quý iii', 'quí thứ hai', 'Q.3', 'q4' — not 'quyết' or 'quy chế'. */
const numbered = ways(['quy', 'qui', 'q'], ['', '.'], GAP, ['', 'thu '], numbers);

/** Before the days of every month, which its day number looks like. */
export const dayOfNamedQuarter: Rule = {
  name: 'dayOfNamedQuarter',
  hints: ways(['cuoi', 'dau', 'giua', 'cung', 'tien', 'cua', 'cac'], ' qu', ['y', 'i'], GAP, numbers),
  pattern: dayOfNamedQuarters,
  read: readDayOfNamed,
};

export const quarterRules: readonly Rule[] = [
  { name: 'firstQuarters', hints: ['quy dau', 'qui dau'], pattern: firstQuarters, read: readFirstQuarters },
  { name: 'monthOfQuarter', hints: ['thang + qu'], pattern: monthOfQuarter, read: readMonthOfQuarter },
  {
    name: 'quarter',
    hints: numbered,
    pattern: quarters,
    read: readQuarters,
  },
  { name: 'bareQuarter', hints: romanBeforeYear, pattern: bareQuarters, read: readBare },
];
