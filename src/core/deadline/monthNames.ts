// Months written out: tháng ba, tháng Tư, tháng sáu. Folding makes other words of some: the user's own letters decide.
import { accented } from './cell.ts';
import type { Cell } from './draft.ts';

/** Names that stand for nothing but a month's number behind "tháng". */
const clear = ['muoi mot', 'muoi hai', 'gieng', 'hai', 'ba', 'bay', 'tam', 'chin', 'muoi', 'chap'];
/** "tư" is folded as "từ" (from) is, "sáu" as "sau" (next): `isOtherMonth` tells. */
const unclear = ['tu', 'sau'];

/** Names of months as one piece of a pattern; May is not among them, "năm" is also the year. */
export const MONTH_NAME = `(?:${[...clear, ...unclear].join('|')})`;
/** A month's number in digits or by its name. */
export const MONTH = `(?:\\d{1,2}|${MONTH_NAME})`;
/** The part of a month in front of "tháng", captured. */
export const MONTH_PART = '(dau|giua|cuoi|nua dau|nua cuoi|nua sau|thuong tuan|trung tuan|ha tuan)';
/** What a month's name begins with, for hints. */
export const monthNames: readonly string[] = [...clear, ...unclear];

/** Not in front of the name of a month, as a piece of a pattern; whether "tư" and "sáu" are names, the reader sees. */
export const NO_MONTH_NAME = `(?! (?:${clear.join('|')})(?![a-z0-9]))`;

// ' sau', 'từ' — not 'sáu', 'tư' or 'sau' inside a word.
const OTHER = /(?<!\p{L})(?:sau|từ)(?!\p{L})/u;

/** Whether the words hold "sau" or "từ", which name no month. */
export function isOtherMonth(cell: Cell, start: number, end: number): boolean {
  return OTHER.test(accented(cell, start, end));
}

// ' sáu', ' tư' — not ' sau khi'.
const NAMED_BEHIND = /^\s+(?:sáu|tư)(?!\p{L})/u;

/** Whether "sáu" or "tư" follows: "cuối tháng" in front of it is not every month. */
export function isNamedBehind(cell: Cell, at: number): boolean {
  return NAMED_BEHIND.test(accented(cell, at, Math.min(at + 5, cell.text.length)));
}
