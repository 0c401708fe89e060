// Findings about deadlines: years, impossible days, what no day can be read from.
import { addDays } from '../../../src/core/calendar.ts';
import { analyzeRows, analyzeTasks, day, found, planHeader, planTitle, taskRow } from '../planGrid.ts';

it('tells a year that is not the plan’s as an error and proposes the whole cell with the plan year', () => {
  const [finding, ...others] = found(
    analyzeTasks([taskRow(1, { deadline: '- Kế hoạch: tháng 01/2023.\n- Báo cáo: 15/3/2024.' })]),
    'YEAR_MISMATCH',
  );
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    severity: 'error',
    task: '1',
    source: { row: 2, column: 5 },
    details: { text: '2023', planYear: 2024 },
    proposal: { kind: 'replace', text: '- Kế hoạch: tháng 01/2024.\n- Báo cáo: 15/3/2024.' },
  });
  expect(finding?.quote).toContain('01/2023');
  expect(finding?.quote).not.toContain('15/3/2024');
});

it('points at the row in which the year stands when a page break cut the cell', () => {
  const analysis = analyzeRows([
    planTitle,
    planHeader,
    taskRow(1, { deadline: 'Báo cáo quý (ngày 15/3/2024), báo cáo năm' }),
    planHeader,
    ['', '', '', '', '', 'trước ngày 10/11/2023.'],
    taskRow(2),
  ]);
  expect(analysis.tasks).toHaveLength(2);
  expect(found(analysis, 'YEAR_MISMATCH')).toMatchObject([
    {
      source: { row: 4, column: 5 },
      proposal: { kind: 'replace', source: { row: 4 }, text: 'trước ngày 10/11/2024.' },
    },
  ]);
});

it('tells each wrong year of a cell with its own proposal', () => {
  const deadline = 'Đơn vị báo cáo trước ngày 05/11/2023; Văn phòng báo cáo trước ngày 10/11/2023.';
  const texts = found(analyzeTasks([taskRow(1, { deadline })]), 'YEAR_MISMATCH').map(({ proposal }) =>
    proposal?.kind === 'replace' ? proposal.text : '',
  );
  expect(texts).toEqual([
    deadline.replace('05/11/2023', '05/11/2024'),
    deadline.replace('10/11/2023', '10/11/2024'),
  ]);
});

it('makes December of the year before a note', () => {
  const analysis = analyzeTasks([taskRow(1, { deadline: 'Tháng 12/2023' })]);
  expect(found(analysis, 'PRIOR_YEAR_DUE')).toMatchObject([{ severity: 'note' }]);
  expect(found(analysis, 'YEAR_MISMATCH')).toEqual([]);
});

it('says nothing of years that stand in the task or its product', () => {
  const analysis = analyzeTasks([
    taskRow(1, { title: 'Công bố kết quả chấm điểm năm 2023', product: 'Thông báo năm 2023' }),
    taskRow(2, {
      title: 'Kế hoạch công tác năm 2025',
      deadline: 'Sau khi cấp trên ban hành Kế hoạch năm 2025',
    }),
  ]);
  expect(analysis.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});

it.each(['31/6/2024', '30/02/2024'])('tells the impossible day %s as an error', (deadline) => {
  const [finding] = found(analyzeTasks([taskRow(1, { deadline })]), 'IMPOSSIBLE_DATE');
  expect(finding).toMatchObject({ severity: 'error', details: { text: deadline } });
});

it('warns of a deadline nothing can be read from', () => {
  expect(found(analyzeTasks([taskRow(1, { deadline: 'xyz' })]), 'UNREADABLE_DEADLINE')).toMatchObject([
    { severity: 'warning', quote: 'xyz' },
  ]);
});

it('tells years left out once, with the number of cells', () => {
  const analysis = analyzeTasks([
    taskRow(1, { deadline: 'Quý II' }),
    taskRow(2, { deadline: 'Tháng 5' }),
    taskRow(3),
  ]);
  expect(found(analysis, 'ASSUMED_DEADLINE')).toMatchObject([
    { severity: 'note', details: { reason: 'year', cells: 2 } },
  ]);
});

describe('NO_VERIFIABLE_DUE', () => {
  it.each(['Thường xuyên', 'Theo quy định', 'Khi có yêu cầu', 'Hàng quý', '01 năm 2 lần'])(
    'is a note of the task for %j',
    (deadline) => {
      expect(found(analyzeTasks([taskRow(1, { deadline })]), 'NO_VERIFIABLE_DUE')).toMatchObject([
        { severity: 'note', details: { scope: 'task' } },
      ]);
    },
  );

  it('is a note of the milestone when another one has a day', () => {
    const deadline = '- Kế hoạch: tháng 01/2024.\n- Báo cáo theo quy định.';
    expect(found(analyzeTasks([taskRow(1, { deadline })]), 'NO_VERIFIABLE_DUE')).toMatchObject([
      { details: { scope: 'milestone' } },
    ]);
  });

  it.each(['15/3/2024', 'Quý III/2024', 'trước ngày 20 hằng tháng', ''])('is silent for %j', (deadline) => {
    expect(found(analyzeTasks([taskRow(1, { deadline }), taskRow(2)]), 'NO_VERIFIABLE_DUE')).toEqual([]);
  });
});

it('notes a due day on a Sunday and not the Monday after it', () => {
  const sunday = day(2024, 9, 15);
  const text = (date: string): string => date.split('-').reverse().join('/');
  const analysis = analyzeTasks([
    taskRow(1, { deadline: text(sunday) }),
    taskRow(2, { deadline: text(addDays(sunday, 1)) }),
  ]);
  expect(found(analysis, 'NON_WORKING_DUE')).toMatchObject([
    { task: '1', severity: 'note', details: { due: sunday, weekday: 7 } },
  ]);
});

it('warns of a deadline that had passed when the plan was issued', () => {
  const caption = ['(Kèm theo Kế hoạch số 12/KH-UBND ngày 20/02/2024 của UBND huyện)'];
  const rows = [taskRow(1, { deadline: '15/01/2024' }), taskRow(2, { deadline: '15/3/2024' })];
  expect(found(analyzeRows([planTitle, caption, planHeader, ...rows]), 'BEFORE_ISSUE')).toMatchObject([
    { task: '1', severity: 'warning', details: { due: '2024-01-15', issued: '2024-02-20' } },
  ]);
});

it('does not take the day of a report for the day of issue', () => {
  const caption = ['(Kèm theo Báo cáo số 12/BC-UBND ngày 20/11/2024)'];
  expect(found(analyzeRows([planTitle, caption, planHeader, taskRow(1)]), 'BEFORE_ISSUE')).toEqual([]);
});

it('warns of a first report without a second', () => {
  const analysis = analyzeTasks([
    taskRow(1, { deadline: 'Báo cáo lần 1 trước ngày 28/6/2024' }),
    taskRow(2, { deadline: 'Lần 1: 28/6/2024; lần 2: 29/11/2024' }),
    taskRow(3, { deadline: 'Báo cáo 01 lần vào 28/6/2024' }),
  ]);
  expect(found(analysis, 'SERIES_INCOMPLETE').map(({ task }) => task)).toEqual(['1']);
});

it('warns of a parenthesis never closed, not of "a)" never opened', () => {
  const analysis = analyzeTasks([
    taskRow(1, { deadline: 'Định kỳ (hàng tháng (ngày 14), trước ngày 15/3/2024' }),
    taskRow(2, { deadline: 'a) 15/3/2024; b) 15/6/2024' }),
  ]);
  expect(found(analysis, 'UNBALANCED').map(({ task }) => task)).toEqual(['1']);
});
