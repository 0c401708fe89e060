// Working days over weekends, holidays and swapped days, and the built-in calendars of civil servants.
import { addDays, weekday } from '../../src/core/calendar.ts';
import { completeHolidays, holidaysOf } from '../../src/core/holidays.ts';
import type { SpecialDay } from '../../src/core/progress.ts';
import { occurrencesOf } from '../../src/core/occurrences.ts';
import {
  addWorkdays,
  daysOffOf,
  isWorkday,
  nextWorkday,
  weekendsOnly,
  workdaysBetween,
} from '../../src/core/workdays.ts';
import { day, milestonesOf, settingsAt, taskOf } from './planLike.ts';

const years = [2021, 2022, 2023, 2024, 2025, 2026];
const known = daysOffOf(years.flatMap(holidaysOf));

test.each([
  ['2022-01-31', '2022-02-07', 'Tết ends on a Friday'],
  ['2022-12-31', '2023-01-03', 'the weekend, and Monday for the Sunday that is New Year'],
  ['2022-11-27', '2022-11-28', 'a Sunday'],
  ['2022-06-15', '2022-06-15', 'a working day stays'],
  ['2025-04-26', '2025-04-26', 'a Saturday worked in exchange stays'],
  ['2026-02-14', '2026-02-23', 'Tết 2026 is nine days in a row'],
])('the working day of %s is %s: %s', (date, next) => {
  expect(nextWorkday(day(date), known)).toBe(next);
});

test('without a list of days off only weekends are off', () => {
  expect(nextWorkday(day('2022-01-31'), weekendsOnly)).toBe('2022-01-31');
  expect(nextWorkday(day('2022-12-31'), weekendsOnly)).toBe('2023-01-02');
});

test.each(years)(
  'the calendar of %i is ascending, inside its year, and takes 11 weekdays or more off',
  (year) => {
    const days = holidaysOf(year);
    expect(days.map(({ date }) => date)).toEqual(days.map(({ date }) => date).sort());
    expect(new Set(days.map(({ date }) => date)).size).toBe(days.length);
    expect(days.every(({ date }) => date.startsWith(String(year)))).toBe(true);
    const weekdays = days.filter(({ date, kind }) => kind === 'off' && weekday(date) <= 5);
    const swapped = days.filter(({ kind }) => kind === 'work');
    expect(weekdays.length - swapped.length).toBe(11);
    expect(swapped.every(({ date }) => weekday(date) === 6)).toBe(true);
  },
);

test('a year that is not known has no holidays', () => {
  expect(holidaysOf(2019)).toEqual([]);
});

test('counting working days and adding them are each other’s inverse', () => {
  const from = day('2025-04-23');
  for (let count = 1; count <= 40; count += 1) {
    const end = addWorkdays(from, count, known);
    expect(isWorkday(end, known)).toBe(true);
    expect(workdaysBetween(from, end, known)).toBe(count);
    expect(addWorkdays(end, -count, known) <= from).toBe(true);
  }
  // Friday, the Saturday worked in exchange, Monday, Tuesday; then five days off.
  expect(addWorkdays(from, 6, known)).toBe('2025-05-05');
});

test('a list that leaves no working day ends the search', () => {
  const first = day('2022-01-01');
  const off = Array.from({ length: 800 }, (_, index): SpecialDay => ({
    date: addDays(first, index),
    kind: 'off',
  }));
  const closed = daysOffOf(off);
  expect(nextWorkday(day('2022-01-03'), closed)).toBe('2022-01-03');
  expect(addWorkdays(day('2022-01-03'), 5, closed) > '2022-01-03').toBe(true);
});

test('a row of the user’s for a year stands instead of the built-in calendar of that year only', () => {
  const own: SpecialDay = { date: day('2022-03-09'), kind: 'off', name: 'Ngày truyền thống' };
  const days = daysOffOf(completeHolidays([own], 2022));
  expect(isWorkday(day('2022-03-09'), days)).toBe(false);
  expect(isWorkday(day('2022-01-31'), days)).toBe(true);
  expect(isWorkday(day('2023-01-02'), days)).toBe(false);
});

const rules = { daysOff: known, periods: [] };
const entries = { tasks: {}, milestones: {} };

test('due days stay where they are until the setting moves them to the next working day', () => {
  const deadline =
    'Dự thảo: tháng 01/2022\n- Số liệu trước ngày 25 tháng cuối quý\n- Tổng hợp: tháng 12/2022';
  const at = (shiftToWorkingDay: boolean) =>
    occurrencesOf(
      taskOf('1', deadline),
      milestonesOf(deadline),
      entries,
      { ...settingsAt(day('2022-02-01')), shiftToWorkingDay },
      rules,
    );
  expect(at(false).map(({ due }) => due)).toEqual([
    '2022-01-31',
    '2022-03-24',
    '2022-06-24',
    '2022-09-24',
    '2022-12-24',
    '2022-12-31',
  ]);
  expect(at(true).map(({ due }) => due)).toEqual([
    '2022-02-07',
    '2022-03-24',
    '2022-06-24',
    '2022-09-26',
    '2022-12-26',
    '2023-01-03',
  ]);
  // What was typed about an instance is found again whatever the setting.
  expect(at(true).map(({ key }) => key)).toEqual(at(false).map(({ key }) => key));
  expect([at(false)[0]?.status, at(true)[0]?.status]).toEqual(['overdue', 'dueSoon']);
});

test('a date the user gives is not moved, a date counted from an event is', () => {
  const settings = { ...settingsAt(day('2022-06-15')), shiftToWorkingDay: true };
  const due = (deadline: string, given: string) =>
    occurrencesOf(
      taskOf('1', deadline),
      milestonesOf(deadline),
      { tasks: {}, milestones: { '1/0': { due: day(given) } } },
      settings,
      rules,
    )[0]?.due;
  expect(due('Quý III/2022', '2022-09-03')).toBe('2022-09-03');
  expect(due('trong vòng 10 ngày kể từ ngày nhận hồ sơ', '2022-08-24')).toBe('2022-09-05');
});
