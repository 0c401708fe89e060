// YEAR_MISMATCH, PRIOR_YEAR_DUE, IMPOSSIBLE_DATE, UNREADABLE_DEADLINE, ASSUMED_DEADLINE: what the deadline reader met.
import type { DeadlineProblem } from '../deadline/parseDeadline.ts';
import type { Finding, Severity } from '../finding.ts';
import { editInCell, type CellEdit } from './cellEdit.ts';
import { cellOf, type AuditContext, type AuditedTask, type AuditRule } from './context.ts';

const SEVERITY: Readonly<Record<DeadlineProblem['code'], Severity>> = {
  YEAR_MISMATCH: 'error',
  IMPOSSIBLE_DATE: 'error',
  PRIOR_YEAR_DUE: 'note',
  UNREADABLE_DEADLINE: 'warning',
  ASSUMED_DEADLINE: 'note',
};

/** Problems of the deadline cells; a cell merged over several tasks is told of once, years left out once a plan. */
export const deadlineProblems: AuditRule = (context) => withOneYearNote(eachProblem(context));

function eachProblem(context: AuditContext): Finding[] {
  const seen = new Set<string>();
  return context.tasks.flatMap((audited) =>
    audited.problems.flatMap((problem) => {
      const cell = cellOf(audited.task, 'deadline');
      const key = `${cell.row},${cell.column},${problem.code},${problem.span.join('-')}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [toFinding(context, audited, problem)];
    }),
  );
}

/** A plan whose title gives the year rarely repeats it in the cells: one note, with the number of cells, is enough. */
function withOneYearNote(findings: readonly Finding[]): Finding[] {
  const isYear = ({ code, details }: Finding): boolean =>
    code === 'ASSUMED_DEADLINE' && details?.['reason'] === 'year';
  const cells = findings.filter(isYear).length;
  const [first] = findings.filter(isYear);
  return findings.flatMap((finding) => {
    if (!isYear(finding)) return [finding];
    return finding === first ? [{ ...finding, details: { ...finding.details, cells } }] : [];
  });
}

function toFinding(context: AuditContext, audited: AuditedTask, problem: DeadlineProblem): Finding {
  const { task } = audited;
  const edit = findEdit(context, audited, problem);
  return {
    code: problem.code,
    severity: SEVERITY[problem.code],
    source: edit === null ? cellOf(task, 'deadline') : edit.source,
    quote: quoteOf(audited, problem),
    details: { ...problem.details, text: task.deadline.slice(...problem.span), planYear: context.planYear },
    task: task.id,
    ...(edit !== null && problem.replacement !== undefined
      ? { proposal: { kind: 'replace', source: edit.source, text: edit.text } as const }
      : {}),
  };
}

/** Also without a replacement the edit tells in which of several rows the words stand. */
function findEdit(context: AuditContext, { task }: AuditedTask, problem: DeadlineProblem): CellEdit | null {
  const replacement = problem.replacement ?? task.deadline.slice(...problem.span);
  return editInCell(context.grid, task, 'deadline', task.deadline, problem.span, replacement);
}

/** The clause around the problem: the milestone it belongs to, or its line. */
function quoteOf({ task, milestones }: AuditedTask, { span }: DeadlineProblem): string {
  const holder = milestones.find((milestone) => milestone.span[0] <= span[0] && milestone.span[1] >= span[1]);
  const start = task.deadline.lastIndexOf('\n', Math.max(0, span[0] - 1)) + 1;
  const lineEnd = task.deadline.indexOf('\n', span[1]);
  const [from, to] = holder?.span ?? [start, lineEnd < 0 ? task.deadline.length : lineEnd];
  return task.deadline.slice(from, to).trim();
}
