// What a plan adds to the user's catalogue of units: names that are not in it, spellings it does not have.
import type { Task } from '../model.ts';
import type { CatalogueUnit } from '../progress.ts';
import { readLeadCell, unifyUnits } from '../units.ts';
import { catalogueOf, type Catalogue } from './catalogue.ts';
import { unitKey } from './unitKey.ts';
import { unitKind } from './unitKind.ts';

/**
 * The catalogue with what a plan adds to it: the user's rows as they are, spellings met behind those they have, units
 * that are not in it at the end. `outside` are the keys of those that are no units of the agency.
 */
export function extendCatalogue(
  units: readonly CatalogueUnit[],
  tasks: readonly Task[],
  planYear: number,
  outside: ReadonlySet<string> = new Set(),
): readonly CatalogueUnit[] {
  const catalogue = catalogueOf(units, planYear);
  const met = new Map<CatalogueUnit, string[]>(units.map((unit) => [unit, [...unit.aliases]]));
  const added = new Map<string, CatalogueUnit>();
  for (const [name, spellings] of spellingsOf(tasks, catalogue)) {
    const unit = catalogue.get(unitKey(name)) ?? added.get(name) ?? newUnit(name, planYear, outside);
    if (!met.has(unit)) added.set(name, unit);
    const aliases = met.get(unit) ?? [];
    for (const spelling of spellings) {
      if (spelling !== unit.name && !aliases.includes(spelling)) aliases.push(spelling);
    }
    met.set(unit, aliases);
  }
  return [...met].map(([unit, aliases]) => ({ ...unit, aliases }));
}

function newUnit(name: string, year: number, outside: ReadonlySet<string>): CatalogueUnit {
  const kind = unitKind(name);
  const sort = outside.has(unitKey(name)) ? 'outside' : kind === 'prose' ? 'unit' : kind;
  return { name, aliases: [], sort, year };
}

/** Each name shown in the plan with the spellings of its cells, sentences left out, in reading order. */
function spellingsOf(tasks: readonly Task[], catalogue: Catalogue): ReadonlyMap<string, ReadonlySet<string>> {
  const mentions = tasks
    .flatMap(({ leadText, partnerText }) => [readLeadCell(leadText), readLeadCell(partnerText)])
    .flatMap(({ leads, partners }) => [...leads, ...partners])
    .filter((spelling) => unitKind(spelling) !== 'prose');
  const shown = unifyUnits(mentions, catalogue);
  const found = new Map<string, Set<string>>();
  for (const spelling of mentions) {
    const name = shown.get(spelling) ?? spelling;
    found.set(name, (found.get(name) ?? new Set<string>()).add(spelling));
  }
  return found;
}
