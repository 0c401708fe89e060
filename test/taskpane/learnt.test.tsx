// What is learnt from corrected columns: remembered for every table of the workbook, shown, and taken back.
import { screen, waitFor } from '@testing-library/react';
import type { FakePort } from './fakePort.ts';
import { button, readPane, user } from './openPane.tsx';

async function correctColumnC(): Promise<FakePort> {
  const port = await readPane();
  await user.click(await button('Sửa cột hoặc vùng…'));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Cột C: Đơn vị' }), 'Đơn vị phối hợp');
  await user.click(await button('Lưu và đọc lại'));
  return port;
}

it('remembers the heading of a corrected column, says so, and forgets it when told to', async () => {
  const port = await correctColumnC();
  expect(await screen.findByText('Đã nhớ tiêu đề “Đơn vị” cho mọi bảng trong tệp.')).toBeVisible();
  expect(port.stored().headings).toEqual([{ heading: 'Đơn vị', role: 'partner' }]);
  await user.click(await button('Tiêu đề cột đã nhớ · 1'));
  expect(screen.getByText('“Đơn vị”: Đơn vị phối hợp')).toBeVisible();
  await user.click(await button('Quên tiêu đề “Đơn vị”'));
  await waitFor(() => expect(port.stored().headings).toEqual([]));
  expect(port.stored().corrections).toHaveLength(1);
  expect(screen.queryByText(/Tiêu đề cột đã nhớ/)).not.toBeInTheDocument();
});

it('forgets the headings of a sheet that is to be read by itself again', async () => {
  const port = await correctColumnC();
  await screen.findByText(/Đã nhớ tiêu đề/);
  await user.click(await button('Sửa cột hoặc vùng…'));
  await user.click(await button('Tự nhận lại'));
  await waitFor(() => expect(port.stored().corrections).toEqual([]));
  expect(port.stored().headings).toEqual([]);
});
