// Small grids for the tests of the table reader, written as rows of texts with merged areas in A1 notation.
import type { Area, CellValue, Grid } from '../../../src/core/model.ts';
import { gridOf } from '../planGrid.ts';

export type GridRows = readonly (readonly CellValue[])[];

function corner(address: string): { row: number; column: number } {
  const match = /^([A-Z])(\d+)$/.exec(address);
  if (match?.[1] === undefined) throw new Error(`Not an address: ${address}`);
  return { row: Number(match[2]) - 1, column: match[1].charCodeAt(0) - 65 };
}

/** "A1:B3" as an area. */
export function area(range: string): Area {
  const [from, to] = range.split(':').map(corner);
  if (from === undefined || to === undefined) throw new Error(`Not a range: ${range}`);
  return {
    row: from.row,
    column: from.column,
    rows: to.row - from.row + 1,
    columns: to.column - from.column + 1,
  };
}

/** A sheet "Phụ lục" whose used range begins at A1; short rows are filled up with blanks. */
export function grid(rows: GridRows, merges: readonly string[] = []): Grid {
  return gridOf(rows, merges.map(area));
}

export const planHeader = [
  'STT',
  'Nhiệm vụ',
  'Sản phẩm',
  'Đơn vị chủ trì',
  'Phối hợp',
  'Thời hạn',
  'Kinh phí',
] as const;

/** A plan of seven columns under its heading, for tests that change something about it. */
export const planRows: GridRows = [
  ['I', 'CÔNG TÁC CHUNG'],
  ['1', 'Lập danh mục hồ sơ lưu trữ năm 2024', 'Danh mục', 'Văn phòng', 'Các phòng', 'Quý I/2024', 'Tự chủ'],
  [
    '2',
    'Tập huấn soạn thảo văn bản cho cán bộ',
    'Báo cáo',
    'Phòng Nội vụ',
    'Văn phòng',
    'Tháng 5/2024',
    'Tự chủ',
  ],
  ['II', 'KIỂM TRA'],
  ['3', 'Kiểm tra sổ sách tại các bộ phận', 'Biên bản', 'Thanh tra', 'Các phòng', '30/9/2024', 'Tự chủ'],
  ['4', 'Tổng hợp kiến nghị sau kiểm tra', 'Báo cáo', 'Thanh tra', 'Văn phòng', '15/12/2024', 'Tự chủ'],
];

export const ratingHeader = [
  ['Nhiệm vụ chung', 'Nhiệm vụ cụ thể', 'Kết quả thực hiện', 'Đánh giá', '', '', '', 'Ghi chú'],
  ['', '', '', 'Hoàn thành tốt', 'Hoàn thành', 'Hoàn thành chậm', 'Chưa hoàn thành', ''],
] as const;

export const ratingRows: GridRows = [
  ['I. Lưu trữ', '1. Lập danh mục hồ sơ', 'Đã lập danh mục theo mẫu chung', 'X'],
  ['', '2. Chỉnh lý tài liệu tồn đọng', 'Đã chỉnh lý 40 mét giá', '', 'x'],
  ['', '3. Số hóa tài liệu', 'Đang chọn nhà thầu', '', '', '', 'x'],
  ['II. Tiếp dân', '1. Bố trí phòng tiếp dân', 'Đã bố trí tại tầng một', 'x'],
  ['', '2. Công khai lịch tiếp dân', 'Đã niêm yết trên cổng thông tin', 'x'],
  ['', '3. Trả lời đơn thư đúng hạn', 'Đã trả lời 12 đơn', '', '', 'x'],
  ['', '4. Báo cáo định kỳ', 'Đã gửi báo cáo quý', 'x'],
];
