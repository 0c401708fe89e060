// The user's catalogue of units with one that was confirmed: its row is made to say so, or a row comes behind the others.
import type { CatalogueUnit } from '../progress.ts';
import { catalogueOf } from './catalogue.ts';
import { unitKey } from './unitKey.ts';

/** Row by row as given; the name that the user gave a unit stays, its sort is the one confirmed. */
export function learnUnit(
  units: readonly CatalogueUnit[],
  learnt: CatalogueUnit,
  planYear: number,
): readonly CatalogueUnit[] {
  const known = catalogueOf(units, planYear).get(unitKey(learnt.name));
  if (known === undefined) return [...units, learnt];
  const spellings = [learnt.name, ...learnt.aliases].filter(
    (one) => one !== known.name && !known.aliases.includes(one),
  );
  return units.map((unit) =>
    unit === known ? { ...unit, sort: learnt.sort, aliases: [...unit.aliases, ...spellings] } : unit,
  );
}
