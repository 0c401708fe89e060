// Rows cut by page breaks, paragraphs on rows of their own, and blocks whose columns moved.
import type { CellValue, Task } from '../../../src/core/model.ts';
import { readAppendix } from '../../../src/core/table/readAppendix.ts';
import { grid, planHeader, planRows, ratingHeader, ratingRows, type GridRows } from './grids.ts';

const bare = (text: string): string => text.replace(/\s+/g, '');
/** What must not change when a row is cut: its texts, blanks aside. */
const textsOf = (tasks: readonly Task[]): string[][] =>
  tasks.map((task) =>
    [
      task.ordinal,
      task.title,
      task.deliverables.join('|'),
      task.leadText,
      task.partnerText,
      task.deadline,
      task.result,
    ].map(bare),
  );

describe('a row cut by a page break', () => {
  const cut: GridRows = [
    planHeader,
    ['1', 'Rà soát, trình Chủ', 'Quyết định công bố', 'Văn', 'Các phòng,', 'Quý', ''],
    planHeader,
    ['', 'tịch ban hành danh mục', 'của Chủ tịch', 'phòng Sở', 'đơn vị', 'III/2024', 'Tự chủ'],
    [
      '2',
      'Lập danh mục hồ sơ',
      '- Kế hoạch.',
      'Văn phòng Sở',
      'Các phòng',
      '- Kế hoạch (tháng 01/2024).',
      '',
    ],
    planHeader,
    ['', '', '- Báo cáo.', '', '', '- Báo cáo (tháng 12/2024).', ''],
    ['3', 'Tổng kết năm', 'Báo cáo', 'Văn phòng Sở', '', 'Tháng 12/2024', ''],
  ];
  const reading = readAppendix(grid(cut));

  it('is one task, joined in the middle of a name or a phrase', () => {
    expect(reading.tasks).toHaveLength(3);
    expect(reading.tasks[0]).toMatchObject({
      title: 'Rà soát, trình Chủ tịch ban hành danh mục',
      leadText: 'Văn phòng Sở',
      partnerText: 'Các phòng, đơn vị',
      deadline: 'Quý III/2024',
      budget: 'Tự chủ',
    });
  });

  it('keeps list items on lines of their own', () => {
    expect(reading.tasks[1]?.deadline).toBe('- Kế hoạch (tháng 01/2024).\n- Báo cáo (tháng 12/2024).');
    expect(reading.tasks[1]?.deliverables).toEqual(['Kế hoạch', 'Báo cáo']);
  });

  it('is listed with both pieces, and its source covers the rows between', () => {
    expect(reading.joins.map(({ from, into }) => [from.row, into.row])).toEqual([
      [3, 1],
      [6, 4],
    ]);
    expect(reading.tasks[0]?.source).toMatchObject({ row: 1, rows: 3 });
    expect(reading.tasks[0]?.cells.lead).toMatchObject({ row: 1, rows: 3, column: 3 });
    expect(reading.tasks[0]?.cells.budget).toMatchObject({ row: 3, rows: 1 });
    expect(reading.findings.filter(({ code }) => code === 'ROW_JOINED').map(({ task }) => task)).toEqual([
      '1',
      '2',
    ]);
  });

  it('does not count the heading printed again as anything else', () => {
    expect(reading.rows).toEqual({ read: 8, tasks: 3, sections: 0, headers: 3, joined: 2, ignored: 0 });
    expect(reading.tables).toHaveLength(1);
  });

  it('is joined without a heading between when it reads on in small letters', () => {
    const rows = [
      ...ratingRows.slice(0, 3),
      ['', '4. Rà soát quy trình giải quyết hồ', 'Đã rà soát theo', 'x'],
      ['', 'sơ tại bộ phận một cửa', 'chỉ đạo của cấp trên'],
      ...ratingRows.slice(3),
    ];
    const task = readAppendix(grid([...ratingHeader, ...rows])).tasks[3];
    expect(task).toMatchObject({
      ordinal: '4',
      title: 'Rà soát quy trình giải quyết hồ sơ tại bộ phận một cửa',
      result: 'Đã rà soát theo chỉ đạo của cấp trên',
      rating: 'good',
    });
  });

  it('leaves unnumbered tasks with a mark of their own apart', () => {
    const rows = [
      ...ratingRows,
      ['', 'Niêm yết thủ tục', 'Đã thực hiện', 'x'],
      ['', 'Tiếp nhận phản ánh', 'Không có phản ánh', '', '', '', '', 'x'],
    ];
    const tasks = readAppendix(grid([...ratingHeader, ...rows])).tasks.slice(-2);
    expect(tasks.map(({ title }) => title)).toEqual(['Niêm yết thủ tục', 'Tiếp nhận phản ánh']);
  });
});

describe('any row cut at any blank', () => {
  const whole = textsOf(readAppendix(grid([planHeader, ...planRows])).tasks);
  const cuts = planRows.flatMap((row, index) =>
    row.length < 3
      ? []
      : [...String(row[1]).matchAll(/ (?=\p{Ll})/gu)].map((match) => [index, match.index] as const),
  );

  test.each(cuts)('gives the same texts: row %i at %i', (index, at) => {
    const rows = planRows.flatMap((row, position): (readonly CellValue[])[] => {
      if (position !== index) return [row];
      const title = String(row[1]);
      return [[row[0] ?? '', title.slice(0, at), ...row.slice(2)], planHeader, ['', title.slice(at + 1)]];
    });
    expect(textsOf(readAppendix(grid([planHeader, ...rows])).tasks)).toEqual(whole);
  });
});

describe('a Word paste with each paragraph on a row of its own', () => {
  const reading = readAppendix(
    grid(
      [
        planHeader,
        ['1', 'Kiểm tra nội bộ', '- Kế hoạch', 'Thanh tra', 'Các phòng', '- Kế hoạch (tháng 01/2024)', ''],
        ['', '', '- Kết luận', '', '', '- Kiểm tra (Quý II/2024)', ''],
        ['', '', '', '', '', 'Báo cáo (Quý III/2024)', ''],
        ['2', 'Tổng kết', 'Báo cáo', 'Văn phòng', '', 'Tháng 12/2024', ''],
      ],
      ['A2:A4', 'B2:B4', 'D2:D4', 'E2:E4', 'C3:C4', 'G2:G4'],
    ),
  );

  it('is one task with its paragraphs on lines', () => {
    expect(reading.tasks.map(({ id }) => id)).toEqual(['1', '2']);
    expect(reading.tasks[0]).toMatchObject({
      deadline: '- Kế hoạch (tháng 01/2024)\n- Kiểm tra (Quý II/2024)\nBáo cáo (Quý III/2024)',
      deliverables: ['Kế hoạch', 'Kết luận'],
      leadText: 'Thanh tra',
    });
    expect(reading.tasks[0]?.source).toMatchObject({ row: 1, rows: 3 });
  });

  it('lists the joined rows and does not call them page breaks', () => {
    expect(reading.joins).toHaveLength(2);
    expect(reading.findings).toEqual([]);
  });
});

describe('blocks whose columns moved', () => {
  const clean = readAppendix(grid([...ratingHeader, ...ratingRows]));
  const facts = (tasks: readonly Task[]): unknown[] =>
    tasks.map(({ title, result, rating, ordinal }) => [ordinal, title, result, rating]);
  const block = (change: (row: readonly CellValue[]) => readonly CellValue[]): GridRows => [
    ...ratingHeader,
    ...ratingRows.map((row, index) => (index === 1 || index === 2 ? change(row) : row)),
  ];

  test.each([
    ['lost its first column', (row: readonly CellValue[]) => row.slice(1), 1],
    ['gained an empty one on the left', (row: readonly CellValue[]) => ['', ...row], -1],
    [
      'gained an empty one before the result',
      (row: readonly CellValue[]) => [...row.slice(0, 2), '', ...row.slice(2)],
      -1,
    ],
  ])('are put back where one %s', (_, change, shift) => {
    const reading = readAppendix(grid(block(change)));
    expect(facts(reading.tasks)).toEqual(facts(clean.tasks));
    const drift = reading.findings.filter(({ code }) => code === 'COLUMN_DRIFT');
    expect(drift).toHaveLength(1);
    expect(drift[0]).toMatchObject({
      severity: 'note',
      details: { rows: 2, shift },
      source: { row: 3, rows: 2 },
    });
  });

  it('stay as they are where only the last, empty column is lost or gained', () => {
    for (const change of [
      (row: readonly CellValue[]) => row.slice(0, 7),
      (row: readonly CellValue[]) => [...row, '', '', '', '', ''],
    ]) {
      const reading = readAppendix(grid(block(change)));
      expect(facts(reading.tasks)).toEqual(facts(clean.tasks));
      expect(reading.findings).toEqual([]);
    }
  });

  it('point the moved cells to where they really stand', () => {
    const reading = readAppendix(grid(block((row) => row.slice(1))));
    expect(reading.tasks[1]?.cells).toMatchObject({ task: { column: 0 }, result: { column: 1 } });
    expect(reading.tasks[1]?.cells.section).toBeUndefined();
    expect(reading.tasks[1]?.marks[0]).toMatchObject({ role: 'rating-done', source: { column: 3 } });
  });

  it('give the cell where a text begins when its rest stands in another column', () => {
    const rows = [
      ...ratingRows.slice(0, 2),
      ['3. Số hóa tài liệu tại các', 'Đang chọn nhà thầu', '', '', '', 'x'],
      ['', 'phòng trong năm nay'],
      ...ratingRows.slice(3),
    ];
    const task = readAppendix(grid([...ratingHeader, ...rows])).tasks[2];
    expect(task?.title).toBe('Số hóa tài liệu tại các phòng trong năm nay');
    expect(task?.cells.task).toMatchObject({ row: 4, column: 0, rows: 1, columns: 1 });
  });

  it('are left alone where a mark merely stands in the notes', () => {
    const rows = ratingRows.map((row, index) =>
      index === 2 ? [...row.slice(0, 3), '', '', '', '', 'x'] : row,
    );
    const reading = readAppendix(grid([...ratingHeader, ...rows]));
    expect(reading.findings).toEqual([]);
    expect(reading.tasks[2]?.marks).toMatchObject([{ role: 'note' }]);
  });

  it('are put back in a plan that lost the column of numbers', () => {
    const rows = [
      ...planRows.slice(0, 3),
      ['3', 'Kiểm tra an toàn phòng cháy', 'Biên bản', 'Văn phòng', 'Các phòng', 'Quý II/2024', 'Tự chủ'],
      ...planRows.slice(4).map((row) => row.slice(1)),
      ['6', 'Sơ kết sáu tháng', 'Báo cáo', 'Văn phòng', 'Các phòng', 'Tháng 6/2024', 'Tự chủ'],
      ['7', 'Tổng kết năm', 'Báo cáo', 'Văn phòng', 'Các phòng', 'Tháng 12/2024', 'Tự chủ'],
    ];
    const reading = readAppendix(grid([planHeader, ...rows]));
    expect(reading.tasks.map(({ ordinal, leadText }) => [ordinal, leadText])).toEqual([
      ['1', 'Văn phòng'],
      ['2', 'Phòng Nội vụ'],
      ['3', 'Văn phòng'],
      ['', 'Thanh tra'],
      ['', 'Thanh tra'],
      ['6', 'Văn phòng'],
      ['7', 'Văn phòng'],
    ]);
  });
});
