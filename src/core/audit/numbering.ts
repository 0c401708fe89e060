// NUMBER_SKIPPED, NUMBER_DUPLICATE, NUMBER_MISSING: the numbers of the tasks, as a reader would follow them.
import type { Finding } from '../finding.ts';
import type { PlanTable, Task } from '../model.ts';
import { cellOf, type AuditContext, type AuditRule } from './context.ts';
import { printOrdinal, readOrdinal, type Ordinal } from './ordinals.ts';

/** A larger jump is an extract of a longer plan, not a slip. */
const MAX_GAP = 5;

type Step = { readonly task: Task; readonly ordinal: Ordinal };

export const numbering: AuditRule = (context) =>
  context.tables.flatMap((table) => [...sequence(context, table), ...unnumbered(context, table)]);

function tasksOf({ tasks }: AuditContext, table: PlanTable): Task[] {
  return tasks.filter((audited) => audited.table === table).map(({ task }) => task);
}

/** A table whose tasks are numbered, save some. */
function unnumbered(context: AuditContext, table: PlanTable): Finding[] {
  const tasks = tasksOf(context, table);
  const blank = tasks.filter(({ ordinal }) => ordinal === '');
  if (blank.length === tasks.length || blank.length * 2 > tasks.length) return [];
  return blank.map((task) => ({
    code: 'NUMBER_MISSING',
    severity: 'warning',
    source: cellOf(task, task.cells.ordinal === undefined ? 'task' : 'ordinal'),
    quote: task.title,
    task: task.id,
  }));
}

function sequence(context: AuditContext, table: PlanTable): Finding[] {
  const last = new Map<string, Step>();
  const seen = new Map<string, Set<number>>();
  const findings: Finding[] = [];
  let previous: Task | undefined;
  for (const task of tasksOf(context, table)) {
    const ordinal = readOrdinal(task.ordinal);
    if (ordinal !== null) {
      const newSection = previous !== undefined && previous.section !== task.section;
      // Letters begin again under every number; a number with fewer parts ends the lists below it.
      if (ordinal.series !== 'letter') forget(last, seen, 'letter');
      const before = last.get(ordinal.series);
      const numbers = seen.get(ordinal.series) ?? new Set<number>();
      const found = judge(task, ordinal, before, numbers, newSection);
      if (found !== null) findings.push(found);
      if (ordinal.value === 1 || newSection) numbers.clear();
      numbers.add(ordinal.value);
      seen.set(ordinal.series, numbers);
      last.set(ordinal.series, { task, ordinal });
    }
    previous = task;
  }
  return findings;
}

function forget(last: Map<string, Step>, seen: Map<string, Set<number>>, series: string): void {
  last.delete(series);
  seen.delete(series);
}

function judge(
  task: Task,
  ordinal: Ordinal,
  before: Step | undefined,
  seen: ReadonlySet<number>,
  newSection: boolean,
): Finding | null {
  const { value } = ordinal;
  const previous = before?.ordinal.value ?? 0;
  const missing =
    before === undefined || newSection
      ? skippedAtStart(value, previous)
      : value > previous + 1
        ? previous + 1
        : null;
  if (missing !== null) {
    if (value - missing > MAX_GAP) return null;
    return make(task, 'NUMBER_SKIPPED', 'warning', {
      after: missing === 1 ? '' : printOrdinal({ ...ordinal, value: missing - 1 }),
      from: printOrdinal({ ...ordinal, value: missing }),
      to: printOrdinal({ ...ordinal, value: value - 1 }),
    });
  }
  if (newSection || !seen.has(value) || before === undefined || isOneCell(before.task, task)) return null;
  // "1" after "1" with rows between them begins another list; anywhere else a list that begins again is silent.
  const restarts = value === 1 && !(previous === 1 && isNext(before.task, task));
  return restarts ? null : make(task, 'NUMBER_DUPLICATE', 'error', { first: before.task.id });
}

/** The first number of a section goes on from the section before, or is 1. */
function skippedAtStart(value: number, previous: number): number | null {
  if (value === 1 || value === previous + 1) return null;
  return value > previous + 1 && previous > 0 ? previous + 1 : 1;
}

/** One merged cell numbers several rows. */
function isOneCell(a: Task, b: Task): boolean {
  const [first, second] = [a.cells.ordinal, b.cells.ordinal];
  return (
    first !== undefined && second !== undefined && first.row === second.row && first.column === second.column
  );
}

function isNext(a: Task, b: Task): boolean {
  return b.source.row === a.source.row + a.source.rows;
}

function make(
  task: Task,
  code: Finding['code'],
  severity: Finding['severity'],
  details: Record<string, string>,
): Finding {
  return {
    code,
    severity,
    source: cellOf(task, task.cells.ordinal === undefined ? 'task' : 'ordinal'),
    quote: task.ordinal,
    details,
    task: task.id,
  };
}
