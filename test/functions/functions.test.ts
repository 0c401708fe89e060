// The custom functions as Excel calls them: matrices in, serial numbers, words and errors out.
import { isoDate, toSerial } from '../../src/core/calendar.ts';
import { daysLate, dueDate, milestones, status } from '../../src/functions/functions.ts';
import { withoutInvocation } from '../../src/functions/register.ts';

class FunctionError extends Error {
  readonly code: string;
  constructor(code: string, message?: string) {
    super(message);
    this.code = code;
  }
}
// What Excel's own runtime sets; our code names it only when it is called.
Object.assign(globalThis, {
  CustomFunctions: { Error: FunctionError, ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' } },
});

const serial = (year: number, month: number, day: number): number => {
  const date = isoDate(year, month, day);
  if (date === null) throw new Error('no such day');
  return toSerial(date);
};

function errorOf(call: () => unknown): FunctionError {
  try {
    call();
  } catch (error) {
    if (error instanceof FunctionError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

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

describe('PLAN.MILESTONES', () => {
  it('gives one row a milestone, with kind and certainty in words', () => {
    expect(milestones('- Ban hành Kế hoạch chậm nhất 10/01/2026;\n- Báo cáo năm: tháng 11/2026.')).toEqual([
      [expect.stringContaining('Kế hoạch'), serial(2026, 1, 10), 'Ngày cụ thể', 'Chắc chắn'],
      [expect.stringContaining('Báo cáo'), serial(2026, 11, 30), 'Tháng', 'Chắc chắn'],
    ]);
  });

  it('gives one row an instance of what recurs', () => {
    const rows = milestones('trước ngày 20 hằng tháng', 2026);
    expect(rows).toHaveLength(12);
    expect(rows[0]?.[1]).toBe(serial(2026, 1, 19));
    expect(rows[11]?.[1]).toBe(serial(2026, 12, 19));
  });

  it.each([[0], [''], [null], [undefined]])('gives one blank row for %p', (blank) => {
    expect(milestones(blank)).toEqual([['', '', '', '']]);
  });

  it('never gives null, NaN or a Date', () => {
    for (const text of ['Thường xuyên', 'theo quy định', 'Khi có yêu cầu', 'hàng quý', 'abc xyz']) {
      for (const value of milestones(text, 2026).flat()) {
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
    expect(errorOf(() => status([[asOf]], [['']], '')).message).toBe('Thiếu ngày chốt.');
    expect(errorOf(() => status([[1], [2], [3]], [[1], [2]], asOf)).code).toBe('#VALUE!');
  });
});

it('never mistakes what the runtime tells of the call for an optional argument', () => {
  const call = withoutInvocation(dueDate);
  const invocation = { functionName: 'DUEDATE' };
  expect(call([['Quý II/2026']], invocation)).toEqual([[serial(2026, 6, 30)]]);
  expect(call([['Quý II']], 2026, null, invocation)).toEqual([[serial(2026, 6, 30)]]);
});
