// Writing that is refused, broken off or cancelled: said in words, nothing half made, nothing typed lost.
import { runPlan } from '../../src/excel/runPlan.ts';
import { sheetNames, taskHeaders } from '../../src/labels/sheets.ts';
import { tableNames } from '../../src/report/tableFormulas.ts';
import { appendixWorkbook, cellOf, day, open, sheetName, sheetOf, tableRows } from './appendix.ts';

const today = day('2024-07-01');
const many = (count: number): string[][] =>
  Array.from({ length: count }, (_, index) => [
    String(index + 1),
    `Nhiệm vụ số ${index + 1} ${'rất dài '.repeat(20)}`,
    'Báo cáo',
    'Phòng A',
    'Phòng B',
    'Quý II/2024',
  ]);

it('T8: says so before writing when the structure of the workbook is protected', async () => {
  const workbook = appendixWorkbook();
  workbook.structureProtected = true;
  await open(workbook);
  await expect(runPlan({ today })).rejects.toMatchObject({ code: 'protectedWorkbook' });
  expect(workbook.sheets).toHaveLength(1);
});

it('T8: says which sheet of ours is protected before it changes any', async () => {
  const { workbook } = await open(appendixWorkbook());
  await runPlan({ today });
  sheetOf(workbook, sheetNames.summary).protected = true;
  const before = JSON.stringify(tableRows(workbook, tableNames.tasks));
  await expect(runPlan({ today, place: { sheet: sheetName } })).rejects.toMatchObject({
    code: 'protectedSheet',
    detail: sheetNames.summary,
  });
  expect(JSON.stringify(tableRows(workbook, tableNames.tasks))).toBe(before);
});

it('reads a protected appendix and writes the sheets, without colours', async () => {
  const workbook = appendixWorkbook();
  sheetOf(workbook, sheetName).protected = true;
  await open(workbook);
  const { rules, sheets } = await runPlan({ today });
  expect([rules, sheets.length]).toEqual([0, 6]);
});

it.each([1, 2, 3, 5])('T14: a failure of request %i leaves no sheet of ours half made', async (request) => {
  const { workbook, host } = await open(appendixWorkbook());
  host.failAt(request);
  await expect(runPlan({ today })).rejects.toMatchObject({ code: 'unknown', detail: 'GeneralException' });
  expect(workbook.sheets.map(({ name }) => name)).toEqual([sheetName]);
  expect(sheetOf(workbook, sheetName).conditionalFormats).toEqual([]);
});

it('a read that Excel refuses as a whole is done piece by piece', async () => {
  const { host } = await open(appendixWorkbook());
  host.failAt(4);
  expect((await runPlan({ today })).analysis.tasks).toHaveLength(6);
});

it('T14: what was typed survives a write that broke off, and stands on the sheets after the next', async () => {
  const workbook = appendixWorkbook(many(60));
  const { host } = await open(workbook);
  await runPlan({ today });
  await host.userEdit(...cellOf(workbook, tableNames.tasks, '7', taskHeaders.done), '25/06/2024');
  const { host: web } = await open(workbook, { payloadLimit: 400_000 });
  // The batch after the first one, which has emptied the sheets.
  const onProgress = ({ done }: { readonly done: number }): void => {
    if (done > 0) web.failAt(web.syncCount + 1);
  };
  const job = runPlan({ today, place: { sheet: sheetName }, onProgress });
  await expect(job).rejects.toMatchObject({ code: 'partlyWritten' });
  expect(workbook.settings.has('plan.pending')).toBe(true);
  await open(workbook);
  const { entries } = await runPlan({ today, place: { sheet: sheetName } });
  expect(entries.tasks['7']).toEqual({ done: '2024-06-25' });
  expect(workbook.settings.has('plan.pending')).toBe(false);
});

it('T13: halves a batch that the web refuses and writes the same cells', async () => {
  const one = await open(appendixWorkbook(many(40)));
  await runPlan({ today });
  const expected = tableRows(one.workbook, tableNames.tasks);
  const two = await open(appendixWorkbook(many(40)), { payloadLimit: 300_000 });
  await runPlan({ today });
  expect(tableRows(two.workbook, tableNames.tasks)).toEqual(expected);
  expect(two.host.syncCount).toBeGreaterThan(5);
});

it('T15: stops when asked and takes away what it had made', async () => {
  const { workbook } = await open(appendixWorkbook(many(400)), { payloadLimit: 1_500_000 });
  const stop = new AbortController();
  const seen: number[] = [];
  const job = runPlan({
    today,
    signal: stop.signal,
    onProgress: ({ done }) => {
      seen.push(done);
      if (done > 0) stop.abort();
    },
  });
  await expect(job).rejects.toMatchObject({ code: 'cancelled' });
  expect(workbook.sheets.map(({ name }) => name)).toEqual([sheetName]);
  expect(seen[0]).toBe(0);
});

it('T9: waits while the user edits a cell', async () => {
  const { host } = await open(appendixWorkbook());
  host.state.cellEditMode = true;
  setTimeout(() => {
    host.state.cellEditMode = false;
  }, 100);
  expect((await runPlan({ today })).sheets).toHaveLength(6);
});
