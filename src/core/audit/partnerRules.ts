// COOP_NOT_UNIT, COOP_EMPTY: the partner cell names people, or nobody. Both are notes: a partner is not always needed.
import type { Finding } from '../finding.ts';
import { cellOf, hasColumn, type AuditedTask, type AuditRule } from './context.ts';
import { asksForPersons } from './personColumn.ts';

export const partnerRules: AuditRule = ({ tasks }) =>
  tasks.flatMap((audited) => partnerFinding(audited) ?? []);

function partnerFinding({ task, table, partner: { kind } }: AuditedTask): Finding | null {
  if (!hasColumn(table, 'partner')) return null;
  if (kind !== 'blank' && (kind !== 'person' || asksForPersons(table, 'partner'))) return null;
  return {
    code: kind === 'blank' ? 'COOP_EMPTY' : 'COOP_NOT_UNIT',
    severity: 'note',
    source: cellOf(task, 'partner'),
    quote: task.partnerText,
    task: task.id,
  };
}
