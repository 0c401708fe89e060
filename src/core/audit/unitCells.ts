// What kind of text a lead or partner cell holds, as the lead rules need it.
import type { ColumnRole, PlanTable } from '../model.ts';
import { foldedText } from '../text.ts';
import { splitUnits } from '../units.ts';
import { unitLines } from '../units/unitLines.ts';
import { unitKind, type UnitKind } from '../units/unitKind.ts';

/** Persons before prose: a cell that names a person is told of as that; `collective` only when all names are. */
export function cellKind(text: string): UnitKind | 'blank' {
  if (text.trim() === '') return 'blank';
  const lines = unitLines(text).map(unitKind);
  const names = splitUnits(text).map(unitKind);
  if (lines.includes('person') || names.includes('person')) return 'person';
  if (lines.includes('prose') || names.includes('prose')) return 'prose';
  return names.length > 0 && names.every((kind) => kind === 'collective') ? 'collective' : 'unit';
}

/** Accepts "nguoi phu trach", "can bo theo doi", "lanh dao chi dao"; not "don vi chu tri". */
const PERSONS = /(?<!\p{L})(?:nguoi|ca nhan|can bo|chuyen vien|lanh dao|phu trach|giao vien)(?!\p{L})/u;

/** Whether the header itself asks for a person, so that one is no mistake. */
export function asksForPersons(table: PlanTable, role: ColumnRole): boolean {
  return table.columns.some((column) => column.role === role && PERSONS.test(foldedText(column.header)));
}
