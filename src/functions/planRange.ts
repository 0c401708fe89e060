// A range of a sheet read as a plan, and what is found in each of its rows.
import { analyzePlan } from '../core/analyzePlan.ts';
import type { Finding, Severity } from '../core/finding.ts';
import type { CellValue, IsoDate } from '../core/model.ts';
import type { PlanAnalysis, PlanEntries } from '../core/progress.ts';
import { gridOfValues } from '../core/valuesGrid.ts';
import { describeFinding } from '../labels/findings.ts';
import { functionErrors, type ParameterName } from '../labels/functions.ts';
import { severityLabels } from '../labels/status.ts';
import { invalidValue, notAvailable } from './arguments.ts';
import type { PlanYear } from './planYear.ts';

type Options = {
  /** The argument the range was given as, for the sentence of a refusal. */
  readonly parameter: ParameterName;
  readonly planYear: PlanYear | null;
  readonly asOf?: IsoDate;
  readonly entries?: PlanEntries;
};

// Reading and auditing do not depend on the day one asks.
const someDay = '2000-01-01' as IsoDate; // A day of the calendar, as the brand demands.

/** Reads, computes and audits a range; refuses one without a table, or with deadlines whose year nobody can know. */
export function analyzeRange(
  values: readonly (readonly CellValue[])[],
  { parameter, planYear, asOf = someDay, entries }: Options,
): PlanAnalysis {
  const analysis = analyzePlan(gridOfValues(values), {
    settings: {
      asOf,
      warningDays: 7,
      beforeIncludesDay: false,
      ...(planYear === null ? {} : { planYear: planYear.year }),
    },
    ...(planYear?.firstMonth === undefined ? {} : { firstMonth: planYear.firstMonth }),
    ...(entries === undefined ? {} : { entries }),
  });
  if (analysis.tables.length === 0) throw notAvailable(functionErrors.noTable(parameter));
  if (analysis.planYearFrom === 'asOf') refuseDatesWithoutYear(analysis);
  return analysis;
}

function refuseDatesWithoutYear({ tasks }: PlanAnalysis): void {
  const dated = tasks.find(({ occurrences }) => occurrences.some(({ due }) => due !== undefined));
  if (dated !== undefined) throw invalidValue(functionErrors.noYear(dated.task.deadline));
}

const order: readonly Severity[] = ['error', 'warning', 'note'];

/** What is found about each task, by its id: "Lỗi: …; Cảnh báo: …", each once. */
export function findingsByTask(findings: readonly Finding[]): ReadonlyMap<string, string> {
  const byTask = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.task === undefined) continue;
    const known = byTask.get(finding.task);
    if (known) known.push(finding);
    else byTask.set(finding.task, [finding]);
  }
  return new Map([...byTask].map(([id, list]) => [id, inWords(list)]));
}

function inWords(findings: readonly Finding[]): string {
  const words = order.flatMap((severity) =>
    findings
      .filter((finding) => finding.severity === severity)
      .map((finding) => `${severityLabels[severity]}: ${describeFinding(finding).title}`),
  );
  return [...new Set(words)].join('; ');
}
