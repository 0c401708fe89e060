// The status columns beside the appendix: written, recalculated, read again without harm, taken away.
import { analyzePlan } from '../../src/core/analyzePlan.ts';
import type { PlanAnalysis } from '../../src/core/progress.ts';
import { readActiveSheet } from '../../src/excel/readSheet.ts';
import { insertStatusColumns } from '../../src/excel/statusColumns.ts';
import { undoChange } from '../../src/excel/undoChange.ts';
import { loadLastUndo } from '../../src/excel/undoStep.ts';
import { statusLabels } from '../../src/labels/status.ts';
import {
  buildStatusColumns,
  statusColumnKinds,
  type StatusColumnKind,
  type StatusColumns,
} from '../../src/report/statusColumns.ts';
import { openWorkbook, type Session } from '../../src/workbench/session.ts';
import { appendixWorkbook, day, put, sheetName, sheetOf } from './appendix.ts';

const settings = { asOf: day('2024-07-01'), warningDays: 7, beforeIncludesDay: false };

async function analyze(): Promise<PlanAnalysis> {
  return analyzePlan(await readActiveSheet(), { settings });
}

async function build(kind: StatusColumnKind): Promise<StatusColumns> {
  const grid = await readActiveSheet();
  const analysis = analyzePlan(grid, { settings });
  const [table] = analysis.tables;
  if (table === undefined) throw new Error('no table');
  return buildStatusColumns({ grid, analysis }, table, kind);
}

/** The words in the status column, from the first task on. */
async function statusesOf(session: Session, { area }: StatusColumns): Promise<unknown[]> {
  session.calculator.calculate();
  await session.calculator.settle();
  const sheet = sheetOf(session.workbook, sheetName);
  return Array.from(
    { length: area.rows - 1 },
    (_, row) => sheet.cell(area.row + 1 + row, area.column + 2)?.value,
  ).filter((value) => value !== undefined && value !== '');
}

const expected = ({ tasks }: PlanAnalysis): string[] => tasks.map(({ status }) => statusLabels[status].short);

it.each(statusColumnKinds)('shows with %s what the pane shows', async (kind) => {
  const session = await openWorkbook(appendixWorkbook());
  const before = await analyze();
  const model = await build(kind);
  expect(model).toMatchObject({ tasks: 6, builtIn: 0, area: { row: 2, column: 7, columns: 4 } });
  await insertStatusColumns(model);
  expect(await statusesOf(session, model)).toEqual(expected(before));
});

it.each(['functions', 'builtIn'] as const)('follows ngày chốt and a done day with %s', async (kind) => {
  const session = await openWorkbook(appendixWorkbook());
  const model = await build(kind);
  await insertStatusColumns(model);
  await session.host.userEdit(sheetName, 'I2', '05/01/2024');
  expect((await statusesOf(session, model)).slice(0, 3)).toEqual(['Sắp đến hạn', 'Trong hạn', 'Trong hạn']);
  await session.host.userEdit(sheetName, 'I2', '01/07/2024');
  await session.host.userEdit(sheetName, 'I6', '02/07/2024');
  expect((await statusesOf(session, model))[1]).toBe('Hoàn thành chậm');
  expect(sheetOf(session.workbook, sheetName).cell(5, 10)?.value).toBe(2);
});

it('leaves the reading of the appendix as it was', async () => {
  const session = await openWorkbook(appendixWorkbook());
  const before = await analyze();
  const model = await build('functions');
  await insertStatusColumns(model);
  await statusesOf(session, model);
  const after = await analyze();
  expect(expected(after)).toEqual(expected(before));
  expect(after.tables[0]?.columns.map(({ role }) => role).slice(0, 6)).toEqual(
    before.tables[0]?.columns.map(({ role }) => role),
  );
  expect(after.findings.filter(({ severity }) => severity === 'error')).toEqual(
    before.findings.filter(({ severity }) => severity === 'error'),
  );
  expect((await build('functions')).area).toEqual(model.area);
});

it('keeps typed done days when it is written again', async () => {
  const session = await openWorkbook(appendixWorkbook());
  const model = await build('functions');
  await insertStatusColumns(model);
  await session.host.userEdit(sheetName, 'I6', '02/07/2024');
  await insertStatusColumns(await build('builtIn'));
  expect((await statusesOf(session, model))[1]).toBe('Hoàn thành chậm');
});

it('is undone without a trace', async () => {
  const session = await openWorkbook(appendixWorkbook());
  const look = async (): Promise<unknown> => {
    session.calculator.calculate();
    await session.calculator.settle();
    return Excel.run(async (context) => {
      const area = context.workbook.worksheets.getItem(sheetName).getRange('A1:N12');
      area.load('formulas,numberFormat');
      const looks = area.getCellProperties({
        format: { fill: { color: true }, font: { bold: true }, wrapText: true },
      });
      const last = area.getCell(0, 9);
      last.load('format/columnWidth');
      const formats = area.conditionalFormats.getCount();
      await context.sync();
      return [area.formulas, area.numberFormat, looks.value, last.format.columnWidth, formats.value];
    });
  };
  const before = await look();
  const step = await insertStatusColumns(await build('functions'));
  expect(await look()).not.toEqual(before);
  expect(await loadLastUndo()).toEqual(step);
  expect(await undoChange(step, null)).toEqual({ restored: 1, kept: [] });
  expect(await look()).toEqual(before);
  expect(session.workbook.names).toEqual([]);
  expect(await loadLastUndo()).toBeNull();
});

it('gives the place the looks and colour rules back that it had', async () => {
  const workbook = appendixWorkbook();
  const session = await openWorkbook(workbook);
  const sheet = sheetOf(workbook, sheetName);
  await Excel.run(async (context) => {
    const beside = context.workbook.worksheets.getItem(sheetName);
    beside.getRange('H4:H5').format.fill.color = '#FFCC00';
    beside.getRange('I6').format.font.name = 'Times New Roman';
    beside.getRange('J7').numberFormat = [['0.00']];
    const edge = beside.getRange('K3:K8').format.borders.getItem('EdgeRight');
    edge.style = 'Double';
    edge.color = '#123456';
    const rule = beside.getRange('A1:Z50').conditionalFormats.add('Custom');
    rule.custom.rule.formula = '=$A1="x"';
    rule.custom.format.fill.color = '#00FF00';
    await context.sync();
  });
  const styles = (): unknown =>
    Array.from({ length: 10 }, (_, row) =>
      Array.from({ length: 6 }, (_column, at) => workbook.styles.get(sheet.cell(row, 6 + at)?.style ?? 0)),
    );
  const [before, rules] = [styles(), structuredClone(sheet.conditionalFormats)];
  const step = await insertStatusColumns(await build('functions'));
  expect(styles()).not.toEqual(before);
  await undoChange(step, null);
  expect(styles()).toEqual(before);
  expect(sheet.conditionalFormats).toEqual(rules);
  session.dispose();
});

it('is undone where the columns are now, when rows were inserted above them and inside', async () => {
  const session = await openWorkbook(appendixWorkbook());
  const step = await insertStatusColumns(await build('functions'));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    sheet.getRange('1:1').insert('Down');
    sheet.getRange('7:8').insert('Down');
    await context.sync();
  });
  await undoChange(step, null);
  const sheet = sheetOf(session.workbook, sheetName);
  const left = Array.from({ length: 30 }, (_, row) =>
    Array.from({ length: 8 }, (_column, at) => sheet.cell(row, 7 + at)?.value).filter(
      (value) => value !== undefined && value !== '',
    ),
  ).flat();
  expect(left).toEqual([]);
  expect(sheet.conditionalFormats).toEqual([]);
});

it('keeps a day that was typed since and is kept nowhere else, and tells where', async () => {
  const session = await openWorkbook(appendixWorkbook());
  const step = await insertStatusColumns(await build('functions'));
  await session.host.userEdit(sheetName, 'I6', '02/07/2024');
  await session.host.userEdit(sheetName, 'I7', '03/07/2024');
  const undone = await undoChange(step, null, [6]);
  expect(undone.kept).toEqual([{ sheet: sheetName, address: 'I6' }]);
  const sheet = sheetOf(session.workbook, sheetName);
  expect(sheet.cell(5, 8)?.value).toBe(45475);
  expect(sheet.cell(6, 8)?.value).toBeUndefined();
});

it('undone, leaves the columns that it had written over', async () => {
  const session = await openWorkbook(appendixWorkbook());
  const first = await insertStatusColumns(await build('functions'));
  const second = await insertStatusColumns(await build('values'));
  const sheet = sheetOf(session.workbook, sheetName);
  expect(sheet.cell(5, 9)?.formula).toBeUndefined();
  await undoChange(second, first);
  expect(sheet.cell(5, 9)?.formula).toContain('PLAN.STATUS');
  expect(sheet.conditionalFormats.length).toBeGreaterThan(0);
  await undoChange(first, null);
  expect([sheet.cell(5, 9)?.formula, sheet.conditionalFormats.length]).toEqual([undefined, 0]);
});

it('goes past what stands beside the appendix, and past merged cells', async () => {
  const workbook = appendixWorkbook();
  const sheet = sheetOf(workbook, sheetName);
  put(sheet, 4, 8, 'Ghi chú của tôi');
  put(sheet, 7, 11, 'Người lập');
  sheet.merges.push({ row: 7, column: 11, rows: 2, columns: 2 });
  await openWorkbook(workbook);
  expect((await build('values')).area.column).toBe(13);
});

it('writes nothing over merged cells that hold nothing', async () => {
  const workbook = appendixWorkbook();
  sheetOf(workbook, sheetName).merges.push({ row: 5, column: 9, rows: 2, columns: 2 });
  await openWorkbook(workbook);
  await expect(insertStatusColumns(await build('values'))).rejects.toMatchObject({ code: 'mergedConflict' });
  expect(sheetOf(workbook, sheetName).cell(2, 7)?.value).toBeUndefined();
});

it('writes nothing on a protected sheet', async () => {
  const workbook = appendixWorkbook();
  await openWorkbook(workbook);
  const model = await build('functions');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheetName).protection.protect();
    await context.sync();
  });
  await expect(insertStatusColumns(model)).rejects.toMatchObject({ code: 'protectedSheet' });
  expect(sheetOf(workbook, sheetName).cell(2, 7)?.value).toBeUndefined();
});

it('gives a school year to the functions, so that its later months are in the year after', async () => {
  const workbook = appendixWorkbook();
  const sheet = sheetOf(workbook, sheetName);
  put(sheet, 0, 0, 'KẾ HOẠCH NĂM HỌC 2024-2025');
  put(sheet, 4, 5, 'Tháng 3');
  const session = await openWorkbook(workbook);
  const before = await analyze();
  const model = await build('functions');
  await insertStatusColumns(model);
  expect(await statusesOf(session, model)).toEqual(expected(before));
  expect(sheet.cell(4, 7)?.formula).toBe('=IFNA(PLAN.DUEDATE(F5,"2024-2025"),"")');
  expect(sheet.cell(4, 7)?.value).toBe(45747);
});
