// Words of the workbench page: the workbook that stands in for Excel beside the pane.

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
  errors: {
    notWorkbook: (file: string): string => `${file} không phải là tệp Excel .xlsx. Hãy lưu lại dưới dạng .xlsx rồi mở lại.`,
    encrypted: (file: string): string => `${file} có mật khẩu. Hãy gỡ mật khẩu trong Excel rồi mở lại.`,
    empty: (file: string): string => `${file} không có dữ liệu.`,
    damaged: (file: string): string => `${file} bị hỏng, không đọc được.`,
    tooLarge: (file: string): string => `${file} quá lớn (trên 100 MB).`,
  },
} as const;
