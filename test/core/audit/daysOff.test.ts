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
