// The whole pipeline over small plans: units, plan year, ignored findings, entries.
import { detectPlanYear } from '../../src/core/planYear.ts';
import { findingKey } from '../../src/core/findingKey.ts';
import { analyzeRows, analyzeTasks, day, found, gridOf, planHeader, taskRow } from './planGrid.ts';

it('fills leads and partners under the most common spelling, in tasks and tables alike', () => {
  const analysis = analyzeTasks([
    taskRow(1, { lead: 'Văn phòng Sở' }),
    taskRow(2, { lead: 'Văn phòng sở phối hợp với Phòng Nội vụ.', partner: 'Sở Y tế' }),
    taskRow(3, { lead: 'Văn phòng Sở' }),
  ]);
  expect(analysis.tasks.map(({ task }) => task.leads)).toEqual([
    ['Văn phòng Sở'],
    ['Văn phòng Sở'],
    ['Văn phòng Sở'],
  ]);
  expect(analysis.tasks[1]?.task.partners).toEqual(['Phòng Nội vụ', 'Sở Y tế']);
  expect(analysis.tables[0]?.tasks).toEqual(analysis.tasks.map(({ task }) => task));
  expect(analysis.summary.byLead.map(({ unit, tasks }) => [unit, tasks])).toEqual([['Văn phòng Sở', 3]]);
});

describe('the plan year', () => {
  const settings = { asOf: day(2030, 1, 1), warningDays: 7, beforeIncludesDay: false };
  const yearOf = (titles: string[], deadlines: string[] = ['15/3']): [number, string] => {
    const rows = [
      ...titles.map((title) => [title]),
      planHeader,
      ...deadlines.map((deadline, index) => taskRow(index + 1, { deadline })),
    ];
    const { planYear, planYearFrom } = analyzeRows(rows, { settings });
    return [planYear, planYearFrom];
  };

  it('is what the user set', () => {
    const rows = [['KẾ HOẠCH NĂM 2024'], planHeader, taskRow(1)];
    expect(analyzeRows(rows, { settings: { ...settings, planYear: 2026 } })).toMatchObject({
      planYear: 2026,
      planYearFrom: 'setting',
    });
  });

  it.each([
    [['DANH MỤC NHIỆM VỤ NĂM 2024']],
    [['Phụ lục', 'Kế hoạch cải cách hành chính năm 2024 của Sở']],
    [['KẾ HOẠCH NĂM 2024', '(Kèm theo Kế hoạch số 9/KH-SNV ngày 29/12/2023)']],
    [['Huyện A, ngày 29 tháng 12 năm 2023', 'KẾ HOẠCH NĂM 2024']],
    [['Thực hiện Nghị quyết giai đoạn 2021-2025', 'CHƯƠNG TRÌNH CÔNG TÁC NĂM 2024']],
    [['KẾ HOẠCH CÔNG TÁC 2024']],
  ])('is read from the title %j', (titles) => {
    expect(yearOf(titles)).toEqual([2024, 'title']);
  });

  it('is the one of two years in the title that the deadlines have', () => {
    expect(yearOf(['KẾT QUẢ NĂM 2023, NHIỆM VỤ NĂM 2024'], ['15/3/2024'])).toEqual([2024, 'title']);
  });

  it('is that of the deadlines without a title, save a slip among them', () => {
    const deadlines = [...Array.from({ length: 8 }, () => '15/3/2024'), '01/2023'];
    expect(yearOf(['PHỤ LỤC'], deadlines)).toEqual([2024, 'deadlines']);
  });

  it('is the first year of a plan of several years', () => {
    expect(yearOf(['KẾ HOẠCH GIAI ĐOẠN 2021 - 2025'], ['Năm 2022', 'Năm 2024'])).toEqual([2021, 'title']);
    expect(yearOf(['PHỤ LỤC'], ['Năm 2022', 'Năm 2023', 'Năm 2024'])).toEqual([2022, 'deadlines']);
  });

  it('is the year of ngày chốt when nothing tells it', () => {
    expect(yearOf(['PHỤ LỤC'], ['15/3'])).toEqual([2030, 'asOf']);
  });

  it('is not looked for in the prose of a sheet without a table', () => {
    const grid = gridOf([['Kế hoạch năm 2024 của Sở được ban hành']]);
    expect(detectPlanYear(grid, { tables: [], tasks: [] }, settings).planYearFrom).toBe('asOf');
  });
});

it('leaves out the findings the user chose to ignore, also when rows have moved', () => {
  const wrong = taskRow(2, { deadline: 'Tháng 5/2022' });
  const [finding] = found(analyzeTasks([taskRow(1), wrong]), 'YEAR_MISMATCH');
  if (finding === undefined) throw new Error('No finding to ignore');
  const moved = [['DANH MỤC NHIỆM VỤ NĂM 2024'], ['Dòng thêm'], planHeader, taskRow(1), wrong];
  expect(found(analyzeRows(moved, { ignored: [findingKey(finding)] }), 'YEAR_MISMATCH')).toEqual([]);
});

it('puts errors before warnings before notes', () => {
  const analysis = analyzeTasks([
    taskRow(1, { partner: '' }),
    taskRow(2, { lead: 'Các phòng thuộc Sở' }),
    taskRow(3, { deadline: '' }),
  ]);
  const weights = analysis.findings.map(({ severity }) => ['error', 'warning', 'note'].indexOf(severity));
  expect(weights).toEqual([...weights].sort((a, b) => a - b));
  expect(new Set(weights).size).toBe(3);
});

it('says that what was entered for a task no longer in the plan is unmatched', () => {
  const entries = { tasks: { '9': { result: 'Xong' } }, milestones: {} };
  expect(found(analyzeTasks([taskRow(1)], { entries }), 'ENTRY_UNMATCHED')).toMatchObject([{ quote: '9' }]);
});

it('says that a task was done after the day of the figures, once a task and with its first such day', () => {
  const entries = {
    tasks: { '1': { done: day(2024, 12, 30) }, '2': { done: day(2024, 1, 2) } },
    milestones: { '1/0': { done: day(2024, 12, 20) } },
  };
  const analysis = analyzeTasks([taskRow(1), taskRow(2)], { entries });
  expect(found(analysis, 'DONE_AFTER_AS_OF')).toMatchObject([
    { task: '1', severity: 'note', quote: '20/12/2024', details: { done: '2024-12-20' } },
  ]);
});

it('gives an empty analysis for an empty sheet', () => {
  expect(analyzeRows([['']])).toMatchObject({ tables: [], tasks: [], findings: [] });
});
