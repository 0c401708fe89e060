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

/** A second line of a list. Accepts a line break before "- Lãnh đạo", "+ Văn thư"; not before "Tài chính". */
const BULLETS = /\n\s*[-+*•]/u;

const namesOneUnit: ReadonlySet<Finding['code']> = new Set([
  'MULTI_LEAD',
  'COLLECTIVE_LEAD',
  'LEAD_IS_PROSE',
  'LEAD_NOT_UNIT',
  'COOP_NOT_UNIT',
]);

/** Whether a finding is about the name of a unit, so that the user can confirm it. */
export function canConfirmUnit(finding: Finding): boolean {
  return finding.code === 'ALIAS' || finding.code === 'LEAD_NOT_INTERNAL' || nameIn(finding) !== null;
}

/** The unit as the catalogue is to have it once the user confirms the finding; null when it is about no name. */
export function confirmedUnit(finding: Finding, analysis: PlanAnalysis): CatalogueUnit | null {
  const { code, details } = finding;
  if (code === 'ALIAS') return unitInPlan(String(details?.['common'] ?? ''), analysis);
  const name = code === 'LEAD_NOT_INTERNAL' ? String(details?.['unit'] ?? '') : nameIn(finding);
  return name === null ? null : { name, aliases: [], sort: 'unit', year: analysis.planYear };
}

/** The whole cell as one name; null for a sentence, a list, or what says itself that it is several. */
function nameIn({ code, quote }: Finding): string | null {
  const name = tidyUnit(cleanText(quote));
  if (!namesOneUnit.has(code) || name === '' || name.length > longestName) return null;
  return BULLETS.test(cleanText(quote)) || SEVERAL.test(foldedText(name)) ? null : name;
}

/** The unit of a name with every spelling that the plan has for it. */
function unitInPlan(name: string, { tasks, references, planYear }: PlanAnalysis): CatalogueUnit | null {
  const key = unitKey(name);
  const plan = tasks.map(({ task }) => task);
  const known = extendCatalogue(references.units, plan, planYear);
  return known.find((unit) => [unit.name, ...unit.aliases].some((one) => unitKey(one) === key)) ?? null;
}
