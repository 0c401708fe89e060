// The words of every finding: a title for its group and a sentence made of its details.
import { parseIsoDate, formatVietnamese } from '../core/calendar.ts';
import { columnRoles, milestoneKinds, ratings } from '../core/model.ts';
import type { Finding, FindingCode } from '../core/finding.ts';
import { sayAssumed } from './assumedDeadline.ts';
import { columnLabels } from './columns.ts';
import { entryWords } from './entries.ts';
import { sayDayOff, sayDueBeforeCutoff, sayPeriodOverlap } from './references.ts';
import { milestoneKindLabels, ratingLabels } from './status.ts';

type Details = NonNullable<Finding['details']>;
export type Wording = { readonly title: string; readonly message: (details: Details) => string };

/** A detail as text; '' when it is not there. */
function text(details: Details, name: string): string {
  return String(details[name] ?? '');
}

/** An ISO day as it is written in a table: 27/11/2022. */
function day(details: Details, name: string): string {
  const date = parseIsoDate(text(details, name));
  return date === null ? text(details, name) : formatVietnamese(date);
}

/** Counts under ten have two digits, as offices write them: "02 đơn vị". */
function count(details: Details, name: string): string {
  return text(details, name).padStart(2, '0');
}

function fixed(title: string, message: string): Wording {
  return { title, message: () => message };
}

/** " (theo sự kiện)" after a sentence about a day; '' for an unknown kind. */
function kindOf(details: Details): string {
  const kind = milestoneKinds.find((known) => known === details['kind']);
  return kind === undefined ? '' : ` (${milestoneKindLabels[kind].toLowerCase()})`;
}

function roleName(details: Details): string {
  const role = columnRoles.find((known) => known === details['role']);
  return role === undefined ? 'khác' : columnLabels[role];
}

function ratingName(code: string): string {
  const rating = ratings.find((known) => known === code);
  return rating === undefined ? code : ratingLabels[rating].short;
}

/** Rows are counted from 0 in code and from 1 on the sheet. */
function rowNumber(details: Details): number {
  return Number(details['row'] ?? 0) + 1;
}

function blankName(blank: string): string {
  if (blank === 'both') return 'Số và ngày';
  return blank === 'number' ? 'Số' : 'Ngày';
}

export const findingWords = {
  YEAR_MISMATCH: {
    title: 'Năm trong thời hạn không khớp năm kế hoạch',
    message: (d) =>
      `Năm trong thời hạn (${text(d, 'text')}) không khớp năm kế hoạch (${text(d, 'planYear')}). Mốc này chưa được tính là quá hạn cho đến khi được xác nhận.`,
  },
  PRIOR_YEAR_DUE: {
    title: 'Thời hạn thuộc cuối năm trước',
    message: (d) =>
      `Thời hạn thuộc năm trước năm kế hoạch (${text(d, 'planYear')}). Nếu đúng chủ ý, đề nghị xác nhận để tính tiến độ.`,
  },
  IMPOSSIBLE_DATE: {
    title: 'Ngày không có trong lịch',
    message: (d) => `Ngày "${text(d, 'text')}" không có trong lịch. Đề nghị sửa lại thời hạn.`,
  },
  BEFORE_ISSUE: {
    title: 'Thời hạn trước ngày ban hành',
    message: (d) => `Hạn ${day(d, 'due')} trước thời điểm ban hành kế hoạch (${day(d, 'issued')}).`,
  },
  UNREADABLE_DEADLINE: fixed(
    'Chưa đọc được thời hạn',
    'Chưa xác định được thời hạn từ nội dung ô này. Đề nghị ghi rõ ngày, tháng hoặc quý.',
  ),
  ASSUMED_DEADLINE: {
    title: 'Thời hạn suy đoán',
    message: (d) =>
      text(d, 'reason') === 'year'
        ? `Có ${count(d, 'cells')} thời hạn không ghi năm; đã hiểu là năm kế hoạch (${text(d, 'planYear')}).`
        : `${sayAssumed(d)} Đề nghị kiểm tra.`,
  },
  NO_VERIFIABLE_DUE: {
    title: 'Không có thời hạn kiểm tra được',
    message: (d) =>
      text(d, 'scope') === 'milestone'
        ? `Mốc này không có ngày cụ thể${kindOf(d)}; không tính được đúng hạn hay quá hạn.`
        : `Nhiệm vụ không có ngày cụ thể${kindOf(d)}; không tính được đúng hạn hay quá hạn.`,
  },
  MISSING_LEAD: fixed('Thiếu đơn vị chủ trì', 'Nhiệm vụ chưa có đơn vị chủ trì.'),
  MISSING_PRODUCT: fixed('Thiếu sản phẩm', 'Nhiệm vụ chưa nêu sản phẩm, kết quả đầu ra.'),
  MISSING_DEADLINE: fixed('Thiếu thời hạn', 'Nhiệm vụ chưa có thời hạn thực hiện.'),
  MULTI_LEAD: {
    title: 'Nhiều đơn vị chủ trì',
    message: (d) => `Nhiệm vụ có ${count(d, 'count')} đơn vị chủ trì; nên giao một đơn vị.`,
  },
  COLLECTIVE_LEAD: fixed(
    'Chủ trì là tập thể chung',
    'Đơn vị chủ trì ghi chung cho nhiều đơn vị; nên giao một đơn vị cụ thể.',
  ),
  LEAD_IS_PROSE: fixed(
    'Ô chủ trì là một đoạn văn',
    'Ô đơn vị chủ trì mô tả cách làm thay vì ghi tên một đơn vị. Đề nghị ghi rõ tên đơn vị chủ trì.',
  ),
  LEAD_NOT_UNIT: fixed(
    'Chủ trì là cá nhân, chức danh',
    'Ô đơn vị chủ trì ghi cá nhân hoặc chức danh, không phải đơn vị. Đề nghị ghi đơn vị chịu trách nhiệm.',
  ),
  LEAD_NOT_INTERNAL: {
    title: 'Chủ trì không phải đơn vị trực thuộc',
    message: (d) =>
      text(d, 'from') === 'catalogue'
        ? `Danh mục đơn vị ghi "${text(d, 'unit')}" là ngoài cơ quan. Đề nghị giao một đơn vị trực thuộc chủ trì.`
        : `"${text(d, 'unit')}" là cơ quan, không phải đơn vị trực thuộc. Đề nghị giao một đơn vị trực thuộc chủ trì.`,
  },
  LEAD_EQUALS_COOP: {
    title: 'Chủ trì trùng phối hợp',
    message: (d) => `"${text(d, 'unit')}" vừa là đơn vị chủ trì vừa là đơn vị phối hợp.`,
  },
  LEAD_CONTAINS_COOP: {
    title: 'Ô chủ trì ghi cả đơn vị phối hợp',
    message: (d) =>
      `Đã hiểu "${text(d, 'lead')}" chủ trì, "${text(d, 'partner')}" phối hợp. Nên chuyển đơn vị phối hợp sang cột Phối hợp.`,
  },
  COOP_NOT_UNIT: fixed(
    'Phối hợp không phải đơn vị',
    'Ô phối hợp ghi cá nhân hoặc chức danh, không phải đơn vị.',
  ),
  COOP_EMPTY: fixed(
    'Chưa ghi đơn vị phối hợp',
    'Chưa ghi đơn vị phối hợp (không bắt buộc với mọi nhiệm vụ).',
  ),
  NUMBER_SKIPPED: {
    title: 'Số thứ tự bị cách quãng',
    message: (d) => {
      const range =
        text(d, 'from') === text(d, 'to') ? text(d, 'from') : `${text(d, 'from')} đến ${text(d, 'to')}`;
      return text(d, 'after') === ''
        ? `Thiếu số thứ tự ${range} ở đầu.`
        : `Sau số ${text(d, 'after')} thiếu số thứ tự ${range}.`;
    },
  },
  NUMBER_DUPLICATE: fixed('Trùng số thứ tự', 'Số thứ tự này đã dùng cho một nhiệm vụ phía trên.'),
  NUMBER_MISSING: fixed(
    'Chưa đánh số thứ tự',
    'Nhiệm vụ chưa có số thứ tự trong khi các nhiệm vụ khác đã có.',
  ),
  SECTION_DUPLICATE: {
    title: 'Trùng số mục',
    message: (d) => `Số mục ${text(d, 'label')} đã dùng cho mục "${text(d, 'other')}".`,
  },
  MARK_MISPLACED: {
    title: 'Dấu đánh giá sai cột',
    message: (d) => `Đánh dấu X ở cột ${roleName(d)}, không thuộc bốn cột đánh giá.`,
  },
  MARK_MISSING: fixed('Chưa đánh giá', 'Nhiệm vụ chưa được đánh dấu ở cột đánh giá nào.'),
  MARK_DOUBLE: {
    title: 'Đánh giá nhiều mức',
    message: (d) => `Nhiệm vụ được đánh dấu ở ${count(d, 'count')} cột đánh giá; chỉ được chọn một mức.`,
  },
  RATING_CONTRADICTS_TEXT: {
    title: 'Đánh giá mâu thuẫn với kết quả',
    message: (d) =>
      `Đánh giá "${ratingName(text(d, 'rating'))}" nhưng kết quả ghi công việc chưa xong. Đề nghị kiểm tra.`,
  },
  EVIDENCE_MISSING: fixed(
    'Kết quả chưa có dẫn chứng',
    'Kết quả chưa nêu số, ngày văn bản hoặc số liệu dẫn chứng.',
  ),
  SHORTFALL_NOT_STATED: fixed(
    'Chưa nêu nội dung còn thiếu',
    'Đánh giá "Hoàn thành" (nội dung chưa đầy đủ) nhưng kết quả chưa nêu nội dung còn thiếu.',
  ),
  SHARED_EVIDENCE: {
    title: 'Dùng chung dẫn chứng',
    message: (d) => `Văn bản này cũng là dẫn chứng của nhiệm vụ ${text(d, 'other')} (dòng ${rowNumber(d)}).`,
  },
  OLD_EVIDENCE: {
    title: 'Dẫn chứng của năm trước',
    message: (d) => `Văn bản dẫn chứng đều của các năm trước (${text(d, 'years')}).`,
  },
  DUPLICATE_TASK: {
    title: 'Nhiệm vụ gần trùng nhau',
    message: (d) => `Nội dung gần trùng với nhiệm vụ ở dòng ${rowNumber(d)}: "${text(d, 'title')}".`,
  },
  MISSING_COLUMN: {
    title: 'Bảng thiếu cột',
    message: (d) =>
      `Bảng không có cột ${roleName(d)}; ${text(d, 'role') === 'deadline' ? 'không tính được tiến độ' : 'không tổng hợp được theo đơn vị'} từ bảng này.`,
  },
  COLUMN_DRIFT: {
    title: 'Dòng bị lệch cột',
    message: (d) => `Có ${count(d, 'rows')} dòng bị lệch cột; đã căn lại theo nội dung. Đề nghị kiểm tra.`,
  },
  ROW_JOINED: fixed(
    'Đã ghép dòng bị ngắt trang',
    'Dòng này là phần tiếp theo của nhiệm vụ phía trên và đã được ghép lại.',
  ),
  FRAGMENT: fixed(
    'Ô chỉ còn phần đuôi',
    'Ô này chỉ chứa phần cuối của một nội dung bị ngắt. Đề nghị bổ sung cho đủ.',
  ),
  ALIAS: {
    title: 'Tên đơn vị ghi nhiều cách',
    message: (d) =>
      `Một đơn vị được ghi theo ${count(d, 'count')} cách trong ${count(d, 'cells')} ô; đã tính là một đơn vị. Cách ghi phổ biến: "${text(d, 'common')}".`,
  },
  SERIES_INCOMPLETE: fixed('Đợt báo cáo chưa đủ', 'Thời hạn nêu lần thứ nhất nhưng không có lần tiếp theo.'),
  UNBALANCED: fixed('Ngoặc chưa đóng', 'Dấu ngoặc mở ở đây chưa được đóng.'),
  ISSUE_INFO_BLANK: {
    title: 'Số, ngày ban hành để trống',
    message: (d) => `${blankName(text(d, 'blank'))} ban hành còn để trống.`,
  },
  HEADER_VARIANT: {
    title: 'Tiêu đề cột không thống nhất',
    message: (d) => `Các bảng khác ghi cột này là "${text(d, 'common')}".`,
  },
  NON_WORKING_DUE: { title: 'Hạn rơi vào ngày nghỉ', message: sayDayOff },
  PERIOD_OVERLAP: { title: 'Kỳ báo cáo trùng ngày', message: sayPeriodOverlap },
  DUE_BEFORE_CUTOFF: { title: 'Hạn gửi báo cáo trước ngày chốt số liệu', message: sayDueBeforeCutoff },
  YEAR_IN_TEXT: {
    title: 'Năm trong nội dung',
    message: (d) => `Nội dung nhắc đến năm ${text(d, 'year')}, khác năm kế hoạch. Đề nghị kiểm tra.`,
  },
  LOW_TEXT_QUALITY: {
    title: 'Văn bản nhận dạng kém',
    message: (d) =>
      `Văn bản nhận dạng kém (${text(d, 'percent')}% từ có dấu). Nội dung cần được nhập lại hoặc nhận dạng lại.`,
  },
  ROW_INVALID: fixed(
    'Dòng chưa đọc được đầy đủ',
    'Dòng này không đọc được thành một nhiệm vụ đầy đủ. Đề nghị kiểm tra.',
  ),
  TABLE_UNSURE: fixed('Chưa chắc về bảng', 'Chưa chắc đây là bảng nhiệm vụ. Đề nghị xác nhận vùng dữ liệu.'),
  COLUMN_UNSURE: {
    title: 'Chưa chắc về cột',
    message: (d) => `Cột này được hiểu là "${roleName(d)}". Đề nghị xác nhận cột.`,
  },
  ...entryWords,
} as const satisfies Record<FindingCode, Wording>;
