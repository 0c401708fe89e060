// The status formulas of our sheets against core, over every kind of task and as days pass.
import { addDays, formatVietnamese } from '../../src/core/calendar.ts';
import { analyzePlan } from '../../src/core/analyzePlan.ts';
import type { IsoDate, Milestone } from '../../src/core/model.ts';
import type { PlanAnalysis, PlanEntries, Status } from '../../src/core/progress.ts';
import { classifyTask } from '../../src/core/status.ts';
import { writeSheets } from '../../src/excel/writeSheets.ts';
import { milestoneHeaders, sheetNames, taskHeaders } from '../../src/labels/sheets.ts';
import { ratingLabels, statusLabels } from '../../src/labels/status.ts';
import { buildSheets } from '../../src/report/buildSheets.ts';
import { tableNames } from '../../src/report/tableFormulas.ts';
import { appendixWorkbook, cellOf, day, open, sheetName, tableRows } from '../excel/appendix.ts';
import type { Workbook } from '../../src/workbench/model/workbook.ts';

const asOf = day('2024-06-15');
const seeds = Array.from({ length: 240 }, (_, index) => index);

/** A small generator with a fixed start, so that a failure can be looked at again. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed * 2654435761 + 12345;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const near = (random: (below: number) => number): IsoDate => addDays(asOf, random(40) - 20);

function randomMilestone(random: (below: number) => number): Milestone {
  const base = { label: '', certainty: 'certain', rule: 'test', span: [0, 0] } as const;
  const held = random(5) === 0 ? ({ yearMismatch: 'error' } as const) : {};
  switch (random(8)) {
    case 0:
      return { ...base, kind: 'ongoing' };
    case 1:
      return {
        ...base,
        kind: 'event',
        duration: {
          amount: 1 + random(40),
          unit: (['day', 'workday', 'week', 'month', 'year'] as const)[random(5)] ?? 'day',
          from: random(2) === 0 ? 'after' : 'before',
        },
      };
    case 2:
      return { ...base, kind: 'external', ...held };
    case 3:
      return { ...base, kind: 'unreadable' };
    case 4: {
      const first = near(random);
      return {
        ...base,
        ...held,
        kind: 'recurring',
        recurrence: { every: 'month', day: 20 },
        dates: [first, addDays(first, 7), addDays(first, 14)],
      };
    }
    default:
      return { ...base, ...held, kind: 'date', due: near(random) };
  }
}

/** Two hundred and forty tasks with every kind of milestone and every kind of entry. */
async function randomPlan(): Promise<{
  analysis: PlanAnalysis;
  entries: PlanEntries;
  workbook: Workbook;
  host: Awaited<ReturnType<typeof open>>['host'];
}> {
  const rows = seeds.map((index) => [
    String(index + 1),
    `Nhiệm vụ số ${index + 1}`,
    'Báo cáo',
    'Phòng A',
    'Phòng B',
    'Quý II/2024',
  ]);
  const { workbook, host } = await open(appendixWorkbook(rows));
  const grid = {
    sheet: sheetName,
    row: 2,
    column: 0,
    merges: [],
    hiddenRows: [],
    values: [header, ...rows],
    texts: [header, ...rows],
    numberFormats: [header, ...rows].map((row) => row.map(() => 'General')),
  };
  const settings = { asOf, planYear: 2024, warningDays: 5, beforeIncludesDay: false };
  const plain = analyzePlan(grid, { settings });
  const entries: { tasks: Record<string, object>; milestones: Record<string, object> } = {
    tasks: {},
    milestones: {},
  };
  const none = { tasks: {}, milestones: {} };
  const milestones = plain.tasks.map(({ task }, index) => {
    const random = randomFrom(index + 1);
    const own = Array.from({ length: random(5) }, () => randomMilestone(random));
    if (random(5) === 0) entries.tasks[task.id] = { done: near(random) };
    else if (random(12) === 0) entries.tasks[task.id] = { result: 'Không phát sinh', nil: true };
    for (const { key } of classifyTask(task, own, none, settings).occurrences) {
      if (random(3) === 0) entries.milestones[key] = { done: near(random) };
      else if (random(4) === 0)
        entries.milestones[key] = random(2) === 0 ? { confirmed: true } : { due: near(random) };
    }
    return own;
  });
  const tasks = plain.tasks.map(({ task }, index) =>
    classifyTask(task, milestones[index] ?? [], entries, settings),
  );
  return { analysis: { ...plain, tasks }, entries, workbook, host };
}
const header = ['STT', 'Nhiệm vụ', 'Sản phẩm', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian thực hiện'];

const computed = (analysis: PlanAnalysis, entries: PlanEntries, day: IsoDate, warningDays: number) =>
  analysis.tasks.map(({ task, milestones }) =>
    classifyTask(task, milestones, entries, { ...analysis.settings, asOf: day, warningDays }),
  );

const taskTable = (workbook: Workbook): unknown[] =>
  tableRows(workbook, tableNames.tasks).map((row) => [
    row[taskHeaders.id],
    row[taskHeaders.status],
    row[taskHeaders.daysLate],
    row[taskHeaders.due] === '' ? undefined : row[taskHeaders.due],
  ]);
const milestoneTable = (workbook: Workbook): unknown[] =>
  tableRows(workbook, tableNames.milestones).map((row) => [
    row[milestoneHeaders.key],
    row[milestoneHeaders.status],
    row[milestoneHeaders.daysLate],
  ]);

function expectAgreement(workbook: Workbook, tasks: ReturnType<typeof computed>): void {
  expect(milestoneTable(workbook)).toEqual(
    tasks.flatMap(({ occurrences }) =>
      occurrences.map(({ key, status, daysLate }) => [key, statusLabels[status].short, daysLate]),
    ),
  );
  expect(taskTable(workbook).map((row) => (row as unknown[]).slice(0, 3))).toEqual(
    tasks.map(({ task, status, daysLate }) => [task.id, statusLabels[status].short, daysLate]),
  );
}

it('formulas and core give the same status and the same days late for every kind of task, on every day', async () => {
  const { analysis, entries, workbook, host } = await randomPlan();
  await writeSheets(buildSheets(analysis, { entries }));
  const seen = new Set<Status>();
  for (const [days, warning] of [
    [0, 5],
    [-25, 0],
    [3, 30],
    [60, 7],
  ] as const) {
    const asOfNow = addDays(asOf, days);
    await host.userEdit(sheetNames.config, 'B3', formatVietnamese(asOfNow));
    await host.userEdit(sheetNames.config, 'B5', String(warning));
    const tasks = computed(analysis, entries, asOfNow, warning);
    expectAgreement(workbook, tasks);
    for (const { status } of tasks) seen.add(status);
  }
  expect([...seen].sort()).toEqual(Object.keys(statusLabels).sort());
}, 60_000);

it('what the user types into the sheets counts as it does in core', async () => {
  const { analysis, workbook, host } = await randomPlan();
  const none: PlanEntries = { tasks: {}, milestones: {} };
  const plain = { ...analysis, tasks: computed(analysis, none, asOf, 5) };
  await writeSheets(buildSheets(plain, { entries: none }));
  const dated = plain.tasks.find(({ occurrences }) =>
    occurrences.some(({ due, held }) => due !== undefined && !held),
  );
  const held = plain.tasks.find(({ status }) => status === 'check');
  const event = plain.tasks.find(({ milestones }) => milestones[0]?.kind === 'event');
  if (!dated || !held || !event) throw new Error('The plan lacks a kind of task');
  const heldKey = held.occurrences.find((one) => one.held)?.key ?? '';
  await host.userEdit(
    ...cellOf(workbook, tableNames.tasks, dated.task.id, taskHeaders.done),
    formatVietnamese(asOf),
  );
  await host.userEdit(...cellOf(workbook, tableNames.milestones, heldKey, milestoneHeaders.confirmed), 'x');
  await host.userEdit(
    ...cellOf(workbook, tableNames.milestones, `${event.task.id}/0`, milestoneHeaders.confirmed),
    '01/03/2024',
  );
  const entries: PlanEntries = {
    tasks: { [dated.task.id]: { done: asOf } },
    milestones: { [heldKey]: { confirmed: true }, [`${event.task.id}/0`]: { due: day('2024-03-01') } },
  };
  expectAgreement(workbook, computed(analysis, entries, asOf, 5));
}, 60_000);

it('the words of statuses and ratings are each unique, as formulas go by them', () => {
  const words = Object.values(statusLabels).map(({ short }) => short);
  expect(new Set(words).size).toBe(words.length);
  const marks = Object.values(ratingLabels).map(({ short }) => short);
  expect(new Set(marks).size).toBe(marks.length);
});
