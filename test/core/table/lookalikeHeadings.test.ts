// Headings that look like a field and are none, and groups written into the headings of their columns.
import { recognizeColumns } from '../../../src/core/table/columns.ts';

const roles = (...rows: string[]): string[] =>
  recognizeColumns(rows.map((row) => row.split('|'))).map(({ role }) => role);

it('reads "Tiến độ" over progress as the result, over days as the deadline', () => {
  const header = 'STT|Công việc|Người thực hiện|Tiến độ';
  expect(roles(header, '1|Lập dự toán|Ban Quản lý|Đã xong', '2|Khởi công|Ban Quản lý|70%')).toEqual([
    'ordinal',
    'task',
    'lead',
    'result',
  ]);
  expect(roles(header, '1|Lập dự toán|Ban Quản lý|Quý I', '2|Khởi công|Ban Quản lý|15/9/2023').at(3)).toBe(
    'deadline',
  );
});

it('reads "Tiến độ (%)" over bare numbers as the result beside "Xong trước"', () => {
  const rows = ['1|Làm sạch dữ liệu|Đoàn xã|31/3/2023|100', '2|Gắn mã QR|Công an xã|31/8/2023|10'];
  expect(roles('STT|Việc cần làm|Ai làm|Xong trước|Tiến độ (%)', ...rows).slice(3)).toEqual([
    'deadline',
    'result',
  ]);
});

it('takes "Đơn vị" over measures for no unit', () => {
  const header = 'STT|Chỉ tiêu, nhiệm vụ|Đơn vị|Kế hoạch|Thực hiện';
  expect(roles(header, '1|Trồng rừng|ha|120|135', '2|Cấp nước|hộ|500|480', '3|Thu thuế|%|95|99')).toEqual([
    'ordinal',
    'task',
    'other',
    'target',
    'result',
  ]);
});

it('takes who stands over the work for no lead', () => {
  for (const overseer of ['Người giám sát', 'Người duyệt', 'Cơ quan thẩm tra', 'Cán bộ theo dõi']) {
    const rows = roles(
      `TT|Hoạt động|Khoa/phòng thực hiện|${overseer}|Thời hạn`,
      '1|Tập huấn rửa tay|Khoa Kiểm soát nhiễm khuẩn|Phó Giám đốc|30/4/2024',
      '2|Cải tạo phòng khám|Phòng Hành chính|Giám đốc|Quý III/2024',
    );
    expect(rows).toEqual(['ordinal', 'task', 'lead', 'other', 'deadline']);
  }
});

it('takes the inspector for the lead of an inspection where nobody else is named', () => {
  const rows = ['1|Hồ sơ giáo án|Tổ trưởng|Giáo viên|Tháng 10', '2|Tài chính|Ban thanh tra|Kế toán|Tháng 12'];
  const header = 'STT|Nội dung tự kiểm tra|Người kiểm tra|Đối tượng kiểm tra|Thời gian kiểm tra';
  expect(roles(header, ...rows)).toEqual(['ordinal', 'task', 'lead', 'other', 'deadline']);
  expect(roles(header.replace('Đối tượng kiểm tra', 'Người thực hiện'), ...rows).slice(2, 4)).toEqual([
    'other',
    'lead',
  ]);
});

it('takes the leader for the lead only where no unit is named', () => {
  const rows = [
    '1|Chuẩn bị hội nghị|Đ/c Phó Chủ tịch|Quý I|Đội An ninh',
    '2|Diễn tập|Chủ tịch|Quý II|Đội Cứu hộ',
  ];
  const header = 'TT|Nội dung công việc|Chỉ huy phụ trách|Thời hạn|Chủ trì tham mưu';
  expect(roles(header, ...rows)).toEqual(['ordinal', 'task', 'other', 'deadline', 'lead']);
  const alone = (row: string): string => row.split('|').slice(0, 4).join('|');
  expect(roles(alone(header), ...rows.map(alone)).at(2)).toBe('lead');
});

it('takes the source of money for the budget only where no amount is named', () => {
  const rows = ['1|Đường trục xã|4.500|Ngân sách huyện', '2|Kênh mương|900|Xã hội hóa'];
  expect(roles('TT|Công trình, dự án|Tổng mức đầu tư|Nguồn vốn', ...rows).slice(2)).toEqual([
    'budget',
    'other',
  ]);
});

it('takes the day something came for no deadline', () => {
  const rows = ['1|Trả lời cử tri|03/02/2023|Phòng Nội vụ', '2|Báo cáo biên chế|06/02/2023|Văn phòng'];
  for (const day of ['Ngày nhận', 'Thời gian nhận văn bản', 'Thời gian thực tế'])
    expect(roles(`TT|Nội dung giao|${day}|Đơn vị chủ trì`, ...rows).slice(2)).toEqual(['other', 'lead']);
});

it('parts the group from a heading that two columns begin with', () => {
  expect(
    roles(
      'STT|Nhiệm vụ|Cơ quan thực hiện: Chủ trì|Cơ quan thực hiện: Phối hợp|Thời gian - Bắt đầu|Thời gian - Hoàn thành',
      '1|Xây dựng kế hoạch||||',
      '2|Báo cáo tổng kết||||',
    ),
  ).toEqual(['ordinal', 'task', 'lead', 'partner', 'other', 'deadline']);
});

it('parts a group without a sign from three columns on', () => {
  const rows = ['1|Ban hành kế hoạch|x|||', '2|Kiểm tra||x||', '3|Sơ kết||||x'];
  const group = 'Mức độ hoàn thành';
  expect(
    roles(`TT|Nội dung|${group} Tốt|${group} Đạt|${group} Chậm|${group} Chưa đạt`, ...rows).slice(2),
  ).toEqual(['rating-good', 'rating-done', 'rating-late', 'rating-notdone']);
});

it('parts no heading that is a name of its own, whatever gloss it has', () => {
  const rows = ['1|Ban hành kế hoạch|x|||', '2|Kiểm tra||x||', '3|Sơ kết||||x'];
  const header =
    'TT|Nội dung|Hoàn thành tốt (đủ, đúng hạn)|Hoàn thành (đúng thời hạn)|Hoàn thành chậm (quá hạn)|Chưa hoàn thành';
  expect(roles(header, ...rows).slice(2)).toEqual([
    'rating-good',
    'rating-done',
    'rating-late',
    'rating-notdone',
  ]);
});
