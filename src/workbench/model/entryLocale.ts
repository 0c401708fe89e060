// How a country writes numbers and dates, as far as Excel looks at it when something is typed, and what comes of it.
import type { Scalar } from './cell.ts';

export type EntryLocale = {
  readonly name: 'en-US' | 'vi-VN';
  readonly dateOrder: 'monthFirst' | 'dayFirst';
  readonly decimal: '.' | ',';
  readonly group: '.' | ',';
  /** What separates the arguments of a function in a formula. */
  readonly list: ',' | ';';
  /** The number format a typed date is given. */
  readonly shortDate: string;
};

/** `numberFormat` is what a cell formatted General becomes, or null when it stays as it is. */
export type Entry = { readonly value: Scalar; readonly numberFormat: string | null };

/** What Office.js takes `values` and `formulas` in, whatever the computer is set to. */
export const enUs: EntryLocale = {
  name: 'en-US',
  dateOrder: 'monthFirst',
  decimal: '.',
  group: ',',
  list: ',',
  shortDate: 'm/d/yyyy',
};

/** What a person in a Vietnamese office types. */
export const viVn: EntryLocale = {
  name: 'vi-VN',
  dateOrder: 'dayFirst',
  decimal: ',',
  group: '.',
  list: ';',
  shortDate: 'dd/mm/yyyy',
};
