// Words, marks and colours of statuses, ratings, deadline kinds and how sure a reading is.
import type { Severity } from '../core/finding.ts';
import type { Certainty, MilestoneKind, Rating } from '../core/model.ts';
import type { Status } from '../core/progress.ts';

/**
 * `short` is the word that stands in cells and formulas, so it is unique; `mark` goes beside a colour, which never
 * stands alone. `fill` and `text` are a pair with a contrast over 4.5:1; `chart` is the colour of a bar.
 */
export type StatusLabel = {
  readonly short: string;
  readonly full: string;
  readonly mark: string;
  readonly fill: string;
  readonly text: string;
  readonly chart: string;
};

export const statusLabels = {
  done: {
    short: 'Đúng hạn',
    full: 'Đã hoàn thành đúng hạn',
    mark: '✓',
    fill: '#C6EFCE',
    text: '#005000',
    chart: '#2E8B57',
  },
  doneLate: {
    short: 'Hoàn thành chậm',
    full: 'Đã hoàn thành quá hạn',
    mark: '✓!',
    fill: '#FCE4D6',
    text: '#843C0C',
    chart: '#E08A3C',
  },
  inTime: {
    short: 'Trong hạn',
    full: 'Chưa hoàn thành, còn trong hạn',
    mark: '•',
    fill: '#DDEBF7',
    text: '#1F4E79',
    chart: '#6AA8E0',
  },
  dueSoon: {
    short: 'Sắp đến hạn',
    full: 'Sắp đến hạn',
    mark: '◔',
    fill: '#FFF2CC',
    text: '#6B4E00',
    chart: '#F7C948',
  },
  dueToday: {
    short: 'Đến hạn',
    full: 'Đến hạn hôm nay',
    mark: '●',
    fill: '#FFE699',
    text: '#6B4E00',
    chart: '#E0A800',
  },
  overdue: {
    short: 'Quá hạn',
    full: 'Chưa hoàn thành, quá hạn',
    mark: '!',
    fill: '#FFC7CE',
    text: '#9C0006',
    chart: '#C9302C',
  },
  ongoing: {
    short: 'Thường xuyên',
    full: 'Thực hiện thường xuyên',
    mark: '∞',
    fill: '#EDEDED',
    text: '#404040',
    chart: '#A6A6A6',
  },
  waiting: {
    short: 'Chờ sự kiện',
    full: 'Chờ điều kiện (theo sự kiện)',
    mark: '…',
    fill: '#EDEDED',
    text: '#404040',
    chart: '#BFBFBF',
  },
  unknown: {
    short: 'Chưa xác định',
    full: 'Chưa xác định thời hạn',
    mark: '?',
    fill: '#EDEDED',
    text: '#404040',
    chart: '#D9D9D9',
  },
  check: {
    short: 'Cần kiểm tra',
    full: 'Cần kiểm tra',
    mark: '?',
    fill: '#E9DDF5',
    text: '#4B2A7B',
    chart: '#8E63B8',
  },
  nil: {
    short: 'Không phát sinh',
    full: 'Không phát sinh',
    mark: '–',
    fill: '#EDEDED',
    text: '#404040',
    chart: '#595959',
  },
} satisfies Record<Status, StatusLabel>;

export const ratingLabels = {
  good: { short: 'Hoàn thành tốt', gloss: 'đúng nội dung và thời gian quy định' },
  done: { short: 'Hoàn thành', gloss: 'đúng thời gian nhưng nội dung chưa đầy đủ' },
  late: { short: 'Hoàn thành chậm', gloss: 'đúng nội dung nhưng quá hạn' },
  notdone: { short: 'Chưa hoàn thành', gloss: '' },
} satisfies Record<Rating, { readonly short: string; readonly gloss: string }>;

export const milestoneKindLabels = {
  date: 'Ngày cụ thể',
  month: 'Tháng',
  quarter: 'Quý',
  half: '6 hoặc 9 tháng',
  year: 'Năm',
  range: 'Khoảng thời gian',
  recurring: 'Định kỳ',
  ongoing: 'Thường xuyên',
  event: 'Theo sự kiện',
  external: 'Theo quy định',
  unreadable: 'Không đọc được',
} satisfies Record<MilestoneKind, string>;

export const certaintyLabels = {
  certain: 'Chắc chắn',
  assumed: 'Suy đoán',
  unknown: 'Không xác định',
} satisfies Record<Certainty, string>;

export const severityLabels = {
  error: 'Lỗi',
  warning: 'Cảnh báo',
  note: 'Lưu ý',
} satisfies Record<Severity, string>;
