// Proposals taken over into the user's own cells: exactly those, all or none, undone to what stood there.
import type { Finding, FindingCode } from '../../src/core/finding.ts';
import { acceptProposal } from '../../src/excel/acceptProposal.ts';
import { readPlan, type PlanReading } from '../../src/excel/readPlan.ts';
import { runPlan } from '../../src/excel/runPlan.ts';
import { undoChange } from '../../src/excel/undoChange.ts';
import { loadLastUndo } from '../../src/excel/undoStep.ts';
import { readXlsx } from '../../src/workbench/xlsx/readXlsx.ts';
import { writeXlsx } from '../../src/workbench/xlsx/writeXlsx.ts';
import { appendixWorkbook, day, open, put, rows, sheetName, sheetOf, type OpenWorkbook } from './appendix.ts';

const today = day('2024-07-01');
const settings = { planYear: 2024 };

/** The deadline of task 4 begins with a dash, as Vietnamese bullet lines do, and names another year. */
const deadline = '- Kế hoạch: tháng 01/2023.\n- Báo cáo: tháng 11/2024.';
const mended = '- Kế hoạch: tháng 01/2024.\n- Báo cáo: tháng 11/2024.';
const place = { row: 8, column: 5 };

const body = rows.map((row) => (row[0] === '4' ? [...row.slice(0, 5), deadline] : row));

async function openPlan(): Promise<OpenWorkbook & { reading: PlanReading }> {
  const opened = await open(appendixWorkbook(body));
  return { ...opened, reading: await readPlan({ today, settings }) };
}

function findingOf({ analysis }: PlanReading, code: FindingCode): Finding {
  const finding = analysis.findings.find((one) => one.code === code);
  if (finding === undefined) throw new Error(`No ${code}`);
  return finding;
}

const cellOf = ({ workbook }: OpenWorkbook) => sheetOf(workbook, sheetName).cell(place.row, place.column);

it('puts the proposed text into the cell as text, its format kept, and the finding is gone when read again', async () => {
  const opened = await openPlan();
  const style = cellOf(opened)?.style;
  await acceptProposal(opened.reading, findingOf(opened.reading, 'YEAR_MISMATCH'), null);
  expect(cellOf(opened)).toMatchObject({ value: mended, style });
  expect(cellOf(opened)?.formula).toBeUndefined();
  const again = await readPlan({ today, settings });
  expect(again.analysis.findings.some(({ code }) => code === 'YEAR_MISMATCH')).toBe(false);
});

it('looks in one request and writes in one', async () => {
  const { reading, host } = await openPlan();
  host.resetCount();
  await acceptProposal(reading, findingOf(reading, 'YEAR_MISMATCH'), null);
  expect(host.syncCount).toBe(2);
});

it('undoes it: the text that begins with a dash is the same text again, no formula', async () => {
  const opened = await openPlan();
  const step = await acceptProposal(opened.reading, findingOf(opened.reading, 'YEAR_MISMATCH'), null);
  expect(await undoChange(step, null)).toEqual({ restored: 1, kept: [] });
  expect(cellOf(opened)).toMatchObject({ value: deadline });
  expect(cellOf(opened)?.formula).toBeUndefined();
});

it('T25: a cell the user changed since is kept when undoing, and told', async () => {
  const opened = await openPlan();
  const step = await acceptProposal(opened.reading, findingOf(opened.reading, 'YEAR_MISMATCH'), null);
  await opened.host.userEdit(sheetName, 'F9', 'Quý III/2024');
  expect(await undoChange(step, null)).toEqual({
    restored: 0,
    kept: [{ sheet: sheetName, address: 'F9' }],
  });
  expect(cellOf(opened)?.value).toBe('Quý III/2024');
});

it('changes nothing when the user was at the cell after it was read', async () => {
  const opened = await openPlan();
  await opened.host.userEdit(sheetName, 'F9', 'Quý III/2024');
  await expect(
    acceptProposal(opened.reading, findingOf(opened.reading, 'YEAR_MISMATCH'), null),
  ).rejects.toMatchObject({ code: 'cellChanged', detail: 'F9' });
  expect(cellOf(opened)?.value).toBe('Quý III/2024');
  expect(await loadLastUndo()).toBeNull();
});

it('says that the sheet is protected before it writes, and that it is gone', async () => {
  const opened = await openPlan();
  const finding = findingOf(opened.reading, 'YEAR_MISMATCH');
  sheetOf(opened.workbook, sheetName).protected = true;
  await expect(acceptProposal(opened.reading, finding, null)).rejects.toMatchObject({
    code: 'protectedSheet',
    detail: sheetName,
  });
  const grid = { ...opened.reading.grid, sheet: 'Trang khác' };
  const source = { ...finding.source, sheet: 'Trang khác' };
  const moved = { ...finding, source, proposal: { kind: 'replace', source, text: 'x' } as const };
  await expect(acceptProposal({ ...opened.reading, grid }, moved, null)).rejects.toMatchObject({
    code: 'sheetGone',
  });
});

it('moves a mark, and puts all back when one of the two cells does not take it', async () => {
  const opened = await openPlan();
  const sheet = sheetOf(opened.workbook, sheetName);
  put(sheet, 4, 7, 'X');
  const reading = await readPlan({ today, settings });
  const cell = (column: number) => ({ sheet: sheetName, row: 4, column, rows: 1, columns: 1 });
  const move: Finding = {
    code: 'MARK_MISPLACED',
    severity: 'error',
    source: cell(7),
    quote: 'X',
    proposal: { kind: 'move', from: cell(7), to: cell(8) },
  };
  const step = await acceptProposal(reading, move, null);
  expect([7, 8].map((column) => sheet.cell(4, column)?.value)).toEqual([undefined, 'X']);
  await undoChange(step, null);
  expect([7, 8].map((column) => sheet.cell(4, column)?.value)).toEqual(['X', undefined]);
  sheet.merges.push({ row: 3, column: 8, rows: 2, columns: 1 });
  await expect(acceptProposal(reading, move, null)).rejects.toMatchObject({ code: 'cellRefused' });
  expect(sheet.cell(4, 7)?.value).toBe('X');
});

it('chooses the one lead the user takes, and nothing without a choice', async () => {
  const opened = await openPlan();
  const finding = findingOf(opened.reading, 'MULTI_LEAD');
  await expect(acceptProposal(opened.reading, finding, null)).rejects.toMatchObject({
    code: 'nothingToChange',
  });
  await acceptProposal(opened.reading, finding, 'Phòng Tổng hợp');
  const again = await readPlan({ today, settings });
  expect(again.analysis.tasks.find(({ task }) => task.id === '4')?.task.leads).toEqual(['Phòng Tổng hợp']);
});

it('keeps the last step in the file: after saving and opening it can still be undone', async () => {
  const opened = await openPlan();
  const step = await acceptProposal(opened.reading, findingOf(opened.reading, 'YEAR_MISMATCH'), null);
  const reopened = await open(readXlsx(writeXlsx(opened.workbook), 'saved.xlsx'));
  const last = await loadLastUndo();
  expect(last).toEqual(step);
  if (last) await undoChange(last, null);
  expect(cellOf(reopened)?.value).toBe(deadline);
  expect(await loadLastUndo()).toBeNull();
});

it('keeps the step before as the last one when a later one is undone', async () => {
  const opened = await openPlan();
  const first = await acceptProposal(opened.reading, findingOf(opened.reading, 'YEAR_MISMATCH'), null);
  const reading = await readPlan({ today, settings });
  const second = await acceptProposal(reading, findingOf(reading, 'MULTI_LEAD'), 'Phòng Tổng hợp');
  await undoChange(second, first);
  expect(await loadLastUndo()).toEqual(first);
});

it('knows that our sheets tell what the appendix said before, until they are written again', async () => {
  const opened = await openPlan();
  expect(opened.reading.outdated).toBe(false);
  const { reading } = await runPlan({ today, settings });
  const outdated = async () => (await readPlan({ today, settings })).outdated;
  expect(await outdated()).toBe(false);
  const step = await acceptProposal(reading, findingOf(reading, 'YEAR_MISMATCH'), null);
  expect(await outdated()).toBe(true);
  await undoChange(step, null);
  expect(await outdated()).toBe(false);
  put(sheetOf(opened.workbook, sheetName), place.row, 3, 'Phòng Pháp chế');
  expect(await outdated()).toBe(true);
  await runPlan({ today, settings });
  expect(await outdated()).toBe(false);
});
