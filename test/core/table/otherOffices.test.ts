// Tables as other agencies keep them: amounts beside groups, rows without a number, footnotes, short headings.
import type { GridRows } from './grids.ts';
import { readAppendix } from '../../../src/core/table/readAppendix.ts';
import { grid } from './grids.ts';

const titles = (rows: GridRows): string[] => readAppendix(grid(rows)).tasks.map(({ title }) => title);
const header = ['STT', 'Nhiệm vụ', 'Sản phẩm', 'Đơn vị chủ trì', 'Thời hạn'];

it('takes a whole row without a number between numbered ones for a task', () => {
  const rows = [
    header,
    ['1', 'Lập kế hoạch năm', 'Kế hoạch', 'Văn phòng', 'Tháng 1'],
    ['2', 'Kê khai tài sản', 'Bản kê khai', 'Văn phòng', 'Tháng 12'],
    ['', 'Công khai bản kê khai', 'Biên bản', 'Thanh tra', 'Tháng 1'],
    ['3', 'Luân chuyển vị trí', 'Quyết định', 'Phòng Tổ chức', 'Quý II'],
  ];
  expect(titles(rows)).toEqual([
    'Lập kế hoạch năm',
    'Kê khai tài sản',
    'Công khai bản kê khai',
    'Luân chuyển vị trí',
  ]);
});

it('still joins a row without a number that goes on where the cells above stop', () => {
  const rows = [
    header,
    ['1', 'Lập kế hoạch năm,', 'Kế hoạch', 'Văn phòng', 'Tháng 1'],
    ['', 'Quyết định giao việc', 'Quyết định', '', 'Tháng 2'],
    ['2', 'Luân chuyển vị trí', 'Quyết định', 'Phòng Tổ chức', 'Quý II'],
  ];
  expect(titles(rows)).toHaveLength(2);
});

it('reads a group with amounts beside its name as a section', () => {
  const reading = readAppendix(
    grid([
      ['TT', 'Tên dự án', 'Kế hoạch vốn', 'Giải ngân', 'Tỷ lệ', 'Thời gian hoàn thành', 'Đơn vị thực hiện'],
      ['', 'TỔNG CỘNG', 75, 40, 0.53],
      ['I', 'Dự án chuyển tiếp', 50, 30, 0.6],
      [1, 'Sửa cầu qua kênh', 20, 10, 0.5, '30/6/2024', 'Ban Quản lý dự án'],
      [2, 'Nâng cấp trạm bơm', 30, 20, 0.66, '30/9/2024', 'Ban Quản lý dự án'],
      ['II', 'Dự án khởi công mới', 25, 10, 0.4],
      [3, 'Xây nhà văn hóa', 25, 10, 0.4, '31/12/2024', 'Phòng Kinh tế'],
    ]),
  );
  expect(reading.sections.map(({ title }) => title)).toEqual(['Dự án chuyển tiếp', 'Dự án khởi công mới']);
  expect(reading.tasks.map(({ ordinal }) => ordinal)).toEqual(['1', '2', '3']);
});

it('counts the sum of a group as no task, but keeps one whose name begins alike', () => {
  const rows = [
    ['STT', 'Nội dung công việc', 'Đơn vị thực hiện', 'Thời gian', 'Kinh phí'],
    [1, 'Hỗ trợ nhà ở', 'UBND xã A', 'Quý III', 400],
    ['', 'Cộng dự án 1', '', '', 400],
    [2, 'Tổng hợp số liệu', 'Văn phòng', 'Quý IV', 100],
    ['', 'Tổng cộng', '', '', 500],
  ];
  expect(titles(rows)).toEqual(['Hỗ trợ nhà ở', 'Tổng hợp số liệu']);
});

it('leaves footnotes between the rows out of the titles', () => {
  const rows = [
    header,
    ['1', 'Tham mưu nghị quyết (1)', 'Nghị quyết', 'Văn phòng', 'Tháng 3'],
    ['', '(1) Theo phân công của thường trực.'],
    ['2', 'Rà soát quy hoạch (*)', 'Báo cáo', 'Phòng Kinh tế', 'Tháng 4'],
    ['', '(*) Làm khi có kinh phí.'],
    ['3', 'Kiểm tra việc thực hiện', 'Biên bản', 'Thanh tra', 'Tháng 5'],
    ['', 'Ghi chú: số liệu tính đến tháng 2.'],
    ['4', 'Tổng kết', 'Báo cáo', 'Văn phòng', 'Tháng 12'],
  ];
  expect(titles(rows)).toEqual([
    'Tham mưu nghị quyết (1)',
    'Rà soát quy hoạch (*)',
    'Kiểm tra việc thực hiện',
    'Tổng kết',
  ]);
});

it('reads "1" as a mark in the rating columns', () => {
  const rows = [
    [
      'STT',
      'Nhiệm vụ',
      'Kết quả thực hiện',
      'Hoàn thành tốt',
      'Hoàn thành',
      'Hoàn thành chậm',
      'Chưa hoàn thành',
    ],
    [1, 'Lập kế hoạch', 'Đã lập', 1],
    [2, 'Mở lớp', 'Đã mở hai lớp', '', 'v'],
    [3, 'Kiểm tra', 'Đã kiểm tra', '', '', '✓'],
    [4, 'Viết phần mềm', 'Đang viết', '', '', '', '1'],
  ];
  expect(readAppendix(grid(rows)).tasks.map(({ rating }) => rating)).toEqual([
    'good',
    'done',
    'late',
    'notdone',
  ]);
});

it('reads two tables beside each other one after the other', () => {
  const names = ['STT', 'Nhiệm vụ', 'Người thực hiện', 'Thời hạn'];
  const reading = readAppendix(
    grid([
      [...names, '', ...names],
      [1, 'Soạn tờ trình', 'Nguyễn Văn A', '15/7/2024', '', 1, 'Kiểm kê tài sản', 'Lê Thị D', '20/7/2024'],
      [
        2,
        'Lấy ý kiến các đơn vị',
        'Trần Thị B',
        '30/7/2024',
        '',
        2,
        'Thanh lý máy cũ',
        'Lê Thị D',
        '15/8/2024',
      ],
      [3, 'Hoàn thiện dự thảo', 'Nguyễn Văn A', '15/8/2024'],
    ]),
  );
  expect(reading.tables.map(({ source }) => [source.column, source.columns])).toEqual([
    [0, 4],
    [5, 4],
  ]);
  expect(reading.tasks.map(({ id, deadline }) => [id, deadline])).toEqual([
    ['1.1', '15/7/2024'],
    ['1.2', '30/7/2024'],
    ['1.3', '15/8/2024'],
    ['2.1', '20/7/2024'],
    ['2.2', '15/8/2024'],
  ]);
});

it('keeps one table whose heading says a name twice', () => {
  const names = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn', 'STT', 'Kinh phí', 'Ghi chú'];
  const row = [1, 'Soạn tờ trình', 'Văn phòng', '15/7/2024', 4, '100', ''];
  expect(readAppendix(grid([names, row, row])).tables).toHaveLength(1);
});

it('takes the longer texts under a heading merged over two columns for the titles', () => {
  const rows = [
    ['TT', 'Tên hoạt động', '', 'Đơn vị phụ trách', 'T.gian thực hiện'],
    [1, 'Chi đoàn', 'Đại hội các chi đoàn', 'Ban Chấp hành', 'Tháng 9/2024'],
    [2, 'Trường', 'Đại hội Đoàn trường', 'Ban Chấp hành', 'Tháng 10/2024'],
  ];
  expect(readAppendix(grid(rows, ['B1:C1'])).tasks.map(({ title, deadline }) => [title, deadline])).toEqual([
    ['Đại hội các chi đoàn', 'Tháng 9/2024'],
    ['Đại hội Đoàn trường', 'Tháng 10/2024'],
  ]);
});

it('reads the stages of a deadline that has a column each', () => {
  const rows = [
    ['STT', 'Tên đề án', 'Đơn vị soạn thảo', 'Thời hạn trình', '', 'Hình thức văn bản'],
    ['', '', '', 'Trình Bộ trưởng', 'Trình Chính phủ', ''],
    [1, 'Nghị định về quản lý hồ sơ', 'Vụ Pháp chế', 'Tháng 5', 'Tháng 6', 'Nghị định'],
    [2, 'Đề án nguồn nhân lực', 'Vụ Đào tạo', 'Tháng 8', '', 'Quyết định'],
  ];
  expect(readAppendix(grid(rows, ['D1:E1'])).tasks.map(({ deadline }) => deadline)).toEqual([
    'Trình Bộ trưởng: Tháng 5\nTrình Chính phủ: Tháng 6',
    'Tháng 8',
  ]);
});

it.each([
  ['Tháng trình', ['3', 'Tháng 5', '6, 9'], ['Tháng 3', 'Tháng 5', 'Tháng 6, 9']],
  ['Quý', ['I', 'II - III', '4'], ['Quý I', 'Quý II - III', 'Quý 4']],
  ['Thời hạn', ['3', '15/3/2024', 'Tháng 5'], ['3', '15/3/2024', 'Tháng 5']],
])('reads bare numbers under "%s" as what the heading names', (heading, cells, deadlines) => {
  const rows = cells.map((cell, index) => [
    String(index + 1),
    `Đề án số ${index + 1} của xã`,
    'Văn phòng',
    cell,
  ]);
  const { tasks } = readAppendix(grid([['STT', 'Nội dung công việc', 'Cơ quan trình', heading], ...rows]));
  expect(tasks.map(({ deadline }) => deadline)).toEqual(deadlines);
});
