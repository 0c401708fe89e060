// Reading whole appendices: tasks under one heading, sections, merged cells and real values.
import { readAppendix } from '../../../src/core/table/readAppendix.ts';
import { taskSchema } from '../../../src/core/table/taskSchema.ts';
import { grid, planHeader, planRows, ratingHeader, ratingRows } from './grids.ts';
import { sectionSizes } from './readings.ts';

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
