// English month names and years of two digits, as Excel reads them whatever the computer's country.

export const longMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** "Jun" and "June", in any case → 6; 0 when it is no month: no day is ever found in it. */
export function monthNumber(name: string): number {
  const wanted = name.toLowerCase();
  return (
    longMonths.findIndex((month) =>
      [month, month.slice(0, 3)].some((known) => known.toLowerCase() === wanted),
    ) + 1
  );
}

/** Excel: 00–29 are 2000–2029, 30–99 are 1930–1999; longer ones are meant as written. */
export function yearOf(digits: string): number {
  const year = Number(digits);
  return digits.length > 2 ? year : century(year);
}

export function century(year: number): number {
  return year < 30 ? 2000 + year : 1900 + year;
}
