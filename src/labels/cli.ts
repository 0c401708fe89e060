// Words of the command line.

export const cliLabels = {
  usage: [
    'Cách dùng: npm run -s appendix -- LỆNH …',
    '  analyze TỆP.xlsx [--sheet TÊN] [--year NĂM] [--as-of YYYY-MM-DD] --json   đọc phụ lục, in kết quả dạng JSON',
    '  deadline "THỜI HẠN" [--year NĂM] --json | --stdin                         đọc một cụm từ thời hạn',
    '  units --stdin                                                             tách tên đơn vị',
    '  columns --stdin                                                           nhận biết các cột',
    '  report VÀO.xlsx RA.xlsx [--sheet TÊN] [--year NĂM] [--as-of YYYY-MM-DD]   ghi các trang tổng hợp vào một bản sao',
  ].join('\n'),
  missingFile: 'Chưa nêu tên tệp .xlsx.',
  missingOutput: 'Chưa nêu tên tệp kết quả. Cách dùng: report VÀO.xlsx RA.xlsx',
  sameFile: 'Tệp kết quả trùng tệp nguồn. Hãy đặt tên khác để tệp nguồn không bị ghi đè.',
  cannotRead: (file: string): string => `Không đọc được tệp ${file}.`,
  cannotWrite: (file: string): string => `Không ghi được tệp ${file}.`,
  notWorkbook: (file: string): string => `${file} không phải là tệp Excel .xlsx.`,
  encrypted: (file: string): string => `${file} có mật khẩu, không đọc được. Hãy gỡ mật khẩu rồi thử lại.`,
  empty: (file: string): string => `${file} không có dữ liệu.`,
  damaged: (file: string): string => `${file} bị hỏng, không đọc được.`,
  tooLarge: (file: string): string => `${file} quá lớn (trên 100 MB).`,
  noSheet: (name: string, names: readonly string[]): string =>
    `Không có trang tính “${name}”. Các trang tính trong tệp: ${names.join(', ')}.`,
  noTable: (file: string): string => `Không tìm thấy bảng nhiệm vụ trong ${file}.`,
  badDate: (text: string): string =>
    `“${text}” không phải là một ngày. Hãy viết dạng YYYY-MM-DD, ví dụ 2022-03-14.`,
  badYear: (text: string): string => `“${text}” không phải là một năm.`,
  badOption: (option: string): string => `Tham số ${option} không có hoặc còn thiếu giá trị.`,
  badLine: (line: number): string => `Dòng ${line} không phải là JSON đúng mẫu.`,
  missingText: 'Chưa nêu cụm từ thời hạn (hoặc dùng --stdin).',
  written: (file: string, sheets: readonly string[]): string => `Đã ghi ${file}: ${sheets.join(', ')}.`,
} as const;
