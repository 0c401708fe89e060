// Halves and years: 6 tháng đầu năm, 9 tháng, trong năm, cuối năm, năm 2022, năm 2022, 2023, giai đoạn 2021-2025.
import type { Cell, Found, Rule } from '../draft.ts';
import { monthSpan, partOf, yearPeriod } from '../periods.ts';
import { GAP, HEAD, TAIL, ways, YEAR, YEAR_TAIL, yearOfTail } from '../vocabulary.ts';

/** '6 tháng đầu năm 2022', '06 tháng cuối năm', '9 tháng' — not '01 tháng', '6 tháng/lần' or '6 tháng kể từ'. */
const months = new RegExp(
  `${HEAD}(?:0?([369])|(ba|sau|chin)) thang(?: (dau|cuoi)(?: cua)? nam|(?! ?/ ?(?:\\d{1,2} )?lan| (?:mot |1 |01 )?lan| (?:ke )?tu| sau| ?\\d| ke tiep))${YEAR_TAIL}${TAIL}`,
  'gu',
);

function readMonths(match: RegExpExecArray, cell: Cell): Found {
  const [text, digit, word, edge, tail] = match;
  const count = digit ? Number(digit) : word === 'ba' ? 3 : word === 'sau' ? 6 : 9;
  // "sau tháng" without more is "after the month" as well as "six months".
  if (word !== undefined && edge === undefined) return null;
  const last = edge === 'cuoi';
  const end = match.index + text.length;
  const stated = yearOfTail(tail, end, cell);
  return [
    {
      rule: last ? 'lastMonths' : 'firstMonths',
      start: match.index,
      end: match.index + match[0].length,
      limit: 'on',
      kind: 'half',
      year: stated.year,
      yearAt: stated.yearAt,
      period: (year) => monthSpan(year, last ? 13 - count : 1, year, last ? 12 : count),
    },
  ];
}

/** 'giai đoạn 2021-2025', 'năm 2022 - 2025', 'từ năm 2021 đến năm 2025' (from 'năm') — not 'năm học 2022-2023'. */
const span = new RegExp(
  `${HEAD}(?:giai doan |cac nam |nam )?(?:tu )?(?:nam )?(${YEAR}) ?(?:-|den|toi)(?: het)? ?(?:nam )?(${YEAR})`,
  'gu',
);

function readSpan(match: RegExpExecArray, cell: Cell): Found {
  const [first, last] = [Number(match[1]), Number(match[2])];
  if (last <= first || isName(match, cell)) return last <= first ? null : 'skip';
  return [
    {
      rule: 'yearSpan',
      start: match.index,
      end: match.index + match[0].length,
      limit: 'on',
      kind: 'range',
      yearless: true,
      period: () => monthSpan(first, 1, last, 12),
    },
  ];
}

/** 'cuối năm 2022', 'đầu năm', 'nửa đầu năm 2022' — not 'cuối năm học' or 'năm cuối'. */
const partOfYear = new RegExp(
  `${HEAD}(dau|giua|cuoi|nua dau|nua cuoi)(?: cua)? nam(?! (?:hoc|\\d{1,3}(?!\\d)))${TAIL}((?: ?,? ?${YEAR})?)`,
  'gu',
);

function readPart(match: RegExpExecArray, cell: Cell): Found {
  const part = partOf(match[1]);
  const half = part === 'firstHalf' || part === 'secondHalf';
  const stated = yearOfTail(match[2], match.index + match[0].length, cell);
  return [
    {
      rule: half ? 'halfYear' : 'partOfYear',
      start: match.index,
      end: match.index + match[0].length,
      limit: 'on',
      kind: half ? 'half' : 'year',
      year: stated.year,
      yearAt: stated.yearAt,
      period: (year) => yearPeriod(year, part),
    },
  ];
}

/** 'Trong năm 2022', 'cả năm', 'trong các năm 2022' — not 'năm lần' or 'trong năm học'. */
const insideYear = new RegExp(
  `${HEAD}(?:trong (?:ca |cac )?|ca |het )nam(?: (?:ke hoach|nay))?(?! (?:hoc|\\d{1,3}(?!\\d)|sau|toi))${TAIL}((?: ?,? ?${YEAR})?)`,
  'gu',
);

/** 'năm 2022', 'đến năm 2025', 'Các năm 2022, 2023 và 2024' — not 'Việt Nam 2022' or 'năm 15'. */
const namedYear = new RegExp(
  `(?<![a-z0-9]|viet |mien )(?:cac )?nam ?:? ?(${YEAR})((?: ?(?:,|va|;|&|,? va) ?${YEAR}(?! ?[-/]| ?den)){0,9})`,
  'gu',
);

/** Several years named together are those of a programme: none of them is a slip of the pen. */
function readNamed(match: RegExpExecArray, cell: Cell): Found {
  const [text, first = '', more = ''] = match;
  if (more === '') return readYear(match, cell);
  if (isName(match, cell)) return 'skip';
  const from = match.index + text.length - more.length;
  const years = [
    [first, from] as const,
    ...[...more.matchAll(/\d{4}/gu)].map((one) => [one[0], from + one.index + 4] as const),
  ];
  return years.map(([digits, end], index) => ({
    rule: 'year',
    limit: 'on',
    kind: 'year',
    start: index === 0 ? match.index : end - 4,
    end,
    year: Number(digits),
    yearAt: [end - 4, end],
    yearless: true,
    period: (year) => yearPeriod(year, null),
  }));
}

/** ', năm', ' và cả năm' behind something that was read — not 'trong năm' or ', năm 2022'. */
const lastYear = new RegExp(`(?<=\u0000[ ,;]{1,3}(?:va )?)(?:ca )?nam(?= ?(?:$|[.;,)(\\n]))`, 'gu');

function readLastYear(match: RegExpExecArray): Found {
  const end = match.index + match[0].length;
  return [
    {
      kind: 'year',
      rule: 'year',
      limit: 'on',
      start: match.index,
      end,
      period: (year) => yearPeriod(year, null),
    },
  ];
}

function readYear(match: RegExpExecArray, cell: Cell): Found {
  const tail = match[1] ?? '';
  if (match[0].startsWith('nam') && isName(match, cell)) return 'skip';
  const stated = yearOfTail(tail, match.index + match[0].length, cell);
  return [
    {
      rule: 'year',
      start: match.index,
      end: match.index + match[0].length,
      limit: 'on',
      kind: 'year',
      year: stated.year,
      yearAt: stated.yearAt,
      period: (year) => yearPeriod(year, null),
    },
  ];
}

/** '2025' alone in the cell, '- 2022.', 'Đến 2025', '2025: 60%; 2026: 80%', '(2026): thí điểm' — not '2022 hồ sơ'. */
const bareYear = new RegExp(
  `(?:(?:^|\\n)[-+*•. ]{0,24}|${HEAD}(?:den|truoc|het|trong|hoan thanh) )(${YEAR})(?= ?[.;,:)\\n]|$| va (?:nhung |cac )nam)` +
    `|(?<=[;,] ?|\\()(${YEAR})(?=\\)? ?:)`,
  'gu',
);

function readBare(match: RegExpExecArray): Found {
  const end = match.index + match[0].length;
  return [
    {
      kind: 'year',
      rule: 'year',
      limit: 'on',
      start: end - 4,
      end,
      year: Number(match[1] ?? match[2]),
      yearAt: [end - 4, end],
      period: (year) => yearPeriod(year, null),
    },
  ];
}

// 'kế hoạch CCHC của tỉnh', 'báo cáo kết quả', 'chỉ số' — not 'báo cáo: ', the name ends there.
const NAMING =
  /(?<![a-z])(?:ke hoach|chuong trinh|bao cao|chi so|du toan|quyet toan|ket qua|nhiem vu|cong tac|de an|du an|hoi nghi|muc tieu|chi tieu|luat|nghi quyet|chien luoc|ngan sach|kinh phi|danh gia|xep loai|tong ket|so ket|phuong huong|danh muc|so lieu|thong ke|phong trao|cuoc thi|ky thi|tai chinh|chi tiet|xay dung|dinh muc|cchc|ttcp|thi dua|khen thuong)(?![a-z])[^:;.()\n]{0,60}$/u;
// 'trong', 'đến', 'hoàn thành' right in front: then the year is when, not which.
const WHEN =
  /(?<![a-z])(?:trong|vao|den|het|tu|truoc|hoan thanh|xong|cham nhat|thoi gian|thoi han)(?: het)? $/u;

/** Whether the year in front of us belongs to a name ("Kế hoạch CCHC năm 2023") and says nothing about when. */
export function isName(match: RegExpExecArray, cell: Cell): boolean {
  if (match.index < 4) return false;
  const before = cell.text.slice(Math.max(0, match.index - 70), match.index);
  return NAMING.test(before) && !WHEN.test(before);
}

const betweenYears = ways('####', GAP, ['-', 'den', 'toi']);

/** ' năm' behind what was read and at the end — not 'năm 2022'. */
const yearAtEnd = ways('nam', GAP, ['\n', '.', ';', ',', ')', '(']);

export const yearRules: readonly Rule[] = [
  {
    name: 'months',
    hints: ['# thang', 'ba thang', 'sau thang', 'chin thang'],
    pattern: months,
    read: readMonths,
  },
  { name: 'yearSpan', hints: betweenYears, pattern: span, read: readSpan },
  {
    name: 'partOfYear',
    hints: ['dau nam', 'giua nam', 'cuoi nam', 'cua nam'],
    pattern: partOfYear,
    read: readPart,
  },
  {
    name: 'insideYear',
    hints: ['trong nam', 'ca nam', 'cac nam', 'het nam'],
    pattern: insideYear,
    read: readYear,
  },
  { name: 'year', hints: ['nam#', 'nam #', 'nam:', 'nam :'], pattern: namedYear, read: readNamed },
  { name: 'lastYear', hints: yearAtEnd, pattern: lastYear, read: readLastYear },
  { name: 'bareYear', hints: ['####'], pattern: bareYear, read: readBare },
];
