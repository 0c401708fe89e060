// The school's calendar: năm học 2022-2023, học kỳ II, HKI, hè 2022.
import { isoDate } from '../../calendar.ts';
import { accented } from '../cell.ts';
import type { Cell, Found, Period, Rule } from '../draft.ts';
import { monthSpan } from '../periods.ts';
import { GAP, HEAD, TAIL, ways, YEAR } from '../vocabulary.ts';
import { isName } from './years.ts';

const YEARS = `(${YEAR}) ?- ?(${YEAR})`;

/** The whole year, one of its terms, or its first day. */
type Stretch = 'year' | 'first' | 'second' | 'opening';

/** From 5 September to 31 May; the first term ends in the middle of January (framework of the school year, art. 2). */
function schoolPeriod(first: number, stretch: Stretch): Period | null {
  const opening = isoDate(first, 9, 5);
  const middle = isoDate(first + 1, 1, 15);
  const second = isoDate(first + 1, 1, 16);
  const closing = isoDate(first + 1, 5, 31);
  if (opening === null || middle === null || second === null || closing === null) return null;
  if (stretch === 'opening') return { start: opening, due: opening };
  if (stretch === 'first') return { start: opening, due: middle };
  return { start: stretch === 'second' ? second : opening, due: closing };
}

function draft(match: RegExpExecArray, cell: Cell, stretch: Stretch, stated: string | undefined): Found {
  const schoolPlan = cell.firstMonth > 1;
  // In a plan of a calendar year the school year that ends in it is meant, save for what happens in autumn.
  const early = !schoolPlan && (stretch === 'year' || stretch === 'second') ? 1 : 0;
  const own = stated === undefined ? null : Number(stated);
  return [
    {
      kind: 'range',
      rule: 'schoolYear',
      start: match.index,
      end: match.index + match[0].length,
      limit: 'on',
      assumed: true,
      yearless: true,
      // Without years of its own it moves with the year it is asked for: "từ tháng 9/2022 đến hết năm học".
      period: (year) => schoolPeriod(own ?? year - early, stretch),
    },
  ];
}

/** 'năm học 2022-2023', 'cuối năm học', 'học kỳ II năm học 2022-2023', 'đầu năm học' — not 'năm 2022-2023'. */
const schoolYear = new RegExp(
  `${HEAD}(?:(dau|giua|cuoi|het|ket thuc|(?:cuoi |het |ket thuc )?hoc k[yi] (?:ii?|[12]))(?: cua)?,? )?nam hoc(?: ${YEARS})?${TAIL}`,
  'gu',
);

function readSchoolYear(match: RegExpExecArray, cell: Cell): Found {
  const [, words = '', first] = match;
  if (first === undefined && isName(match, cell)) return null;
  const term = / (ii?|[12])$/u.exec(words)?.[1];
  const stretch =
    words === 'dau'
      ? 'opening'
      : words === 'giua' || term === 'i' || term === '1'
        ? 'first'
        : term === undefined
          ? 'year'
          : 'second';
  return draft(match, cell, stretch, first);
}

/** 'Học kỳ II', 'cuối học kì 1', 'HK2/2022-2023' — not 'sơ kết học kỳ', 'HK III' or 'HKI: tháng 1', where it is a label. */
const term = new RegExp(
  `${HEAD}(?:(?:trong|cuoi|het|ket thuc) )?(?:hoc k[yi]|hk) ?(ii?|[12])(?: ?[/,(-]? ?(?:nam hoc )?${YEARS})?${TAIL}(?! ?[/-] ?\\d| ?: ?(?:(?:truoc|cham nhat|trong|den|het) )?(?:ngay )?(?:\\d|thang ?\\d|quy [iv]))`,
  'gu',
);

function readTerm(match: RegExpExecArray, cell: Cell): Found {
  if (match[2] === undefined && isName(match, cell)) return null;
  return draft(match, cell, match[1] === 'i' || match[1] === '1' ? 'first' : 'second', match[2]);
}

/** 'Hè 2022', 'trong hè', 'dịp nghỉ hè năm 2022', 'kỳ nghỉ hè' — not 'hệ thống' or 'hè đường'. */
const summer = new RegExp(
  `(?:(?<=(?:^|[\\n;(])[-+*• ]{0,24})|${HEAD}(?:trong|dip|cuoi|dau|sau|mua) |${HEAD}(?:ky )?nghi )(?:(?:ky )?nghi )?he(?:,? ?(?:nam )?(${YEAR}))?(?= ?(?:$|[.,;:)(\\n]))`,
  'gu',
);

function readSummer(match: RegExpExecArray, cell: Cell): Found {
  const at = match.index + match[0].search(/(?<![a-z])he(?![a-z])/u);
  // Folding makes one of "hè" and "hệ".
  if (!/^h[èe]/u.test(accented(cell, at, at + 2))) return null;
  const end = match.index + match[0].length;
  const own = match[1] === undefined ? {} : { year: Number(match[1]), yearAt: [end - 4, end] as const };
  return [
    {
      kind: 'range',
      rule: 'summer',
      start: match.index,
      end,
      limit: 'on',
      assumed: true,
      ...own,
      period: (year) => monthSpan(year, 6, year, 8),
    },
  ];
}

/** 'hè' at the end, 'hè 2022', 'hè, năm 2022', 'hè)' — not 'thể' or 'theo'. */
const summerHints = [...ways('he', GAP, ['\n', '#', '.', ',', ';', ':', ')', '(']), 'he nam'];

export const schoolRules: readonly Rule[] = [
  { name: 'schoolYear', hints: ['nam hoc'], pattern: schoolYear, read: readSchoolYear },
  { name: 'term', hints: ['hoc k', 'hk'], pattern: term, read: readTerm },
  { name: 'summer', hints: summerHints, pattern: summer, read: readSummer },
];
