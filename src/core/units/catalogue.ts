// The user's catalogue of units: what each spelling is called.
import type { CatalogueUnit } from '../progress.ts';
import { unitKey } from './unitKey.ts';

/** By `unitKey` of every spelling. */
export type Catalogue = ReadonlyMap<string, CatalogueUnit>;

/** The units of a year; a name counts more than another spelling of it somewhere else. */
export function catalogueOf(units: readonly CatalogueUnit[], planYear: number): Catalogue {
  const known = units.filter(({ name, year }) => name !== '' && (year === undefined || year === planYear));
  const byKey = new Map<string, CatalogueUnit>();
  for (const unit of known) for (const alias of unit.aliases) byKey.set(unitKey(alias), unit);
  for (const unit of known) byKey.set(unitKey(unit.name), unit);
  byKey.delete('');
  return byKey;
}
