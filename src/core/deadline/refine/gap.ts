// What a step over the expressions of one clause may look at.
import type { Draft } from '../draft.ts';
import type { Clause } from './clauses.ts';

/** The clause, and the folded words between two places of it. */
export type Gap = { readonly clause: Clause; readonly between: (from: number, to: number) => string };

/** One refinement: gives back the drafts that stay, changed where needed. */
export type Step = (drafts: readonly Draft[], text: Gap) => readonly Draft[];

/** Kinds that name a stretch of the calendar, which may as well be part of a name ("báo cáo quý I"). */
export const periods: ReadonlySet<string> = new Set(['month', 'quarter', 'half', 'year']);
