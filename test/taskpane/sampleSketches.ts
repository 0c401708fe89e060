// What the sample plan of the pane's tests says, task by task.
import { isoDate } from '../../src/core/calendar.ts';
import type { IsoDate, Milestone } from '../../src/core/model.ts';
import type { Status } from '../../src/core/progress.ts';

export function day(year: number, month: number, date: number): IsoDate {
  const found = isoDate(year, month, date);
  if (found === null) throw new Error('no such day');
  return found;
}

export type Sketch = {
  id: string;
  title: string;
  lead: string;
  deadline: string;
  status: Status;
  milestone: Omit<Milestone, 'span' | 'rule'> & { phrase: string };
  late?: number;
};

export const sketches: readonly Sketch[] = [
  {
    id: '1',
    title: 'Ban hành kế hoạch kiểm tra nội bộ',
    lead: 'Văn phòng Sở',
    deadline: '- Kế hoạch: trước ngày 16/01/2026.',
    status: 'overdue',
    late: 167,
    milestone: {
      kind: 'date',
      label: 'Kế hoạch',
      due: day(2026, 1, 15),
      certainty: 'certain',
      phrase: 'trước ngày 16/01/2026',
    },
  },
  {
    id: '2',
    title: 'Rà soát danh mục thủ tục của đơn vị',
    lead: 'Phòng Tổng hợp',
    deadline: 'Quý II/2026',
    status: 'overdue',
    late: 1,
    milestone: {
      kind: 'quarter',
      label: '',
      due: day(2026, 6, 30),
      certainty: 'certain',
      phrase: 'Quý II/2026',
    },
  },
  {
    id: '3',
    title: 'Tập huấn sử dụng phần mềm',
    lead: 'Văn phòng Sở',
    deadline: 'Tháng 9',
    status: 'inTime',
    milestone: { kind: 'month', label: '', due: day(2026, 9, 30), certainty: 'assumed', phrase: 'Tháng 9' },
  },
  {
    id: '4',
    title: 'Công khai kết quả xử lý',
    lead: 'Phòng Tổng hợp',
    deadline: 'Sau khi có hướng dẫn',
    status: 'waiting',
    milestone: { kind: 'event', label: '', certainty: 'certain', phrase: 'Sau khi có hướng dẫn' },
  },
  {
    id: '5',
    title: 'Lập dự toán năm',
    lead: 'Văn phòng Sở',
    deadline: 'Tháng 5/2026',
    status: 'done',
    milestone: {
      kind: 'month',
      label: '',
      due: day(2026, 5, 31),
      certainty: 'certain',
      phrase: 'Tháng 5/2026',
    },
  },
];
