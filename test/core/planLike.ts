// A plan of our own with the deadline structure of a real one-year appendix: 36 tasks, 62 milestones, same days.
import type { IsoDate, Milestone, Task } from '../../src/core/model.ts';
import type { PlanSettings } from '../../src/core/progress.ts';
import { parseDeadline } from '../../src/core/deadline/parseDeadline.ts';
import { isoDate } from '../../src/core/calendar.ts';

const quarterly = [
  'kỳ I trước ngày 15/3/2022',
  'sáu tháng trước 15/6/2022',
  'kỳ III trước ngày 15/9/2022',
  'cả kỳ trước ngày 15 tháng 12 năm 2022',
];
const inJanuary = 'Dự thảo: tháng 01/2022';

/** Deadline cells by task number: our wording, the days of the published appendix. */
export const cells: Readonly<Record<string, string>> = {
  1: ['Trình chậm nhất ngày 10/01/2022', ...quarterly].join('; '),
  2: `${inJanuary}\n- Tổng hợp: tháng 12/2022`,
  3: 'Dự thảo: tháng 01/2021\n- Tổng hợp theo quy định',
  4: `${inJanuary}\n- Kiểm tra: tháng 11/2022\n- Chấn chỉnh: tháng 12/2022`,
  5: [inJanuary, ...quarterly].join('\n- '),
  6: 'Gửi số liệu trước ngày 20 hằng tháng',
  7: 'Họp trong quý I/2022',
  8: 'quý III năm 2022',
  9: '02 lần/năm',
  10: 'Sau khi cấp trên ban hành kế hoạch',
  11: `${inJanuary}\n- Kết quả đợt 1: trước 28/11/2022`,
  12: `${inJanuary}\n- Tổng hợp: tháng 12/2022`,
  13: 'Quý 4/2022',
  14: `${inJanuary}\n- Kết quả: trước ngày 10/12/2022`,
  15: 'Dự thảo: quý I/2022\n- Tổng hợp hằng quý, năm',
  16: `${inJanuary};\n- Kiểm tra: tháng 11/2022;\n- Chấn chỉnh: tháng 12/2022`,
  17: 'Khi có văn bản công bố',
  18: 'Khi cấp trên công bố',
  19: 'Tổng hợp hằng quý, 6 tháng và năm 2021',
  20: 'Dự thảo: tháng 1/2021\n- Tổng hợp theo quy định',
  21: 'Sau khi nhận hướng dẫn',
  22: 'Phương án: quý II/2022\n- Kết quả: quý III/2022',
  23: 'Sau khi nhận hướng dẫn 01 tháng',
  24: 'Tổng hợp: tháng 12/2022',
  25: 'Dự thảo: tháng 12/2021\n- Tổng hợp: tháng 12/2022',
  26: 'quý IV/2022',
  27: 'quý III/2022',
  28: 'Dự thảo: tháng 12/2022\n- Tổng hợp theo quy định',
  29: 'quý I/2022',
  30: 'trong năm 2022',
  31: `${inJanuary}\n- Số liệu trước ngày 25 tháng cuối quý`,
  32: 'Q4/2022',
  33: 'quý IV/2022',
  34: 'trước ngày 25 của tháng cuối quý',
  35: quarterly.join('\n'),
  36: 'T6/2022',
};

const planYear = 2022;

export function settingsAt(asOf: IsoDate, warningDays = 7): PlanSettings {
  return { asOf, planYear, warningDays, beforeIncludesDay: false };
}

/** A day we know to exist. */
export function day(text: string): IsoDate {
  const [year, month, number] = text.split('-').map(Number);
  const date = isoDate(year ?? 0, month ?? 0, number ?? 0);
  if (date === null) throw new Error(`no such day: ${text}`);
  return date;
}

export function milestonesOf(deadline: string): readonly Milestone[] {
  return parseDeadline(deadline, { planYear, beforeIncludesDay: false }).milestones;
}

/** A task with nothing but an id, a deadline and what a test gives it. */
export function taskOf(id: string, deadline: string, more: Partial<Task> = {}): Task {
  const source = { sheet: 'Phụ lục', row: 0, column: 0, rows: 1, columns: 1 };
  return {
    id,
    section: null,
    ordinal: id,
    title: `Việc ${id}`,
    deliverables: [],
    leads: [],
    partners: [],
    deadline,
    budget: '',
    result: '',
    target: '',
    note: '',
    rating: null,
    marks: [],
    source,
    cells: {},
    leadText: '',
    partnerText: '',
    ...more,
  };
}
