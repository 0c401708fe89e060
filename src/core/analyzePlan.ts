// Start here: one sheet in, everything that is known about its plan out.
import { answeredIn } from './answered.ts';
import { auditPlan, bySeverity } from './audit/auditPlan.ts';
import type { AuditedTask } from './audit/context.ts';
import { parseDeadline, type DeadlineContext } from './deadline/parseDeadline.ts';
import { entryFindings } from './entryFindings.ts';
import { findingKey } from './findingKey.ts';
import { completeHolidays } from './holidays.ts';
import type { Grid, KnownHeading, TableCorrection } from './model.ts';
import type { PlanAnalysis, PlanEntries, PlanReferences, PlanSettings } from './progress.ts';
import { nameUnits, type NamedTasks } from './nameUnits.ts';
import { detectPlanYear, firstMonthOf } from './planYear.ts';
import { classifyTask } from './status.ts';
import { summarize } from './summarize.ts';
import { readAppendix } from './table/readAppendix.ts';
import { titleLines } from './titleLines.ts';
import { unitCellReader, type UnitCell } from './unitCells.ts';
import { catalogueOf } from './units/catalogue.ts';
import { daysOffOf } from './workdays.ts';

export type AnalyzeOptions = {
  readonly settings: PlanSettings;
  /** The month the plan's year begins with, where the caller knows it; else the title decides. */
  readonly firstMonth?: number;
  readonly corrections?: readonly TableCorrection[];
  /** Headings whose meaning the user has told. */
  readonly headings?: readonly KnownHeading[];
  readonly entries?: PlanEntries;
  /** `findingKey`s of the findings the user chose to ignore. */
  readonly ignored?: readonly string[];
  /** The user's own days off, reporting schedule and units; days off of other years are the built-in ones. */
  readonly references?: PlanReferences;
};

const noEntries: PlanEntries = { tasks: {}, milestones: {} };
const noReferences: PlanReferences = { daysOff: [], periods: [], units: [] };

/** Reads, computes and audits one sheet. Never throws on what people wrote: that becomes findings. */
export function analyzePlan(grid: Grid, options: AnalyzeOptions): PlanAnalysis {
  const { settings, entries = noEntries, references = noReferences } = options;
  const reading = readAppendix(grid, options.corrections, options.headings);
  const year = detectPlanYear(grid, reading, settings);
  const { planYear } = year;
  const catalogue = catalogueOf(references.units, planYear);
  const readUnits = unitCellReader(catalogue);
  const named = nameUnits(reading.tables, reading.tasks, readUnits, catalogue);
  const { tables } = named;
  const firstMonth = options.firstMonth ?? firstMonthOf(grid, tables, planYear);
  const audited = readCells(named, { ...settings, planYear, firstMonth }, readUnits);
  const daysOff = daysOffOf(completeHolidays(references.daysOff, planYear));
  const rules = { daysOff, periods: references.periods };
  const progress = audited.map(({ task, milestones }) =>
    classifyTask(task, milestones, entries, settings, rules),
  );
  const findings = [
    ...reading.findings,
    ...auditPlan({
      grid,
      tables,
      tasks: audited,
      planYear,
      titles: titleLines(grid, tables),
      catalogue,
      ...rules,
    }),
    ...entryFindings(grid, progress, entries, settings),
  ];
  const ignored = new Set(options.ignored);
  const isAnswered = answeredIn(progress);
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
    findings: bySeverity(
      findings.filter((finding) => !ignored.has(findingKey(finding)) && !isAnswered(finding)),
    ),
    summary: summarize(progress, reading.sections),
    references,
  };
}

/** Every task with its table, its milestones and what its unit cells tell. */
function readCells(
  { tables, tasks }: NamedTasks,
  { planYear, firstMonth, beforeIncludesDay }: DeadlineContext,
  readUnits: (text: string) => UnitCell,
): AuditedTask[] {
  const tableOf = new Map(tables.flatMap((table) => table.tasks.map(({ id }) => [id, table] as const)));
  return tasks.map((task) => {
    const table = tableOf.get(task.id);
    if (table === undefined) throw new Error(`Task ${task.id} belongs to no table`);
    const reading = parseDeadline(task.deadline, {
      planYear,
      ...(firstMonth === undefined ? {} : { firstMonth }),
      beforeIncludesDay,
      ...(task.deadlineSerial === undefined ? {} : { serial: task.deadlineSerial }),
    });
    return { task, table, ...reading, lead: readUnits(task.leadText), partner: readUnits(task.partnerText) };
  });
}
