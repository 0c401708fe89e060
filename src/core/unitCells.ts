// Everything a lead or partner cell tells, read once for each distinct text of a plan.
import type { CatalogueUnit } from './progress.ts';
import { readLeadCell, tidyUnit } from './units.ts';
import type { Catalogue } from './units/catalogue.ts';
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

/** A reader that remembers: a column of 3,000 rows holds a few dozen texts. The user's catalogue counts first. */
export function unitCellReader(catalogue: Catalogue = new Map()): (text: string) => UnitCell {
  const known = new Map<string, UnitCell>();
  return (text) => {
    const cell = known.get(text) ?? readUnitCell(text, catalogue);
    known.set(text, cell);
    return cell;
  };
}

/** A spelling of the catalogue is one unit, however it would be cut. */
function readUnitCell(text: string, catalogue: Catalogue): UnitCell {
  const whole = text.trim();
  const { leads, partners } =
    whole !== '' && whole.length <= MAX_CELL && catalogue.has(unitKey(whole))
      ? { leads: [tidyUnit(whole)], partners: [] }
      : readLeadCell(text);
  const units = [...leads, ...partners];
  return { leads, partners, units, keys: units.map(unitKey), kind: kindOf(text, units, catalogue) };
}

function kindOf(text: string, units: readonly string[], catalogue: Catalogue): UnitCell['kind'] {
  if (text.trim() === '') return 'blank';
  if (text.length > MAX_CELL) return 'prose';
  const sorts = units.map((name) => catalogue.get(unitKey(name))?.sort);
  const isKnown = units.length > 0 && sorts.every((sort) => sort !== undefined);
  const lines = isKnown ? [] : unitLines(text).map(unitKind);
  const names = units.map((name, index) => kindOfSort(sorts[index]) ?? unitKind(name));
  if (lines.includes('person') || names.includes('person')) return 'person';
  if (lines.includes('prose') || names.includes('prose')) return 'prose';
  return names.length > 0 && names.every((kind) => kind === 'collective') ? 'collective' : 'unit';
}

function kindOfSort(sort: CatalogueUnit['sort'] | undefined): UnitKind | undefined {
  return sort === 'outside' ? 'unit' : sort;
}
