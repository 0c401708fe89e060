// A table of formulas and their values, as tests.
import { valueOf, type Entry } from './book.ts';

/** A small sheet that the formulas read, from A1. */
const rows: Entry[][] = [
  ['Đơn vị', 'Hạn', 'Trạng thái', 'Điểm'],
  ['Phòng A', 44635, 'Quá hạn', 3],
  ['Phòng B', 44650, 'Hoàn thành', 5],
  ['phòng a', 44742, 'quá hạn', 8],
  ['Phòng C', null, '', '7'],
  [null, 44926, 'Sắp đến hạn', true],
];

export function table(
  name: string,
  cases: readonly (readonly [formula: string, value: Entry | Entry[][]])[],
): void {
  describe(name, () => {
    test.each(cases)('%s', (formula, value) => {
      const found = valueOf(formula, rows);
      if (typeof value === 'number' && !Number.isInteger(value)) expect(found).toBeCloseTo(value, 10);
      else expect(found).toEqual(value);
    });
  });
}
