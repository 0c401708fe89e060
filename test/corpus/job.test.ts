// The whole job on the real appendices: sheets, formulas, colours, files. The source stays as it was.
import { unzipSync } from 'fflate';
import { runPlan } from '../../src/excel/runPlan.ts';
import type { PlanOutcome } from '../../src/excel/runPlan.ts';
import type { Sheet } from '../../src/workbench/model/sheet.ts';
import { readXlsx } from '../../src/workbench/xlsx/readXlsx.ts';
import type { Session } from '../../src/workbench/session.ts';
import { bytesOf, day, openCorpus, tableFiles } from './corpus.ts';

const run = (asOf: string): Promise<PlanOutcome> =>
  runPlan({ today: day(asOf), settings: { asOf: day(asOf) } });

/** What a sheet holds, apart from the conditional formats we add. */
const contents = (sheet: Sheet): unknown => ({
  cells: [...sheet.rows].flatMap(([row, cells]) =>
    [...cells].map(([column, cell]) => [row, column, cell.value, cell.formula, cell.style]),
  ),
  merges: sheet.merges,
  widths: [...sheet.columnWidths],
  heights: [...sheet.rowHeights],
});

/** A column of a table, by its heading. */
function columnOf(session: Session, tableName: string, heading: string): unknown[] {
  for (const sheet of session.workbook.sheets) {
    const table = sheet.tables.find(({ name }) => name === tableName);
    if (!table) continue;
    const column = table.area.column + table.columns.findIndex(({ name }) => name === heading);
    return Array.from(
      { length: table.area.rows - 1 },
      (_, index) => sheet.cell(table.area.row + 1 + index, column)?.value,
    );
  }
  throw new Error(`No table ${tableName}`);
}

describe.each(tableFiles)('%s', (file) => {
  it('writes the six sheets, leaves the source as it was, and its statuses equal the analysis', async () => {
    const session = await openCorpus(file);
    const source = session.workbook.activeSheet;
    const before = contents(source);
    const { analysis, sheets } = await run('01/07/2022');
    expect(sheets).toHaveLength(6);
    expect(contents(source)).toEqual(before);
    const words = columnOf(session, 'NhiemVu', 'Trạng thái');
    expect(words).toHaveLength(analysis.tasks.length);
    const overdue = analysis.tasks.filter(({ status }) => status === 'overdue').length;
    expect(words.filter((word) => word === 'Quá hạn')).toHaveLength(overdue);
    const milestones = columnOf(session, 'MocThoiHan', 'Trạng thái').filter((word) => word === 'Quá hạn');
    expect(milestones).toHaveLength(analysis.summary.overdue.milestones + analysis.summary.overdue.recurring);
  });

  it('gives a file whose untouched parts are the input’s own, and which reads back the same', async () => {
    const session = await openCorpus(file);
    await run('01/07/2022');
    const saved = await session.save();
    const [input, output] = [unzipSync(bytesOf(file)), unzipSync(saved)];
    const kept = Object.keys(input).filter((part) => /docProps|theme/.test(part));
    expect(kept.length).toBeGreaterThan(0);
    for (const part of kept) expect(output[part]).toEqual(input[part]);
    const again = readXlsx(saved, file);
    expect(again.sheets.map(({ name }) => name)).toEqual(session.workbook.sheets.map(({ name }) => name));
    expect(again.sheets[0]?.conditionalFormats).toHaveLength(
      session.workbook.sheets[0]?.conditionalFormats.length ?? -1,
    );
  });
});

it('needs at most 8 round trips for the whole job on son-la-2022.xlsx', async () => {
  const { host } = await openCorpus('son-la-2022.xlsx');
  host.resetCount();
  await run('01/07/2022');
  expect(host.syncCount).toBeLessThanOrEqual(8);
});

it.each<[string, number, number, number]>([
  ['15/03/2022', 12, 2, 11],
  ['31/03/2022', 12, 5, 12],
  ['15/06/2022', 18, 7, 15],
  ['01/07/2022', 20, 10, 17],
  ['15/09/2022', 23, 12, 17],
  ['15/12/2022', 33, 17, 19],
  ['31/12/2022', 33, 20, 19],
  ['01/01/2023', 45, 20, 27],
])('follows ngày chốt %s typed into Cấu hình with formulas alone', async (asOf, fixed, recurring, tasks) => {
  const session = await openCorpus('son-la-2022.xlsx');
  await run('01/07/2022');
  const name = session.workbook.names.find((entry) => entry.name === 'NgayChot');
  const [, sheet = '', address = ''] = /^='?([^'!]+)'?!(.+)$/.exec(name?.formula ?? '') ?? [];
  await session.host.userEdit(sheet, address.replaceAll('$', ''), asOf);
  const overdue = (table: string): number =>
    columnOf(session, table, 'Trạng thái').filter((word) => word === 'Quá hạn').length;
  expect(overdue('MocThoiHan')).toBe(fixed + recurring);
  expect(overdue('NhiemVu')).toBe(tasks);
});

it('keeps what was typed when it runs again, and touches no sheet that is not its own', async () => {
  const session = await openCorpus('son-la-2022.xlsx');
  const mine = session.workbook.addSheet('Tổng hợp');
  mine.ensureCell(0, 0).value = 'bảng của tôi';
  await run('01/07/2022');
  const task = session.workbook.sheets.flatMap(({ tables }) => tables).find(({ name }) => name === 'NhiemVu');
  if (!task) throw new Error('no task table');
  const done = task.area.column + task.columns.findIndex(({ name }) => name === 'Ngày hoàn thành');
  const letter = String.fromCharCode(65 + done);
  await session.host.userEdit('Nhiệm vụ chuẩn hóa', `${letter}${task.area.row + 2}`, '09/06/2022');
  session.workbook.activeSheetId = session.workbook.sheets[0]?.id ?? '';
  const { analysis, sheets } = await run('01/07/2022');
  expect(analysis.tasks[0]?.status).toBe('done');
  expect(columnOf(session, 'NhiemVu', 'Trạng thái')[0]).toBe('Đúng hạn');
  expect(mine.cell(0, 0)?.value).toBe('bảng của tôi');
  expect(mine.rows.size).toBe(1);
  expect(sheets.find(({ key }) => key === 'summary')?.name).toBe('Tổng hợp (2)');
});

it('keeps a text that begins like a formula the same text', async () => {
  const session = await openCorpus('son-la-2022.xlsx');
  const { analysis } = await run('01/07/2022');
  expect(columnOf(session, 'NhiemVu', 'Thời hạn (nguyên văn)')).toEqual(
    analysis.tasks.map(({ task }) => task.deadline),
  );
});
