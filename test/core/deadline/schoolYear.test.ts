// Deadlines of a plan for a school year: months from January to July are those of its second year.
import { parseDeadline } from '../../../src/core/deadline/parseDeadline.ts';
import { notation } from '../../phrases/phrase.ts';
import { analyzeRows, found } from '../planGrid.ts';

const inSchool = (text: string): string =>
  parseDeadline(text, { planYear: 2025, firstMonth: 8, beforeIncludesDay: false })
    .milestones.map(notation)
    .join(' + ');

it.each([
  ['Tháng 9', 'month 2025-09-30?'],
  ['Tháng 01', 'month 2026-01-31?'],
  ['Trước 20/01', 'date 2026-01-19?'],
  ['15/10, 15/01', 'date 2025-10-15? + date 2026-01-15?'],
  ['25/8/2025', 'date 2025-08-25'],
  ['15/9/2025, 15/01', 'date 2025-09-15 + date 2026-01-15?'],
  ['Tuần 2 tháng 3', 'range 2026-03-08..2026-03-14?'],
  ['Tháng 9 - tháng 5', 'range 2025-09-01..2026-05-31?'],
  ['Học kỳ I', 'range 2025-09-05..2026-01-15?'],
  ['Học kỳ II', 'range 2026-01-16..2026-05-31?'],
  ['Cuối năm học', 'range 2025-09-05..2026-05-31?'],
  ['Quý II', 'quarter 2026-06-30?'],
  ['Cả năm', 'year 2026-05-31?'],
  ['Hè', 'range 2026-06-01..2026-08-31?'],
])('%j is %s', (text, expected) => {
  expect(inSchool(text)).toBe(expected);
});

it('lists the instances of a rhythm from August to July', () => {
  const [milestone] = parseDeadline('Ngày 25 hằng tháng', {
    planYear: 2025,
    firstMonth: 8,
    beforeIncludesDay: false,
  }).milestones;
  expect([milestone?.dates?.at(0), milestone?.dates?.at(-1), milestone?.dates?.length]).toEqual([
    '2025-08-25',
    '2026-07-25',
    12,
  ]);
});

const header = ['TT', 'Nội dung công việc', 'Người phụ trách', 'Thời gian hoàn thành'];
const dues = (title: string): (string | undefined)[] => {
  const analysis = analyzeRows([
    [title],
    header,
    [1, 'Đại hội Liên đội', 'Tổng phụ trách', '15/10'],
    [2, 'Sơ kết học kỳ I', 'Hiệu trưởng', 'Trước 20/01'],
    [3, 'Tổng kết năm học', 'Hiệu trưởng', 'Tháng 5'],
  ]);
  expect(found(analysis, 'YEAR_MISMATCH')).toEqual([]);
  return analysis.tasks.map(({ due }) => due);
};

it('takes the school year from the title of the plan', () => {
  expect(dues('KẾ HOẠCH CÔNG TÁC NĂM HỌC 2025 - 2026')).toEqual(['2025-10-15', '2026-01-19', '2026-05-31']);
});

it('keeps the calendar year where the title names no school year', () => {
  expect(dues('KẾ HOẠCH CÔNG TÁC NĂM 2025')).toEqual(['2025-10-15', '2025-01-19', '2025-05-31']);
});
