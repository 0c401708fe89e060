// The user's word on tables: columns corrected, a table pointed at, a guess confirmed or refused.
import { screen, waitFor } from '@testing-library/react';
import type { PlanAnalysis } from '../../src/core/progress.ts';
import { createCommandBox } from '../../src/taskpane/commands.ts';
import { withoutTable, type FakePort } from './fakePort.ts';
import { button, openPane, portFirstReading, readPane, tab, user } from './openPane.tsx';
import { samplePlan } from './samplePlan.ts';

it('keeps a corrected column in the workbook', async () => {
  const port = await readPane();
  await user.click(await button('Sửa cột hoặc vùng…'));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Cột C: Đơn vị' }), 'Đơn vị phối hợp');
  await user.click(await button('Lưu và đọc lại'));
  await waitFor(() => expect(port.stored().corrections).toHaveLength(1));
  expect(port.stored().corrections[0]).toEqual({
    sheet: 'Phụ lục',
    range: { row: 4, column: 0, rows: 8, columns: 4 },
    headerRows: 2,
    columns: { 0: 'ordinal', 1: 'task', 2: 'partner', 3: 'deadline' },
    open: true,
  });
});

describe('on a sheet without a table', () => {
  const openEditor = async (): Promise<FakePort> => {
    const port = openPane(portFirstReading(withoutTable));
    await user.click(await button('Đọc trang tính này'));
    await user.click(await button('Chỉ định vùng và cột…'));
    return port;
  };

  it('says what it looked at, and leads to no other step', async () => {
    openPane(portFirstReading(withoutTable));
    await user.click(await button('Đọc trang tính này'));
    expect(
      await screen.findByText(/Đã xem 12 dòng của trang “Phụ lục” nhưng không tìm thấy bảng/),
    ).toBeVisible();
    expect(await tab(/Tiến độ/)).toBeDisabled();
    expect(screen.queryByRole('button', { name: /^Ghi|Tô màu/ })).not.toBeInTheDocument();
  });

  it('has the user point at the table, keeps that in the workbook, and reads the sheet again', async () => {
    const port = await openEditor();
    expect(screen.getByRole('textbox', { name: 'Vùng bảng, kể cả tiêu đề' })).toHaveValue('A5:D8');
    expect(screen.getByRole('combobox', { name: 'Cột D: Thời hạn' })).toHaveDisplayValue('Thời hạn');
    await user.click(await button('Lưu và đọc lại'));
    await screen.findByText(/Đã đọc 5 nhiệm vụ/);
    expect(port.calls).toEqual(['read sheet', 'store', 'read Phụ lục']);
    expect(port.stored().corrections).toEqual([
      {
        sheet: 'Phụ lục',
        range: { row: 4, column: 0, rows: 4, columns: 4 },
        headerRows: 1,
        columns: { 0: 'ordinal', 1: 'task', 2: 'lead', 3: 'deadline' },
        open: true,
      },
    ]);
  });

  it('takes the rectangle that is selected in the sheet', async () => {
    await openEditor();
    const range = screen.getByRole('textbox', { name: 'Vùng bảng, kể cả tiêu đề' });
    await user.clear(range);
    expect(await button('Lưu và đọc lại')).toBeDisabled();
    await user.click(await button('Lấy vùng đang chọn'));
    await waitFor(() => expect(range).toHaveValue('A5:D7'));
  });

  it('writes nothing when the ribbon asks for colours', async () => {
    const commands = createCommandBox();
    commands.send('highlightOverdue');
    const port = openPane(portFirstReading(withoutTable), commands);
    await button('Chỉ định vùng và cột…');
    expect(port.calls).toEqual(['read sheet']);
  });
});

describe('when the detection is unsure', () => {
  const unsure = (analysis: PlanAnalysis): PlanAnalysis => ({
    ...analysis,
    tables: analysis.tables.map((table) => ({ ...table, certainty: 'assumed' })),
  });
  const [table] = samplePlan().tables;

  it('asks plainly, and one press says yes and reads again', async () => {
    const port = await readPane(portFirstReading(unsure));
    expect(screen.getByText('Đây có phải bảng nhiệm vụ không?')).toBeVisible();
    expect(screen.getByText('Cột C “Đơn vị”: Đơn vị chủ trì')).toBeVisible();
    await user.click(await button('Đúng, dùng như vậy'));
    await screen.findByText(/vùng và cột đã được xác nhận/);
    expect(port.calls).toEqual(['read sheet', 'store', 'read Phụ lục']);
    expect(port.stored().corrections).toEqual([
      {
        sheet: 'Phụ lục',
        range: { row: 4, column: 0, rows: 8, columns: 4 },
        headerRows: table?.headerRows,
        columns: { 0: 'ordinal', 1: 'task', 2: 'lead', 3: 'deadline' },
        open: true,
      },
    ]);
  });

  it('takes no for an answer: the rectangle holds no tasks', async () => {
    const port = await readPane(portFirstReading(unsure));
    await user.click(await button('Không phải bảng nhiệm vụ'));
    await waitFor(() => expect(port.stored().corrections).toMatchObject([{ columns: {} }]));
  });
});
