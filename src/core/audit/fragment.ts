// FRAGMENT: a cell holds only the tail of another cell's text, left behind by a page break.
import type { ColumnRole, Task } from '../model.ts';
import { matchKey } from '../text.ts';
import { cellOf, type AuditRule } from './context.ts';

const FIELDS: readonly (readonly [role: ColumnRole, text: (task: Task) => string])[] = [
  ['budget', (task) => task.budget],
  ['lead', (task) => task.leadText],
  ['partner', (task) => task.partnerText],
];

export const fragment: AuditRule = ({ tasks }) =>
  FIELDS.flatMap(([role, textOf]) => {
    const whole = [...new Set(tasks.map(({ task }) => matchKey(textOf(task))))].filter((key) =>
      key.includes(' '),
    );
    return tasks.flatMap(({ task }) => {
      const text = textOf(task).trim();
      const full = isTail(text) ? whole.find((key) => key.endsWith(` ${matchKey(text)}`)) : undefined;
      if (full === undefined) return [];
      return [
        {
          code: 'FRAGMENT' as const,
          severity: 'note' as const,
          source: cellOf(task, role),
          quote: text,
          task: task.id,
        },
      ];
    });
  });

/** One or two words that do not begin as a text does. */
function isTail(text: string): boolean {
  const first = text.charAt(0);
  return (
    text !== '' &&
    text.split(/\s+/u).length <= 2 &&
    /\p{L}/u.test(first) &&
    first === first.toLowerCase() &&
    first !== first.toUpperCase()
  );
}
