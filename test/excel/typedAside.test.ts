// What the user typed in the wrong place or in the wrong form is kept and told, not dropped.
import { readPlan } from '../../src/excel/readPlan.ts';
import { runPlan } from '../../src/excel/runPlan.ts';
import { describeFinding } from '../../src/labels/findings.ts';
import { milestoneHeaders, sheetNames, taskHeaders, unmatchedHeaders } from '../../src/labels/sheets.ts';
import { tableNames } from '../../src/report/tableFormulas.ts';
import { appendixWorkbook, cellOf, day, open, tableRows } from './appendix.ts';

const today = day('2024-07-01');

it('keeps words typed where a day or a rating belongs, and says that they do not count', async () => {
  const { workbook, host } = await open(appendixWorkbook());
  await runPlan({ today });
  await host.userEdit(...cellOf(workbook, tableNames.tasks, '2', taskHeaders.done), 'sắp xong');
  await host.userEdit(...cellOf(workbook, tableNames.tasks, '2', taskHeaders.rating), 'khá');
  await host.userEdit(...cellOf(workbook, tableNames.milestones, '1/0', milestoneHeaders.done), 'tuần sau');
  const { analysis } = await runPlan({ today });
  const task = tableRows(workbook, tableNames.tasks).find((row) => row[taskHeaders.id] === '2');
  expect([task?.[taskHeaders.done], task?.[taskHeaders.rating]]).toEqual(['sắp xong', 'khá']);
  const milestone = tableRows(workbook, tableNames.milestones).find(
    (row) => row[milestoneHeaders.key] === '1/0',
  );
  expect(milestone?.[milestoneHeaders.done]).toBe('tuần sau');
  const told = analysis.findings.filter(({ code }) => code === 'ENTRY_UNREADABLE');
  expect(told.map(({ task: id, quote }) => [id, quote])).toEqual([
    ['1', 'tuần sau'],
    ['2', 'sắp xong'],
    ['2', 'khá'],
  ]);
  expect(told.map((finding) => describeFinding(finding).message).join()).toContain(taskHeaders.rating);
});

it('keeps a note written below a table of ours on "Cấu hình" when the table is written again', async () => {
  const { workbook, host } = await open(appendixWorkbook());
  await runPlan({ today });
  const [, last] = cellOf(workbook, tableNames.tasks, '6', taskHeaders.title);
  const below = Number(/\d+/u.exec(last)?.[0]) + 1;
  await host.userEdit(sheetNames.tasks, `D${below}`, 'Hỏi lại Phòng Pháp chế');
  await host.userEdit(sheetNames.milestones, 'E60', 'Đã gọi điện');
  const { analysis } = await readPlan({ today });
  expect(
    analysis.findings.filter(({ code }) => code === 'ENTRY_UNMATCHED').map(({ quote }) => quote),
  ).toEqual(['Hỏi lại Phòng Pháp chế', 'Đã gọi điện']);
  const kept = [
    [`${sheetNames.tasks}!D${below}`, 'Hỏi lại Phòng Pháp chế'],
    [`${sheetNames.milestones}!E60`, 'Đã gọi điện'],
  ];
  for (const time of ['first', 'second']) {
    await runPlan({ today });
    const notes = tableRows(workbook, tableNames.unmatched).map((row) => [
      row[unmatchedHeaders.key],
      row[unmatchedHeaders.note],
    ]);
    expect([time, notes]).toEqual([time, kept]);
  }
});
