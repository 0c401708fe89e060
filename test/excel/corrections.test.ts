// Corrected tables follow their cells: rows and columns come and go, the sheet gets another name, the file is saved.
import type { ColumnRole } from '../../src/core/model.ts';
import { loadPlan, storePlan } from '../../src/excel/planStore.ts';
import { readPlan } from '../../src/excel/readPlan.ts';
import { shiftCells } from '../../src/workbench/model/insertion.ts';
import { maxColumns, maxRows } from '../../src/workbench/model/address.ts';
import { deleteSheet, insertSheet, renameSheet } from '../../src/workbench/model/sheetEdit.ts';
import type { Workbook } from '../../src/workbench/model/workbook.ts';
import { readXlsx } from '../../src/workbench/xlsx/readXlsx.ts';
import { writeXlsx } from '../../src/workbench/xlsx/writeXlsx.ts';
import { appendixWorkbook, day, open, sheetName, sheetOf } from './appendix.ts';

const today = day('2024-07-01');
const columns: Record<string, ColumnRole> = {
  '0': 'ordinal',
  '1': 'task',
  '2': 'deliverable',
  '3': 'partner',
  '4': 'lead',
  '5': 'deadline',
};
const correction = {
  sheet: sheetName,
  range: { row: 2, column: 0, rows: 9, columns: 6 },
  headerRows: 1,
  columns,
};
const plan = { settings: {}, corrections: [correction], ignored: [], headings: [] };

async function corrected(): Promise<Workbook> {
  const { workbook } = await open(appendixWorkbook());
  await storePlan(plan);
  return workbook;
}

function shift(
  workbook: Workbook,
  kind: 'insert' | 'delete',
  direction: 'vertical' | 'horizontal',
  at: number,
  count = 1,
): void {
  const area =
    direction === 'vertical'
      ? { row: at, column: 0, rows: count, columns: maxColumns }
      : { row: 0, column: at, rows: maxRows, columns: count };
  const sheet = workbook.sheetByName(sheetName) ?? workbook.activeSheet;
  shiftCells(workbook, sheet, { kind, direction, area }, 'user');
}

const leadsRead = async (): Promise<unknown[]> => {
  const { analysis } = await readPlan({ today });
  return [analysis.tasks.length, analysis.tasks[0]?.task.leads, analysis.tables[0]?.headerRows];
};
/** As corrected: who takes part is in column D, who leads in column E. */
const asCorrected = [6, ['Các phòng'], 1];

const ownNames = (workbook: Workbook) =>
  workbook.names
    .filter(({ name }) => name.startsWith('PLAN_Bang_'))
    .map(({ name, visible }) => [name, visible]);

it('keeps one hidden name for each correction, and none once it is forgotten', async () => {
  const workbook = await corrected();
  expect(ownNames(workbook)).toEqual([['PLAN_Bang_1', false]]);
  expect((await loadPlan()).corrections).toEqual([{ ...correction, id: 'PLAN_Bang_1' }]);
  await storePlan(await loadPlan());
  expect(ownNames(workbook)).toHaveLength(1);
  await storePlan({ ...plan, corrections: [] });
  expect(ownNames(workbook)).toEqual([]);
});

it('reads the same tasks after rows were inserted above and inside', async () => {
  const workbook = await corrected();
  expect(await leadsRead()).toEqual(asCorrected);
  shift(workbook, 'insert', 'vertical', 0, 3);
  shift(workbook, 'insert', 'vertical', 8);
  expect(await leadsRead()).toEqual(asCorrected);
  expect((await loadPlan()).corrections[0]?.range).toEqual({ row: 5, column: 0, rows: 10, columns: 6 });
});

it('keeps each column’s meaning when a column comes between them or one goes', async () => {
  const workbook = await corrected();
  shift(workbook, 'insert', 'horizontal', 4);
  expect(await leadsRead()).toEqual(asCorrected);
  shift(workbook, 'delete', 'horizontal', 2);
  expect(await leadsRead()).toEqual(asCorrected);
});

it('follows the sheet through another name, and the file through saving', async () => {
  const workbook = await corrected();
  renameSheet(workbook, sheetOf(workbook, sheetName), 'PL 1', 'user');
  shift(workbook, 'insert', 'vertical', 1);
  expect(await leadsRead()).toEqual(asCorrected);
  const { workbook: again } = await open(readXlsx(writeXlsx(workbook), 'a.xlsx'));
  expect(await leadsRead()).toEqual(asCorrected);
  expect(ownNames(again)).toEqual([['PLAN_Bang_1', false]]);
});

it('keeps where it is now when something else is stored from an older reading', async () => {
  const workbook = await corrected();
  const read = await loadPlan();
  shift(workbook, 'insert', 'vertical', 0, 2);
  shift(workbook, 'insert', 'horizontal', 3);
  await storePlan({ ...read, ignored: ['ALIAS|1|x'] });
  expect(await leadsRead()).toEqual(asCorrected);
  shift(workbook, 'insert', 'vertical', 0);
  expect(await leadsRead()).toEqual(asCorrected);
});

it('forgets a correction whose cells or whose sheet were deleted, and says nothing', async () => {
  const workbook = await corrected();
  shift(workbook, 'delete', 'vertical', 0, 12);
  expect((await loadPlan()).corrections).toEqual([]);
  const other = await corrected();
  insertSheet(other, 'Trang khác', 'user');
  deleteSheet(other, sheetOf(other, sheetName), 'user');
  const left = await loadPlan();
  expect(left.corrections).toEqual([]);
  await storePlan(left);
  expect(ownNames(other)).toEqual([]);
});

it('still reads a correction that an older version kept without a name', async () => {
  const workbook = appendixWorkbook();
  workbook.settings.set('plan.settings', { corrections: [correction] });
  await open(workbook);
  expect(await leadsRead()).toEqual(asCorrected);
  await storePlan(await loadPlan());
  shift(workbook, 'insert', 'vertical', 0);
  expect(await leadsRead()).toEqual(asCorrected);
});
