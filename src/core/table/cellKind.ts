// What a cell looks like without knowing its column: a mark, a number, a deadline, a unit, money or plain text.
import type { ColumnRole } from '../model.ts';
import { isRatingRole } from '../rating.ts';
import { foldedText } from '../text.ts';
import { ordinalOf, readNumbering } from './numbering.ts';
import { looksLikeUnit } from './unitWords.ts';

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
// Accepts (folded) "1.500.000", "250 trieu dong", "kinh phi tu chu", "ngan sach tinh". Not "12".
const MONEY =
  /^[\d.,]{4,}(?: ?(?:d|dong|trieu|ty|vnd).*)?$|^[\d.,]+ ?(?:trieu|ty|dong)|kinh phi|ngan sach|nguon (?:von|chi|thu)|xa hoi hoa|du toan/u;

/** Whether the cell holds a mark and nothing else of weight. */
export function isMark(text: string): boolean {
  return text.length <= 40 && (MARK.test(text) || text === 'TRUE');
}

/** Whether the cell marks a rating: in such a column people also write "1". */
export function marksRating(role: ColumnRole, text: string): boolean {
  return isMark(text) || (isRatingRole(role) && text === '1');
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
  if (text.length < 150 && looksLikeUnit(folded)) return 'unit';
  if (DEADLINE.test(folded)) return 'deadline';
  return 'text';
}
