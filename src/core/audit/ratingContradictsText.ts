// RATING_CONTRADICTS_TEXT: marked as done well while the result says that work still goes on.
import { cellOf, type AuditRule } from './context.ts';
import { unfinishedClause } from './resultText.ts';

export const ratingContradictsText: AuditRule = ({ tasks }) =>
  tasks
    .filter(({ task }) => task.rating === 'good' && unfinishedClause(task.result) !== '')
    .map(({ task }) => ({
      code: 'RATING_CONTRADICTS_TEXT',
      severity: 'error',
      source: cellOf(task, 'result'),
      quote: unfinishedClause(task.result),
      details: { rating: task.rating ?? '' },
      proposal: { kind: 'choose', options: ['done', 'notdone'] },
      task: task.id,
    }));
