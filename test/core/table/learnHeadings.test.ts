// Correct once: a heading that the user has explained means the same in every other table of the workbook.
import type { ColumnRole, KnownHeading, TableCorrection } from '../../../src/core/model.ts';
import { recognizeColumns } from '../../../src/core/table/columns.ts';
import { forgetHeadings, learnHeadings } from '../../../src/core/table/learnHeadings.ts';
import { readAppendix } from '../../../src/core/table/readAppendix.ts';
import { gridOf } from '../planGrid.ts';

/** Headings in an office's own words; `Đích đến` is a product here. */
const header = ['TT', 'Chuyện phải lo', 'Ai gánh', 'Chừng nào', 'Đích đến'];
const firstSheet = gridOf([
  ['VIỆC NĂM 2024'],
  header,
  ['1', 'Soạn quy chế làm việc của cơ quan', 'Văn phòng', '15/3/2024', 'Quy chế'],
  ['2', 'Kiểm kê tài sản cuối năm', 'Phòng Tài vụ', '31/12/2024', 'Biên bản'],
]);
const secondSheet = gridOf([
  ['VIỆC NĂM 2025'],
  ['', ...header],
  ['', '1', 'Tập huấn', 'anh Bình', 'khi rảnh', 'xong là được'],
  ['', '2', 'Họp', 'chị Hoa', 'lúc nào cũng được', 'biên bản họp'],
]);

const correct = (roles: readonly ColumnRole[], more: Partial<TableCorrection> = {}): TableCorrection => ({
  sheet: 'Phụ lục',
  range: { row: 1, column: 0, rows: 3, columns: 5 },
  headerRows: 1,
  columns: Object.fromEntries(roles.map((role, column) => [String(column), role])),
  ...more,
});
const chosen = correct(['ordinal', 'task', 'lead', 'deadline', 'target']);
const rolesOf = (known: readonly KnownHeading[]) =>
  readAppendix(secondSheet, [], known).tables[0]?.columns.map(
    ({ role, certainty }) => `${role} ${certainty}`,
  );

it('reads the next sheet as the first one was corrected, its columns elsewhere and its cells no help', () => {
  expect(rolesOf([])).not.toContain('lead certain');
  const known = learnHeadings([], firstSheet, chosen);
  expect(known.map(({ heading }) => heading)).toEqual(expect.arrayContaining(['Ai gánh', 'Chừng nào']));
  expect(rolesOf(known)).toEqual(
    expect.arrayContaining(['task certain', 'lead certain', 'deadline certain', 'target certain']),
  );
});

it('learns nothing from what it would have read for certain', () => {
  const grid = gridOf([
    ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'],
    ['1', 'Soạn quy chế làm việc', 'Văn phòng', '15/3/2024'],
    ['2', 'Kiểm kê tài sản', 'Phòng Tài vụ', '31/12/2024'],
  ]);
  const same = correct(['ordinal', 'task', 'lead', 'deadline'], {
    range: { row: 0, column: 0, rows: 3, columns: 4 },
  });
  expect(learnHeadings([], grid, same)).toEqual([]);
  const other = { ...same, columns: { ...same.columns, 2: 'note' as const } };
  expect(learnHeadings([], grid, other)).toEqual([{ heading: 'Đơn vị chủ trì', role: 'note' }]);
});

it('takes what was said last of a heading, its case, marks and gloss whatever', () => {
  const known = learnHeadings([{ heading: 'CHỪNG NÀO (ngày)', role: 'note' }], firstSheet, chosen);
  expect(known.filter(({ heading }) => /chừng/iu.test(heading))).toEqual([
    { heading: 'Chừng nào', role: 'deadline' },
  ]);
  expect(forgetHeadings(known, [{ heading: 'chừng nào' }])).toHaveLength(known.length - 1);
});

it('learns nothing from a range that is no table, has no heading, or names two columns alike', () => {
  expect(learnHeadings([], firstSheet, { ...chosen, columns: {} })).toEqual([]);
  expect(learnHeadings([], firstSheet, { ...chosen, headerRows: 0 })).toEqual([]);
  const twice = gridOf([
    ['TT', 'Việc', 'Chừng nào', 'Chừng nào'],
    ['1', 'Soạn quy chế làm việc', 'x', 'y'],
    ['2', 'Kiểm kê tài sản', 'x', 'y'],
  ]);
  const correction = correct(['ordinal', 'task', 'deadline', 'note'], {
    range: { row: 0, column: 0, rows: 3, columns: 4 },
  });
  expect(learnHeadings([], twice, correction).some(({ heading }) => heading === 'Chừng nào')).toBe(false);
});

it('lets no neighbour or cell settle otherwise what the user said', () => {
  const rows = [
    ['STT', 'Nhiệm vụ', 'Nhiệm vụ cụ thể', 'Thời hạn'],
    ['1', 'Nhóm A', 'Soạn quy chế', '15/3/2024'],
    ['2', '', 'Kiểm kê tài sản', '15/4/2024'],
    ['3', '', 'Đánh giá năm', '15/5/2024'],
  ];
  const roles = (known: readonly KnownHeading[]) => recognizeColumns(rows, known).map(({ role }) => role);
  expect(roles([])).toEqual(['ordinal', 'section', 'task', 'deadline']);
  const known = [
    { heading: 'Nhiệm vụ', role: 'task' },
    { heading: 'Nhiệm vụ cụ thể', role: 'deliverable' },
  ] as const;
  expect(roles(known)).toEqual(['ordinal', 'task', 'deliverable', 'deadline']);
});
