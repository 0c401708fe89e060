// For what of a task a day can be given: a milestone that is late, all of them, the whole task; an event that has none.
import type { Occurrence, PlanAnalysis, TaskProgress } from '../core/progress.ts';
import { changeWords } from '../labels/changes.ts';
import { milestoneTarget, taskTarget, type NamedTarget } from '../report/entryTarget.ts';
import { overdueOf } from './progressGroups.ts';

export type EntryChoice = {
  readonly label: string;
  /** What the day is called. */
  readonly dayLabel: string;
  readonly targets: readonly NamedTarget[];
};

/** What can be marked as done, the likeliest first; none when all is done. */
export function doneChoices(analysis: PlanAnalysis, progress: TaskProgress): readonly EntryChoice[] {
  if (['done', 'doneLate', 'nil'].includes(progress.status)) return [];
  const whole = choice(changeWords.wholeTask, [taskTarget(analysis, progress)]);
  if (progress.occurrences.length < 2) return [whole];
  const late = overdueOf(progress).map((one) => ofMilestone(analysis, one, 'done'));
  const all = late.flatMap(({ targets }) => targets);
  return [...late, ...(late.length > 1 ? [choice(changeWords.allOverdue(late.length), all)] : []), whole];
}

/** The milestones that wait for a day: of an event, of somebody else's schedule, or one that could not be read. */
export function dateChoices(analysis: PlanAnalysis, { occurrences }: TaskProgress): readonly EntryChoice[] {
  return occurrences
    .filter(({ due, done, milestone: { kind } }) => {
      const waits = kind === 'event' || kind === 'external' || kind === 'unreadable';
      return due === undefined && done === undefined && waits;
    })
    .map((one) => ofMilestone(analysis, one, 'confirmed'));
}

function ofMilestone(analysis: PlanAnalysis, one: Occurrence, field: NamedTarget['field']): EntryChoice {
  const target = milestoneTarget(analysis, one, field);
  const { kind, duration } = one.milestone;
  const ofEvent = kind === 'event' && duration !== undefined;
  return {
    label: changeWords.milestone(target.title, one.due),
    dayLabel: field === 'done' ? changeWords.doneDay : ofEvent ? changeWords.eventDay : changeWords.dueDay,
    targets: [target],
  };
}

const choice = (label: string, targets: readonly NamedTarget[]): EntryChoice => ({
  label,
  dayLabel: changeWords.doneDay,
  targets,
});
