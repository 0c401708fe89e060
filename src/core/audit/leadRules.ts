// MULTI_LEAD, COLLECTIVE_LEAD, LEAD_IS_PROSE, LEAD_NOT_UNIT: a task should have one unit that answers for it.
import type { Finding, FindingCode } from '../model.ts';
import { cellOf, type AuditedTask, type AuditRule } from './context.ts';
import type { UnitCell } from '../unitCells.ts';
import { asksForPersons } from './personColumn.ts';

/** One finding a lead cell at most: what is said of a sentence or a person needs no second remark on its number. */
export const leadRules: AuditRule = ({ tasks }) => tasks.flatMap((audited) => leadFinding(audited) ?? []);

function leadFinding({ task, table, lead: { kind } }: AuditedTask): Finding | null {
  const code = codeOf(kind, task.leads.length);
  if (code === null || (code === 'LEAD_NOT_UNIT' && asksForPersons(table, 'lead'))) return null;
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
