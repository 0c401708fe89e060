// Where tables end and what is none, marks under periods and ratings, and rows that tie.
import { readAppendix } from '../../../src/core/table/readAppendix.ts';
import { grid, planHeader, planRows, ratingHeader, ratingRows } from './grids.ts';
import { total } from './readings.ts';

describe('deadlines given by marks under periods', () => {
  it('are the names of the marked quarters', () => {
    const reading = readAppendix(
      grid([
        ['STT', 'Nội dung', 'Đơn vị thực hiện', 'Thời gian thực hiện', '', '', ''],
        ['', '', '', 'Quý I', 'Quý II', 'Quý III', 'Quý IV'],
        ['1', 'Xây dựng kế hoạch', 'Phòng A', 'x', '', '', ''],
        ['2', 'Kiểm tra tại cơ sở', 'Phòng B', '', 'x', 'x', ''],
      ]),
    );
    expect(reading.tasks.map(({ deadline }) => deadline)).toEqual(['Quý I', 'Quý II; Quý III']);
    expect(reading.tasks[1]?.cells.deadline).toMatchObject({ row: 3, column: 4, columns: 2 });
  });

  it('are the months where numbers stand under the word', () => {
    const reading = readAppendix(
      grid([
        ['TT', 'Nội dung công việc', 'Người phụ trách', 'Tháng', '', '', '', 'Ghi chú'],
        ['', '', '', '1', '2', '3', '4', ''],
        ['1', 'Khai giảng lớp', 'Ông A', '', 'x', '', '', ''],
        ['2', 'Kiểm tra giữa kỳ', 'Bà B', '', '', '', 'x', ''],
      ]),
    );
    expect(reading.tasks.map(({ deadline }) => deadline)).toEqual(['Tháng 2', 'Tháng 4']);
  });
});

describe('ratings', () => {
  it('are the column of the one mark', () => {
    const reading = readAppendix(grid([...ratingHeader, ...ratingRows]));
    expect(reading.tasks.map(({ rating }) => rating)).toEqual([
      'good',
      'done',
      'notdone',
      'good',
      'good',
      'late',
      'good',
    ]);
    expect(reading.tasks[0]).toMatchObject({ ordinal: '1', title: 'Lập danh mục hồ sơ' });
  });

  it('stay open with two marks, with none, or with the mark beside the columns, and the marks are kept', () => {
    const rows = [
      ...ratingRows,
      ['', '5. Việc hai dấu', 'Đã xong', 'x', 'x'],
      ['', '6. Việc lệch dấu', 'Đang làm', '', '', '', '', 'x'],
      ['', '7. Việc không dấu', 'Đang làm'],
    ];
    const marked = readAppendix(grid([...ratingHeader, ...rows])).tasks.slice(-3);
    expect(marked.map(({ rating }) => rating)).toEqual([null, null, null]);
    expect(marked.map(({ marks }) => marks.map(({ role }) => role))).toEqual([
      ['rating-good', 'rating-done'],
      ['note'],
      [],
    ]);
    expect(marked[1]?.marks[0]?.source).toMatchObject({ column: 7 });
    expect(marked[1]?.note).toBe('');
  });
});

describe('the end of a table', () => {
  it('leaves out totals, signatures, recipients and what follows', () => {
    const reading = readAppendix(
      grid([
        planHeader,
        ...planRows,
        ['', 'Tổng cộng: 04 nhiệm vụ'],
        [],
        ['Nơi nhận:', '', '', '', 'GIÁM ĐỐC'],
        ['- Như trên;', '', '', '', '(Ký, ghi rõ họ tên)'],
        ['- Lưu: VT.', '', '', '', 'Nguyễn Văn An'],
      ]),
    );
    expect(reading.rows).toEqual({ read: 12, tasks: 4, sections: 2, headers: 1, joined: 0, ignored: 5 });
    expect(reading.tables[0]?.source.rows).toBe(7);
  });

  it('leaves out prose under the table, numbered or not', () => {
    const reading = readAppendix(
      grid([
        planHeader,
        ...planRows,
        ['BIỆN PHÁP THỰC HIỆN'],
        ['1. Các phòng báo cáo hằng tháng'],
        ['Ghi chú: bản dự thảo'],
      ]),
    );
    expect(reading.rows).toMatchObject({ tasks: 4, sections: 2, ignored: 3 });
  });

  it('reads over blank rows and drawn lines', () => {
    const rows = planRows.flatMap((row) => [row, [], ['---', '---', '---', '--', '-----']]);
    const reading = readAppendix(grid([planHeader, ...rows]));
    expect(reading.rows).toMatchObject({ tasks: 4, sections: 2, ignored: 12 });
  });
});

describe('sheets without a table', () => {
  it('give no tasks: prose, one paragraph a row', () => {
    const prose = [
      'KẾ HOẠCH',
      '1. Mục đích',
      'a) Lập danh mục',
      '- Đơn vị chủ trì thực hiện: Văn phòng',
      '- Thời gian: Quý I/2024',
    ];
    const reading = readAppendix(grid(prose.map((line) => [line])));
    expect(reading.tables).toEqual([]);
    expect(reading.rows).toEqual({ read: 5, tasks: 0, sections: 0, headers: 0, joined: 0, ignored: 5 });
  });

  it('give no tasks: a letterhead, an empty sheet, an empty form', () => {
    expect(
      readAppendix(
        grid([
          ['UBND TỈNH', 'CỘNG HÒA XÃ HỘI'],
          ['SỞ', 'Độc lập - Tự do'],
        ]),
      ).tasks,
    ).toEqual([]);
    expect(readAppendix(grid([['']])).tasks).toEqual([]);
    expect(
      readAppendix(grid([planHeader, ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)']])).tables,
    ).toEqual([]);
  });
});

describe('the row count', () => {
  it('ties for every grid above and for plans cut anywhere', () => {
    const rows = [['PHỤ LỤC'], planHeader, ...planRows, ['Nơi nhận:']];
    for (let end = 1; end <= rows.length; end += 1) {
      const reading = readAppendix(grid(rows.slice(0, end)));
      expect(total(reading)).toBe(reading.rows.read);
      expect(reading.rows.tasks).toBe(reading.tasks.length);
      expect(reading.rows.joined).toBe(reading.joins.length);
    }
  });
});
