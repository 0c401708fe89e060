// A sheet on which no table is found: the pane gets its cells all the same, and what the user points at is read.
import { readPlan } from '../../src/excel/readPlan.ts';
import { readSelection } from '../../src/excel/readSelection.ts';
import { runPlan } from '../../src/excel/runPlan.ts';
import { storePlan } from '../../src/excel/planStore.ts';
import { Workbook } from '../../src/workbench/model/workbook.ts';
import { day, open, put } from './appendix.ts';

const today = day('2024-07-01');

/** Two columns without names that anybody knows: nothing says that they are a plan. */
function unknownTable(): Workbook {
  const workbook = new Workbook();
  const sheet = workbook.addSheet('Việc');
  put(sheet, 0, 0, 'Ghi nhanh trong cuộc họp');
  const lines = [
    ['Cái gì', 'Bao giờ'],
    ['Soạn quy chế làm việc', 'Quý II/2024'],
    ['Lập danh mục hồ sơ', 'Tháng 8/2024'],
  ];
  lines.forEach(([what = '', when = ''], index) => {
    put(sheet, index + 2, 1, what);
    put(sheet, index + 2, 2, when);
  });
  return workbook;
}

it('gives the cells of a sheet without a table, and no task', async () => {
  await open(unknownTable());
  const { grid, analysis } = await readPlan({ today });
  expect(analysis.tables).toEqual([]);
  expect(analysis.rows).toMatchObject({ read: 5, tasks: 0, ignored: 5 });
  expect(grid.texts[3]?.[1]).toBe('Soạn quy chế làm việc');
});

it('writes nothing when there is no table', async () => {
  const { workbook } = await open(unknownTable());
  await expect(runPlan({ today })).rejects.toMatchObject({ code: 'noTable', detail: 'Việc' });
  expect(workbook.sheets).toHaveLength(1);
});

it('reads the table that the user pointed at', async () => {
  await open(unknownTable());
  const correction = {
    sheet: 'Việc',
    range: { row: 2, column: 1, rows: 3, columns: 2 },
    headerRows: 1,
    columns: { 1: 'task', 2: 'deadline' },
  } as const;
  await storePlan({ settings: {}, corrections: [correction], ignored: [], headings: [] });
  const { analysis } = await readPlan({ today, place: { sheet: 'Việc' } });
  expect(analysis.tasks.map(({ task, due }) => [task.title, due])).toEqual([
    ['Soạn quy chế làm việc', '2024-06-30'],
    ['Lập danh mục hồ sơ', '2024-08-31'],
  ]);
  expect(analysis.findings.map(({ code }) => code)).not.toContain('TABLE_UNSURE');
});

it('reads one rectangle of a named sheet', async () => {
  await open(unknownTable());
  const area = { row: 2, column: 1, rows: 2, columns: 2 };
  const { grid, selection } = await readPlan({ today, place: { sheet: 'Việc', area } });
  expect(grid).toMatchObject({ row: 2, column: 1 });
  expect(grid.texts).toEqual([
    ['Cái gì', 'Bao giờ'],
    ['Soạn quy chế làm việc', 'Quý II/2024'],
  ]);
  expect(selection).toEqual(area);
});

it('says which rectangle is selected', async () => {
  const { workbook } = await open(unknownTable());
  workbook.activeSheet.selection = { row: 2, column: 1, rows: 3, columns: 2 };
  expect(await readSelection()).toEqual({ sheet: 'Việc', row: 2, column: 1, rows: 3, columns: 2 });
});

it('lets the caller show that the cells are read before they are understood', async () => {
  await open(unknownTable());
  const seen: string[] = [];
  const reading = await readPlan({
    today,
    onRead: async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      seen.push('read');
    },
  });
  seen.push(`${reading.analysis.rows.read} rows`);
  expect(seen).toEqual(['read', '5 rows']);
});
