// NON_WORKING_DUE: a fixed due day is a Saturday, a Sunday or a public holiday.
import { weekday } from '../calendar.ts';
import type { IsoDate } from '../model.ts';
import { isWorkday, nextWorkday, type DaysOff } from '../workdays.ts';
import { cellOf, type AuditRule } from './context.ts';
import { isVerifiable } from './noVerifiableDue.ts';

/** Fixed milestones only; a guessed day, or one whose year is in doubt, is not looked at before that is settled. */
export const nonWorkingDue: AuditRule = ({ tasks, daysOff }) =>
  tasks.flatMap(({ task, milestones }) =>
    milestones.flatMap((milestone) => {
      const { kind, due, yearMismatch, span } = milestone;
      const isFixed = kind !== 'recurring' && yearMismatch === undefined && isVerifiable(milestone);
      if (!isFixed || due === undefined || isWorkday(due, daysOff)) return [];
      return [
        {
          code: 'NON_WORKING_DUE' as const,
          severity: 'note' as const,
          source: cellOf(task, 'deadline'),
          quote: task.deadline.slice(...span).trim(),
          details: { due, weekday: weekday(due), next: nextWorkday(due, daysOff), ...nameOf(due, daysOff) },
          task: task.id,
        },
      ];
    }),
  );

/** The user's own name for the day off, or which holiday it is; nothing for a plain weekend. */
function nameOf(date: IsoDate, { off }: DaysOff): { name?: string; holiday?: string } {
  const day = off.get(date);
  if (day === undefined) return {};
  if (day.name !== undefined && day.name !== '') return { name: day.name };
  return day.holiday === undefined ? {} : { holiday: day.holiday };
}
