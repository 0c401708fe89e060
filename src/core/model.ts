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

/** The words over a column and what the user said they mean; counts in every table of the workbook. */
export type KnownHeading = { readonly heading: string; readonly role: ColumnRole };

/** What the user said about a sheet when the detection was wrong or unsure; kept in the workbook. */
export type TableCorrection = {
  readonly sheet: string;
  readonly range: Area;
  readonly headerRows: number;
  readonly columns: Readonly<Record<string, ColumnRole>>;
  /** Nothing stood right below the range: rows that are added there belong to the table. */
  readonly open?: boolean;
};

/** What the user typed into our sheets, matched to tasks and milestones when the plan is read again. */
/** What was typed where a day or a rating belongs and is none: it is kept as typed and counts for nothing. */
export type UnreadableEntry = { readonly done?: string; readonly rating?: string };
