// The workbook part: the list of sheets, names, the tab in front, protection and calculation.
import type { Workbook } from '../../model/workbook.ts';
import type { FileSheet, PackageReading } from '../read/readPackage.ts';
import { element } from '../xml/buildXml.ts';
import { childrenOf, find, flag, numeric } from '../xml/parseXml.ts';
import { withAttributes, XmlDocument } from '../xml/xmlDocument.ts';
import { namesXml, type PlacedSheet } from './writeNames.ts';
import { relationshipAttribute } from './relationshipAttribute.ts';
import { workbookOrder } from './schemaOrder.ts';

export type SheetEntry = Omit<PlacedSheet, 'index'> & {
  /** What the sheet is compared with: the file's, brought past the lines that came or went since. */
  readonly file: FileSheet;
  /** The relationship of a sheet that is new in the file, else null. */
  readonly relationship: string | null;
};

/** `formulas` says whether any were added or changed, so that Excel calculates when it opens the file. */
export function writeWorkbookPart(
  reading: PackageReading,
  workbook: Workbook,
  entries: readonly SheetEntry[],
  formulas: 'same' | 'changed',
): void {
  const { opc, workbookPart } = reading.files;
  const document = new XmlDocument(opc.text(workbookPart));
  const { root } = document;
  const list = sheetList(document, reading, entries);
  const content = list.map(({ xml }) => xml).join('');
  const sheets = find(root, 'sheets');
  if (sheets && document.xml.slice(sheets.openEnd, sheets.closeStart) !== content) {
    document.setChild(root, workbookOrder, 'sheets', `<${sheets.tag}>${content}</${sheets.tag}>`);
  }
  const placed = list.flatMap(({ entry }, index) => (entry ? [{ ...entry, index }] : []));
  const names = namesXml(reading.names, reading.sheets, workbook.names, placed, ({ element: name }) =>
    document.source(name),
  );
  const present = find(root, 'definedNames');
  const before = childrenOf(present, 'definedName')
    .map((name) => document.source(name))
    .join('');
  if (names !== before)
    document.setChild(
      root,
      workbookOrder,
      'definedNames',
      names === '' ? '' : element('definedNames', {}, names),
    );
  writeFlags(document, workbook, placed, formulas);
  if (document.changed) opc.set(workbookPart, document.toString());
}

/** The sheets in tab order; chart sheets, which the model does not have, keep their places among them. */
function sheetList(
  document: XmlDocument,
  reading: PackageReading,
  entries: readonly SheetEntry[],
): { readonly xml: string; readonly entry: SheetEntry | null }[] {
  const elements = childrenOf(find(document.root, 'sheets'), 'sheet');
  const list: { xml: string; entry: SheetEntry | null }[] = entries.map((entry) => {
    const { sheet, source } = entry;
    const index = reading.sheets.indexOf(source);
    const state = sheet.visibility === 'visible' ? null : sheet.visibility;
    const known = elements[index];
    if (known) {
      const changes = {
        ...(sheet.name === source.part.name ? {} : { name: sheet.name }),
        ...((state ?? 'visible') === source.part.state ? {} : { state }),
      };
      return { xml: withAttributes(document.source(known), changes), entry };
    }
    const relationship = relationshipAttribute(document.root, entry.relationship ?? '');
    return {
      xml: element('sheet', { name: sheet.name, sheetId: source.part.sheetId, state, ...relationship }),
      entry,
    };
  });
  reading.sheets.forEach((file, index) => {
    const known = elements[index];
    if (file === null && known)
      list.splice(Math.min(index, list.length), 0, { xml: document.source(known), entry: null });
  });
  return list;
}

function writeFlags(
  document: XmlDocument,
  workbook: Workbook,
  placed: readonly PlacedSheet[],
  formulas: 'same' | 'changed',
): void {
  const { root } = document;
  const active = placed.find(({ sheet }) => sheet === workbook.activeSheet)?.index ?? 0;
  document.patchChild(root, workbookOrder, 'bookViews', (views) => {
    views.patchChild(views.root, ['workbookView'], 'workbookView', (view) => {
      const { activeTab, firstSheet } = view.root.attributes;
      if (numeric(activeTab, 0) !== active) view.setAttributes(view.root, { activeTab: active });
      // Tabs before this one are scrolled out: after a deletion it may not exist.
      if (numeric(firstSheet, 0) > active) view.setAttributes(view.root, { firstSheet: null });
    });
  });
  const protection = find(root, 'workbookProtection');
  if (flag(protection?.attributes['lockStructure']) !== workbook.structureProtected) {
    document.patchChild(root, workbookOrder, 'workbookProtection', (part) => {
      part.setAttributes(part.root, { lockStructure: workbook.structureProtected ? true : null });
    });
  }
  const manual = find(root, 'calcPr')?.attributes['calcMode'] === 'manual';
  const wantsManual = workbook.calculationMode === 'manual';
  if (formulas === 'same' && manual === wantsManual) return;
  document.patchChild(root, workbookOrder, 'calcPr', (part) => {
    part.setAttributes(part.root, {
      ...(manual === wantsManual ? {} : { calcMode: wantsManual ? 'manual' : null }),
      ...(formulas === 'changed' ? { fullCalcOnLoad: true } : {}),
    });
  });
}
