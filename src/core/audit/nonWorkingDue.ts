// NON_WORKING_DUE: a fixed due day is a Saturday or a Sunday.
import { weekday } from '../calendar.ts';
import { cellOf, type AuditRule } from './context.ts';
import { isVerifiable } from './noVerifiableDue.ts';

/** Fixed milestones only; a guessed day, or one whose year is in doubt, is not looked at before that is settled. */
export const nonWorkingDue: AuditRule = ({ tasks }) =>
  tasks.flatMap(({ task, milestones }) =>
    milestones.flatMap((milestone) => {
      const { kind, due, yearMismatch, span } = milestone;
      const isFixed = kind !== 'recurring' && yearMismatch === undefined && isVerifiable(milestone);
      if (!isFixed || due === undefined || weekday(due) < 6) return [];
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
