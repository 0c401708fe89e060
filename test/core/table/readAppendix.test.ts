// Reading whole appendices: sections, merged cells, the ends of tables, several tables, what the user corrected.
import type { Task } from '../../../src/core/model.ts';
import { isOpenBelow } from '../../../src/core/table/correctedTables.ts';
import { readAppendix, type AppendixReading } from '../../../src/core/table/readAppendix.ts';
import { taskSchema } from '../../../src/core/table/taskSchema.ts';
import { area, grid, planHeader, planRows, ratingHeader, ratingRows } from './grids.ts';

const total = ({ rows }: AppendixReading): number =>
  rows.tasks + rows.sections + rows.headers + rows.joined + rows.ignored;
const titles = ({ tasks }: AppendixReading): string[] => tasks.map(({ title }) => title);
const sectionSizes = ({ sections, tasks }: AppendixReading): [string, number][] =>
  sections.map(({ id, label }) => [label, tasks.filter(({ section }) => section === id).length]);
const codes = ({ findings }: AppendixReading): string[] => findings.map(({ code }) => code);

describe('a plan under one heading', () => {
  const reading = readAppendix(
    grid([['PHỤ LỤC'], ['Kèm theo Kế hoạch năm 2024'], [], planHeader, ...planRows]),
  );

  it('gives each task its fields, its number and its section', () => {
    expect(reading.tasks).toHaveLength(4);
    expect(reading.tasks[2]).toMatchObject({
      id: '3',
      ordinal: '3',
      title: 'Kiểm tra sổ sách tại các bộ phận',
      deliverables: ['Biên bản'],
      leadText: 'Thanh tra',
      partnerText: 'Các phòng',
      deadline: '30/9/2024',
      budget: 'Tự chủ',
      rating: null,
      leads: [],
      partners: [],
    });
    expect(sectionSizes(reading)).toEqual([
      ['I', 2],
      ['II', 2],
    ]);
  });

  it('says where each row and cell stands', () => {
    const [first] = reading.tasks;
    expect(first?.source).toEqual({ sheet: 'Phụ lục', row: 5, column: 0, rows: 1, columns: 7 });
    expect(first?.cells.deadline).toEqual({ sheet: 'Phụ lục', row: 5, column: 5, rows: 1, columns: 1 });
  });

  it('gives every row a place', () => {
    expect(reading.rows).toEqual({ read: 10, tasks: 4, sections: 2, headers: 1, joined: 0, ignored: 3 });
  });

  it('finds nothing to remark', () => {
    expect(reading.findings).toEqual([]);
    expect(reading.tables[0]?.certainty).toBe('certain');
  });

  it('passes the schema with every task', () => {
    for (const task of reading.tasks) expect(taskSchema.safeParse(task).success).toBe(true);
  });

  it('counts rows of a used range that does not begin at A1 in sheet coordinates', () => {
    const moved = readAppendix({ ...grid([planHeader, ...planRows]), row: 10, column: 2 });
    expect(moved.tasks[0]?.source).toMatchObject({ row: 12, column: 2 });
    expect(moved.tables[0]?.source).toMatchObject({ row: 10, column: 2, rows: 7, columns: 7 });
  });
});

describe('sections', () => {
  const task = (ordinal: string): string[] => [
    ordinal,
    `Việc số ${ordinal} của đơn vị`,
    'Báo cáo',
    'Văn phòng',
    '',
    'Quý II/2024',
  ];

  it('are read glued in one cell, merged across, or in capitals without a number', () => {
    const reading = readAppendix(
      grid(
        [
          planHeader,
          ['II CẢI CÁCH'],
          task('1'),
          ['Nhóm việc thường xuyên'],
          task('2'),
          ['', 'KIỂM TRA NỘI BỘ'],
          task('3'),
        ],
        ['A4:G4'],
      ),
    );
    expect(reading.sections.map(({ label, title }) => [label, title])).toEqual([
      ['II', 'CẢI CÁCH'],
      ['', 'Nhóm việc thường xuyên'],
      ['', 'KIỂM TRA NỘI BỘ'],
    ]);
    expect(reading.tasks).toHaveLength(3);
  });

  it('are headings of a lower level too, when the numbers below are under theirs', () => {
    const reading = readAppendix(grid([planHeader, ['1', 'Đào tạo'], task('1.1'), task('1.2'), task('2')]));
    expect(reading.sections.map(({ label }) => label)).toEqual(['1']);
    expect(reading.tasks.map(({ id }) => id)).toEqual(['1.1', '1.2', '2']);
    expect(reading.tasks.map(({ section }) => section)).toEqual(['s1', 's1', null]);
  });

  it('of a lower level end where the numbers leave them', () => {
    const reading = readAppendix(
      grid([
        planHeader,
        ['I', 'Chung'],
        ['1', 'Đào tạo'],
        task('1.1'),
        ['', '- Mời giảng viên', '', 'Văn phòng', '', 'Quý I'],
        task('2'),
      ]),
    );
    const [chung, daoTao] = reading.sections;
    expect(reading.tasks.map(({ section }) => section)).toEqual([daoTao?.id, daoTao?.id, chung?.id]);
  });

  it('may name the unit that looks after all of them', () => {
    const reading = readAppendix(
      grid([
        planHeader,
        ['I', 'Nội vụ', '', 'Sở Nội vụ'],
        task('1'),
        task('2'),
        ['II', 'Y tế', '', 'Sở Y tế'],
        task('3'),
      ]),
    );
    expect(sectionSizes(reading)).toEqual([
      ['I', 2],
      ['II', 1],
    ]);
  });

  it('keep a task that has only a title a task when nothing is numbered under it', () => {
    const reading = readAppendix(grid([planHeader, task('1'), ['2', 'Việc chưa phân công'], task('3')]));
    expect(reading.tasks.map(({ ordinal }) => ordinal)).toEqual(['1', '2', '3']);
  });

  it('are read from a column merged down beside the tasks', () => {
    const reading = readAppendix(grid([...ratingHeader, ...ratingRows], ['A3:A5', 'A6:A9']));
    expect(sectionSizes(reading)).toEqual([
      ['I', 3],
      ['II', 4],
    ]);
    expect(reading.sections[1]?.source).toMatchObject({ row: 5, rows: 4 });
    expect(reading.rows).toMatchObject({ tasks: 7, sections: 0, headers: 2 });
  });

  it('are read from the line above the table', () => {
    const header = ['STT', 'Nội dung công việc', 'Đơn vị thực hiện', 'Thời gian hoàn thành'];
    const row = ['1', 'Rà soát quy trình', 'Văn phòng', 'Hàng quý'];
    const reading = readAppendix(
      grid([
        ['Mục tiêu 1: Đúng hạn'],
        [],
        header,
        row,
        ['Mục tiêu 2: Không sai sót'],
        header,
        row,
        ['2', 'Lấy ý kiến', 'Văn phòng', 'Tháng 6'],
      ]),
    );
    expect(reading.tables).toHaveLength(2);
    expect(sectionSizes(reading)).toEqual([
      ['Mục tiêu 1', 1],
      ['Mục tiêu 2', 2],
    ]);
    expect(reading.tasks.map(({ id }) => id)).toEqual(['1.1', '2.1', '2.2']);
    expect(reading.rows).toEqual({ read: 8, tasks: 3, sections: 2, headers: 2, joined: 0, ignored: 1 });
  });
});

describe('merged and real values', () => {
  it('lets a value merged down apply to every row it covers', () => {
    const rows = planRows.map((row) => [...row.slice(0, 6), row[0] === '1' ? 'Ngân sách' : '']);
    const reading = readAppendix(grid([planHeader, ...rows], ['G3:G4']));
    expect(reading.tasks.map(({ budget }) => budget)).toEqual(['Ngân sách', 'Ngân sách', '', '']);
    expect(reading.tasks[1]?.cells.budget).toMatchObject({ row: 2, rows: 2 });
  });

  it('keeps the serial number of a real date and the text that is displayed', () => {
    const base = grid([
      ['Công việc', 'Người phụ trách', 'Hạn'],
      ['Rà soát hồ sơ', 'Ông A', 45_383],
      ['Lập danh sách', 'Ông B', '30/4/2024'],
    ]);
    const reading = readAppendix({
      ...base,
      texts: [base.texts[0] ?? [], ['Rà soát hồ sơ', 'Ông A', '01/04/2024'], base.texts[2] ?? []],
      numberFormats: base.numberFormats.map((row) => row.map(() => 'dd/mm/yyyy')),
    });
    expect(reading.tasks[0]).toMatchObject({ deadline: '01/04/2024', deadlineSerial: 45_383 });
    expect(reading.tasks[1]).not.toHaveProperty('deadlineSerial');
  });

  it('writes out a date that a narrow column hides behind ####', () => {
    const base = grid([
      ['Công việc', 'Người phụ trách', 'Hạn'],
      ['Rà soát hồ sơ', 'Ông A', 45_383],
      ['Lập danh sách', 'Ông B', '30/4/2024'],
    ]);
    const reading = readAppendix({
      ...base,
      texts: base.texts.map((row) => row.map((text) => (text === '45383' ? '####' : text))),
      numberFormats: base.numberFormats.map((row) => row.map(() => 'dd/mm/yyyy')),
    });
    expect(reading.tasks[0]?.deadline).toBe('01/04/2024');
  });

  it('keeps line breaks and drops tags and hard blanks', () => {
    const reading = readAppendix(
      grid([
        planHeader,
        ['1', '<b>Lập</b>\u00a0danh mục', '- A<br/>- B', 'Văn phòng', '', 'Quý I\nQuý III', ''],
      ]),
    );
    expect(reading.tasks[0]).toMatchObject({
      title: 'Lập danh mục',
      deliverables: ['A', 'B'],
      deadline: 'Quý I\nQuý III',
    });
  });
});

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

describe('what the reader is not sure of', () => {
  it('asks about a table whose heading is missing', () => {
    const reading = readAppendix(grid(planRows.filter((row) => row.length > 2)));
    expect(titles(reading)).toHaveLength(4);
    expect(reading.tables[0]).toMatchObject({ headerRows: 0, certainty: 'assumed' });
    expect(codes(reading)).toContain('TABLE_UNSURE');
  });

  it('asks about a column it gave a role without knowing its heading', () => {
    const rows = planRows.filter((row) => row.length > 2);
    const reading = readAppendix(
      grid([['STT', 'Nhiệm vụ', 'Sản phẩm', 'Ai làm', 'Phối hợp', 'Thời hạn', 'Kinh phí'], ...rows]),
    );
    const unsure = reading.findings.filter(({ code }) => code === 'COLUMN_UNSURE');
    expect(unsure.map(({ details }) => details)).toEqual([{ role: 'lead', column: 3 }]);
  });

  it('keeps a row that lost its title as a task and points at it', () => {
    const reading = readAppendix(
      grid([planHeader, ...planRows, ['5', '', 'Báo cáo', 'Văn phòng', '', 'Quý IV/2024', '']]),
    );
    expect(reading.rows.tasks).toBe(5);
    const invalid = reading.findings.filter(({ code }) => code === 'ROW_INVALID');
    expect(invalid).toHaveLength(1);
    expect(invalid[0]).toMatchObject({ task: '5', details: { field: 'title' }, source: { row: 7 } });
  });
});

describe('corrections by the user', () => {
  const rows = [
    ['x', 'Rà soát quy trình', 'Phòng Tổ chức', 'Tháng 3'],
    ['y', 'Ban hành quy trình', 'Phòng Tổ chức', 'Quý II'],
  ];

  it('replace the detection where it found nothing', () => {
    const columns = { 1: 'task', 2: 'lead', 3: 'deadline' } as const;
    const reading = readAppendix(grid(rows), [
      { sheet: 'Phụ lục', range: area('A1:D2'), headerRows: 0, columns },
    ]);
    expect(reading.tasks.map((task: Task) => [task.title, task.leadText, task.deadline])).toEqual([
      ['Rà soát quy trình', 'Phòng Tổ chức', 'Tháng 3'],
      ['Ban hành quy trình', 'Phòng Tổ chức', 'Quý II'],
    ]);
    expect(reading.findings).toEqual([]);
  });

  it('give other roles to the columns and leave rows out', () => {
    const columns = { 0: 'ordinal', 1: 'task', 3: 'partner', 4: 'lead', 5: 'deadline' } as const;
    const correction = { sheet: 'Phụ lục', range: area('A1:G4'), headerRows: 1, columns };
    const reading = readAppendix(grid([planHeader, ...planRows]), [correction]);
    expect(reading.tasks.map(({ leadText, deliverables }) => [leadText, deliverables])).toEqual([
      ['Các phòng', []],
      ['Văn phòng', []],
    ]);
    expect(reading.rows).toMatchObject({ tasks: 2, sections: 1, headers: 1, ignored: 3 });
  });

  it('take in what was added right below them, up to a blank row or the end of the document', () => {
    const columns = { 1: 'task', 2: 'lead', 3: 'deadline' } as const;
    const correction = { sheet: 'Phụ lục', range: area('A1:D2'), headerRows: 0, columns };
    const added = [...rows, ['z', 'Tập huấn quy trình', 'Phòng Tổ chức', 'Tháng 9']];
    const titles = (below: readonly (readonly string[])[], open: boolean): string[] =>
      readAppendix(grid([...added, ...below]), [{ ...correction, open }]).tasks.map(({ title }) => title);
    const all = ['Rà soát quy trình', 'Ban hành quy trình', 'Tập huấn quy trình'];
    expect(titles([], true)).toEqual(all);
    expect(titles([], false)).toEqual(all.slice(0, 2));
    expect(titles([[''], ['', 'Việc ngoài bảng', 'Phòng khác', 'Tháng 9']], true)).toEqual(all);
    expect(titles([['Nơi nhận:', 'GIÁM ĐỐC']], true)).toEqual(all);
    expect(isOpenBelow(grid(rows), correction)).toBe(true);
    expect(isOpenBelow(grid(added), correction)).toBe(false);
    expect(isOpenBelow(grid(rows), { ...correction, columns: {} })).toBe(false);
  });

  it('say that there is no table when no column is the task', () => {
    const correction = { sheet: 'Phụ lục', range: area('A1:G7'), headerRows: 1, columns: {} };
    expect(readAppendix(grid([planHeader, ...planRows]), [correction]).tasks).toEqual([]);
  });

  it('do not touch other tables, nor other sheets', () => {
    const two = grid([planHeader, ...planRows, ['Phụ lục II'], planHeader, ...planRows]);
    const correction = { sheet: 'Phụ lục', range: area('A1:G7'), headerRows: 1, columns: {} };
    expect(readAppendix(two, [correction]).tasks).toHaveLength(4);
    expect(readAppendix(two, [{ ...correction, sheet: 'Khác' }]).tasks).toHaveLength(8);
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
