// What the sheets need to know besides the analysis: what the user typed, and what of it found no task.
import type { CellValue, IsoDate, PlanEntries, Rating } from '../core/model.ts';
import type { ReferenceKey } from './sheetModel.ts';

/** Something the user entered for a task or a milestone, with the words by which to find that task again. */
export type KeptEntry = {
  /** A task id, or the key of an occurrence ("7/0", "6/0@2022-03-19"). */
  readonly key: string;
  readonly kind: 'task' | 'milestone';
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
  /** Of a milestone that stands on no sheet: the title of its task, by which to find that. */
  readonly taskTitle?: string;
};

/** A row of a sheet of the user's own lists, as it stands in the columns of its table. */
export type ListRow = readonly CellValue[];

export type BuildOptions = {
  readonly entries?: PlanEntries;
  readonly unmatched?: readonly KeptEntry[];
  /** Which of the user's own lists to make, or to make longer by what is new in the plan. */
  readonly lists?: readonly ReferenceKey[];
  /** What stands on those sheets now. */
  readonly listRows?: Partial<Readonly<Record<ReferenceKey, readonly ListRow[]>>>;
};
