// Every word of the task pane that is not a status, a column, a finding or an error.
import { formatVietnamese } from '../core/calendar.ts';
import type { Certainty, IsoDate, RowCount } from '../core/model.ts';
import type { PlanAnalysis, Rate } from '../core/progress.ts';
import type { SheetKey } from '../report/sheetModel.ts';

export const steps = ['read', 'audit', 'progress', 'report'] as const;
export type Step = (typeof steps)[number];

export const stepLabels = {
  read: 'Đọc',
  audit: 'Rà soát',
  progress: 'Tiến độ',
  report: 'Báo cáo',
} satisfies Record<Step, string>;

export type Job = 'open' | 'read' | 'analyze' | 'update' | 'write' | 'highlight' | 'unhighlight';

export const jobLabels = {
  open: 'Đang mở…',
  read: 'Đang đọc trang tính…',
  analyze: 'Đang hiểu các nhiệm vụ và thời hạn…',
  update: 'Đang tính lại…',
  write: 'Đang ghi trang tính…',
  highlight: 'Đang tô màu…',
  unhighlight: 'Đang bỏ tô màu…',
} satisfies Record<Job, string>;

export const planYearFromLabels = {
  setting: 'do người dùng đặt',
  title: 'theo tiêu đề',
  deadlines: 'theo các thời hạn',
  asOf: 'theo ngày chốt',
} satisfies Record<PlanAnalysis['planYearFrom'], string>;

export const columnCertaintyLabels = {
  certain: 'Chắc chắn',
  assumed: 'Suy đoán, nên xem lại',
  unknown: 'Chưa rõ, nên chọn lại',
} satisfies Record<Certainty, string>;

export const sheetGloss = {
  tasks: 'Giữ ngày hoàn thành, kết quả, đánh giá đã nhập',
  milestones: 'Mỗi mốc hoặc mỗi kỳ một dòng',
  findings: 'Lỗi, cảnh báo, lưu ý kèm ô nguồn',
  summary: 'Theo đơn vị, lĩnh vực, trạng thái; công thức Excel',
  overdue: 'In ngang, vừa bề ngang giấy A4',
  config: 'Ngày chốt, năm kế hoạch, số ngày báo trước',
  holidays: 'Ngày nghỉ lễ, hoán đổi, làm bù; sửa được',
  periods: 'Kỳ báo cáo, ngày chốt số liệu, hạn gửi; sửa được',
  units: 'Tên chuẩn và các cách ghi của đơn vị; sửa được',
} satisfies Record<SheetKey, string>;

/** "1.234", "33,3": numbers as Vietnamese writes them. */
export function formatCount(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, '.');
}

/** "33,3%", or a dash when there is nothing to divide by. */
export function formatRate({ done, of }: Rate): string {
  return of === 0 ? '–' : `${((done / of) * 100).toFixed(1).replace('.', ',')}%`;
}

/** Accounts for every row: "50 dòng: 36 nhiệm vụ, 8 lĩnh vực, 2 tiêu đề, 4 ngoài bảng." Tables beside each other have more tasks than rows. */
export function accountForRows(rows: RowCount, tasks = rows.tasks): string {
  const parts = [
    [rows.tasks, tasks === rows.tasks ? 'nhiệm vụ' : 'dòng nhiệm vụ'],
    [rows.sections, 'lĩnh vực'],
    [rows.headers, 'tiêu đề'],
    [rows.joined, 'ghép vào dòng trên'],
    [rows.ignored, 'ngoài bảng'],
  ] as const;
  const shown = parts.filter(([count]) => count > 0).map(([count, word]) => `${formatCount(count)} ${word}`);
  return `${formatCount(rows.read)} dòng: ${shown.join(', ')}.`;
}

/** The first sentence after reading: what was found. */
export function sayWhatWasRead(analysis: PlanAnalysis): string {
  const { tasks, sections, tables } = analysis;
  const within = sections.length > 0 ? ` thuộc ${sections.length} lĩnh vực` : '';
  const across = tables.length > 1 ? ` trong ${tables.length} bảng` : '';
  return `Đã đọc ${formatCount(tasks.length)} nhiệm vụ${within}${across}.`;
}

export const paneWords = {
  title: 'Theo dõi phụ lục',
  sheet: (sheet: string) => `trang “${sheet}”`,
  steps: 'Các bước',
  news: 'Thông báo',
  noAppendix: 'Chưa đọc phụ lục nào',
  asOf: 'Ngày chốt',
  planYear: 'Năm kế hoạch',
  planYearUnknown: 'theo phụ lục',
  edit: 'Sửa',
  today: 'Hôm nay',
  warningDays: 'Báo trước (ngày)',
  beforeIncludesDay: '“Trước ngày D” tính cả ngày D',
  shiftToWorkingDay: 'Hạn rơi vào ngày nghỉ thì tính đến ngày làm việc tiếp theo',
  settings: 'Ngày chốt và cách tính',
  settingsKept: 'Được lưu trong tệp này.',
  apply: 'Áp dụng',
  cancel: 'Hủy',
  close: 'Đóng',
  dateWrong: 'Nhập ngày dạng 15/03/2022.',
  yearWrong: 'Nhập năm từ 1950 đến 2199, hoặc để trống.',
  daysWrong: 'Nhập số ngày từ 0 đến 365.',
  goTo: (address: string) => `Đến ô nguồn ${address}`,
  emptyTitle: 'Mở phụ lục kế hoạch rồi bấm đọc',
  emptyText:
    'Chương trình tìm bảng nhiệm vụ trên trang tính, hiểu các thời hạn viết bằng lời và tính tiến độ. Không cần sửa lại bảng trước.',
  readSheet: 'Đọc trang tính này',
  readSelection: 'Chỉ đọc vùng đang chọn',
  readAgain: 'Đọc lại',
  privacy:
    'Dữ liệu được xử lý ngay trên máy, không gửi ra ngoài. Không dùng cho văn bản mật trên máy nối mạng.',
  noTableOnSheet: (sheet: string, rows: number) =>
    `Đã xem ${formatCount(rows)} dòng của trang “${sheet}” nhưng không tìm thấy bảng nhiệm vụ.`,
  noTableInSelection: 'Không tìm thấy bảng nhiệm vụ trong vùng đang chọn.',
  pointAtTable: 'Nếu có bảng, hãy chỉ cho chương trình bảng nằm ở đâu.',
  otherSheet: 'Nếu phụ lục ở trang khác, hãy mở trang đó rồi bấm Đọc lại.',
  setTable: 'Chỉ định vùng và cột…',
  takeSelection: 'Lấy vùng đang chọn',
  selectionElsewhere: (sheet: string) => `Vùng đang chọn ở trang khác. Hãy chọn vùng trên trang “${sheet}”.`,
  hiddenRows: (count: number) => `${formatCount(count)} dòng đang ẩn cũng đã được đọc.`,
  joins: (count: number) => `Đã ghép ${formatCount(count)} dòng bị ngắt trang.`,
  table: (number: number) => `Bảng ${number}`,
  tableCounts: (tasks: number, milestones: number) =>
    `${formatCount(tasks)} nhiệm vụ · ${formatCount(milestones)} mốc thời hạn`,
  confirmed: 'vùng và cột đã được xác nhận',
  isThisTable: 'Đây có phải bảng nhiệm vụ không?',
  areTheseColumns: 'Hiểu các cột sau như vậy có đúng không?',
  columnMeans: (letters: string, header: string, label: string) =>
    header ? `Cột ${letters} “${header}”: ${label}` : `Cột ${letters}: ${label}`,
  yesTable: 'Đúng, dùng như vậy',
  noTask: 'Không phải bảng nhiệm vụ',
  showColumns: (count: number) => `Xem ${count} cột`,
  hideColumns: 'Ẩn cột',
  editTable: 'Sửa cột hoặc vùng…',
  range: 'Vùng bảng, kể cả tiêu đề',
  rangeWrong: 'Nhập vùng dạng A5:G50.',
  headerRows: 'Số dòng tiêu đề',
  headerRowsWrong: 'Số dòng tiêu đề phải từ 0 đến 5 và ít hơn số dòng của vùng.',
  needsTask: 'Chọn một cột là “Nhiệm vụ”.',
  roleTwice: (label: string) => `Hai cột cùng là “${label}”. Mỗi vai trò chỉ một cột.`,
  columnOf: (letters: string, header: string) => (header ? `Cột ${letters}: ${header}` : `Cột ${letters}`),
  keepTable: 'Lưu và đọc lại',
  resetTable: 'Tự nhận lại',
  deadlines: 'Thời hạn đã hiểu',
  allDeadlines: (count: number) => `Tất cả ${formatCount(count)}`,
  unsureDeadlines: (count: number) => `Cần xem ${formatCount(count)}`,
  lookAtDeadlines: (count: number) => `Xem ${formatCount(count)} thời hạn chưa hiểu hoặc chưa chắc`,
  noDeadlineColumn:
    'Phụ lục không có cột thời hạn nên chưa tính được nhiệm vụ quá hạn. Nếu có, hãy chỉ cột đó ở bước Đọc, “Sửa cột hoặc vùng…”.',
  more: (count: number) => `Xem thêm ${formatCount(count)}`,
  elsewhere: (sheet: string, address: string) => `${sheet}, ${address}`,
  task: (id: string) => `Nhiệm vụ ${id}`,
  noDeadline: 'Ô thời hạn để trống.',
  nothingUnderstood: 'Chưa đọc được thời hạn nào trong ô này.',
  instances: (count: number, first: string, last: string) =>
    count === 1 ? first : `${count} kỳ, ${first} – ${last}`,
  noDay: 'không có ngày',
  beforeMeans: (quote: string, due: string) => `“${quote}” → hạn cuối là ${due}`,
  otherReading: (due: string) => `cũng có thể là ${due}`,
  toAudit: 'Rà soát kế hoạch',
  toProgress: 'Xem tiến độ',
  toReport: 'Lập báo cáo',
  noFindings: 'Không phát hiện điều gì cần sửa.',
  findingsFirst: 'Số liệu chỉ chính xác sau khi xử lý các lỗi.',
  filterSeverity: 'Lọc theo mức độ',
  proposal: 'Đề xuất',
  ignore: 'Bỏ qua',
  ignored: (count: number) => `Đã bỏ qua ${formatCount(count)} mục.`,
  restoreIgnored: 'Hiện lại',
  moreText: 'Xem thêm',
  lessText: 'Thu gọn',
  replaceWords: (cell: string, before: string, after: string) => `Ô ${cell}: “${before}” → “${after}”`,
  byRating: 'Đánh giá ghi trong phụ lục',
  unrated: 'Chưa đánh dấu',
  numbered: (ordinal: string, title: string) => (ordinal ? `${ordinal}. ${title}` : title),
  tasksWord: 'nhiệm vụ',
  rateAll: 'Trên tổng số nhiệm vụ',
  rateDue: 'Trên số nhiệm vụ đến hạn',
  rateOf: ({ done, of }: Rate) => `${formatCount(done)}/${formatCount(of)}`,
  donut: (total: number, parts: readonly string[]) => `${formatCount(total)} nhiệm vụ: ${parts.join(', ')}`,
  byUnit: 'Theo đơn vị chủ trì',
  noUnit: 'Chưa có đơn vị chủ trì',
  /** Follows "11/30". */
  unitBar: (overdue: number) => `hoàn thành, ${overdue} quá hạn`,
  overdue: (tasks: number) => `Quá hạn · ${formatCount(tasks)}`,
  overdueDetail: (milestones: number, asOf: IsoDate) =>
    `${formatCount(milestones)} mốc quá hạn tính đến ${formatVietnamese(asOf)}`,
  noOverdue: (asOf: IsoDate) => `Không có nhiệm vụ quá hạn tại ${formatVietnamese(asOf)}.`,
  daysLate: (days: number) => `Quá hạn ${formatCount(days)} ngày`,
  due: (day: IsoDate) => `hạn ${formatVietnamese(day)}`,
  otherMilestones: (count: number) => `và ${count} mốc khác`,
  showAll: 'Bỏ lọc',
  tasksOf: (label: string, count: number) => `${label} · ${formatCount(count)}`,
  noTasksHere: 'Không có nhiệm vụ nào.',
  highlight: 'Tô màu quá hạn',
  unhighlight: 'Bỏ tô màu',
  highlighted:
    'Đã tô màu. Màu tự đổi theo ngày chốt và ngày hoàn thành; chữ trạng thái ở trang “Nhiệm vụ chuẩn hóa”.',
  highlightWrites: 'Tô màu ghi luôn các trang ở bước Báo cáo, vì màu dựa vào đó.',
  unhighlighted: 'Đã bỏ tô màu. Định dạng của người dùng được giữ nguyên.',
  sheetsToWrite: 'Trang tính sẽ ghi',
  rowsWord: (count: number) => `${formatCount(count)} dòng`,
  lists: 'Danh mục của cơ quan (tùy chọn)',
  listsHint:
    'Trang điền sẵn để sửa; lần đọc sau sẽ theo. Chưa tạo thì dùng ngày nghỉ và kỳ báo cáo thông dụng.',
  makeList: (sheet: string) => `Tạo hoặc bổ sung trang ${sheet}`,
  make: 'Tạo',
  listMade: (sheet: string) => `Đã ghi trang “${sheet}”. Sửa xong, bấm Đọc lại.`,
  sourceUntouched: (sheet: string) =>
    `Trang “${sheet}” không bị thay đổi. Các trang trên được làm mới, điều đã nhập được giữ lại.`,
  write: (count: number) => `Ghi ${count} trang tính`,
  outdated: 'Các trang đã ghi còn theo nội dung cũ.',
  writeAgain: 'Ghi lại',
  written: (names: readonly string[]) => `Đã ghi ${names.length} trang tính: ${names.join(', ')}.`,
  jobCancelled: 'Đã hủy.',
  narrative: 'Đoạn văn báo cáo',
  copy: 'Sao chép',
  copied: 'Đã sao chép.',
  refused: 'Không sao chép được. Hãy chọn đoạn văn rồi bấm Ctrl+C.',
  crashed: 'Ngăn này gặp lỗi. Dữ liệu trên trang tính không bị thay đổi. Hãy đóng rồi mở lại ngăn.',
  outsideExcel:
    'Ngăn này làm việc trong Excel. Hãy mở phụ lục bằng Excel, vào thẻ Trang đầu (Home) rồi bấm “Mở bảng theo dõi”.',
  excelTooOld:
    'Phiên bản Excel này chưa đủ tính năng. Cần Excel 2021 trở lên, Microsoft 365 hoặc Excel trên web. Dữ liệu không bị thay đổi.',
} as const;
