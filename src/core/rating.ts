// Ratings as a person marks them, and the one that dates and content suggest: a proposal, never filled in unasked.
import { ratings, type ColumnRole, type Rating } from './model.ts';
import type { Status } from './progress.ts';

export type Completeness = 'complete' | 'incomplete' | 'unknown';

/** Why nothing can be suggested: the scale has no step for it, or a fact is missing. */
export type RatingGap = 'lateIncomplete' | 'notDue' | 'contentUnknown';

export type RatingSuggestion = { readonly rating: Rating } | { readonly gap: RatingGap };

/**
 * The rating by the glosses of the scale (domain §1.3): on time and complete, on time and incomplete, late and complete,
 * not done. Late and incomplete, and not done but not yet due, have no step of their own.
 */
export function suggestRating(status: Status, content: Completeness): RatingSuggestion {
  if (status !== 'done' && status !== 'doneLate')
    return status === 'overdue' ? { rating: 'notdone' } : { gap: 'notDue' };
  if (content === 'unknown') return { gap: 'contentUnknown' };
  if (status === 'done') return { rating: content === 'complete' ? 'good' : 'done' };
  return content === 'complete' ? { rating: 'late' } : { gap: 'lateIncomplete' };
}

/** Whether the column is one of the four in which people mark a rating. */
export function isRatingRole(role: ColumnRole): boolean {
  return role.startsWith('rating-');
}

/** The ratings that are marked, from the four cells of a row in the order of the scale. */
export function markedRatings(marked: readonly boolean[]): Rating[] {
  return ratings.filter((_, index) => marked[index] === true);
}
