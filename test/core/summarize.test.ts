// Counts over a whole plan: kinds, the eight days of a year, rates with their denominators, totals that tie.
import type { Section } from '../../src/core/model.ts';
import type { PlanEntries, TaskProgress } from '../../src/core/progress.ts';
import { classifyTask } from '../../src/core/status.ts';
import { summarize } from '../../src/core/summarize.ts';
import { cells, day, milestonesOf, settingsAt, taskOf } from './planLike.ts';

const nothing: PlanEntries = { tasks: {}, milestones: {} };
const sections: readonly Section[] = ['s1', 's2', 's3'].map((id, index) => ({
  id,
  label: 'I'.repeat(index + 1),
  title: `Mục ${index + 1}`,
  source: { sheet: 'Phụ lục', row: index, column: 0, rows: 1, columns: 7 },
}));

function plan(asOf: string, entries: PlanEntries = nothing): TaskProgress[] {
  return Object.entries(cells).map(([id, deadline]) => {
    const leads =
      Number(id) <= 30
        ? ['Văn phòng']
        : id === '32'
          ? ['Văn phòng', 'Thanh tra']
          : id === '36'
            ? []
            : ['Thanh tra'];
    const section = Number(id) <= 10 ? 's1' : 's2';
    return classifyTask(
      taskOf(id, deadline, { leads, section }),
      milestonesOf(deadline),
      entries,
      settingsAt(day(asOf)),
    );
  });
}

test('36 tasks hold 62 milestones of the expected kinds', () => {
  const summary = summarize(plan('2022-01-01'), []);
  expect([summary.tasks, summary.milestones]).toEqual([36, 62]);
  expect(summary.byKind).toEqual({
    date: 15,
    month: 21,
    quarter: 11,
    half: 0,
    year: 1,
    range: 0,
    recurring: 6,
    ongoing: 0,
    event: 5,
    external: 3,
    unreadable: 0,
  });
});

const first = [1, 2, 4, 5, 11, 12, 14, 16, 31, 35];
const june = [...first, 7, 15, 29];
const july = [...june, 22, 36];
const december = [...july, 8, 27];
const end = [...december, 13, 24, 25, 26, 28, 30, 32, 33];

test.each([
  ['2022-03-15', 12, first, 2, 11],
  ['2022-03-31', 12, first, 5, 12],
  ['2022-06-15', 18, june, 7, 15],
  ['2022-07-01', 20, july, 10, 17],
  ['2022-09-15', 23, july, 12, 17],
  ['2022-12-15', 33, december, 17, 19],
  ['2022-12-31', 33, december, 20, 19],
  ['2023-01-01', 45, end, 20, 27],
])('on %s, nothing done: %i milestones are overdue', (asOf, milestones, fixed, recurring, tasks) => {
  const { overdue } = summarize(plan(asOf), []);
  expect(overdue.milestones).toBe(milestones);
  expect([...overdue.tasksFixed].map(Number)).toEqual([...fixed].sort((a, b) => a - b));
  expect(overdue.recurring).toBe(recurring);
  expect(overdue.tasks).toHaveLength(tasks);
});

test('the status overdue and the list of overdue tasks are the same tasks', () => {
  for (const asOf of ['2022-03-15', '2022-07-01', '2023-01-01']) {
    const tasks = plan(asOf);
    const overdue = tasks.filter(({ status }) => status === 'overdue').map(({ task }) => task.id);
    expect(summarize(tasks, []).overdue.tasks).toEqual(overdue);
  }
});

test('seven tasks have no day of their own: five wait for an event, two recur without a day', () => {
  const { byStatus } = summarize(plan('2022-03-14'), []);
  expect([byStatus.waiting, byStatus.unknown, byStatus.check]).toEqual([5, 2, 2]);
});

test('rates are over all tasks and over those done or overdue', () => {
  const done = (id: string, on: string) => [id, { done: day(on) }] as const;
  const entries = {
    milestones: {},
    tasks: Object.fromEntries([done('7', '2022-03-20'), done('29', '2022-04-02'), done('36', '2022-05-30')]),
  };
  const { rates, byStatus } = summarize(plan('2022-06-15', entries), []);
  expect([byStatus.done, byStatus.doneLate, byStatus.overdue]).toEqual([2, 1, 13]);
  expect(rates).toEqual({ all: { done: 3, of: 36 }, due: { done: 3, of: 16 } });
});

test('totals tie: by status, by rating, by section', () => {
  const summary = summarize(plan('2022-06-15'), sections);
  const sum = (counts: Readonly<Record<string, number>>): number =>
    Object.values(counts).reduce((a, b) => a + b, 0);
  expect(sum(summary.byStatus)).toBe(36);
  expect(sum(summary.byRating)).toBe(36);
  expect(sum(summary.byKind)).toBe(62);
  expect(summary.bySection.map(({ section, tasks }) => [section, tasks])).toEqual([
    ['s1', 10],
    ['s2', 26],
    ['s3', 0],
  ]);
  expect(summary.bySection.reduce((total, { byStatus }) => total + byStatus.overdue, 0)).toBe(
    summary.byStatus.overdue,
  );
});

test('a task with two leads counts once for each, one without a lead under no name', () => {
  const { byLead } = summarize(plan('2022-06-15'), sections);
  expect(byLead.map(({ unit, tasks }) => [unit, tasks])).toEqual([
    ['Văn phòng', 31],
    ['Thanh tra', 5],
    ['', 1],
  ]);
});

test('tasks outside every section stand in one of their own', () => {
  const { bySection } = summarize(
    plan('2022-06-15').map((one) => ({ ...one, task: { ...one.task, section: null } })),
    sections,
  );
  expect(bySection.map(({ section, tasks }) => [section, tasks])).toEqual([
    ['s1', 0],
    ['s2', 0],
    ['s3', 0],
    ['', 36],
  ]);
});

test('an empty plan has zero of everything', () => {
  const summary = summarize([], []);
  expect(summary).toMatchObject({
    tasks: 0,
    milestones: 0,
    byLead: [],
    bySection: [],
    rates: { all: { done: 0, of: 0 } },
  });
});
