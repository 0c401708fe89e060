// The small words and numbers that deadline patterns are made of, over folded text.
import type { Cell } from './draft.ts';

/** A four-digit year of our times, as a pattern piece. */
export const YEAR = '(?:19|20|21)\\d{2}(?!\\d)';

/** " năm 2022", "/2022", "-2022", " năm sau" behind a month or a quarter, as one optional captured piece. */
export const YEAR_TAIL =
  `((?: ?[/.,-] ?|,? ?(?:cua )?)(?:nam (?:hoc )?)?${YEAR}| ?/ ?\\d{2}(?![\\d/])` +
  `| (?:cua )?nam (?:nay|sau|toi|ke tiep|tiep theo|truoc(?! (?:ngay|thang|khi|\\d))))?`;

/** Not inside a word or a number: goes in front of a pattern. */
export const HEAD = '(?<![a-z0-9])';
/** Not inside a word or a number: goes behind a pattern. */
export const TAIL = '(?![a-z0-9])';

const eachWords = ['hang', 'moi', 'tung', 'cac'] as const;
/** "hằng", "hàng", "mỗi", "từng" (each): one folded piece. */
export const EACH = `(?:${eachWords.join('|')})`;

/** Hints of a rule in which one of these stands in front of a unit: 'hang thang', 'moi thang'… */
export function each(...units: readonly string[]): string[] {
  return units.flatMap((unit) => eachWords.map((word) => `${word} ${unit}`));
}

/** Hints that spell one choice behind the other: ways('#', GAP, ['/', 'den']) gives '#/', '#den', '# /', '# den'. */
export function ways(...choices: readonly (string | readonly string[])[]): string[] {
  return choices.reduce<string[]>(
    (begun, choice) => begun.flatMap((start) => [choice].flat().map((piece) => start + piece)),
    [''],
  );
}

/** With or without a blank, as a choice of `ways`. */
export const GAP = ['', ' '] as const;

/** A small number in digits or words, as a pattern piece; read with `smallNumber`. */
export const SMALL = '(?:\\d{1,3}|mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi)';

const words: Readonly<Record<string, number>> = {
  mot: 1,
  nhat: 1,
  dau: 1,
  gieng: 1,
  hai: 2,
  nhi: 2,
  ba: 3,
  bon: 4,
  tu: 4,
  nam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
  muoi: 10,
  'muoi mot': 11,
  'muoi hai': 12,
  chap: 12,
};

/** The number named by digits or words, or null. */
export function smallNumber(text: string): number | null {
  if (/^\d+$/u.test(text)) return Number(text);
  return words[text] ?? null;
}

const roman: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, iiii: 4, v: 5, vi: 6 };

/** A quarter's number from Roman letters, digits or words; 5 and more are numbers of no quarter. */
export function quarterNumber(text: string): number | null {
  return roman[text] ?? smallNumber(text);
}

/** Two digits mean this century: '22' is 2022. */
export function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

export type StatedYear = { readonly year: number; readonly yearAt: readonly [start: number, end: number] };

// '2022', '/22', ' nam 2023' — not ' nam sau'.
const YEAR_DIGITS = /\d{2,4}/u;

/** The year a tail states, with the place of its digits; `{}` when there is none. `end` is where the tail ends. */
export function yearOfTail(
  tail: string | undefined,
  end: number,
  cell: Cell,
): StatedYear | Record<string, never> {
  if (tail === undefined || tail === '') return {};
  const digits = YEAR_DIGITS.exec(tail);
  if (digits) {
    const start = end - tail.length + digits.index;
    return { year: fullYear(digits[0]), yearAt: [start, start + digits[0].length] };
  }
  const shift = /nay$/u.test(tail) ? 0 : /truoc$/u.test(tail) ? -1 : 1;
  return { year: cell.planYear + shift, yearAt: [end - tail.trimStart().length, end] };
}
