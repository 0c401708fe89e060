// LEAD_EQUALS_COOP, LEAD_CONTAINS_COOP: the lead is its own partner, or the lead cell names the partner too.
import type { Finding } from '../finding.ts';
import { cellOf, type AuditedTask, type AuditRule } from './context.ts';

export const leadAndPartner: AuditRule = ({ tasks }) =>
  tasks.flatMap((audited) =>
    [leadIsPartner(audited), leadCellNamesPartner(audited)].flatMap((finding) => finding ?? []),
  );

function leadIsPartner({ task, lead, partner }: AuditedTask): Finding | null {
  const both = lead.leads.filter((_, index) => partner.keys.includes(lead.keys[index] ?? ''));
  if (both.length === 0) return null;
  return {
    code: 'LEAD_EQUALS_COOP',
    severity: 'warning',
    source: cellOf(task, 'partner'),
    quote: task.partnerText,
    details: { unit: both.join('; ') },
    task: task.id,
  };
}

function leadCellNamesPartner({ task, lead: { leads, partners } }: AuditedTask): Finding | null {
  if (leads.length === 0 || partners.length === 0) return null;
  return {
    code: 'LEAD_CONTAINS_COOP',
    severity: 'warning',
    source: cellOf(task, 'lead'),
    quote: task.leadText,
    details: { lead: leads.join('; '), partner: partners.join('; ') },
    task: task.id,
  };
}
