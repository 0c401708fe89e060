// A small plan of our own as the pane gets it: five tasks, two units, one finding of each severity.
import { addDays } from '../../src/core/calendar.ts';
import { type Finding } from '../../src/core/finding.ts';
import {
  milestoneKinds,
  type Milestone,
  type PlanTable,
  type Source,
  type Task,
} from '../../src/core/model.ts';
import {
  statuses,
  type Occurrence,
  type PlanAnalysis,
  type StatusCounts,
  type Tally,
  type TaskProgress,
} from '../../src/core/progress.ts';
import { day, sketches, type Sketch } from './sampleSketches.ts';

export const sheetName = 'Phụ lục';

export const asOf = day(2026, 7, 1);

const cell = (row: number, column: number): Source => ({
  sheet: sheetName,
  row,
  column,
  rows: 1,
  columns: 1,
});

const firstRow = 7;

function taskOf(sketch: Sketch, index: number): Task {
  const row = firstRow + index;
  return {
    id: sketch.id,
    section: 's1',
    ordinal: sketch.id,
    title: sketch.title,
    deliverables: [],
    leads: [sketch.lead],
    partners: [],
    deadline: sketch.deadline,
    budget: '',
    result: '',
    target: '',
    note: '',
    rating: null,
    marks: [],
    source: { ...cell(row, 0), columns: 4 },
    cells: { ordinal: cell(row, 0), task: cell(row, 1), lead: cell(row, 2), deadline: cell(row, 3) },
    leadText: sketch.lead,
    partnerText: '',
  };
}

function progressOf(sketch: Sketch, index: number): TaskProgress {
  const { phrase, ...rest } = sketch.milestone;
  const start = sketch.deadline.indexOf(phrase);
  const milestone: Milestone = { ...rest, rule: 'sample', span: [start, start + phrase.length] };
  const late = sketch.late ?? 0;
  const occurrence: Occurrence = {
    key: `${sketch.id}/0`,
    taskId: sketch.id,
    milestone,
    index: 0,
    ...(late > 0 ? { due: addDays(asOf, -late) } : {}),
    recurring: false,
    held: false,
    status: sketch.status,
    daysLate: late,
  };
  return {
    task: taskOf(sketch, index),
    milestones: [milestone],
    occurrences: [occurrence],
    ...(milestone.due === undefined ? {} : { due: milestone.due }),
    result: '',
    rating: null,
    status: sketch.status,
    daysLate: late,
  };
}

function tallyOf(tasks: readonly TaskProgress[]): Tally {
  const byStatus = Object.fromEntries(
    statuses.map((status) => [status, tasks.filter((task) => task.status === status).length]),
    // Every status is a key: the entries come from `statuses` itself.
  ) as StatusCounts;
  const done = byStatus.done + byStatus.doneLate;
  return {
    tasks: tasks.length,
    byStatus,
    byRating: {
      good: 0,
      done: 0,
      late: 0,
      notdone: 0,
      none: tasks.length,
    },
    rates: { all: { done, of: tasks.length }, due: { done, of: done + byStatus.overdue } },
  };
}

const findings: Finding[] = [
  {
    code: 'YEAR_MISMATCH',
    severity: 'error',
    source: cell(firstRow, 3),
    quote: '16/01/2026',
    task: '1',
    details: { year: 2026, planYear: 2025 },
  },
  { code: 'ASSUMED_DEADLINE', severity: 'note', source: cell(firstRow + 2, 3), quote: 'Tháng 9', task: '3' },
  {
    code: 'NUMBER_SKIPPED',
    severity: 'warning',
    source: cell(firstRow + 4, 0),
    quote: '5',
    task: '5',
    details: { expected: '4', found: '5' },
  },
];

export function samplePlan(): PlanAnalysis {
  const tasks = sketches.map(progressOf);
  const section = { id: 's1', label: 'I', title: 'Công tác chung', source: cell(firstRow - 1, 0) };
  const table: PlanTable = {
    source: { sheet: sheetName, row: 4, column: 0, rows: 8, columns: 4 },
    headerRows: 2,
    columns: [
      { column: 0, role: 'ordinal', header: 'STT', certainty: 'certain' },
      { column: 1, role: 'task', header: 'Nội dung', certainty: 'certain' },
      { column: 2, role: 'lead', header: 'Đơn vị', certainty: 'assumed' },
      { column: 3, role: 'deadline', header: 'Thời hạn', certainty: 'certain' },
    ],
    sections: [section],
    tasks: tasks.map(({ task }) => task),
    certainty: 'certain',
  };
  const units = ['Văn phòng Sở', 'Phòng Tổng hợp'];
  return {
    sheet: sheetName,
    planYear: 2026,
    planYearFrom: 'title',
    settings: { asOf, warningDays: 7, beforeIncludesDay: false },
    rows: { read: 12, tasks: 5, sections: 1, headers: 2, joined: 0, ignored: 4 },
    hiddenRows: 0,
    references: { daysOff: [], periods: [], units: [] },
    tables: [table],
    sections: [section],
    tasks,
    joins: [],
    findings,
    summary: {
      ...tallyOf(tasks),
      milestones: tasks.length,
      byKind: { ...zeroKinds(), date: 1, quarter: 1, month: 2, event: 1 },
      byLead: units.map((unit) => ({
        unit,
        ...tallyOf(tasks.filter(({ task }) => task.leads.includes(unit))),
      })),
      bySection: [{ section: 's1', label: 'I', title: section.title, ...tallyOf(tasks) }],
      overdue: { tasks: ['1', '2'], tasksFixed: ['1', '2'], milestones: 2, recurring: 0 },
    },
  };
}

function zeroKinds(): Record<(typeof milestoneKinds)[number], number> {
  // Every kind is a key: the entries come from `milestoneKinds` itself.
  return Object.fromEntries(milestoneKinds.map((kind) => [kind, 0])) as Record<
    (typeof milestoneKinds)[number],
    number
  >;
}
