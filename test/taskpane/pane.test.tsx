// The pane as a user meets it, over a port without Excel.
import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { App } from '../../src/taskpane/App.tsx';
import type { Source } from '../../src/core/model.ts';
import type { PlanAnalysis } from '../../src/core/progress.ts';
import type { JobControl, ReadWhat } from '../../src/taskpane/port.ts';
import { createCommandBox } from '../../src/taskpane/commands.ts';
import { fakePort, withoutTable, type FakePort } from './fakePort.ts';
import { samplePlan } from './samplePlan.ts';

const user = userEvent.setup();

function open(port: FakePort = fakePort(), commands = createCommandBox()): FakePort {
  render(<App port={port} commands={commands} />);
  return port;
}

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const tab = (name: RegExp) => screen.findByRole('tab', { name });

async function read(port?: FakePort): Promise<FakePort> {
  const opened = open(port);
  await user.click(await button('Đọc trang tính này'));
  await screen.findByText(/Đã đọc 5 nhiệm vụ/);
  return opened;
}

it('shows ngày chốt before anything was read, and two ways to begin', async () => {
  open();
  expect(await screen.findByText('01/07/2026')).toBeVisible();
  expect(await button('Đọc trang tính này')).toBeEnabled();
  expect(await button('Chỉ đọc vùng đang chọn')).toBeEnabled();
});

it('reads the selection when that is what was asked', async () => {
  const port = open();
  await user.click(await button('Chỉ đọc vùng đang chọn'));
  await waitFor(() => expect(port.calls).toContain('read selection'));
});

it('accounts for every row in its first sentence', async () => {
  await read();
  expect(
    screen.getByText(
      'Đã đọc 5 nhiệm vụ thuộc 1 lĩnh vực. 12 dòng: 5 nhiệm vụ, 1 lĩnh vực, 2 tiêu đề, 4 ngoài bảng.',
    ),
  ).toBeVisible();
});

it('shows a deadline as written with the understood words marked and their meaning beside', async () => {
  await read();
  const card = screen.getByRole('article', { name: 'Nhiệm vụ 1' });
  expect(within(card).getByText('trước ngày 16/01/2026').tagName).toBe('MARK');
  expect(within(card).getByText('15/01/2026')).toBeVisible();
  expect(within(card).getByText(/hạn cuối là 15\/01\/2026 · Chắc chắn/)).toBeVisible();
});

it('lists only doubtful deadlines on request', async () => {
  await read();
  await user.click(await button('Cần xem 1'));
  expect(screen.queryByRole('article', { name: 'Nhiệm vụ 1' })).not.toBeInTheDocument();
  expect(screen.getByRole('article', { name: 'Nhiệm vụ 3' })).toBeVisible();
});

it('leads from an open appendix to the overdue list in two clicks, and from a row to its cell', async () => {
  const port = await read();
  await user.click(await tab(/Tiến độ/));
  expect(screen.getByRole('heading', { name: 'Quá hạn · 2' })).toBeVisible();
  expect(screen.getByText(/167 ngày/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Đến ô nguồn D8' }));
  expect(port.calls).toContain('goTo 7,3');
});

it('says the ring of statuses in one sentence', async () => {
  await read();
  await user.click(await tab(/Tiến độ/));
  expect(
    screen.getByRole('img', { name: '5 nhiệm vụ: Đúng hạn 1, Quá hạn 2, Trong hạn 1, Chờ sự kiện 1' }),
  ).toBeInTheDocument();
});

it('prints both rates with what they divide', async () => {
  await read();
  await user.click(await tab(/Tiến độ/));
  expect(screen.getByText('20,0%')).toBeVisible();
  expect(screen.getByText('1/5')).toBeVisible();
  expect(screen.getByText('33,3%')).toBeVisible();
});

it('lists the tasks behind a status and behind a unit', async () => {
  await read();
  await user.click(await tab(/Tiến độ/));
  await user.click(await button(/Chờ sự kiện/));
  expect(screen.getByRole('heading', { name: 'Chờ sự kiện · 1' })).toBeVisible();
  expect(screen.getByText('4. Công khai kết quả xử lý')).toBeVisible();
  await user.click(await button(/Văn phòng Sở 1\/3 hoàn thành, 1 quá hạn/));
  expect(screen.getByRole('heading', { name: 'Văn phòng Sở · 3' })).toBeVisible();
  await user.click(await button('Bỏ lọc'));
  expect(screen.getByRole('heading', { name: 'Quá hạn · 2' })).toBeVisible();
});

it('groups findings by rule, the errors first, and filters them by severity', async () => {
  await read();
  await user.click(await tab(/Rà soát/));
  const headings = (): string[] =>
    screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent ?? '');
  expect(headings()).toHaveLength(3);
  expect(headings()[0]).toMatch(/Năm trong thời hạn/);
  await user.click(await button(/1 Lưu ý/));
  expect(headings()).toHaveLength(1);
});

it('puts an ignored finding away, keeps that in the workbook, and brings it back', async () => {
  const port = await read();
  await user.click(await tab(/Rà soát/));
  await user.click((await screen.findAllByRole('button', { name: 'Bỏ qua' }))[0] ?? document.body);
  await screen.findByText('Đã bỏ qua 1 mục.');
  expect(port.stored().ignored).toEqual(['YEAR_MISMATCH']);
  await user.click(await button('Hiện lại'));
  await waitFor(() => expect(port.stored().ignored).toEqual([]));
  expect(screen.getByRole('heading', { name: /Năm trong thời hạn/ })).toBeVisible();
});

it('changes ngày chốt and plan year in place and keeps them in the workbook', async () => {
  const port = await read();
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

it('keeps a corrected column in the workbook', async () => {
  const port = await read();
  await user.click(await button('Sửa cột hoặc vùng…'));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Cột C: Đơn vị' }), 'Đơn vị phối hợp');
  await user.click(await button('Lưu và đọc lại'));
  await waitFor(() => expect(port.stored().corrections).toHaveLength(1));
  expect(port.stored().corrections[0]).toEqual({
    sheet: 'Phụ lục',
    range: { row: 4, column: 0, rows: 8, columns: 4 },
    headerRows: 2,
    columns: { 0: 'ordinal', 1: 'task', 2: 'partner', 3: 'deadline' },
  });
});

it('makes a list of the user’s own only when asked, and says what to do next', async () => {
  const port = await read();
  await user.click(await tab(/Báo cáo/));
  expect(port.calls.filter((call) => call.startsWith('makeList'))).toEqual([]);
  await user.click(await button('Tạo hoặc bổ sung trang Ngày nghỉ'));
  expect(await screen.findByText('Đã ghi trang “Ngày nghỉ”. Sửa xong, bấm Đọc lại.')).toBeVisible();
  expect(port.calls).toContain('makeList holidays');
});

it('keeps that due days move to working days when the user says so', async () => {
  const port = await read();
  await user.click(await button('Sửa'));
  await user.click(
    screen.getByRole('checkbox', { name: 'Hạn rơi vào ngày nghỉ thì tính đến ngày làm việc tiếp theo' }),
  );
  await user.click(await button('Áp dụng'));
  await waitFor(() => expect(port.stored().settings.shiftToWorkingDay).toBe(true));
});

it('names the sheets before it writes them, and after', async () => {
  const port = await read();
  await user.click(await tab(/Báo cáo/));
  expect(screen.getByText('Nhiệm vụ chuẩn hóa')).toBeVisible();
  expect(screen.getByText('5 dòng')).toBeVisible();
  expect(port.calls.join()).not.toMatch(/write/);
  await user.click(await button('Ghi 2 trang tính'));
  expect(await screen.findByText('Đã ghi 2 trang tính: Nhiệm vụ chuẩn hóa, Tổng hợp.')).toBeVisible();
});

it('highlights and removes the highlight of the sheet that was read', async () => {
  const port = await read();
  await user.click(await tab(/Tiến độ/));
  await user.click(await button('Tô màu quá hạn'));
  await screen.findByText(/^Đã tô màu/);
  await user.click(await button('Bỏ tô màu'));
  await screen.findByText(/^Đã bỏ tô màu/);
  expect(port.calls).toEqual(expect.arrayContaining(['write all', 'removeHighlight Phụ lục']));
});

it('says an error in words and stays usable', async () => {
  const port = fakePort({ read: () => Promise.reject(new Error('Trang tính này chưa có dữ liệu.')) });
  open(port);
  await user.click(await button('Đọc trang tính này'));
  expect(await screen.findByText('Trang tính này chưa có dữ liệu.')).toBeVisible();
  expect(await button('Đọc trang tính này')).toBeEnabled();
});

it('offers Hủy on a long reading and is free at once, whatever Excel does', async () => {
  const port = fakePort({ read: () => new Promise(() => undefined) });
  open(port);
  await user.click(await button('Đọc trang tính này'));
  await user.click(await button('Hủy'));
  expect(await screen.findByText('Đã hủy.')).toBeVisible();
  expect(await button('Đọc trang tính này')).toBeEnabled();
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
  await read(port);
  await user.click(await tab(/Báo cáo/));
  await user.click(await button('Ghi 2 trang tính'));
  expect(await screen.findByText(/Đang ghi trang tính… 33%/)).toBeVisible();
  await user.click(await button('Hủy'));
  expect(await screen.findByText('Các trang vừa tạo đã được gỡ bỏ.')).toBeVisible();
});

it('obeys the ribbon, also when a command came before the pane', async () => {
  const commands = createCommandBox();
  commands.send('highlightOverdue');
  const port = open(fakePort(), commands);
  await screen.findByText(/^Đã tô màu/);
  expect(port.calls).toEqual(expect.arrayContaining(['read sheet', 'write all']));
});

/** A port whose first reading has another analysis; the readings after it are the usual ones. */
function firstReading(change: (analysis: PlanAnalysis) => PlanAnalysis): FakePort {
  const port = fakePort();
  let first = true;
  const usual = port.read;
  return Object.assign(port, {
    read: async (what: ReadWhat, control: JobControl) => {
      const reading = await usual(what, control);
      if (!first) return reading;
      first = false;
      return { ...reading, analysis: change(reading.analysis) };
    },
  });
}

describe('on a sheet without a table', () => {
  const openEditor = async (): Promise<FakePort> => {
    const port = open(firstReading(withoutTable));
    await user.click(await button('Đọc trang tính này'));
    await user.click(await button('Chỉ định vùng và cột…'));
    return port;
  };

  it('says what it looked at, and leads to no other step', async () => {
    open(firstReading(withoutTable));
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
    const port = open(firstReading(withoutTable), commands);
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
    const port = await read(firstReading(unsure));
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
      },
    ]);
  });

  it('takes no for an answer: the rectangle holds no tasks', async () => {
    const port = await read(firstReading(unsure));
    await user.click(await button('Không phải bảng nhiệm vụ'));
    await waitFor(() => expect(port.stored().corrections).toMatchObject([{ columns: {} }]));
  });
});

/** A port whose readings all have another analysis. */
const reading = (change: (analysis: PlanAnalysis) => PlanAnalysis): FakePort => {
  const port = fakePort();
  const usual = port.read;
  return Object.assign(port, {
    read: async (what: ReadWhat, control: JobControl) => {
      const found = await usual(what, control);
      return { ...found, analysis: change(found.analysis) };
    },
  });
};

/** The sample as a report with marks and without a deadline column. */
const rated = (analysis: PlanAnalysis): PlanAnalysis => ({
  ...analysis,
  tables: analysis.tables.map((table) => ({
    ...table,
    columns: table.columns.filter(({ role }) => role !== 'deadline'),
  })),
  tasks: analysis.tasks.map((progress, index) => ({ ...progress, rating: index === 0 ? null : 'good' })),
  summary: { ...analysis.summary, byRating: { good: 4, done: 0, late: 0, notdone: 0, none: 1 } },
});

it('shows the marks people gave, and says why nothing can be overdue without deadlines', async () => {
  await read(reading(rated));
  await user.click(await tab(/Tiến độ/));
  expect(screen.getByText(/Phụ lục không có cột thời hạn nên chưa tính được nhiệm vụ quá hạn/)).toBeVisible();
  expect(await button(/Hoàn thành tốt 4/)).toBeVisible();
  expect(await button(/Hoàn thành chậm 0/)).toBeDisabled();
  expect(screen.queryByText(/Không có nhiệm vụ quá hạn/)).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Tô màu quá hạn' })).not.toBeInTheDocument();
  await user.click(await button(/Chưa đánh dấu 1/));
  expect(screen.getByRole('heading', { name: 'Chưa đánh dấu · 1' })).toBeVisible();
  expect(screen.getByText('1. Ban hành kế hoạch kiểm tra nội bộ')).toBeVisible();
});

it('leads from the first sentence to the doubtful deadlines in one click', async () => {
  await read();
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
  await read(reading(doubted));
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

describe('with the keyboard alone', () => {
  it('goes to the cell of a row with Enter', async () => {
    const port = await read();
    await user.click(await tab(/Tiến độ/));
    screen.getByRole('button', { name: 'Đến ô nguồn D8' }).focus();
    await user.keyboard('{Enter}');
    expect(port.calls).toContain('goTo 7,3');
  });

  it.each([
    ['Sửa', 'Ngày chốt'],
    ['Sửa cột hoặc vùng…', 'Vùng bảng, kể cả tiêu đề'],
  ])('enters the editor behind “%s” at its first field and leaves it with Escape', async (opener, field) => {
    const port = await read();
    await user.click(await button(opener));
    expect(screen.getByRole('textbox', { name: field })).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('textbox', { name: field })).not.toBeInTheDocument();
    expect(await button(opener)).toHaveFocus();
    expect(port.calls).not.toContain('store');
  });
});
