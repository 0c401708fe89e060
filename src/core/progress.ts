// What is computed of a plan as of a day: statuses, occurrences, tallies, and the whole analysis.
import type { Finding } from './finding.ts';
import type {
  IsoDate,
  Join,
  Milestone,
  MilestoneKind,
  PlanTable,
  Rating,
  RowCount,
  Section,
  Source,
  Task,
  UnreadableEntry,
} from './model.ts';

export const statuses = [
  'done',
  'doneLate',
  'inTime',
  'dueSoon',
  'dueToday',
  'overdue',
  'ongoing',
  'waiting',
  'unknown',
  'check',
  'nil',
] as const;
/**
 * Progress computed from dates. `ongoing` has no due day by nature, `waiting` depends on an event or on somebody
 * else's schedule, `unknown` was not understood, `check` is held back until the user confirms it, `nil` did not arise.
 */
export type Status = (typeof statuses)[number];

export type TaskEntry = {
  readonly done?: IsoDate;
  readonly result?: string;
  readonly rating?: Rating;
  readonly note?: string;
  /** The user says this did not arise in the period ("Không phát sinh"). */
  readonly nil?: boolean;
  readonly unreadable?: UnreadableEntry;
};
export type MilestoneEntry = {
  readonly done?: IsoDate;
  /** The user confirms a deadline in another year, or gives the date of an event. */
  readonly due?: IsoDate;
  readonly confirmed?: boolean;
  readonly unreadable?: UnreadableEntry;
};
export type PlanEntries = {
  /** By task id. */
  readonly tasks: Readonly<Record<string, TaskEntry>>;
  /** By `occurrenceKey`: "<task id>/<milestone index>" or "<task id>/<milestone index>@<date>" for an instance. */
  readonly milestones: Readonly<Record<string, MilestoneEntry>>;
};

/** One row of "Mốc thời hạn": a milestone, or one instance of a recurring milestone. */
export type Occurrence = {
  readonly key: string;
  readonly taskId: string;
  readonly milestone: Milestone;
  /** Position of the milestone in its task, from 0. */
  readonly index: number;
  readonly due?: IsoDate;
  readonly done?: IsoDate;
  readonly recurring: boolean;
  /** The day by the plan's own words, moved to a working day when the settings say so; the user's date is in `due`. */
  readonly planned?: IsoDate;
  /** Held out of "overdue" until the user confirms its year. */
  readonly held: boolean;
  readonly status: Status;
  /** Days past the due day at asOf (or at the done day); 0 when not late. */
  readonly daysLate: number;
};

/** A task with all that is computed for it. */
export type TaskProgress = {
  readonly task: Task;
  readonly milestones: readonly Milestone[];
  readonly occurrences: readonly Occurrence[];
  /** The last fixed due day; absent when no day is known. */
  readonly due?: IsoDate;
  /** The first due day not yet done. */
  readonly nextDue?: IsoDate;
  readonly done?: IsoDate;
  readonly result: string;
  readonly rating: Rating | null;
  readonly status: Status;
  readonly daysLate: number;
};

export type Rate = { readonly done: number; readonly of: number };

export type StatusCounts = Readonly<Record<Status, number>>;
export type RatingCounts = Readonly<Record<Rating | 'none', number>>;

/** Counts of one group of tasks (a unit, a section, the whole plan). Rates are 0–1 until shown: `done / of`. */
export type Tally = {
  readonly tasks: number;
  readonly byStatus: StatusCounts;
  readonly byRating: RatingCounts;
  /** Over all tasks, and over those done or overdue ("đến hạn"). */
  readonly rates: { readonly all: Rate; readonly due: Rate };
};

export type Summary = Tally & {
  readonly milestones: number;
  readonly byKind: Readonly<Record<MilestoneKind, number>>;
  /** A task with several leads counts once for each; `unit` is '' for tasks without a lead. Most tasks first. */
  readonly byLead: readonly (Tally & { readonly unit: string })[];
  readonly bySection: readonly (Tally & {
    readonly section: string;
    readonly label: string;
    readonly title: string;
  })[];
  readonly overdue: {
    /** Ids of tasks with at least one overdue milestone, recurring ones included. */
    readonly tasks: readonly string[];
    /** Ids of tasks with at least one overdue fixed milestone. */
    readonly tasksFixed: readonly string[];
    readonly milestones: number;
    readonly recurring: number;
  };
};

/** Everything the settings decide; every value is printed on the outputs that depend on it. */
export type PlanSettings = {
  /** Ngày chốt. */
  readonly asOf: IsoDate;
  /** Set by the user; otherwise read from the title. */
  readonly planYear?: number;
  /** "Sắp đến hạn" begins this many days before the due day. */
  readonly warningDays: number;
  /** Whether "trước ngày D" is on time on D itself (false: due on D − 1). */
  readonly beforeIncludesDay: boolean;
  /** Whether a due day that nobody works counts until the end of the next working day (BLDS 2015, art. 148); off. */
  readonly shiftToWorkingDay?: boolean;
};

export const holidays = [
  'newYear',
  'tet',
  'hungKings',
  'reunification',
  'labour',
  'national',
  'swap',
] as const;
/** Which holiday a day off belongs to (BLLĐ 2019, art. 112); `swap` for days off or worked in exchange. */
export type Holiday = (typeof holidays)[number];

/** A weekday on which nobody works, or a Saturday on which people do ("làm bù"). */
export type SpecialDay = {
  readonly date: IsoDate;
  readonly kind: 'off' | 'work';
  /** Of the built-in calendars. */
  readonly holiday?: Holiday;
  /** As the user calls it. */
  readonly name?: string;
};

/** A stretch of time that a report covers; `to` is the cut-off, inclusive. */
export type ReportingPeriod = {
  readonly name: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly sendBy?: IsoDate;
  /** Where the user wrote it. */
  readonly source?: Source;
};

export const unitSorts = ['unit', 'collective', 'person', 'outside'] as const;
/** One unit (or body, or person) under the name to show, with the other spellings that mean it. */
export type CatalogueUnit = {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly sort: (typeof unitSorts)[number];
  /** Units are renamed from year to year: of another year it says nothing. */
  readonly year?: number;
};

/** What the user keeps beside the plan; each list is empty until its sheet is made. */
export type PlanReferences = {
  readonly daysOff: readonly SpecialDay[];
  readonly periods: readonly ReportingPeriod[];
  readonly units: readonly CatalogueUnit[];
};

/** The whole result of reading and computing one sheet. */
export type PlanAnalysis = {
  readonly sheet: string;
  readonly planYear: number;
  /** Where the plan year came from. */
  readonly planYearFrom: 'setting' | 'title' | 'deadlines' | 'asOf';
  readonly settings: PlanSettings;
  readonly rows: RowCount;
  readonly hiddenRows: number;
  readonly tables: readonly PlanTable[];
  readonly sections: readonly Section[];
  readonly tasks: readonly TaskProgress[];
  readonly joins: readonly Join[];
  readonly findings: readonly Finding[];
  readonly summary: Summary;
  /** What it was computed with, as the user's sheets gave it. */
  readonly references: PlanReferences;
};
