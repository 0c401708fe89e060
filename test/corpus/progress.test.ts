// Deadlines and status of the Sơn La appendix, in its three shapes: 62 milestones and the eight dates.
import { partsOf } from '../../src/core/calendar.ts';
import { analyzePlan } from '../../src/core/analyzePlan.ts';
import type { Grid, IsoDate } from '../../src/core/model.ts';
import type { PlanAnalysis, PlanReferences } from '../../src/core/progress.ts';
import { readActiveSheet } from '../../src/excel/readSheet.ts';
import { day, openCorpus, settings, sonLaFiles } from './corpus.ts';

const grids = new Map<string, Grid>();
beforeAll(async () => {
  for (const file of sonLaFiles) {
    await openCorpus(file);
    grids.set(file, await readActiveSheet());
  }
});
const analyze = (file: string, asOf: string): PlanAnalysis => {
  const grid = grids.get(file);
  if (!grid) throw new Error(file);
  return analyzePlan(grid, { settings: settings(asOf) });
};
const short = (date: IsoDate): string => {
  const { day, month, year } = partsOf(date);
  return year === 2022 ? `${day}/${month}` : `${day}/${month}/${year}`;
};

describe.each(sonLaFiles)('%s', (file) => {
  it('has 62 milestones as 15/21/11/1/6/5/3', () => {
    const { byKind, milestones } = analyze(file, '01/07/2022').summary;
    expect(milestones).toBe(62);
    expect([
      byKind.date,
      byKind.month,
      byKind.quarter,
      byKind.year,
      byKind.recurring,
      byKind.event,
      byKind.external,
    ]).toEqual([15, 21, 11, 1, 6, 5, 3]);
  });

  it('reads the plan year 2022 from the title or the deadlines', () => {
    expect(analyze(file, '01/07/2022').planYear).toBe(2022);
  });

  it.each<[string, string[]]>([
    ['1', ['10/1', '14/3', '14/6', '14/9', '14/12']],
    ['2', ['31/1', '31/12']],
    ['3', ['31/1/2021']],
    ['4', ['31/1', '30/11', '31/12']],
    ['5', ['31/1', '14/3', '14/6', '14/9', '14/12']],
    ['7', ['31/3']],
    ['8', ['30/9']],
    ['9', []],
    ['10', []],
    ['11', ['31/1', '27/11']],
    ['12', ['31/1', '31/12']],
    ['13', ['31/12']],
    ['14', ['31/1', '9/12']],
    ['15', ['31/3']],
    ['16', ['31/1', '30/11', '31/12']],
    ['17', []],
    ['18', []],
    ['19', []],
    ['20', ['31/1/2021']],
    ['21', []],
    ['22', ['30/6', '30/9']],
    ['23', []],
    ['24', ['31/12']],
    ['25', ['31/12/2021', '31/12']],
    ['26', ['31/12']],
    ['27', ['30/9']],
    ['28', ['31/12']],
    ['29', ['31/3']],
    ['30', ['31/12']],
    ['31', ['31/1']],
    ['32', ['31/12']],
    ['33', ['31/12']],
    ['35', ['14/3', '14/6', '14/9', '14/12']],
    ['36', ['30/6']],
  ])('task %s is due on %j', (id, expected) => {
    const task = analyze(file, '01/07/2022').tasks.find((entry) => entry.task.id === id);
    const dues = task?.milestones
      .filter(({ kind }) => kind !== 'recurring')
      .flatMap(({ due }) => (due ? [short(due)] : []));
    expect(dues).toEqual(expected);
  });

  it('gives task 6 twelve instances on the 19th, and tasks 31 and 34 four on the 24th', () => {
    const dates = (id: string): (readonly IsoDate[])[] =>
      (analyze(file, '01/07/2022').tasks.find((entry) => entry.task.id === id)?.milestones ?? []).flatMap(
        (milestone) => (milestone.dates && milestone.dates.length > 0 ? [milestone.dates] : []),
      );
    expect(dates('6').map((list) => list.map(short))).toEqual([
      ['19/1', '19/2', '19/3', '19/4', '19/5', '19/6', '19/7', '19/8', '19/9', '19/10', '19/11', '19/12'],
    ]);
    for (const id of ['31', '34'])
      expect(dates(id).map((list) => list.map(short))).toEqual([['24/3', '24/6', '24/9', '24/12']]);
  });

  const first10 = ['1', '2', '4', '5', '11', '12', '14', '16', '31', '35'];
  const first13 = [...first10, '7', '15', '29'];
  const first15 = [...first13, '22', '36'];
  const first17 = [...first15, '8', '27'];
  it.each<[string, number, string[] | number, number, number]>([
    ['15/03/2022', 12, first10, 2, 11],
    ['31/03/2022', 12, first10, 5, 12],
    ['15/06/2022', 18, first13, 7, 15],
    ['01/07/2022', 20, first15, 10, 17],
    ['15/09/2022', 23, first15, 12, 17],
    ['15/12/2022', 33, first17, 17, 19],
    ['31/12/2022', 33, first17, 20, 19],
    ['01/01/2023', 45, 25, 20, 27],
  ])('as of %s: %i milestones overdue', (asOf, milestones, tasks, recurring, withRecurring) => {
    const { overdue } = analyze(file, asOf).summary;
    expect(overdue.milestones).toBe(milestones);
    expect(overdue.recurring).toBe(recurring);
    expect(overdue.tasks).toHaveLength(withRecurring);
    if (typeof tasks === 'number') expect(overdue.tasksFixed).toHaveLength(tasks);
    else expect([...overdue.tasksFixed].sort()).toEqual([...tasks].sort());
  });

  it('ties: statuses, leads and sections add up to the tasks', () => {
    const { tasks, byStatus, byRating, byLead, bySection } = analyze(file, '01/07/2022').summary;
    const sum = (counts: Readonly<Record<string, number>>): number =>
      Object.values(counts).reduce((a, b) => a + b, 0);
    expect(tasks).toBe(36);
    expect(sum(byStatus)).toBe(36);
    expect(sum(byRating)).toBe(36);
    expect(byLead.reduce((total, unit) => total + unit.tasks, 0)).toBe(36);
    expect(bySection.reduce((total, section) => total + section.tasks, 0)).toBe(36);
  });
});

it('moves the 8 milestones of 31/01, the one of 27/11 and the 12 of 31/12 to the next working day when asked', () => {
  const grid = grids.get('son-la-2022.xlsx');
  if (!grid) throw new Error('son-la-2022.xlsx');
  const fixedOn = (shiftToWorkingDay: boolean): Readonly<Record<string, number>> => {
    const { tasks } = analyzePlan(grid, { settings: { ...settings('01/07/2022'), shiftToWorkingDay } });
    const counts: Record<string, number> = {};
    for (const { due, recurring, held } of tasks.flatMap(({ occurrences }) => occurrences)) {
      if (due !== undefined && !recurring && !held) counts[short(due)] = (counts[short(due)] ?? 0) + 1;
    }
    return counts;
  };
  expect(fixedOn(false)).toMatchObject({ '31/1': 8, '27/11': 1, '31/12': 12 });
  const shifted = fixedOn(true);
  expect(shifted).toMatchObject({ '7/2': 8, '28/11': 1, '3/1/2023': 12 });
  expect(shifted).not.toHaveProperty('31/1');
  expect(shifted).not.toHaveProperty('31/12');
});

it('gives "hàng quý và năm" and "hàng quý, 6 tháng và năm" the days of a reporting schedule, and changes nothing else', () => {
  const grid = grids.get('son-la-2022.xlsx');
  if (!grid) throw new Error('son-la-2022.xlsx');
  const period = (name: string, from: string, to: string, sendBy: string) => ({
    name,
    from: day(from),
    to: day(to),
    sendBy: day(sendBy),
  });
  const periods = [
    period('Quý I', '15/12/2021', '14/03/2022', '20/03/2022'),
    period('6 tháng', '15/12/2021', '14/06/2022', '20/06/2022'),
    period('Quý III', '15/06/2022', '14/09/2022', '20/09/2022'),
    period('Năm', '15/12/2021', '14/12/2022', '20/12/2022'),
  ];
  const rows = (references?: PlanReferences) =>
    new Map(
      analyzePlan(grid, {
        settings: settings('01/07/2022'),
        ...(references ? { references } : {}),
      }).tasks.map(({ task, occurrences }) => [task.id, occurrences.map(({ due }) => due)] as const),
    );
  const plain = rows();
  const scheduled = rows({ daysOff: [], periods, units: [] });
  const changed = [...plain.keys()].filter(
    (id) => JSON.stringify(plain.get(id)) !== JSON.stringify(scheduled.get(id)),
  );
  expect(changed).toEqual(['15', '19']);
  expect(scheduled.get('15')).toEqual(['2022-03-31', '2022-03-20', '2022-06-20', '2022-09-20', '2022-12-20']);
});
