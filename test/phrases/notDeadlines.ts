// Texts of our own writing whose numbers and years are no deadlines, alone and beside a real one. Plan year 2022.
import type { PhraseRow } from './phrase.ts';

/** Nothing in these is a deadline: they are read as `unreadable`, never as a day. */
// prettier-ignore
export const notDeadlines: readonly string[] = [
  'Quyết định số 468/QĐ-TTg ngày 27/3/2021', 'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020', 'Thông tư 07/2021/TT-BNV', 'Kế hoạch số 12/KH-UBND',
  'Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021', 'Công văn 581/BNV-CCHC', 'Chỉ thị 05-CT/TU ngày 15/5/2016', 'Số 136/BC-SKHCN', 'Kế hoạch 1054/KH-SNV của Sở Nội vụ ngày 27/7/2022',
  'Điều 5 Nghị định 61/2018/NĐ-CP', 'khoản 2 Điều 12', 'Phụ lục 3', 'Biểu mẫu 02', 'Mẫu số 05', 'điểm 3 khoản 1 Điều 7', 'Chương 2',
  '100%', '95,5 %', 'Đạt 90% trở lên', '80 phần trăm', 'tối thiểu 30%', '34/34 nhiệm vụ', '10/12 xã', '5/7 phòng', '12/15 thủ tục', '03/04 chỉ tiêu', '100% hồ sơ',
  '10.000.000 đồng', '25 triệu đồng', '1,5 tỷ đồng', '500.000đ đồng', '12 triệu', '3.500 nghìn đồng',
  '0912345678', '0912.345.678', 'ĐT: 02123 852 285', 'SĐT: 0983 123 456', 'Điện thoại 0203.3835.123',
  'Ban hành Kế hoạch CCHC năm 2023', 'Kế hoạch năm 2023', 'Báo cáo năm 2022', 'Chương trình công tác năm 2023', 'Dự toán ngân sách năm 2023', 'Chỉ số CCHC năm 2021', 'Công bố kết quả xếp loại năm 2021',
  'Luật Khiếu nại năm 2011', 'Kế hoạch kiểm tra của Sở năm 2022', 'Đề án giai đoạn 2021-2025', 'Chiến lược phát triển giai đoạn 2021-2030', 'Quyết toán kinh phí năm 2021', 'Kế hoạch cải cách hành chính giai đoạn 2021 - 2025',
  'ISO 9001:2015', 'TCVN ISO 9001:2015', 'TCVN 9001:2015', 'QCVN 01:2021/BYT',
  '02 nhiệm vụ', '15 hồ sơ', '3 đơn vị', '05 báo cáo', '01 hội nghị', '10 lớp tập huấn', '02 cuộc họp', '12 chỉ tiêu',
  'Văn phòng Sở', 'Các phòng, đơn vị thuộc Sở', 'Quy định', 'Quy trình nội bộ', 'Quy chế làm việc', 'Quỹ thi đua', 'Tỉnh Quảng Nam', 'Việt Nam', 'Đang thực hiện', 'Đã hoàn thành', 'Theo dõi',
  'Hội trường tầng 2', 'Phòng 305', 'Tổ 3', 'Khối 12', 'Lớp 9A', 'Mục tiêu 2', 'Bảng 1.2', 'Mục 2.1.3', 'Cấp độ 3', 'mức độ 4', 'Dịch vụ công mức độ 3, 4',
  'Ngày nghỉ', 'Tháng cao điểm', 'Quý vị đại biểu', 'quý báu', 'năm cũ', 'tháng sau đó', 'ngày đêm', 'tuần lễ', 'Năm lần bảy lượt',
  'Giai đoạn II/2022', 'Đợt II/2022', 'Hệ thống họp trực tuyến', 'hệ 2022', '20/25', 'lần thứ 2', 'tầm nhìn đến năm 2030', 'Học kỳ', 'Tuần 12',
  'Vụ Đông Xuân 2021-2022', 'niên vụ 2022 - 2023', 'Mùa khô 2021-2022', 'H1/2022', 'Phòng B2/2022', 'Đạt 4/5 sao', '07/09 thôn', 'Nhà văn hóa 26/3', 'Trường Tiểu học 30/4', 'Hợp tác xã 1/5', 'Tờ 5 thửa 12/3', 'Số nhà 26/3', 'Số nhà 26/3, đường 30/4', 'Đường 3/2', 'Tổ 12/4 khu phố 3', 'Lớp 6/2', 'Bậc 3/7', 'Trang 5/12', 'Sân vận động 19/8', 'Quảng trường 30/10', 'Bản đồ tỷ lệ 1/2000', 'Tỷ lệ 1/500', 'Mã số 2026/03/15-A',
  'Tin học', 'Công bố công khai', 'Xây dựng quy hoạch', 'Rà soát văn bản', 'Đào tạo, bồi dưỡng', 'chưa xác định', 'Không', 'Chưa có', 'abc', '?!x',
];

/** What stands around a real deadline changes nothing. */
// prettier-ignore
export const besideDeadlines: readonly PhraseRow[] = [
  ['date 2022-03-14', [
    'Theo Quyết định số 468/QĐ-TTg ngày 27/3/2021, trước ngày 15/3/2022', 'Triển khai Nghị quyết 76/NQ-CP ngày 15/7/2021: trước ngày 15/3/2022', 'Đạt 100% trước ngày 15/3/2022',
    'Báo cáo theo Thông tư 07/2021/TT-BNV trước ngày 15/3/2022', 'Hoàn thành 34/34 nhiệm vụ trước ngày 15/3/2022', 'Công bố Chỉ số CCHC năm 2021 trước ngày 15/3/2022', 'Giải ngân 10.000.000 đồng trước ngày 15/3/2022',
    'Trước ngày 15/3/2022 (liên hệ 0912345678)', 'Trước ngày 15/3/2022 tại Sân vận động 19/8', 'Biểu dương trước 15/3/2022', 'Trước ngày 15/3/2022 tại Nhà văn hóa 26/3', 'Khai giảng lớp trước 15/3/2022', 'Báo cáo năm 2021: trước ngày 15/3/2022', 'Phòng Kế hoạch - Tài chính báo cáo trước ngày 15/3/2022', 'Thực hiện Điều 5, trước ngày 15/3/2022',
  ]],
  ['quarter 2022-12-31', ['Ban hành Kế hoạch CCHC năm 2023 trong Quý IV/2022', 'Quý IV/2022 ban hành Kế hoạch năm 2023', 'Đánh giá Kế hoạch 12/KH-UBND ngày 05/01/2022 trong Quý IV/2022', 'Đạt 95% trong Quý IV/2022']],
  ['month 2022-12-31', ['Xây dựng dự toán năm 2023 trong tháng 12/2022', 'Tháng 12/2022 (mẫu số 05)', 'Hội nghị tổng kết công tác năm 2022: tháng 12/2022']],
];
