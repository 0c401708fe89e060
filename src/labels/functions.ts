// Words of the custom functions: parameter names in Excel's hint, words they take and give, and what an error says.
import type { RatingGap } from '../core/rating.ts';
import type { Status } from '../core/progress.ts';
import { taskHeaders } from './sheets.ts';
import { statusLabels } from './status.ts';

export const functionIds = [
  'DUEDATE',
  'MILESTONES',
  'DUEKIND',
  'STATUS',
  'DAYSLATE',
  'COUNTSTATUS',
  'PERCENTDONE',
  'READRATING',
  'SUGGESTRATING',
  'SCORE',
  'TASKS',
  'SUMMARY',
  'CHECKROW',
  'PERIODSTART',
  'PERIODEND',
  'UNIT',
  'NORMALIZE',
] as const;
export type FunctionId = (typeof functionIds)[number];

/** The name that stands in Excel's hint under the cell; descriptions in Vietnamese stand beside the code. */
export const parameterNames = {
  deadline: 'thời_hạn',
  planYear: 'năm_kế_hoạch',
  pick: 'chọn',
  holidays: 'ngày_nghỉ',
  asOf: 'ngày_chốt',
  due: 'hạn',
  done: 'ngày_hoàn_thành',
  warningDays: 'số_ngày_báo_trước',
  workdaysOnly: 'chỉ_ngày_làm_việc',
  statuses: 'vùng',
  status: 'trạng_thái',
  units: 'vùng_đơn_vị',
  unit: 'đơn_vị',
  basis: 'cơ_sở',
  fourCells: 'bốn_ô',
  complete: 'đủ_nội_dung',
  rate: 'tỷ_lệ',
  scale: 'bảng_điểm',
  range: 'vùng',
  groupBy: 'theo',
  rows: 'dòng',
  header: 'tiêu_đề',
  period: 'kỳ',
  year: 'năm',
  name: 'tên',
  catalogue: 'danh_mục',
  text: 'văn_bản',
} as const;
export type ParameterName = keyof typeof parameterNames;

/** Words accepted for "which milestone", folded. */
export const pickWords: Readonly<Record<string, 'first' | 'next' | 'last'>> = {
  dau: 'first',
  ke: 'next',
  'ke tiep': 'next',
  cuoi: 'last',
};

/** Words accepted for the denominator of a rate, folded. */
export const basisWords: Readonly<Record<string, 'all' | 'due'>> = {
  tong: 'all',
  'tat ca': 'all',
  'tong so': 'all',
  denhan: 'due',
  'den han': 'due',
};

/** Words accepted for what a summary groups by, folded. */
export const groupWords: Readonly<Record<string, 'unit' | 'section' | 'status'>> = {
  donvi: 'unit',
  'don vi': 'unit',
  linhvuc: 'section',
  'linh vuc': 'section',
  trangthai: 'status',
  'trang thai': 'status',
};

/** Words accepted for yes and no, folded. */
export const yesNoWords: Readonly<Record<string, 'yes' | 'no'>> = {
  true: 'yes',
  co: 'yes',
  dung: 'yes',
  du: 'yes',
  x: 'yes',
  '1': 'yes',
  false: 'no',
  khong: 'no',
  sai: 'no',
  'chua du': 'no',
  chua: 'no',
  thieu: 'no',
};

export const ratingGapLabels = {
  lateIncomplete: 'Quá hạn và chưa đầy đủ: chọn mức đánh giá',
  notDue: 'Chưa đến hạn: chưa đánh giá',
  contentUnknown: 'Chưa rõ nội dung đã đủ chưa: chọn mức đánh giá',
} satisfies Record<RatingGap, string>;

export const markWords = {
  none: 'Chưa đánh dấu',
  several: (names: readonly string[]) => `Có ${names.length} dấu: ${names.join(', ')}`,
} as const;

/** The header of PLAN.TASKS, in the order of its columns. */
const taskColumns = [
  'ordinal',
  'section',
  'title',
  'deliverables',
  'leads',
  'partners',
  'deadline',
  'kind',
  'due',
  'result',
  'rating',
] as const satisfies readonly (keyof typeof taskHeaders)[];
export const tasksHeader: readonly string[] = [
  ...taskColumns.map((column) => taskHeaders[column]),
  'Rà soát',
  'Dòng trong vùng',
];

/** The statuses that have a column in PLAN.SUMMARY; the others are counted together, with this header. */
export const summaryStatuses = [
  'done',
  'doneLate',
  'inTime',
  'dueSoon',
  'dueToday',
  'overdue',
] as const satisfies readonly Status[];
export const summaryWords = {
  unit: 'Đơn vị chủ trì',
  section: 'Lĩnh vực',
  status: 'Trạng thái',
  tasks: 'Số nhiệm vụ',
  statuses: summaryStatuses.map((status) => statusLabels[status].short),
  others: 'Trạng thái khác',
  rateAll: 'Tỷ lệ trên tổng số',
  due: 'Số đến hạn',
  rateDue: 'Tỷ lệ trên số đến hạn',
  total: 'Tổng số nhiệm vụ',
} as const;

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);
const wrong = (parameter: ParameterName, value: unknown): string =>
  value === null || value === undefined || value === ''
    ? `Thiếu tham số "${parameterNames[parameter]}".`
    : `Tham số "${parameterNames[parameter]}" không nhận "${shorten(String(value))}".`;

type Size = { readonly rows: number; readonly columns: number };
const sizeWords = ({ rows, columns }: Size): string => `${rows} dòng, ${columns} cột`;

export const functionErrors = {
  year: (parameter: ParameterName, value: unknown) =>
    `${wrong(parameter, value)} Hãy cho một năm từ 1950 đến 2199` +
    (parameter === 'planYear' ? ', hoặc năm học như "2025-2026".' : '.'),
  days: (value: unknown) => `${wrong('warningDays', value)} Hãy cho số nguyên từ 0 đến 3660.`,
  noYear: (text: string) =>
    `"${shorten(text)}" không ghi năm. Hãy cho năm ở tham số "${parameterNames.planYear}".`,
  day: (parameter: ParameterName, value: unknown) =>
    `${wrong(parameter, value)} Hãy cho một ngày dạng 15/03/2022, từ năm 1950 đến năm 2199.`,
  missing: (parameter: ParameterName) => `Thiếu tham số "${parameterNames[parameter]}".`,
  pick: (value: unknown) => `${wrong('pick', value)} Chỉ nhận "CUOI", "KE" hoặc "DAU".`,
  basis: (value: unknown) => `${wrong('basis', value)} Chỉ nhận "TONG" hoặc "DENHAN".`,
  groupBy: (value: unknown) => `${wrong('groupBy', value)} Chỉ nhận "DONVI", "LINHVUC" hoặc "TRANGTHAI".`,
  yesNo: (parameter: ParameterName, value: unknown) =>
    `${wrong(parameter, value)} Chỉ nhận TRUE hoặc FALSE ("có" hoặc "không").`,
  status: (parameter: ParameterName, value: unknown) =>
    `${wrong(parameter, value)} Đó không phải một trạng thái, như "Quá hạn" hay "Trong hạn".`,
  fourCells: (columns: number) =>
    `Tham số "${parameterNames.fourCells}" phải gồm bốn cột đánh giá, không phải ${columns} cột.`,
  rate: (value: unknown) => `${wrong('rate', value)} Hãy cho tỷ lệ từ 0% đến 100%.`,
  scaleColumns: `Tham số "${parameterNames.scale}" phải gồm hai cột: ngưỡng và điểm.`,
  scale: (value: unknown) =>
    `${wrong('scale', value)} Cột đầu là ngưỡng (như 90% hay ">90%"), cột thứ hai là điểm.`,
  noScore: (value: unknown) =>
    `Không có ngưỡng nào trong "${parameterNames.scale}" ứng với tỷ lệ ${shorten(String(value))}.`,
  noTable: (parameter: ParameterName) =>
    `Không nhận ra bảng nhiệm vụ trong "${parameterNames[parameter]}". Hãy chọn cả hàng tiêu đề của bảng.`,
  noRate: `Tham số "${parameterNames.statuses}" chưa có nhiệm vụ nào để tính tỷ lệ.`,
  doneRows: `Tham số "${parameterNames.done}" phải gồm một cột và có cùng số dòng với "${parameterNames.range}".`,
  unitPair: `Hãy cho cả "${parameterNames.units}" và "${parameterNames.unit}", hoặc bỏ cả hai.`,
  unit: (name: string) => `"${shorten(name)}" không có trong "${parameterNames.catalogue}".`,
  period: (value: unknown) =>
    `${wrong('period', value)} Hãy cho kỳ như "Quý I", "6 tháng", "9 tháng", "Năm" hoặc "Tháng 3".`,
  dates1904:
    'Tệp dùng hệ ngày 1904 nên mọi ngày sẽ lệch bốn năm. Hãy bỏ hệ ngày 1904 trong tùy chọn của Excel.',
  unreadable: (text: string) => `Chưa đọc được "${parameterNames.deadline}": ${shorten(text)}`,
  shape: (parameter: ParameterName, own: Size, whole: Size) =>
    `Tham số "${parameterNames[parameter]}" có ${sizeWords(own)}; ` +
    `hãy cho một ô hoặc vùng cùng cỡ với các tham số khác (${sizeWords(whole)}).`,
} as const;
