// A plan's analysis as the command line prints it: addresses in A1, units by name, counts by code.
import type { Finding, Proposal } from '../../core/finding.ts';
import type { Area, PlanTable, Source } from '../../core/model.ts';
import type { PlanAnalysis, Summary, TaskProgress } from '../../core/progress.ts';
import { describeFinding } from '../../labels/findings.ts';
import { columnName, formatAddress } from '../model/address.ts';

const place = (source: Source): { sheet: string; address: string } => ({
  sheet: source.sheet,
  address: formatAddress(source),
});

export function analysisJson(file: string, analysis: PlanAnalysis) {
  const { settings, planYear, planYearFrom, rows, hiddenRows } = analysis;
  return {
    file,
    asOf: settings.asOf,
    planYear,
    planYearFrom,
    rows: { ...rows },
    hiddenRows,
    tables: analysis.tables.map((table) => tableJson(table, analysis)),
    joins: analysis.joins.map(({ from, into }) => ({ from: place(from), into: place(into) })),
    findings: analysis.findings.map(findingJson),
    summary: summaryJson(analysis.summary),
  };
}

function tableJson(table: PlanTable, analysis: PlanAnalysis) {
  const labels = new Map(analysis.sections.map((section) => [section.id, section.label || section.title]));
  const progress = new Map(analysis.tasks.map((entry) => [entry.task.id, entry]));
  return {
    sheet: table.source.sheet,
    range: formatAddress(table.source as Area),
    certainty: table.certainty,
    columns: Object.fromEntries(table.columns.map(({ column, role }) => [columnName(column), role])),
    sections: table.sections.map(({ id, label, title }) => ({
      label,
      title,
      tasks: table.tasks.filter((task) => task.section === id).length,
    })),
    tasks: table.tasks.flatMap(({ id }) => {
      const entry = progress.get(id);
      return entry ? [taskJson(entry, labels)] : [];
    }),
  };
}

function taskJson(entry: TaskProgress, sections: ReadonlyMap<string, string>) {
  const { task, milestones, due, nextDue, done, result, rating, status, daysLate } = entry;
  return {
    id: task.id,
    section: task.section === null ? null : (sections.get(task.section) ?? null),
    ordinal: task.ordinal,
    title: task.title,
    deliverables: task.deliverables,
    leads: task.leads,
    partners: task.partners,
    deadline: task.deadline,
    milestones,
    due,
    nextDue,
    done,
    result,
    rating,
    marks: task.marks.map(({ role, source }) => ({ role, source: place(source) })),
    status,
    daysLate,
    budget: task.budget,
    note: task.note,
    source: place(task.source),
    cells: Object.fromEntries(
      Object.entries(task.cells).map(([role, source]) => [role, formatAddress(source)]),
    ),
  };
}

function findingJson(finding: Finding) {
  const { message, proposal } = describeFinding(finding);
  return {
    code: finding.code,
    severity: finding.severity,
    task: finding.task ?? null,
    source: place(finding.source),
    quote: finding.quote,
    message,
    proposal: finding.proposal === undefined ? null : { ...proposalJson(finding.proposal), text: proposal },
  };
}

function proposalJson(proposal: Proposal) {
  switch (proposal.kind) {
    case 'replace':
      return { kind: proposal.kind, source: place(proposal.source), replacement: proposal.text };
    case 'move':
      return { kind: proposal.kind, from: place(proposal.from), to: place(proposal.to) };
    case 'choose':
      return { kind: proposal.kind, options: proposal.options };
  }
}

function summaryJson({
  tasks,
  milestones,
  byStatus,
  byRating,
  byKind,
  byLead,
  bySection,
  rates,
  overdue,
}: Summary) {
  return { tasks, milestones, byStatus, byRating, byKind, byLead, bySection, rates, overdue };
}
