// Letters in parts: what comes from a Mac or a PDF in NFD is the same plan as in NFC.
import { matchEntries } from '../../src/report/matchEntries.ts';
import type { CellValue } from '../../src/core/model.ts';
import type { PlanAnalysis } from '../../src/core/progress.ts';
import { analyzeRows, planHeader, planTitle, taskRow } from '../core/planGrid.ts';

const rows: readonly (readonly CellValue[])[] = [
  planTitle,
  planHeader,
  ['II', 'CẢI CÁCH THỂ CHẾ'],
  taskRow(1, { lead: 'Phòng Kế hoạch - Tài chính', deadline: 'trước ngày 15/3/2024' }),
  taskRow(2, { lead: 'Văn phòng Sở; Phòng Nội vụ', deadline: 'Quý III/2024' }),
  taskRow(3, { title: 'Rà soát văn bản đã hết hiệu lực', deadline: 'Định kỳ hằng tháng' }),
];
const apart = (text: CellValue): CellValue => (typeof text === 'string' ? text.normalize('NFD') : text);
const decomposed = rows.map((row) => row.map(apart));

/** What others are compared by: everything but the user's own letters. */
const keysOf = ({ tables, tasks, sections, findings, summary }: PlanAnalysis): unknown => ({
  columns: tables.map(({ columns }) => columns.map(({ column, role }) => [column, role])),
  sections: sections.map(({ id, label }) => [id, label]),
  tasks: tasks.map(({ task, status, due, occurrences }) => [
    task.id,
    task.leads.map((unit) => unit.normalize('NFC')),
    status,
    due,
    occurrences.map(({ key, due: day }) => [key, day]),
  ]),
  findings: findings.map(({ code, task }) => [code, task]),
  byStatus: summary.byStatus,
});

it('T20: a plan in decomposed letters has the same columns, tasks, days and findings', () => {
  expect(decomposed).not.toEqual(rows);
  expect(keysOf(analyzeRows(decomposed))).toEqual(keysOf(analyzeRows(rows)));
});

it('T20: one unit spelt both ways is one unit', () => {
  const lead = 'Phòng Kế hoạch - Tài chính';
  const tasks = [lead, lead.normalize('NFD'), lead].map((text, index) => taskRow(index + 1, { lead: text }));
  const { byLead } = analyzeRows([planTitle, planHeader, ...tasks]).summary;
  expect(byLead.map(({ tasks: count }) => count)).toEqual([3]);
});

it('T20: what was typed about a task is found again when its title comes back decomposed', () => {
  const typed = analyzeRows(rows).tasks.map(({ task }) => ({
    id: task.id,
    section: 'II. CẢI CÁCH THỂ CHẾ',
    title: task.title,
    entry:
      task.id === '3'
        ? { kind: 'task' as const, key: '3', title: task.title, section: '', note: 'xong' }
        : null,
  }));
  const moved = [...decomposed.slice(0, 3), ...decomposed.slice(4)].map((row, index) =>
    index < 3 ? row : [index - 2, ...row.slice(1)],
  );
  const { entries, unmatched } = matchEntries(
    { tasks: typed, milestones: [], unmatched: [] },
    analyzeRows(moved),
  );
  expect([Object.keys(entries.tasks), unmatched]).toEqual([['2'], []]);
});
