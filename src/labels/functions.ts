// Words of the custom functions: what Excel shows while one is typed, and what an error says.

export const functionIds = ['DUEDATE', 'MILESTONES', 'STATUS', 'DAYSLATE'] as const;
export type FunctionId = (typeof functionIds)[number];

type ParameterName = 'deadline' | 'planYear' | 'pick' | 'due' | 'done' | 'asOf' | 'warningDays';

/** The name that stands in Excel's hint under the cell; descriptions in Vietnamese stand beside the code. */
export const parameterNames = {
  deadline: 'thời_hạn',
  planYear: 'năm_kế_hoạch',
  pick: 'chọn',
  due: 'ngày_đến_hạn',
  done: 'ngày_hoàn_thành',
  asOf: 'ngày_chốt',
  warningDays: 'số_ngày_báo_trước',
} satisfies Record<ParameterName, string>;

type EnglishWords = {
  readonly description: string;
  readonly parameters: Partial<Record<ParameterName, string>>;
};

export const englishFunctions = {
  DUEDATE: {
    description:
      'Reads a deadline written in Vietnamese and returns its due date (format the cell as a date).',
    parameters: {
      deadline: 'Cell or range with the deadline as written.',
      planYear: 'Year of the plan, used when the deadline names none.',
      pick: '"CUOI": the last milestone (default); "DAU": the first.',
    },
  },
  MILESTONES: {
    description: 'Splits a deadline cell into milestones: what, due date, kind, certainty; one row each.',
    parameters: {
      deadline: 'Cell with the deadline as written.',
      planYear: 'Year of the plan, used when the deadline names none.',
    },
  },
  STATUS: {
    description: 'Progress status as of a day, in Vietnamese.',
    parameters: {
      due: 'Cell or range with the due date.',
      done: 'Cell or range with the completion date; blank when not done.',
      asOf: 'The cut-off day.',
      warningDays: 'Days before the due date from which it counts as due soon; 7 when omitted.',
    },
  },
  DAYSLATE: {
    description: 'Days overdue as of a day, or at completion; 0 when not late.',
    parameters: {
      due: 'Cell or range with the due date.',
      done: 'Cell or range with the completion date; blank when not done.',
      asOf: 'The cut-off day.',
    },
  },
} satisfies Record<FunctionId, EnglishWords>;

/** Words accepted for "which milestone". */
export const pickWords: Readonly<Record<string, 'first' | 'last'>> = {
  DAU: 'first',
  ĐẦU: 'first',
  CUOI: 'last',
  CUỐI: 'last',
};

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);

export const functionErrors = {
  year: (value: string) => `Năm kế hoạch phải là số nguyên từ 1950 đến 2199, không phải "${shorten(value)}".`,
  days: (value: string) =>
    `Số ngày báo trước phải là số nguyên từ 0 đến 3660, không phải "${shorten(value)}".`,
  noYear: (text: string) => `"${shorten(text)}" không ghi năm. Hãy cho năm kế hoạch ở tham số thứ hai.`,
  serial: (value: number) => `${value} không phải là ngày từ năm 1950 đến năm 2200.`,
  day: (text: string) => `"${shorten(text)}" không phải là một ngày. Hãy nhập ngày dạng 15/03/2022.`,
  pick: (value: string) => `Tham số "chọn" chỉ nhận "CUOI" hoặc "DAU", không nhận "${shorten(value)}".`,
  unreadable: (text: string) => `Chưa đọc được thời hạn "${shorten(text)}".`,
  noAsOf: 'Thiếu ngày chốt.',
  shapes: 'Các vùng phải cùng số dòng, số cột, hoặc chỉ gồm một ô.',
} as const;
