// Status columns, freezing and healing from the pane, over a port without Excel.
import { act, screen, waitFor } from '@testing-library/react';
import type { UndoStep } from '../../src/excel/undoStep.ts';
import type { FunctionPort } from '../../src/taskpane/functionPort.ts';
import type { PlanPort } from '../../src/taskpane/port.ts';
import { isoDate } from '../../src/core/calendar.ts';
import { statusLabels } from '../../src/labels/status.ts';
import type { OwnColumns } from '../../src/report/ownColumns.ts';
import { fakePort, type FakePort } from './fakePort.ts';
import { button, openPane, user } from './openPane.tsx';
import { asOf, samplePlan } from './samplePlan.ts';

async function openReport(functions?: Partial<FunctionPort>): Promise<FakePort> {
  const plain = fakePort();
  const port = functions ? fakePort({ functions: { ...plain.functions, ...functions } }) : plain;
  openPane(port);
  await user.click(await button('Đọc trang tính này'));
  await screen.findByText(/Đã đọc 5 nhiệm vụ/);
  await user.click(await screen.findByRole('tab', { name: /Báo cáo/ }));
  return port;
}

const stepOf = (what: UndoStep['what']): UndoStep => ({ what, cells: [], entries: [] });

it('shows what will be written and where before it writes, and takes it back like any change', async () => {
  const { calls } = await openReport();
  await user.click(await button('Chọn bảng và xem trước'));
  expect(await screen.findByRole('table', { name: 'Xem trước' })).toHaveTextContent('Quá hạn');
  await screen.findByText(/^Ghi vào [A-Z]+\d+:[A-Z]+\d+, ngoài các ô đã trộn/);
  await user.click(await screen.findByRole('radio', { name: 'Giá trị' }));
  await user.click(await button('Chèn cột trạng thái'));
  await screen.findByText(/^Đã chèn cột trạng thái vào [A-Z]+\d+:[A-Z]+\d+\.$/);
  await user.click(await button(/^Hoàn tác: chèn cột trạng thái vào/));
  await screen.findByText(/^Đã hoàn tác: chèn cột trạng thái vào/);
  expect(calls.filter((call) => /insertColumns|undo/.test(call))).toEqual([
    expect.stringMatching(/^insertColumns .* values$/),
    'undo statusColumns, before it nothing',
  ]);
  expect(screen.queryByRole('button', { name: /^Hoàn tác/ })).toBeNull();
});

it('says that this Excel has no custom functions and offers the two other ways', async () => {
  await openReport({ isSupported: () => false });
  await user.click(await button('Chọn bảng và xem trước'));
  await screen.findByText(/^Phiên bản Excel này không hỗ trợ hàm tùy chỉnh\./);
  const names = (await screen.findAllByRole('radio')).map((radio) => radio.closest('span')?.textContent);
  expect(names).toEqual(['Công thức của Excel', 'Giá trị']);
});

it('freezes formulas, tells how many, and brings them back', async () => {
  const step = stepOf({ kind: 'freeze', formulas: 3 });
  await openReport({ freeze: () => Promise.resolve({ formulas: 3, left: 1, step }) });
  await user.click(await button('Chuyển thành giá trị'));
  await screen.findByText(
    'Đã chuyển 3 công thức thành giá trị. 1 công thức chưa có kết quả được giữ nguyên.',
  );
  await user.click(await button('Hoàn tác: chuyển 3 công thức thành giá trị'));
  await screen.findByText('Đã hoàn tác: chuyển 3 công thức thành giá trị.');
});

it('says that there is nothing to freeze', async () => {
  await openReport({ freeze: () => Promise.resolve({ formulas: 0, left: 0, step: null }) });
  await user.click(await button('Chuyển thành giá trị'));
  await screen.findByText('Tệp không có hàm PLAN nào.');
  expect(screen.queryByRole('button', { name: /^Hoàn tác/ })).toBeNull();
});

it('tells at the start how many #NAME? it healed and where it could not', async () => {
  const plain = fakePort();
  const healed = { healed: 3, protected: ['Quý I'], dateSystem: '1900' } as const;
  const functions = { ...plain.functions, heal: () => Promise.resolve(healed) };
  openPane(fakePort({ functions }));
  await screen.findByText(/^Đã tính lại 3 ô đang báo #NAME\?\. .*Quý I/);
});

/** The pane over a plan beside which status columns stand. */
async function openProgress(
  columns: readonly OwnColumns[],
  changes: Partial<PlanPort> & { readonly differing?: readonly string[] } = {},
): Promise<FakePort> {
  const plain = fakePort();
  const { differing = [], ...others } = changes;
  const port = fakePort({
    read: async (what, control) => ({ ...(await plain.read(what, control)), columns, differing }),
    ...others,
  });
  openPane(port);
  await user.click(await button('Đọc trang tính này'));
  await screen.findByText(/Đã đọc 5 nhiệm vụ/);
  await user.click(await screen.findByRole('tab', { name: /Tiến độ/ }));
  return port;
}

const { tasks } = samplePlan();
const below = Math.max(...tasks.map(({ task }) => task.source.row + task.source.rows));
const columnsThatSay = (asOf: OwnColumns['asOf'], say: (id: string) => string): OwnColumns => ({
  area: { row: 0, column: 30, rows: below + 1, columns: 4 },
  asOf,
  rows: new Map(
    tasks.map(({ task, status }) => [
      task.source.row,
      { done: '', status: say(task.id) || statusLabels[status].short },
    ]),
  ),
});

it('says nothing while the columns and the pane agree', async () => {
  await openProgress([columnsThatSay(asOf, () => '')]);
  expect(screen.queryByText(/cạnh phụ lục/)).toBeNull();
});

it('names the tasks whose status is another in the columns, and leads to writing them again', async () => {
  const [first] = tasks;
  await openProgress([columnsThatSay(asOf, (id) => (id === first?.task.id ? 'Trong hạn' : ''))]);
  await screen.findByText(`Cột trạng thái cạnh phụ lục ghi khác ngăn này ở nhiệm vụ ${first?.task.id}.`);
  await user.click(await button('Ghi lại cột…'));
  await button('Chọn bảng và xem trước');
});

it('does not take a function that has not answered for a difference', async () => {
  await openProgress([columnsThatSay(asOf, () => '#BUSY!')]);
  expect(screen.queryByText(/cạnh phụ lục/)).toBeNull();
});

it('tells of another ngày chốt in the columns and takes it over when asked', async () => {
  const other = isoDate(2026, 1, 31);
  const { stored } = await openProgress([columnsThatSay(other, () => 'Trong hạn')]);
  await screen.findByText(/^Cột trạng thái cạnh phụ lục tính tại ngày 31\/01\/2026, ngăn này tại ngày/);
  await user.click(await button('Lấy ngày chốt của cột'));
  await waitFor(() => expect(stored().settings.asOf).toBe(other));
});

it('tells of done days that differ from those on the sheets', async () => {
  await openProgress([columnsThatSay(asOf, () => '')], { differing: ['2', '3'] });
  await screen.findByText(/^Ngày hoàn thành của nhiệm vụ 2, 3 ở cột cạnh phụ lục khác ở trang/);
});

it('says that the sheet was edited since it was read, until it is read again', async () => {
  let edit: (sheetId: string) => void = () => undefined;
  await openProgress([], {
    watchEdits: (listener) => {
      edit = listener;
      return () => undefined;
    },
  });
  act(() => edit('another sheet'));
  expect(screen.queryByText(/vừa được sửa/)).toBeNull();
  act(() => edit('s1'));
  await screen.findByText('Phụ lục vừa được sửa. Số liệu dưới đây theo lần đọc trước.');
  await user.click(await screen.findByRole('tab', { name: /Báo cáo/ }));
  await user.click(await button('Chọn bảng và xem trước'));
  expect(await button('Chèn cột trạng thái')).toBeDisabled();
  const [again] = await screen.findAllByRole('button', { name: 'Đọc lại' });
  if (again) await user.click(again);
  await waitFor(() => expect(screen.queryByText(/vừa được sửa/)).toBeNull());
  expect(await button('Chèn cột trạng thái')).toBeEnabled();
});

it('reads an edited sheet again before it enters a day, as rows may have moved', async () => {
  const plain = fakePort();
  let edit: (sheetId: string) => void = () => undefined;
  const port = await openProgress([], {
    read: plain.read,
    enter: plain.enter,
    watchEdits: (listener) => {
      edit = listener;
      return () => undefined;
    },
  });
  act(() => edit('s1'));
  await user.click(await button('Đánh dấu xong… Nhiệm vụ 1'));
  await user.click(await button('Lưu'));
  await button('Hoàn tác: đánh dấu xong nhiệm vụ 1');
  const later = plain.calls.slice(plain.calls.indexOf('read sheet') + 1);
  expect(later[0]).toMatch(/^read /);
  expect(later[1]).toMatch(/^enter 1 done/);
  expect(port.calls).toEqual([]);
});
