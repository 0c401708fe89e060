// Findings about the table itself: missing fields and columns, numbers, sections, headers, captions, text quality.
import { analyzeRows, analyzeTasks, found, planHeader, planTitle, taskRow } from '../planGrid.ts';

it('finds nothing wrong in a sound plan', () => {
  const analysis = analyzeTasks([taskRow(1), taskRow(2, { deadline: 'Quý III/2024' }), taskRow(3)]);
  expect(analysis.tasks).toHaveLength(3);
  expect(analysis.findings).toEqual([]);
});

it.each([
  ['lead', 'MISSING_LEAD', 'error', 3],
  ['deadline', 'MISSING_DEADLINE', 'error', 5],
  ['product', 'MISSING_PRODUCT', 'warning', 2],
] as const)('tells a blank %s at its cell', (field, code, severity, column) => {
  const analysis = analyzeTasks([taskRow(1), taskRow(2, { [field]: '' }), taskRow(3)]);
  expect(found(analysis, code)).toMatchObject([{ task: '2', severity, source: { row: 3, column } }]);
});

it('makes a lead that most tasks lack a warning', () => {
  const analysis = analyzeTasks([taskRow(1), taskRow(2, { lead: '' }), taskRow(3, { lead: '' })]);
  expect(found(analysis, 'MISSING_LEAD').map(({ severity }) => severity)).toEqual(['warning', 'warning']);
});

it('does not miss a lead that is merged over several tasks', () => {
  const rows = [planTitle, planHeader, taskRow(1), taskRow(2, { lead: '' }), taskRow(3)];
  const analysis = analyzeRows(rows, {}, [{ row: 2, column: 3, rows: 2, columns: 1 }]);
  expect(analysis.tasks.map(({ task }) => task.leads)).toEqual([
    ['Văn phòng Sở'],
    ['Văn phòng Sở'],
    ['Văn phòng Sở'],
  ]);
  expect(found(analysis, 'MISSING_LEAD')).toEqual([]);
});

it('warns once of each column a table lacks', () => {
  const header = ['STT', 'Nhiệm vụ', 'Sản phẩm', 'Kinh phí', 'Ghi chú'];
  const rows = [1, 2, 3].map((ordinal) => [ordinal, `Việc số ${ordinal} của cơ quan`, 'Báo cáo', '', '']);
  const roles = found(analyzeRows([planTitle, header, ...rows]), 'MISSING_COLUMN').map(
    ({ details }) => details?.['role'],
  );
  expect(roles).toEqual(['lead', 'deadline']);
});

describe('numbers', () => {
  const numbers = (...ordinals: (string | number)[]): ReturnType<typeof analyzeTasks> =>
    analyzeTasks(
      ordinals.map((ordinal, index) =>
        taskRow(ordinal, { title: `Việc được giao thứ ${'i'.repeat(index + 1)} của cơ quan` }),
      ),
    );

  it('tells a number that is skipped', () => {
    expect(found(numbers(1, 2, 4, 5), 'NUMBER_SKIPPED')).toMatchObject([
      { severity: 'warning', quote: '4', details: { after: '2', from: '3', to: '3' } },
    ]);
  });

  it('tells a number used twice as an error', () => {
    expect(found(numbers(1, 2, 2, 3), 'NUMBER_DUPLICATE')).toMatchObject([
      { severity: 'error', quote: '2', source: { row: 4 } },
    ]);
  });

  it('tells the one task without a number', () => {
    const titles = [
      '1. Ban hành kế hoạch',
      '2. Kiểm tra công vụ',
      'Tập huấn nghiệp vụ',
      '3. Báo cáo kết quả',
    ];
    const rows = titles.map((title) => [title, 'Văn phòng Sở', '15/3/2024']);
    const analysis = analyzeRows([planTitle, ['Nhiệm vụ cụ thể', 'Đơn vị chủ trì', 'Thời hạn'], ...rows]);
    expect(found(analysis, 'NUMBER_MISSING')).toMatchObject([
      { severity: 'warning', quote: 'Tập huấn nghiệp vụ', source: { row: 4, column: 0 } },
    ]);
  });

  it('counts letters as Vietnamese lists do', () => {
    const analysis = numbers('a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h', 'i', 'k', 'l');
    expect([...found(analysis, 'NUMBER_SKIPPED'), ...found(analysis, 'NUMBER_DUPLICATE')]).toEqual([]);
  });

  it('is silent when numbers begin again in the next section', () => {
    const analysis = analyzeRows([
      planTitle,
      planHeader,
      ['I', 'CÔNG TÁC THỨ NHẤT'],
      taskRow(1),
      taskRow(2),
      ['II', 'CÔNG TÁC THỨ HAI'],
      taskRow(1),
      taskRow(2),
    ]);
    expect(analysis.sections).toHaveLength(2);
    expect(analysis.findings.filter(({ code }) => code.startsWith('NUMBER'))).toEqual([]);
  });

  it('is silent when numbers go on through the sections', () => {
    const analysis = analyzeRows([
      planTitle,
      planHeader,
      ['I', 'CÔNG TÁC THỨ NHẤT'],
      taskRow(1),
      taskRow(2),
      ['II', 'CÔNG TÁC THỨ HAI'],
      taskRow(3),
      taskRow(4),
    ]);
    expect(analysis.findings.filter(({ code }) => code.startsWith('NUMBER'))).toEqual([]);
  });
});

it('tells a section number used twice and proposes the next one', () => {
  const analysis = analyzeRows([
    planTitle,
    planHeader,
    ['I', 'CÔNG TÁC THỨ NHẤT'],
    taskRow(1),
    ['II', 'CÔNG TÁC THỨ HAI'],
    taskRow(2),
    ['II', 'CÔNG TÁC THỨ BA'],
    taskRow(3),
  ]);
  expect(found(analysis, 'SECTION_DUPLICATE')).toMatchObject([
    {
      severity: 'error',
      source: { row: 6 },
      details: { label: 'II', next: 'III' },
      proposal: { kind: 'replace', text: 'III' },
    },
  ]);
});

it('warns of a number and a day left blank in the caption, not of filled ones', () => {
  const captions = [
    '(Kèm theo Kế hoạch số /KH-UBND ngày /01/2024)',
    '(Kèm theo Kế hoạch số 12/KH-UBND ngày 05/01/2024)',
    'Huyện A, ngày ... tháng ... năm 2024',
  ];
  const blanks = captions.map((caption) =>
    found(analyzeRows([planTitle, [caption], planHeader, taskRow(1)]), 'ISSUE_INFO_BLANK').map(
      ({ details }) => details?.['blank'],
    ),
  );
  expect(blanks).toEqual([['both'], [], ['day']]);
});

it('warns of two tasks that say the same, not of two years of one', () => {
  const title = 'Tiếp nhận và xử lý kiến nghị của người dân về thủ tục hành chính trên địa bàn';
  const analysis = analyzeTasks([
    taskRow(1, { title }),
    taskRow(2, { title: `${title} huyện, xã` }),
    taskRow(3, { title: 'Xây dựng kế hoạch kiểm tra công vụ của cơ quan năm 2024' }),
    taskRow(4, { title: 'Xây dựng kế hoạch kiểm tra công vụ của cơ quan năm 2025' }),
  ]);
  expect(found(analysis, 'DUPLICATE_TASK')).toMatchObject([
    { task: '2', severity: 'warning', details: { other: '1' } },
  ]);
});

it('says that scanned text without diacritics cannot be trusted', () => {
  const damaged = 'Nhiem vu cai cach hanh chinh cua so duoc giao trong nam theo kế hoạch';
  const rows = Array.from({ length: 20 }, () => [damaged]);
  expect(found(analyzeRows(rows), 'LOW_TEXT_QUALITY')).toMatchObject([{ severity: 'error' }]);
});

it.each([
  'The committee will meet and report to the board every month',
  'Cơ quan được giao nhiệm vụ cải cách hành chính',
])('does not complain of %j', (text) => {
  expect(found(analyzeRows(Array.from({ length: 30 }, () => [text])), 'LOW_TEXT_QUALITY')).toEqual([]);
});

it('takes tasks that differ in their number only for different tasks', () => {
  const title = 'Tiếp nhận và trả lời đơn thư của công dân trong năm, đợt';
  const analysis = analyzeTasks([1, 2, 3].map((part) => taskRow(part, { title: `${title} ${part}` })));
  expect(found(analysis, 'DUPLICATE_TASK')).toEqual([]);
});

it('misses no deadline column where months are marked', () => {
  const header = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Tháng 1', 'Tháng 2', 'Tháng 3'];
  const rows = [
    [1, 'Kiểm tra sổ sách kế toán', 'Văn phòng', 'x', '', ''],
    [2, 'Kiểm tra kho lưu trữ', 'Thanh tra', '', '', 'x'],
  ];
  expect(found(analyzeRows([planTitle, header, ...rows]), 'MISSING_COLUMN')).toEqual([]);
});

it.each([
  ['Kiểm tra việc áp dụng hệ thống quản lý chất lượng tại các đơn vị năm 2023', 1],
  ['Tổ chức tập huấn nghiệp vụ cho công chức trong năm 2023.', 1],
  ['Tổ chức công bố kết quả chấm điểm của các đơn vị năm 2023', 0],
  ['Thanh tra việc sử dụng ngân sách năm 2023', 0],
  ['Xây dựng kế hoạch công tác năm 2025', 0],
  ['Triển khai Kế hoạch số 12/KH-UBND của tỉnh năm 2023', 0],
  ['Tổ chức hội nghị năm 2023 của cơ quan', 0],
  ['Tổ chức hội nghị cán bộ, công chức năm 2024', 0],
])('the task %j gives %i notes on its year', (title, count) => {
  const findings = found(analyzeTasks([taskRow(1, { title }), taskRow(2)]), 'YEAR_IN_TEXT');
  expect(findings).toHaveLength(count);
  expect(findings.every(({ severity, details }) => severity === 'note' && details?.['year'] === 2023)).toBe(
    true,
  );
});

describe('the tail of a cut cell', () => {
  const header = [...planHeader, 'Kinh phí'];
  const budgets = (...texts: string[]) =>
    found(
      analyzeRows([planTitle, header, ...texts.map((text, index) => [...taskRow(index + 1), text])]),
      'FRAGMENT',
    );

  it('is noted at its cell where another cell has the whole', () => {
    expect(budgets('Kinh phí hoạt động thường xuyên', 'xuyên', 'Tự chủ')).toMatchObject([
      { task: '2', severity: 'note', quote: 'xuyên', source: { row: 3, column: 6 } },
    ]);
  });

  it('is not seen in short cells that are whole', () => {
    expect(budgets('Kinh phí hoạt động thường xuyên', 'Thường xuyên', 'tự chủ', '')).toEqual([]);
  });
});

it('notes a column that one of several tables heads in other words, and nothing of tables that agree', () => {
  const other = planHeader.map((word) => (word === 'Đơn vị chủ trì' ? 'Đơn vị thực hiện' : word));
  const table = (header: readonly string[], caption: string) => [[caption], header, taskRow(1), taskRow(2)];
  const variants = (headers: readonly (readonly string[])[]) =>
    found(
      analyzeRows([
        planTitle,
        ...headers.flatMap((header, index) => table(header, `Mục tiêu ${index + 1}: Nâng cao chất lượng`)),
      ]),
      'HEADER_VARIANT',
    );
  expect(variants([other, planHeader, planHeader])).toMatchObject([
    { severity: 'note', quote: 'Đơn vị thực hiện', details: { common: 'Đơn vị chủ trì', role: 'lead' } },
  ]);
  expect(variants([planHeader, planHeader, planHeader])).toEqual([]);
});
