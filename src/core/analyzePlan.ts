// Start here: one sheet in, everything that is known about its plan out.
import { auditPlan, bySeverity } from './audit/auditPlan.ts';
import type { AuditedTask } from './audit/context.ts';
import { parseDeadline } from './deadline/parseDeadline.ts';
import { findingKey } from './findingKey.ts';
import type {
  Finding,
  Grid,
  PlanAnalysis,
  PlanEntries,
  PlanSettings,
  PlanTable,
  TableCorrection,
  Task,
} from './model.ts';
import { detectPlanYear } from './planYear.ts';
import { classifyTask } from './status.ts';
import { summarize } from './summarize.ts';
import { readAppendix } from './table/readAppendix.ts';
import { titleLines } from './titleLines.ts';
import { readLeadCell, splitUnits, unifyUnits } from './units.ts';

export type AnalyzeOptions = {
  readonly settings: PlanSettings;
  readonly corrections?: readonly TableCorrection[];
  readonly entries?: PlanEntries;
  /** `findingKey`s of the findings the user chose to ignore. */
  readonly ignored?: readonly string[];
};

const noEntries: PlanEntries = { tasks: {}, milestones: {} };

/** Reads, computes and audits one sheet. Never throws on what people wrote: that becomes findings. */
export function analyzePlan(grid: Grid, options: AnalyzeOptions): PlanAnalysis {
  const { settings, entries = noEntries } = options;
  const reading = readAppendix(grid, options.corrections);
  const { tables, tasks } = nameUnits(reading.tables, reading.tasks);
  const year = detectPlanYear(grid, { tables, tasks }, settings);
  const audited = readDeadlines({ tables, tasks }, year.planYear, settings);
  const progress = audited.map(({ task, milestones }) => classifyTask(task, milestones, entries, settings));
  const findings = [
    ...reading.findings,
    ...auditPlan({ grid, tables, tasks: audited, planYear: year.planYear, titles: titleLines(grid, tables) }),
    ...unmatchedEntries(grid, tasks, entries),
  ];
  const ignored = new Set(options.ignored);
  return {
    sheet: grid.sheet,
    ...year,
    settings,
    rows: reading.rows,
    hiddenRows: grid.hiddenRows.length,
    tables,
    sections: reading.sections,
    tasks: progress,
    joins: reading.joins,
    findings: bySeverity(findings.filter((finding) => !ignored.has(findingKey(finding)))),
    summary: summarize(progress, reading.sections),
  };
}

type Named = { readonly tables: readonly PlanTable[]; readonly tasks: readonly Task[] };

/** Fills in leads and partners, each unit under its most common spelling in the whole plan. */
function nameUnits(tables: readonly PlanTable[], tasks: readonly Task[]): Named {
  const cells = tasks.map((task) => ({
    lead: readLeadCell(task.leadText),
    partners: splitUnits(task.partnerText),
  }));
  const shown = unifyUnits(
    cells.flatMap(({ lead, partners }) => [...lead.leads, ...lead.partners, ...partners]),
  );
  const names = (spellings: readonly string[]): string[] => [
    ...new Set(spellings.map((name) => shown.get(name) ?? name)),
  ];
  const named = tasks.map((task, index) => ({
    ...task,
    leads: names(cells[index]?.lead.leads ?? []),
    partners: names([...(cells[index]?.lead.partners ?? []), ...(cells[index]?.partners ?? [])]),
  }));
  const byId = new Map(named.map((task) => [task.id, task]));
  return {
    tables: tables.map((table) => ({
      ...table,
      tasks: table.tasks.map((task) => byId.get(task.id) ?? task),
    })),
    tasks: named,
  };
}

/** The milestones of every task beside the task and its table. */
function readDeadlines({ tables, tasks }: Named, planYear: number, settings: PlanSettings): AuditedTask[] {
  const tableOf = new Map(tables.flatMap((table) => table.tasks.map(({ id }) => [id, table] as const)));
  return tasks.map((task) => {
    const table = tableOf.get(task.id);
    if (table === undefined) throw new Error(`Task ${task.id} belongs to no table`);
    const reading = parseDeadline(task.deadline, {
      planYear,
      beforeIncludesDay: settings.beforeIncludesDay,
      ...(task.deadlineSerial === undefined ? {} : { serial: task.deadlineSerial }),
    });
    return { task, table, ...reading };
  });
}

/** What the user entered for a task that is no longer there must not disappear without a word. */
function unmatchedEntries(grid: Grid, tasks: readonly Task[], entries: PlanEntries): Finding[] {
  const ids = new Set(tasks.map(({ id }) => id));
  const source = { sheet: grid.sheet, row: grid.row, column: grid.column, rows: 1, columns: 1 };
  return Object.keys(entries.tasks)
    .filter((id) => !ids.has(id))
    .map((id) => ({ code: 'ENTRY_UNMATCHED', severity: 'warning', source, quote: id, details: { id } }));
}
