// The custom functions as Excel calls them: matrices in, serial numbers, words and errors out.
import { isoDate, toSerial } from '../../src/core/calendar.ts';
import { dueDate, dueKind, milestones } from '../../src/functions/deadlineFunctions.ts';
import { daysLate, status } from '../../src/functions/progressFunctions.ts';
import { registerFunctions, setDateSystem, withoutInvocation } from '../../src/functions/register.ts';
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

it('never mistakes what the runtime tells of the call for an optional argument', () => {
  const call = withoutInvocation(dueDate);
  const invocation = { functionName: 'DUEDATE' };
  expect(call([['Quý II/2026']], invocation)).toEqual([[serial(2026, 6, 30)]]);
  expect(call([['Quý II']], 2026, null, invocation)).toEqual([[serial(2026, 6, 30)]]);
});

describe('a school year as plan year', () => {
  it.each(['2025-2026', 'Năm học 2025-2026', '2025 – 2026', '2025/2026'])('takes "%s"', (year) => {
    expect(dueDate([['Tháng 9'], ['Tháng 3'], ['Quý II']], year)).toEqual([
      [serial(2025, 9, 30)],
      [serial(2026, 3, 31)],
      [serial(2026, 6, 30)],
    ]);
    expect(status([['Tháng 3']], [['']], serial(2025, 12, 1), 7, year)).toEqual([['Trong hạn']]);
    expect(milestones([['Tháng 3']], year)[0]?.[1]).toBe(serial(2026, 3, 31));
  });

  it('refuses two years that do not follow each other', () => {
    expect(errorOf(() => dueDate([['Tháng 3']], '2021-2025')).message).toBe(
      'Tham số "năm_kế_hoạch" không nhận "2021-2025". ' +
        'Hãy cho một năm từ 1950 đến 2199, hoặc năm học như "2025-2026".',
    );
  });
});

it('refuses days in a workbook that counts them from 1904, and nothing else', () => {
  const known = new Map<string, (...args: unknown[]) => unknown>();
  Object.assign(CustomFunctions, {
    associate: (id: string, call: (...args: unknown[]) => unknown) => known.set(id, call),
  });
  registerFunctions();
  const call = (id: string, ...args: unknown[]): unknown => known.get(id)?.(...args, {});
  expect(call('DUEDATE', [['Quý I/2022']])).toEqual([[serial(2022, 3, 31)]]);
  setDateSystem('1904');
  expect(errorOf(() => call('DUEDATE', [['Quý I/2022']])).message).toMatch(/hệ ngày 1904/);
  expect(call('NORMALIZE', [['a  b']])).toEqual([['a b']]);
  setDateSystem('1900');
  expect(call('DUEDATE', [['Quý I/2022']])).toEqual([[serial(2022, 3, 31)]]);
});
