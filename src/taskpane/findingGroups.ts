// Findings in groups of one rule each, the gravest first, each group in reading order.
import type { Finding, FindingCode, Severity } from '../core/finding.ts';

export const severities = ['error', 'warning', 'note'] as const satisfies readonly Severity[];

export type FindingsOfRule = {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
};

export function groupFindings(findings: readonly Finding[]): readonly FindingsOfRule[] {
  const groups = new Map<string, { code: FindingCode; severity: Severity; findings: Finding[] }>();
  for (const finding of findings) {
    const key = `${finding.severity} ${finding.code}`;
    const group = groups.get(key) ?? { code: finding.code, severity: finding.severity, findings: [] };
    group.findings.push(finding);
    groups.set(key, group);
  }
  return severities.flatMap((severity) =>
    [...groups.values()].filter((group) => group.severity === severity),
  );
}

/** A key for lists: the same finding keeps it between analyses. */
export function findingListKey({ code, source, quote }: Finding): string {
  return `${code} ${source.sheet} ${source.row},${source.column} ${quote}`;
}
