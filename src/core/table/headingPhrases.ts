// One line of the lists of words by which column headings are known.
import type { ColumnRole } from '../model.ts';

export type HeadingWords = {
  readonly role: ColumnRole;
  readonly weight: number;
  /** `whole` phrases must be the whole heading; `part` phrases may stand anywhere in it. */
  readonly match: 'whole' | 'part';
  readonly phrases: readonly string[];
};

/** Phrases are given in one text, with | between them. */
export const words = (
  role: ColumnRole,
  match: 'whole' | 'part',
  weight: number,
  list: string,
): HeadingWords => ({
  role,
  weight,
  match,
  phrases: list.split('|').map((phrase) => phrase.trim()),
});
