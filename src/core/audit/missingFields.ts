// MISSING_LEAD, MISSING_DEADLINE, MISSING_PRODUCT: the table has the column, the task's cell is blank.
import type { Finding, FindingCode, Severity } from '../finding.ts';
import type { ColumnRole, PlanTable, Task } from '../model.ts';
import { cellOf, hasColumn, type AuditContext, type AuditedTask, type AuditRule } from './context.ts';

type Field = {
  readonly role: ColumnRole;
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly isBlank: (task: Task) => boolean;
};

const FIELDS: readonly Field[] = [
  { role: 'lead', code: 'MISSING_LEAD', severity: 'error', isBlank: (task) => task.leadText.trim() === '' },
  {
    role: 'deadline',
    code: 'MISSING_DEADLINE',
    severity: 'error',
    isBlank: (task) => task.deadline.trim() === '' && task.deadlineSerial === undefined,
  },
  {
    role: 'deliverable',
    code: 'MISSING_PRODUCT',
    severity: 'warning',
    isBlank: (task) => task.deliverables.length === 0,
  },
];

/** Where more tasks lack a field than have it, the column is optional or filled once for many: no longer an error. */
export const missingFields: AuditRule = (context) =>
  FIELDS.flatMap((field) => context.tables.flatMap((table) => inTable(context, table, field)));

function inTable({ tasks }: AuditContext, table: PlanTable, field: Field): Finding[] {
  const rows = tasks.filter((audited) => audited.table === table);
  // One row is no pattern: what is blank in it is missing.
  const isOptional = rows.length > 1 && rows.every(({ task }) => field.isBlank(task));
  if (!hasColumn(table, field.role) || isOptional) return [];
  const blank = rows.filter(({ task }, index) => field.isBlank(task) && !isGroup(task, rows[index + 1]));
  const isRare = rows.length === 1 || blank.length * 2 <= rows.length;
  const severity = field.severity === 'error' && !isRare ? 'warning' : field.severity;
  return blank.map(({ task }) => ({
    code: field.code,
    severity,
    source: cellOf(task, field.role),
    quote: task.title,
    task: task.id,
  }));
}

/** "3" followed by "3.1" or "a" heads its parts, which have the fields of their own. */
function isGroup(task: Task, next: AuditedTask | undefined): boolean {
  if (next === undefined || task.ordinal === '') return false;
  const below = next.task.ordinal;
  return (
    below.startsWith(`${task.ordinal}.`) || (/^\d+$/u.test(task.ordinal) && /^(?:a|\d+\.1|-)$/u.test(below))
  );
}
