// Recurring deadlines with a day: ngày 14 hằng tháng, trước ngày 25 tháng cuối quý, thứ Sáu hằng tuần, 15/12 hằng năm.
import type { Found, Rule } from '../draft.ts';
import { each, EACH, HEAD, TAIL, ways } from '../vocabulary.ts';
import { recurringDraft, validDay, WORDS } from './recurringDraft.ts';
import { recurringWeeks } from './recurringWeeks.ts';
import { recurringYears } from './recurringYears.ts';

const NEXT = '(?: (?:sau|tiep theo|ke tiep|lien ke|do))?';

/** 'ngày 14 của tháng cuối quý', 'ngày 25 tháng cuối mỗi quý', '10 tháng đầu quý sau' — not 'ngày 14 tháng cuối năm'. */
const quarterDay = new RegExp(
  `${HEAD}(?:${EACH} qu[yi],? ?[(:]? ?(?:vao |truoc )?)?(?:ngay |mung )(?:\\d{1,2} ?(?:-|den)(?: ngay)? ?)?(\\d{1,2})(?: hang)?(?: cua)? thang (cuoi|dau|giua|thu hai|thu 2)(?: cung| tien)?(?: cua| trong)?(?: ${EACH})? (qu[yi]|ky|6 thang)(?: bao cao| ke tiep| tiep theo| sau)?(?: hang nam)?(?! [iv1-4]{1,3}${TAIL})${TAIL}`,
  'gu',
);

function readQuarterDay(match: RegExpExecArray): Found {
  const day = validDay(match[1]);
  if (day === null) return null;
  const month = match[2] === 'cuoi' ? 'last' : match[2] === 'dau' ? 1 : 2;
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
  `${HEAD}(?:(?:cac )?ngay )?(?:mung )?(?:\\d{1,2} ?(?:-|den)(?: het)?(?: ngay)? ?)?(\\d{1,2})((?: ?(?:,|va) ?(?:ngay )?\\d{1,2}){0,4})(?: cua)?(?: ?/? ?${EACH} thang${NEXT}|(?<=ngay \\d{1,2}(?: cua)?) thang (?:sau|tiep theo|ke tiep|lien ke|bao cao)|(?<=ngay \\d{1,2} cua) thang(?! (?:dau|cuoi|giua|thu|gieng|hai|ba|tu|bay|tam|chin|muoi|chap)))${TAIL}(?! ?\\d)`,
  'gu',
);

function readMonthDay(match: RegExpExecArray): Found {
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

/** 'ngày cuối cùng của tháng', 'cuối mỗi quý', 'ngày làm việc cuối hằng tháng' — not 'cuối tháng 6'. */
const lastDay = new RegExp(
  `${HEAD}(?:ngay (?:lam viec )?cuoi(?: cung)?(?: cua)?(?: ${EACH})?|(?:vao )?(?:thang )?(?:cuoi|het)(?: cung)?(?: cua)?(?: ${EACH})?) (thang|qu[yi]|ky)(?! ?\\d| (?:[iv]{1,3}|[1-4]|ke|cuoi)${TAIL})(?: bao cao)?${TAIL}`,
  'gu',
);

function readLastDay(match: RegExpExecArray): Found {
  const month = match[1] === 'thang';
  const found = recurringDraft(
    match,
    'lastDay',
    month ? { every: 'month', day: 31 } : { every: 'quarter', month: 'last', day: 31 },
  );
  return [/(?<![a-z])(?:hang|moi|tung|cac) /u.test(match[0]) ? found : { ...found, assumed: true }];
}

const nextMonth = ['sau', 'tiep theo', 'ke tiep', 'lien ke', 'bao cao'].map((which) => ` thang ${which}`);

/** 'cuối tháng', 'hết quý', 'cuối cùng của mỗi kỳ' — not 'cuối năm'. */
const lastHints = [
  ...ways(['cuoi', 'het'], ['', ' cua'], ' ', ['thang', 'qu', 'ky', 'hang', 'moi', 'tung', 'cac']),
  'cung + cuoi',
  'cung + het',
];

export const recurringDays: readonly Rule[] = [
  {
    name: 'dayOfQuarter',
    hints: ['thang cuoi', 'thang dau', 'thang giua', 'thang thu '],
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
  { name: 'lastDay', hints: lastHints, pattern: lastDay, read: readLastDay },
];
