// The nouns of the domain: what a plan appendix is made of once it has been read.

/** A calendar day written `YYYY-MM-DD`: sorts, prints, has no time zone. Made only by `calendar.ts`. */
export type IsoDate = string & { readonly __brand: 'IsoDate' };

/** Where something stands in the user's workbook: 0-based, merged extent included. */
export type Source = {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};

/** A cell as it was read: the value as Excel holds it (dates are serial numbers). Blank is `''`. */
export type CellValue = string | number | boolean;

/** A rectangle of cells, 0-based, inside a grid or a sheet. */
export type Area = {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};

/**
 * The used range of one sheet, as read. All two-dimensional arrays have the same shape.
 * `row` and `column` say where the top-left cell stands on the sheet (0-based);
 * `merges` and `hiddenRows` are in sheet coordinates, not grid coordinates.
 */
export type Grid = {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
  /** What Excel displays; empty string for a blank cell. */
  readonly texts: readonly (readonly string[])[];
  readonly numberFormats: readonly (readonly string[])[];
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
};

export const columnRoles = [
  'ordinal',
  'section',
  'task',
  'deliverable',
  'lead',
  'partner',
  'deadline',
  'budget',
  'result',
  'rating-good',
  'rating-done',
  'rating-late',
  'rating-notdone',
  'target',
  'note',
  'other',
] as const;
export type ColumnRole = (typeof columnRoles)[number];

export const ratings = ['good', 'done', 'late', 'notdone'] as const;
/** One of the four marks a person gives (domain: "Đánh giá"); never computed unasked. */
export type Rating = (typeof ratings)[number];

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

export type Certainty = 'certain' | 'assumed' | 'unknown';

export const milestoneKinds = [
  'date',
  'month',
  'quarter',
  'half',
  'year',
  'range',
  'recurring',
  'ongoing',
  'event',
  'external',
  'unreadable',
] as const;
export type MilestoneKind = (typeof milestoneKinds)[number];

export type Recurrence = {
  readonly every: 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year';
  /** Day of the month (1–31), or weekday 1 (Monday) – 7 when `every` is `week`. */
  readonly day?: number;
  /** The month inside the period: its number from 1, or `last`. */
  readonly month?: 'last' | number;
  /** How many times in one period, when more than once. */
  readonly times?: number;
};

/** One thing that falls due, as one rule read it from a stretch of a deadline cell. */
export type Milestone = {
  readonly kind: MilestoneKind;
  /** What is due ("Báo cáo Quý I"); '' when the cell names nothing. */
  readonly label: string;
  /** First day of the period, where there is one. */
  readonly start?: IsoDate;
  /** INCLUSIVE last day on which it is on time. */
  readonly due?: IsoDate;
  /** The instances of a recurring milestone inside the plan year, ascending; absent when no day is known. */
  readonly dates?: readonly IsoDate[];
  readonly recurrence?: Recurrence;
  readonly certainty: Certainty;
  /** Name of the rule that read it. */
  readonly rule: string;
  /** Where it stands in the cell's own text: [start, end) in UTF-16 units. */
  readonly span: readonly [start: number, end: number];
  /**
   * Set when the deadline's year is not the plan's: `error`, or `note` for December or the fourth quarter of the year
   * before. Such a milestone is held out of "overdue" until the user confirms it.
   */
  readonly yearMismatch?: 'error' | 'note';
  /** A second defensible reading; `due` is the stricter one. */
  readonly alternative?: IsoDate;
  /** Of an event: how long after it (or before it) the thing is due, once the user gives the event's date. */
  readonly duration?: {
    readonly amount: number;
    readonly unit: 'day' | 'workday' | 'week' | 'month' | 'year';
    readonly from: 'after' | 'before';
  };
};

/** Two pieces of one row that a page break had cut apart and that were put together again. */
export type Join = { readonly from: Source; readonly into: Source };

export type Section = {
  /** Unique inside the plan, in reading order: "s1", "s2"… */
  readonly id: string;
  /** As printed: "II", "VI", "Mục tiêu 2"; '' when there is none. */
  readonly label: string;
  readonly title: string;
  readonly source: Source;
};

/** One task row, as read. Strings are the user's own text, joined where a page break had cut it. */
export type Task = {
  /** Unique in the plan and stable when it is read again: "7", "2.1" (table 2, STT 1), "VI.3". */
  readonly id: string;
  /** Id of its section, or null when the table has none. */
  readonly section: string | null;
  /** As printed, without trailing dot: "7", "1", "a"; '' when unnumbered. */
  readonly ordinal: string;
  readonly title: string;
  readonly deliverables: readonly string[];
  /** Lead units, normalised names. */
  readonly leads: readonly string[];
  readonly partners: readonly string[];
  /** The deadline cell's own text. */
  readonly deadline: string;
  /** Set when the deadline cell holds a real Excel date: its serial number. */
  readonly deadlineSerial?: number;
  readonly budget: string;
  readonly result: string;
  readonly target: string;
  readonly note: string;
  readonly rating: Rating | null;
  /** Every mark (X, x, ✓…) met in a rating column or beside them, with the role of the column it stands in. */
  readonly marks: readonly { readonly role: ColumnRole; readonly source: Source }[];
  /** The whole row (first column to last, all rows it spans). */
  readonly source: Source;
  /** The cell of each field that has one. */
  readonly cells: Partial<Record<ColumnRole, Source>>;
  /** The lead and partner cells' own text. */
  readonly leadText: string;
  readonly partnerText: string;
};

export type TableColumn = {
  /** 0-based column on the sheet. */
  readonly column: number;
  readonly role: ColumnRole;
  readonly header: string;
  /** How sure the reading is: `assumed` columns are proposed to the user. */
  readonly certainty: Certainty;
};

/** One table found on a sheet. */
export type PlanTable = {
  /** Header row to last row. */
  readonly source: Source;
  readonly headerRows: number;
  readonly columns: readonly TableColumn[];
  readonly sections: readonly Section[];
  readonly tasks: readonly Task[];
  readonly certainty: Certainty;
};

/** Every row of the used range accounted for: read = tasks + sections + headers + joined + ignored. */
export type RowCount = {
  readonly read: number;
  readonly tasks: number;
  readonly sections: number;
  readonly headers: number;
  /** Rows that continue the task above (page break, paragraph rows). */
  readonly joined: number;
  /** Titles, captions, signatures, blank lines, separators, prose. */
  readonly ignored: number;
};

/** What the user said about a sheet when the detection was wrong or unsure; kept in the workbook. */
export type TableCorrection = {
  readonly sheet: string;
  readonly range: Area;
  readonly headerRows: number;
  readonly columns: Readonly<Record<string, ColumnRole>>;
};

export type Severity = 'error' | 'warning' | 'note';

export const findingCodes = [
  'YEAR_MISMATCH',
  'PRIOR_YEAR_DUE',
  'IMPOSSIBLE_DATE',
  'BEFORE_ISSUE',
  'UNREADABLE_DEADLINE',
  'ASSUMED_DEADLINE',
  'NO_VERIFIABLE_DUE',
  'MISSING_LEAD',
  'MISSING_PRODUCT',
  'MISSING_DEADLINE',
  'MULTI_LEAD',
  'COLLECTIVE_LEAD',
  'LEAD_IS_PROSE',
  'LEAD_NOT_UNIT',
  'LEAD_NOT_INTERNAL',
  'LEAD_EQUALS_COOP',
  'LEAD_CONTAINS_COOP',
  'COOP_NOT_UNIT',
  'COOP_EMPTY',
  'NUMBER_SKIPPED',
  'NUMBER_DUPLICATE',
  'NUMBER_MISSING',
  'SECTION_DUPLICATE',
  'MARK_MISPLACED',
  'MARK_MISSING',
  'MARK_DOUBLE',
  'RATING_CONTRADICTS_TEXT',
  'EVIDENCE_MISSING',
  'SHORTFALL_NOT_STATED',
  'SHARED_EVIDENCE',
  'OLD_EVIDENCE',
  'DUPLICATE_TASK',
  'MISSING_COLUMN',
  'COLUMN_DRIFT',
  'ROW_JOINED',
  'FRAGMENT',
  'ALIAS',
  'SERIES_INCOMPLETE',
  'UNBALANCED',
  'ISSUE_INFO_BLANK',
  'HEADER_VARIANT',
  'NON_WORKING_DUE',
  'PERIOD_OVERLAP',
  'YEAR_IN_TEXT',
  'LOW_TEXT_QUALITY',
  'ROW_INVALID',
  'TABLE_UNSURE',
  'COLUMN_UNSURE',
  'ENTRY_UNMATCHED',
  'ENTRY_UNREADABLE',
] as const;
export type FindingCode = (typeof findingCodes)[number];

/** A change that would put the finding right: the text the cell should have. Applied only when the user accepts it. */
export type Proposal =
  | { readonly kind: 'replace'; readonly source: Source; readonly text: string }
  | { readonly kind: 'move'; readonly from: Source; readonly to: Source }
  | { readonly kind: 'choose'; readonly options: readonly string[] };

/** Something the user should look at. Worded only in `labels/`; `details` carries the facts the wording needs. */
export type Finding = {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly source: Source;
  readonly quote: string;
  readonly details?: Readonly<Record<string, string | number>>;
  readonly proposal?: Proposal;
  /** Id of the task it belongs to, when it belongs to one. */
  readonly task?: string;
};

/** What the user typed into our sheets, matched to tasks and milestones when the plan is read again. */
/** What was typed where a day or a rating belongs and is none: it is kept as typed and counts for nothing. */
export type UnreadableEntry = { readonly done?: string; readonly rating?: string };
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
