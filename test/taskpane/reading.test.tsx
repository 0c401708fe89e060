// Reading: what the first step says of the appendix, its rows and its deadlines.
import { screen, waitFor, within } from '@testing-library/react';
import type { Source } from '../../src/core/model.ts';
import type { PlanAnalysis } from '../../src/core/progress.ts';
import { button, openPane, portReading, readPane, tab, user } from './openPane.tsx';

it('shows ngày chốt before anything was read, and two ways to begin', async () => {
  openPane();
  expect(await screen.findByText('01/07/2026')).toBeVisible();
  expect(await button('Đọc trang tính này')).toBeEnabled();
  expect(await button('Chỉ đọc vùng đang chọn')).toBeEnabled();
});

it('reads the selection when that is what was asked', async () => {
  const port = openPane();
  await user.click(await button('Chỉ đọc vùng đang chọn'));
  await waitFor(() => expect(port.calls).toContain('read selection'));
});

it('accounts for every row in its first sentence', async () => {
  await readPane();
  expect(
    screen.getByText(
      'Đã đọc 5 nhiệm vụ thuộc 1 lĩnh vực. 12 dòng: 5 nhiệm vụ, 1 lĩnh vực, 2 tiêu đề, 4 ngoài bảng.',
    ),
  ).toBeVisible();
});

it('shows a deadline as written with the understood words marked and their meaning beside', async () => {
  await readPane();
  const card = screen.getByRole('article', { name: 'Nhiệm vụ 1' });
  expect(within(card).getByText('trước ngày 16/01/2026').tagName).toBe('MARK');
  expect(within(card).getByText('15/01/2026')).toBeVisible();
  expect(within(card).getByText(/hạn cuối là 15\/01\/2026 · Chắc chắn/)).toBeVisible();
});

it('lists only doubtful deadlines on request', async () => {
  await readPane();
  await user.click(await button('Cần xem 1'));
  expect(screen.queryByRole('article', { name: 'Nhiệm vụ 1' })).not.toBeInTheDocument();
  expect(screen.getByRole('article', { name: 'Nhiệm vụ 3' })).toBeVisible();
});

it('leads from the first sentence to the doubtful deadlines in one click', async () => {
  await readPane();
  await user.click(await button('Xem 1 thời hạn chưa hiểu hoặc chưa chắc'));
  expect(screen.getAllByRole('article').map((card) => card.getAttribute('aria-label'))).toEqual([
    'Nhiệm vụ 3',
  ]);
  expect(screen.getByRole('heading', { name: 'Thời hạn đã hiểu' })).toHaveFocus();
});

it('counts every deadline that was not understood: blank, unreadable, doubted by a finding', async () => {
  const doubted = (analysis: PlanAnalysis): PlanAnalysis => ({
    ...analysis,
    tasks: analysis.tasks.map((progress) =>
      progress.task.id === '5' ? { ...progress, milestones: [], status: 'unknown' } : progress,
    ),
    findings: [
      ...analysis.findings,
      { code: 'UNREADABLE_DEADLINE', severity: 'warning', source: firstCell(analysis), quote: '', task: '1' },
    ],
    summary: { ...analysis.summary, byStatus: { ...analysis.summary.byStatus, done: 0, unknown: 1 } },
  });
  await readPane(portReading(doubted));
  await user.click(await button('Cần xem 3'));
  expect(screen.getAllByRole('article').map((card) => card.getAttribute('aria-label'))).toEqual([
    'Nhiệm vụ 1',
    'Nhiệm vụ 3',
    'Nhiệm vụ 5',
  ]);
  await user.click(await tab(/Tiến độ/));
  await user.click(await button(/Chưa xác định/));
  expect(screen.getByRole('heading', { name: 'Chưa xác định · 1' })).toBeVisible();
  expect(screen.getByText('5. Lập dự toán năm')).toBeVisible();
});

function firstCell({ tables }: PlanAnalysis): Source {
  const [table] = tables;
  if (!table) throw new Error('the sample has a table');
  return { ...table.source, rows: 1, columns: 1 };
}
