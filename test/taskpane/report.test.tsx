// The report step: sheets named before they are written, lists of the user's own, colours.
import { screen } from '@testing-library/react';
import { fakePort } from './fakePort.ts';
import { button, readPane, tab, user } from './openPane.tsx';

it('makes a list of the user’s own only when asked, and says what to do next', async () => {
  const port = await readPane();
  await user.click(await tab(/Báo cáo/));
  expect(port.calls.filter((call) => call.startsWith('makeList'))).toEqual([]);
  await user.click(await button('Tạo hoặc bổ sung trang Ngày nghỉ'));
  expect(await screen.findByText('Đã ghi trang “Ngày nghỉ”. Sửa xong, bấm Đọc lại.')).toBeVisible();
  expect(port.calls).toContain('makeList holidays');
});

it('names the sheets before it writes them, and after', async () => {
  const port = await readPane();
  await user.click(await tab(/Báo cáo/));
  expect(screen.getByText('Nhiệm vụ chuẩn hóa')).toBeVisible();
  expect(screen.getByText('5 dòng')).toBeVisible();
  expect(port.calls.join()).not.toMatch(/write/);
  await user.click(await button('Ghi 2 trang tính'));
  expect(await screen.findByText('Đã ghi 2 trang tính: Nhiệm vụ chuẩn hóa, Tổng hợp.')).toBeVisible();
});

it('highlights and removes the highlight of the sheet that was read', async () => {
  const port = await readPane();
  await user.click(await tab(/Tiến độ/));
  await user.click(await button('Tô màu quá hạn'));
  await screen.findByText(/^Đã tô màu/);
  await user.click(await button('Bỏ tô màu'));
  await screen.findByText(/^Đã bỏ tô màu/);
  expect(port.calls).toEqual(expect.arrayContaining(['write all', 'removeHighlight Phụ lục']));
});

it('shows how far a writing is, and what became of the sheets when it was stopped', async () => {
  const port = fakePort({
    write: (_analysis, _what, { signal, report }) => {
      void report({ done: 2, of: 6 });
      return new Promise((_resolve, reject) =>
        signal.addEventListener('abort', () => reject(new Error('Các trang vừa tạo đã được gỡ bỏ.'))),
      );
    },
  });
  await readPane(port);
  await user.click(await tab(/Báo cáo/));
  await user.click(await button('Ghi 2 trang tính'));
  expect(await screen.findByText(/Đang ghi trang tính… 33%/)).toBeVisible();
  await user.click(await button('Hủy'));
  expect(await screen.findByText('Các trang vừa tạo đã được gỡ bỏ.')).toBeVisible();
});
