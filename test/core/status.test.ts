// The status of a due day and of a task, in the order in which one thing decides before another.
import fc from 'fast-check';
import { addDays } from '../../src/core/calendar.ts';
import type { PlanEntries } from '../../src/core/progress.ts';
import { classifyTask, daysLate, statusOfDue } from '../../src/core/status.ts';
import { day, milestonesOf, settingsAt, taskOf } from './planLike.ts';

const due = day('2022-03-14');

test.each([
  ['2022-03-01', 'inTime'],
  ['2022-03-06', 'inTime'],
  ['2022-03-07', 'dueSoon'],
  ['2022-03-13', 'dueSoon'],
  ['2022-03-14', 'dueToday'],
  ['2022-03-15', 'overdue'],
])('what is due on 14 March and not done is, on %s, %s', (asOf, status) => {
  expect(statusOfDue({ due, asOf: day(asOf), warningDays: 7 })).toBe(status);
});

test('days late are counted from the due day to the done day, else to the day asked about', () => {
  expect(daysLate({ due, asOf: day('2022-03-20') })).toBe(6);
  expect(daysLate({ due, asOf: day('2022-03-20'), done: day('2022-03-16') })).toBe(2);
  expect(daysLate({ due, asOf: day('2022-03-10') })).toBe(0);
});

test('overdue begins the day after the due day, whatever the days are', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -400, max: 400 }),
      fc.integer({ min: 0, max: 60 }),
      (offset, warningDays) => {
        const status = statusOfDue({ due, asOf: addDays(due, offset), warningDays });
        expect(status === 'overdue').toBe(offset > 0);
        expect(status === 'dueToday').toBe(offset === 0);
        expect(status === 'inTime').toBe(offset < -warningDays);
      },
    ),
  );
});

const progress = (deadline: string, asOf: string, entries: Partial<PlanEntries> = {}) =>
  classifyTask(
    taskOf('7', deadline),
    milestonesOf(deadline),
    { tasks: {}, milestones: {}, ...entries },
    settingsAt(day(asOf)),
  );

const two = 'Dự thảo: tháng 01/2022\n- Tổng hợp: tháng 12/2022';

test.each([
  [two, '2022-01-10', 'inTime'],
  [two, '2022-01-28', 'dueSoon'],
  [two, '2022-01-31', 'dueToday'],
  [two, '2022-02-01', 'overdue'],
  ['tháng 01/2021', '2022-06-01', 'check'],
  ['Dự thảo: tháng 01/2021\n- Tổng hợp theo quy định', '2022-06-01', 'check'],
  ['Dự thảo: tháng 12/2021\n- Tổng hợp: tháng 12/2022', '2022-06-01', 'inTime'],
  ['thường xuyên', '2022-06-01', 'ongoing'],
  ['theo quy định', '2022-06-01', 'waiting'],
  ['thường xuyên; khi có yêu cầu', '2022-06-01', 'waiting'],
  ['hằng quý', '2022-06-01', 'unknown'],
  ['', '2022-06-01', 'unknown'],
  ['31/6/2022', '2022-06-01', 'unknown'],
  ['31/6/2022; 31/12/2022', '2022-06-01', 'unknown'],
  ['31/6/2022; 15/3/2022', '2022-06-01', 'overdue'],
])('%j is, on %s, %s', (deadline, asOf, status) => {
  expect(progress(deadline, asOf).status).toBe(status);
});

test('a task is due with its last fixed milestone, and next with the first that is not done', () => {
  const entries = { milestones: { '7/0': { done: day('2022-01-20') } } };
  expect(progress(two, '2022-06-01')).toMatchObject({
    due: '2022-12-31',
    nextDue: '2022-01-31',
    daysLate: 121,
  });
  expect(progress(two, '2022-06-01', entries)).toMatchObject({
    due: '2022-12-31',
    nextDue: '2022-12-31',
    status: 'inTime',
  });
});

test('a task is done when its last fixed milestone is, unless another is past and not done', () => {
  const last = { '7/1': { done: day('2022-12-20') } };
  expect(progress(two, '2022-12-21', { milestones: last }).status).toBe('overdue');
  const both = { ...last, '7/0': { done: day('2022-02-20') } };
  expect(progress(two, '2022-12-21', { milestones: both })).toMatchObject({
    status: 'done',
    done: '2022-12-20',
    daysLate: 0,
  });
  const late = { '7/0': { done: day('2022-01-20') }, '7/1': { done: day('2023-01-05') } };
  expect(progress(two, '2023-02-01', { milestones: late })).toMatchObject({
    status: 'doneLate',
    daysLate: 5,
  });
});

test('the done date of the whole task closes its milestones; only the last one takes the date', () => {
  const found = progress(two, '2022-12-31', { tasks: { 7: { done: day('2022-12-20') } } });
  expect(found).toMatchObject({ status: 'done', done: '2022-12-20', daysLate: 0 });
  expect(found.occurrences.map(({ status, done }) => [status, done])).toEqual([
    ['done', undefined],
    ['done', '2022-12-20'],
  ]);
  expect(found.nextDue).toBeUndefined();
  expect(progress('thường xuyên', '2022-12-31', { tasks: { 7: { done: day('2022-12-20') } } }).status).toBe(
    'done',
  );
});

test('what did not arise is neither done nor overdue', () => {
  const found = progress(two, '2022-12-31', { tasks: { 7: { nil: true } } });
  expect(found.status).toBe('nil');
  expect(found.occurrences.map(({ status }) => status)).toEqual(['nil', 'nil']);
});

test('result and rating the user entered stand over those that were read', () => {
  const task = taskOf('7', two, { result: 'đã đọc', rating: 'done' });
  const settings = settingsAt(day('2022-06-01'));
  const entries = { tasks: { 7: { result: 'đã nhập', rating: 'good' as const } }, milestones: {} };
  expect(classifyTask(task, milestonesOf(two), entries, settings)).toMatchObject({
    result: 'đã nhập',
    rating: 'good',
  });
  expect(classifyTask(task, milestonesOf(two), { tasks: {}, milestones: {} }, settings)).toMatchObject({
    result: 'đã đọc',
    rating: 'done',
  });
});
