// The user's own lists: made when asked for, read whenever they are there, never changed but for what is new.
import { learnUnitOf, makeLists } from '../../src/excel/userLists.ts';
import { readPlan } from '../../src/excel/readPlan.ts';
import { runPlan } from '../../src/excel/runPlan.ts';
import { summarizePeriod } from '../../src/core/periods.ts';
import { toSerial } from '../../src/core/calendar.ts';
import { sheetNames, sheetWords } from '../../src/labels/sheets.ts';
import { periodsOf } from '../../src/report/summaryPeriods.ts';
import { referenceKeys } from '../../src/report/sheetModel.ts';
import type { Sheet } from '../../src/workbench/model/sheet.ts';
import { appendixWorkbook, day, open, put, sheetOf, tableRows } from './appendix.ts';

const today = day('2024-07-01');
const request = { today };

/** The whole job, then all three lists; gives the names of the sheets made. */
async function runWithLists(): Promise<readonly string[]> {
  const { analysis } = await runPlan(request);
  return (await makeLists(analysis, referenceKeys)).map(({ name }) => name);
}

const cellsOf = (sheet: Sheet): unknown[] =>
  [...sheet.rows].flatMap(([row, cells]) => [...cells].map(([column, cell]) => [row, column, cell.value]));

it('makes none of the lists unasked, and all three when asked, each in a few round trips', async () => {
  const { workbook, host } = await open(appendixWorkbook());
  const { sheets, analysis } = await runPlan(request);
  expect(sheets).toHaveLength(6);
  host.resetCount();
  const made = await makeLists(analysis, referenceKeys);
  expect(host.syncCount).toBeLessThanOrEqual(5);
  expect(made.map(({ name }) => name)).toEqual(['Ngày nghỉ', 'Lịch báo cáo', 'Danh mục đơn vị']);
  const holidays = tableRows(workbook, 'NgayNghi');
  expect(holidays.filter((row) => row['Tên'] === 'Tết Nguyên đán').map((row) => row['Ngày'])).toEqual(
    expect.arrayContaining([
      toSerial(day('2023-01-20')),
      toSerial(day('2024-02-08')),
      toSerial(day('2025-01-31')),
    ]),
  );
  expect(holidays.filter((row) => row['Loại'] === 'Làm bù').map((row) => row['Ngày'])).toEqual(
    ['2024-05-04', '2025-04-26'].map((date) => toSerial(day(date))),
  );
  expect(
    tableRows(workbook, 'LichBaoCao').map((row) => [row['Kỳ'], row['Từ ngày'], row['Đến ngày']])[2],
  ).toEqual(['Quý III', toSerial(day('2024-06-15')), toSerial(day('2024-09-14'))]);
  expect(tableRows(workbook, 'DonVi').map((row) => [row['Tên chuẩn'], row['Loại'], row['Năm']])).toEqual([
    ['Phòng Tổng hợp', 'Đơn vị', 2024],
    ['Các phòng', 'Tập thể', 2024],
    ['Phòng Thanh tra', 'Đơn vị', 2024],
    ['Phòng Pháp chế', 'Đơn vị', 2024],
  ]);
});

it('leaves the lists exactly as they are when the plan is run again', async () => {
  const { workbook } = await open(appendixWorkbook());
  await runWithLists();
  const sheets = referenceKeys.map((key) => sheetOf(workbook, sheetNames[key]));
  for (const sheet of sheets) {
    put(sheet, 5, 0, 'của tôi');
    put(sheet, 40, 2, 'dòng để riêng');
  }
  const before = sheets.map(cellsOf);
  await runPlan(request);
  expect(sheets.map(cellsOf)).toEqual(before);
});

it('keeps every row of the user when a list is asked for again, and adds only what is new', async () => {
  const { workbook } = await open(appendixWorkbook());
  await runWithLists();
  const units = sheetOf(workbook, sheetNames.units);
  put(units, 4, 0, 'Phòng TH');
  put(units, 4, 1, 'Phòng Tổng hợp; P.TH');
  put(units, 7, 0, '');
  put(units, 7, 2, '');
  put(units, 7, 3, '');
  await runWithLists();
  expect(tableRows(workbook, 'DonVi').map((row) => [row['Tên chuẩn'], row['Cách ghi khác']])).toEqual([
    ['Phòng TH', 'Phòng Tổng hợp; P.TH'],
    ['Các phòng', undefined],
    ['Phòng Thanh tra', undefined],
    ['Phòng Pháp chế', undefined],
  ]);
  expect(tableRows(workbook, 'NhiemVu').map((row) => row['Đơn vị chủ trì'])[0]).toBe('Phòng TH');
});

it('reads the plan with the user’s days off and schedule', async () => {
  const { workbook } = await open(appendixWorkbook());
  await runWithLists();
  const holidays = sheetOf(workbook, sheetNames.holidays);
  const last = tableRows(workbook, 'NgayNghi').length + 4;
  put(holidays, last, 0, '28/6/2024');
  put(holidays, last, 1, 'nghỉ');
  put(holidays, last, 2, 'Ngày truyền thống');
  const periods = sheetOf(workbook, sheetNames.periods);
  put(periods, 6, 1, toSerial(day('2024-06-14')));
  const { analysis } = await runPlan(request);
  expect(analysis.references.daysOff.at(-1)).toEqual({
    date: '2024-06-28',
    kind: 'off',
    name: 'Ngày truyền thống',
  });
  expect(analysis.findings.find(({ code }) => code === 'PERIOD_OVERLAP')).toMatchObject({
    severity: 'error',
    source: { sheet: 'Lịch báo cáo', row: 6, column: 0 },
  });
});

it('counts by period on "Tổng hợp" what core counts', async () => {
  const { workbook } = await open(appendixWorkbook());
  const { analysis } = await runPlan({ today: day('2024-12-20') });
  const sheet = sheetOf(workbook, sheetNames.summary);
  const top =
    [...sheet.rows.keys()].find((row) => sheet.cell(row, 0)?.value === sheetWords.sections.periods) ?? -9;
  periodsOf(analysis).forEach((period, index) => {
    const { milestones, tasks } = summarizePeriod(analysis.tasks, period);
    const row = top + 2 + index;
    const value = (column: number): unknown => sheet.cell(row, column)?.value;
    expect([0, 3, 4, 5, 7, 8, 9].map(value)).toEqual([
      period.name,
      milestones.due,
      milestones.done,
      milestones.overdue,
      tasks.due,
      tasks.done,
      tasks.overdue,
    ]);
  });
  // 10/01, 30/6 and eleven of the days 19; 15/12 and 19/12 lie behind the cut-off.
  expect(
    summarizePeriod(analysis.tasks, periodsOf(analysis)[4] ?? { from: today, to: today }).milestones.due,
  ).toBe(13);
});

it('writes the shifted day as Hạn when the setting says so, and the sheet agrees with the analysis', async () => {
  const body = [
    [
      '1',
      'Tổng hợp số liệu',
      'Báo cáo',
      'Phòng Tổng hợp',
      '',
      'Ngày 09/02/2024; trong vòng 05 ngày làm việc kể từ ngày nhận hồ sơ',
    ],
  ];
  const { workbook } = await open(appendixWorkbook(body));
  const settings = { shiftToWorkingDay: true };
  const due = async (given: typeof settings | undefined) => {
    await runPlan(given ? { today, settings: given } : request);
    return tableRows(workbook, 'MocThoiHan').map((row) => row['Hạn']);
  };
  expect((await due({ shiftToWorkingDay: false }))[0]).toBe(toSerial(day('2024-02-09')));
  expect((await due(settings))[0]).toBe(toSerial(day('2024-02-15')));
  // "Cấu hình" keeps the choice for the next run.
  expect((await due(undefined))[0]).toBe(toSerial(day('2024-02-15')));
});

it.each([
  ['trong vòng 05 ngày làm việc kể từ ngày nhận hồ sơ', '2024-04-26', '2024-05-07'],
  ['trong vòng 03 ngày làm việc kể từ ngày nhận hồ sơ', '2024-04-26', '2024-05-04'],
  ['trong vòng 02 ngày làm việc kể từ ngày nhận hồ sơ', '2024-02-07', '2024-02-16'],
  ['trong vòng 10 ngày kể từ ngày nhận hồ sơ', '2024-04-24', '2024-05-04'],
  ['trong vòng 10 ngày kể từ ngày nhận hồ sơ', '2024-04-20', '2024-05-02'],
  ['05 ngày làm việc trước khi họp', '2024-05-08', '2024-05-02'],
  ['sau khi nhận hồ sơ 01 tháng', '2024-03-29', '2024-05-02'],
])(
  'counts "%s" from %s to %s, with Saturdays worked in exchange, in the sheet and in core',
  async (deadline, event, due) => {
    const { workbook } = await open(
      appendixWorkbook([['1', 'Thẩm định hồ sơ', 'Báo cáo', 'Phòng Tổng hợp', '', deadline]]),
    );
    const shifted = { today, settings: { shiftToWorkingDay: true } };
    await runPlan(shifted);
    const sheet = sheetOf(workbook, sheetNames.milestones);
    const table = sheet.tables[0];
    const column = (name: string): number => table?.columns.findIndex((one) => one.name === name) ?? -1;
    put(sheet, (table?.area.row ?? 0) + 1, column('Xác nhận'), toSerial(day(event)));
    const { analysis } = await runPlan(shifted);
    expect(analysis.tasks[0]?.occurrences[0]?.due).toBe(due);
    expect(tableRows(workbook, 'MocThoiHan')[0]?.['Hạn tính']).toBe(toSerial(day(due)));
  },
);

it('writes a confirmed unit into the catalogue, made or standing, and leaves the appendix in front', async () => {
  const { workbook } = await open(appendixWorkbook());
  const { analysis } = await runPlan(request);
  const front = workbook.activeSheetId;
  const unit = { name: 'Phòng Pháp chế; Phòng Tổng hợp', aliases: [], sort: 'unit', year: 2024 } as const;
  expect(await learnUnitOf(analysis, unit)).toBe('Danh mục đơn vị');
  expect(workbook.activeSheetId).toBe(front);
  const names = () => tableRows(workbook, 'DonVi').map((row) => [row['Tên chuẩn'], row['Loại']]);
  expect(names()).toEqual([['Phòng Pháp chế; Phòng Tổng hợp', 'Đơn vị']]);
  put(sheetOf(workbook, sheetNames.units), 4, 2, 'Cá nhân');
  await learnUnitOf(analysis, { ...unit, name: 'Tổ giúp việc' });
  await learnUnitOf(analysis, unit);
  expect(names()).toEqual([
    ['Phòng Pháp chế; Phòng Tổng hợp', 'Đơn vị'],
    ['Tổ giúp việc', 'Đơn vị'],
  ]);
  const again = await runPlan(request);
  expect(again.analysis.findings.some(({ code }) => code === 'MULTI_LEAD')).toBe(false);
});

it('reads the appendix again while a list is in front, before any report was written', async () => {
  const { workbook } = await open(appendixWorkbook());
  const { analysis } = await readPlan(request);
  await makeLists(analysis, ['periods']);
  put(sheetOf(workbook, sheetNames.periods), 4, 3, toSerial(day('2024-03-01')));
  expect(workbook.activeSheet.name).toBe('Lịch báo cáo');
  const again = await readPlan({ ...request, before: analysis.sheet });
  expect(again.grid.sheet).toBe(analysis.sheet);
  expect(again.analysis.findings.find(({ code }) => code === 'DUE_BEFORE_CUTOFF')?.source.sheet).toBe(
    'Lịch báo cáo',
  );
  await expect(readPlan(request)).rejects.toMatchObject({ code: 'noTable' });
});
