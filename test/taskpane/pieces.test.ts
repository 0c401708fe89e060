// The pure pieces under the pane: typed dates, addresses, table drafts, marked text, words for figures.
import { isoDate } from '../../src/core/calendar.ts';
import {
  areaAddress,
  cellAddress,
  columnLetters,
  parseAreaAddress,
  parseColumnLetters,
} from '../../src/labels/columns.ts';
import { accountForRows, formatCount, formatRate } from '../../src/labels/pane.ts';
import { createCommandBox } from '../../src/taskpane/commands.ts';
import { splitByMarks } from '../../src/taskpane/components/MarkedText.tsx';
import { changeOf, excerptOf } from '../../src/taskpane/excerpt.ts';
import { describeMilestone } from '../../src/taskpane/milestoneWords.ts';
import { narratePlan } from '../../src/taskpane/narrative.ts';
import { parseTypedDate, readSettings } from '../../src/taskpane/settingsText.ts';
import { columnsOf, draftOf, draftOfArea, readDraft } from '../../src/taskpane/tableDraft.ts';
import { grid } from './fakePort.ts';
import { samplePlan } from './samplePlan.ts';

it.each([
  ['1/7/2022', '2022-07-01'],
  ['01-07-2022', '2022-07-01'],
  [' 1.7.2022 ', '2022-07-01'],
  ['29/02/2024', '2024-02-29'],
])('reads the typed day "%s" day first', (text, expected) => {
  expect(parseTypedDate(text)).toBe(expected);
});

it.each(['2022-07-01', '31/6/2022', '29/02/2023', '7/2022', '', '1/13/2022'])(
  'refuses the typed day "%s"',
  (text) => {
    expect(parseTypedDate(text)).toBeNull();
  },
);

it('leaves a blank plan year to the appendix and says what is wrong with the rest', () => {
  expect(readSettings({ asOf: '1/7/2022', planYear: ' ', warningDays: '0' }).values).toEqual({
    asOf: '2022-07-01',
    warningDays: 0,
  });
  expect(Object.keys(readSettings({ asOf: 'x', planYear: '22', warningDays: '-1' }).problems)).toEqual([
    'asOf',
    'planYear',
    'warningDays',
  ]);
});

it.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16383, 'XFD'],
])('names column %d %s, and back', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
  expect(parseColumnLetters(letters.toLowerCase())).toBe(column);
});

it('writes and reads addresses', () => {
  expect(cellAddress({ row: 7, column: 5 })).toBe('F8');
  expect(areaAddress({ row: 4, column: 0, rows: 46, columns: 7 })).toBe('A5:G50');
  expect(parseAreaAddress(' $G$50 : a5 ')).toEqual({ row: 4, column: 0, rows: 46, columns: 7 });
  for (const wrong of ['A5', '5:7', 'A0:B2', 'XFE1:XFF2', 'A1:B1048577', 'A5:G50;H1'])
    expect(parseAreaAddress(wrong)).toBeNull();
});

describe('a table draft', () => {
  const [table] = samplePlan().tables;
  if (!table) throw new Error('the sample has a table');
  const draft = draftOf(table);

  it('becomes a correction that says what every column is', () => {
    expect(readDraft(draft, grid).correction).toEqual({
      sheet: 'Phụ lục',
      range: { row: 4, column: 0, rows: 8, columns: 4 },
      headerRows: 2,
      columns: { 0: 'ordinal', 1: 'task', 2: 'lead', 3: 'deadline' },
    });
  });

  it('may be of a table without a header', () => {
    expect(readDraft({ ...draft, range: 'A7:D8', headerRows: '0' }, grid).correction?.headerRows).toBe(0);
  });

  it('guesses from its header what the columns of an unknown table are', () => {
    const area = { row: 0, column: 0, rows: 8, columns: 4 };
    expect(draftOfArea(grid, area)).toEqual({ range: 'A5:D8', headerRows: '1', roles: {} });
    expect(readDraft(draftOfArea(grid, area), grid).correction).toEqual({
      sheet: 'Phụ lục',
      range: { row: 4, column: 0, rows: 4, columns: 4 },
      headerRows: 1,
      columns: { 0: 'ordinal', 1: 'task', 2: 'lead', 3: 'deadline' },
    });
  });

  it('takes of a selection of whole columns the rows that hold something', () => {
    expect(draftOfArea(grid, { row: 0, column: 1, rows: 1_048_576, columns: 3 }).range).toBe('B5:D8');
  });

  it('gives a guessed role to no second column', () => {
    const { roles } = draft;
    expect(columnsOf({ ...draft, roles: { 0: 'deadline' } }, grid).map(({ role }) => role)).toEqual([
      'deadline',
      'task',
      'lead',
      'other',
    ]);
    expect(columnsOf({ ...draft, roles }, grid).map(({ role }) => role)).toEqual(Object.values(roles));
  });

  it.each([
    [{ range: 'A5' }, /vùng dạng/],
    [{ headerRows: '8' }, /tiêu đề/],
    [{ headerRows: '6' }, /tiêu đề/],
    [{ roles: { ...draft.roles, 2: 'task' as const } }, /Hai cột/],
    [{ roles: { ...draft.roles, 1: 'other' as const } }, /“Nhiệm vụ”/],
  ])('is refused with the reason: %p', (change, reason) => {
    const { correction, problem } = readDraft({ ...draft, ...change }, grid);
    expect(correction).toBeNull();
    expect(problem).toMatch(reason);
  });
});

it('splits a text by its marks, in order, losing nothing, an earlier mark first', () => {
  const text = 'abcdefghij';
  const pieces = splitByMarks(text, [
    { span: [6, 99], tone: 'doubtful' },
    { span: [2, 4], tone: 'understood' },
    { span: [3, 5], tone: 'doubtful' },
  ]);
  expect(pieces.map((piece) => `${piece.text}${piece.tone ? `(${piece.tone[0]})` : ''}`)).toEqual([
    'ab',
    'cd(u)',
    'e(d)',
    'f',
    'ghij(d)',
  ]);
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
});

it('says when a milestone falls due, whatever its kind', () => {
  const day = (month: number, date: number) => isoDate(2026, month, date) ?? undefined;
  const due = day(3, 31);
  const first = day(1, 19);
  const last = day(2, 19);
  if (!due || !first || !last) throw new Error('no such day');
  const base = { label: '', certainty: 'certain', rule: 'x', span: [0, 5] } as const;
  expect(describeMilestone({ ...base, kind: 'quarter', due }, 'Quý I').when).toBe('31/03/2026');
  expect(describeMilestone({ ...base, kind: 'recurring', dates: [first, last] }, 'Quý I').when).toBe(
    '2 kỳ, 19/01/2026 – 19/02/2026',
  );
  expect(describeMilestone({ ...base, kind: 'event' }, 'Quý I')).toEqual({
    what: 'Quý I',
    when: 'không có ngày',
    how: 'Theo sự kiện · Chắc chắn',
  });
});

it('writes counts and rates as Vietnamese does', () => {
  expect([formatCount(0), formatCount(1234), formatCount(1234567)]).toEqual(['0', '1.234', '1.234.567']);
  expect([
    formatRate({ done: 12, of: 36 }),
    formatRate({ done: 0, of: 0 }),
    formatRate({ done: 5, of: 5 }),
  ]).toEqual(['33,3%', '–', '100,0%']);
});

it('leaves out the kinds of rows that there are none of', () => {
  expect(accountForRows({ read: 50, tasks: 36, sections: 8, headers: 2, joined: 0, ignored: 4 })).toBe(
    '50 dòng: 36 nhiệm vụ, 8 lĩnh vực, 2 tiêu đề, 4 ngoài bảng.',
  );
  const beside = { read: 5, tasks: 3, sections: 0, headers: 1, joined: 0, ignored: 1 };
  expect(accountForRows(beside, 6)).toBe('5 dòng: 3 dòng nhiệm vụ, 1 tiêu đề, 1 ngoài bảng.');
});

it('keeps a command until somebody listens, and gives it once', () => {
  const box = createCommandBox();
  box.send('readAppendix');
  const heard: string[] = [];
  const stop = box.listen((name) => heard.push(name));
  box.send('openPane');
  stop();
  box.send('highlightOverdue');
  box.listen((name) => heard.push(name));
  expect(heard).toEqual(['readAppendix', 'openPane', 'highlightOverdue']);
});

it('writes a paragraph whose counts tie and whose rates say what they divide', () => {
  expect(narratePlan(samplePlan())).toBe(
    'Kế hoạch năm 2026 có 05 nhiệm vụ. Tính đến ngày 01/7/2026, đã hoàn thành 01 nhiệm vụ (đúng hạn 01, quá hạn 0), ' +
      'đạt 20,0% tổng số nhiệm vụ và 33,3% số nhiệm vụ đến hạn; chưa hoàn thành 04 nhiệm vụ, trong đó ' +
      '01 nhiệm vụ còn trong hạn, 02 nhiệm vụ quá hạn (số 1, Văn phòng Sở; số 2, Phòng Tổng hợp) và ' +
      '01 nhiệm vụ chờ sự kiện hoặc theo quy định.',
  );
});

describe('a long text', () => {
  const words = Array.from({ length: 120 }, (_, index) => `chữ${index}`).join(' ');
  const at = words.indexOf('chữ60');

  it('is cut around its first mark, between words', () => {
    const cut = excerptOf(words, [{ span: [at, at + 5] }]);
    if (!cut) throw new Error('not cut');
    const excerpt = words.slice(...cut);
    expect(excerpt.length).toBeLessThan(230);
    expect(excerpt).toContain('chữ60');
    expect(words.split(' ')).toEqual(expect.arrayContaining(excerpt.split(' ')));
  });

  it('is cut at its beginning when nothing is marked, and a short one not at all', () => {
    expect(excerptOf(words, [])?.[0]).toBe(0);
    expect(excerptOf(words.slice(0, 260), [])).toBeNull();
  });

  it.each([
    ['Báo cáo năm trước ngày 10/11/2021.', 'Báo cáo năm trước ngày 10/11/2022.', '10/11/2021', '10/11/2022'],
    ['VI. Hiện đại hóa', 'VII. Hiện đại hóa', 'VI', 'VII'],
    ['(tháng 01/2021), quý', '(tháng 01/2022), quý', '01/2021', '01/2022'],
  ])('is changed in few words: “%s”', (old, next, before, after) => {
    expect(changeOf(old, next)).toEqual({ before, after });
  });

  it('that is replaced altogether has no short change', () => {
    expect(changeOf('', 'Mới')).toBeNull();
    expect(changeOf(words, `Khác ${words} hẳn`)).toBeNull();
  });
});

it('tells of marks in the paragraph, and of no rate where there is no deadline', () => {
  const plan = samplePlan();
  const tables = plan.tables.map((table) => ({
    ...table,
    columns: table.columns.filter(({ role }) => role !== 'deadline'),
  }));
  const byRating = { good: 3, done: 1, late: 0, notdone: 0, none: 1 };
  expect(narratePlan({ ...plan, tables, summary: { ...plan.summary, byRating } })).toBe(
    'Kế hoạch năm 2026 có 05 nhiệm vụ. Phụ lục không ghi thời hạn nên chưa tính được tiến độ theo thời hạn. ' +
      'Theo đánh giá ghi trong phụ lục: hoàn thành tốt 03 và hoàn thành 01; 01 nhiệm vụ chưa đánh dấu.',
  );
});
