// What the user says about columns: remembered for every table of the workbook, shown, and taken back.
import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { App } from '../../src/taskpane/App.tsx';
import { createCommandBox } from '../../src/taskpane/commands.ts';
import { fakePort, type FakePort } from './fakePort.ts';

const user = userEvent.setup();
const button = (name: string | RegExp) => screen.findByRole('button', { name });

async function correctColumnC(port: FakePort): Promise<void> {
  render(<App port={port} commands={createCommandBox()} />);
  await user.click(await button('Đọc trang tính này'));
  await user.click(await button('Sửa cột hoặc vùng…'));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Cột C: Đơn vị' }), 'Đơn vị phối hợp');
  await user.click(await button('Lưu và đọc lại'));
}

it('remembers the heading of a corrected column, says so, and forgets it when told to', async () => {
  const port = fakePort();
  await correctColumnC(port);
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
  const port = fakePort();
  await correctColumnC(port);
  await screen.findByText(/Đã nhớ tiêu đề/);
  await user.click(await button('Sửa cột hoặc vùng…'));
  await user.click(await button('Tự nhận lại'));
  await waitFor(() => expect(port.stored().corrections).toEqual([]));
  expect(port.stored().headings).toEqual([]);
});
