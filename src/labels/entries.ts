// Words about what the user entered and the add-in could not place or read.
import { formatVietnamese, parseIsoDate } from '../core/calendar.ts';
import type { Finding } from '../core/finding.ts';

type Details = NonNullable<Finding['details']>;

function dayOf(detail: string | number | undefined): string {
  const date = parseIsoDate(String(detail ?? ''));
  return date === null ? '' : formatVietnamese(date);
}

export const entryWords = {
  ENTRY_UNMATCHED: {
    title: 'Số liệu đã nhập chưa khớp',
    message: ({ cell, id }: Details) =>
      cell === undefined
        ? `Số liệu đã nhập cho nhiệm vụ "${id ?? ''}" không còn khớp với nhiệm vụ nào trong phụ lục.`
        : `Ghi chú ở ô ${cell} không thuộc nhiệm vụ nào; được giữ lại ở trang Cấu hình khi ghi lại.`,
  },
  ENTRY_UNREADABLE: {
    title: 'Số liệu đã nhập không hiểu được',
    message: ({ column }: Details) =>
      `Nội dung nhập ở cột "${column ?? ''}" không đọc được thành ngày hoặc mức đánh giá; được giữ nguyên và chưa được tính.`,
  },
  DONE_AFTER_AS_OF: {
    title: 'Hoàn thành sau ngày chốt',
    message: ({ done, asOf }: Details) =>
      `Ngày hoàn thành ${dayOf(done)} sau ngày chốt ${dayOf(asOf)}; vẫn được tính là đã hoàn thành.`,
  },
};
