// Headings of other agencies, and headings that mean one thing or another by the cells below.
import { recognizeColumns } from '../../../src/core/table/columns.ts';
import { planHeader } from './grids.ts';

const roles = (rows: readonly (readonly string[])[]): string[] =>
  recognizeColumns(rows).map(({ role }) => role);

it('reads "Hoàn thành" over days as the deadline, over marks as a rating', () => {
  expect(
    roles([
      ['Nhiệm vụ', 'Bộ phận chủ trì', 'Hoàn thành'],
      ['Sơ kết sáu tháng đầu năm', 'Văn phòng', '10/07/2024'],
      ['Báo cáo kết quả dự toán', 'Phòng Tài chính', '31/07/2024'],
    ])[2],
  ).toBe('deadline');
  expect(
    roles([
      ['STT', 'Nhiệm vụ', 'Hoàn thành tốt', 'Hoàn thành'],
      ['1', 'Sơ kết sáu tháng đầu năm', 'x', ''],
      ['2', 'Báo cáo kết quả dự toán', '', 'x'],
    ])[3],
  ).toBe('rating-done');
});

it('knows headings of initials alone', () => {
  const names = ['TT', 'NDCV', 'ĐVCT', 'ĐVPH', 'TGHT'];
  expect(roles([names, ['1', 'Tiếp công dân định kỳ', 'Văn phòng', 'Công an xã', 'Tháng 5']])).toEqual([
    'ordinal',
    'task',
    'lead',
    'partner',
    'deadline',
  ]);
});

it('reads "Tiến độ" in words of progress as the result beside a column of days', () => {
  expect(
    roles([
      ['TT', 'Tên dự án', 'Tiến độ', 'Thời gian hoàn thành'],
      ['1', 'Sửa cầu qua kênh', 'Đã thi công phần móng', '30/6/2024'],
      ['2', 'Nâng cấp trạm bơm', 'Đang chọn nhà thầu', '30/9/2024'],
      ['3', 'Xây nhà văn hóa', 'Đang thẩm định', '31/12/2024'],
    ])[2],
  ).toBe('result');
});

it('knows the plan header whatever stands around it', () => {
  expect(roles([planHeader])).toEqual([
    'ordinal',
    'task',
    'deliverable',
    'lead',
    'partner',
    'deadline',
    'budget',
  ]);
});

it('takes the start of choosing a contractor, not the length of the contract, for the deadline', () => {
  expect(
    roles([
      [
        'STT',
        'Tên gói thầu',
        'Giá gói thầu',
        'Hình thức lựa chọn nhà thầu',
        'Thời gian bắt đầu tổ chức lựa chọn nhà thầu',
        'Thời gian thực hiện hợp đồng',
      ],
      ['1', 'Mua sắm máy tính', '1.200.000.000', 'Đấu thầu rộng rãi', 'Quý II/2024', '60 ngày'],
      ['2', 'Sửa chữa trụ sở', '850.000.000', 'Chỉ định thầu', 'Quý III/2024', '90 ngày'],
    ]),
  ).toEqual(['ordinal', 'task', 'budget', 'other', 'deadline', 'other']);
});

it('prefers the name of an inspection to what it looks into', () => {
  expect(
    roles([
      ['STT', 'Tên cuộc thanh tra', 'Nội dung thanh tra', 'Thời gian triển khai', 'Đơn vị chủ trì'],
      ['1', 'Thanh tra công tác quản lý tài chính', 'Sử dụng ngân sách', 'Quý I/2024', 'Phòng Nghiệp vụ 1'],
    ])[1],
  ).toBe('task');
});

it.each([
  [['Báo cáo', 'Kế hoạch', 'Quyết định'], 'deliverable'],
  [['Đã ban hành báo cáo', 'Đang thực hiện', 'Đã ký'], 'result'],
  [['', '', ''], 'result'],
])('reads "Kết quả" behind the deadlines over %j as %s', (cells, role) => {
  const rows = cells.map((cell, index) => [
    String(index + 1),
    `Việc thứ ${index + 1} của cơ quan trong năm`,
    'Văn phòng',
    'Quý I/2024',
    cell,
  ]);
  expect(roles([['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn', 'Kết quả'], ...rows])[4]).toBe(role);
});
