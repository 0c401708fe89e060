// Finds the tasks and milestones of a plan that is read again for what the user had typed about them before.
import type {
  MilestoneEntry,
  Occurrence,
  PlanAnalysis,
  PlanEntries,
  TaskEntry,
  TaskProgress,
} from '../core/progress.ts';
import { matchKey } from '../core/text.ts';
import type { KeptEntry } from './buildOptions.ts';
import { milestoneContent, ownDue } from './milestoneSheet.ts';
import { saysNil, type MilestoneRow, type TaskRow } from './readBack.ts';
import { sectionNames } from './sectionNames.ts';

/** Everything read back from the sheets as they stand. */
export type TypedRows = {
  readonly tasks: readonly TaskRow[];
  readonly milestones: readonly MilestoneRow[];
  readonly unmatched: readonly KeptEntry[];
};

export type MatchedEntries = { readonly entries: PlanEntries; readonly unmatched: readonly KeptEntry[] };

/** A title is the same task's when at least half of the words of the longer one are in both. */
const similarEnough = 0.5;

/** `analysis` is of the plan as it is now; entries of its tasks come back under their new ids, the others as unmatched. */
export function matchEntries(typed: TypedRows, analysis: PlanAnalysis): MatchedEntries {
  const tasks: Record<string, TaskEntry> = {};
  const milestones: Record<string, MilestoneEntry> = {};
  // A write that was interrupted has put a note aside that may still stand in its cell.
  const notes = typed.unmatched.filter(({ kind }) => kind === 'cell');
  const unmatched = [...new Map(notes.map((note) => [`${note.key}\n${note.note}`, note])).values()];

  const keptTasks = typed.unmatched.filter(({ kind }) => kind === 'task');
  const followed = followTasks(
    [
      ...typed.tasks,
      ...keptTasks.map((entry) => ({ id: entry.key, section: entry.section, title: entry.title, entry })),
    ],
    analysis,
  );
  for (const { row, task } of followed) {
    if (row.entry === null) continue;
    if (task === undefined) unmatched.push(row.entry);
    else tasks[task.task.id] = { ...taskEntryOf(row.entry), ...tasks[task.task.id] };
  }

  const newTask = new Map(
    followed.flatMap(({ row, task }) => (task === undefined ? [] : [[row.id, task] as const])),
  );
  const keptMilestones = typed.unmatched.filter(({ kind }) => kind === 'milestone');
  const keptTask = followKept(keptMilestones, analysis);
  for (const row of [...typed.milestones, ...keptMilestones.map(keptRow)]) {
    const task = keptTask.get(row.entry) ?? newTask.get(taskIdOf(row.entry.key));
    const occurrence = task === undefined ? undefined : followMilestone(row, task);
    if (occurrence === undefined) unmatched.push(row.entry);
    else milestones[occurrence.key] = { ...milestoneEntryOf(row.entry), ...milestones[occurrence.key] };
  }

  // "Không phát sinh" in the appendix's own result column says the same as when it is typed on our sheet.
  for (const { task } of analysis.tasks) {
    const entry = tasks[task.id];
    if (entry?.result === undefined && saysNil(task.result)) tasks[task.id] = { ...entry, nil: true };
  }
  return { entries: { tasks, milestones }, unmatched };
}

/** "2.1" of "2.1/0" and of "2.1/0@2022-03-19". */
export const taskIdOf = (key: string): string => key.slice(0, key.lastIndexOf('/'));

/** The tasks of milestones that stand on no sheet, by the titles that were kept with them. */
function followKept(
  entries: readonly KeptEntry[],
  analysis: PlanAnalysis,
): ReadonlyMap<KeptEntry, TaskProgress> {
  const titled = entries.flatMap((entry) =>
    entry.taskTitle === undefined ? [] : [{ entry, title: entry.taskTitle, id: taskIdOf(entry.key) }],
  );
  const nameOf = ({ id, title }: { readonly id: string; readonly title: string }): string =>
    `${id}\n${title}`;
  const rows = new Map(
    titled.map((one) => [
      nameOf(one),
      { id: one.id, section: one.entry.section, title: one.title, entry: null },
    ]),
  );
  const found = new Map(
    followTasks([...rows.values()], analysis).map(({ row, task }) => [nameOf(row), task]),
  );
  return new Map(
    titled.flatMap((one) => {
      const task = found.get(nameOf(one));
      return task === undefined ? [] : [[one.entry, task] as const];
    }),
  );
}

type Followed = { readonly row: TaskRow; readonly task: TaskProgress | undefined };

/** First by the same words in the same section, then by the same id with similar words; a task is found once. */
function followTasks(rows: readonly TaskRow[], analysis: PlanAnalysis): Followed[] {
  const sections = sectionNames(analysis.sections);
  const nameOf = ({ task }: TaskProgress): string =>
    wordsKey(sections.get(task.section ?? '') ?? '', task.title);
  const byWords = new Map<string, TaskProgress[]>();
  for (const progress of analysis.tasks) {
    const key = nameOf(progress);
    byWords.set(key, [...(byWords.get(key) ?? []), progress]);
  }
  const byId = new Map(analysis.tasks.map((progress) => [progress.task.id, progress]));
  const taken = new Set<string>();
  const take = (task: TaskProgress | undefined): TaskProgress | undefined => {
    if (task !== undefined) taken.add(task.task.id);
    return task;
  };

  const exact = rows.map((row) => {
    const free = (byWords.get(wordsKey(row.section, row.title)) ?? []).filter(
      ({ task }) => !taken.has(task.id),
    );
    return { row, task: take(free.find(({ task }) => task.id === row.id) ?? free[0]) };
  });
  return exact.map(({ row, task }) => {
    if (task !== undefined) return { row, task };
    const sameId = byId.get(row.id);
    const fits =
      sameId !== undefined && !taken.has(row.id) && similarity(row.title, sameId.task.title) >= similarEnough;
    return { row, task: fits ? take(sameId) : undefined };
  });
}

const wordsKey = (section: string, title: string): string => `${matchKey(section)}\n${matchKey(title)}`;

/** Share of words in both texts, 0–1. */
function similarity(one: string, other: string): number {
  const first = new Set(matchKey(one).split(' '));
  const second = new Set(matchKey(other).split(' '));
  const both = [...first].filter((word) => second.has(word)).length;
  return both / Math.max(first.size, second.size, 1);
}

/** The same words and the same day; else the same words when they stand once; else the same place in the cell. */
function followMilestone({ due, entry }: MilestoneRow, progress: TaskProgress): Occurrence | undefined {
  const words = matchKey(entry.title);
  const same = progress.occurrences.filter((one) => matchKey(milestoneContent(progress, one)) === words);
  const onDay = same.find((one) => (ownDue(one) ?? null) === due);
  if (onDay !== undefined) return onDay;
  if (same.length === 1) return same[0];
  const place = entry.key.slice(entry.key.lastIndexOf('/'));
  const candidates = same.length > 0 ? same : progress.occurrences;
  return candidates.find(({ key }) => key.endsWith(place));
}

const keptRow = (entry: KeptEntry): MilestoneRow => ({ due: null, entry });

function taskEntryOf({ done, result, rating, note, nil, unreadable }: KeptEntry): TaskEntry {
  return {
    ...(done === undefined ? {} : { done }),
    ...(result === undefined ? {} : { result }),
    ...(rating === undefined ? {} : { rating }),
    ...(note === undefined ? {} : { note }),
    ...(nil === undefined ? {} : { nil }),
    ...(unreadable === undefined ? {} : { unreadable }),
  };
}

function milestoneEntryOf({ done, due, confirmed, unreadable }: KeptEntry): MilestoneEntry {
  return {
    ...(done === undefined ? {} : { done }),
    ...(due === undefined ? {} : { due }),
    ...(confirmed === undefined ? {} : { confirmed }),
    ...(unreadable === undefined ? {} : { unreadable }),
  };
}
