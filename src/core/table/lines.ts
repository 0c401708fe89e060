// Lines that stand around and between the rows of a table and are no rows of it: signatures, rules, totals, titles.
import { foldedText } from '../text.ts';
import { readNumbering } from './numbering.ts';

// Accepts "---", "– – –", "....", "_____". Not "- Báo cáo".
const RULE = /^[-\u2010-\u2015_=.*…\s]{2,}$/u;
// Accepts (folded) "noi nhan:", "noi nhan", "luu: vt". Not "noi dung".
const RECIPIENTS = /^(?:noi nhan\b|luu ?: ?vt)/u;
// Accepts (folded) "kt. giam doc", "tm. uy ban nhan dan", "nguoi lap bieu", "(ky, ghi ro ho ten)", "giam doc".
// Not "giam doc so chi dao cac phong".
const SIGNATURE =
  /^(?:(?:kt|tm|tl|tuq|q|t\/m|k\/t|t\/l)\.? ?(?:giam doc|chu tich|uy ban|ubnd|bo truong|thu truong|cuc truong|hieu truong|ban |truong |bi thu|tong|chi cuc|chanh|hoi dong|dang uy|thuong truc|bi thu)|\(?ky,? ?(?:ghi|ten|va|dong dau|so)|(?:nguoi|can bo) lap(?: bieu| ke hoach| bang)?$|thu truong (?:don vi|co quan)|xac nhan cua|(?:pho )?(?:giam doc|chu tich|hieu truong|bi thu|truong phong|cuc truong|vu truong|chi cuc truong|chanh van phong|ke toan truong|to truong)$)/u;
// Not folded, because "công (PAPI) năm nay", the rest of a cut cell, would look like "cộng (…)".
// Accepts "tổng cộng", "tổng cộng: 12 nhiệm vụ", "cộng (i + ii)", "tổng số". Not "công (PAPI)".
const TOTAL = /^(?:tổng(?: cộng| số| kinh phí| hợp kinh phí)?|cộng)(?: ?[:(].{0,60})?$/u;
// Accepts (folded) "trang 2/5", "trang 2", "- 3 -", "page 4". Not "trang bi".
const PAGE_NUMBER = /^(?:(?:trang|page) \d{1,3}(?: ?[/-] ?\d{1,3})?|- ?\d{1,3} ?-)$/u;
// Accepts (folded) "phu luc ii", "bieu so 1", "bang 2", "mau so 3". Not "phu luc nay".
const APPENDIX_TITLE =
  /^(?:phu luc|bieu|bieu so|bang|mau|mau so|bieu mau)(?: so)?(?: ?:? ?(?:\d{1,2}|[ivx]{1,5}))?(?:$|[ .:-])/u;

const folds = (text: string): string => foldedText(text.slice(0, 120));

/** A row that only draws a line or numbers a page. */
export function isRuleLine(texts: readonly string[]): boolean {
  return (
    texts.length > 0 &&
    texts.every((text) => RULE.test(text) || (text.length < 20 && PAGE_NUMBER.test(folds(text))))
  );
}

/** The recipients' list or the signature that ends a document. */
export function isClosingLine(texts: readonly string[]): boolean {
  const [first] = texts;
  if (first === undefined) return false;
  if (RECIPIENTS.test(folds(first))) return true;
  return texts.every(
    (text) => text.length < 90 && (SIGNATURE.test(folds(text)) || RECIPIENTS.test(folds(text))),
  );
}

// Accepts "Cộng dự án 1", "Tổng cộng mục I", "Tổng số vốn". Not "Tổng kết", "Cộng tác viên".
const TOTAL_OF =
  /^(?:tổng cộng|tổng số|tổng vốn|tổng kinh phí|cộng (?:dự án|mục|phần|nhóm|tiểu|chương|hạng|theo|các|[\divxa-h]{1,4}(?!\p{L})))(?!\p{L})/u;

/** Whether the row adds up others: a word for it, and beside a longer one nothing but amounts. */
export function isTotalLine(texts: readonly string[]): boolean {
  const [first = '', ...amounts] = texts;
  const word = first.normalize('NFC').toLowerCase();
  if (
    amounts.length > 0 &&
    first.length < 120 &&
    (TOTAL_OF.test(word) || TOTAL.test(word)) &&
    amounts.every((text) => /^[-\d.,% ]+$/u.test(text))
  )
    return true;
  return (
    texts.length <= 4 &&
    texts.slice(0, 2).some((text) => text.length < 60 && TOTAL.test(text.normalize('NFC').toLowerCase()))
  );
}

// Accepts (folded) "ghi chu: …", "(*) …", "* chi thuc hien…". Not "*", nor "ghi chu".
const FOOTNOTE = /^(?:ghi chu ?[:(]|\(\*{1,3}\) ?\S|\*{1,3} \S)/u;
// Accepts "(1) Theo…", "[2] Xem…". Not "(1)", nor "1) Lập".
const NUMBERED_NOTE = /^([([]\d{1,2}[)\]]) ?\S/u;

/** A note under the rows: its sign is a star, or the number that `title`, the text above, refers to. */
export function isFootnote(text: string, title: string): boolean {
  if (FOOTNOTE.test(folds(text))) return true;
  const sign = NUMBERED_NOTE.exec(text)?.[1];
  return sign !== undefined && title.includes(sign);
}

/** "Phụ lục II", "Biểu số 3": begins another appendix, never a section. */
export function isAppendixTitle(text: string): boolean {
  return APPENDIX_TITLE.test(folds(text));
}

/** A line above a table that names the group its tasks belong to: "Mục tiêu 2: …", "II. Cải cách thể chế". */
export function isSectionCaption(text: string): boolean {
  if (text.startsWith('(') || text.length > 400 || isAppendixTitle(text)) return false;
  const kind = readNumbering(text)?.kind;
  return kind === 'named' || kind === 'roman' || kind === 'capital';
}

/** Whether a text has at least four letters and none of them is a small one. */
export function isCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.length >= 4 && letters.every((letter) => letter === letter.toUpperCase());
}

/** Whether the first letter is a small one, as where a page break has cut a sentence; bullets do not count. */
export function startsMidSentence(text: string): boolean {
  const [first] = text;
  return first !== undefined && /\p{Ll}/u.test(first) && readNumbering(text) === null;
}

// Accepts "- Báo cáo", "+ Kế hoạch", "• Hồ sơ". Not "-1".
const BULLET = /^[-+*•–—▪●]\s*(?=[^\s\d])/u;

export function startsWithBullet(text: string): boolean {
  return BULLET.test(text);
}

/** Whether a text ends as a sentence or a list item does. */
export function isFinished(text: string): boolean {
  return /[.;:!?)”"]$/u.test(text.trimEnd());
}
