// What was made of a deadline that leaves room for another reading, in one sentence.
import { formatVietnamese, parseIsoDate } from '../core/calendar.ts';
import type { Finding } from '../core/finding.ts';

/** From the finding's words, its due day and the other day they may mean; the days may be missing. */
export function sayAssumed(details: NonNullable<Finding['details']>): string {
  const words = `"${String(details['text'] ?? '')
    .replace(/\s+/gu, ' ')
    .trim()}"`;
  const [due, other] = [dayOf(details['due']), dayOf(details['alternative'])];
  if (due === null) return `Cách ghi ${words} chưa đầy đủ; thời hạn được suy đoán.`;
  return `${words} được hiểu là hạn ${due}${other === null ? '' : `; cũng có thể là ${other}`}.`;
}

function dayOf(detail: unknown): string | null {
  const date = typeof detail === 'string' ? parseIsoDate(detail) : null;
  return date === null ? null : formatVietnamese(date);
}
