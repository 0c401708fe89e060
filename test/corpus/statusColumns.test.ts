// Status columns beside the real appendices: each kind shows what the pane shows, on several days, and harms no reading.
import { analyzePlan } from '../../src/core/analyzePlan.ts';
import { readActiveSheet } from '../../src/excel/readSheet.ts';
import { insertStatusColumns } from '../../src/excel/statusColumns.ts';
import { statusLabels } from '../../src/labels/status.ts';
import { buildStatusColumns, statusColumnKinds } from '../../src/report/statusColumns.ts';
import { openCorpus, settings, tableFiles } from './corpus.ts';

const cases = tableFiles.flatMap((file) => statusColumnKinds.map((kind) => [file, kind] as const));

it.each(cases)('%s with %s', async (file, kind) => {
  const session = await openCorpus(file);
  const grid = await readActiveSheet();
  const analysis = analyzePlan(grid, { settings: settings('01/07/2022') });
  const models = analysis.tables.map((table) => buildStatusColumns({ grid, analysis }, table, kind));
  for (const model of models) {
    expect(grid.merges.filter((merge) => merge.column + merge.columns > model.area.column)).toEqual([]);
    await insertStatusColumns(model);
  }
  session.calculator.calculate();
  await session.calculator.settle();
  const sheet = session.workbook.activeSheet;
  const [{ area } = { area: { column: 0 } }] = models;
  const shown = analysis.tasks.map(({ task }) => [
    sheet.cell(task.source.row, area.column + 2)?.value,
    sheet.cell(task.source.row, area.column + 3)?.value,
  ]);
  expect(shown).toEqual(analysis.tasks.map(({ status, daysLate }) => [statusLabels[status].short, daysLate]));
  const again = analyzePlan(await readActiveSheet(), { settings: settings('01/07/2022') });
  expect(again.tasks).toEqual(analysis.tasks);
  expect(again.findings).toEqual(analysis.findings);
});
