// Done days typed beside the appendix: the pane counts them, the sheets take them over, and nothing typed is lost.
import { analyzePlan } from '../../src/core/analyzePlan.ts';
import { enterEntries } from '../../src/excel/enterEntries.ts';
import { readPlan, type PlanReading } from '../../src/excel/readPlan.ts';
import { insertStatusColumns } from '../../src/excel/statusColumns.ts';
import { undoChange } from '../../src/excel/undoChange.ts';
import { writePlan } from '../../src/excel/writePlan.ts';
import { columnDrift } from '../../src/report/columnDays.ts';
import { buildStatusColumns, type StatusColumnKind } from '../../src/report/statusColumns.ts';
import { openWorkbook, type Session } from '../../src/workbench/session.ts';
import { besideToo, daysBeside } from '../../src/taskpane/besideDays.ts';
import { taskTarget } from '../../src/report/entryTarget.ts';
import { appendixWorkbook, day, sheetName, sheetOf } from './appendix.ts';

const today = day('2024-07-01');
const read = (): Promise<PlanReading> => readPlan({ today, place: { sheet: sheetName } });

async function openWithColumns(kind: StatusColumnKind = 'functions'): Promise<Session> {
  const session = await openWorkbook(appendixWorkbook());
  await insert(session, kind);
  return session;
}

async function insert(session: Session, kind: StatusColumnKind) {
  const { grid, analysis } = await read();
  const [table] = analysis.tables;
  if (table === undefined) throw new Error('no table');
  const step = await insertStatusColumns(buildStatusColumns({ grid, analysis }, table, kind));
  await settle(session);
  return step;
}

async function settle(session: Session): Promise<void> {
  session.calculator.calculate();
  await session.calculator.settle();
}

/** Task 2 of the appendix stands in row 6; I is the column of done days. */
const doneCell = 'I6';
const second = ({ analysis: { tasks } }: PlanReading) => {
  const found = tasks.find(({ task }) => task.source.row === 5);
  if (found === undefined) throw new Error('no task in row 6');
  return found;
};
const write = (reading: PlanReading) =>
  writePlan(reading.analysis, { what: 'sheets', columns: reading.columns });

it.each(['functions', 'builtIn'] as const)('counts a day typed into the columns with %s', async (kind) => {
  const session = await openWithColumns(kind);
  const before = await read();
  expect(columnDrift(before.columns, before.analysis)).toEqual({ asOf: null, statuses: [] });
  await session.host.userEdit(sheetName, doneCell, '02/07/2024');
  await settle(session);
  const after = await read();
  expect(second(after)).toMatchObject({ status: 'doneLate', done: '2024-07-02' });
  expect(after.analysis.summary.byStatus.doneLate).toBe(before.analysis.summary.byStatus.doneLate + 1);
  expect(columnDrift(after.columns, after.analysis)).toEqual({ asOf: null, statuses: [] });
});

it('reads a day that stands there as text, day first', async () => {
  const session = await openWithColumns();
  sheetOf(session.workbook, sheetName).ensureCell(5, 8).value = '2/7/2024';
  expect(second(await read()).done).toBe('2024-07-02');
});

it('writes the days onto the sheets, and tells of a day that is another there afterwards', async () => {
  const session = await openWithColumns();
  await session.host.userEdit(sheetName, doneCell, '02/07/2024');
  await write(await read());
  await settle(session);
  const again = await read();
  expect([second(again).done, again.differing]).toEqual(['2024-07-02', []]);
  await session.host.userEdit(sheetName, doneCell, '03/07/2024');
  const corrected = await read();
  expect([second(corrected).done, corrected.differing]).toEqual(['2024-07-03', [second(corrected).task.id]]);
  await write(corrected);
  expect((await read()).differing).toEqual([]);
  await session.host.userEdit(sheetName, doneCell, '');
  expect(second(await read()).done).toBe('2024-07-03');
});

it('tells which tasks the columns know less of, and on which other day they are calculated', async () => {
  const session = await openWithColumns();
  const reading = await read();
  await enterEntries([{ target: taskTarget(reading.analysis, second(reading)), value: day('2024-06-01') }], {
    kind: 'done',
    tasks: [],
    part: 'task',
  });
  const entered = await read();
  expect(columnDrift(entered.columns, entered.analysis).statuses).toEqual([second(entered).task.id]);
  await insert(session, 'functions');
  const again = await read();
  expect(columnDrift(again.columns, again.analysis).statuses).toEqual([]);
  await session.host.userEdit(sheetName, 'I2', '05/01/2024');
  await settle(session);
  const moved = await read();
  expect(columnDrift(moved.columns, moved.analysis)).toEqual({ asOf: '2024-01-05', statuses: [] });
});

it('enters a day from the pane beside the appendix too, and takes both back', async () => {
  const session = await openWithColumns();
  const reading = await read();
  const target = taskTarget(reading.analysis, second(reading));
  const inputs = besideToo([{ target, value: day('2024-06-01') }], {
    reading,
    analysis: reading.analysis,
    sheets: [],
  });
  const step = await enterEntries(inputs, { kind: 'done', tasks: ['2'], part: 'task' });
  await settle(session);
  const sheet = sheetOf(session.workbook, sheetName);
  expect(sheet.cell(5, 8)?.value).toBe(45444);
  const entered = await read();
  expect([second(entered).done, entered.differing]).toEqual(['2024-06-01', []]);
  expect(columnDrift(entered.columns, entered.analysis).statuses).toEqual([]);
  await undoChange(step, null);
  await settle(session);
  expect(sheet.cell(5, 8)?.value ?? '').toBe('');
  expect(second(await read()).done).toBeUndefined();
});

it('leaves the columns alone on a protected sheet, or when the task is another now', async () => {
  await openWithColumns();
  const reading = await read();
  const { analysis } = reading;
  const entry = { target: taskTarget(analysis, second(reading)), value: day('2024-06-01') };
  const locked = { reading: { ...reading, protected: true }, analysis, sheets: [] };
  expect(besideToo([entry], locked)).toEqual([entry]);
  const renamed = { ...entry, target: { ...entry.target, taskTitle: 'Một việc khác' } };
  expect(besideToo([renamed], { reading, analysis, sheets: [] })).toEqual([renamed]);
});

it('counts typed days on when the columns are taken away', async () => {
  const session = await openWorkbook(appendixWorkbook());
  const plain = await read();
  const step = await insert(session, 'functions');
  await session.host.userEdit(sheetName, doneCell, '02/07/2024');
  await settle(session);
  const reading = await read();
  if (step.columns === undefined) throw new Error('no columns in the step');
  const { entries, saved } = daysBeside(reading, step.columns);
  expect(saved).toEqual({ tasks: [second(reading).task.id], rows: [5] });
  await enterEntries(entries, { kind: 'done', tasks: [...saved.tasks], part: 'task' });
  expect(await undoChange(step, null, saved.rows)).toEqual({ restored: 1, kept: [] });
  const after = await read();
  expect([after.columns, after.grid.values]).toEqual([[], plain.grid.values]);
  expect(second(after)).toMatchObject({ status: 'doneLate', done: '2024-07-02' });
  expect(analyzePlan(after.grid, { settings: after.settings }).tasks).toHaveLength(6);
});
