// Finds the workbook in a package and the parts it leads to.
import { XlsxError } from '../xlsxError.ts';
import { childrenOf, find, numeric, parseXml, prefixedAttribute } from '../xml/parseXml.ts';
import { OpcPackage } from './opcPackage.ts';
import { unzip } from './zip.ts';

export type SheetPart = {
  readonly part: string;
  readonly name: string;
  /** The file's own number of the sheet, the same for as long as the sheet lives. */
  readonly sheetId: number;
  readonly state: string;
};

export type WorkbookPackage = {
  readonly opc: OpcPackage;
  readonly workbookPart: string;
  /** Worksheets in tab order; chart sheets and macro sheets are `null` so that positions stay true. */
  readonly sheets: readonly (SheetPart | null)[];
};

/** Throws XlsxError `notWorkbook` when there is no workbook part, and what `unzip` throws. */
export function openPackage(bytes: Uint8Array): WorkbookPackage {
  const opc = new OpcPackage(unzip(bytes));
  const workbookPart = opc.related('', 'officeDocument');
  const xml = opc.find(workbookPart);
  if (workbookPart === undefined || xml === undefined) throw new XlsxError('notWorkbook', 'No workbook part');
  const root = parseXml(xml);
  if (root.name !== 'workbook') throw new XlsxError('notWorkbook', 'The main part is no workbook');
  const relationships = opc.relationships(workbookPart);
  const sheets = childrenOf(find(root, 'sheets'), 'sheet').map((sheet, index): SheetPart | null => {
    const id = prefixedAttribute(sheet, 'id');
    const relationship = relationships.find((candidate) => candidate.id === id);
    if (relationship?.type !== 'worksheet') return null;
    if (!opc.has(relationship.target))
      throw new XlsxError('damaged', `The sheet part ${relationship.target} is missing`);
    return {
      part: relationship.target,
      name: sheet.attributes['name'] ?? `Sheet${String(index + 1)}`,
      sheetId: numeric(sheet.attributes['sheetId'], index + 1),
      state: sheet.attributes['state'] ?? 'visible',
    };
  });
  return { opc, workbookPart, sheets };
}

/** The model's id of a sheet, from the file's number: survives saving, and has the form Excel's own ids have. */
export function sheetIdentity(sheetId: number): string {
  return `{${String(sheetId).padStart(8, '0')}-0001-0000-0000-000000000000}`;
}
