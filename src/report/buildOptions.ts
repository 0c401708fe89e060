// What the sheets need to know besides the analysis: what the user typed, and what of it found no task.
import type { IsoDate, Rating, UnreadableEntry } from '../core/model.ts';
import type { PlanEntries } from '../core/progress.ts';

/**
 * Something the user entered for a task or a milestone, with the words by which to find that task again; or a note that
 * stood below a table of ours, which would otherwise be emptied with it.
 */
export type KeptEntry = {
  /** A task id, the key of an occurrence ("7/0", "6/0@2022-03-19"), or the cell of a note ("Mốc thời hạn!C90"). */
  readonly key: string;
  readonly kind: 'task' | 'milestone' | 'cell';
  readonly section: string;
  readonly title: string;
  readonly done?: IsoDate;
  readonly result?: string;
  readonly rating?: Rating;
  readonly note?: string;
  readonly nil?: boolean;
  /** A date the user gave the milestone. */
  readonly due?: IsoDate;
  readonly confirmed?: boolean;
  readonly unreadable?: UnreadableEntry;
  /** Of a milestone that stands on no sheet: the title of its task, by which to find that. */
  readonly taskTitle?: string;
};

export type BuildOptions = {
  readonly entries?: PlanEntries;
  readonly unmatched?: readonly KeptEntry[];
};
