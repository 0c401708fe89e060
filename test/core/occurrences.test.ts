// Milestones and their instances as rows: keys, dates the user gives, what is held back.
import { dueOfEvent } from '../../src/core/deadline/dueOfEvent.ts';
import { occurrenceKey, occurrencesOf } from '../../src/core/occurrences.ts';
import type { MilestoneEntry } from '../../src/core/progress.ts';
import { day, milestonesOf, settingsAt, taskOf } from './planLike.ts';

const rows = (deadline: string, entries: Record<string, MilestoneEntry> = {}, asOf = '2022-06-15') =>
  occurrencesOf(
    taskOf('7', deadline),
    milestonesOf(deadline),
    { tasks: {}, milestones: entries },
    settingsAt(day(asOf)),
  );

test('a fixed milestone is one row, a recurring one a row an instance', () => {
  const found = rows('Dự thảo: tháng 01/2022\n- Số liệu trước ngày 25 tháng cuối quý');
  expect(found.map(({ key, due, recurring }) => [key, due, recurring])).toEqual([
    ['7/0', '2022-01-31', false],
    ['7/1@2022-03-24', '2022-03-24', true],
    ['7/1@2022-06-24', '2022-06-24', true],
    ['7/1@2022-09-24', '2022-09-24', true],
    ['7/1@2022-12-24', '2022-12-24', true],
  ]);
  expect(occurrenceKey('7', 1, day('2022-03-24'))).toBe('7/1@2022-03-24');
});

test('dates proposed for a frequency give no instances: nothing is overdue by a guess', () => {
  expect(rows('02 lần/năm', {}, '2023-01-01')).toMatchObject([
    { key: '7/0', recurring: true, status: 'unknown', daysLate: 0 },
  ]);
});

test.each([
  ['hằng quý', 'unknown'],
  ['theo quy định', 'waiting'],
  ['khi có yêu cầu', 'waiting'],
  ['thường xuyên', 'ongoing'],
  ['tùy nghi', 'unknown'],
  ['31/6/2022', 'unknown'],
])('%j has no day and is %s', (deadline, status) => {
  expect(rows(deadline).map((row) => [row.status, row.due])).toEqual([[status, undefined]]);
});

test('a done date decides between on time and late, by the day', () => {
  expect(rows('15/3/2022', { '7/0': { done: day('2022-03-15') } })).toMatchObject([
    { status: 'done', daysLate: 0 },
  ]);
  expect(rows('15/3/2022', { '7/0': { done: day('2022-03-18') } })).toMatchObject([
    { status: 'doneLate', daysLate: 3 },
  ]);
  expect(rows('khi có yêu cầu', { '7/0': { done: day('2022-03-18') } })).toMatchObject([{ status: 'done' }]);
});

test('a deadline in an earlier year is held until it is confirmed or given another day', () => {
  expect(rows('tháng 01/2021')).toMatchObject([{ held: true, status: 'check', daysLate: 0 }]);
  expect(rows('tháng 01/2021', { '7/0': { confirmed: true } })).toMatchObject([
    { held: false, status: 'overdue', due: '2021-01-31' },
  ]);
  expect(rows('tháng 01/2021', { '7/0': { due: day('2022-06-30') } })).toMatchObject([
    { held: false, status: 'inTime', due: '2022-06-30' },
  ]);
});

test('the date of an event makes its deadline a day, the duration counted from the day after', () => {
  const deadline = 'trong vòng 05 ngày làm việc kể từ ngày nhận hồ sơ';
  // 10 June 2022 is a Friday: the five working days after it end on Friday the 17th.
  expect(rows(deadline, { '7/0': { due: day('2022-06-10') } })).toMatchObject([
    { due: '2022-06-17', status: 'dueSoon' },
  ]);
  expect(rows('khi có yêu cầu', { '7/0': { due: day('2022-06-10') } })).toMatchObject([
    { due: '2022-06-10', status: 'overdue' },
  ]);
});

test.each([
  [{ amount: 10, unit: 'day', from: 'after' }, '2022-01-31', '2022-02-10'],
  [{ amount: 2, unit: 'week', from: 'after' }, '2022-01-31', '2022-02-14'],
  [{ amount: 1, unit: 'month', from: 'after' }, '2022-01-31', '2022-02-28'],
  [{ amount: 1, unit: 'year', from: 'after' }, '2024-02-29', '2025-02-28'],
  [{ amount: 5, unit: 'day', from: 'before' }, '2022-03-03', '2022-02-26'],
  [{ amount: 1, unit: 'workday', from: 'before' }, '2022-06-13', '2022-06-10'],
] as const)('%j of %s ends on %s', (duration, event, due) => {
  expect(dueOfEvent(day(event), duration)).toBe(due);
});
