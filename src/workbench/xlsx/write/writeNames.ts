// Defined names: those of the model, and those by which the format keeps print titles, print areas and filters.
import { columnName, formatAddress, quoteSheetName } from '../../model/address.ts';
import type { DefinedName } from '../../model/parts.ts';
import type { Sheet } from '../../model/sheet.ts';
import { fileFormula } from '../formula/formulaText.ts';
import { filterDatabase, printArea, printTitles, type FileName } from '../read/readNames.ts';
import type { FileSheet } from '../read/readPackage.ts';
import { attributesText } from '../xml/buildXml.ts';
import { escapeText } from '../xml/escape.ts';
import { tagEnd } from '../xml/parseXml.ts';
import { withAttributes } from '../xml/xmlDocument.ts';

/** A sheet as it will stand in the file: its place in the list of sheets, and what the file had of it. */
export type PlacedSheet = { readonly sheet: Sheet; readonly index: number; readonly source: FileSheet };

const sameName = (a: DefinedName, b: DefinedName): boolean =>
  a.name.toLowerCase() === b.name.toLowerCase() && a.scope === b.scope;

/** The content of `definedNames`. `source` gives the text of an element of the file's workbook part. */
export function namesXml(
  file: readonly FileName[],
  fileSheets: readonly (FileSheet | null)[],
  names: readonly DefinedName[],
  sheets: readonly PlacedSheet[],
  source: (name: FileName) => string,
): string {
  const entries: string[] = [];
  const written = new Set<DefinedName>();
  const printed = new Set<string>();
  const placeOf = (id: string | null): PlacedSheet | undefined => sheets.find(({ sheet }) => sheet.id === id);

  for (const entry of file) {
    const fileSheet = entry.sheetIndex === null ? null : fileSheets[entry.sheetIndex];
    const place = sheets.find((candidate) => candidate.source === fileSheet);
    // A name of a sheet that is gone goes with it; a chart sheet keeps its own.
    if (entry.sheetIndex !== null && fileSheet && !place) continue;
    const index = place?.index ?? entry.sheetIndex;
    if (!entry.name) {
      const own = place && specialText(entry.element.attributes['name'] ?? '', place);
      if (own === '') continue;
      if (place) printed.add(`${String(place.index)} ${entry.element.attributes['name'] ?? ''}`);
      entries.push(renamed(source(entry), { localSheetId: index }, own ?? null));
      continue;
    }
    const { name } = entry;
    const now = names.find((candidate) => sameName(candidate, name));
    if (!now || written.has(now)) continue;
    written.add(now);
    const changes = {
      localSheetId: index,
      ...(now.name === name.name ? {} : { name: now.name }),
      ...(now.visible === name.visible ? {} : { hidden: now.visible ? null : true }),
      ...(now.comment === name.comment ? {} : { comment: now.comment === '' ? null : now.comment }),
    };
    entries.push(
      renamed(source(entry), changes, now.formula === name.formula ? null : fileFormula(now.formula)),
    );
  }
  for (const place of sheets) {
    for (const special of [printArea, printTitles, filterDatabase]) {
      if (printed.has(`${String(place.index)} ${special}`)) continue;
      const text = specialText(special, place);
      if (text)
        entries.push(
          nameXml(
            { name: special, localSheetId: place.index, hidden: special === filterDatabase ? true : null },
            text,
          ),
        );
    }
  }
  for (const name of names) {
    if (written.has(name)) continue;
    const attributes = {
      name: name.name,
      localSheetId: name.scope === null ? null : (placeOf(name.scope)?.index ?? null),
      hidden: name.visible ? null : true,
      comment: name.comment === '' ? null : name.comment,
    };
    entries.push(nameXml(attributes, fileFormula(name.formula)));
  }
  return entries.join('');
}

const nameXml = (
  attributes: Readonly<Record<string, string | number | boolean | null>>,
  text: string,
): string => `<definedName${attributesText(attributes)}>${escapeText(text)}</definedName>`;

function renamed(xml: string, changes: Parameters<typeof withAttributes>[1], text: string | null): string {
  const end = tagEnd(xml, 0);
  const tag = withAttributes(xml.slice(0, end), changes);
  return tag + (text === null ? xml.slice(end) : escapeText(text) + xml.slice(xml.lastIndexOf('</')));
}

/** What a reserved name must say: null when the file's own text still holds, '' when there is nothing to say. */
function specialText(name: string, { sheet, source }: PlacedSheet): string | null {
  const before = source.sheet;
  const isRenamed = before.name !== sheet.name;
  const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b) && !isRenamed;
  const quoted = `${quoteSheetName(sheet.name)}!`;
  const { printTitleRows: rows, printTitleColumns: columns, printArea: area } = sheet.pageLayout;
  if (name === printArea) {
    if (same(before.pageLayout.printArea, area)) return null;
    return area === null ? '' : quoted + formatAddress(area, 'absolute');
  }
  if (name === printTitles) {
    const was = [before.pageLayout.printTitleRows, before.pageLayout.printTitleColumns];
    if (same(was, [rows, columns])) return null;
    return [
      ...(columns ? [`${quoted}$${columnName(columns[0])}:$${columnName(columns[1])}`] : []),
      ...(rows ? [`${quoted}$${String(rows[0] + 1)}:$${String(rows[1] + 1)}`] : []),
    ].join(',');
  }
  if (name === filterDatabase) {
    if (same(before.autoFilter?.area, sheet.autoFilter?.area)) return null;
    return sheet.autoFilter ? quoted + formatAddress(sheet.autoFilter.area, 'absolute') : '';
  }
  return null;
}
