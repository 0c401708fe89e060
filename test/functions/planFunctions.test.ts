// Custom functions over periods, names and whole appendices.
import { isoDate, toSerial } from '../../src/core/calendar.ts';
import { standardPeriods } from '../../src/core/periods.ts';
import { periodEnd, periodStart } from '../../src/functions/periodFunctions.ts';
import { checkRow, summary, tasks } from '../../src/functions/planFunctions.ts';
import { normalize, unit } from '../../src/functions/textFunctions.ts';
import { errorOf, installFunctionErrors } from './functionErrors.ts';

beforeAll(installFunctionErrors);

const serial = (year: number, month: number, day: number): number => {
  const date = isoDate(year, month, day);
  if (date === null) throw new Error('no such day');
  return toSerial(date);
};

describe('PLAN.PERIODSTART and PLAN.PERIODEND', () => {
  it.each([
    ['Quý I', serial(2021, 12, 15), serial(2022, 3, 14)],
    ['quý 3', serial(2022, 6, 15), serial(2022, 9, 14)],
    ['6 tháng đầu năm', serial(2021, 12, 15), serial(2022, 6, 14)],
    ['Năm', serial(2021, 12, 15), serial(2022, 12, 14)],
    ['Tháng 5', serial(2022, 4, 15), serial(2022, 5, 14)],
  ])('%s', (period, start, end) => {
    expect(periodStart([[period]], 2022)).toEqual([[start]]);
    expect(periodEnd([[period]], 2022)).toEqual([[end]]);
  });

  it('agrees with the reports of administrative reform', () => {
    const names = { q1: 'Quý I', half: '6 tháng', q3: 'Quý III', nine: '9 tháng', year: 'Năm' } as const;
    for (const { code, from, to } of standardPeriods(2023)) {
      expect(periodStart([[names[code]]], 2023)).toEqual([[toSerial(from)]]);
      expect(periodEnd([[names[code]]], 2023)).toEqual([[toSerial(to)]]);
    }
  });

  it('says what is no period and that a year is needed', () => {
    expect(errorOf(() => periodStart([['Quý V']], 2022)).message).toMatch(/"Quý V"/);
    expect(errorOf(() => periodStart([['Quý I']], '')).message).toBe('Thiếu tham số "năm".');
  });
});

describe('PLAN.UNIT and PLAN.NORMALIZE', () => {
  it('gives the name of the catalogue, and says which unit is not in it', () => {
    const catalogue = [
      ['Văn phòng Sở', 'Văn phòng'],
      ['Sở Khoa học và Công nghệ', 0],
    ];
    expect(unit([['Sở KH&CN'], ['văn phòng'], ['']], catalogue)).toEqual([
      ['Sở Khoa học và Công nghệ'],
      ['Văn phòng Sở'],
      [''],
    ]);
    expect(errorOf(() => unit([['Sở Nội vụ']], catalogue)).message).toMatch(/"Sở Nội vụ"/);
  });

  it('gives spellings of one unit in a range one name without a catalogue', () => {
    expect(
      unit([['Các phòng/ đơn vị thuộc Sở.'], ['Các phòng, đơn vị thuộc Sở'], ['Các phòng, đơn vị thuộc Sở']]),
    ).toEqual([
      ['Các phòng, đơn vị thuộc Sở'],
      ['Các phòng, đơn vị thuộc Sở'],
      ['Các phòng, đơn vị thuộc Sở'],
    ]);
  });

  it('composes letters and leaves numbers alone', () => {
    expect(normalize([['Kế\u00a0hoạch '.normalize('NFD')], [5], [null]])).toEqual([['Kế hoạch'], [5], ['']]);
  });
});

describe('PLAN.TASKS, PLAN.SUMMARY and PLAN.CHECKROW', () => {
  // As Excel for Windows passes a range: blank cells are 0.
  const appendix = [
    ['KẾ HOẠCH NĂM 2026', 0, 0, 0],
    ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời gian thực hiện'],
    ['I', 'CẢI CÁCH THỂ CHẾ', 0, 0],
    [1, 'Ban hành kế hoạch kiểm tra văn bản', 'Văn phòng Sở', 'Quý I'],
    [2, 'Rà soát văn bản quy phạm', 0, 'Trước ngày 15/7/2026'],
    ['II', 'CẢI CÁCH THỦ TỤC', 0, 0],
    [3, 'Công khai kết quả giải quyết hồ sơ', 'Thanh tra Sở', 'Thường xuyên'],
  ];

  it('turns a raw range into rows with sections, the year read from the title', () => {
    const [header, ...rows] = tasks(appendix);
    expect(header?.slice(0, 3)).toEqual(['STT', 'Lĩnh vực', 'Nhiệm vụ']);
    expect(rows.map((row) => [row[0], row[1], row[4], row[8], row[12]])).toEqual([
      ['1', 'I. CẢI CÁCH THỂ CHẾ', 'Văn phòng Sở', serial(2026, 3, 31), 4],
      ['2', 'I. CẢI CÁCH THỂ CHẾ', '', serial(2026, 7, 14), 5],
      ['3', 'II. CẢI CÁCH THỦ TỤC', 'Thanh tra Sở', '', 7],
    ]);
    expect(rows[1]?.[11]).toBe('Lỗi: Thiếu đơn vị chủ trì');
  });

  it('wants a year when nobody can know it, and a table', () => {
    expect(errorOf(() => tasks(appendix.slice(1, 4))).message).toMatch(/năm_kế_hoạch/);
    expect(tasks(appendix.slice(1, 4), 2026)).toHaveLength(2);
    expect(errorOf(() => tasks([['a', 'b']])).code).toBe('#N/A');
  });

  it('counts by unit, section and status, with what is done in a column of its own', () => {
    const done = [[0], [0], [0], ['20/03/2026'], [0], [0], [0]];
    expect(
      summary(appendix, 'LINHVUC', '01/07/2026', done).map((row) => [row[0], row[1], row[2], row[9]]),
    ).toEqual([
      ['Lĩnh vực', 'Số nhiệm vụ', 'Đúng hạn', 'Tỷ lệ trên tổng số'],
      ['I. CẢI CÁCH THỂ CHẾ', 2, 1, 0.5],
      ['II. CẢI CÁCH THỦ TỤC', 1, 0, 0],
      ['Tổng số nhiệm vụ', 3, 1, 1 / 3],
    ]);
    expect(summary(appendix, 'đơn vị', '01/07/2026').map((row) => row[0])).toContain('Thanh tra Sở');
    expect(errorOf(() => summary(appendix, 'PHONG', '01/07/2026')).message).toMatch(/theo.*"PHONG"/);
    expect(errorOf(() => summary(appendix, 'DONVI', '')).message).toBe('Thiếu tham số "ngày_chốt".');
    expect(errorOf(() => summary(appendix, 'DONVI', '01/07/2026', [[0], [0]])).message).toMatch(
      /ngày_hoàn_thành/,
    );
  });

  it('reads a school year’s months in the year after, whether the title says so or the argument', () => {
    const rows = [
      ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời gian thực hiện'],
      [1, 'Khai giảng', 'Ban giám hiệu', 'Tháng 9'],
      [2, 'Tổng kết học kỳ II', 'Ban giám hiệu', 'Tháng 5'],
    ];
    const title = [
      ['KẾ HOẠCH NĂM HỌC 2025-2026', '', '', ''],
      ['', '', '', ''],
    ];
    const dueOf = (table: readonly unknown[][]): unknown[] => table.slice(1).map((row) => row[8]);
    const expected = [46_295 - 365, 46_173];
    expect(dueOf(tasks(rows, '2025-2026'))).toEqual(expected);
    expect(dueOf(tasks([...title, ...rows]))).toEqual(expected);
    expect(summary(rows, 'TRANGTHAI', '01/12/2025', undefined, '2025-2026')).toContainEqual([
      'Trong hạn',
      1,
      0.5,
    ]);
  });

  it('lists what is wrong in each row, with the header apart', () => {
    const header = appendix.slice(1, 2);
    expect(checkRow(appendix.slice(3, 5), header, 2026)).toEqual([
      ['Lưu ý: Thời hạn suy đoán'],
      ['Lỗi: Thiếu đơn vị chủ trì'],
    ]);
    expect(checkRow(appendix.slice(4, 5), header)).toEqual([['Lỗi: Thiếu đơn vị chủ trì']]);
  });
});
