// The paragraph for a report: counts that tie, both rates with what they divide, the overdue tasks named.
import { partsOf } from '../core/calendar.ts';
import { ratings, type IsoDate } from '../core/model.ts';
import { type PlanAnalysis, type Status } from '../core/progress.ts';
import { narrativeWords as words } from '../labels/narrative.ts';
import { formatRate } from '../labels/pane.ts';
import { ratingLabels } from '../labels/status.ts';
import { hasDeadlines } from './progressGroups.ts';

/** Overdue tasks are named up to this many; more would hide the figures. */
const mostNamed = 5;

/** "01/7/2022": days below 10 and the months 1 and 2 take a zero, as NĐ 30/2020/NĐ-CP writes days in running text. */
function formatInText(day: IsoDate): string {
  const { year, month, day: date } = partsOf(day);
  return `${String(date).padStart(2, '0')}/${month < 3 ? `0${month}` : month}/${year}`;
}

/** Counts in running text: "02 nhiệm vụ", but "0 nhiệm vụ". */
const count = (value: number): string => (value === 0 ? '0' : String(value).padStart(2, '0'));

const joinParts = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${words.and} ${parts.at(-1) ?? ''}`;

/** The plan's progress on ngày chốt in one paragraph. */
export function narratePlan(analysis: PlanAnalysis): string {
  const { summary, settings, planYear } = analysis;
  const sum = (...statuses: readonly Status[]): number =>
    statuses.reduce((total, status) => total + summary.byStatus[status], 0);
  const done = sum('done', 'doneLate');
  const open = summary.tasks - done - sum('nil');
  const groups = [
    { amount: sum('inTime', 'dueSoon', 'dueToday'), word: words.inTime },
    { amount: sum('overdue'), word: words.overdue, names: nameOverdue(analysis) },
    { amount: sum('ongoing'), word: words.ongoing },
    { amount: sum('waiting'), word: words.waiting },
    { amount: sum('unknown', 'check'), word: words.unknown },
  ];
  const shown = groups
    .filter(({ amount }) => amount > 0)
    .map(({ amount, word, names }) => `${count(amount)} ${word}${names ? ` (${names})` : ''}`);
  const { all, due } = summary.rates;
  if (!hasDeadlines(analysis)) {
    return [words.plan(planYear, count(summary.tasks)), words.noDeadlines, narrateRatings(analysis)].join('');
  }
  return [
    words.plan(planYear, count(summary.tasks)),
    words.done(formatInText(settings.asOf), count(done), count(sum('done')), count(sum('doneLate'))),
    words.rates(formatRate(all), due.of === 0 ? null : formatRate(due)),
    open > 0 ? words.open(count(open), joinParts(shown)) : '.',
    sum('nil') > 0 ? words.nil(count(sum('nil'))) : '',
    narrateRatings(analysis),
  ].join('');
}

/** The marks as people gave them, '' when the appendix has none. */
function narrateRatings({ summary: { byRating, tasks } }: PlanAnalysis): string {
  if (byRating.none === tasks) return '';
  const parts = ratings
    .filter((rating) => byRating[rating] > 0)
    .map((rating) => `${ratingLabels[rating].short.toLowerCase()} ${count(byRating[rating])}`);
  return words.rated(joinParts(parts), byRating.none > 0 ? words.unrated(count(byRating.none)) : '');
}

function nameOverdue({ tasks }: PlanAnalysis): string | null {
  const overdue = tasks.filter(({ status }) => status === 'overdue');
  if (overdue.length === 0 || overdue.length > mostNamed) return null;
  return overdue.map(({ task }) => words.named(task.id, task.leads.join(', '))).join('; ');
}
