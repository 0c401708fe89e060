// Colours on the appendix: live rules of ours, taken away without touching the user's.
import { applyHighlight, removeHighlight, restoreHighlight } from '../../src/excel/highlight.ts';
import { runPlan } from '../../src/excel/runPlan.ts';
import { sheetNames, taskHeaders } from '../../src/labels/sheets.ts';
import { statusLabels } from '../../src/labels/status.ts';
import { buildHighlight } from '../../src/report/highlight.ts';
import { tableNames } from '../../src/report/tableFormulas.ts';
import { createCalculator } from '../../src/workbench/formula/calculator.ts';
import { conditionalOverlays } from '../../src/workbench/formula/conditionalFormats.ts';
import { Workbook } from '../../src/workbench/model/workbook.ts';
import { addRow } from './edits.ts';
import { appendixWorkbook, cellOf, day, open, put, sheetName, sheetOf } from './appendix.ts';

const today = day('2024-07-01');

/** Row and column, 0-based, of the cells of the appendix that are filled as overdue. */
function redPlaces(workbook: Workbook): (readonly [row: number, column: number])[] {
  const calculator = createCalculator(workbook);
  calculator.recalculateAll();
  const area = { row: 0, column: 0, rows: 20, columns: 10 };
  const overlays = conditionalOverlays(workbook, calculator, sheetOf(workbook, sheetName), area);
  calculator.dispose();
  return [...overlays]
    .filter(([, { fill }]) => fill === statusLabels.overdue.fill)
    .map(([key]) => key.split(',').map(Number))
    .map(([row = -1, column = -1]) => [row, column] as const);
}

/** 0-based rows of the appendix that are filled as overdue. */
function redRows(workbook: Workbook): number[] {
  return [...new Set(redPlaces(workbook).map(([row]) => row))].sort((a, b) => a - b);
}

/** "3 from 5 to 8": a row and the first and last of its columns that are filled. */
function redCells(workbook: Workbook): string[] {
  const places = redPlaces(workbook);
  return redRows(workbook).map((row) => {
    const columns = places.filter((place) => place[0] === row).map(([, column]) => column);
    return `${row} from ${Math.min(...columns)} to ${Math.max(...columns)}`;
  });
}

it('fills the rows of the overdue tasks from the first column to the last', async () => {
  const { workbook } = await open(appendixWorkbook());
  await runPlan({ today });
  expect(redRows(workbook)).toEqual([4, 5, 6]);
});

it('follows ngày chốt and done days without the add-in', async () => {
  const { workbook, host } = await open(appendixWorkbook());
  await runPlan({ today });
  await host.userEdit(...cellOf(workbook, tableNames.tasks, '2', taskHeaders.done), '25/06/2024');
  expect(redRows(workbook)).toEqual([4, 6]);
  await host.userEdit(sheetNames.config, 'B3', '05/01/2024');
  expect(redRows(workbook)).toEqual([]);
});

it('follows rows that are inserted above a task', async () => {
  const { workbook } = await open(appendixWorkbook());
  await runPlan({ today });
  addRow(workbook, 5, ['', 'Dòng chèn thêm']);
  expect(redRows(workbook)).toEqual([4, 6, 7]);
});

it('is replaced, not doubled, when it is applied again', async () => {
  const { workbook } = await open(appendixWorkbook());
  const { analysis, rules } = await runPlan({ today });
  await applyHighlight(sheetName, buildHighlight(analysis));
  expect(sheetOf(workbook, sheetName).conditionalFormats).toHaveLength(rules);
});

it("takes away all of ours and none of the user's", async () => {
  const { workbook } = await open(appendixWorkbook());
  const sheet = sheetOf(workbook, sheetName);
  const theirs = {
    id: '{0}',
    areas: [{ row: 3, column: 0, rows: 5, columns: 6 }],
    priority: 1,
    stopIfTrue: false,
    rule: { kind: 'expression' as const, formula: '=$A4="1"' },
    format: { fill: '#00FF00', fontColor: null, bold: null, italic: null, underline: null, strike: null },
  };
  sheet.conditionalFormats = [theirs];
  const { rules } = await runPlan({ today });
  expect(sheet.conditionalFormats).toHaveLength(rules + 1);
  expect((await removeHighlight(sheetName)).rules).toBe(rules);
  expect(sheet.conditionalFormats.map(({ rule }) => rule)).toEqual([theirs.rule]);
});

it('goes by names and words only, as older Excel refuses a rule that names another sheet', async () => {
  await open(appendixWorkbook());
  const { analysis } = await runPlan({ today });
  for (const { formula } of buildHighlight(analysis).rules) expect(formula).not.toMatch(/!|NhiemVu/u);
});

it('says that a protected or a missing sheet cannot be coloured', async () => {
  const { workbook } = await open(appendixWorkbook());
  sheetOf(workbook, sheetName).protected = true;
  await expect(removeHighlight(sheetName)).rejects.toMatchObject({
    code: 'protectedSheet',
    detail: sheetName,
  });
  await expect(removeHighlight('Không có')).rejects.toMatchObject({ code: 'sheetGone' });
});

it('is put back by undoing its removal, and taken away by undoing that', async () => {
  const { workbook } = await open(appendixWorkbook());
  await runPlan({ today });
  const rules = (): unknown[] =>
    sheetOf(workbook, sheetName).conditionalFormats.map(({ rule, format, areas, stopIfTrue }) => [
      rule,
      format,
      areas,
      stopIfTrue,
    ]);
  const before = rules();
  const { undo } = await removeHighlight(sheetName);
  expect(rules()).toEqual([]);
  const again = await restoreHighlight(undo);
  expect(rules()).toEqual(before);
  await restoreHighlight(again.undo);
  expect(rules()).toEqual([]);
});

it('colours each of two tables beside each other by its own tasks, also after a row was inserted', async () => {
  const names = ['STT', 'Nhiệm vụ', 'Người thực hiện', 'Thời hạn'];
  const workbook = new Workbook();
  const sheet = workbook.addSheet(sheetName);
  [
    ['VIỆC NĂM 2024'],
    [...names, '', ...names],
    ['1', 'Soạn tờ trình về quy chế', 'Anh A', '15/5/2024', '', '1', 'Kiểm kê tài sản', 'Chị D', '20/9/2024'],
    ['2', 'Lấy ý kiến các đơn vị', 'Chị B', '30/9/2024', '', '2', 'Thanh lý máy cũ', 'Chị D', '15/6/2024'],
    [
      '3',
      'Hoàn thiện dự thảo',
      'Anh A',
      '15/10/2024',
      '',
      '3',
      'Bàn giao kho lưu trữ',
      'Anh C',
      '15/11/2024',
    ],
  ].forEach((cells, row) => cells.forEach((text, column) => put(sheet, row, column, text)));
  await open(workbook);
  await runPlan({ today });
  expect(redCells(workbook)).toEqual(['2 from 0 to 3', '3 from 5 to 8']);
  addRow(workbook, 2, ['']);
  expect(redCells(workbook)).toEqual(['3 from 0 to 3', '4 from 5 to 8']);
});
