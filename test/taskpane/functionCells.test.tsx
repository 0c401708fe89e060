// Status columns, freezing and healing from the pane, over a port without Excel.
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { App } from '../../src/taskpane/App.tsx';
import { createCommandBox } from '../../src/taskpane/commands.ts';
import type { FunctionPort } from '../../src/taskpane/functionPort.ts';
import { fakePort, type FakePort } from './fakePort.ts';

const user = userEvent.setup();
const button = (name: string | RegExp) => screen.findByRole('button', { name });

async function openReport(functions: Partial<FunctionPort> = {}): Promise<FakePort> {
  const plain = fakePort();
  const port = fakePort({ functions: { ...plain.functions, ...functions } });
  render(<App port={port} commands={createCommandBox()} />);
  await user.click(await button('Đọc trang tính này'));
  await screen.findByText(/Đã đọc 5 nhiệm vụ/);
  await user.click(await screen.findByRole('tab', { name: /Báo cáo/ }));
  return Object.assign(port, { calls: [...plain.calls, ...port.calls] });
}

it('shows what will be written and where before it writes, and takes it back', async () => {
  const seen: string[] = [];
  await openReport({
    insertColumns: ({ sheet, area, kind }) => {
      seen.push(`insert ${kind}`);
      return Promise.resolve({ sheet, area, formulas: [], numberFormats: [], widths: [] });
    },
    undoColumns: () => {
      seen.push('undo');
      return Promise.resolve();
    },
  });
  await user.click(await button('Chọn bảng và xem trước'));
  expect(await screen.findByRole('table', { name: 'Xem trước' })).toHaveTextContent('Quá hạn');
  await screen.findByText(/^Ghi vào [A-Z]+\d+:[A-Z]+\d+, ngoài các ô đã trộn/);
  await user.click(await screen.findByRole('radio', { name: 'Giá trị' }));
  await user.click(await button('Chèn cột trạng thái'));
  await screen.findByText(/^Đã chèn cột trạng thái vào/);
  await user.click(await button('Bỏ cột vừa chèn'));
  await screen.findByText('Đã bỏ cột vừa chèn. Trang tính như trước.');
  expect(seen).toEqual(['insert values', 'undo']);
  expect(screen.queryByRole('button', { name: 'Bỏ cột vừa chèn' })).toBeNull();
});

it('says that this Excel has no custom functions and offers the two other ways', async () => {
  await openReport({ isSupported: () => false });
  await user.click(await button('Chọn bảng và xem trước'));
  await screen.findByText(/^Phiên bản Excel này không hỗ trợ hàm tùy chỉnh\./);
  const names = (await screen.findAllByRole('radio')).map((radio) => radio.closest('span')?.textContent);
  expect(names).toEqual(['Công thức của Excel', 'Giá trị']);
});

it('freezes formulas, tells how many, and brings them back', async () => {
  const cell = { sheet: 'Phụ lục', row: 1, column: 2, formula: '=PLAN.DUEKIND(A1)', value: 'Quý' };
  const frozen = { frozen: [{ ...cell, area: { row: 1, column: 2, rows: 1, columns: 1 } }], left: 1 };
  await openReport({ freeze: () => Promise.resolve(frozen) });
  await user.click(await button('Chuyển thành giá trị'));
  await screen.findByText(
    'Đã chuyển 1 công thức thành giá trị. 1 công thức chưa có kết quả được giữ nguyên.',
  );
  await user.click(await button('Khôi phục công thức'));
  await screen.findByText('Đã khôi phục 1 công thức.');
});

it('tells at the start how many #NAME? it healed and where it could not', async () => {
  const plain = fakePort();
  const functions = { ...plain.functions, heal: () => Promise.resolve({ healed: 3, protected: ['Quý I'] }) };
  render(<App port={fakePort({ functions })} commands={createCommandBox()} />);
  await screen.findByText(/^Đã tính lại 3 ô đang báo #NAME\?\. .*Quý I/);
});
