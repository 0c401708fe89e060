// The add-in's settings as Excel keeps them: a web-extension part, led to from the list of task panes.
import type { OpcPackage } from '../package/opcPackage.ts';
import { addInId, extensionType, readSettings, settingsPart, taskpanesType } from '../read/readSettings.ts';
import { element, xmlHead } from '../xml/buildXml.ts';
import { XmlDocument } from '../xml/xmlDocument.ts';
import { contentTypes } from './blankPackage.ts';
import { extensionOrder } from './schemaOrder.ts';

const extensionNamespace = 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11';
const taskpanesNamespace = 'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11';
const relationshipsNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const sorted = (settings: ReadonlyMap<string, unknown>): string =>
  JSON.stringify([...settings].sort(([a], [b]) => (a < b ? -1 : 1)));

export function writeSettings(opc: OpcPackage, settings: ReadonlyMap<string, unknown>): void {
  if (sorted(readSettings(opc)) === sorted(settings)) return;
  const part = settingsPart(opc) ?? addExtension(opc);
  const document = new XmlDocument(opc.text(part));
  const prefix = document.root.tag.slice(0, document.root.tag.indexOf(':') + 1);
  const items = [...settings].map(([name, value]) =>
    element(`${prefix}property`, { name, value: JSON.stringify(value) ?? 'null' }),
  );
  document.setChild(
    document.root,
    extensionOrder,
    'properties',
    element(`${prefix}properties`, {}, items.join('')),
  );
  opc.set(part, document.toString());
}

function addExtension(opc: OpcPackage): string {
  const part = opc.freeName('xl/webextensions/webextension');
  const reference = element('we:reference', {
    id: addInId,
    version: '1.0.0.0',
    store: 'developer',
    storeType: 'Registry',
  });
  const extension = element(
    'we:webextension',
    { 'xmlns:we': extensionNamespace, id: `{${addInId.toUpperCase()}}` },
    `${reference}<we:alternateReferences/><we:properties/><we:bindings/>` +
      `<we:snapshot xmlns:r="${relationshipsNamespace}"/>`,
  );
  opc.add(part, xmlHead + extension, contentTypes.webExtension);
  const known = opc.related('', 'webextensiontaskpanes');
  const taskpanes = known !== undefined && opc.has(known) ? known : addTaskpanes(opc);
  const id = opc.relate(taskpanes, extensionType, part);
  const document = new XmlDocument(opc.text(taskpanes));
  const pane = element(
    'wetp:taskpane',
    // Not shown by itself: a colleague without the add-in would be asked to get it.
    { 'xmlns:wetp': taskpanesNamespace, dockstate: 'right', visibility: 0, width: 350, row: 1 },
    element('wetp:webextensionref', { 'xmlns:r': relationshipsNamespace, 'r:id': id }),
  );
  document.append(document.root, pane);
  opc.set(taskpanes, document.toString());
  return part;
}

function addTaskpanes(opc: OpcPackage): string {
  const part = 'xl/webextensions/taskpanes.xml';
  opc.add(
    part,
    `${xmlHead}<wetp:taskpanes xmlns:wetp="${taskpanesNamespace}"></wetp:taskpanes>`,
    contentTypes.taskpanes,
  );
  opc.relate('', taskpanesType, part);
  return part;
}
