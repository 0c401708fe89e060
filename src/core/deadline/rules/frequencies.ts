// How often, without a day: 02 lần/năm, mỗi quý một lần, 6 tháng/lần, hằng quý, quý - 6 tháng - năm.
import type { Recurrence } from '../../model.ts';
import type { Cell, Draft, Found, Rule } from '../draft.ts';
import {
  each,
  EACH,
  HEAD,
  smallNumber,
  SMALL,
  type StatedYear,
  TAIL,
  yearOfTail,
  YEAR,
} from '../vocabulary.ts';

const UNIT = '(ngay|tuan|thang|qu[yi]|nam|6 thang)';
const every: Readonly<Record<string, Recurrence['every']>> = {
  ngay: 'day',
  tuan: 'week',
  thang: 'month',
  quy: 'quarter',
  qui: 'quarter',
  nam: 'year',
  '6 thang': 'half',
};

function draft(
  match: RegExpExecArray,
  rule: string,
  recurrence: Recurrence,
  { year, yearAt }: StatedYear | Record<string, never> = {},
): Draft {
  const end = match.index + match[0].length;
  return { kind: 'recurring', rule, start: match.index, end, limit: 'on', recurrence, year, yearAt };
}

/** So many times in a unit; once is the plain unit. */
function times(unit: string | undefined, count: number | null): Recurrence | null {
  const period = every[unit ?? ''];
  if (period === undefined || count === null || count < 1) return null;
  return count === 1 ? { every: period } : { every: period, times: count };
}

const GLOSS = '(?:[ .,(]{0,4}(?:\\d{1,2}|mot|hai|ba|sau) thang ?(?:/ ?)?(?:1 |01 |mot )?lan\\)?)?';

/** '02 lần/năm', '1 lần trong quý', '2 lần mỗi tháng' — not 'lần 2 năm 2022'. */
const timesPer = new RegExp(
  `${HEAD}(?:it nhat |toi thieu )?(${SMALL}) ?(?:lan|cuoc|dot|lop|buoi|ky|hoi nghi) ?(?:/ ?|trong |mot |moi |tren |hang )(?:0?1 |mot )?${UNIT}${TAIL}(?! ?\\d| [iv]{1,3}${TAIL})${GLOSS}`,
  'gu',
);

/** '01 năm 2 lần. (6 tháng/lần)', 'mỗi quý một lần', 'một tháng hai lần' — not 'năm 2022 lần'. */
const unitTimes = new RegExp(
  `${HEAD}(?:0?1|mot|moi|hang|dinh ky) ${UNIT} (?:it nhat |toi thieu )?(\\d{1,2}|mot|hai|ba|bon|tu) (?:lan|cuoc|dot|lop|buoi|hoi nghi)${TAIL}${GLOSS}`,
  'gu',
);

/** '6 tháng/lần', '3 tháng một lần', '02 tuần 1 lần' — not '6 tháng lần 2'. */
const unitsPerTime = new RegExp(
  `${HEAD}(?:dinh ky )?(${SMALL}|nua)? ?(?:${UNIT}) ?(?:/ ?(?:0?1 |mot )?|(?:0?1|mot) )lan${TAIL}`,
  'gu',
);

function readUnitsPerTime(match: RegExpExecArray): Found {
  const [, countText, unit = ''] = match;
  const count = countText === undefined ? 1 : countText === 'nua' ? 0.5 : smallNumber(countText);
  if (count === null || count === 0) return null;
  const months =
    unit === 'thang'
      ? count
      : unit === 'nam'
        ? count * 12
        : unit === '6 thang'
          ? count * 6
          : unit.startsWith('qu')
            ? count * 3
            : null;
  const plain =
    months === 1 ? 'month' : months === 3 ? 'quarter' : months === 6 ? 'half' : months === 12 ? 'year' : null;
  if (plain !== null) return [draft(match, 'frequency', { every: plain })];
  if (months !== null && months < 12 && 12 % months === 0)
    return [draft(match, 'frequency', { every: 'year', times: 12 / months })];
  const period = every[unit];
  return period === undefined ? null : [draft(match, 'frequency', { every: period })];
}

const ITEM =
  '(?:tuan|thang|qu[yi](?! (?:dinh|che|trinh|hoach|mo|chuan|[iv]{1,3}(?![a-z])|\\d))|6 thang(?: dau nam)?|9 thang|(?<!thu )(?:0?1 )?nam)';
/** Not in front of a number: "kiểm tra định kỳ tháng 4", "báo cáo năm, tuần 2 tháng 3". */
const LOOSE = ITEM.replace('tuan|thang|', 'tuan(?! ?\\d)|thang(?! ?\\d)|');
const SEPARATOR = ' ?(?:,|va|;|/|-|hoac|&) ?';

/** 'hàng quý, 6 tháng và năm 2021', 'tháng, quý, năm', 'hằng tháng' — not 'tháng 6', 'quý định' or 'quý I, 6 tháng'. */
const regime = new RegExp(
  `${HEAD}(?:(?:dinh ky )?${EACH} ${ITEM}|dinh ky ${LOOSE}|${LOOSE}(?=${SEPARATOR}(?:${EACH} |bao cao )?${LOOSE}${TAIL}))(?:${SEPARATOR}(?:${EACH} |bao cao )?${LOOSE}${TAIL}){0,5}${TAIL}(?: (${YEAR}))?`,
  'gu',
);

/** The first unit decides how often; the year behind the last one is the year of them all. */
function readRegime(match: RegExpExecArray, cell: Cell): Found {
  // "Quý I, 6 tháng, năm" names the reports of one year, not a rhythm.
  if (
    /(?<![a-z])qu[yi] (?:i{1,3}|iv|[1-4])(?: ?\/ ?\d{4})? ?(?:,|va) ?$/u.test(
      cell.text.slice(Math.max(0, match.index - 24), match.index),
    )
  )
    return null;
  const first = /tuan|6 thang|9 thang|thang|qu[yi]|nam/u.exec(match[0]);
  const unit = first?.[0] ?? '';
  const period = unit === '9 thang' ? 'year' : every[unit];
  // "các tháng", "các năm" name no rhythm.
  if (period === undefined || /^cac (?:thang|nam|tuan|qu[yi])(?: \d{4})?$/u.test(match[0])) return null;
  const end = match.index + match[0].length;
  const stated = yearOfTail(match[1], end, cell);
  // "hằng tuần, hằng tháng" are two rhythms; "hằng tháng, quý, năm" one regime of reports.
  const own = [...match[0].matchAll(/(?<![a-z])(?:hang|moi) (tuan|6 thang|thang|qu[yi]|nam)/gu)];
  if (own.length < 2) return [draft(match, 'regime', { every: period }, stated)];
  return own.map((one, index) => ({
    ...draft(match, 'regime', { every: every[one[1] ?? ''] ?? period }, stated),
    start: match.index + one.index,
    end: index === own.length - 1 ? end : match.index + one.index + one[0].length,
  }));
}

/** 'hàng ngày', 'hằng ngày', 'mỗi ngày' — not 'các ngày'. */
const daily = new RegExp(`${HEAD}(?:hang|moi) ngay${TAIL}(?! \\d)`, 'gu');

/** 'các quý trong năm', 'các tháng trong năm 2022', 'từng quý của năm' — not 'các tháng 3, 6'. */
const eachOfYear = new RegExp(
  `${HEAD}(?:trong )?(?:cac|tung) (thang|qu[yi]|tuan) (?:trong|cua) (?:ca )?nam${TAIL}(?: ${YEAR})?`,
  'gu',
);
/** 'Trong tháng', 'ngay trong quý', 'hoàn thành trong tuần' — not 'trong tháng 6', 'trong quý III' or 'trong tháng cao điểm'. */
const inside = new RegExp(`${HEAD}trong (thang|qu[yi]|tuan)(?: nay)?(?= ?(?:$|[.,;)\\n]))`, 'gu');

/** 'định kỳ', 'theo định kỳ', 'định kì' — not 'kỳ báo cáo'. */
const periodic = new RegExp(`${HEAD}(?:theo )?dinh k[yi]${TAIL}`, 'gu');

const units = ['tuan', 'thang', 'quy', 'qui', 'nam'];
const links = [',', 'va', ';', '/', '-', 'hoac', '&'].flatMap((link) => [link, ` ${link}`]);
const regimeHints = [
  ...each('tuan', 'thang', 'qu', '# thang', 'nam'),
  'dinh ky ',
  ...units.flatMap((unit) => links.map((link) => unit + link)),
];

export const frequencies: readonly Rule[] = [
  {
    name: 'timesPer',
    hints: ['lan', 'cuoc', 'dot', 'lop', 'buoi', 'ky', 'hoi nghi'],
    pattern: timesPer,
    read: (match) => wrap(match, times(match[2], smallNumber(match[1] ?? ''))),
  },
  {
    name: 'unitTimes',
    hints: [' lan', ' cuoc', ' dot', ' lop', ' buoi', ' hoi nghi'],
    pattern: unitTimes,
    read: (match) => wrap(match, times(match[1], smallNumber(match[2] ?? ''))),
  },
  { name: 'unitsPerTime', hints: ['lan'], pattern: unitsPerTime, read: readUnitsPerTime },
  {
    name: 'regime',
    hints: regimeHints,
    pattern: regime,
    read: readRegime,
  },
  {
    name: 'eachOfYear',
    hints: each('thang', 'qu', 'tuan'),
    pattern: eachOfYear,
    read: (match) => [draft(match, 'regime', { every: every[match[1] ?? ''] ?? 'month' })],
  },
  {
    name: 'insidePeriod',
    hints: ['trong thang', 'trong qu', 'trong tuan'],
    pattern: inside,
    read: (match) => [draft(match, 'insidePeriod', { every: every[match[1] ?? ''] ?? 'month' })],
  },
  {
    name: 'daily',
    hints: ['hang ngay', 'moi ngay'],
    pattern: daily,
    read: (match) => [draft(match, 'regime', { every: 'day' })],
  },
];

/** Last of all: "định kỳ" alone tells that something recurs and nothing else. */
export const periodicRule: Rule = {
  name: 'periodic',
  hints: ['dinh k'],
  pattern: periodic,
  read: (match) => [
    {
      kind: 'recurring',
      rule: 'periodic',
      start: match.index,
      end: match.index + match[0].length,
      limit: 'on',
    },
  ],
};

function wrap(match: RegExpExecArray, recurrence: Recurrence | null): Found {
  return recurrence === null ? null : [draft(match, 'frequency', recurrence)];
}
