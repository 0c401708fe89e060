// Everything a lead or partner cell tells, read once for each distinct text of a plan.
import { readLeadCell } from './units.ts';
import { unitKey } from './units/unitKey.ts';
import { MAX_CELL, unitLines } from './units/unitLines.ts';
import { unitKind, type UnitKind } from './units/unitKind.ts';

export type UnitCell = {
  /** In the cell's own spelling; of a partner cell both together are the partners. */
  readonly leads: readonly string[];
  readonly partners: readonly string[];
  readonly units: readonly string[];
  /** `unitKey` of each of `units`. */
  readonly keys: readonly string[];
  /** Persons before prose: a cell that names a person is told of as that; `collective` only when all names are. */
  readonly kind: UnitKind | 'blank';
};

/** A reader that remembers: a column of 3,000 rows holds a few dozen texts. */
export function unitCellReader(): (text: string) => UnitCell {
  const known = new Map<string, UnitCell>();
  return (text) => {
    const cell = known.get(text) ?? readUnitCell(text);
    known.set(text, cell);
    return cell;
  };
}

function readUnitCell(text: string): UnitCell {
  const { leads, partners } = readLeadCell(text);
  const units = [...leads, ...partners];
  return { leads, partners, units, keys: units.map(unitKey), kind: kindOf(text, units) };
}

function kindOf(text: string, units: readonly string[]): UnitCell['kind'] {
  if (text.trim() === '') return 'blank';
  if (text.length > MAX_CELL) return 'prose';
  const lines = unitLines(text).map(unitKind);
  const names = units.map(unitKind);
  if (lines.includes('person') || names.includes('person')) return 'person';
  if (lines.includes('prose') || names.includes('prose')) return 'prose';
  return names.length > 0 && names.every((kind) => kind === 'collective') ? 'collective' : 'unit';
}
