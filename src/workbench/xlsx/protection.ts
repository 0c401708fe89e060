// What a protected sheet still allows: Office.js's words and the file's attributes, which say what is locked.
import { flag } from './xml/parseXml.ts';

/** Office.js's word, the attribute, and what the attribute is when absent. */
const options = [
  ['allowFormatCells', 'formatCells', 'true'],
  ['allowFormatColumns', 'formatColumns', 'true'],
  ['allowFormatRows', 'formatRows', 'true'],
  ['allowInsertColumns', 'insertColumns', 'true'],
  ['allowInsertRows', 'insertRows', 'true'],
  ['allowInsertHyperlinks', 'insertHyperlinks', 'true'],
  ['allowDeleteColumns', 'deleteColumns', 'true'],
  ['allowDeleteRows', 'deleteRows', 'true'],
  ['allowSort', 'sort', 'true'],
  ['allowAutoFilter', 'autoFilter', 'true'],
  ['allowPivotTables', 'pivotTables', 'true'],
  ['allowEditObjects', 'objects', 'false'],
  ['allowEditScenarios', 'scenarios', 'false'],
] as const;

/** Only what is allowed, by Office.js's words. */
export function readProtection(
  attributes: Readonly<Record<string, string>>,
): Record<string, boolean | string> {
  const allowed: Record<string, boolean | string> = {};
  for (const [word, name, absent] of options) if (!flag(attributes[name], absent)) allowed[word] = true;
  if (flag(attributes['selectUnlockedCells'])) allowed['selectionMode'] = 'None';
  else if (flag(attributes['selectLockedCells'])) allowed['selectionMode'] = 'Unlocked';
  return allowed;
}

export function protectionAttributes(
  allowed: Readonly<Record<string, boolean | string>>,
): Record<string, boolean> {
  const attributes: Record<string, boolean> = {};
  for (const [word, name, absent] of options) {
    const locked = allowed[word] !== true;
    if (locked !== (absent === 'true')) attributes[name] = locked;
  }
  if (allowed['selectionMode'] === 'None') attributes['selectUnlockedCells'] = true;
  if (allowed['selectionMode'] === 'None' || allowed['selectionMode'] === 'Unlocked')
    attributes['selectLockedCells'] = true;
  return attributes;
}
