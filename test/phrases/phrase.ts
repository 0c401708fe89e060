// How an expected reading is written in the phrase tables, and how a milestone is written the same way.
import type { Milestone } from '../../src/core/model.ts';

/**
 * Expected milestones separated by " + ". `date 2022-03-14`, `range 2022-03-01..2022-03-15`, `recurring month 14`
 * (every, month of the period, day), `recurring year x2`, `event`, `event 5 workday after`. ` or 2022-03-20` is the other
 * reading; a `?` behind means assumed.
 * The plan year is 2022 unless the row says otherwise.
 */
export type PhraseRow = readonly [expected: string, phrases: readonly string[], planYear?: number];

/** One milestone in the notation of the tables. */
export function notation(milestone: Milestone): string {
  const { kind, start, due, alternative, recurrence, duration, certainty } = milestone;
  const parts: string[] = [kind];
  if (kind === 'range') parts.push(`${start ?? ''}..${due ?? ''}`);
  else if (due !== undefined) parts.push(due);
  else if (start !== undefined) parts.push(`from ${start}`);
  if (alternative !== undefined) parts.push(`or ${alternative}`);
  if (recurrence) {
    parts.push(recurrence.every);
    if (recurrence.month !== undefined) parts.push(`m${recurrence.month}`);
    if (recurrence.day !== undefined) parts.push(String(recurrence.day));
    if (recurrence.times !== undefined) parts.push(`x${recurrence.times}`);
  }
  if (duration) parts.push(`${duration.amount} ${duration.unit} ${duration.from}`);
  return parts.join(' ') + (certainty === 'assumed' ? '?' : '');
}
