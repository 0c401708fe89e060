// Defined names; those the format reserves for printing go to the page layout of their sheet.
import { parseAddress } from '../../model/address.ts';
import type { DefinedName } from '../../model/parts.ts';
import type { Sheet } from '../../model/sheet.ts';
import { shownFormula } from '../formula/formulaText.ts';
import { tokenize } from '../formula/tokens.ts';
import { childrenOf, find, flag, type XmlElement } from '../xml/parseXml.ts';

export type FileName = {
  readonly element: XmlElement;
  /** The model's name, or null for those that only the file has. */
  readonly name: DefinedName | null;
  /** Position in the file's list of sheets, or null for the workbook. */
  readonly sheetIndex: number | null;
};

export const printTitles = '_xlnm.Print_Titles';
export const printArea = '_xlnm.Print_Area';
export const filterDatabase = '_xlnm._FilterDatabase';

/** `sheets` stand at their positions in the file; a position without a worksheet is null. */
export function readNames(root: XmlElement, sheets: readonly (Sheet | null)[]): FileName[] {
  return childrenOf(find(root, 'definedNames'), 'definedName').map((element) => {
    const { name = '', localSheetId, hidden, comment = '' } = element.attributes;
    const sheetIndex = localSheetId === undefined ? null : Number(localSheetId);
    const sheet = sheetIndex === null ? null : (sheets[sheetIndex] ?? null);
    if (name.startsWith('_xlnm.') || (sheetIndex !== null && !sheet)) {
      if (sheet) readPrintName(name, element.text, sheet);
      return { element, name: null, sheetIndex };
    }
    const scope = sheet ? sheet.id : null;
    return {
      element,
      sheetIndex,
      name: { name, scope, formula: shownFormula(element.text), visible: !flag(hidden), comment },
    };
  });
}

function readPrintName(name: string, text: string, sheet: Sheet): void {
  const areas = references(text).map((reference) => ({ reference, area: parseAddress(reference) }));
  if (name === printArea && areas.length === 1) sheet.pageLayout.printArea = areas[0]?.area ?? null;
  if (name !== printTitles) return;
  for (const { reference, area } of areas) {
    if (!area) continue;
    // Accepts: "$1:$2", "5:6". Not: "$A:$B".
    if (/^\$?\d+:\$?\d+$/.test(reference)) {
      sheet.pageLayout.printTitleRows = [area.row, area.row + area.rows - 1];
    } else sheet.pageLayout.printTitleColumns = [area.column, area.column + area.columns - 1];
  }
}

/** "'Phụ lục'!$A:$B,'Phụ lục'!$1:$2" → its references without the sheet. */
function references(text: string): string[] {
  const parts: string[] = [''];
  for (const token of tokenize(text)) {
    if (token.text === ',') parts.push('');
    else if (token.text === '!') parts[parts.length - 1] = '';
    else if (token.kind !== 'sheet') parts[parts.length - 1] += token.text;
  }
  return parts.map((part) => part.trim());
}
