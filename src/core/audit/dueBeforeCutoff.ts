// DUE_BEFORE_CUTOFF: a report is to be sent before the data it covers are closed, by the user's own schedule.
import { addDays, formatVietnamese } from '../calendar.ts';
import type { Finding } from '../finding.ts';
import type { ReportingPeriod } from '../progress.ts';
import { matchKey } from '../text.ts';
import { cellOf, type AuditedTask, type AuditRule } from './context.ts';

/** Further from the cut-off a day is that of another report: last year's in January. */
const mostDaysBefore = 31;

/** Told at the period whose own day is too early, and at the deadline of a report that names the period. */
export const dueBeforeCutoff: AuditRule = ({ periods, tasks, planYear }) => [
  ...periods.flatMap(atSchedule),
  ...tasks.flatMap((task) => periods.flatMap((period) => atDeadline(task, period, planYear))),
];

function atSchedule({ name, to, sendBy, source }: ReportingPeriod): Finding[] {
  if (source === undefined || sendBy === undefined || sendBy >= to) return [];
  return [
    {
      code: 'DUE_BEFORE_CUTOFF',
      severity: 'warning',
      source,
      quote: `${name}: ${formatVietnamese(sendBy)}`,
      details: { period: name, due: sendBy, to },
    },
  ];
}

function atDeadline({ task, milestones }: AuditedTask, period: ReportingPeriod, planYear: number): Finding[] {
  const { name, from, to } = period;
  return milestones.flatMap(({ label, due, span }): Finding[] => {
    if (due === undefined || due < from || due >= to || addDays(due, mostDaysBefore) < to) return [];
    if (!isReportOf(label, name, planYear)) return [];
    return [
      {
        code: 'DUE_BEFORE_CUTOFF',
        severity: 'warning',
        source: cellOf(task, 'deadline'),
        quote: task.deadline.slice(...span).trim(),
        details: { period: name, due, to },
        task: task.id,
      },
    ];
  });
}

/** "Báo cáo Quý I" is the report of "Quý I"; "Báo cáo Quý II" is not, nor a report of another year. */
function isReportOf(label: string, period: string, planYear: number): boolean {
  const words = ` ${matchKey(label)} `;
  const years = words.match(/(?<= )20\d\d(?= )/gu) ?? [];
  return (
    words.includes(' bao cao ') &&
    words.includes(` ${matchKey(period)} `) &&
    years.every((year) => year === String(planYear))
  );
}
