// Words of the workbench page: the workbook that stands in for Excel beside the pane.

/** Why an edit was not taken, by Excel's own code. */
const refusals: Readonly<Record<string, string>> = {
  InvalidArgument:
    'Nội dung này không phải là công thức đúng. Muốn ghi là chữ, hãy đặt dấu nháy đơn (’) ở đầu.',
  AccessDenied: 'Trang tính đang được bảo vệ.',
  ItemAlreadyExists: 'Tên này đã có.',
  MergedRangeConflict: 'Không thực hiện được vì vướng ô gộp.',
  FilteredRangeConflict: 'Không ghi được vào vùng đang lọc. Hãy bỏ lọc trước.',
  FormulaLengthExceedsLimit: 'Công thức quá dài.',
  InsertDeleteConflict: 'Không chèn hoặc xóa được vì cắt ngang một bảng hoặc ô gộp.',
  InvalidOperation: 'Không thực hiện được thao tác này trên bảng tính.',
};

/** What an error in a cell says where the formula itself gives no reason. */
const cellErrors: Readonly<Record<string, string>> = {
  '#SPILL!': 'Vùng kết quả đang vướng ô có dữ liệu hoặc ô gộp.',
  '#NAME?': 'Công thức có tên hoặc hàm không nhận ra.',
};

export const workbenchLabels = {
  title: 'Theo dõi phụ lục',
  subtitle: 'Bảng tính thử, chạy ngay trên máy, không cần Excel',
  open: 'Mở tệp…',
  sample: 'Tệp mẫu',
  download: 'Tải về',
  drop: 'Thả tệp .xlsx vào đây',
  dropHint: 'Tệp chỉ được đọc trong trình duyệt này, không gửi đi đâu.',
  loading: 'Đang mở tệp…',
  paneTitle: 'Ngăn Theo dõi phụ lục',
  gridTitle: 'Bảng tính',
  resize: 'Kéo để đổi độ rộng ngăn',
  opened: (file: string): string => `Đã mở ${file}`,
  downloaded: (file: string): string => `Đã lưu ${file}`,
  refused: (code: string): string => refusals[code] ?? 'Không thực hiện được thao tác này trên bảng tính.',
  cellErrors,
  errors: {
    notWorkbook: (file: string): string =>
      `${file} không phải là tệp Excel .xlsx. Hãy lưu lại dưới dạng .xlsx rồi mở lại.`,
    encrypted: (file: string): string => `${file} có mật khẩu. Hãy gỡ mật khẩu trong Excel rồi mở lại.`,
    empty: (file: string): string => `${file} không có dữ liệu.`,
    damaged: (file: string): string => `${file} bị hỏng, không đọc được.`,
    tooLarge: (file: string): string => `${file} quá lớn (trên 100 MB).`,
  },
} as const;
