// The pane and the custom functions agree on every row of the real appendices, on whatever day one asks.
import { analyzePlan } from '../../src/core/analyzePlan.ts';
import { toSerial } from '../../src/core/calendar.ts';
import { dueDaysOf } from '../../src/core/cellProgress.ts';
import type { Grid } from '../../src/core/model.ts';
import type { PlanAnalysis } from '../../src/core/progress.ts';
import { readActiveSheet } from '../../src/excel/readSheet.ts';
import { dueDate, dueKind } from '../../src/functions/deadlineFunctions.ts';
import { summary, tasks } from '../../src/functions/planFunctions.ts';
import { daysLate, status } from '../../src/functions/progressFunctions.ts';
import { milestoneKindLabels, ratingLabels, statusLabels } from '../../src/labels/status.ts';
import { day, openCorpus, settings, tableFiles } from './corpus.ts';

// The result appendix of Quảng Trị has no deadline column.
const datedFiles = tableFiles.filter((file) => !file.startsWith('quang-tri'));
const days = ['15/03/2022', '01/07/2022', '31/12/2022', '01/01/2023'];
const grids = new Map<string, Grid>();
beforeAll(async () => {
  for (const file of tableFiles) {
    await openCorpus(file);
    grids.set(file, await readActiveSheet());
  }
});

function read(file: string, asOf: string): { grid: Grid; analysis: PlanAnalysis } {
  const grid = grids.get(file);
  if (grid === undefined) throw new Error(`${file} was not opened`);
  return { grid, analysis: analyzePlan(grid, { settings: settings(asOf) }) };
}

it.each(datedFiles.flatMap((file) => days.map((asOf) => [file, asOf] as const)))(
  '%s on %s: PLAN.STATUS and PLAN.DAYSLATE of every deadline cell are those of the pane',
  (file, asOf) => {
    const { analysis } = read(file, asOf);
    const dated = analysis.tasks.filter(({ task }) => task.deadline.trim() !== '');
    const cells = dated.map(({ task }) => [task.deadlineSerial ?? task.deadline]);
    const year = analysis.planYear;
    expect(status(cells, [['']], toSerial(day(asOf)), 7, year)).toEqual(
      dated.map((progress) => [statusLabels[progress.status].short]),
    );
    expect(daysLate(cells, [['']], toSerial(day(asOf)), null, undefined, year)).toEqual(
      dated.map((progress) => [progress.daysLate]),
    );
  },
);

it.each(datedFiles)('%s: PLAN.DUEDATE and PLAN.DUEKIND are those of the pane', (file) => {
  const { analysis } = read(file, '01/07/2022');
  const readable = analysis.tasks.filter(
    ({ task, milestones }) =>
      task.deadline.trim() !== '' && milestones.some(({ kind }) => kind !== 'unreadable'),
  );
  const cells = readable.map(({ task }) => [task.deadline]);
  expect(dueDate(cells, analysis.planYear)).toEqual(
    readable.map(({ due, occurrences }) => {
      // The pane leaves what only recurs without a last day; a cell that asks for one gets it.
      const last = due ?? dueDaysOf({ occurrences }).at(-1);
      return [last === undefined ? '' : toSerial(last)];
    }),
  );
  expect(dueKind(cells)).toEqual(
    readable.map(({ milestones }) => [
      [...new Set(milestones.map(({ kind }) => milestoneKindLabels[kind]))].join('; '),
    ]),
  );
});

it.each(tableFiles)(
  '%s: PLAN.TASKS of the bare values gives the rows of the pane, without merged areas',
  (file) => {
    const { grid, analysis } = read(file, '01/07/2022');
    const [, ...rows] = tasks(grid.values.map((row) => row.map((value) => (value === '' ? 0 : value))));
    expect(rows.map((row) => [row[0], row[2], row[4], row[6], row[10], row[12]])).toEqual(
      analysis.tasks.map(({ task, rating }) => [
        task.ordinal,
        task.title,
        task.leads.join('; '),
        task.deadline,
        rating === null ? '' : ratingLabels[rating].short,
        task.source.row - grid.row + 1,
      ]),
    );
    const sections = analysis.tasks.map(({ task }) => task.section).filter((id) => id !== null);
    expect(new Set(rows.map((row) => row[1])).size).toBe(new Set(sections).size);
  },
);

it.each(tableFiles)('%s: PLAN.SUMMARY counts what the pane counts', (file) => {
  const { grid, analysis } = read(file, '01/07/2022');
  const lines = summary([...grid.values.map((row) => [...row])], 'DONVI', toSerial(day('01/07/2022')));
  const { byLead } = analysis.summary;
  expect(lines.slice(1, -1).map((line) => [line[1], line[7], line[10]])).toEqual(
    byLead.map(({ tasks: all, byStatus, rates }) => [all, byStatus.overdue, rates.due.of]),
  );
  expect(lines.at(-1)?.[1]).toBe(analysis.tasks.length);
  expect(lines.at(-1)?.[7]).toBe(analysis.summary.byStatus.overdue);
});
