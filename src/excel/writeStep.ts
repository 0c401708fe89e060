// A piece of writing: requests that go to Excel together, and about how large they are.

/**
 * `queue` puts the requests into the context's queue; it may be called again when Excel found the whole batch too
 * large, so it looks its sheet up by itself and keeps no object.
 */
export type WriteStep = {
  /** Name of the sheet, for the progress the user sees. */
  readonly sheet: string;
  /** Estimated size of the requests in bytes. */
  readonly bytes: number;
  readonly queue: (workbook: Excel.Workbook) => void;
};

/** A few property writes. */
export const smallStep = 2_000;
