// What a cell looks like without knowing its column: a mark, a number, a deadline, a unit, money or plain text.
import { foldedText } from '../text.ts';
import { ordinalOf, readNumbering } from './numbering.ts';

export const cellKinds = [
  'blank',
  'mark',
  'ordinal',
  'numbered',
  'roman',
  'deadline',
  'unit',
  'money',
  'text',
] as const;
export type CellKind = (typeof cellKinds)[number];

// Accepts "X", "x", "✓", "(x)", "x (chậm 2 ngày)". Not "xã Tân Lập".
const MARK = /^\(?[xX×✓✔√☑☒✗●•vV]\)?(?:$|\s*\()/u;
// Accepts (folded) "15/3/2022", "01/2022", "quy iii", "thuong xuyen", "hang thang". Not "cac phong".
const DEADLINE =
  /\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|(?:^|[^\d/])\d{1,2}\/20\d\d|(?:^|[^a-z])(?:quy (?:i{1,3}|iv|[1-4])(?![a-z\d])|thang \d|tuan \d|nam 20\d\d|thuong xuyen|lien tuc|(?:hang|moi) (?:ngay|tuan|thang|quy|nam)|dinh ky|(?:truoc|den|ngay) (?:ngay )?\d|chi dinh|theo (?:quy dinh|ke hoach|thoi (?:gian|han))|ca nam|trong nam|[69] thang|(?:khi|sau khi) co|sau khi|khi (?:phat sinh|duoc)|dau nam|cuoi nam|cuoi quy)/u;
const UNIT_LEAD = 'cac |lanh dao |tat ca |toan the |mot so ';
// Folding makes other words look like units ("tờ trình" like "tổ", "bổ sung" like "bộ"): those are ruled out by name.
const UNIT_NAMES = [
  'phong (?!chong|trao|su|ngua)',
  'ban (?!hanh|do|mo ta|bao|tin|an|quyen|ke|cam|ve)',
  'vu (?!viec|an)',
  'cuc',
  'chi cuc',
  'tong cuc',
  'so (?!\\d|luong|hoa|lieu|tay|ket|do|sanh|hieu|ho|tuyen|khao|che|bo|van ban)',
  'trung tam',
  'van phong',
  'vp',
  'ubnd',
  'uy ban',
  'hdnd',
  'hoi dong',
  'thanh tra (?!,|viec|cong)',
  'don vi',
  'co quan',
  'to (?!chuc |trinh|roi|khai|giac)',
  'truong (?!hop)',
  'khoa (?!hoc|dao|tap|boi)',
  'bo (?!sung|tri|may|thu tuc|tieu chi|chi so|ho so)',
  'hoi (?!nghi|thao|thi|dam)',
  'doan (?!duong)',
  'lien doan',
  'cong an',
  'quan su',
  'xa (?!hoi)',
  'phuong (?!an|phap|huong|thuc|tien|cham)',
  'huyen',
  'tinh (?!hinh|toan|trang|gian)',
  'thanh pho',
  'dang uy',
  'dang bo',
  'huyen uy',
  'tinh uy',
  'thanh uy',
  'xa uy',
  'chi bo',
  'hieu truong',
  'giam doc',
  'chu tich',
  'bi thu',
  'chanh ',
  'pho (?:giam doc|chu tich|phong|truong|hieu truong|chanh|bi thu)',
  'dong chi',
  'd\\/c',
  'ong ',
  'ke toan',
  'can bo',
  'cong chuc',
  'chuyen vien',
  'giao vien',
  'gv',
  'bgh',
  'tpt',
  'nhan vien',
  'lanh dao',
  'mttq',
  'mat tran',
  'nha thau',
  'tu van',
  'cong ty',
  'thu ky',
  'van thu',
  'benh vien',
  'tram (?!\\d)',
];
// Accepts (folded) "van phong so", "cac phong, don vi", "ubnd xa", "ong nguyen van a". Not "ban hanh ke hoach".
const UNIT = new RegExp(`^(?:- ?)?(?:${UNIT_LEAD})?(?:${UNIT_NAMES.join('|')})`, 'u');
// Accepts (folded) "1.500.000", "250 trieu dong", "kinh phi tu chu", "ngan sach tinh". Not "12".
const MONEY =
  /^[\d.,]{4,}(?: ?(?:d|dong|trieu|ty|vnd).*)?$|^[\d.,]+ ?(?:trieu|ty|dong)|kinh phi|ngan sach|nguon (?:von|chi|thu)|xa hoi hoa|du toan/u;

/** Whether the cell holds a mark and nothing else of weight. */
export function isMark(text: string): boolean {
  return text.length <= 40 && (MARK.test(text) || text === 'TRUE');
}

/** Only the first 160 characters are looked at: the kind of a cell shows in its beginning. */
export function kindOfCell(text: string): CellKind {
  if (text === '') return 'blank';
  if (isMark(text)) return 'mark';
  if (ordinalOf(text) !== null) return 'ordinal';
  const head = text.slice(0, 160);
  const folded = foldedText(head);
  const numbering = readNumbering(head);
  if (numbering !== null)
    return numbering.kind === 'roman' || numbering.kind === 'named' ? 'roman' : 'numbered';
  if (head.length < 60 && MONEY.test(folded)) return 'money';
  if (text.length < 150 && UNIT.test(folded)) return 'unit';
  if (DEADLINE.test(folded)) return 'deadline';
  return 'text';
}
