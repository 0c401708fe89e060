// What no appendix may do to the reader: take long, throw, or lose a row.
import fc from 'fast-check';
import { readAppendix } from '../../../src/core/table/readAppendix.ts';
import { grid, planHeader, planRows } from './grids.ts';

const cell = fc.constantFrom(
  '',
  '1',
  '2.1',
  'I',
  'II CẢI CÁCH',
  'x',
  'STT',
  'Nhiệm vụ',
  'Thời hạn',
  'Đơn vị chủ trì',
  'Sản phẩm',
  '---',
  '(1)',
  '(2)',
  'Nơi nhận:',
  'Lập danh mục hồ sơ',
  'tiếp theo của dòng trên',
  'Quý I/2024',
  'Văn phòng',
  'Tổng cộng',
  '- Báo cáo',
  'Mục tiêu 2: đạt',
);
const merge = fc.tuple(fc.nat(10), fc.nat(4), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }));

describe('any sheet at all', () => {
  it('is read without a throw, and every row has one place', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 14 }),
        fc.array(merge, { maxLength: 4 }),
        (rows, merges) => {
          const reading = readAppendix({
            ...grid([planHeader.slice(0, 5), ...rows]),
            merges: merges.map(([row, column, height, width]) => ({
              row,
              column,
              rows: height,
              columns: width,
            })),
          });
          const { read, tasks, sections, headers, joined, ignored } = reading.rows;
          expect(tasks + sections + headers + joined + ignored).toBe(read);
          expect([tasks, joined]).toEqual([reading.tasks.length, reading.joins.length]);
          expect(new Set(reading.tasks.map(({ id }) => id)).size).toBe(tasks);
          const known = new Set(reading.sections.map(({ id }) => id));
          for (const task of reading.tasks) if (task.section !== null) expect(known).toContain(task.section);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('counts the last row of a table for that table, also under the heading of the next', () => {
    const rows = [
      ['', 'II CẢI CÁCH', '(1)', '', ''],
      ['', '', 'II CẢI CÁCH', '', ''],
      ['', '', '', 'Nhiệm vụ', 'Sản phẩm'],
      ['', '', '', '(1)', 'x'],
    ];
    const { rows: count, joins } = readAppendix(grid([planHeader.slice(0, 5), ...rows]));
    expect([count.joined, joins.length]).toEqual([1, 1]);
  });

  test.each(['a', '<', 'x ', '1.', '- ', '; ', '\n', '. - A', '(', 'ệ', '1/'])(
    'reads a cell of 50,000 characters of %j in no time',
    (unit) => {
      const long = unit.repeat(Math.floor(50_000 / unit.length));
      const rows = grid([planHeader, ...planRows, ['5', 'Việc dài', long, '', '', '', '']]);
      readAppendix(rows);
      const started = performance.now();
      readAppendix(rows);
      expect(performance.now() - started).toBeLessThan(150);
    },
  );
});
