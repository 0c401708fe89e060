// NON_WORKING_DUE: a fixed due day is a Saturday or a Sunday.
import { weekday } from '../calendar.ts';
import { cellOf, type AuditRule } from './context.ts';

/** Fixed milestones only; one whose year is in doubt is not looked at before the year is. */
export const nonWorkingDue: AuditRule = ({ tasks }) =>
  tasks.flatMap(({ task, milestones }) =>
    milestones.flatMap(({ kind, due, yearMismatch, span }) => {
      if (kind === 'recurring' || due === undefined || yearMismatch !== undefined || weekday(due) < 6)
        return [];
      return [
        {
          code: 'NON_WORKING_DUE' as const,
          severity: 'note' as const,
          source: cellOf(task, 'deadline'),
          quote: task.deadline.slice(...span).trim(),
          details: { due, weekday: weekday(due) },
          task: task.id,
        },
      ];
    }),
  );
