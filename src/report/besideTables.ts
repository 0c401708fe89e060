// Tables that stand beside each other share rows: a number that no row reaches keeps the rows of each apart.
import type { PlanTable } from '../core/model.ts';

/** More than a sheet has rows. */
const apart = 10_000_000;

const shareRows = (one: PlanTable, other: PlanTable): boolean =>
  one.source.sheet === other.source.sheet &&
  one.source.row < other.source.row + other.source.rows &&
  other.source.row < one.source.row + one.source.rows;

/** What is added to the row numbers of a table's tasks: nothing but for tables that have another one before them. */
export function rowOffset(table: PlanTable, tables: readonly PlanTable[]): number {
  return apart * tables.slice(0, tables.indexOf(table)).filter((other) => shareRows(other, table)).length;
}

/** The end of a formula that gives a row. */
export const plusOffset = (offset: number): string => (offset === 0 ? '' : `+${offset}`);
