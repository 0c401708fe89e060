// What a rule hands on before the refiners have given it a year, a limit and a label.
import type { IsoDate, MilestoneKind, Recurrence } from '../model.ts';

/** First and last day of what was named; `due` is its INCLUSIVE last day, before any limit word is applied. */
export type Period = { readonly start?: IsoDate; readonly due: IsoDate; readonly alternative?: IsoDate };

/**
 * How the words in front bind the day: `before` it ("trước"), `by` it ("chậm nhất", "đến"), `from` it ("từ"),
 * `after` it ("sau"), `planned` for it ("dự kiến"), `in` it ("trong"), or bare (`on`).
 */
export type Limit = 'before' | 'by' | 'from' | 'after' | 'planned' | 'in' | 'on';

/** Time that runs from an event, or up to it: "trong vòng 05 ngày làm việc kể từ…", "05 ngày trước khi…". */
export type Duration = {
  readonly amount: number;
  readonly unit: 'day' | 'workday' | 'week' | 'month' | 'year';
  readonly from: 'after' | 'before';
};

/** One expression as a rule saw it. Positions are in the folded text; years may still be missing. */
export type Draft = {
  readonly kind: MilestoneKind;
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly limit: Limit;
  /** The year the words state, and where its digits stand. */
  readonly year?: number | undefined;
  readonly yearAt?: readonly [start: number, end: number] | undefined;
  /** The days of a fixed expression in a given year; null when the calendar has no such day. */
  readonly period?: ((year: number) => Period | null) | undefined;
  readonly recurrence?: Recurrence | undefined;
  readonly duration?: Duration | undefined;
  /** Set when the words themselves leave room for another reading. */
  readonly assumed?: boolean | undefined;
  /** Set when the words fix the day without a year of their own ("giai đoạn 2021-2025", a serial number). */
  readonly yearless?: boolean | undefined;
};

/** `skip`: this stretch is certainly no deadline and no later rule may read it. `null`: not mine. */
export type Found = readonly Draft[] | 'skip' | null;

export type Rule = {
  readonly name: string;
  /**
   * Pieces of which every text of this rule holds one: a quick look that spares the pattern. '#' stands for a digit,
   * ' + ' joins pieces that must all be there: 'ngay + hang thang'.
   */
  readonly hints?: readonly string[];
  /** Global, over folded text, linear. */
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray, cell: Cell) => Found;
};

/**
 * A deadline cell made ready for matching. `text` is folded, with a line break where a new item begins and a blank
 * where a line was only wrapped; `origin` leads back to `source`.
 */
export type Cell = {
  readonly source: string;
  readonly text: string;
  readonly origin: readonly number[];
  readonly planYear: number;
  /** The month the plan's year begins with: 1, or 8 in a plan of a school year. */
  readonly firstMonth: number;
};
