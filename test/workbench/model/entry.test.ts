// What Excel makes of a text that is entered, in two countries.
import { toSerial, isoDate } from '../../../src/core/calendar.ts';
import { readEntry } from '../../../src/workbench/model/entry.ts';
import { enUs, viVn, type EntryLocale } from '../../../src/workbench/model/entryLocale.ts';

const serial = (year: number, month: number, day: number): number => {
  const date = isoDate(year, month, day);
  if (date === null) throw new Error('no such day');
  return toSerial(date);
};
const entered = (text: string, locale: EntryLocale): unknown =>
  readEntry(text, locale, 2025)?.value ?? 'text';

test.each([
  ['05/06/2025', serial(2025, 5, 6), serial(2025, 6, 5)],
  ['13/05/2025', 'text', serial(2025, 5, 13)],
  ['05/13/2025', serial(2025, 5, 13), 'text'],
  ['2025-06-05', serial(2025, 6, 5), serial(2025, 6, 5)],
  ['5/6/25', serial(2025, 5, 6), serial(2025, 6, 5)],
  ['1/2', serial(2025, 1, 2), serial(2025, 2, 1)],
  ['25/12', serial(2025, 12, 25), serial(2025, 12, 25)],
  ['6/2025', serial(2025, 6, 1), serial(2025, 6, 1)],
  ['12-3', serial(2025, 12, 3), serial(2025, 3, 12)],
  ['31/12/1899', 'text', 'text'],
  ['29/02/2023', 'text', 'text'],
  ['5-Jun-2025', serial(2025, 6, 5), serial(2025, 6, 5)],
  ['Jun 5, 2025', serial(2025, 6, 5), serial(2025, 6, 5)],
  ['05/06/2025 8:30', serial(2025, 5, 6) + 8.5 / 24, serial(2025, 6, 5) + 8.5 / 24],
  ['1,5', 'text', 1.5],
  ['1.5', 1.5, 'text'],
  ['1,234', 1234, 1.234],
  ['1.234.567', 'text', 1234567],
  ['5.6.2025', 'text', 'text'],
  ['(7)', -7, -7],
  ['-(7)', 'text', 'text'],
  ['$5', 5, 5],
  ['10%', 0.1, 0.1],
  ['12-QĐ', 'text', 'text'],
  ['8h30', 'text', 'text'],
  ['Mar', 'text', 'text'],
  ['Trước 30/6/2025', 'text', 'text'],
  ['', 'text', 'text'],
])('%j is %j in en-US and %j in Vietnam', (text, american, vietnamese) => {
  expect([entered(text, enUs), entered(text, viVn)]).toEqual([american, vietnamese]);
});

test('the cell gets the number format of what was recognised', () => {
  const format = (text: string, locale: EntryLocale): string | null =>
    readEntry(text, locale, 2025)?.numberFormat ?? null;
  expect([
    format('05/06/2025', enUs),
    format('05/06/2025', viVn),
    format('10%', enUs),
    format('1,234', enUs),
    format('5', enUs),
  ]).toEqual(['m/d/yyyy', 'dd/mm/yyyy', '0%', '#,##0', null]);
});

test('a paragraph is text at once', () => {
  const start = performance.now();
  expect(entered('1,'.repeat(25_000), enUs)).toBe('text');
  expect(performance.now() - start).toBeLessThan(50);
});
