// What is wrong with, or uncertain about, a deadline cell: facts with a place; findings are made of them elsewhere.

export type DeadlineProblem = {
  readonly code:
    'IMPOSSIBLE_DATE' | 'UNREADABLE_DEADLINE' | 'ASSUMED_DEADLINE' | 'YEAR_MISMATCH' | 'PRIOR_YEAR_DUE';
  /** [start, end) in the cell's own text. */
  readonly span: readonly [start: number, end: number];
  /** The text that would put it right in place of `span`. */
  readonly replacement?: string;
  readonly details?: Readonly<Record<string, string | number>>;
};
