// SECTION_DUPLICATE: two sections of a table have the same Roman number and different titles.
import type { Finding } from '../finding.ts';
import type { PlanTable, Section } from '../model.ts';
import { matchKey } from '../text.ts';
import { rawText, type AuditContext, type AuditRule } from './context.ts';
import { romanValue, toRoman } from './ordinals.ts';

export const sectionDuplicate: AuditRule = (context) =>
  context.tables.flatMap((table) => inTable(context, table));

/** Numbers that begin again at I, and a heading repeated with the same title on the next page, are no duplicates. */
function inTable(context: AuditContext, table: PlanTable): Finding[] {
  const findings: Finding[] = [];
  let seen = new Map<number, Section>();
  let highest = 0;
  for (const section of table.sections) {
    const value = romanValue(section.label.replace(/[.)]+$/u, ''));
    if (value === null) continue;
    const before = seen.get(value);
    if (before !== undefined && value === 1) seen = new Map();
    else if (before !== undefined && matchKey(before.title) !== matchKey(section.title)) {
      findings.push(make(context, section, before, toRoman(Math.max(highest, value) + 1)));
    }
    if (value === 1) highest = 0;
    highest = Math.max(highest, value);
    seen.set(value, section);
  }
  return findings;
}

function make({ grid }: AuditContext, section: Section, before: Section, next: string): Finding {
  const { source, label, title } = section;
  const text = rawText(grid, source.row, source.column);
  const at = text.indexOf(label);
  return {
    code: 'SECTION_DUPLICATE',
    severity: 'error',
    source,
    quote: [label, title].filter((part) => part !== '').join('. '),
    details: { label, other: before.title, next },
    ...(at < 0
      ? {}
      : {
          proposal: {
            kind: 'replace',
            source,
            text: text.slice(0, at) + next + text.slice(at + label.length),
          } as const,
        }),
  };
}
