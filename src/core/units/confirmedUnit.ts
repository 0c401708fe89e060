// What the user says by confirming a finding about a unit's name: how the catalogue is to have that unit.
import type { Finding } from '../finding.ts';
import type { CatalogueUnit, PlanAnalysis } from '../progress.ts';
import { cleanText, foldedText } from '../text.ts';
import { tidyUnit } from '../units.ts';
import { extendCatalogue } from './extendCatalogue.ts';
import { unitKey } from './unitKey.ts';

/** A sentence is nobody's name. */
const longestName = 120;

/** No name of one unit. Accepts "cac phong", "tat ca cong chuc", "toan the can bo"; not "cat tia". */
const SEVERAL = /^(?:cac|tat ca|toan the|moi) /u;

const namesOneUnit: ReadonlySet<Finding['code']> = new Set([
  'MULTI_LEAD',
  'COLLECTIVE_LEAD',
  'LEAD_IS_PROSE',
  'LEAD_NOT_UNIT',
  'COOP_NOT_UNIT',
]);

/** The unit as the catalogue is to have it once the user confirms the finding; null when it is about no name. */
export function confirmedUnit(finding: Finding, analysis: PlanAnalysis): CatalogueUnit | null {
  const { planYear: year } = analysis;
  const { code, quote, details } = finding;
  if (code === 'ALIAS') return unitInPlan(String(details?.['common'] ?? ''), analysis);
  if (code === 'LEAD_NOT_INTERNAL')
    return { name: String(details?.['unit'] ?? ''), aliases: [], sort: 'unit', year };
  const name = tidyUnit(cleanText(quote));
  if (!namesOneUnit.has(code) || name === '' || name.length > longestName) return null;
  if (SEVERAL.test(foldedText(name))) return null;
  return { name, aliases: [], sort: 'unit', year };
}

/** The unit of a name with every spelling that the plan has for it. */
function unitInPlan(name: string, { tasks, references, planYear }: PlanAnalysis): CatalogueUnit | null {
  const key = unitKey(name);
  const plan = tasks.map(({ task }) => task);
  const known = extendCatalogue(references.units, plan, planYear);
  return known.find((unit) => [unit.name, ...unit.aliases].some((one) => unitKey(one) === key)) ?? null;
}
