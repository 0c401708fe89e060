// Words for what the user changes from the pane, and for taking it back.
import { formatVietnamese } from '../core/calendar.ts';
import { type FindingCode } from '../core/finding.ts';
import { ratings, type IsoDate } from '../core/model.ts';
import { ratingLabels } from './status.ts';

export type ChangeWhat =
  | { readonly kind: 'proposal'; readonly code: FindingCode }
  | { readonly kind: 'confirm' | 'date'; readonly tasks: readonly string[] }
  | { readonly kind: 'done'; readonly tasks: readonly string[]; readonly part: 'task' | 'milestone' }
  | { readonly kind: 'statusColumns'; readonly area: string }
  | { readonly kind: 'freeze'; readonly formulas: number };

/** Most tasks named one by one. */
const mostNamed = 3;

const tasksWords = (tasks: readonly string[]): string =>
  tasks.length > mostNamed ? `${tasks.length} nhiệm vụ` : `nhiệm vụ ${tasks.join(', ')}`;

/** "sửa ô F10", "đánh dấu xong nhiệm vụ 7"; `cells` are the addresses that were written. */
export function describeChange(what: ChangeWhat, cells: readonly string[]): string {
  switch (what.kind) {
    case 'proposal':
      return `sửa ô ${cells.join(', ')}`;
    case 'confirm':
      return `xác nhận thời hạn của ${tasksWords(what.tasks)}`;
    case 'date':
      return `nhập ngày cho ${tasksWords(what.tasks)}`;
    case 'done':
      return `đánh dấu xong ${what.part === 'milestone' ? 'mốc của ' : ''}${tasksWords(what.tasks)}`;
    case 'statusColumns':
      return `chèn cột trạng thái vào ${what.area}`;
    case 'freeze':
      return `chuyển ${what.formulas} công thức thành giá trị`;
  }
}

/** Ratings are offered by their code and chosen by their name; other options are the user's own words. */
function optionName(option: string): string {
  const rating = ratings.find((known) => known === option);
  return rating === undefined ? option : ratingLabels[rating].short;
}

/** What confirming a finding about a unit's name says. */
export function confirmUnitWord(code: FindingCode): string {
  if (code === 'ALIAS') return 'Ghi vào danh mục';
  return code === 'LEAD_NOT_INTERNAL' ? 'Là đơn vị trực thuộc' : 'Là một đơn vị';
}

export const changeWords = {
  accept: 'Chấp nhận đề xuất',
  choose: (option: string) => `Chọn “${optionName(option)}”`,
  keepDeadline: 'Giữ nguyên',
  confirmDeadline: 'Xác nhận',
  unitLearnt: (unit: string, sheet: string) => `Đã ghi “${unit}” vào trang “${sheet}”; sửa hoặc xóa ở đó.`,
  done: (change: string) => `Đã ${change}.`,
  undo: (change: string) => `Hoàn tác: ${change}`,
  undone: (change: string) => `Đã hoàn tác: ${change}.`,
  daysSaved: (tasks: readonly string[]) =>
    `Ngày hoàn thành đã nhập trong cột của ${tasksWords(tasks)} vẫn được tính.`,
  keptCells: (cells: readonly string[], restored: number) =>
    `Giữ nguyên ô ${cells.join(', ')} vì đã được sửa sau đó.` +
    (restored > 0 ? ' Các ô khác đã được hoàn tác.' : ''),
  selected: (address: string, count: number) => `Ô đang chọn ${address} · ${count}`,
  markDone: 'Đánh dấu xong…',
  giveDate: 'Nhập ngày…',
  doneDay: 'Ngày hoàn thành',
  dueDay: 'Hạn hoàn thành',
  eventDay: 'Ngày của sự kiện',
  forWhat: 'Áp dụng cho',
  wholeTask: 'Cả nhiệm vụ',
  allOverdue: (count: number) => `Tất cả ${count} mốc quá hạn`,
  milestone: (label: string, due: IsoDate | undefined) =>
    due === undefined ? label : `${label} (hạn ${formatVietnamese(due)})`,
  save: 'Lưu',
} as const;
