// The custom functions as Excel calls them: matrices in, serial numbers, words and errors out.
import { isoDate, toSerial } from '../../src/core/calendar.ts';
import { standardPeriods } from '../../src/core/periods.ts';
import { dueDate, dueKind, milestones } from '../../src/functions/deadlineFunctions.ts';
import { checkRow, summary, tasks } from '../../src/functions/planFunctions.ts';
import { periodEnd, periodStart } from '../../src/functions/periodFunctions.ts';
import { countStatus, daysLate, percentDone, status } from '../../src/functions/progressFunctions.ts';
import { readRating, score, suggest } from '../../src/functions/ratingFunctions.ts';
import { withoutInvocation } from '../../src/functions/register.ts';
import { normalize, unit } from '../../src/functions/textFunctions.ts';
import { errorOf, FunctionError, installFunctionErrors } from './functionErrors.ts';

beforeAll(installFunctionErrors);

const serial = (year: number, month: number, day: number): number => {
  const date = isoDate(year, month, day);
  if (date === null) throw new Error('no such day');
  return toSerial(date);
};

describe('PLAN.DUEDATE', () => {
  it.each([
    ['trước ngày 15/3/2026', serial(2026, 3, 14)],
    ['chậm nhất 10/01/2026', serial(2026, 1, 10)],
    ['Quý III/2026', serial(2026, 9, 30)],
    ['Trong năm 2026', serial(2026, 12, 31)],
  ])('reads "%s"', (text, expected) => {
    expect(dueDate([[text]])).toEqual([[expected]]);
  });

  it('gives the last of several milestones, or the first when asked', () => {
    const text = '- Kế hoạch: tháng 01/2026.\n- Báo cáo: tháng 11/2026.';
    expect(dueDate([[text]])).toEqual([[serial(2026, 11, 30)]]);
    expect(dueDate([[text]], null, 'dau')).toEqual([[serial(2026, 1, 31)]]);
    expect(dueDate([[text]], null, 'ĐẦU')).toEqual([[serial(2026, 1, 31)]]);
  });

  it('takes the plan year for a deadline that names none, and asks for it when it is missing', () => {
    expect(dueDate([['Quý II']], 2026)).toEqual([[serial(2026, 6, 30)]]);
    const error = errorOf(() => dueDate([['Quý II']], null));
    expect(error.code).toBe('#VALUE!');
    expect(error.message).toMatch(/không ghi năm/);
  });

  it('passes a real date through', () => {
    expect(dueDate([[serial(2026, 5, 4)]])).toEqual([[serial(2026, 5, 4)]]);
  });

  it.each([[0], [''], ['  '], [null], [undefined]])('gives a blank for %p', (blank) => {
    expect(dueDate([[blank]])).toEqual([['']]);
  });

  it('gives a blank where a deadline depends on an event', () => {
    expect(dueDate([['Sau khi có hướng dẫn của cấp trên']], 2026)).toEqual([['']]);
  });

  it('answers a range cell by cell and keeps a refusal in its own cell', () => {
    const result = dueDate([['Quý I/2026'], ['31/2/2026'], ['']]);
    expect(result[0]).toEqual([serial(2026, 3, 31)]);
    expect(result[1]?.[0]).toBeInstanceOf(FunctionError);
    expect(result[2]).toEqual(['']);
  });

  it('says which year or choice it does not accept', () => {
    expect(errorOf(() => dueDate([['Quý I']], 26)).message).toMatch(/"26"/);
    expect(errorOf(() => dueDate([['Quý I/2026']], null, 'GIUA')).message).toMatch(/"GIUA"/);
  });
});

describe('PLAN.DUEDATE with a day asked from and with days off', () => {
  const reports = [['Báo cáo: trước ngày 15/3/2026, 15/6/2026']];

  it('gives the next due day from ngày chốt on, a blank when none is left, and asks for ngày chốt', () => {
    expect(dueDate(reports, 2026, 'KE', undefined, '14/03/2026')).toEqual([[serial(2026, 3, 14)]]);
    expect(dueDate(reports, 2026, 'kế', undefined, '15/03/2026')).toEqual([[serial(2026, 6, 14)]]);
    expect(dueDate(reports, 2026, 'KE', undefined, '15/06/2026')).toEqual([['']]);
    expect(errorOf(() => dueDate(reports, 2026, 'KE')).message).toBe('Thiếu tham số "ngày_chốt".');
  });

  it('moves a due day on a day off to the next working day only when days off are given', () => {
    // 30/4/2026 is a Thursday and a holiday like the day after it.
    const holidays = [[serial(2026, 4, 30)], ['01/05/2026'], ['']];
    expect(dueDate([['30/4/2026']])).toEqual([[serial(2026, 4, 30)]]);
    expect(dueDate([['30/4/2026']], null, null, holidays)).toEqual([[serial(2026, 5, 4)]]);
    expect(dueDate([['29/4/2026']], null, null, holidays)).toEqual([[serial(2026, 4, 29)]]);
  });

  it('works on a Saturday that is worked in exchange, and says which cell is no day', () => {
    const swap = [
      ['Ngày', 'Loại'],
      ['02/05/2026', 'Làm bù'],
      [serial(2026, 5, 1), 'Nghỉ'],
    ];
    expect(dueDate([['1/5/2026']], null, null, swap)).toEqual([[serial(2026, 5, 2)]]);
    expect(errorOf(() => dueDate([['1/5/2026']], null, null, [...swap, ['Tết', '']])).message).toMatch(
      /ngày_nghỉ.*"Tết"/,
    );
  });

  it('leaves out a milestone of another year than the plan, as the pane does, and keeps it without a plan year', () => {
    expect(dueDate([['tháng 01/2021']], 2022)).toEqual([['']]);
    expect(status([['tháng 01/2021']], [['']], '01/07/2022', null, 2022)).toEqual([['Cần kiểm tra']]);
    expect(dueDate([['tháng 01/2021']])).toEqual([[serial(2021, 1, 31)]]);
  });
});

describe('PLAN.DUEKIND', () => {
  it('names each kind once and needs no year', () => {
    expect(dueKind([['Quý I; Quý II; tháng 12'], ['Thường xuyên'], [0]])).toEqual([
      ['Quý; Tháng'],
      ['Thường xuyên'],
      [''],
    ]);
  });
});

describe('PLAN.MILESTONES', () => {
  it('gives one row a milestone, with kind and certainty in words', () => {
    expect(
      milestones([['- Ban hành Kế hoạch chậm nhất 10/01/2026;\n- Báo cáo năm: tháng 11/2026.']]),
    ).toEqual([
      [expect.stringContaining('Kế hoạch'), serial(2026, 1, 10), 'Ngày cụ thể', 'Chắc chắn'],
      [expect.stringContaining('Báo cáo'), serial(2026, 11, 30), 'Tháng', 'Chắc chắn'],
    ]);
  });

  it('gives one row an instance of what recurs', () => {
    const rows = milestones([['trước ngày 20 hằng tháng']], 2026);
    expect(rows).toHaveLength(12);
    expect(rows[0]?.[1]).toBe(serial(2026, 1, 19));
    expect(rows[11]?.[1]).toBe(serial(2026, 12, 19));
  });

  it.each([[0], [''], [null], [undefined]])('gives one blank row for %p', (blank) => {
    expect(milestones([[blank]])).toEqual([['', '', '', '']]);
  });

  it('never gives null, NaN or a Date', () => {
    for (const text of ['Thường xuyên', 'theo quy định', 'Khi có yêu cầu', 'hàng quý']) {
      for (const value of milestones([[text]], 2026).flat()) {
        expect(['string', 'number']).toContain(typeof value);
        expect(value).not.toBeNaN();
      }
    }
  });
});

describe('PLAN.STATUS and PLAN.DAYSLATE', () => {
  const asOf = serial(2026, 7, 1);

  it.each([
    [serial(2026, 6, 30), '', 'Quá hạn', 1],
    [serial(2026, 7, 1), 0, 'Đến hạn', 0],
    [serial(2026, 7, 8), null, 'Sắp đến hạn', 0],
    [serial(2026, 7, 9), '', 'Trong hạn', 0],
    [serial(2026, 6, 30), serial(2026, 6, 30), 'Đúng hạn', 0],
    [serial(2026, 6, 20), serial(2026, 6, 25), 'Hoàn thành chậm', 5],
  ])('due %p, done %p: %s, %d days late', (due, done, expected, late) => {
    expect(status([[due]], [[done]], asOf)).toEqual([[expected]]);
    expect(daysLate([[due]], [[done]], asOf)).toEqual([[late]]);
  });

  it('warns as many days before as it is told, 0 included', () => {
    const due = serial(2026, 7, 8);
    expect(status([[due]], [['']], asOf, 0)).toEqual([['Trong hạn']]);
    expect(status([[due]], [['']], asOf, null)).toEqual([['Sắp đến hạn']]);
  });

  it('reads days typed as text, day first', () => {
    expect(status([['05/06/2026']], [['']], '01/07/2026')).toEqual([['Quá hạn']]);
    expect(daysLate([['05/06/2026']], [['']], '01/07/2026')).toEqual([[26]]);
  });

  it('gives blanks for rows without a due date', () => {
    const due = [[serial(2026, 6, 1)], [0], ['']];
    expect(status(due, [[''], [''], ['']], asOf)).toEqual([['Quá hạn'], [''], ['']]);
  });

  it('wants ngày chốt and ranges that fit', () => {
    expect(errorOf(() => status([[asOf]], [['']], '')).message).toBe('Thiếu tham số "ngày_chốt".');
    expect(errorOf(() => status([[asOf], [asOf], [asOf]], [[asOf], [asOf]], asOf)).code).toBe('#VALUE!');
  });
});

it('counts late days as working days, without the days off', () => {
  const [due, asOf] = [[[serial(2026, 4, 24)]], serial(2026, 5, 5)];
  expect(daysLate(due, [['']], asOf)).toEqual([[11]]);
  expect(daysLate(due, [['']], asOf, true)).toEqual([[7]]);
  expect(daysLate(due, [['']], asOf, 'có', [['30/04/2026'], ['01/05/2026'], ['02/05/2026']])).toEqual([[5]]);
  expect(errorOf(() => daysLate(due, [['']], asOf, 'nửa ngày')).message).toMatch(
    /chỉ_ngày_làm_việc.*nửa ngày/,
  );
});

describe('PLAN.COUNTSTATUS and PLAN.PERCENTDONE', () => {
  const statuses = [['Quá hạn'], ['quá hạn'], ['Đúng hạn'], [''], ['Trong hạn']];
  const owners = [['Văn phòng Sở\nThanh tra Sở'], ['VP Sở'], ['Thanh tra Sở'], [''], ['Văn phòng Sở']];

  it('counts a status, of a unit however it is spelled, one result for each cell asked', () => {
    expect(countStatus(statuses, [['Quá hạn'], ['Đúng hạn'], ['']])).toEqual([[2], [1], ['']]);
    expect(countStatus(statuses, [['Quá hạn']], owners, [['Văn phòng Sở', 'Thanh tra Sở']])).toEqual([
      [2, 1],
    ]);
  });

  it('says what is no status and that units go with a unit', () => {
    expect(errorOf(() => countStatus(statuses, [['Trễ']])).message).toMatch(/trạng_thái.*"Trễ"/);
    expect(errorOf(() => countStatus(statuses, [['Quá hạn']], owners)).message).toMatch(/vùng_đơn_vị/);
  });

  it('gives both rates and none over nothing', () => {
    expect(percentDone(statuses)).toEqual([[0.25]]);
    expect(percentDone(statuses, 'denhan')).toEqual([[1 / 3]]);
    expect(errorOf(() => percentDone([['Trong hạn']], 'DENHAN')).code).toBe('#N/A');
    expect(errorOf(() => percentDone(statuses, 'HET')).message).toMatch(/"HET"/);
  });
});

describe('PLAN.READRATING and PLAN.SUGGESTRATING', () => {
  it('reads one mark, none and several, in a row, in rows and in a column', () => {
    expect(readRating([['', 'X', 0, null]])).toEqual([['Hoàn thành']]);
    expect(readRating([['x'], [''], [''], ['']])).toEqual([['Hoàn thành tốt']]);
    expect(
      readRating([
        [0, 0, 0, 0],
        ['x', '', '', '✓'],
      ]),
    ).toEqual([['Chưa đánh dấu'], ['Có 2 dấu: Hoàn thành tốt, Chưa hoàn thành']]);
    expect(errorOf(() => readRating([['x', '']])).message).toMatch(/bốn cột/);
  });

  it.each([
    ['28/06/2026', true, 'Hoàn thành tốt'],
    ['28/06/2026', 'chưa đủ', 'Hoàn thành'],
    ['05/07/2026', 'có', 'Hoàn thành chậm'],
    ['05/07/2026', false, 'Quá hạn và chưa đầy đủ: chọn mức đánh giá'],
    ['28/06/2026', '', 'Chưa rõ nội dung đã đủ chưa: chọn mức đánh giá'],
    ['', true, 'Chưa hoàn thành'],
  ])('due 30/06, done %p, complete %p: %s', (done, complete, expected) => {
    expect(suggest([['30/06/2026']], [[done]], [[complete]], '10/07/2026')).toEqual([[expected]]);
  });

  it('invents no rating for what is not due yet', () => {
    expect(suggest([['30/09/2026']], [['']], [[false]], '10/07/2026')).toEqual([
      ['Chưa đến hạn: chưa đánh giá'],
    ]);
  });
});

describe('PLAN.SCORE', () => {
  const scale = [
    ['Tỷ lệ', 'Điểm'],
    ['>90%', 2],
    ['từ 70 đến 90%', 1],
    ['dưới 70%', 0],
  ];

  it('takes the bounds as they are written', () => {
    expect(score([[0.95], [0.9], ['90,1%'], [0.7], [0.69], [0], [95]], scale)).toEqual([
      [2],
      [1],
      [2],
      [1],
      [0],
      [0],
      [2],
    ]);
  });

  it('takes bare thresholds as "from", whatever their order', () => {
    const bare = [
      [0.5, 1],
      [0.9, 3],
      [0.7, 2],
    ];
    expect(score([[1], [0.9], [0.8], [0.5]], bare)).toEqual([[3], [3], [2], [1]]);
    expect(errorOf(() => score([[0.4]], bare)).code).toBe('#N/A');
  });

  it('says which threshold or rate it cannot read', () => {
    expect(
      errorOf(() =>
        score(
          [[0.4]],
          [
            [0.5, 1],
            ['khá', 2],
          ],
        ),
      ).message,
    ).toMatch(/"khá"/);
    expect(errorOf(() => score([[140]], scale)).message).toMatch(/tỷ_lệ.*140/);
  });
});

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
    expect(errorOf(() => summary(appendix, 'DONVI', '01/07/2026', [[0]])).message).toMatch(/ngày_hoàn_thành/);
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

it('never mistakes what the runtime tells of the call for an optional argument', () => {
  const call = withoutInvocation(dueDate);
  const invocation = { functionName: 'DUEDATE' };
  expect(call([['Quý II/2026']], invocation)).toEqual([[serial(2026, 6, 30)]]);
  expect(call([['Quý II']], 2026, null, invocation)).toEqual([[serial(2026, 6, 30)]]);
});
