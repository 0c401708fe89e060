// Words of the pane about our functions in the user's own sheets: status columns, freezing, healing.
import { formatVietnamese } from '../core/calendar.ts';
import type { IsoDate } from '../core/model.ts';
import type { StatusColumnKind } from '../report/statusColumns.ts';
import { sheetNames } from './sheets.ts';

/** Most tasks named one by one. */
const mostNamed = 5;
const namedTasks = (tasks: readonly string[]): string =>
  tasks.length > mostNamed ? `${tasks.length} nhiệm vụ` : `nhiệm vụ ${tasks.join(', ')}`;

const tasksWord = (count: number): string => `${String(count).padStart(2, '0')} nhiệm vụ`;

export const columnKindLabels = {
  functions: { name: 'Hàm PLAN', gloss: 'Tính lại khi sửa thời hạn, ngày hoàn thành hay ngày chốt.' },
  builtIn: {
    name: 'Công thức của Excel',
    gloss: 'Tính lại khi sửa ngày hoàn thành hay ngày chốt; máy không cài tiện ích vẫn dùng được.',
  },
  values: { name: 'Giá trị', gloss: 'Kết quả tại ngày chốt, không tính lại.' },
} satisfies Record<StatusColumnKind, { readonly name: string; readonly gloss: string }>;

export const functionCellWords = {
  title: 'Cột trạng thái cạnh phụ lục',
  gloss: 'Thêm hạn hoàn thành, ngày hoàn thành (để nhập), trạng thái và số ngày quá hạn vào bên phải bảng.',
  open: 'Chọn bảng và xem trước',
  close: 'Thu gọn',
  table: 'Bảng',
  tableName: (index: number, area: string, tasks: number) =>
    `Bảng ${index + 1}: ${area} (${tasksWord(tasks)})`,
  kind: 'Cách ghi',
  unsupported:
    'Phiên bản Excel này không hỗ trợ hàm tùy chỉnh. Cột được ghi bằng công thức của Excel hoặc dưới dạng giá trị.',
  place: (area: string) => `Ghi vào ${area}, ngoài các ô đã trộn; phụ lục giữ nguyên.`,
  someBuiltIn: (count: number) =>
    `${tasksWord(count)} có thời hạn mà hàm đọc từ ô sẽ hiểu khác tiện ích: ghi bằng công thức của Excel.`,
  previewCaption: 'Xem trước',
  more: (count: number) => `và ${tasksWord(count)} nữa`,
  insert: 'Chèn cột trạng thái',
  driftDay: (columns: IsoDate, pane: IsoDate) =>
    `Cột trạng thái cạnh phụ lục tính tại ngày ${formatVietnamese(columns)}, ngăn này tại ngày ${formatVietnamese(pane)}.`,
  takeDay: 'Lấy ngày chốt của cột',
  driftStatus: (tasks: readonly string[]) =>
    `Cột trạng thái cạnh phụ lục ghi khác ngăn này ở ${namedTasks(tasks)}.`,
  driftDone: (tasks: readonly string[]) =>
    `Ngày hoàn thành của ${namedTasks(tasks)} ở cột cạnh phụ lục khác ở trang “${sheetNames.tasks}”. ` +
    'Số liệu ở đây lấy theo cột; ghi các trang thì các trang theo cột.',
  writeAgain: 'Ghi lại cột…',
  sheetEdited: 'Phụ lục vừa được sửa. Số liệu dưới đây theo lần đọc trước.',
  freezeTitle: 'Gửi tệp cho người không cài tiện ích',
  freezeGloss: 'Thay mọi hàm PLAN trong tệp bằng giá trị đang hiển thị.',
  freeze: 'Chuyển thành giá trị',
  noFunctions: 'Tệp không có hàm PLAN nào.',
  left: (count: number) => `${count} công thức chưa có kết quả được giữ nguyên.`,
  healed: (count: number, closed: readonly string[]) =>
    [
      ...(count > 0 ? [`Đã tính lại ${count} ô đang báo #NAME?.`] : []),
      ...(closed.length > 0
        ? [`Trang tính đang bảo vệ còn ô báo #NAME?: ${closed.join(', ')}. Bỏ bảo vệ rồi mở lại tiện ích.`]
        : []),
    ].join(' '),
} as const;
