// Done days, confirmations and days of events entered from the pane: on our sheets, before there are any, and undone.
import { doubtedOccurrences } from '../../src/core/doubtedYears.ts';
import { toSerial } from '../../src/core/calendar.ts';
import type { Occurrence, TaskProgress } from '../../src/core/progress.ts';
import { enterEntries } from '../../src/excel/enterEntries.ts';
import { readPlan, type PlanReading } from '../../src/excel/readPlan.ts';
import { runPlan } from '../../src/excel/runPlan.ts';
import { undoChange } from '../../src/excel/undoChange.ts';
import { milestoneHeaders, taskHeaders } from '../../src/labels/sheets.ts';
import { milestoneTarget, taskTarget } from '../../src/report/entryTarget.ts';
import { tableNames } from '../../src/report/tableFormulas.ts';
import { addRow } from './edits.ts';
import { appendixWorkbook, cellOf, day, open, sheetName, sheetOf, tableRows } from './appendix.ts';

const today = day('2024-07-01');
const place = { sheet: sheetName };
const read = (): Promise<PlanReading> => readPlan({ today, place });

function task({ analysis }: PlanReading, id: string): TaskProgress {
  const progress = analysis.tasks.find((one) => one.task.id === id);
  if (progress === undefined) throw new Error(`No task ${id}`);
  return progress;
}

function held({ analysis }: PlanReading): readonly Occurrence[] {
  const finding = analysis.findings.find(({ code }) => code === 'YEAR_MISMATCH');
  return finding === undefined ? [] : doubtedOccurrences(finding, analysis.tasks);
}

async function confirmHeld(reading: PlanReading) {
  const targets = held(reading).map((one) => milestoneTarget(reading.analysis, one, 'confirmed'));
  expect(targets).toHaveLength(1);
  return enterEntries(
    targets.map((target) => ({ target, value: 'yes' as const })),
    { kind: 'confirm', tasks: ['4'] },
  );
}

const rowOfTask = (workbook: Parameters<typeof tableRows>[0], id: string) =>
  tableRows(workbook, tableNames.milestones).find((row) => row[milestoneHeaders.taskId] === id);

it.each(['before', 'after'] as const)(
  'a deadline of another year counts as overdue once confirmed, %s our sheets exist, and not after undoing',
  async (when) => {
    await open(appendixWorkbook());
    if (when === 'after') await runPlan({ today });
    const reading = await read();
    expect(task(reading, '4').status).toBe('check');
    const step = await confirmHeld(reading);
    const confirmed = await read();
    expect(task(confirmed, '4').status).toBe('overdue');
    expect(confirmed.analysis.findings.some(({ code }) => code === 'YEAR_MISMATCH')).toBe(false);
    expect(await undoChange(step, null)).toEqual({ restored: 1, kept: [] });
    const undone = await read();
    expect(task(undone, '4').status).toBe('check');
    expect(held(undone)).toHaveLength(1);
  },
);

it('what was confirmed before our sheets existed stands on them when they are written', async () => {
  const { workbook } = await open(appendixWorkbook());
  const step = await confirmHeld(await read());
  await runPlan({ today });
  expect(rowOfTask(workbook, '4')).toMatchObject({ [milestoneHeaders.confirmed]: 'x', Hạn: 44_957 });
  expect(rowOfTask(workbook, '4')?.[milestoneHeaders.status]).toBe('Quá hạn');
  expect(workbook.settings.has('plan.pending')).toBe(false);
  await undoChange(step, null);
  expect(rowOfTask(workbook, '4')?.[milestoneHeaders.status]).toBe('Cần kiểm tra');
});

it('finds the task again when rows were inserted before the sheets are written', async () => {
  const { workbook } = await open(appendixWorkbook());
  await confirmHeld(await read());
  addRow(workbook, 8, ['4', 'Việc chèn thêm', 'Văn bản', 'Phòng Pháp chế', '', 'Tháng 01/2023']);
  sheetOf(workbook, sheetName).ensureCell(9, 0).value = '5';
  const reading = await read();
  const statuses = reading.analysis.tasks.map(({ task: { title }, status }) => [title, status]);
  expect(statuses).toContainEqual(['Việc chèn thêm', 'check']);
  expect(statuses).toContainEqual(['Rà soát văn bản', 'overdue']);
});

it('marks a task and a milestone done in the input cells of our sheets, whose formulas follow', async () => {
  const { workbook } = await open(appendixWorkbook());
  await runPlan({ today });
  const reading = await read();
  const [first] = task(reading, '1').occurrences;
  if (!first) throw new Error('no milestone');
  const step = await enterEntries(
    [
      { target: taskTarget(reading.analysis, task(reading, '2')), value: day('2024-06-28') },
      { target: milestoneTarget(reading.analysis, first, 'done'), value: day('2024-01-09') },
    ],
    { kind: 'done', tasks: ['1', '2'], part: 'task' },
  );
  const rowOf = (id: string) =>
    tableRows(workbook, tableNames.tasks).find((row) => row[taskHeaders.id] === id);
  expect(rowOf('2')).toMatchObject({
    [taskHeaders.done]: toSerial(day('2024-06-28')),
    [taskHeaders.status]: 'Đúng hạn',
  });
  expect(rowOfTask(workbook, '1')).toMatchObject({
    [milestoneHeaders.done]: toSerial(day('2024-01-09')),
    [milestoneHeaders.status]: 'Đúng hạn',
  });
  const again = await read();
  expect([task(again, '1').status, task(again, '2').status]).toEqual(['inTime', 'done']);
  await undoChange(step, null);
  expect(rowOf('2')?.[taskHeaders.done]).toBeUndefined();
  expect(task(await read(), '2').status).toBe('overdue');
});

it('T25: a day the user typed over since is kept when undoing, and told', async () => {
  const { workbook, host } = await open(appendixWorkbook());
  await runPlan({ today });
  const reading = await read();
  const target = taskTarget(reading.analysis, task(reading, '2'));
  const step = await enterEntries([{ target, value: today }], { kind: 'done', tasks: ['2'], part: 'task' });
  const [sheet, address] = cellOf(workbook, tableNames.tasks, '2', taskHeaders.done);
  await host.userEdit(sheet, address, '15/06/2024');
  expect(await undoChange(step, null)).toEqual({ restored: 0, kept: [{ sheet, address }] });
  expect((await read()).entries.tasks['2']).toEqual({ done: '2024-06-15' });
});

it('the date of an event gives its milestone a day', async () => {
  await open(appendixWorkbook());
  const reading = await read();
  const [event] = task(reading, '5').occurrences;
  if (!event) throw new Error('no milestone');
  const target = milestoneTarget(reading.analysis, event, 'confirmed');
  await enterEntries([{ target, value: day('2024-05-20') }], { kind: 'date', tasks: ['5'] });
  expect(task(await read(), '5')).toMatchObject({ status: 'overdue', due: '2024-05-20' });
});

it('several things put aside for one milestone stand together, and undo apart', async () => {
  await open(appendixWorkbook());
  const reading = await read();
  const [occurrence] = held(reading);
  if (!occurrence) throw new Error('no milestone');
  await confirmHeld(reading);
  const target = milestoneTarget(reading.analysis, occurrence, 'done');
  const step = await enterEntries([{ target, value: day('2023-01-31') }], {
    kind: 'done',
    tasks: ['4'],
    part: 'task',
  });
  expect((await read()).entries.milestones['4/0']).toEqual({ done: '2023-01-31', confirmed: true });
  await undoChange(step, null);
  expect((await read()).entries.milestones['4/0']).toEqual({ confirmed: true });
});

it('says that our sheet is protected and enters nothing', async () => {
  const { workbook } = await open(appendixWorkbook());
  await runPlan({ today });
  const reading = await read();
  const [sheet] = cellOf(workbook, tableNames.tasks, '2', taskHeaders.done);
  sheetOf(workbook, sheet).protected = true;
  const target = taskTarget(reading.analysis, task(reading, '2'));
  const entering = enterEntries([{ target, value: today }], { kind: 'done', tasks: ['2'], part: 'task' });
  await expect(entering).rejects.toMatchObject({ code: 'protectedSheet', detail: sheet });
  expect((await read()).entries.tasks['2']).toBeUndefined();
});

it('T14: what was entered for milestones survives a write that broke off', async () => {
  const { workbook, host } = await open(appendixWorkbook());
  await runPlan({ today });
  await host.userEdit(...cellOf(workbook, tableNames.milestones, '4', milestoneHeaders.confirmed), 'x');
  const { host: web } = await open(workbook, { payloadLimit: 60_000 });
  const onProgress = ({ done }: { readonly done: number }): void => {
    if (done > 0) web.failAt(web.syncCount + 1);
  };
  await expect(runPlan({ today, place, onProgress })).rejects.toMatchObject({ code: 'partlyWritten' });
  await open(workbook);
  expect(task(await read(), '4').status).toBe('overdue');
  await runPlan({ today, place });
  expect(rowOfTask(workbook, '4')?.[milestoneHeaders.status]).toBe('Quá hạn');
});
