// A milestone in three short pieces: what falls due, when, and how that was understood.
import { formatVietnamese } from '../core/calendar.ts';
import type { Milestone } from '../core/model.ts';
import { foldedText } from '../core/text.ts';
import { paneWords } from '../labels/pane.ts';
import { isDoubtful } from './unsureDeadlines.ts';
import { certaintyLabels, milestoneKindLabels } from '../labels/status.ts';

export type MilestoneWords = { readonly what: string; readonly when: string; readonly how: string };

/** `cellText` is the deadline cell's own text, to which the milestone's span refers. */
export function describeMilestone(milestone: Milestone, cellText: string): MilestoneWords {
  const { kind, label, due, dates, certainty, span, alternative } = milestone;
  const quote = cellText.slice(span[0], span[1]).replace(/\s+/g, ' ').trim();
  const first = dates?.[0];
  const last = dates?.at(-1);
  const when =
    first !== undefined && last !== undefined
      ? paneWords.instances(dates?.length ?? 0, formatVietnamese(first), formatVietnamese(last))
      : due !== undefined
        ? formatVietnamese(due)
        : paneWords.noDay;
  // "Trước ngày 15/3" ends the day before: the one reading that surprises, so it is spelt out.
  const shifted = kind === 'date' && due !== undefined && foldedText(quote).startsWith('truoc');
  const meaning = shifted ? paneWords.beforeMeans(quote, formatVietnamese(due)) : milestoneKindLabels[kind];
  // "Theo sự kiện" says itself that there is no day.
  const sure = certainty === 'unknown' && !isDoubtful(milestone) ? '' : ` · ${certaintyLabels[certainty]}`;
  const other =
    alternative === undefined ? '' : ` · ${paneWords.otherReading(formatVietnamese(alternative))}`;
  return { what: label || quote, when, how: `${meaning}${sure}${other}` };
}
