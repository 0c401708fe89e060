// The progress of a lone deadline: what `classifyTask` makes of a task of which nothing else is known.
import type { IsoDate, Milestone, Task } from './model.ts';
import type { PlanSettings, TaskProgress } from './progress.ts';
import { classifyTask } from './status.ts';

const nowhere = { sheet: '', row: 0, column: 0, rows: 1, columns: 1 } as const;
const bareTask: Task = {
  id: '1',
  section: null,
  ordinal: '',
  title: '',
  deliverables: [],
  leads: [],
  partners: [],
  deadline: '',
  budget: '',
  result: '',
  target: '',
  note: '',
  rating: null,
  marks: [],
  source: nowhere,
  cells: {},
  leadText: '',
  partnerText: '',
};

/** As a task with these milestones, done on a day or not yet, stands at `settings.asOf`. */
export function progressOf(
  milestones: readonly Milestone[],
  done: IsoDate | null,
  settings: PlanSettings,
): TaskProgress {
  const tasks = done === null ? {} : { [bareTask.id]: { done } };
  return classifyTask(bareTask, milestones, { tasks, milestones: {} }, settings);
}

/** The due days of a progress, ascending: of fixed milestones when there are any, else of what recurs; held ones left out. */
export function dueDaysOf({ occurrences }: Pick<TaskProgress, 'occurrences'>): IsoDate[] {
  const open = occurrences.filter(({ held }) => !held);
  const fixed = open.filter(({ recurring }) => !recurring).flatMap(({ due }) => due ?? []);
  return (fixed.length > 0 ? fixed : open.flatMap(({ due }) => due ?? [])).sort();
}
