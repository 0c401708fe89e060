// The audit step: findings by rule, by severity, put away and brought back.
import { screen, waitFor } from '@testing-library/react';
import { button, portReading, readPane, tab, user } from './openPane.tsx';

it('groups findings by rule, the errors first, and filters them by severity', async () => {
  await readPane();
  await user.click(await tab(/Rà soát/));
  const headings = (): string[] =>
    screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent ?? '');
  expect(headings()).toHaveLength(3);
  expect(headings()[0]).toMatch(/Năm trong thời hạn/);
  await user.click(await button(/1 Lưu ý/));
  expect(headings()).toHaveLength(1);
});

it('puts an ignored finding away, keeps that in the workbook, and brings it back', async () => {
  const port = await readPane();
  await user.click(await tab(/Rà soát/));
  await user.click((await screen.findAllByRole('button', { name: 'Bỏ qua' }))[0] ?? document.body);
  await screen.findByText('Đã bỏ qua 1 mục.');
  expect(port.stored().ignored).toEqual(['YEAR_MISMATCH']);
  await user.click(await button('Hiện lại'));
  await waitFor(() => expect(port.stored().ignored).toEqual([]));
  expect(screen.getByRole('heading', { name: /Năm trong thời hạn/ })).toBeVisible();
});

it('names the sheet of a finding that stands on one of the user’s own lists', async () => {
  const source = { sheet: 'Lịch báo cáo', row: 4, column: 0, rows: 1, columns: 3 };
  const details = { period: 'Quý I', due: '2026-03-01', to: '2026-03-14' };
  const finding = {
    code: 'DUE_BEFORE_CUTOFF',
    severity: 'warning',
    source,
    quote: 'Quý I',
    details,
  } as const;
  await readPane(portReading((plan) => ({ ...plan, findings: [finding] })));
  await user.click(await tab(/Rà soát/));
  expect(await screen.findByRole('heading', { name: 'Lịch báo cáo, A5:C5' })).toBeVisible();
});
