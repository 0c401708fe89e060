// Saves a workbook: the file it came from, patched where the model differs.
import type { Workbook } from '../model/workbook.ts';
import type { OpcPackage } from './package/opcPackage.ts';
import { zip } from './package/zip.ts';
import { readPackage } from './read/readPackage.ts';
import { blankPackage, blankStyleSheet, contentTypes } from './write/blankPackage.ts';
import { withDynamicArrays } from './write/metadataXml.ts';
import { dropSheet, placeSheets } from './write/placeSheets.ts';
import { StringWriter } from './write/stringWriter.ts';
import { StyleWriter } from './write/styleWriter.ts';
import { writeSettings } from './write/writeSettings.ts';
import { writeSheet } from './write/writeSheet.ts';
import { writeWorkbookPart } from './write/writeWorkbookPart.ts';

/**
 * The bytes of the workbook as an .xlsx file. Parts of `workbook.original` that nothing touched are kept byte for
 * byte, an unchanged workbook is given back as it was; without an original a file is made from scratch.
 */
export function writeXlsx(workbook: Workbook): Uint8Array {
  const original = workbook.original ?? blankPackage();
  const reading = readPackage(original);
  const { opc, workbookPart } = reading.files;
  const parts = companionParts(opc, workbookPart);
  const styles = new StyleWriter(parts.text('styles') ?? blankStyleSheet, reading.styles, workbook.styles);
  const strings = new StringWriter(reading.strings);
  const calculation: { formulas: 'same' | 'changed' } = { formulas: 'same' };
  let arrayNumber: number | null = null;
  const dynamicArrayNumber = (): number => {
    if (arrayNumber !== null) return arrayNumber;
    const arrays = withDynamicArrays(parts.text('sheetMetadata'));
    parts.put('sheetMetadata', arrays.xml);
    return (arrayNumber = arrays.number);
  };
  const formulasChanged = (): void => {
    calculation.formulas = 'changed';
  };

  const fileFront = reading.sheets.find((file) => file?.sheet.id === reading.workbook.activeSheetId);
  const entries = placeSheets(reading, workbook);
  const isSame = entries.some(({ sheet, source }) => sheet === workbook.activeSheet && source === fileFront);
  const front = isSame ? 'asInFile' : 'moved';
  for (const { sheet, file } of entries) {
    writeSheet(file, sheet, { workbook, opc, styles, strings, front, dynamicArrayNumber, formulasChanged });
  }
  const kept = new Set(entries.map(({ source }) => source));
  const dropped = reading.sheets.flatMap((file) => (file === null || kept.has(file) ? [] : file));
  for (const file of dropped) dropSheet(reading, file);
  writeWorkbookPart(reading, workbook, entries, calculation.formulas);
  parts.put('styles', styles.finish());
  parts.put('sharedStrings', strings.finish(parts.text('sharedStrings')));
  writeSettings(opc, workbook.settings);
  // The chain names the cell of every formula: Excel repairs a file whose chain is wrong, and makes a missing one.
  if (calculation.formulas === 'changed' || dropped.length > 0) parts.drop('calcChain');
  return opc.touched ? zip(opc.parts) : original;
}

const newParts = {
  styles: { name: 'xl/styles.xml', type: contentTypes.styles },
  sharedStrings: { name: 'xl/sharedStrings.xml', type: contentTypes.sharedStrings },
  sheetMetadata: { name: 'xl/metadata.xml', type: contentTypes.metadata },
} as const;

/** The parts a workbook has one of each, by the word of their relationship. */
function companionParts(
  opc: OpcPackage,
  workbookPart: string,
): {
  text: (kind: keyof typeof newParts) => string | undefined;
  /** Sets the part's text, making the part when there is none; null leaves it. */
  put: (kind: keyof typeof newParts, text: string | null) => void;
  drop: (kind: 'calcChain') => void;
} {
  return {
    text: (kind) => opc.find(opc.related(workbookPart, kind)),
    put: (kind, text) => {
      if (text === null) return;
      const known = opc.related(workbookPart, kind);
      if (known !== undefined && opc.has(known)) return opc.set(known, text);
      const { name, type } = newParts[kind];
      opc.add(name, text, type);
      opc.relate(workbookPart, kind, name);
    },
    drop: (kind) => {
      const relationship = opc.relationships(workbookPart).find(({ type }) => type === kind);
      if (!relationship) return;
      opc.unrelate(workbookPart, relationship.id);
      opc.remove(relationship.target);
    },
  };
}
