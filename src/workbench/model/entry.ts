// What Excel makes of a text that is entered into a cell: a number, a date, a boolean, an error, or text after all.
import { errorCodes } from './cell.ts';
import { readDate, readTime } from './entryDate.ts';
import type { Entry, EntryLocale } from './entryLocale.ts';

/** The value Excel reads in the text, or null when it stays text. Formulas are not looked at here. */
export function readEntry(text: string, locale: EntryLocale, currentYear: number): Entry | null {
  const trimmed = text.trim();
  // Nothing Excel reads as a value is this long; and the patterns need not look at whole paragraphs.
  if (trimmed === '' || trimmed.length > 64) return null;
  const upper = trimmed.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { value: upper === 'TRUE', numberFormat: null };
  const code = errorCodes.find((error) => error === upper);
  if (code) return { value: { error: code }, numberFormat: null };
  return readNumber(trimmed, locale) ?? readDate(trimmed, locale, currentYear) ?? readTime(trimmed);
}

// "-1,234.50" · "1.5e-3" · "(5)"; not: "1/2". The groups are: bracket, sign, currency, digits, exponent, percent.
const number = /^(\()?\s*([+-])?\s*([$₫€]\s*)?(\d[\d.,]*|[.,]\d+)(?:e([+-]?\d{1,3}))?\s*(%)?\s*(\))?$/i;
// "0 1/2" · "1 3/4" · "-2 1/8"; not: "1/2", which is a date
const fraction = /^([+-])?(\d{1,9}) (\d{1,3})\/(\d{1,3})$/;

function readNumber(text: string, locale: EntryLocale): Entry | null {
  const parts = fraction.exec(text);
  if (parts && Number(parts[4]) > 0) {
    const size = Number(parts[2]) + Number(parts[3]) / Number(parts[4]);
    return { value: parts[1] === '-' ? -size : size, numberFormat: '# ?/?' };
  }
  const match = number.exec(text);
  if (!match) return null;
  const [, open, sign, currency, digits = '', exponent, percent, close] = match;
  if ((open === undefined) !== (close === undefined) || (open !== undefined && sign !== undefined))
    return null;
  const plain = plainDigits(digits, locale);
  if (plain === null) return null;
  const size = Number(exponent === undefined ? plain.digits : `${plain.digits}e${exponent}`);
  if (!Number.isFinite(size)) return null;
  const value = (sign === '-' || open !== undefined ? -size : size) / (percent === undefined ? 1 : 100);
  return { value, numberFormat: formatOf(plain, { exponent, percent, currency }) };
}

type Digits = { readonly digits: string; readonly grouped: boolean; readonly decimals: number };

/** The digits with a point and no groups; null when the separators do not stand as the locale puts them. */
function plainDigits(digits: string, locale: EntryLocale): Digits | null {
  const [whole = '', decimals = '', ...more] = digits.split(locale.decimal);
  if (more.length > 0 || decimals.includes(locale.group)) return null;
  const groups = whole.split(locale.group);
  const [first = ''] = groups;
  const grouped = groups.length > 1;
  if (
    grouped &&
    (first.length === 0 || first.length > 3 || groups.slice(1).some((group) => group.length !== 3))
  )
    return null;
  return { digits: `${groups.join('')}.${decimals}`, grouped, decimals: decimals.length };
}

function formatOf(
  digits: Digits,
  marks: { exponent: string | undefined; percent: string | undefined; currency: string | undefined },
): string | null {
  if (marks.exponent !== undefined) return '0.00E+00';
  if (marks.percent !== undefined) return digits.decimals > 0 ? '0.00%' : '0%';
  const grouped = digits.decimals > 0 ? '#,##0.00' : '#,##0';
  if (marks.currency !== undefined) return `${marks.currency.trim()}${grouped}`;
  return digits.grouped ? grouped : null;
}
