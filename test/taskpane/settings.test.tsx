// Settings edited in place and kept in the workbook.
import { screen, waitFor } from '@testing-library/react';
import { button, readPane, user } from './openPane.tsx';

it('changes ngày chốt and plan year in place and keeps them in the workbook', async () => {
  const port = await readPane();
  await user.click(await button('Sửa'));
  const asOf = screen.getByRole('textbox', { name: 'Ngày chốt' });
  await user.clear(asOf);
  await user.type(asOf, '31/6/2026');
  expect(screen.getByText('Nhập ngày dạng 15/03/2022.')).toBeVisible();
  expect(await button('Áp dụng')).toBeDisabled();
  await user.clear(asOf);
  await user.type(asOf, '5/8/2026');
  await user.type(screen.getByRole('textbox', { name: 'Năm kế hoạch' }), '2025');
  await user.click(await button('Áp dụng'));
  expect(await screen.findByText('05/08/2026')).toBeVisible();
  expect(screen.getByText('2025')).toBeVisible();
  expect(port.stored().settings).toMatchObject({ asOf: '2026-08-05', planYear: 2025 });
});

it('keeps that due days move to working days when the user says so', async () => {
  const port = await readPane();
  await user.click(await button('Sửa'));
  await user.click(
    screen.getByRole('checkbox', { name: 'Hạn rơi vào ngày nghỉ thì tính đến ngày làm việc tiếp theo' }),
  );
  await user.click(await button('Áp dụng'));
  await waitFor(() => expect(port.stored().settings.shiftToWorkingDay).toBe(true));
});
