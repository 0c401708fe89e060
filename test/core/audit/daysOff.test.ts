// Due days on public holidays, the user's own days off, and a reporting schedule that counts days twice.
import type { PlanReferences, ReportingPeriod } from '../../../src/core/progress.ts';
import { analyzeTasks, day, found, taskRow } from '../planGrid.ts';

const nothing: PlanReferences = { daysOff: [], periods: [], units: [] };

it('notes a due day on a public holiday of a known year, with the working day after it', () => {
  const analysis = analyzeTasks([
    taskRow(1, { deadline: '08/02/2024' }),
    taskRow(2, { deadline: '07/02/2024' }),
  ]);
  expect(found(analysis, 'NON_WORKING_DUE')).toMatchObject([
    { task: '1', details: { due: '2024-02-08', holiday: 'tet', next: '2024-02-15' } },
  ]);
});

it('is silent for a Saturday that is worked in exchange, and for a holiday that the user’s sheet does not have', () => {
  const rows = [taskRow(1, { deadline: '04/5/2024' }), taskRow(2, { deadline: '08/02/2024' })];
  expect(found(analyzeTasks([rows[0] ?? []]), 'NON_WORKING_DUE')).toEqual([]);
  const own = { date: day(2024, 3, 15), kind: 'off' as const, name: 'Ngày truyền thống' };
  const analysis = analyzeTasks([...rows, taskRow(3)], { references: { ...nothing, daysOff: [own] } });
  expect(found(analysis, 'NON_WORKING_DUE')).toMatchObject([
    { task: '1', details: { weekday: 6 } },
    { task: '3', details: { due: '2024-03-15', name: 'Ngày truyền thống' } },
  ]);
});

it('tells of a reporting period that begins before the one ahead was cut off, at its place', () => {
  const source = { sheet: 'Lịch báo cáo', row: 7, column: 1, rows: 1, columns: 1 };
  const half: ReportingPeriod = { name: '6 tháng', from: day(2023, 12, 15), to: day(2024, 6, 14), source };
  const third = (date: number): ReportingPeriod => ({
    name: 'Quý III',
    from: day(2024, 6, date),
    to: day(2024, 9, 14),
    source,
  });
  const with14 = analyzeTasks([taskRow(1)], { references: { ...nothing, periods: [half, third(14)] } });
  expect(found(with14, 'PERIOD_OVERLAP')).toMatchObject([
    { severity: 'error', source, details: { period: 'Quý III', other: '6 tháng', next: '2024-06-15' } },
  ]);
  const with15 = analyzeTasks([taskRow(1)], { references: { ...nothing, periods: [half, third(15)] } });
  expect(found(with15, 'PERIOD_OVERLAP')).toEqual([]);
});

describe('a report due before its data are closed', () => {
  const source = { sheet: 'Lịch báo cáo', row: 4, column: 0, rows: 1, columns: 3 };
  const period = (
    name: string,
    to: ReportingPeriod['to'],
    sendBy?: ReportingPeriod['to'],
  ): ReportingPeriod => ({
    name,
    from: day(2023, 12, 15),
    to,
    source,
    ...(sendBy === undefined ? {} : { sendBy }),
  });
  const toldOf = (deadline: string, periods: readonly ReportingPeriod[]) =>
    found(
      analyzeTasks([taskRow(1, { deadline }), taskRow(2)], { references: { ...nothing, periods } }),
      'DUE_BEFORE_CUTOFF',
    );

  it('is told at the schedule when the day of sending lies before the cut-off', () => {
    const late = period('Quý I', day(2024, 3, 14), day(2024, 3, 14));
    expect(toldOf('Quý IV/2024', [late, period('6 tháng', day(2024, 6, 14))])).toEqual([]);
    const early = period('Quý I', day(2024, 3, 14), day(2024, 3, 12));
    expect(toldOf('Quý IV/2024', [early])).toMatchObject([
      { severity: 'warning', source, details: { period: 'Quý I', due: '2024-03-12', to: '2024-03-14' } },
    ]);
  });

  it.each([
    ['Báo cáo Quý I: trước ngày 13/3/2024', 1],
    ['Báo cáo Quý I: trước ngày 15/3/2024', 0],
    ['Báo cáo Quý II: trước ngày 13/3/2024', 0],
    ['Kế hoạch Quý I: trước ngày 13/3/2024', 0],
    ['Báo cáo Quý I năm 2023: trước ngày 13/3/2024', 0],
    ['Báo cáo năm: tháng 01/2024', 0],
    ['Báo cáo năm: chậm nhất 10/12/2024', 1],
  ])('is told of a deadline that names the period: %s', (deadline, count) => {
    const periods = [period('Quý I', day(2024, 3, 14)), period('Năm', day(2024, 12, 14))];
    expect(toldOf(deadline, periods)).toHaveLength(count);
    expect(toldOf(deadline, [])).toEqual([]);
  });
});
