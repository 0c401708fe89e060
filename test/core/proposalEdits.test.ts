// What accepting a proposal writes, cell by cell: a choice among marks, a replaced word, a moved mark.
import { doubtedOccurrences } from '../../src/core/doubtedYears.ts';
import { analyzePlan } from '../../src/core/analyzePlan.ts';
import { isoDate } from '../../src/core/calendar.ts';
import type { Finding } from '../../src/core/finding.ts';
import type { CellValue, Grid } from '../../src/core/model.ts';
import type { PlanAnalysis } from '../../src/core/progress.ts';
import { proposalEdits } from '../../src/core/proposalEdits.ts';

const asOf = isoDate(2024, 7, 1);
if (asOf === null) throw new Error('no such day');
const settings = { asOf, planYear: 2024, warningDays: 7, beforeIncludesDay: false };

function grid(values: readonly (readonly CellValue[])[], merges: Grid['merges'] = []): Grid {
  const texts = values.map((row) => row.map(String));
  const numberFormats = values.map((row) => row.map(() => 'General'));
  return { sheet: 'Kết quả', row: 0, column: 0, values, texts, numberFormats, merges, hiddenRows: [] };
}

const header = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Kết quả thực hiện'];
const ratingHeader = ['Hoàn thành tốt', 'Hoàn thành', 'Hoàn thành chậm', 'Chưa hoàn thành'];
const rated = (...marks: (readonly string[])[]): Grid =>
  grid([
    [...header, ...ratingHeader],
    ...marks.map((row, index) => [
      String(index + 1),
      `Lập báo cáo số ${index + 1}`,
      'Phòng Tổng hợp',
      'Đã ban hành Báo cáo số 15/BC-PTH ngày 10/3/2024',
      ...row,
    ]),
  ]);

const usual = ['x', '', '', ''];

function edits(source: Grid, code: Finding['code'], choice: string | null) {
  const analysis: PlanAnalysis = analyzePlan(source, { settings });
  const finding = analysis.findings.find((one) => one.code === code);
  if (finding === undefined) throw new Error(`No ${code}`);
  return proposalEdits(finding, { grid: source, tables: analysis.tables }, choice).map(
    ({ source: { row, column }, found, value }) => [row, column, found, value],
  );
}

it('leaves of two marks the one that is chosen', () => {
  const source = rated(usual, ['x', 'X', '', ''], usual);
  expect(edits(source, 'MARK_DOUBLE', 'done')).toEqual([[2, 4, 'x', '']]);
  expect(edits(source, 'MARK_DOUBLE', 'good')).toEqual([[2, 5, 'X', '']]);
});

it('is nothing for a choice that was not offered, or none', () => {
  const source = rated(usual, ['x', 'X', '', ''], usual);
  expect(edits(source, 'MARK_DOUBLE', 'late')).toEqual([]);
  expect(edits(source, 'MARK_DOUBLE', null)).toEqual([]);
});

it('moves the only mark into the column of the rating that is chosen, as the user writes it', () => {
  const source = grid(
    rated(usual, ['X', '', '', ''], usual).values.map((row, index) =>
      index === 2 ? row.map((value, column) => (column === 3 ? 'Đang xây dựng dự thảo' : value)) : row,
    ),
  );
  expect(edits(source, 'RATING_CONTRADICTS_TEXT', 'notdone')).toEqual([
    [2, 7, '', 'X'],
    [2, 4, 'X', ''],
  ]);
});

it('keeps a number a number when the proposal replaces one', () => {
  const place = { sheet: 'Kết quả', row: 1, column: 0, rows: 1, columns: 1 };
  const finding: Finding = {
    code: 'SECTION_DUPLICATE',
    severity: 'error',
    source: place,
    quote: '6',
    proposal: { kind: 'replace', source: place, text: '7' },
  };
  const [edit] = proposalEdits(finding, { grid: grid([['STT'], [6]]), tables: [] }, null);
  expect(edit?.value).toBe(7);
});

const years = (merges: Grid['merges']): Grid =>
  grid(
    [
      ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'],
      ['1', 'Lập kế hoạch năm của cơ quan', 'Phòng Tổng hợp', 'Tháng 01/2023'],
      ['2', 'Lập báo cáo năm của cơ quan', 'Phòng Tổng hợp', merges.length > 0 ? '' : 'Tháng 01/2023'],
    ],
    merges,
  );

it('a doubt about a merged deadline is settled for every task the cell covers, else for its own only', () => {
  const keysOf = (source: Grid): readonly string[] => {
    const { findings, tasks } = analyzePlan(source, { settings });
    const finding = findings.find(({ code }) => code === 'YEAR_MISMATCH');
    return finding === undefined ? [] : doubtedOccurrences(finding, tasks).map(({ key }) => key);
  };
  expect(keysOf(years([]))).toEqual(['1/0']);
  expect(keysOf(years([{ row: 1, column: 3, rows: 2, columns: 1 }]))).toEqual(['1/0', '2/0']);
});

it('a deadline that was confirmed is no finding any more', () => {
  const codes = (confirmed: boolean): readonly string[] => {
    const milestones = confirmed ? { '1/0': { confirmed: true }, '2/0': { confirmed: true } } : {};
    return analyzePlan(years([]), { settings, entries: { tasks: {}, milestones } }).findings.map(
      ({ code }) => code,
    );
  };
  expect(codes(false)).toContain('YEAR_MISMATCH');
  expect(codes(true)).not.toContain('YEAR_MISMATCH');
});

it('a missing day that was given is no finding any more', () => {
  const plan = grid([
    ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'],
    ['1', 'Góp ý dự thảo văn bản', 'Phòng Tổng hợp', 'Khi có dự thảo gửi đến'],
    ['2', 'Lập báo cáo năm', 'Phòng Tổng hợp', 'Tháng 12/2024'],
  ]);
  const given = isoDate(2024, 5, 20);
  if (given === null) throw new Error('no such day');
  const codes = (milestones: Record<string, { due: typeof given }>): readonly string[] =>
    analyzePlan(plan, { settings, entries: { tasks: {}, milestones } }).findings.map(({ code }) => code);
  expect(codes({})).toContain('NO_VERIFIABLE_DUE');
  expect(codes({ '1/0': { due: given } })).not.toContain('NO_VERIFIABLE_DUE');
});
