// Reporting periods: their cut-offs, what fell due in them, and a schedule that counts days twice.
import { occurrencesOf } from '../../src/core/occurrences.ts';
import type { ReportingPeriod } from '../../src/core/progress.ts';
import { overlaps, sendDays, standardPeriods, summarizePeriod } from '../../src/core/periods.ts';
import { classifyTask } from '../../src/core/status.ts';
import { weekendsOnly } from '../../src/core/workdays.ts';
import { cells, day, milestonesOf, settingsAt, taskOf } from './planLike.ts';

const schedule: readonly ReportingPeriod[] = [
  { name: 'Báo cáo quý I', from: day('2021-12-15'), to: day('2022-03-14'), sendBy: day('2022-03-20') },
  { name: '6 tháng đầu năm', from: day('2021-12-15'), to: day('2022-06-14'), sendBy: day('2022-06-20') },
  { name: 'Quý III', from: day('2022-06-15'), to: day('2022-09-14'), sendBy: day('2022-09-20') },
  { name: '9 tháng', from: day('2021-12-15'), to: day('2022-09-14'), sendBy: day('2022-09-22') },
  { name: 'Năm 2022', from: day('2021-12-15'), to: day('2022-12-14'), sendBy: day('2022-12-20') },
];

test('the standard periods begin on 15/12 of the year before and are cut off on day 14', () => {
  expect(standardPeriods(2022)).toEqual([
    { code: 'q1', from: '2021-12-15', to: '2022-03-14' },
    { code: 'half', from: '2021-12-15', to: '2022-06-14' },
    { code: 'q3', from: '2022-06-15', to: '2022-09-14' },
    { code: 'nine', from: '2021-12-15', to: '2022-09-14' },
    { code: 'year', from: '2021-12-15', to: '2022-12-14' },
  ]);
});

test('a period counts what fell due from its first day to its cut-off, held deadlines left out', () => {
  const none = { tasks: {}, milestones: {} };
  const tasks = Object.entries(cells).map(([id, deadline]) =>
    classifyTask(taskOf(id, deadline), milestonesOf(deadline), none, settingsAt(day('2022-06-15'))),
  );
  const [quarter, half] = schedule.map((period) => summarizePeriod(tasks, period));
  // 12 fixed milestones and 2 instances of "ngày 20 hằng tháng" by 14 March; see the acceptance figures of the plan.
  expect(quarter?.milestones).toEqual({ due: 14, done: 0, overdue: 14 });
  expect(half?.milestones).toEqual({ due: 25, done: 0, overdue: 25 });
  // 7, 15 and 29 by the end of March, 31 by the end of January.
  expect(half?.tasks).toEqual({ due: 4, done: 0, overdue: 4 });
});

test('periods that contain one another do not overlap; one that begins before the last cut-off does', () => {
  expect(overlaps(schedule)).toEqual([]);
  const early = schedule.map((period) =>
    period.name === 'Quý III' ? { ...period, from: day('2022-06-14') } : period,
  );
  expect(overlaps(early).map((pair) => pair.map(({ name }) => name))).toEqual([
    ['6 tháng đầu năm', 'Quý III'],
  ]);
});

test('reports of a rhythm are sent with its periods and the longer ones', () => {
  expect(sendDays('quarter', schedule)).toEqual(['2022-03-20', '2022-06-20', '2022-09-20', '2022-12-20']);
  expect(sendDays('half', schedule)).toEqual(['2022-06-20', '2022-12-20']);
  expect(sendDays('year', schedule)).toEqual(['2022-12-20']);
  expect(sendDays('quarter', [])).toEqual([]);
});

test.each([
  ['Tổng hợp hằng quý, năm', 4],
  ['hằng quý', 4],
  ['trước ngày 25 tháng cuối quý', 4],
  ['02 lần/năm', 1],
  ['hằng tháng', 1],
  ['theo quy định', 1],
])('%j takes the days of the schedule where it names none itself: %i rows', (deadline, count) => {
  const rows = (periods: readonly ReportingPeriod[]) =>
    occurrencesOf(
      taskOf('1', deadline),
      milestonesOf(deadline),
      { tasks: {}, milestones: {} },
      settingsAt(day('2022-06-15')),
      { daysOff: weekendsOnly, periods },
    );
  expect(rows(schedule)).toHaveLength(count);
  const named = rows([]).length > 1;
  if (count > 1 && !named)
    expect(rows(schedule).map(({ due }) => due)).toEqual(sendDays('quarter', schedule));
  if (named) expect(rows(schedule)).toEqual(rows([]));
});
