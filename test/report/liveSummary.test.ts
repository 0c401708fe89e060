// The counting formulas of "Tổng hợp" against core.
import { runPlan } from '../../src/excel/runPlan.ts';
import { statuses, type StatusCounts } from '../../src/core/progress.ts';
import { sheetNames, sheetWords, taskHeaders } from '../../src/labels/sheets.ts';
import { tableNames } from '../../src/report/tableFormulas.ts';
import type { Scalar } from '../../src/workbench/model/cell.ts';
import type { Workbook } from '../../src/workbench/model/workbook.ts';
import { appendixWorkbook, cellOf, day, open, sheetOf } from '../excel/appendix.ts';

const today = day('2024-07-01');

/** The cells of the first row whose first cell says `name`, at or below the row that says `heading`. */
function rowUnder(workbook: Workbook, heading: string, name: string): (Scalar | undefined)[] {
  const sheet = sheetOf(workbook, sheetNames.summary);
  const lines = [...sheet.rows.keys()].sort((a, b) => a - b);
  const start = lines.find((row) => sheet.cell(row, 0)?.value === heading) ?? -1;
  const row = lines.find((line) => line > start && sheet.cell(line, 0)?.value === name) ?? -1;
  return Array.from({ length: 15 }, (_, column) => sheet.cell(row, column)?.value);
}

const counts = (byStatus: StatusCounts): number[] => statuses.map((status) => byStatus[status]);
const { sections } = sheetWords;

it('counts by unit, section, status and rate what core counts, a task with two leads once for each', async () => {
  const { workbook } = await open(appendixWorkbook());
  const { analysis } = await runPlan({ today });
  const { summary } = analysis;
  expect(summary.byLead.reduce((sum, { tasks }) => sum + tasks, 0)).toBe(7);
  for (const { unit, tasks, byStatus } of summary.byLead) {
    expect(rowUnder(workbook, sections.units, unit).slice(1, 13)).toEqual([...counts(byStatus), tasks]);
  }
  for (const { label, title, tasks, byStatus } of summary.bySection) {
    expect(rowUnder(workbook, sections.fields, `${label}. ${title}`).slice(1, 13)).toEqual([
      ...counts(byStatus),
      tasks,
    ]);
  }
  expect(rowUnder(workbook, sections.rates, sheetWords.rateAll).slice(1, 3)).toEqual([
    summary.rates.all.done,
    summary.rates.all.of,
  ]);
  expect(rowUnder(workbook, sections.rates, sheetWords.rateDue).slice(1, 3)).toEqual([
    summary.rates.due.done,
    summary.rates.due.of,
  ]);
});

it('has totals that tie: the sum of the units, less what is counted again, is the number of tasks', async () => {
  const { workbook } = await open(appendixWorkbook());
  await runPlan({ today });
  const total = (name: string): number => Number(rowUnder(workbook, sections.units, name)[12]);
  expect([total(sheetWords.sumOfUnits), total(sheetWords.counted), total(sheetWords.total)]).toEqual([
    7, 1, 6,
  ]);
  expect(rowUnder(workbook, sections.fields, sheetWords.total)[12]).toBe(6);
  expect(rowUnder(workbook, sections.ratings, sheetWords.total)[12]).toBe(6);
  expect(rowUnder(workbook, sections.statuses, sheetWords.sumHeader)[1]).toBe(6);
});

it('stays live: a done day typed into the tasks moves the counts and both rates', async () => {
  const { workbook, host } = await open(appendixWorkbook());
  await runPlan({ today });
  await host.userEdit(...cellOf(workbook, tableNames.tasks, '2', taskHeaders.done), '25/06/2024');
  expect(rowUnder(workbook, sections.rates, sheetWords.rateAll).slice(1, 4)).toEqual([1, 6, 1 / 6]);
  expect(rowUnder(workbook, sections.rates, sheetWords.rateDue).slice(1, 4)).toEqual([1, 3, 1 / 3]);
});

it('lists the overdue tasks by formulas, latest first, and shortens the list when one is done', async () => {
  const { workbook, host } = await open(appendixWorkbook());
  await runPlan({ today });
  const sheet = sheetOf(workbook, sheetNames.overdue);
  const list = (): (Scalar | undefined)[][] =>
    Array.from({ length: 6 }, (_, index) => [1, 6, 7].map((column) => sheet.cell(8 + index, column)?.value));
  expect(list()).toEqual([
    ['1', 173, 1],
    ['3', 164, 6],
    ['2', 1, 1],
    ['', '', ''],
    ['', '', ''],
    ['', '', ''],
  ]);
  await host.userEdit(...cellOf(workbook, tableNames.tasks, '3', taskHeaders.done), '25/06/2024');
  expect(list().slice(0, 3)).toEqual([
    ['1', 173, 1],
    ['2', 1, 1],
    ['', '', ''],
  ]);
});
