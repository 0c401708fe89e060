// Numbers that look like dates and are none: documents, articles, shares, money, telephone numbers, places.
import { accented } from '../cell.ts';
import { HEAD, ways, YEAR } from '../vocabulary.ts';
import type { Cell, Found, Rule } from '../draft.ts';

const skip = (): Found => 'skip';

const DATE = `(?:\\d{1,2} ?[/.-] ?\\d{1,2} ?[/.-] ?\\d{4}|\\d{1,2} thang \\d{1,2} nam \\d{4})`;
const DOCUMENT =
  '(?:quyet dinh|nghi dinh|nghi quyet|thong tu|cong van|cong dien|ke hoach|chi thi|thong bao|ket luan|van ban|luat|to trinh' +
  '|quy dinh|quy che|chuong trinh|huong dan|giay moi|bao cao|bien ban|ban hanh)';

/**
 * '468/QĐ-TTg ngày 27/3/2021', '30/2020/NĐ-CP', 'số 12-KH/TU của Tỉnh ủy ngày 05/01/2022' — not '15/3/2022',
 * '6/tháng 3' or '1/ Trước 15/3'.
 */
const document = new RegExp(
  `(?:${HEAD}so ?:? ?)?(?<![\\d/.,])\\d{1,6}(?: ?/ ?\\d{4})?(?: ?/(?! )|-| ?/ (?=(?:qd|kh|nq|ct|tb|bc|nd|tt|hd|kl|ttr)(?![a-z0-9])))(?!(?:thang|quy|qui|nam|lan|tuan|ngay|hang|moi|den|toi|het|q|t)(?![a-z])|t\\d|q\\d)` +
    ` ?[a-z]{2}[a-z0-9&/.-]{0,30}(?: ?,? ?(?:cua [^;.,:()\\n\\d]{1,60})?(?:ky |ban hanh )?ngay ${DATE})?`,
  'gu',
);

/** 'theo Công văn ngày 27/3/2021', 'tại Quyết định số 12 ngày 05/01/2022', 'căn cứ Nghị quyết ngày 1/1/2022' — not 'ban hành Quyết định ngày 15/3/2022'. */
const citedDocument = new RegExp(
  `${HEAD}(?:theo|tai|can cu|thuc hien) ${DOCUMENT}(?: so ?:? ?\\d{1,6})?(?: cua [^;.,:()\\n\\d]{1,60})? ngay ${DATE}`,
  'gu',
);

/** "Theo Công văn ngày…" leaves the day to somebody else's document; "thực hiện Quyết định ngày…" says no deadline. */
function readCited(match: RegExpExecArray): Found {
  if (!match[0].startsWith('theo')) return 'skip';
  return [
    {
      kind: 'external',
      rule: 'external',
      start: match.index,
      end: match.index + match[0].length,
      limit: 'on',
    },
  ];
}

/** 'Điều 5', 'khoản 2', 'Phụ lục 3/2022' — not 'điều chỉnh 5/3' or 'chấm điểm 6 tháng đầu năm'. */
const article = new RegExp(
  `${HEAD}(?:dieu|khoan|diem|chuong|phu luc|bieu(?: mau)?|mau|phan|lan thu|giai doan [i1-9]{1,3}(?! ?-)) (?:so )?\\d{1,3}(?: ?/ ?\\d{4})?(?![\\d/]| (?:thang|tuan|ngay) (?:dau|cuoi))`,
  'gu',
);

/** What is counted in shares: '10/12 xã'. */
const counted = [
  ...[
    'so ',
    'thu tuc',
    'ho so',
    'nhiem vu',
    'tieu chi',
    'chi tieu',
    'xa',
    'huyen',
    'phuong',
    'don vi',
    'phong',
  ],
  ...['truong', 'cong chuc', 'can bo', 'tong so', 'chi bo', 'van ban', 'dich vu', 'diem', 'muc', 'co quan'],
  ...['doanh nghiep', 'linh vuc', 'nguoi', 'sao', 'thon', 'ho dan', 'thanh vien', 'dang vien', 'hoc sinh'],
];

/** '100 %', '95,5%', '10/12 xã' — not '10/12', nor '15/12 tổng kết'. */
const share = new RegExp(
  `(?<![\\d/])\\d{1,4}(?:[.,]\\d{1,2})? ?(?:%|phan tram)` +
    `|(?<![\\d/])(\\d{1,4}) ?/ ?(\\d{1,4})(?= (?:${counted.map((word) => word.trim()).join('|')})(?![a-z]))`,
  'gu',
);

/** No share is larger than its whole; "6/2022 xã báo cáo", "05/7 phòng tổng hợp" and "20/3 trường nộp" are days on which those do so. */
function readShare(match: RegExpExecArray): Found {
  const [, part, whole] = match;
  if (part === undefined || whole === undefined) return 'skip';
  const padded = part.startsWith('0') && !whole.startsWith('0') && whole.length < 2;
  const month = Number(part) <= 12 && /^(?:19|20)\d\d$/u.test(whole);
  return Number(part) > Number(whole) || padded || month ? null : 'skip';
}

/** '10.000.000 đồng', '25 triệu', '1,5 tỷ' — not '25 tháng 3'. */
const money = /(?<![\d/])\d[\d.,]{0,20} ?(?:dong|trieu|ty|nghin|ngan|vnd)(?![a-z0-9])/gu;

/** '0912345678', '0912.345.678', 'ĐT: 02123 852 285' — not '02/12/2022'. */
const telephone =
  /(?<![\d/.])0\d{2,4}[ .-]?\d{3}[ .-]?\d{3,4}(?![\d/])|(?<![a-z])(?:dt|sdt|dien thoai|fax)[ .:]{1,3}[\d .-]{6,16}/gu;

/** 'thứ tự 15/3a', 'TCVN ISO 9001:2015', 'QCVN 01:2021' — not 'chậm nhất 2022'. */
const standard = new RegExp(
  `${HEAD}(?:tcvn|qcvn|iso)(?: iso)? ?[\\d/-]{1,12}(?: ?: ?${YEAR})?(?:/[a-z]{2,6})?`,
  'gu',
);

/** 'định hướng đến năm 2030', 'tầm nhìn 2045', 'tầm nhìn đến 2050' — not 'đến năm 2030'. */
const horizon = new RegExp(`${HEAD}(?:dinh huong|tam nhin)(?: den| toi)?(?: nam)? ${YEAR}`, 'gu');

/** What is numbered or named with a stroke, as it is spelled: folding makes one of "đường" and "(biểu) dương". */
const named = {
  duong: 'đường',
  pho: 'phố',
  ngo: 'ngõ',
  hem: 'hẻm',
  to: 'tổ',
  lop: 'lớp',
  bac: 'bậc',
  trang: 'trang',
  'so nha': 'số nhà',
  'quang truong': 'quảng trường',
  'cong vien': 'công viên',
  'san van dong': 'sân vận động',
  'nha van hoa': 'nhà văn hóa',
  'truong tieu hoc': 'trường tiểu học',
  'hop tac xa': 'hợp tác xã',
  thua: 'thửa',
  'ty le': 'tỷ lệ',
  'ban do': 'bản đồ',
} as const;
const places = Object.keys(named);

/** 'số nhà 26/3', 'lớp 6/2', 'bản đồ tỷ lệ 1/2000' — not 'công viên 15/3/2022', 'khai giảng lớp 15/3' or 'thành phố 15/3'. */
const place = new RegExp(
  `${HEAD}(?<!(?:thanh|nha|mo|giang|chuc) )(${places.join('|')}) (?:1 ?/ ?\\d{3,5}|\\d{1,4} ?/ ?\\d{1,3})(?![\\d]| ?[/-] ?\\d| nam )`,
  'gu',
);

function readPlace(match: RegExpExecArray, cell: Cell): Found {
  const folded = match[1] ?? '';
  const own = accented(cell, match.index, match.index + folded.length).replace(/\s+/gu, ' ');
  const spelled = Object.entries(named).find(([key]) => key === folded)?.[1];
  return own === spelled || own === folded ? 'skip' : null;
}

/** 'mã số 2026/03/15-A', 'số hiệu: 12/5' — not 'mã hóa 15/3'. */
const code = new RegExp(`${HEAD}(?:ma so|ma hieu|so hieu|so seri) ?:? ?[a-z]{0,6}\\d[a-z0-9./-]{0,30}`, 'gu');

/** 'Vụ Đông Xuân 2025-2026', 'niên vụ 2025 - 2026', 'mùa khô 2025-2026': no year begins or ends it — not 'giai đoạn 2025-2026'. */
const season = new RegExp(
  `${HEAD}(?:nien vu|vu (?:dong xuan|dong|xuan|mua|he thu|thu dong)|mua (?:kho|mua|bao|vu))(?: nam)? ${YEAR} ?- ?${YEAR}`,
  'gu',
);

/** '468/QĐ', '30 / KH', '12-KH': a mark between a digit and a letter. */
const documentHints = [...'abcdefghijklmnopqrstuvwxyz'].flatMap((letter) =>
  ['#/', '# /', '#-'].flatMap((mark) => [`${mark}${letter}`, `${mark} ${letter}`]),
);
const articles = ['dieu', 'khoan', 'diem', 'chuong', 'phu luc', 'mau', 'bieu', 'phan', 'lan thu'];
const articleHints = [...ways(articles, [' #', ' so #']), ...ways('giai doan ', ['#', 'i'])];
/** Words in front of a document that is cited. */
const cited = ['theo ', 'tai ', 'can cu ', 'thuc hien '];
const telephoneHints = ['###.###', '### ###', '###-###', '######', 'dt', 'dien thoai', 'fax'];

export const notDeadlines: readonly Rule[] = [
  { name: 'document', hints: documentHints, pattern: document, read: skip },
  {
    name: 'citedDocument',
    hints: cited.map((word) => `${word} + ngay #`),
    pattern: citedDocument,
    read: readCited,
  },
  {
    name: 'article',
    hints: articleHints,
    pattern: article,
    read: skip,
  },
  { name: 'horizon', hints: ['dinh huong', 'tam nhin'], pattern: horizon, read: skip },
  { name: 'share', hints: ['%', 'phan tram', ...ways('# ', counted)], pattern: share, read: readShare },
  { name: 'money', hints: ['dong', 'trieu', 'ty', 'ngan', 'nghin', 'vnd'], pattern: money, read: skip },
  { name: 'telephone', hints: telephoneHints, pattern: telephone, read: skip },
  { name: 'place', hints: ways(places, ' #'), pattern: place, read: readPlace },
  { name: 'code', hints: ['ma so', 'ma hieu', 'so hieu', 'so seri'], pattern: code, read: skip },
  { name: 'season', hints: ['vu ', 'mua '], pattern: season, read: skip },
  { name: 'standard', hints: ['iso', 'tcvn', 'qcvn'], pattern: standard, read: skip },
];
