// A workbook file into the model, with the notes writing needs to find each thing's place in the file again.
import { Workbook } from '../../model/workbook.ts';
import type { Sheet, Visibility } from '../../model/sheet.ts';
import { StyleTable } from '../../model/style.ts';
import type { Hyperlink } from '../../model/parts.ts';
import type { OpcPackage } from '../package/opcPackage.ts';
import { openPackage, sheetIdentity, type SheetPart, type WorkbookPackage } from '../package/openPackage.ts';
import { find, flag, numeric, parseXml, type XmlElement } from '../xml/parseXml.ts';
import { XmlDocument } from '../xml/xmlDocument.ts';
import { createCellReader, type CellContext } from './readCells.ts';
import { readConditionalFormats, type FileConditionalFormat } from './readConditionalFormats.ts';
import { readDrawing, type FileChart } from './readDrawing.ts';
import { readHyperlinks, type FileHyperlink } from './readHyperlinks.ts';
import { dynamicArrayNumbers } from './readMetadata.ts';
import { readNames, type FileName } from './readNames.ts';
import { readPageLayout } from './readPageLayout.ts';
import { readSettings } from './readSettings.ts';
import { readRowLayout, readSheetLayout } from './readSheetLayout.ts';
import { readSharedStrings, type SharedString } from './sharedStrings.ts';
import { readStyles, type FileStyles } from './readStyles.ts';
import { readTables } from './readTables.ts';
import { readValidations, type FileValidation } from './readValidations.ts';
import { scanRows } from './scanRows.ts';

export type FileSheet = {
  readonly sheet: Sheet;
  readonly part: SheetPart;
  readonly document: XmlDocument;
  readonly tables: ReturnType<typeof readTables>;
  readonly conditionalFormats: readonly FileConditionalFormat[];
  readonly validations: readonly FileValidation[];
  readonly hyperlinks: readonly FileHyperlink[];
  readonly drawingPart: string | null;
  readonly charts: readonly FileChart[];
};

export type PackageReading = {
  readonly workbook: Workbook;
  readonly files: WorkbookPackage;
  readonly root: XmlElement;
  readonly styles: FileStyles;
  readonly strings: readonly SharedString[];
  readonly cells: CellContext;
  readonly names: readonly FileName[];
  /** At the positions of the file's sheet list; null where there is no worksheet. */
  readonly sheets: readonly (FileSheet | null)[];
};

/** Throws XlsxError; `bytes` is an .xlsx, .xlsm, .xltx or .xltm file. */
export function readPackage(bytes: Uint8Array): PackageReading {
  const files = openPackage(bytes);
  const { opc, workbookPart } = files;
  const root = parseXml(opc.text(workbookPart));
  const partText = (type: string): string | undefined => opc.find(opc.related(workbookPart, type));
  const workbook = new Workbook();
  workbook.date1904 = flag(find(root, 'workbookPr')?.attributes['date1904']);
  workbook.structureProtected = flag(find(root, 'workbookProtection')?.attributes['lockStructure']);
  workbook.calculationMode =
    find(root, 'calcPr')?.attributes['calcMode'] === 'manual' ? 'manual' : 'automatic';
  const styles = readStyles(partText('styles'), partText('theme'));
  workbook.styles = new StyleTable(styles.styles);
  const strings = readSharedStrings(partText('sharedStrings'));
  const context: CellContext = {
    strings,
    quotePrefixes: styles.quotePrefixes,
    dynamicArrays: dynamicArrayNumbers(partText('sheetMetadata')),
    date1904: workbook.date1904,
  };
  const sheets = files.sheets.map((part) => part && readSheet(opc, workbook, part, styles, context));
  const names = readNames(
    root,
    sheets.map((file) => file?.sheet ?? null),
  );
  workbook.names = names.flatMap(({ name }) => name ?? []);
  const active = numeric(find(root, 'bookViews', 'workbookView')?.attributes['activeTab'], 0);
  workbook.activeSheetId = sheets[active]?.sheet.id ?? workbook.sheets[0]?.id ?? '';
  for (const [key, value] of readSettings(opc)) workbook.settings.set(key, value);
  return { workbook, files, root, styles, strings, cells: context, names, sheets };
}

const visibilities: Readonly<Record<string, Visibility>> = { hidden: 'hidden', veryHidden: 'veryHidden' };

/** Reads one sheet's part and adds the sheet to the workbook. */
export function readSheet(
  opc: OpcPackage,
  workbook: Workbook,
  part: SheetPart,
  styles: FileStyles,
  context: CellContext,
): FileSheet {
  const sheet = workbook.addSheet(part.name, { id: sheetIdentity(part.sheetId) });
  sheet.visibility = visibilities[part.state] ?? 'visible';
  const document = new XmlDocument(opc.text(part.part), { opaque: 'sheetData' });
  const { root } = document;
  readSheetLayout(root, sheet, styles.palette);
  const data = find(root, 'sheetData');
  const cells = createCellReader(document.xml, sheet, context);
  if (data) {
    scanRows(document.xml, data.openEnd, data.closeStart, (row) => {
      readRowLayout(row, sheet);
      for (const span of row.cells) cells.read(row.row, span);
    });
  }
  cells.finish();
  sheet.pageLayout = readPageLayout(root);
  const tables = readTables(opc, part.part, root);
  sheet.tables = tables.map(({ table }) => table);
  const conditionalFormats = readConditionalFormats(root, styles.overlays);
  sheet.conditionalFormats = conditionalFormats.map(({ format }) => format);
  const validations = readValidations(root);
  sheet.validations = validations.flatMap(({ validation }) => validation ?? []);
  const hyperlinks = readHyperlinks(root, opc.relationships(part.part));
  for (const { keys, link } of hyperlinks) for (const key of keys) sheet.hyperlinks.set(key, copyOf(link));
  const drawingPart = opc.related(part.part, 'drawing') ?? null;
  const charts =
    drawingPart !== null && opc.has(drawingPart) ? readDrawing(opc, drawingPart, sheet, styles.palette) : [];
  sheet.charts = charts.map(({ chart }) => chart);
  return { sheet, part, document, tables, conditionalFormats, validations, hyperlinks, drawingPart, charts };
}

const copyOf = (link: Hyperlink): Hyperlink => ({ ...link });
