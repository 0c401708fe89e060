// The whole job through the real Office.js: what is written, what is kept when it runs again, what is never touched.
import { runPlan } from '../../src/excel/runPlan.ts';
import { writePlan } from '../../src/excel/writePlan.ts';
import { milestoneHeaders, sheetNames, taskHeaders, unmatchedHeaders } from '../../src/labels/sheets.ts';
import { statusLabels } from '../../src/labels/status.ts';
import { tableNames } from '../../src/report/tableFormulas.ts';
import { addRow, retitle } from './edits.ts';
import { appendixWorkbook, cellOf, day, open, put, sheetName, sheetOf, tableRows } from './appendix.ts';

const today = day('2024-07-01');

const statusesIn = (workbook: Parameters<typeof tableRows>[0], table: string): unknown[] =>
  tableRows(workbook, table).map((row) => row[taskHeaders.status]);

describe('the whole job on an appendix', () => {
  it('writes six marked sheets and colours the appendix in at most eight round trips', async () => {
    const { workbook, host } = await open(appendixWorkbook());
    const outcome = await runPlan({ today });
    expect(host.syncCount).toBeLessThanOrEqual(8);
    expect(workbook.sheets.map(({ name }) => name)).toEqual([
      sheetName,
      sheetNames.tasks,
      sheetNames.milestones,
      sheetNames.overdue,
      sheetNames.summary,
      sheetNames.findings,
      sheetNames.config,
    ]);
    expect(outcome.sheets.every(({ made }) => made)).toBe(true);
    expect(workbook.names.filter(({ name }) => name === 'PLAN_SHEET').map(({ visible }) => visible)).toEqual(
      Array.from({ length: 6 }, () => false),
    );
    expect(sheetOf(workbook, sheetName).conditionalFormats).toHaveLength(outcome.rules);
  });

  it('takes as many round trips for two hundred tasks as for six', async () => {
    const many = Array.from({ length: 200 }, (_, index) => [
      String(index + 1),
      `Nhiệm vụ thứ ${index + 1} của kế hoạch`,
      'Báo cáo',
      'Phòng Tổng hợp',
      'Các phòng',
      'Quý II/2024',
    ]);
    const small = await open(appendixWorkbook());
    await runPlan({ today });
    const few = small.host.syncCount;
    const large = await open(appendixWorkbook(many));
    const { analysis } = await runPlan({ today });
    expect(analysis.tasks).toHaveLength(200);
    expect(large.host.syncCount).toBe(few);
  });

  it('leaves every cell of the appendix as it was', async () => {
    const { workbook } = await open(appendixWorkbook());
    const cells = (): string =>
      JSON.stringify([...sheetOf(workbook, sheetName).rows].map(([row, line]) => [row, [...line]]));
    const before = cells();
    await runPlan({ today });
    expect(cells()).toBe(before);
  });

  it('keeps texts that begin with =, + or - as texts', async () => {
    const { workbook } = await open(appendixWorkbook());
    await runPlan({ today });
    const products = tableRows(workbook, tableNames.tasks).map((row) => row[taskHeaders.deliverables]);
    expect(products.slice(0, 2)).toEqual(['Kế hoạch\nBáo cáo', '= Biên bản']);
    const sheet = sheetOf(workbook, sheetNames.tasks);
    const column = sheet.tables[0]?.columns.findIndex(({ name }) => name === taskHeaders.deliverables) ?? -1;
    expect(sheet.cell(7, column)?.formula).toBeUndefined();
  });

  it('shows by formulas the statuses that core computes', async () => {
    const { workbook } = await open(appendixWorkbook());
    const { analysis } = await runPlan({ today });
    expect(statusesIn(workbook, tableNames.tasks)).toEqual(
      analysis.tasks.map(({ status }) => statusLabels[status].short),
    );
    expect(analysis.tasks.map(({ status }) => status)).toEqual([
      'overdue',
      'overdue',
      'overdue',
      'check',
      'waiting',
      'ongoing',
    ]);
  });

  it('follows ngày chốt and done days without the add-in', async () => {
    const { workbook, host } = await open(appendixWorkbook());
    await runPlan({ today });
    await host.userEdit(sheetNames.config, 'B3', '01/06/2024');
    expect(statusesIn(workbook, tableNames.tasks)[1]).toBe(statusLabels.inTime.short);
    await host.userEdit(...cellOf(workbook, tableNames.tasks, '2', taskHeaders.done), '05/07/2024');
    expect(statusesIn(workbook, tableNames.tasks)[1]).toBe(statusLabels.doneLate.short);
    expect(tableRows(workbook, tableNames.tasks)[1]?.[taskHeaders.daysLate]).toBe(5);
  });
});

describe('running it again', () => {
  it('keeps done days, results, ratings, notes and confirmations, and the day set on Cấu hình', async () => {
    const { workbook, host } = await open(appendixWorkbook());
    await runPlan({ today });
    await host.userEdit(...cellOf(workbook, tableNames.tasks, '2', taskHeaders.done), '25/06/2024');
    await host.userEdit(
      ...cellOf(workbook, tableNames.tasks, '2', taskHeaders.result),
      '- Đã kiểm tra 3 phòng',
    );
    await host.userEdit(...cellOf(workbook, tableNames.tasks, '1', taskHeaders.rating), 'Hoàn thành');
    await host.userEdit(...cellOf(workbook, tableNames.tasks, '1', taskHeaders.note), 'Chờ ký');
    await host.userEdit(
      ...cellOf(workbook, tableNames.milestones, '1/0', milestoneHeaders.done),
      '09/01/2024',
    );
    await host.userEdit(...cellOf(workbook, tableNames.milestones, '4/0', milestoneHeaders.confirmed), 'x');
    await host.userEdit(sheetNames.config, 'B3', '01/08/2024');
    host.resetCount();
    const outcome = await runPlan({ today });
    expect(host.syncCount).toBeLessThanOrEqual(8);
    expect(outcome.analysis.settings.asOf).toBe('2024-08-01');
    expect(outcome.entries.tasks).toEqual({
      '1': { rating: 'done', note: 'Chờ ký' },
      '2': { done: '2024-06-25', result: '- Đã kiểm tra 3 phòng' },
    });
    expect(outcome.entries.milestones).toEqual({ '1/0': { done: '2024-01-09' }, '4/0': { confirmed: true } });
    expect(outcome.sheets.every(({ made }) => !made)).toBe(true);
    const tasks = tableRows(workbook, tableNames.tasks);
    expect(tasks[1]?.[taskHeaders.result]).toBe('- Đã kiểm tra 3 phòng');
    expect(tasks.map((row) => row[taskHeaders.status])).toEqual(
      outcome.analysis.tasks.map(({ status }) => statusLabels[status].short),
    );
    expect(workbook.sheets).toHaveLength(7);
    expect(workbook.settings.has('plan.pending')).toBe(false);
  });

  it('follows a task to its new number and grows its table with the plan', async () => {
    const { workbook, host } = await open(appendixWorkbook());
    await runPlan({ today });
    await host.userEdit(...cellOf(workbook, tableNames.tasks, '5', taskHeaders.done), '25/06/2024');
    addRow(workbook, 3, ['1', 'Nhiệm vụ mới thêm', '', 'Phòng Thanh tra', '', 'Quý I/2024']);
    ['2', '3', '4', '', '5', '6', '7'].forEach((number, index) => {
      if (number !== '') retitle(workbook, 5 + index, 0, number);
    });
    const outcome = await runPlan({ today, place: { sheet: sheetName } });
    expect(outcome.entries.tasks).toEqual({ '6': { done: '2024-06-25' } });
    expect(tableRows(workbook, tableNames.tasks)).toHaveLength(7);
    expect(outcome.unmatched).toEqual([]);
  });

  it('keeps what was entered for a task that is gone, reports it, and gives it back when the task returns', async () => {
    const { workbook, host } = await open(appendixWorkbook());
    await runPlan({ today });
    await host.userEdit(...cellOf(workbook, tableNames.tasks, '6', taskHeaders.result), 'Đủ 12 tháng');
    retitle(workbook, 10, 1, 'Việc hoàn toàn khác hẳn trước kia');
    const second = await runPlan({ today, place: { sheet: sheetName } });
    expect(second.unmatched.map(({ key, result }) => [key, result])).toEqual([['6', 'Đủ 12 tháng']]);
    expect(second.analysis.findings.filter(({ code }) => code === 'ENTRY_UNMATCHED')).toHaveLength(1);
    expect(tableRows(workbook, tableNames.unmatched)[0]?.[unmatchedHeaders.result]).toBe('Đủ 12 tháng');
    retitle(workbook, 10, 1, 'Trực cơ quan');
    const third = await runPlan({ today, place: { sheet: sheetName } });
    expect(third.entries.tasks['6']).toEqual({ result: 'Đủ 12 tháng' });
    expect(sheetOf(workbook, sheetNames.config).tables).toHaveLength(0);
  });

  it('reads the appendix again when one of our sheets is in front', async () => {
    const { workbook } = await open(appendixWorkbook());
    await runPlan({ today });
    workbook.activeSheetId = sheetOf(workbook, sheetNames.summary).id;
    expect((await runPlan({ today })).analysis.sheet).toBe(sheetName);
  });

  it('works in a batch of its own after a change of settings, with the entries as they are by then', async () => {
    const { workbook, host } = await open(appendixWorkbook());
    const { analysis } = await runPlan({ today });
    await host.userEdit(...cellOf(workbook, tableNames.tasks, '2', taskHeaders.done), '25/06/2024');
    const written = await writePlan(analysis);
    expect(written.entries.tasks['2']).toEqual({ done: '2024-06-25' });
    expect(statusesIn(workbook, tableNames.tasks)[1]).toBe(statusLabels.done.short);
  });
});

describe('what is not ours', () => {
  it('T11: never touches a sheet of the same name, whatever its case, and says what its own is called', async () => {
    const workbook = appendixWorkbook();
    const theirs = workbook.addSheet('TỔNG HỢP');
    put(theirs, 0, 0, 'Của người dùng');
    await open(workbook);
    const { sheets } = await runPlan({ today });
    expect(sheets.find(({ key }) => key === 'summary')?.name).toBe('Tổng hợp (2)');
    expect(theirs.cell(0, 0)?.value).toBe('Của người dùng');
    expect(theirs.rows.size).toBe(1);
  });

  it('leaves what the user put to the right of a table', async () => {
    const { workbook } = await open(appendixWorkbook());
    await runPlan({ today });
    put(sheetOf(workbook, sheetNames.milestones), 8, 30, 'Ghi chú riêng');
    await runPlan({ today, place: { sheet: sheetName } });
    expect(sheetOf(workbook, sheetNames.milestones).cell(8, 30)?.value).toBe('Ghi chú riêng');
  });
});
