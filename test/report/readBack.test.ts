// What the user typed on our sheets, read back from their cells.
import { milestoneHeaders, taskHeaders } from '../../src/labels/sheets.ts';
import { fingerprintRow } from '../../src/report/fingerprint.ts';
import { dateOf, readMilestoneRows, readTaskRows } from '../../src/report/readBack.ts';
import { planYearNote, readConfig } from '../../src/report/readConfig.ts';
import { sheetWords } from '../../src/labels/sheets.ts';
import type { CellValue } from '../../src/core/model.ts';

const { id, section, title, done, result, rating, note, fingerprint } = taskHeaders;
const header = [id, section, title, done, result, rating, note, fingerprint];
const own = fingerprintRow('Đang làm', '', '');
const tasks = (...rows: CellValue[][]) => readTaskRows([['DANH MỤC'], [], header, ...rows]);

it('sees no entry where the cells still hold what the appendix says', () => {
  expect(tasks(['1', 'I', 'Việc', '', 'Đang làm', '', '', own])).toEqual([
    { id: '1', section: 'I', title: 'Việc', entry: null },
  ]);
});

it('sees what was typed over, added or deleted', () => {
  const entries = tasks(
    ['1', 'I', 'Việc', 45_306, 'Xong', 'Hoàn thành tốt', 'Ghi', own],
    ['2', 'I', 'Việc', '', '', '', '', own],
    ['3', 'I', 'Việc', '', ' không phát sinh ', '', '', own],
  ).map(({ entry }) => entry);
  expect(entries[0]).toMatchObject({ done: '2024-01-15', result: 'Xong', rating: 'good', note: 'Ghi' });
  expect(entries[1]).toEqual({ key: '2', kind: 'task', section: 'I', title: 'Việc', result: '' });
  expect(entries[2]).toMatchObject({ nil: true });
});

it('stops at the first row without an id and finds nothing where the header is not', () => {
  expect(
    tasks(['1', '', 'Việc', '', '', '', '', own], ['', '', 'Tổng', 45_306, '', '', '', '']),
  ).toHaveLength(1);
  expect(readTaskRows([['x'], ['y']])).toEqual([]);
});

it('takes a date typed as a confirmation for the day, anything else for a yes', () => {
  const { key, label, due, confirmed } = milestoneHeaders;
  const rows = readMilestoneRows([
    [key, label, due, milestoneHeaders.done, confirmed],
    ['7/0', 'Báo cáo', 45_306, '', 'x'],
    ['7/1', 'Báo cáo', '', '', 45_307],
    ['7/2', 'Báo cáo', '', '', ''],
  ]);
  expect(rows.map(({ entry }) => entry)).toEqual([
    { key: '7/0', kind: 'milestone', section: '', title: 'Báo cáo', confirmed: true },
    { key: '7/1', kind: 'milestone', section: '', title: 'Báo cáo', due: '2024-01-16' },
  ]);
});

it.each([
  [45_813, '2025-06-05'],
  [45_813.75, '2025-06-05'],
  ['05/06/2025', '2025-06-05'],
  ['5-6-2025', '2025-06-05'],
  ['31/6/2025', undefined],
  ['sắp xong', undefined],
  [12, undefined],
])('T2: reads %j in a day column day first', (value, expected) => {
  expect(dateOf(value)).toBe(expected);
});

describe('Cấu hình read back', () => {
  const config = (year: number, note: string) =>
    readConfig([
      [sheetWords.asOf, 45_306, ''],
      [sheetWords.planYear, year, note],
      [sheetWords.warningDays, 5, ''],
      [sheetWords.beforeRule, sheetWords.beforeIncludes, ''],
      [sheetWords.sourceSheet, 'Phụ lục', ''],
    ]);

  it('gives every setting that stands there', () => {
    expect(config(2024, planYearNote('setting', 2024))).toEqual({
      settings: { asOf: '2024-01-15', planYear: 2024, warningDays: 5, beforeIncludesDay: true },
      sourceSheet: 'Phụ lục',
    });
  });

  it("takes the year for the user's only when it is not the one that was detected", () => {
    expect(config(2024, planYearNote('title', 2024)).settings.planYear).toBeUndefined();
    expect(config(2025, planYearNote('title', 2024)).settings.planYear).toBe(2025);
  });

  it('is empty for a sheet that has none of it', () => {
    expect(readConfig([])).toEqual({ settings: {} });
  });
});
