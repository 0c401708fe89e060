// A name for a finding that stays the same when the plan is read again, so that "Bỏ qua" is remembered.
import type { Finding } from './finding.ts';
import { matchKey } from './text.ts';

/** Code, task and quote: rows may move and the finding is still the same. */
export function findingKey({ code, task, quote, source }: Finding): string {
  const place = task ?? `${source.sheet}!${source.column}`;
  return `${code}|${place}|${matchKey(quote).slice(0, 80)}`;
}
