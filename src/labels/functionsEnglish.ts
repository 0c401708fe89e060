// English words of the custom functions, for functions.en.json; the Vietnamese ones stand beside the code.
import type { FunctionId, ParameterName } from './functions.ts';

type EnglishWords = {
  readonly description: string;
  readonly parameters: Partial<Record<ParameterName, string>>;
};

const deadline = 'Cell or range with the deadline as written.';
const planYear =
  'Year of the plan (2022), or a school year ("2025-2026", from August), used when the deadline names none.';
const due = 'Cell or range with the due date, or the deadline as written.';
const done = 'Cell or range with the completion date; blank when not done.';
const asOf = 'The cut-off day.';
const period = 'Cell or range with the period: a quarter, 6 or 9 months, year, month.';
const year = 'Year of the report.';

export const englishFunctions = {
  DUEDATE: {
    description:
      'Reads a deadline written in Vietnamese and returns its due date (format the cell as a date); blank when it has no day or another year than the plan.',
    parameters: {
      deadline,
      planYear,
      pick: '"CUOI": the last milestone (default); "DAU": the first; "KE": the next one from the cut-off day.',
      holidays:
        'Range of public holidays; when given, a due date on a day off moves to the next working day.',
      asOf: 'The cut-off day, needed for "KE".',
    },
  },
  MILESTONES: {
    description: 'Splits deadline cells into milestones: what, due date, kind, certainty; one row each.',
    parameters: {
      deadline: 'Cell with the deadline as written; the milestones of a range follow each other.',
      planYear,
    },
  },
  DUEKIND: {
    description:
      'Kind of a deadline: date, month, quarter, year, recurring, ongoing, event, by regulation (in Vietnamese).',
    parameters: {
      deadline,
    },
  },
  STATUS: {
    description: 'Progress status as of a day, in Vietnamese; overdue as soon as one milestone is.',
    parameters: {
      due,
      done,
      asOf,
      warningDays: 'Days before the due date from which it counts as due soon; 7 when omitted.',
      planYear,
    },
  },
  DAYSLATE: {
    description: 'Days overdue as of a day, or at completion; 0 when not late.',
    parameters: {
      due,
      done,
      asOf,
      workdaysOnly: 'TRUE: count working days only; FALSE when omitted.',
      holidays: 'Range of public holidays, not counted as working days.',
      planYear,
    },
  },
  COUNTSTATUS: {
    description: 'Counts tasks by status, and by unit when units are given.',
    parameters: {
      statuses: 'Range of statuses, as PLAN.STATUS gives them.',
      status: 'Status to count; one result per cell of a range.',
      units: 'Range of lead units, of the same size.',
      unit: 'Name of the unit; one result per cell of a range.',
    },
  },
  PERCENTDONE: {
    description: 'Completion rate from 0 to 1, over all tasks or over the tasks that are due.',
    parameters: {
      statuses: 'Range of statuses, as PLAN.STATUS gives them.',
      basis: '"TONG": over all tasks (default); "DENHAN": over tasks due.',
    },
  },
  READRATING: {
    description: 'Reads the mark in the four rating columns; says so when there is none or more than one.',
    parameters: {
      fourCells: 'The four cells of a task, or a range of four columns.',
    },
  },
  SUGGESTRATING: {
    description: 'Suggests a rating by time and content, or says why the scale has none.',
    parameters: {
      due,
      done,
      complete: 'TRUE: content complete; FALSE: incomplete.',
      asOf,
      planYear,
    },
  },
  SCORE: {
    description: 'Points of a rate by a table of thresholds that is yours.',
    parameters: {
      rate: 'Cell or range with the rate, as 0.95 or "95%".',
      scale: 'Two columns: threshold ("from" when a bare number; or ">90%", "70-90%") and points.',
    },
  },
  TASKS: {
    description:
      'Reads a whole appendix as it stands and returns one clean row for each task, with a header.',
    parameters: {
      range: 'Range of the appendix with its header row, best with the title of the plan.',
      planYear: 'Year of the plan; read from the title and the deadlines when omitted.',
    },
  },
  SUMMARY: {
    description:
      'Progress statistics of an appendix by lead unit, section or status; every rate with its denominator.',
    parameters: {
      range: 'Range of the appendix with its header row, best with the title of the plan.',
      groupBy: '"DONVI": by lead unit; "LINHVUC": by section; "TRANGTHAI": by status.',
      asOf,
      done: 'One column of completion dates with as many rows as the range.',
      planYear: 'Year of the plan; read from the title and the deadlines when omitted.',
    },
  },
  CHECKROW: {
    description: 'Lists what is wrong or doubtful in each task row; blank when nothing is.',
    parameters: {
      rows: 'The row of a task, or several rows.',
      header: 'Header row of the table; omit when the range includes it.',
      planYear,
    },
  },
  PERIODSTART: {
    description: 'First day of the data of a reporting period.',
    parameters: {
      period,
      year,
    },
  },
  PERIODEND: {
    description: 'Last day of the data of a reporting period.',
    parameters: {
      period,
      year,
    },
  },
  UNIT: {
    description:
      'Brings names of units to one spelling: by a catalogue, or the most common one of the range.',
    parameters: {
      name: 'Cell or range with the names.',
      catalogue: 'First column: standard names; other columns: other spellings.',
    },
  },
  NORMALIZE: {
    description: 'Normalises text: precomposed Unicode, single blanks, no leftover markup.',
    parameters: {
      text: 'Cell or range with the text.',
    },
  },
} satisfies Record<FunctionId, EnglishWords>;
