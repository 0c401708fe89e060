// The text of the sample appendix: our own plan of an invented office, with the habits and slips of real ones.

/** A section title, a task row, the page header repeated, or the second half of a row that a page break cut. */
export type SampleRow =
  | { readonly section: string; readonly number: string; readonly glued?: true }
  | { readonly cells: readonly [string, string, string, string, string, string, string] }
  | { readonly repeatedHeader: true };

export const sampleTitle = [
  'PHỤ LỤC',
  'DANH MỤC NHIỆM VỤ THỰC HIỆN KẾ HOẠCH CHUYỂN ĐỔI SỐ VÀ CẢI CÁCH HÀNH CHÍNH NĂM 2026',
  '(Kèm theo Kế hoạch số 12/KH-TTPV ngày 08/01/2026 của Trung tâm Phục vụ hành chính công tỉnh Bình An)',
] as const;

export const sampleHeader = [
  'TT',
  'Nội dung nhiệm vụ',
  'Sản phẩm',
  'Đơn vị chủ trì',
  'Đơn vị phối hợp',
  'Thời hạn hoàn thành',
  'Kinh phí',
] as const;

const allUnits = 'Các phòng, đơn vị thuộc Trung tâm';

export const sampleRows: readonly SampleRow[] = [
  { section: 'CHỈ ĐẠO, ĐIỀU HÀNH', number: 'I' },
  {
    cells: [
      '1',
      'Xây dựng kế hoạch chuyển đổi số của Trung tâm và tổ chức theo dõi việc thực hiện',
      '- Kế hoạch của Trung tâm.\n- Báo cáo quý, 6 tháng, năm.',
      'Văn phòng',
      allUnits,
      '- Ban hành kế hoạch: chậm nhất 15/01/2026.\n- Báo cáo quý I: trước ngày 15/3/2026.\n- Báo cáo 6 tháng đầu năm: trước ngày 15/6/2026.\n- Báo cáo quý III: trước ngày 15/9/2026.\n- Báo cáo năm: trước ngày 10/12/2026.',
      'Nguồn chi thường xuyên',
    ],
  },
  {
    cells: [
      '2',
      'Theo dõi, đôn đốc nhiệm vụ do Ủy ban nhân dân tỉnh giao',
      'Báo cáo tháng',
      'Văn phòng',
      'Các phòng/ đơn vị thuộc Trung tâm.',
      'Trước ngày 20 hằng tháng',
      '',
    ],
  },
  {
    cells: [
      '3',
      'Kiểm tra việc chấp hành kỷ luật, kỷ cương hành chính tại các phòng',
      'Kế hoạch; biên bản kiểm tra; thông báo kết luận',
      'Phòng Kiểm tra - Pháp chế',
      'Văn phòng',
      '- Kế hoạch kiểm tra (tháng 02/2025).\n- Thông báo kết luận (tháng 10/2026).',
      '',
    ],
  },
  {
    cells: [
      '4',
      'Tổ chức gặp mặt, lấy ý kiến người dân và doanh nghiệp',
      '- Thông báo.\n- Báo cáo tổng hợp ý kiến.',
      'Phòng Tiếp nhận và Trả kết quả',
      allUnits,
      '02 lần/năm (6 tháng một lần)',
      '',
    ],
  },
  { section: 'THỦ TỤC HÀNH CHÍNH', number: 'II', glued: true },
  {
    cells: [
      '5',
      'Rà soát, đề xuất cắt giảm thời gian giải quyết đối với nhóm thủ tục đất đai',
      'Báo cáo kết quả rà soát',
      'Phòng Kiểm tra - Pháp chế',
      'Phòng Tiếp nhận và Trả kết quả',
      'Quý II/2026',
      'Nguồn chi thường xuyên',
    ],
  },
  {
    cells: [
      '6',
      'Niêm yết công khai bộ thủ tục hành chính tại quầy và trên trang thông tin điện tử',
      'Danh mục đã niêm yết',
      'Phòng Tiếp nhận và Trả kết quả',
      '',
      'Khi có quyết định công bố của Ủy ban nhân dân tỉnh',
      '',
    ],
  },
  {
    cells: [
      '7',
      'Khảo sát mức độ hài lòng của tổ chức, cá nhân đến giao dịch',
      '- Phiếu khảo sát.\n- Báo cáo kết quả.',
      'Phòng tiếp nhận và trả kết quả',
      'Văn phòng',
      'Trước ngày 25 tháng cuối quý',
      '',
    ],
  },
  {
    cells: [
      '8',
      'Số hóa hồ sơ, kết quả giải quyết thủ tục',
      'Hồ sơ được số',
      'Phòng',
      'Phòng Tiếp nhận',
      '- Đợt 1: trước ngày',
      'Dự toán giao',
    ],
  },
  { repeatedHeader: true },
  {
    cells: [
      '',
      'hành chính còn hiệu lực của năm trước',
      'hóa, gắn mã định danh',
      'Công nghệ',
      'và Trả kết quả',
      '30/6/2026.\n- Đợt 2: tháng 11/2026.',
      'đầu năm',
    ],
  },
  { section: 'NGUỒN NHÂN LỰC', number: 'III', glued: true },
  {
    cells: [
      '9',
      'Bồi dưỡng kỹ năng số cho viên chức tiếp nhận hồ sơ',
      'Kế hoạch; danh sách học viên',
      'Văn phòng phối hợp với Phòng Công nghệ',
      '',
      'Quý I - III/2026',
      'Dự toán giao đầu năm',
    ],
  },
  {
    cells: [
      '10',
      'Rà soát, sửa đổi bản mô tả vị trí việc làm',
      'Quyết định phê duyệt',
      'Văn phòng',
      allUnits,
      'Trong năm 2026',
      '',
    ],
  },
  {
    cells: [
      '11',
      'Đánh giá, xếp loại viên chức và người lao động',
      'Quyết định xếp loại',
      '',
      allUnits,
      'Quý IV/2026',
      '',
    ],
  },
  { section: 'HẠ TẦNG VÀ DỮ LIỆU SỐ', number: 'IV' },
  {
    cells: [
      '12',
      'Nâng cấp phần mềm một cửa, kết nối kho dữ liệu dùng chung của tỉnh',
      'Biên bản nghiệm thu',
      'Phòng Công nghệ',
      'Văn phòng',
      'Hoàn thành trước ngày 30/9/2026',
      'Vốn đầu tư',
    ],
  },
  {
    cells: [
      '13',
      'Thay thế thiết bị tại quầy tiếp nhận',
      'Biên bản bàn giao',
      'Phòng Công nghệ',
      'Phòng Kế hoạch - Tài chính',
      'Chậm nhất ngày 31/6/2026',
      'Vốn đầu tư',
    ],
  },
  {
    cells: [
      '14',
      'Bảo đảm an toàn thông tin cho các hệ thống đang vận hành',
      'Báo cáo đánh giá an toàn thông tin',
      'Phòng Công Nghệ',
      '',
      'Thường xuyên trong năm; báo cáo trước ngày 05/12/2026',
      '',
    ],
  },
  {
    cells: [
      '15',
      'Lập dự toán chuyển đổi số năm 2027',
      'Dự toán được duyệt',
      'Phòng Kế hoạch - Tài chính',
      'Phòng Công nghệ; Văn phòng',
      'Tháng 8/2026',
      '',
    ],
  },
  {
    cells: [
      '16',
      'Triển khai chữ ký số cá nhân cho lãnh đạo các phòng',
      'Báo cáo kết quả triển khai',
      'Phòng Công nghệ',
      'Văn phòng',
      'Sau khi Bộ chủ quản ban hành hướng dẫn 01 tháng',
      '',
    ],
  },
  {
    cells: [
      '17',
      'Công bố báo cáo năm trên trang thông tin điện tử',
      'Báo cáo đã đăng',
      'Văn phòng',
      '',
      'Theo quy định',
      '',
    ],
  },
];

export const sampleSignature = [
  'Nơi nhận:',
  '- Ban Giám đốc;',
  '- Các phòng;',
  '- Lưu: VT.',
  'KT. GIÁM ĐỐC',
  'PHÓ GIÁM ĐỐC',
] as const;
