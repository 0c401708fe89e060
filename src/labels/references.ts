// Words of the three sheets the user keeps beside the plan: days off, reporting schedule, units.
import { formatVietnamese, parseIsoDate } from '../core/calendar.ts';
import { type Finding } from '../core/finding.ts';
import { holidays, type CatalogueUnit, type Holiday, type SpecialDay } from '../core/progress.ts';
import type { PeriodCode } from '../core/periods.ts';

export const holidayLabels = {
  newYear: 'Tết Dương lịch',
  tet: 'Tết Nguyên đán',
  hungKings: 'Giỗ Tổ Hùng Vương',
  reunification: 'Ngày Chiến thắng 30/4',
  labour: 'Quốc tế lao động 01/5',
  national: 'Quốc khánh',
  swap: 'Hoán đổi ngày làm việc',
} satisfies Record<Holiday, string>;

export const dayKindLabels = { off: 'Nghỉ', work: 'Làm bù' } satisfies Record<SpecialDay['kind'], string>;

export const periodLabels = {
  q1: 'Quý I',
  half: '6 tháng',
  q3: 'Quý III',
  nine: '9 tháng',
  year: 'Năm',
} satisfies Record<PeriodCode, string>;

export const unitSortLabels = {
  unit: 'Đơn vị',
  collective: 'Tập thể',
  person: 'Cá nhân',
  outside: 'Ngoài cơ quan',
} satisfies Record<CatalogueUnit['sort'], string>;

export const holidayHeaders = { date: 'Ngày', kind: 'Loại', name: 'Tên' } as const;
export const periodHeaders = { name: 'Kỳ', from: 'Từ ngày', to: 'Đến ngày', sendBy: 'Hạn gửi' } as const;
export const unitHeaders = {
  name: 'Tên chuẩn',
  aliases: 'Cách ghi khác',
  sort: 'Loại',
  year: 'Năm',
} as const;

export const referenceHints = {
  holidays:
    'Sửa, thêm, xóa dòng theo thông báo nghỉ lễ của cơ quan rồi đọc lại phụ lục. "Làm bù" là thứ Bảy đi làm thay.',
  periods:
    'Sửa ngày chốt số liệu và hạn gửi theo quy định của cơ quan rồi đọc lại phụ lục. Có hạn gửi thì mốc "hằng quý", "6 tháng", "năm" được tính theo hạn đó.',
  units:
    'Mỗi cách ghi khác một dòng trong ô hoặc cách nhau bằng dấu chấm phẩy. Để trống năm nếu tên dùng cho mọi năm. "Ngoài cơ quan" là nơi không thuộc cơ quan, hoặc chính cơ quan. Sửa rồi đọc lại phụ lục.',
} as const;

type Details = NonNullable<Finding['details']>;

function day(value: string | number | undefined): string {
  const date = parseIsoDate(String(value ?? ''));
  return date === null ? String(value ?? '') : formatVietnamese(date);
}

/** "Hạn 31/01/2022 rơi vào ngày nghỉ (Tết Nguyên đán); ngày làm việc tiếp theo là 07/02/2022." */
export function sayDayOff({ due, next, weekday, name, holiday }: Details): string {
  const known = holidays.find((one) => one === holiday);
  const dayOff = name ?? (known === undefined ? '' : holidayLabels[known]);
  const weekend = { 6: 'thứ Bảy', 7: 'Chủ nhật' }[Number(weekday)] ?? 'ngày nghỉ';
  const what = dayOff === '' ? weekend : `ngày nghỉ (${dayOff})`;
  return `Hạn ${day(due)} rơi vào ${what}; ngày làm việc tiếp theo là ${day(next)}.`;
}

/** Names both periods and the day on which the later one should begin. */
export function sayPeriodOverlap({ period, from, other, to, next }: Details): string {
  return (
    `Kỳ "${period ?? ''}" bắt đầu ngày ${day(from)}, trong khi kỳ "${other ?? ''}" chốt ngày ${day(to)}: ` +
    `số liệu bị tính hai lần. Nên bắt đầu từ ngày ${day(next)}.`
  );
}

/** The data of the period are not yet closed on the day its report is to be sent. */
export function sayDueBeforeCutoff({ period, due, to }: Details): string {
  return `Báo cáo kỳ "${period ?? ''}" phải gửi ngày ${day(due)}, trước ngày chốt số liệu ${day(to)}. Nên lùi hạn gửi hoặc chốt số liệu sớm hơn.`;
}
