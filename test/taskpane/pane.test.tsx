// The pane as a whole: errors in words, cancelling, the ribbon's wishes, the keyboard.
import { screen } from '@testing-library/react';
import { createCommandBox } from '../../src/taskpane/commands.ts';
import { fakePort } from './fakePort.ts';
import { button, openPane, readPane, tab, user } from './openPane.tsx';

it('says an error in words and stays usable', async () => {
  const port = fakePort({ read: () => Promise.reject(new Error('Trang tính này chưa có dữ liệu.')) });
  openPane(port);
  await user.click(await button('Đọc trang tính này'));
  expect(await screen.findByText('Trang tính này chưa có dữ liệu.')).toBeVisible();
  expect(await button('Đọc trang tính này')).toBeEnabled();
});

it('offers Hủy on a long reading and is free at once, whatever Excel does', async () => {
  const port = fakePort({ read: () => new Promise(() => undefined) });
  openPane(port);
  await user.click(await button('Đọc trang tính này'));
  await user.click(await button('Hủy'));
  expect(await screen.findByText('Đã hủy.')).toBeVisible();
  expect(await button('Đọc trang tính này')).toBeEnabled();
});

it('obeys the ribbon, also when a command came before the pane', async () => {
  const commands = createCommandBox();
  commands.send('highlightOverdue');
  const port = openPane(fakePort(), commands);
  await screen.findByText(/^Đã tô màu/);
  expect(port.calls).toEqual(expect.arrayContaining(['read sheet', 'write all']));
});

describe('with the keyboard alone', () => {
  it('goes to the cell of a row with Enter', async () => {
    const port = await readPane();
    await user.click(await tab(/Tiến độ/));
    screen.getByRole('button', { name: 'Đến ô nguồn D8' }).focus();
    await user.keyboard('{Enter}');
    expect(port.calls).toContain('goTo 7,3');
  });

  it.each([
    ['Sửa', 'Ngày chốt'],
    ['Sửa cột hoặc vùng…', 'Vùng bảng, kể cả tiêu đề'],
  ])('enters the editor behind “%s” at its first field and leaves it with Escape', async (opener, field) => {
    const port = await readPane();
    await user.click(await button(opener));
    expect(screen.getByRole('textbox', { name: field })).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('textbox', { name: field })).not.toBeInTheDocument();
    expect(await button(opener)).toHaveFocus();
    expect(port.calls).not.toContain('store');
  });
});
