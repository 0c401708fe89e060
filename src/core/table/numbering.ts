// The number a heading or a task begins with: "II", "1.", "2.3", "a)", "Mục tiêu 2:".
import { fold } from '../text.ts';

export type NumberingKind = 'roman' | 'capital' | 'arabic' | 'nested' | 'letter' | 'named';
export type Numbering = { readonly kind: NumberingKind; readonly label: string; readonly rest: string };

// Accepts "II", "XIV", "IX". Not "IIII".
const ROMAN = /^(?:X{0,3})(?:IX|IV|V?I{0,3})$/u;
// Accepts "1", "01.", "2.3", "IV", "a)", "I.2", "(3)", "1a". Not "12/2022".
const WHOLE =
  /^\(?(\d{1,4}(?:[.-]\d{1,3}){0,4}[a-zđ]?|[IVX]{1,6}(?:\.\d{1,3}){0,3}|[A-ZĐa-zđ](?:\.?\d{1,3}(?:\.\d{1,3})?)?)[\s.):/-]{0,3}$/u;
// Accepts "I. Cải cách", "II CẢI CÁCH", "IV - Nội dung". Not "Ilà".
const ROMAN_LEAD = /^([IVX]{1,6})(?:\s*[.):/-]\s*|\s+)(?=\S)/u;
// Accepts "A. NHÓM", "B) Nhóm", "C/ Nhóm". Not "A nhóm".
const CAPITAL_LEAD = /^([A-HĐK-UY])\s*[.):/-]\s*(?=\S)/u;
// Accepts "1.2. Việc", "2.3 Việc", "1.1.4) Việc". Not "1.000 đồng" or "15.30 giờ".
const NESTED_LEAD = /^(\d{1,2}(?:\.\d{1,2}){1,3})\s*[.)/:-]?\s+(?=\p{L}|["“(])/u;
// Accepts "1. Việc", "12) Việc", "3/ Việc", "4.Việc". Not "12/2022", "1.000" or "9001:2015".
const ARABIC_LEAD = /^(\d{1,3})\s*(?:[.):/]|-\s)\s*(?=[^\d\s])/u;
// Accepts "a) Việc", "đ. Việc", "b/ Việc". Not "a việc".
const LETTER_LEAD = /^([a-zđ])\s*[.)/]\s*(?=\S)/u;
// Accepts (folded) "muc tieu 2: …", "phan thu nhat. …", "nhom 3 - …". Not "muc tieu chung".
const NAMED_LEAD =
  /^((?:muc tieu|chi tieu|phan|muc|nhom|nhom nhiem vu|linh vuc|chuong|tieu chi|nhiem vu|noi dung|tru cot|giai phap|chuyen de|hop phan|tieu du an|du an)(?: so| thu)? (?:\d{1,3}|[ivx]{1,6}|nhat|hai|ba|tu|nam|sau|bay))(?: ?[:.)-]+ ?| ?$)/u;

/** The label of a cell that holds nothing but a number ("1." gives "1", "(a)" gives "a"), or null. */
export function ordinalOf(text: string): string | null {
  if (text.length > 12) return null;
  // Vietnamese Excel shows the number 1.1 as "1,1".
  const match = WHOLE.exec(text.trim().replace(/^(\d+),(\d+)$/u, '$1.$2'));
  return match?.[1] ?? null;
}

/** The number in front of a text, with the rest of it, or null. */
export function readNumbering(text: string): Numbering | null {
  const head = text.slice(0, 80);
  const folded = fold(head);
  const named = NAMED_LEAD.exec(folded.text);
  if (named?.[1] !== undefined) {
    const end = folded.origin[named[0].length] ?? head.length;
    return {
      kind: 'named',
      label: head.slice(0, folded.origin[named[1].length]).trim(),
      rest: text.slice(end).trim(),
    };
  }
  const found = (kind: NumberingKind, match: RegExpExecArray | null): Numbering | null =>
    match?.[1] === undefined ? null : { kind, label: match[1], rest: text.slice(match[0].length).trim() };
  const roman = ROMAN_LEAD.exec(head);
  if (roman?.[1] !== undefined && ROMAN.test(roman[1])) return found('roman', roman);
  return (
    found('capital', CAPITAL_LEAD.exec(head)) ??
    found('nested', NESTED_LEAD.exec(head)) ??
    found('arabic', ARABIC_LEAD.exec(head)) ??
    found('letter', LETTER_LEAD.exec(head))
  );
}

/** What kind of number a label is: "II" roman, "1.2" nested, "a" letter. */
export function kindOfLabel(label: string): NumberingKind {
  if (/^[IVX]+$/u.test(label) && ROMAN.test(label)) return 'roman';
  if (/^[A-ZĐ]$/u.test(label)) return 'capital';
  if (/^\d+[a-zđ]?$/u.test(label)) return 'arabic';
  return /^[a-zđ]$/u.test(label) ? 'letter' : 'nested';
}

/** Whether `child` is numbered under `parent`: "1.2" under "1", "a" under "1", "2.1.1" under "2.1". */
export function isChildLabel(child: string, parent: string): boolean {
  if (child.startsWith(`${parent}.`) || child.startsWith(`${parent}-`)) return true;
  return kindOfLabel(child) === 'letter' && kindOfLabel(parent) !== 'letter';
}
