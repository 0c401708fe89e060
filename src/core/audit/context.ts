// What every audit rule is given: the plan as it was read, nothing computed from the day of today.
import type { DeadlineProblem } from '../deadline/parseDeadline.ts';
import type { Finding } from '../finding.ts';
import type { ColumnRole, Grid, Milestone, PlanTable, Source, Task } from '../model.ts';
import type { ReportingPeriod } from '../progress.ts';
import { isRatingRole } from '../rating.ts';
import type { TitleLine } from '../titleLines.ts';
import type { UnitCell } from '../unitCells.ts';
import type { Catalogue } from '../units/catalogue.ts';
import type { DaysOff } from '../workdays.ts';

export type AuditedTask = {
  readonly task: Task;
  readonly table: PlanTable;
  readonly milestones: readonly Milestone[];
  readonly problems: readonly DeadlineProblem[];
  readonly lead: UnitCell;
  readonly partner: UnitCell;
};

export type AuditContext = {
  readonly grid: Grid;
  readonly tables: readonly PlanTable[];
  readonly tasks: readonly AuditedTask[];
  readonly planYear: number;
  readonly titles: readonly TitleLine[];
  readonly daysOff: DaysOff;
  /** The user's own units; empty without a catalogue. */
  readonly catalogue: Catalogue;
  /** The user's own reporting schedule; empty without one. */
  readonly periods: readonly ReportingPeriod[];
};

/** One rule: looks at the whole plan and tells what it found. Never throws on what people wrote. */
export type AuditRule = (context: AuditContext) => readonly Finding[];

/** The cell of a field of a task, or the whole row when it has none. */
export function cellOf(task: Task, role: ColumnRole): Source {
  return task.cells[role] ?? task.source;
}

export function hasColumn(table: PlanTable, role: ColumnRole): boolean {
  return table.columns.some((column) => column.role === role);
}

/** Whether the table is one of results: people mark how each task went. */
export function hasRatings(table: PlanTable): boolean {
  return table.columns.some(({ role }) => isRatingRole(role));
}

/** The text of one cell as it stands on the sheet; '' outside the grid. */
export function rawText(grid: Grid, row: number, column: number): string {
  const value = grid.values[row - grid.row]?.[column - grid.column];
  if (typeof value === 'string') return value;
  return grid.texts[row - grid.row]?.[column - grid.column] ?? '';
}
