// UNBALANCED: a parenthesis opened in a deadline or lead cell and never closed.
import { cellOf, type AuditRule } from './context.ts';

/** Only what stays open is told: "a)" and "1)" close what nobody opened. */
export const unbalanced: AuditRule = ({ tasks }) =>
  tasks.flatMap(({ task }) =>
    (['lead', 'deadline'] as const).flatMap((role) => {
      const text = role === 'lead' ? task.leadText : task.deadline;
      const open = openParenthesis(text);
      if (open === null) return [];
      return [
        {
          code: 'UNBALANCED' as const,
          severity: 'warning' as const,
          source: cellOf(task, role),
          quote: text.slice(open, open + 60),
          task: task.id,
        },
      ];
    }),
  );

/** Position of the first parenthesis that stays open, or null. */
function openParenthesis(text: string): number | null {
  const open: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    if (text.charAt(index) === '(') open.push(index);
    else if (text.charAt(index) === ')') open.pop();
  }
  return open[0] ?? null;
}
