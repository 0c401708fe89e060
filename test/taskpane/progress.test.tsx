// The progress step: the overdue list, the ring of statuses, rates, units, marks.
import { screen } from '@testing-library/react';
import type { PlanAnalysis } from '../../src/core/progress.ts';
import { button, portReading, readPane, tab, user } from './openPane.tsx';

it('leads from an open appendix to the overdue list in two clicks, and from a row to its cell', async () => {
  const port = await readPane();
  await user.click(await tab(/Tiến độ/));
  expect(screen.getByRole('heading', { name: 'Quá hạn · 2' })).toBeVisible();
  expect(screen.getByText(/167 ngày/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Đến ô nguồn D8' }));
  expect(port.calls).toContain('goTo 7,3');
});

it('says the ring of statuses in one sentence', async () => {
  await readPane();
  await user.click(await tab(/Tiến độ/));
  expect(
    screen.getByRole('img', { name: '5 nhiệm vụ: Đúng hạn 1, Quá hạn 2, Trong hạn 1, Chờ sự kiện 1' }),
  ).toBeInTheDocument();
});

it('prints both rates with what they divide', async () => {
  await readPane();
  await user.click(await tab(/Tiến độ/));
  expect(screen.getByText('20,0%')).toBeVisible();
  expect(screen.getByText('1/5')).toBeVisible();
  expect(screen.getByText('33,3%')).toBeVisible();
});

it('lists the tasks behind a status and behind a unit', async () => {
  await readPane();
  await user.click(await tab(/Tiến độ/));
  await user.click(await button(/Chờ sự kiện/));
  expect(screen.getByRole('heading', { name: 'Chờ sự kiện · 1' })).toBeVisible();
  expect(screen.getByText('4. Công khai kết quả xử lý')).toBeVisible();
  await user.click(await button(/Văn phòng Sở 1\/3 hoàn thành, 1 quá hạn/));
  expect(screen.getByRole('heading', { name: 'Văn phòng Sở · 3' })).toBeVisible();
  await user.click(await button('Bỏ lọc'));
  expect(screen.getByRole('heading', { name: 'Quá hạn · 2' })).toBeVisible();
});

/** The sample as a report with marks and without a deadline column. */
const rated = (analysis: PlanAnalysis): PlanAnalysis => ({
  ...analysis,
  tables: analysis.tables.map((table) => ({
    ...table,
    columns: table.columns.filter(({ role }) => role !== 'deadline'),
  })),
  tasks: analysis.tasks.map((progress, index) => ({ ...progress, rating: index === 0 ? null : 'good' })),
  summary: { ...analysis.summary, byRating: { good: 4, done: 0, late: 0, notdone: 0, none: 1 } },
});

it('shows the marks people gave, and says why nothing can be overdue without deadlines', async () => {
  await readPane(portReading(rated));
  await user.click(await tab(/Tiến độ/));
  expect(screen.getByText(/Phụ lục không có cột thời hạn nên chưa tính được nhiệm vụ quá hạn/)).toBeVisible();
  expect(await button(/Hoàn thành tốt 4/)).toBeVisible();
  expect(await button(/Hoàn thành chậm 0/)).toBeDisabled();
  expect(screen.queryByText(/Không có nhiệm vụ quá hạn/)).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Tô màu quá hạn' })).not.toBeInTheDocument();
  await user.click(await button(/Chưa đánh dấu 1/));
  expect(screen.getByRole('heading', { name: 'Chưa đánh dấu · 1' })).toBeVisible();
  expect(screen.getByText('1. Ban hành kế hoạch kiểm tra nội bộ')).toBeVisible();
});
