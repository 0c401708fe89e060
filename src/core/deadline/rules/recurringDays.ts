// Recurring deadlines with a day: ngày 14 hằng tháng, trước ngày 25 tháng cuối quý, thứ Sáu hằng tuần, 15/12 hằng năm.
import type { Cell, Found, Rule } from '../draft.ts';
import { isNamedBehind } from '../monthNames.ts';
import { each, EACH, HEAD, TAIL, ways } from '../vocabulary.ts';
import { recurringDraft, validDay, WORDS } from './recurringDraft.ts';
import { recurringParts } from './recurringParts.ts';
import { recurringWeeks } from './recurringWeeks.ts';
import { recurringYears } from './recurringYears.ts';

const NEXT = '(?: (?:sau|tiep theo|ke tiep|lien ke|do))?';

/** 'ngày 14 của tháng cuối quý', 'ngày 25 tháng cuối mỗi quý', '10 tháng đầu quý sau', 'ngày 05 của tháng liền kề sau quý' — not 'ngày 14 tháng cuối năm'. */
const quarterDay = new RegExp(
  `${HEAD}(?:${EACH} qu[yi],? ?[(:]? ?(?:vao |truoc )?)?(?:ngay |mung |(?<=[(:] ?|truoc |nhat ))(?:\\d{1,2} ?(?:-|den)(?: ngay)? ?)?(\\d{1,2})(?: hang)?(?: cua)? thang (cuoi|dau|giua|thu (?:nhat|hai|ba|[123])|(?:lien ke|tiep theo|ke tiep)(?= (?:sau|cua) ))(?: cung| tien)?(?: cua| trong| sau(?: khi)?(?: ket thuc)?)?(?: ${EACH})? (qu[yi]|ky|6 thang)(?: bao cao| ke tiep| tiep theo| sau)?(?: hang nam)?(?! [iv1-4]{1,3}${TAIL})${TAIL}`,
  'gu',
);

function readQuarterDay(match: RegExpExecArray): Found {
  const day = validDay(match[1]);
  if (day === null) return null;
  const which = match[2] ?? '';
  const month = /cuoi|ba|3/u.test(which) ? 'last' : /dau|nhat|1|ke|tiep/u.test(which) ? 1 : 2;
  const every = match[3] === '6 thang' ? 'half' : 'quarter';
  const found = recurringDraft(
    match,
    'dayOfQuarter',
    { every, day, month },
    /qu[yi],? ?[(:]? ?truoc /u.test(match[0]) ? 'before' : 'on',
  );
  return [match[3] === 'ky' ? { ...found, assumed: true } : found];
}

/** 'ngày 14 hằng tháng', 'ngày 05 của tháng tiếp theo', 'ngày 10 và 25 mỗi tháng', 'ngày 25-30 hằng tháng' (its last) — not 'ngày 14 tháng 3'. */
const monthDay = new RegExp(
  `${HEAD}(?<!tuan |tuan thu )(?:(?:cac )?ngay )?(?:mung )?(?:\\d{1,2} ?(?:-|den)(?: het)?(?: ngay)? ?)?(\\d{1,2})((?: ?(?:,|va) ?(?:ngay )?\\d{1,2}){0,4})(?: cua)?(?: ?/? ?${EACH} thang${NEXT}|(?<=ngay \\d{1,2}(?: cua)?) thang (?:sau|tiep theo|ke tiep|lien ke|bao cao)|(?<=ngay \\d{1,2} cua) thang(?! (?:dau|cuoi|giua|thu|gieng|hai|ba|tu|bay|tam|chin|muoi|chap)))${TAIL}(?! ?\\d)`,
  'gu',
);

function readMonthDay(match: RegExpExecArray, cell: Cell): Found {
  // "ngày 15 tháng sáu" is a day of June, "ngày 15 tháng sau" one of every month.
  if (match[0].endsWith(' sau') && isNamedBehind(cell, match.index + match[0].length - 4)) return null;
  const days = [match[1], ...(match[2]?.match(/\d{1,2}/gu) ?? [])].map(validDay);
  const drafts = days.flatMap((day) =>
    day === null ? [] : [recurringDraft(match, 'dayOfMonth', { every: 'month', day })],
  );
  // Several days share one stretch of text; each keeps a place of its own so that they stay in order.
  return drafts.length === days.length
    ? drafts.map((one, index) => ({ ...one, start: one.start + index }))
    : null;
}

/** 'tháng cuối quý ngày 20', 'Tháng cuối của quý, trước ngày 20' — not 'tháng cuối quý II'. */
const quarterThenDay = new RegExp(
  `${HEAD}thang (cuoi|dau|giua)(?: cung| tien)?(?: cua)?(?: ${EACH})? (qu[yi]),? ?[(:]? ?${WORDS}{0,1} ?ngay (\\d{1,2})(?![\\d/]|[.-]\\d| (?:cua )?thang)`,
  'gu',
);

function readQuarterThenDay(match: RegExpExecArray): Found {
  const day = validDay(match[3]);
  if (day === null) return null;
  const month = match[1] === 'cuoi' ? 'last' : match[1] === 'dau' ? 1 : 2;
  const limit = / truoc /u.test(match[0]) ? 'before' : 'on';
  return [recurringDraft(match, 'dayOfQuarter', { every: 'quarter', day, month }, limit)];
}

/** 'hằng tháng (chậm nhất ngày 14', 'hàng tháng, trước ngày 20', 'mỗi tháng vào ngày 5' — not 'hàng tháng, ngày 5/3'. */
const monthThenDay = new RegExp(
  `${HEAD}${EACH} thang(?: ?${WORDS}){0,5} ?ngay (\\d{1,2})(?![\\d/]|[.-]\\d| (?:cua )?thang)(?: (?:thang sau|cua thang))?`,
  'gu',
);

function readMonthThenDay(match: RegExpExecArray): Found {
  const day = validDay(match[1]);
  if (day === null) return null;
  return [
    recurringDraft(
      match,
      'dayOfMonth',
      { every: 'month', day },
      match[0].includes('truoc') ? 'before' : 'on',
    ),
  ];
}

const nextMonth = ['sau', 'tiep theo', 'ke tiep', 'lien ke', 'bao cao'].map((which) => ` thang ${which}`);

export const recurringDays: readonly Rule[] = [
  {
    name: 'dayOfQuarter',
    hints: ways('thang ', ['cuoi', 'dau', 'giua', 'thu ', 'lien ke ', 'tiep theo ', 'ke tiep ']),
    pattern: quarterDay,
    read: readQuarterDay,
  },
  {
    name: 'quarterThenDay',
    hints: ['thang cuoi', 'thang dau', 'thang giua'],
    pattern: quarterThenDay,
    read: readQuarterThenDay,
  },
  ...recurringYears,
  {
    name: 'dayOfMonth',
    hints: [...each('thang'), ...nextMonth, 'cua thang'],
    pattern: monthDay,
    read: readMonthDay,
  },
  { name: 'monthThenDay', hints: each('thang'), pattern: monthThenDay, read: readMonthThenDay },
  ...recurringWeeks,
  ...recurringParts,
];
