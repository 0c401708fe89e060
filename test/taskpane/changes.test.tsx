// What the user changes from the pane, and takes back, over a port without Excel.
import { act, screen, waitFor, within } from '@testing-library/react';
import type { Finding } from '../../src/core/finding.ts';
import type { PlanAnalysis } from '../../src/core/progress.ts';
import type { UndoStep } from '../../src/excel/undoStep.ts';
import type { Selected } from '../../src/excel/watchSelection.ts';
import type { PlanPort } from '../../src/taskpane/port.ts';
import { fakePort, type FakePort } from './fakePort.ts';
import { button, openPane, user } from './openPane.tsx';
import { samplePlan, sheetName } from './samplePlan.ts';

/** The pane at a step of the sample plan, changed. */
async function openAt(
  step: RegExp,
  changed: (plan: PlanAnalysis) => PlanAnalysis = (plan) => plan,
  more: Partial<PlanPort> = {},
): Promise<FakePort> {
  const plain = fakePort();
  const port = fakePort({
    read: async (what, control) => {
      const reading = await plain.read(what, control);
      port.calls.push(`read ${typeof what === 'string' ? what : what.sheet}`);
      return { ...reading, analysis: changed(samplePlan()) };
    },
    ...more,
  });
  openPane(port);
  await user.click(await button('Đọc trang tính này'));
  await screen.findByText(/Đã đọc 5 nhiệm vụ/);
  await user.click(await screen.findByRole('tab', { name: step }));
  return port;
}

/** The first finding, the one about a year, with other parts. */
const withFirst =
  (parts: Partial<Finding>) =>
  (plan: PlanAnalysis): PlanAnalysis => ({
    ...plan,
    findings: plan.findings.map((finding, index) => (index === 0 ? { ...finding, ...parts } : finding)),
  });

const source = { sheet: sheetName, row: 7, column: 3, rows: 1, columns: 1 };
const replace = { proposal: { kind: 'replace', source, text: 'trước ngày 16/01/2025' } } as const;

/** As `withFirst`, with the milestone of the task held because of its year. */
const held =
  (parts: Partial<Finding>) =>
  (plan: PlanAnalysis): PlanAnalysis => {
    const tasks = plan.tasks.map((progress) => ({
      ...progress,
      occurrences: progress.occurrences.map((one) =>
        one.taskId === '1'
          ? { ...one, held: true, milestone: { ...one.milestone, yearMismatch: 'error' as const } }
          : one,
      ),
    }));
    return withFirst({ quote: 'trước ngày 16/01/2026', ...parts })({ ...plan, tasks });
  };

it('takes a proposal over, reads the sheet again, and says in the footer what can be taken back', async () => {
  const port = await openAt(/Rà soát/, withFirst(replace));
  await user.click(await button('Chấp nhận đề xuất'));
  expect(await screen.findByText('Đã sửa ô D8.')).toBeVisible();
  expect(port.calls).toEqual(['read sheet', 'accept YEAR_MISMATCH', `read ${sheetName}`]);
  await user.click(await button('Hoàn tác: sửa ô D8'));
  expect(await screen.findByText('Đã hoàn tác: sửa ô D8.')).toBeVisible();
  expect(port.calls.slice(3)).toEqual(['undo proposal, before it nothing', `read ${sheetName}`]);
  expect(screen.queryByRole('button', { name: /Hoàn tác/ })).not.toBeInTheDocument();
});

it('takes a proposal over once when its button is pressed twice', async () => {
  const port = await openAt(/Rà soát/, withFirst(replace));
  await user.dblClick(await button('Chấp nhận đề xuất'));
  await screen.findByText('Đã sửa ô D8.');
  expect(port.calls.filter((call) => call.startsWith('accept'))).toHaveLength(1);
});

it('keeps the buttons of a finding without a proposal to what there is to do', async () => {
  await openAt(/Rà soát/);
  expect(screen.queryByRole('button', { name: 'Chấp nhận đề xuất' })).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Giữ nguyên' })).not.toBeInTheDocument();
});

it('confirms a deadline of another year: "Giữ nguyên" beside a proposal, "Xác nhận" without one', async () => {
  const port = await openAt(/Rà soát/, held(replace));
  await user.click(await button('Giữ nguyên'));
  expect(await screen.findByText('Đã xác nhận thời hạn của nhiệm vụ 1.')).toBeVisible();
  expect(port.calls).toContain('enter 1/0 confirmed yes');
  expect(await button('Hoàn tác: xác nhận thời hạn của nhiệm vụ 1')).toBeEnabled();
});

it('offers "Xác nhận" where nothing is proposed', async () => {
  const port = await openAt(/Rà soát/, held({ code: 'PRIOR_YEAR_DUE' }));
  await user.click(await button('Xác nhận'));
  await waitFor(() => expect(port.calls).toContain('enter 1/0 confirmed yes'));
});

it('offers each option of a choice by its name', async () => {
  const options = ['done', 'notdone'];
  const port = await openAt(/Rà soát/, withFirst({ proposal: { kind: 'choose', options } }));
  await user.click(await button('Chọn “Chưa hoàn thành”'));
  await waitFor(() => expect(port.calls).toContain('accept YEAR_MISMATCH notdone'));
});

it('marks a task of the overdue list as done, on ngày chốt unless another day is typed', async () => {
  const port = await openAt(/Tiến độ/);
  await user.click(await button('Đánh dấu xong… Nhiệm vụ 1'));
  const form = screen.getByRole('form', { name: 'Đánh dấu xong… Nhiệm vụ 1' });
  const day = within(form).getByLabelText('Ngày hoàn thành');
  expect(day).toHaveValue('01/07/2026');
  expect(day).toHaveFocus();
  await user.clear(day);
  await user.type(day, '31/6/2026');
  expect(within(form).getByRole('button', { name: 'Lưu' })).toBeDisabled();
  await user.clear(day);
  await user.type(day, '15/01/2026');
  await user.click(within(form).getByRole('button', { name: 'Lưu' }));
  await waitFor(() => expect(port.calls).toContain('enter 1 done 2026-01-15'));
  expect(await button('Hoàn tác: đánh dấu xong nhiệm vụ 1')).toBeEnabled();
});

it('asks which milestone is meant when a task has several', async () => {
  const port = await openAt(/Tiến độ/, (plan) => ({
    ...plan,
    tasks: plan.tasks.map((progress) => {
      const [first] = progress.occurrences;
      if (progress.task.id !== '1' || !first) return progress;
      return { ...progress, occurrences: [first, { ...first, key: '1/1', index: 1, daysLate: 5 }] };
    }),
  }));
  await user.click(await button('Đánh dấu xong… Nhiệm vụ 1'));
  const form = screen.getByRole('form');
  expect(within(form).getAllByRole('option').at(-1)).toHaveTextContent('Cả nhiệm vụ');
  await user.selectOptions(within(form).getByLabelText('Áp dụng cho'), 'Tất cả 2 mốc quá hạn');
  await user.click(within(form).getByRole('button', { name: 'Lưu' }));
  await waitFor(() => expect(port.calls).toContain('enter 1/1 done 2026-07-01'));
  expect(port.calls).toContain('enter 1/0 done 2026-07-01');
  expect(await button('Hoàn tác: đánh dấu xong mốc của nhiệm vụ 1')).toBeEnabled();
});

it('asks a task that waits for an event for its day', async () => {
  const port = await openAt(/Tiến độ/);
  await user.click(await button(/Chờ sự kiện/));
  await user.click(await button('Nhập ngày… Nhiệm vụ 4'));
  const form = screen.getByRole('form');
  await user.type(within(form).getByLabelText('Hạn hoàn thành'), '20/05/2026');
  await user.keyboard('{Enter}');
  await waitFor(() => expect(port.calls).toContain('enter 4/0 confirmed 2026-05-20'));
});

it('shows the findings of the selected cell above the others, as long as the step is shown', async () => {
  let listener: ((selected: Selected) => void) | null = null;
  const watchSelection: PlanPort['watchSelection'] = (next) => {
    listener = next;
    return () => {
      listener = null;
    };
  };
  await openAt(/Rà soát/, undefined, { watchSelection });
  const select = (sheetId: string, row: number, column: number): void =>
    act(() => listener?.({ sheetId, areas: [{ row, column, rows: 1, columns: 1 }] }));
  select('s1', 7, 3);
  const here = screen.getByRole('region', { name: 'Ô đang chọn D8 · 1' });
  expect(within(here).getByRole('button', { name: 'Đến ô nguồn D8' })).toBeVisible();
  select('s1', 7, 2);
  expect(screen.queryByRole('region', { name: /Ô đang chọn/ })).not.toBeInTheDocument();
  select('another sheet', 7, 3);
  expect(screen.queryByRole('region', { name: /Ô đang chọn/ })).not.toBeInTheDocument();
  await user.click(screen.getByRole('tab', { name: /Tiến độ/ }));
  expect(listener).toBeNull();
});

const kept: UndoStep = { what: { kind: 'done', tasks: ['2'], part: 'task' }, cells: [], entries: [] };

it('offers the last change of an earlier session, and several steps back', async () => {
  const port = await openAt(/Rà soát/, withFirst(replace), { lastUndo: () => Promise.resolve(kept) });
  expect(await button('Hoàn tác: đánh dấu xong nhiệm vụ 2')).toBeEnabled();
  await user.click(await button('Chấp nhận đề xuất'));
  await user.click(await button('Hoàn tác: sửa ô D8'));
  await user.click(await button('Hoàn tác: đánh dấu xong nhiệm vụ 2'));
  await screen.findByText('Đã hoàn tác: đánh dấu xong nhiệm vụ 2.');
  expect(port.calls.filter((call) => call.startsWith('undo'))).toEqual([
    'undo proposal, before it done',
    'undo done, before it nothing',
  ]);
});

it('T25: names the cell that was kept because the user has changed it since', async () => {
  const undo: PlanPort['undo'] = () =>
    Promise.resolve({ restored: 0, kept: [{ sheet: sheetName, address: 'D8' }] });
  await openAt(/Rà soát/, withFirst(replace), { undo });
  await user.click(await button('Chấp nhận đề xuất'));
  await user.click(await button(/Hoàn tác/));
  expect(await screen.findByText('Giữ nguyên ô D8 vì đã được sửa sau đó.')).toBeVisible();
});

it('says why a proposal could not be taken over, and offers nothing to undo', async () => {
  const accept = () => Promise.reject(new Error('Ô D8 đã được sửa'));
  await openAt(/Rà soát/, withFirst(replace), { accept });
  await user.click(await button('Chấp nhận đề xuất'));
  expect(await screen.findByText('Ô D8 đã được sửa')).toBeVisible();
  expect(screen.queryByRole('button', { name: /Hoàn tác/ })).not.toBeInTheDocument();
});

it('lets the user say that the words name a unit: the catalogue learns it, the plan is read again', async () => {
  const port = await openAt(
    /Rà soát/,
    withFirst({ code: 'MULTI_LEAD', quote: 'Phòng Đào tạo, Khảo thí', details: { count: 2 } }),
  );
  await user.click(await button('Là một đơn vị'));
  expect(
    await screen.findByText(
      'Đã ghi “Phòng Đào tạo, Khảo thí” vào trang “Danh mục đơn vị”; sửa hoặc xóa ở đó.',
    ),
  ).toBeVisible();
  expect(port.calls).toEqual(['read sheet', 'learnUnit Phòng Đào tạo, Khảo thí unit', `read ${sheetName}`]);
});

it('says when the sheets still tell what the appendix said before, until they are written again', async () => {
  const plain = fakePort();
  let changed = false;
  const port = await openAt(/Rà soát/, withFirst(replace), {
    accept: (...given) => {
      changed = true;
      return plain.accept(...given);
    },
    read: async (what, control) => ({
      ...(await plain.read(what, control)),
      outdated: changed,
      analysis: withFirst(replace)(samplePlan()),
    }),
  });
  const words = 'Các trang đã ghi còn theo nội dung cũ.';
  expect(screen.queryByText(words)).not.toBeInTheDocument();
  await user.click(await button('Chấp nhận đề xuất'));
  expect(await screen.findByText(words)).toBeVisible();
  await user.click(await button('Ghi lại'));
  await waitFor(() => expect(screen.queryByText(words)).not.toBeInTheDocument());
  expect(port.calls).toEqual(['write sheets']);
});
