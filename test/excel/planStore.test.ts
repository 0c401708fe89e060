// What the pane keeps in the workbook between sessions.
import { findingKey } from '../../src/core/findingKey.ts';
import { loadPlan, storePlan } from '../../src/excel/planStore.ts';
import { readPlan } from '../../src/excel/readPlan.ts';
import { runPlan } from '../../src/excel/runPlan.ts';
import { sheetNames } from '../../src/labels/sheets.ts';
import { readXlsx } from '../../src/workbench/xlsx/readXlsx.ts';
import { writeXlsx } from '../../src/workbench/xlsx/writeXlsx.ts';
import { appendixWorkbook, day, open, sheetName, sheetOf } from './appendix.ts';

const today = day('2024-07-01');
const corrections = [
  {
    sheet: sheetName,
    range: { row: 2, column: 0, rows: 9, columns: 6 },
    headerRows: 1,
    columns: { '1': 'task' },
  },
] as const;

it('has nothing to tell of a workbook it has not seen', async () => {
  await open(appendixWorkbook());
  expect(await loadPlan()).toEqual({ settings: {}, corrections: [], ignored: [], headings: [] });
});

it('gives back what was stored', async () => {
  await open(appendixWorkbook());
  const plan = {
    settings: { asOf: today, warningDays: 3 },
    corrections,
    ignored: ['ALIAS|1|x'],
    headings: [],
  };
  await storePlan(plan);
  const named = corrections.map((correction) => ({ ...correction, id: 'PLAN_Bang_1' }));
  expect(await loadPlan()).toEqual({ ...plan, corrections: named });
});

it('counts what another version or a person left as nothing', async () => {
  const workbook = appendixWorkbook();
  workbook.settings.set('plan.settings', { settings: { asOf: 'hôm nay' }, corrections: 'none' });
  await open(workbook);
  expect(await loadPlan()).toEqual({ settings: {}, corrections: [], ignored: [], headings: [] });
});

it('puts a setting into the cells the formulas read, and believes those cells afterwards', async () => {
  const { workbook, host } = await open(appendixWorkbook());
  await runPlan({ today });
  await storePlan({
    settings: { asOf: day('2024-08-15'), warningDays: 10, planYear: 2023 },
    corrections: [],
    ignored: [],
    headings: [],
  });
  const config = sheetOf(workbook, sheetNames.config);
  expect([2, 3, 4].map((row) => config.cell(row, 1)?.value)).toEqual([45_519, 2023, 10]);
  await host.userEdit(sheetNames.config, 'B3', '20/08/2024');
  expect((await loadPlan()).settings).toEqual({
    asOf: '2024-08-20',
    warningDays: 10,
    planYear: 2023,
    beforeIncludesDay: false,
    shiftToWorkingDay: false,
  });
});

it('detects the plan year again as long as the user has not chosen one', async () => {
  const { host } = await open(appendixWorkbook());
  await runPlan({ today });
  expect((await loadPlan()).settings.planYear).toBeUndefined();
  await host.userEdit(sheetNames.config, 'B4', '2025');
  expect((await loadPlan()).settings.planYear).toBe(2025);
});

it('detects the plan year again once the user has taken back the one chosen in the pane', async () => {
  const { workbook } = await open(appendixWorkbook());
  await runPlan({ today });
  await storePlan({ settings: { planYear: 2023 }, corrections: [], ignored: [], headings: [] });
  await storePlan({ settings: {}, corrections: [], ignored: [], headings: [] });
  expect((await loadPlan()).settings.planYear).toBeUndefined();
  expect((await readPlan({ today })).analysis.planYear).toBe(2024);
  expect(sheetOf(workbook, sheetNames.config).cell(3, 2)?.value).toContain('Đã bỏ đặt');
});

it('leaves a year typed on "Cấu hình" alone when the pane stores something else', async () => {
  const { host } = await open(appendixWorkbook());
  await runPlan({ today });
  await host.userEdit(sheetNames.config, 'B4', '2025');
  await storePlan({ settings: {}, corrections: [], ignored: ['ALIAS|1|x'], headings: [] });
  expect((await loadPlan()).settings.planYear).toBe(2025);
});

it('"Bỏ qua" is remembered when the file is saved, closed and opened again', async () => {
  const { workbook } = await open(appendixWorkbook());
  const { analysis } = await readPlan({ today });
  const finding = analysis.findings.find(({ code }) => code === 'YEAR_MISMATCH');
  if (finding === undefined) throw new Error('no finding');
  await storePlan({ settings: {}, corrections: [], ignored: [findingKey(finding)], headings: [] });
  await open(readXlsx(writeXlsx(workbook), 'saved.xlsx'));
  const again = await readPlan({ today });
  expect(again.analysis.findings.map(({ code }) => code)).toEqual(
    analysis.findings.map(({ code }) => code).filter((code) => code !== 'YEAR_MISMATCH'),
  );
});
