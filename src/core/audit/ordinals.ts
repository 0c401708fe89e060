// Ordinals as numbers in their series: 7, 2.1, a, đ, IV.

export type Ordinal = { readonly series: string; readonly value: number };

/** Vietnamese lists count so; f, j, w and z do not exist in them. */
const LETTERS = 'abcdđeghiklmnopqrstuvxy';
const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** The value of a Roman numeral in capitals, or null. */
export function romanValue(text: string): number | null {
  if (!/^[IVXLC]{1,7}$/u.test(text)) return null;
  let value = 0;
  for (let index = 0; index < text.length; index += 1) {
    const own = ROMAN[text.charAt(index)] ?? 0;
    value += own < (ROMAN[text.charAt(index + 1)] ?? 0) ? -own : own;
  }
  return toRoman(value) === text ? value : null;
}

export function toRoman(value: number): string {
  const signs = [
    ['C', 100],
    ['XC', 90],
    ['L', 50],
    ['XL', 40],
    ['X', 10],
    ['IX', 9],
    ['V', 5],
    ['IV', 4],
    ['I', 1],
  ] as const;
  let rest = value;
  let text = '';
  for (const [sign, worth] of signs) {
    while (rest >= worth) {
      text += sign;
      rest -= worth;
    }
  }
  return text;
}

/** Reads a printed ordinal; null for what is in no series ("-", "2b", f, j, w, z). */
export function readOrdinal(printed: string): Ordinal | null {
  const text = printed.trim().replace(/[.)]+$/u, '');
  if (/^\d{1,4}$/u.test(text)) return { series: '', value: Number(text) };
  const dotted = /^(\d{1,4}(?:\.\d{1,4}){0,4})\.(\d{1,4})$/u.exec(text);
  if (dotted !== null) return { series: `${dotted[1] ?? ''}.`, value: Number(dotted[2]) };
  const roman = romanValue(text);
  if (roman !== null) return { series: 'roman', value: roman };
  const letter = LETTERS.indexOf(text.toLowerCase());
  return text.length === 1 && letter >= 0 ? { series: 'letter', value: letter + 1 } : null;
}

/** An ordinal written as its series writes it: 3 of letters is "c". */
export function printOrdinal({ series, value }: Ordinal): string {
  if (series === 'letter') return LETTERS.charAt(value - 1);
  return series === 'roman' ? toRoman(value) : `${series}${value}`;
}
