// MULTI_LEAD, COLLECTIVE_LEAD, LEAD_IS_PROSE, LEAD_NOT_UNIT: a task should have one unit that answers for it.
import type { Finding, FindingCode } from '../finding.ts';
import type { PlanTable } from '../model.ts';
import { cellOf, type AuditedTask, type AuditRule } from './context.ts';
import type { UnitCell } from '../unitCells.ts';
import { asksForPersons } from './personColumn.ts';

/** One finding a lead cell at most: what is said of a sentence or a person needs no second remark on its number. */
export const leadRules: AuditRule = ({ tables, tasks }) => {
  const personal = new Set(
    tables.filter((table) => asksForPersons(table, 'lead') || namesPersons(tasks, table)),
  );
  return tasks.flatMap((audited) => leadFinding(audited, personal) ?? []);
};

/** In a school or a commune every task is given to a person by name or office: that is a habit, not a slip. */
function namesPersons(tasks: readonly AuditedTask[], table: PlanTable): boolean {
  const leads = tasks.filter((audited) => audited.table === table && audited.task.leadText !== '');
  const persons = leads.filter(({ lead: { kind } }) => kind === 'person').length;
  return leads.length >= 5 && persons >= 0.6 * leads.length;
}

function leadFinding(
  { task, table, lead: { kind } }: AuditedTask,
  personal: ReadonlySet<PlanTable>,
): Finding | null {
  const code = codeOf(kind, task.leads.length);
  if (code === null || (code === 'LEAD_NOT_UNIT' && personal.has(table))) return null;
  return {
    code,
    severity: 'warning',
    source: cellOf(task, 'lead'),
    quote: task.leadText,
    details: { count: task.leads.length, leads: task.leads.join('; ') },
    task: task.id,
    ...(code === 'MULTI_LEAD' ? { proposal: { kind: 'choose', options: task.leads } as const } : {}),
  };
}

function codeOf(kind: UnitCell['kind'], leads: number): FindingCode | null {
  if (kind === 'person') return 'LEAD_NOT_UNIT';
  if (kind === 'prose') return 'LEAD_IS_PROSE';
  if (kind === 'collective') return 'COLLECTIVE_LEAD';
  return leads > 1 ? 'MULTI_LEAD' : null;
}
