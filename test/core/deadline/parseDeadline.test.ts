// What a reading carries besides its day: labels, places in the user's own text, years, problems.
import fc from 'fast-check';
import { toSerial, isoDate } from '../../../src/core/calendar.ts';
import { parseDeadline } from '../../../src/core/deadline/parseDeadline.ts';
import { notation } from '../../phrases/phrase.ts';
import { read, reading } from './read.ts';

const labels = (text: string): string[] => read(text).milestones.map(({ label }) => label);
const quotes = (text: string): string[] => read(text).milestones.map(({ span }) => text.slice(...span));

test.each([
  ['Gửi dự thảo: trước ngày 10/4/2022', ['Gửi dự thảo']],
  ['- Xây dựng chương trình (tháng 02/2022).', ['Xây dựng chương trình']],
  ['Báo cáo quý II: chậm nhất 12/6/2022', ['Báo cáo quý II']],
  ['Số liệu 6 tháng đầu năm gửi trước ngày 05/6/2022', ['Số liệu 6 tháng đầu năm']],
  ['Quý II/2022 tổ chức hội thi', ['tổ chức hội thi']],
  ['Quý II/2022, tổ chức hội thi', ['tổ chức hội thi']],
  ['Tập huấn Quý II/2022, hội thi Quý III/2022', ['Tập huấn', 'hội thi']],
  ['Kiểm tra trong Quý II và Quý IV/2022', ['Kiểm tra', 'Kiểm tra']],
  ['Hướng dẫn (công văn) trong tháng 3/2022', ['Hướng dẫn (công văn)']],
  ['1. Kế hoạch: tháng 3/2022\n2. Sơ kết: tháng 7/2022', ['Kế hoạch', 'Sơ kết']],
  ['a) Kế hoạch: tháng 3/2022; b) Sơ kết: tháng 7/2022', ['Kế hoạch', 'Sơ kết']],
  ['Thời gian thực hiện: Quý II/2022', ['']],
  ['Hoàn thành trước ngày 20/5/2022', ['']],
  ['Đầu tư hạ tầng ngày 17 hằng tháng', ['Đầu tư hạ tầng']],
  ['Phòng Kế hoạch - Tài chính tổng hợp trước ngày 20/5/2022', ['Phòng Kế hoạch - Tài chính tổng hợp']],
  ['Triển khai sau khi có hướng dẫn', ['']],
  ['Tập huấn sau khi có hướng dẫn', ['Tập huấn']],
  ['Sơ kết theo quy định', ['Sơ kết']],
  ['Khởi công quý II/2022, hoàn thành quý IV/2023', ['Khởi công', '']],
  ['31/3/2022 - Kế hoạch; 30/11/2022 - Báo cáo', ['Kế hoạch', 'Báo cáo']],
  ['Kế hoạch: 31/3/2022 - Báo cáo: 30/11/2022', ['Kế hoạch', 'Báo cáo']],
])('%j names %j', (text, expected) => {
  expect(labels(text).map((label) => (label === 'Triển khai' ? '' : label))).toEqual(expected);
});

test("what follows ', riêng' names the deadline behind it", () => {
  expect(labels('ngày 10 của tháng đầu quý sau, riêng báo cáo năm trước ngày 15/01/2023')).toEqual([
    '',
    'báo cáo năm',
  ]);
});

test.each([
  ['  Gửi   trước\u00a0ngày 15/3/2022. ', ['trước\u00a0ngày 15/3/2022']],
  ['Sơ kết (quý II/2022); tổng kết: tháng 12/2022', ['quý II/2022', 'tháng 12/2022']],
  ['Khi có văn bản của cấp trên.', ['Khi có văn bản của cấp trên']],
  ['<b>Quý II/2022</b><br/>tháng 8/2022', ['Quý II/2022', 'tháng 8/2022']],
])('the spans of %j are places in the text as it was given', (text, expected) => {
  expect(quotes(text)).toEqual(expected);
});

test('spans lie in order inside the text, whatever the text is', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          '15/3',
          'trước',
          ' ',
          'ngày',
          '\n',
          'quý I',
          '/2022',
          'tháng 6',
          ';',
          '(',
          'hằng tháng',
          'é',
          '- ',
          '𝟙',
          '31/6',
        ),
      ),
      (pieces) => {
        const text = pieces.join('');
        let at = 0;
        for (const { span } of read(text).milestones) {
          expect(span[0]).toBeGreaterThanOrEqual(at);
          expect(span[1]).toBeGreaterThan(span[0]);
          expect(span[1]).toBeLessThanOrEqual(text.length);
          [at] = span;
        }
      },
    ),
  );
});

test.each([
  ['31/6/2022'],
  ['ngày 30/02/2022'],
  ['29/2/2022'],
  ['tháng 13/2022'],
  ['Quý V/2022'],
  ['15/13/2022'],
  ['trước ngày 31 tháng 9 năm 2022'],
  ['00/3/2022'],
  ['32/1/2022'],
  ['3/15/2022'],
])('%j is a date no calendar has: said, and never moved to another day', (text) => {
  const { milestones, problems } = read(text);
  expect(milestones.map(notation)).toEqual(['unreadable']);
  expect(problems.map(({ code }) => code)).toEqual(['IMPOSSIBLE_DATE']);
});

test('29 February is a day of a leap year only', () => {
  expect(reading('29/02/2024', 2024)).toBe('date 2024-02-29');
  expect(reading('trước 01/3/2024', 2024)).toBe('date 2024-02-29');
});

describe('the year', () => {
  test.each([
    ['tháng 01/2021', 'error', 'YEAR_MISMATCH'],
    ['trước ngày 05/11/2021', 'error', 'YEAR_MISMATCH'],
    ['Trong năm 2021', 'error', 'YEAR_MISMATCH'],
    ['hằng quý, 6 tháng và năm 2021', 'error', 'YEAR_MISMATCH'],
    ['Quý IV/2020', 'error', 'YEAR_MISMATCH'],
    ['tháng 12/2021', 'note', 'PRIOR_YEAR_DUE'],
    ['Quý IV năm 2021', 'note', 'PRIOR_YEAR_DUE'],
    ['trước ngày 20/12/2021', 'note', 'PRIOR_YEAR_DUE'],
  ])('of %j is before the plan’s: %s', (text, mismatch, code) => {
    const { milestones, problems } = read(text);
    expect(milestones.map(({ yearMismatch }) => yearMismatch)).toEqual([mismatch]);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    expect(problems.map(({ span }) => text.slice(...span))).toEqual([/\d{4}/u.exec(text)?.[0]]);
    expect(problems[0]?.replacement).toBe(mismatch === 'error' ? '2022' : undefined);
  });

  test('stated once for a list is one problem', () => {
    const { milestones, problems } = read('tháng 3, 6/2021');
    expect(milestones.map(({ yearMismatch }) => yearMismatch)).toEqual(['error', 'error']);
    expect(problems).toHaveLength(1);
  });

  test('after the plan’s is no mismatch', () => {
    expect(read('trước ngày 15/01/2023').problems).toEqual([]);
  });

  test('is the plan’s when the cell has none, and that is said', () => {
    expect(reading('Quý IV', 2024)).toBe('quarter 2024-12-31?');
    expect(read('Quý IV').problems).toMatchObject([
      { code: 'ASSUMED_DEADLINE', details: { reason: 'year', year: 2022 } },
    ]);
  });

  test('of a neighbour counts, in the order in which the days follow', () => {
    expect(reading('Quý IV/2021; Quý I')).toBe('quarter 2021-12-31 + quarter 2022-03-31');
    expect(reading('tháng 12, tháng 01/2023')).toBe('month 2022-12-31 + month 2023-01-31');
    expect(reading('15/3/2023, 15/6')).toBe('date 2023-03-15 + date 2023-06-15');
  });
});

test('a real Excel date decides, whatever the cell shows', () => {
  const date = isoDate(2022, 4, 3);
  if (date === null) throw new Error('3 April 2022 is a day');
  const { milestones, problems } = parseDeadline('04/03/2022', {
    planYear: 2022,
    beforeIncludesDay: false,
    serial: toSerial(date),
  });
  expect(milestones).toMatchObject([
    { kind: 'date', due: date, rule: 'serial', certainty: 'certain', span: [0, 10] },
  ]);
  expect(problems).toEqual([]);
});

test('"trước ngày D" counts D itself when the setting says so', () => {
  const inclusive = (text: string): string =>
    parseDeadline(text, { planYear: 2022, beforeIncludesDay: true }).milestones.map(notation).join(' + ');
  expect(inclusive('trước ngày 15/3/2022')).toBe('date 2022-03-15');
  expect(inclusive('trước ngày 20 hằng tháng')).toBe('recurring month 20');
  expect(inclusive('trước tháng 6/2022')).toBe('month 2022-05-31');
});

test.each([
  ['trước ngày 20 hằng tháng', 12, '2022-01-19', '2022-12-19'],
  ['trước ngày 01 hằng tháng', 12, '2022-01-31', '2022-12-31'],
  ['ngày 31 hằng tháng', 12, '2022-01-31', '2022-12-31'],
  ['trước ngày 25 tháng cuối quý', 4, '2022-03-24', '2022-12-24'],
  ['ngày 5 tháng đầu quý', 4, '2022-01-05', '2022-10-05'],
  ['thứ Hai hằng tuần', 52, '2022-01-03', '2022-12-26'],
  ['trước ngày 16/12 hằng năm', 1, '2022-12-15', '2022-12-15'],
  ['02 lần/năm', 2, '2022-06-30', '2022-12-31'],
  ['mỗi quý một lần', 4, '2022-03-31', '2022-12-31'],
])('%j falls due %i times in the plan year', (text, count, first, last) => {
  const dates = read(text).milestones[0]?.dates ?? [];
  expect([dates.length, dates[0], dates.at(-1)]).toEqual([count, first, last]);
  expect([...dates].sort()).toEqual(dates);
});

test('a rhythm without a day has no instances', () => {
  expect(read('hằng quý').milestones[0]?.dates).toBeUndefined();
});

test.each(['', '   ', '\n', '-', '…', '.'])('a blank cell (%j) has no milestones and no problems', (text) => {
  expect(read(text)).toEqual({ milestones: [], problems: [] });
});

test('what is not understood is said to be so', () => {
  const { milestones, problems } = read('  tùy nghi  ');
  expect(milestones).toEqual([
    { kind: 'unreadable', label: '', certainty: 'unknown', rule: 'none', span: [2, 10] },
  ]);
  expect(problems).toEqual([{ code: 'UNREADABLE_DEADLINE', span: [2, 10] }]);
});

it.each(['Chuyên đề 2 Tháng 8/2022', 'Tiểu dự án 1 Tháng 8/2022'])(
  'begins the deadline of %j with the capital: the number is the name’s',
  (text) => {
    expect(reading(text)).toBe('month 2022-08-31');
  },
);
