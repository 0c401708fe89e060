// Names a task or a milestone by the words under which our sheets, old or new, have it.
import type { Occurrence, PlanAnalysis, TaskProgress } from '../core/progress.ts';
import type { EntryTarget } from './findEntryCell.ts';
import { milestoneContent } from './milestoneSheet.ts';
import { sectionNames } from './sectionNames.ts';

export type NamedTarget = EntryTarget & { readonly section: string; readonly taskTitle: string };

export function taskTarget(analysis: PlanAnalysis, { task }: TaskProgress): NamedTarget {
  const section = sectionNames(analysis.sections).get(task.section ?? '') ?? '';
  return { kind: 'task', key: task.id, section, title: task.title, taskTitle: task.title, field: 'done' };
}

export function milestoneTarget(
  analysis: PlanAnalysis,
  occurrence: Occurrence,
  field: EntryTarget['field'],
): NamedTarget {
  const progress = analysis.tasks.find(({ task }) => task.id === occurrence.taskId);
  if (progress === undefined) throw new Error(`No task ${occurrence.taskId} in the analysis`);
  const own = taskTarget(analysis, progress);
  const title = milestoneContent(progress, occurrence);
  return { ...own, kind: 'milestone', key: occurrence.key, title, field };
}
