// Deadlines without a day: continuous work, events, and whatever somebody else's rules or plans decide.
import type { MilestoneKind } from '../../model.ts';
import type { Cell, Draft, Found, Rule } from '../draft.ts';
import { accented } from '../cell.ts';
import { daysOfParts } from './recurringParts.ts';
import { HEAD, SMALL, smallNumber, TAIL, YEAR, yearOfTail } from '../vocabulary.ts';

function open(kind: MilestoneKind, rule: string, match: RegExpExecArray): Draft {
  return { kind, rule, start: match.index, end: match.index + match[0].length, limit: 'on' };
}

/** 'Thường xuyên', 'thường xuyên trong năm 2021', 'liên tục' — not 'thường kỳ'. */
const ongoing = new RegExp(
  `${HEAD}(?:(?:trong nam,? ?|duy tri )?th[uo][uod]ng xuy[eé]n(?:,? (?:va )?lien tuc)?(?:,? (?:(?:thuc hien )?trong|ca|suot) (?:ca )?nam(?: (?:hoc )?(?:ke hoach )?(${YEAR})(?: ?- ?${YEAR})?)?)?|lien tuc(?: trong nam)?|quanh nam|(?:trong )?suot (?:ca )?nam|lau dai|duy tri)${TAIL}`,
  'gu',
);

function readOngoing(match: RegExpExecArray, cell: Cell): Found {
  return [
    { ...open('ongoing', 'ongoing', match), ...yearOfTail(match[1], match.index + match[0].length, cell) },
  ];
}

const COUNT = `(${SMALL})(?: ?\\((?:\\d{1,3}|[a-z ]{2,12})\\))?`;
const UNIT = '(ngay lam viec|ngay|gio|tuan|thang|nam)';
const units: Readonly<Record<string, 'day' | 'workday' | 'week' | 'month' | 'year'>> = {
  'ngay lam viec': 'workday',
  ngay: 'day',
  tuan: 'week',
  thang: 'month',
  nam: 'year',
};

/** 'trong vòng 05 ngày làm việc kể từ', 'chậm nhất 10 ngày sau', '3 ngày trước khi' — not 'ngày 10 sau'. */
const duration = new RegExp(
  `${HEAD}(?:(?:trong (?:vong|thoi han|thoi gian)|cham nhat|muon nhat|khong qua|toi da|truoc|sau|trong) (?:la )?)?(?<!(?:ngay|mung|thang|quy) |[/.-])${COUNT} ${UNIT}(?: lam viec)?,? ?(ke tu|tu (?:khi|ngay|luc)|tinh tu|(?:sau|truoc)(?! ?(?:ngay )?[\\d\\u0000]))${TAIL}(?: (?:ngay|khi)(?! ?[\\d\\u0000]))?`,
  'gu',
);

function readDuration(match: RegExpExecArray): Found {
  const amount = smallNumber(match[1] ?? '');
  const unit = units[match[2] ?? ''];
  const event = open('event', 'durationOfEvent', match);
  if (amount === null || unit === undefined) return [event];
  return [{ ...event, duration: { amount, unit, from: match[3] === 'truoc' ? 'before' : 'after' } }];
}

/** 'trong vòng 10 ngày', 'trong thời hạn 05 ngày làm việc', 'sau 15 ngày' — not 'trong 2 ngày 14-15/3'. */
const within = new RegExp(
  `${HEAD}(?:trong vong|trong thoi han|thoi han|sau|khong qua|trong(?= \\d{1,2} (?:ngay|tuan))) ${COUNT} ${UNIT}${TAIL}(?! \\d|,? truoc| (?:dau|cuoi)(?: tien| cung)?(?: cua)? thang)(?: lam viec)?`,
  'gu',
);

function readWithin(match: RegExpExecArray, cell: Cell): Found {
  const amount = smallNumber(match[1] ?? '');
  const unit = units[match[2] ?? ''];
  if (accented(cell, match.index, match.index + 3) === 'sáu' || amount === null) return null;
  const event = open('event', 'durationOfEvent', match);
  return [unit === undefined ? event : { ...event, duration: { amount, unit, from: 'after' } }];
}

/**
 * 'Sau khi', 'khi có', 'ngay sau cuộc họp', 'đột xuất' — not 'sau 15/3', 'sáu tháng' or 'trước ngày'.
 */
const event = new RegExp(
  `${HEAD}(?:(?<=(?:^|[\\n;(:])[-+•* ]{0,24})(?:truoc|sau)(?= (?!hoac|het|va |ngay|thang|quy|nam|day|(?:dip (?:le )?|le (?:[a-z ]{1,20} )?|cac )(?:ngay )?[\\d\\u0000])[a-z]{2})|(?:ngay )?sau (?:khi|moi|cuoc|dot|hoi nghi|ky|khoa|lop|buoi|ngay (?!\\d)|tung|thoi diem|luc)|(?:ngay |truoc |trong |tu |den )?khi(?! nao)|dot xuat|khi|phat sinh|theo su vu|tuy (?:theo )?(?:tinh hinh|thuc te|dieu kien)|moi (?:khi|dot)|(?:truoc|sau) (?:le )?khai giang|(?:truoc|sau) ngay(?= (?![a-z ]{3,40}\\u0000|lam viec|cuoi|dau|mung|mong|thang|qu[yi]|ngay|bao cao|nghi)[a-z]{2})|(?:vao )?(?:dip|ngay) (?:tet|(?:le|ky niem)(?! (?:ngay )?[\\d\\u0000])|quoc khanh|truyen thong|khai giang)|truoc (?:cuoc|hoi nghi|ky hop|dai hoi|dot)|ket thuc (?:dot|khoa|lop|hoi nghi|du an|mua|cuoc))${TAIL}`,
  'gu',
);

/** "06 tháng" folds "sáu" into "sau": the user's own letters tell them apart. */
function readEvent(match: RegExpExecArray, cell: Cell): Found {
  if (match[0].startsWith('sau') && accented(cell, match.index, match.index + 3) === 'sáu') return null;
  return [open('event', 'event', match)];
}

const DECIDES =
  '(?:quy dinh|ke hoach|huong dan|yeu cau|chi dao|thoi (?:gian|han|diem)|tien do|lich|quyet dinh|phan cong|thong bao|van ban|chuong trinh|quy che|che do|dot|tung|ky|cong van|nghi quyet|de nghi|de xuat|giao|nhiem vu|luat|phap luat|han|dinh ky|noi dung|su (?:chi dao|phan cong)|moc|khung|giay moi|thuc te|tinh hinh|lo trinh|phe duyet|ban hanh|de an|du an|kh|mua vu|thoi vu|cap tren|nhu cau|thuc tien|dien bien|hop dong|quy trinh|nghi dinh|thong tu|chi thi|ket luan|cong dien|(?:thu|giay) (?:moi|trieu tap))';

/** 'theo quy định', 'Theo kế hoạch được phê duyệt', 'đúng thời gian quy định', 'kịp thời' — not 'theo dõi'. */
const external = new RegExp(
  `${HEAD}(?:(?:thuc hien |hoan thanh |bao cao )?(?:theo|can cu|(?<!(?:xay|su|ap|noi|tac|tin) )dung|bao dam|dam bao)(?: dung)?(?: (?:cac|nhung|su))? ${DECIDES}[^;,.()\\n\\u0000]*|(?:trong )?(?:thoi (?:gian|han)|khung gio) quy dinh|dung han|kip thoi)${TAIL}`,
  'gu',
);

/** The verb in front of "theo" belongs to the label. */
function readExternal(match: RegExpExecArray): Found {
  const verb = /^(?:thuc hien|hoan thanh|bao cao) /u.exec(match[0]);
  const found = open('external', 'external', match);
  const spare = match[0].length - match[0].trimEnd().length;
  return [{ ...found, start: found.start + (verb?.[0].length ?? 0), end: found.end - spare }];
}

export const firstRules: readonly Rule[] = [
  daysOfParts,
  {
    name: 'ongoing',
    hints: ['xuy', 'lien tuc', 'quanh', 'suot', 'lau dai', 'duy tri'],
    pattern: ongoing,
    read: readOngoing,
  },
  {
    name: 'within',
    hints: ['trong vong ', 'trong #', 'thoi han ', 'sau ', 'khong qua '],
    pattern: within,
    read: readWithin,
  },
];

const sinceEvent = ['ke tu', 'tu khi', 'tu ngay', 'tu luc', 'tinh tu'];
const behindUnits = ['viec', 'ngay', 'gio', 'tuan', 'thang', 'nam'].flatMap((unit) =>
  ['sau', 'truoc'].flatMap((word) => ['', ' ', ',', ', '].map((link) => unit + link + word)),
);
const durationHints = [...sinceEvent, ...behindUnits];

/** After months and quarters, whose "tháng 01 năm sau" is no duration of one year. */
export const durationRule: Rule = {
  name: 'durationOfEvent',
  hints: durationHints,
  pattern: duration,
  read: readDuration,
};

const letters = [...'abcdefghijklmnopqrstuvwxyz'];
/** 'truoc' in front of a word, save 'ngay' and 'nam', behind which a day stands; and 'truoc ngay' in front of a word. */
const beforeEvent = [
  ...letters.filter((letter) => letter !== 'n').map((letter) => `truoc ${letter}`),
  ...letters.filter((letter) => letter !== 'a' && letter !== 'g').map((letter) => `truoc n${letter}`),
  ...letters.filter((letter) => letter !== 'm').map((letter) => `truoc na${letter}`),
  ...letters.filter((letter) => letter !== 'a').map((letter) => `truoc ng${letter}`),
  ...letters.filter((letter) => letter !== 'y').map((letter) => `truoc nga${letter}`),
  ...letters.map((letter) => `truoc ngay ${letter}`),
];
const eventWords = [
  ...beforeEvent,
  'sau',
  'khi',
  'dot xuat',
  'phat sinh',
  'theo su vu',
  'tuy ',
  'moi dot',
  'ket thuc',
];
const feasts = ['tet', 'le', 'ky niem', 'quoc khanh', 'truyen thong', 'khai giang'];
const eventHints = [...eventWords, ...feasts.flatMap((feast) => [`dip ${feast}`, `ngay ${feast}`])];

/** After every rule that reads days: what is left is an event, a reference to others, or nothing. */
export const lastRules: readonly Rule[] = [
  {
    name: 'external',
    hints: ['theo', 'can cu', 'dung', 'bao dam', 'dam bao', 'quy dinh', 'kip thoi'],
    pattern: external,
    read: readExternal,
  },
  { name: 'event', hints: eventHints, pattern: event, read: readEvent },
];
