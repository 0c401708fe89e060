// Made-up plans and deadline phrases for the benchmark, the same at every run.
import type { Grid } from '../src/core/model.ts';

const units = [
  'Văn phòng',
  'Phòng Kế hoạch - Tài chính',
  'Phòng Công nghệ',
  'Thanh tra',
  'Trung tâm Lưu trữ',
];
const shapes: readonly ((n: number) => string)[] = [
  (n) => `Trước ngày ${(n % 27) + 1}/${(n % 12) + 1}/2026`,
  (n) => `Tháng ${(n % 12) + 1}/2026`,
  (n) => `Quý ${['I', 'II', 'III', 'IV'][n % 4]}/2026`,
  (n) => `- Ban hành kế hoạch (tháng ${(n % 6) + 1}/2026).\n- Báo cáo: trước ngày ${(n % 20) + 5}/12/2026.`,
  (n) => `Trước ngày ${(n % 20) + 5} hằng tháng`,
  () => 'Khi có văn bản hướng dẫn của cấp trên',
  () => 'Thường xuyên trong năm',
  (n) => `Từ tháng ${(n % 6) + 1} đến tháng ${(n % 6) + 5} năm 2026`,
];

export const deadlinePhrases: readonly string[] = Array.from({ length: 1000 }, (_, index) => phrase(index));

function phrase(index: number): string {
  return shapes[index % shapes.length]?.(index) ?? '';
}

/** A sheet with a heading and so many tasks, a section every twelve. */
export function largePlan(tasks: number): Grid {
  const rows: string[][] = [
    ['KẾ HOẠCH CÔNG TÁC NĂM 2026', '', '', '', '', ''],
    ['STT', 'Nhiệm vụ', 'Sản phẩm', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn hoàn thành'],
  ];
  for (let index = 0; index < tasks; index += 1) {
    if (index % 12 === 0)
      rows.push([`${index / 12 + 1}`, `NHÓM NHIỆM VỤ SỐ ${index / 12 + 1}`, '', '', '', '']);
    const lead = units[index % units.length] ?? '';
    const partner = units[(index + 1) % units.length] ?? '';
    rows.push([
      String(index + 1),
      `Xây dựng và trình duyệt nội dung công việc thứ ${index + 1}`,
      'Văn bản đã ban hành',
      lead,
      partner,
      phrase(index),
    ]);
  }
  return {
    sheet: 'Kế hoạch',
    row: 0,
    column: 0,
    values: rows,
    texts: rows,
    numberFormats: rows.map((row) => row.map(() => 'General')),
    merges: [],
    hiddenRows: [],
  };
}
