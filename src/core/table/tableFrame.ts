// A table before its rows are read: where its heading stands, its columns, how far it can reach.
import type { Certainty, TableColumn } from '../model.ts';

/** A heading printed again inside the body, as on every page; rows are sheet rows. */
type RepeatedHeader = { readonly row: number; readonly rows: number };

/** A table before its rows are read; all rows and columns are sheet coordinates. */
export type TableFrame = {
  readonly headerRow: number;
  readonly headerRows: number;
  /** First row under the table that cannot belong to it. */
  readonly endRow: number;
  readonly columns: readonly TableColumn[];
  /** First and last column of a table that has another one beside it; its rows end there. */
  readonly span: readonly [number, number] | null;
  readonly repeats: readonly RepeatedHeader[];
  /** The line above the heading that names the section of all its tasks. */
  readonly captionRow: number | null;
  readonly certainty: Certainty;
  /** The user gave the range: nothing in it is taken for the end of the table. */
  readonly corrected: boolean;
};
