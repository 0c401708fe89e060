// The add-in's settings: a web-extension part, as Excel keeps them.
import type { OpcPackage } from '../package/opcPackage.ts';
import { childrenOf, find, parseXml } from '../xml/parseXml.ts';

/** The add-in's id: the `Id` of manifest.xml, by which Excel knows whose settings a part holds. */
export const addInId = 'b672f0eb-d98f-4544-9b17-a3b91ef960f6';

export const taskpanesType = 'http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes';
export const extensionType = 'http://schemas.microsoft.com/office/2011/relationships/webextension';

/** The part that holds our settings, or undefined. Other add-ins have parts of their own. */
export function settingsPart(opc: OpcPackage): string | undefined {
  const taskpanes = opc.related('', 'webextensiontaskpanes');
  if (taskpanes === undefined || !opc.has(taskpanes)) return undefined;
  return opc
    .relationships(taskpanes)
    .filter((relationship) => relationship.type === 'webextension' && opc.has(relationship.target))
    .map((relationship) => relationship.target)
    .find((part) => find(parseXml(opc.text(part)), 'reference')?.attributes['id']?.toLowerCase() === addInId);
}

export function readSettings(opc: OpcPackage): Map<string, unknown> {
  const part = settingsPart(opc);
  const settings = new Map<string, unknown>();
  if (part === undefined) return settings;
  for (const { attributes } of childrenOf(find(parseXml(opc.text(part)), 'properties'), 'property')) {
    settings.set(attributes['name'] ?? '', jsonValue(attributes['value'] ?? ''));
  }
  return settings;
}

/** Values are JSON; what is not was written by somebody else and is taken as text. */
function jsonValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
