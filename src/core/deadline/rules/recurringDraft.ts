// What the rules of recurring days share.
import type { Recurrence } from '../../model.ts';
import type { Draft, Limit } from '../draft.ts';

/** What may stand between a rhythm and its day. */
export const WORDS = '(?:,|:|\\(|vao|truoc|cham nhat|muon nhat|khong qua|den|la|dinh ky|bao cao|gui|trong)';

export function recurringDraft(
  match: RegExpExecArray,
  rule: string,
  recurrence: Recurrence,
  limit: Limit = 'on',
): Draft {
  return {
    kind: 'recurring',
    rule,
    start: match.index,
    end: match.index + match[0].length,
    limit,
    recurrence,
  };
}

export function validDay(text: string | undefined): number | null {
  const day = Number(text);
  return day >= 1 && day <= 31 ? day : null;
}
