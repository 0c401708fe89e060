// May, whose name is also the word for a year, and the first or last days of one month: tháng năm, 05 ngày đầu tháng 6.
import { addDays, isoDate, lastDayOfMonth } from '../../calendar.ts';
import type { Cell, Found, Rule } from '../draft.ts';
import { isOtherMonth, MONTH, MONTH_PART } from '../monthNames.ts';
import { monthPeriod, partOf, yearPeriod } from '../periods.ts';
import { HEAD, smallNumber, YEAR, YEAR_TAIL, yearOfTail } from '../vocabulary.ts';

/**
 * 'tháng năm' at the end, 'cuối tháng Năm năm 2022', 'tháng năm/2022', 'trong tháng năm 2022' — not 'hằng tháng, năm',
 * 'ngày tháng năm' or 'báo cáo tháng năm'.
 */
const may = new RegExp(
  `(?<=(?:^|[\\n;,(:]|(?<![a-z])(?:trong|truoc|den|toi|het|tu|va|nhat|xong|vao|thanh))[-+*•. ]{0,24})(?:${MONTH_PART} )?thang nam(?=(?: nam| ?/)? ?${YEAR}| ?/ ?\\d{2}(?![\\d/])| ?(?:$|[.;:,)(\\n-])| (?:va|den|toi) )${YEAR_TAIL}`,
  'gu',
);

/** "tháng năm 2022" may as well have lost the month's number: May comes first, the year's end is the other reading. */
function readMay(match: RegExpExecArray, cell: Cell): Found {
  const [text, words, tail = ''] = match;
  const end = match.index + text.length;
  const stated = yearOfTail(tail, end, cell);
  const unsure = /^ \d/u.test(tail);
  const part = partOf(words);
  return [
    {
      kind: 'month',
      rule: part === null ? 'month' : 'monthPart',
      start: match.index,
      end,
      limit: 'on',
      year: stated.year,
      yearAt: stated.yearAt,
      assumed: unsure || part === 'first' || part === 'middle',
      period: (year) => {
        const month = monthPeriod(year, 5, part);
        const other = yearPeriod(year, null);
        return unsure && month !== null && other !== null ? { ...month, alternative: other.due } : month;
      },
    },
  ];
}

/** '05 ngày đầu tháng 6', 'trong 10 ngày cuối của tháng 12/2022' — not '05 ngày đầu tháng' or '05 ngày tháng 6'. */
const days = new RegExp(
  `${HEAD}(?:trong )?(\\d{1,2}) ngay (dau|cuoi)(?: tien| cung)?(?: cua)? thang (${MONTH})(?![a-z0-9])${YEAR_TAIL}`,
  'gu',
);

function readDays(match: RegExpExecArray, cell: Cell): Found {
  const [text, count, edge, name = '', tail = ''] = match;
  const month = smallNumber(name);
  const end = match.index + text.length;
  if (month === null || month > 12 || isOtherMonth(cell, match.index, end - tail.length)) return null;
  const stated = yearOfTail(tail, end, cell);
  return [
    {
      kind: 'range',
      rule: 'daysOfMonth',
      start: match.index,
      end,
      limit: 'on',
      year: stated.year,
      yearAt: stated.yearAt,
      period: (year) => {
        if (edge === 'cuoi') {
          const due = lastDayOfMonth(year, month);
          return { start: addDays(due, 1 - Number(count)), due };
        }
        const [start, due] = [isoDate(year, month, 1), isoDate(year, month, Number(count))];
        return start === null || due === null ? null : { start, due };
      },
    },
  ];
}

export const mayRule: Rule = { name: 'may', hints: ['thang nam'], pattern: may, read: readMay };

/** In front of plain months, which would read the beginning of the month. */
export const daysOfMonthRule: Rule = {
  name: 'daysOfMonth',
  hints: ['# ngay dau', '# ngay cuoi'],
  pattern: days,
  read: readDays,
};
