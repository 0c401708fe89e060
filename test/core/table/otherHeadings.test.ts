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

it('makes no rating of marks under quarters or years', () => {
  const read = roles([
    ['STT', 'Nội dung', 'Đơn vị chủ trì', 'Quý I', 'Quý II', 'Quý III', 'Năm 2027'],
    ['1', 'Kiểm tra công tác văn thư, lưu trữ', 'Văn phòng', 'x', '', 'x', ''],
    ['2', 'Tập huấn kỹ năng số cho công chức', 'Phòng Nội vụ', '', 'x', '', 'x'],
    ['3', 'Sơ kết phong trào thi đua yêu nước', 'Phòng Nội vụ', 'x', 'x', 'x', 'x'],
  ]);
  expect(read.filter((role) => role.startsWith('rating-'))).toEqual([]);
});

it('takes the time of an inspection, not the period it looks into, for the deadline', () => {
  expect(
    roles([
      ['TT', 'Nội dung kiểm tra, giám sát', 'Chủ thể kiểm tra', 'Mốc thời gian', 'Thời gian tiến hành'],
      ['1', 'Việc chấp hành nguyên tắc tập trung dân chủ', 'Đảng ủy', 'Năm 2025', 'Quý II/2026'],
      ['2', 'Công tác thu, chi đảng phí của chi bộ', 'UBKT Đảng ủy', 'Từ 01/01/2025 đến nay', 'Tháng 9/2026'],
    ]).slice(3),
  ).toEqual(['other', 'deadline']);
});

it('takes the end of a drive, not its start, for the deadline', () => {
  expect(
    roles([
      ['STT', 'Nội dung thi đua', 'Đơn vị phát động', 'Thời gian phát động', 'Thời gian tổng kết'],
      ['1', 'Thi đua lập thành tích chào mừng đại hội', 'Văn phòng', 'Tháng 01/2026', 'Tháng 12/2026'],
      ['2', 'Thi đua cải cách hành chính', 'Phòng Nội vụ', 'Quý I', 'Quý IV'],
    ]).slice(3),
  ).toEqual(['other', 'deadline']);
});

it('takes neither the receiver of a report for a partner nor money to be paid back for a budget', () => {
  expect(
    roles([
      ['TT', 'Loại báo cáo', 'Nơi nhận', 'Số tiền phải thu hồi', 'Thời hạn gửi', 'Người thực hiện'],
      ['1', 'Báo cáo kết quả cải cách hành chính', 'Sở Nội vụ', '12.500.000', 'Quý I', 'Văn phòng'],
      ['2', 'Báo cáo công tác tiếp công dân', 'Thanh tra tỉnh', '8.000.000', 'Quý II', 'Thanh tra'],
      ['3', 'Báo cáo công khai tài chính', 'Sở Tài chính', '450.000', 'Tháng 12', 'Kế toán'],
    ]).slice(2),
  ).toEqual(['other', 'other', 'deadline', 'lead']);
});

it('tells who is looked at from who looks, and who comments from who writes', () => {
  expect(
    roles([
      ['STT', 'Nội dung giám sát', 'Đơn vị chịu sự giám sát', 'Thời gian giám sát', 'Trưởng đoàn'],
      ['1', 'Việc thực hiện chính sách dân tộc', 'UBND xã A', 'Tháng 4/2026', 'Trưởng Ban Dân tộc'],
      ['2', 'Quản lý đất đai trên địa bàn', 'UBND xã B', 'Tháng 8/2026', 'Trưởng Ban Kinh tế'],
    ]).slice(2),
  ).toEqual(['other', 'deadline', 'lead']);
  expect(
    roles([
      ['STT', 'Tên quy chế cần ban hành', 'Bộ phận xây dựng', 'Bộ phận góp ý', 'Bao giờ xong'],
      ['1', 'Quy chế chi tiêu nội bộ', 'Phòng Tài vụ', 'Các phòng', 'Tháng 01/2026'],
      ['2', 'Quy chế dân chủ ở cơ sở', 'Công đoàn', 'Các phòng', 'Tháng 3/2026'],
    ]).slice(2),
  ).toEqual(['lead', 'partner', 'deadline']);
});
