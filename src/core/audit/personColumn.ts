// Whether a column is meant for people.
import type { ColumnRole, PlanTable } from '../model.ts';
import { foldedText } from '../text.ts';

/** Accepts "nguoi phu trach", "can bo theo doi", "lanh dao chi dao"; not "don vi chu tri". */
const PERSONS = /(?<!\p{L})(?:nguoi|ca nhan|can bo|chuyen vien|lanh dao|phu trach|giao vien)(?!\p{L})/u;

/** Whether the header itself asks for a person, so that one is no mistake. */
export function asksForPersons(table: PlanTable, role: ColumnRole): boolean {
  return table.columns.some((column) => column.role === role && PERSONS.test(foldedText(column.header)));
}
