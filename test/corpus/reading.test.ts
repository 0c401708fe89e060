// Reading: every figure of the acceptance list, for each of the seven table workbooks and the two prose ones.
import { analyzePlan } from '../../src/core/analyzePlan.ts';
import type { PlanAnalysis } from '../../src/core/progress.ts';
import { foldedText } from '../../src/core/text.ts';
import { readActiveSheet } from '../../src/excel/readSheet.ts';
import { openCorpus, proseFiles, settings, sonLaFiles, tableFiles } from './corpus.ts';

const analyses = new Map<string, PlanAnalysis>();
beforeAll(async () => {
  for (const file of [...tableFiles, ...proseFiles]) {
    await openCorpus(file);
    analyses.set(file, analyzePlan(await readActiveSheet(), { settings: settings('01/07/2022') }));
  }
});
const of = (file: string): PlanAnalysis => {
  const analysis = analyses.get(file);
  if (!analysis) throw new Error(file);
  return analysis;
};
const sectionCounts = (file: string): number[] =>
  of(file).sections.map((section) => of(file).tasks.filter(({ task }) => task.section === section.id).length);

it.each([
  ['son-la-2022.xlsx', 36],
  ['son-la-2022-paged.xlsx', 36],
  ['son-la-2022-word-paste.xlsx', 36],
  ['quang-tri-2020.xlsx', 34],
  ['quang-tri-2020-paged.xlsx', 34],
  ['tra-vinh-2022.xlsx', 7],
  ['tra-vinh-2022-paged.xlsx', 7],
])('%s has %i tasks', (file, tasks) => {
  expect(of(file).tasks).toHaveLength(tasks);
});

it.each([
  ['son-la-2022.xlsx', [10, 4, 7, 2, 4, 3, 5, 1]],
  ['son-la-2022-paged.xlsx', [10, 4, 7, 2, 4, 3, 5, 1]],
  ['son-la-2022-word-paste.xlsx', [10, 4, 7, 2, 4, 3, 5, 1]],
  ['quang-tri-2020.xlsx', [4, 5, 3, 3, 3, 7, 3, 6]],
  ['quang-tri-2020-paged.xlsx', [4, 5, 3, 3, 3, 7, 3, 6]],
  ['tra-vinh-2022.xlsx', [3, 2, 1, 1]],
  ['tra-vinh-2022-paged.xlsx', [3, 2, 1, 1]],
])('%s has sections of %j tasks', (file, counts) => {
  expect(sectionCounts(file)).toEqual(counts);
});

it.each(proseFiles)('%s is prose: no table, no task', (file) => {
  expect(of(file).tables).toEqual([]);
  expect(of(file).tasks).toEqual([]);
});

it.each([...tableFiles, ...proseFiles])('%s: every row read is accounted for', (file) => {
  const { read, tasks, sections, headers, joined, ignored } = of(file).rows;
  expect(tasks + sections + headers + joined + ignored).toBe(read);
});

it.each(sonLaFiles)('%s: leads after normalising are 30/2/2/1/1', (file) => {
  expect(of(file).summary.byLead.map(({ unit, tasks }) => [foldedText(unit), tasks])).toEqual([
    ['van phong so', 30],
    expect.arrayContaining([2]),
    expect.arrayContaining([2]),
    expect.arrayContaining([1]),
    expect.arrayContaining([1]),
  ]);
});

it.each(['quang-tri-2020.xlsx', 'quang-tri-2020-paged.xlsx'])(
  '%s: ratings are 29/2/0/1 and two marks stand in the notes',
  (file) => {
    const { byRating } = of(file).summary;
    expect([byRating.good, byRating.done, byRating.late, byRating.notdone, byRating.none]).toEqual([
      29, 2, 0, 1, 2,
    ]);
    const inNotes = of(file).tasks.filter(({ task }) => task.marks.some((mark) => mark.role === 'note'));
    expect(inNotes).toHaveLength(2);
    expect(of(file).tasks.every(({ task }) => task.marks.length === 1)).toBe(true);
  },
);

it.each(['son-la-2022-paged.xlsx', 'son-la-2022-word-paste.xlsx'])(
  '%s gives the same cell texts as the clean table',
  (file) => {
    const squeeze = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();
    const texts = (name: string): string[][] =>
      of(name).tasks.map(({ task }) =>
        [task.ordinal, task.title, task.leadText, task.partnerText, task.deadline, ...task.deliverables].map(
          squeeze,
        ),
      );
    expect(texts(file)).toEqual(texts('son-la-2022.xlsx'));
  },
);

it('lists the four joins of the paged Sơn La table, five of Quảng Trị and one of Trà Vinh', () => {
  expect(of('son-la-2022-paged.xlsx').joins).toHaveLength(4);
  expect(of('quang-tri-2020-paged.xlsx').joins).toHaveLength(5);
  expect(of('tra-vinh-2022-paged.xlsx').joins).toHaveLength(1);
});

it('realigns the blocks of quang-tri-2020-paged.xlsx and says so', () => {
  const drift = of('quang-tri-2020-paged.xlsx').findings.filter(({ code }) => code === 'COLUMN_DRIFT');
  expect(drift.length).toBeGreaterThan(0);
  const titles = (file: string): string[] =>
    of(file).tasks.map(({ task }) => foldedText(task.title).slice(0, 40));
  expect(titles('quang-tri-2020-paged.xlsx')).toEqual(titles('quang-tri-2020.xlsx'));
});

it.each(tableFiles)('%s: every task stands where its source says', async (file) => {
  await openCorpus(file);
  const grid = await readActiveSheet();
  const at = (row: number, column: number): string =>
    grid.texts[row - grid.row]?.[column - grid.column] ?? '';
  const wrong = of(file).tasks.filter(({ task }) => {
    const cell = task.cells.task;
    if (!cell) return true;
    const first = foldedText(at(cell.row, cell.column)).replace(/^\d+\.\s*/, '');
    const title = foldedText(task.title).replace(/^\d+\.\s*/, '');
    const inside = cell.row >= task.source.row && cell.row < task.source.row + task.source.rows;
    return first === '' || !title.startsWith(first.slice(0, 20)) || !inside;
  });
  expect(wrong.map(({ task }) => task.id)).toEqual([]);
});

it('applies the merged funding of Sơn La to every row it covers', () => {
  const funded = of('son-la-2022.xlsx').tasks.filter(({ task }) => task.budget !== '');
  expect(funded.length).toBeGreaterThan(14);
  expect(of('son-la-2022.xlsx').findings.filter(({ code }) => code === 'FRAGMENT')).toEqual([]);
});
