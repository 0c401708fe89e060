// Status columns beside the real appendices: each kind shows what the pane shows, on several days, and harms no reading.
import { analyzePlan } from '../../src/core/analyzePlan.ts';
import { readActiveSheet } from '../../src/excel/readSheet.ts';
import { undoChange } from '../../src/excel/undoChange.ts';
import { loadLastUndo, type UndoStep } from '../../src/excel/undoStep.ts';
import { insertStatusColumns } from '../../src/excel/statusColumns.ts';
import { statusLabels } from '../../src/labels/status.ts';
import { buildStatusColumns, statusColumnKinds } from '../../src/report/statusColumns.ts';
import type { Workbook } from '../../src/workbench/model/workbook.ts';
import { openSession } from '../../src/workbench/session.ts';
import { writeXlsx } from '../../src/workbench/xlsx/writeXlsx.ts';
import { openCorpus, settings, sonLaFiles, tableFiles } from './corpus.ts';

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

/** Everything a workbook holds and looks like, as text. */
function everything(workbook: Workbook): string {
  const sheets = workbook.sheets.map((sheet) => [
    sheet.name,
    [...sheet.rows].flatMap(([row, cells]) =>
      [...cells].flatMap(([column, { value, formula, style }]) => {
        const isBlank = (value === undefined || value === '') && formula === undefined;
        return isBlank && style === 0 ? [] : [[row, column, value, formula, workbook.styles.get(style)]];
      }),
    ),
    sheet.merges,
    [...sheet.columnWidths].filter(([, width]) => Math.abs(width - sheet.defaultColumnWidth) > 0.01),
    [...sheet.rowHeights],
    sheet.conditionalFormats,
    sheet.tables,
  ]);
  return JSON.stringify([workbook.names, sheets]);
}

it.each(tableFiles)('%s: columns beside every table are undone to the last cell', async (file) => {
  const session = await openCorpus(file);
  const grid = await readActiveSheet();
  const analysis = analyzePlan(grid, { settings: settings('01/07/2022') });
  const before = everything(session.workbook);
  const steps: UndoStep[] = [];
  for (const table of analysis.tables) {
    steps.push(await insertStatusColumns(buildStatusColumns({ grid, analysis }, table, 'functions')));
  }
  expect(everything(session.workbook)).not.toBe(before);
  for (const step of steps.toReversed()) {
    expect(await undoChange(step, null)).toEqual({ restored: 1, kept: [] });
  }
  expect(everything(session.workbook)).toBe(before);
});

it.each(sonLaFiles)('%s: and after the file was saved, closed and opened again', async (file) => {
  const session = await openCorpus(file);
  const grid = await readActiveSheet();
  const analysis = analyzePlan(grid, { settings: settings('01/07/2022') });
  const before = everything(session.workbook);
  const [table] = analysis.tables;
  if (table === undefined) throw new Error(`no table in ${file}`);
  await insertStatusColumns(buildStatusColumns({ grid, analysis }, table, 'functions'));
  session.calculator.calculate();
  await session.calculator.settle();
  const bytes = writeXlsx(session.workbook);
  session.dispose();
  const again = await openSession(bytes, file);
  const last = await loadLastUndo();
  if (last === null) throw new Error('no step was kept');
  await undoChange(last, null);
  expect(everything(again.workbook)).toBe(before);
});
