// What the audit finds: codes, severity, place, and the change that would put it right.
import type { Source } from './model.ts';

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
  'DUE_BEFORE_CUTOFF',
  'YEAR_IN_TEXT',
  'LOW_TEXT_QUALITY',
  'ROW_INVALID',
  'TABLE_UNSURE',
  'COLUMN_UNSURE',
  'ENTRY_UNMATCHED',
  'ENTRY_UNREADABLE',
  'DONE_AFTER_AS_OF',
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
