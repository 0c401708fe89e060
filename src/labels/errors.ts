// What went wrong between us and Excel, why, and what to do next.

const messages = {
  editing: 'Đang sửa một ô. Bấm Enter để kết thúc việc sửa rồi thử lại.',
  inactiveWorkbook: 'Tệp này không ở phía trước. Bấm vào cửa sổ của tệp rồi thử lại.',
  protectedSheet:
    'Trang tính đang được bảo vệ nên không ghi được. Bỏ bảo vệ (Review > Unprotect Sheet) rồi thử lại.',
  protectedWorkbook:
    'Cấu trúc tệp đang được bảo vệ nên không thêm được trang tính. Bỏ bảo vệ (Review > Protect Workbook) rồi thử lại.',
  tooLarge: 'Dữ liệu quá lớn cho một lần xử lý. Chia phụ lục thành nhiều trang tính rồi thử lại.',
  mergedConflict: 'Vùng cần ghi có ô đã trộn. Bỏ trộn ô ở trang kết quả rồi thử lại.',
  filteredSheet: 'Trang tính đang lọc dữ liệu. Bỏ lọc rồi thử lại.',
  emptySheet: 'Trang tính này chưa có dữ liệu.',
  noTable: 'Không tìm thấy bảng nhiệm vụ trên trang tính này. Hãy chọn vùng dữ liệu rồi bấm Đọc phụ lục.',
  sheetGone: 'Trang tính hoặc ô cần đến không còn trong tệp. Đọc lại phụ lục rồi thử lại.',
  nameTaken: 'Tệp đã có bảng hoặc tên trùng với bảng của tiện ích. Đổi tên bảng đó rồi thử lại.',
  date1904:
    'Tệp dùng hệ ngày 1904 nên ngày tháng sẽ sai. Vào File > Options > Advanced bỏ chọn "Use 1904 date system" rồi thử lại.',
  cellChanged: 'Ô này đã được sửa sau khi đọc phụ lục nên được giữ nguyên. Bấm “Đọc lại” rồi thử lại.',
  cellRefused: 'Excel không nhận thay đổi ở ô này (ô bị trộn). Không ô nào bị thay đổi.',
  nothingToChange: 'Phụ lục không còn ô tương ứng với đề xuất này. Bấm “Đọc lại” rồi thử lại.',
  notSupported:
    'Phiên bản Excel này chưa hỗ trợ thao tác đó. Cần Excel 2021, Microsoft 365 hoặc Excel trên web.',
  cancelled: 'Đã dừng theo yêu cầu. Các trang vừa tạo đã được gỡ bỏ.',
  partlyWritten: 'Việc ghi bị ngắt giữa chừng. Dữ liệu đã nhập được giữ trong tệp; bấm ghi lại để hoàn tất.',
  unknown: 'Excel báo lỗi chưa rõ. Thử lại; nếu vẫn lỗi, lưu tệp rồi mở lại.',
} as const;

/** Every way an operation on the workbook can fail; `src/excel` throws these codes and no others. */
export type ErrorLabelCode = keyof typeof messages;

/** The sentence for a failure, with the sheet or table it is about in front when that is known. */
export function errorLabel(code: ErrorLabelCode, detail = ''): string {
  return detail === '' ? messages[code] : `${detail}: ${messages[code]}`;
}
