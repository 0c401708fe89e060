// One sheet's part, patched where the model differs from the file.
import { formatAddress } from '../../model/address.ts';
import type { Sheet } from '../../model/sheet.ts';
import { storedWidth } from '../columnWidth.ts';
import { protectionAttributes } from '../protection.ts';
import type { FileSheet } from '../read/readPackage.ts';
import { element } from '../xml/buildXml.ts';
import { find } from '../xml/parseXml.ts';
import type { XmlDocument } from '../xml/xmlDocument.ts';
import { worksheetOrder } from './schemaOrder.ts';
import { writeCells } from './writeCells.ts';
import { writeColumns } from './writeColumns.ts';
import { writeConditionalFormats } from './writeConditionalFormats.ts';
import type { WriteContext } from './writeContext.ts';
import { writeDrawing } from './writeDrawing.ts';
import { writeHyperlinks } from './writeHyperlinks.ts';
import { writePageLayout, writeSheetProperties } from './writePageLayout.ts';
import { writeTables } from './writeTables.ts';
import { writeValidations } from './writeValidations.ts';
import { writeView } from './writeView.ts';

export function writeSheet(file: FileSheet, after: Sheet, context: WriteContext): void {
  const { document, sheet: before } = file;
  const { root } = document;
  writeSheetProperties(document, propertiesOf(before), propertiesOf(after));
  const isActive = context.workbook.activeSheet === after;
  writeView(
    document,
    before,
    after,
    context.front === 'asInFile' ? 'asInFile' : isActive ? 'active' : 'behind',
  );
  writeFormat(document, before, after);
  const columns = writeColumns(root, before, after, context.styles);
  if (columns !== null) document.setChild(root, worksheetOrder, 'cols', columns);
  const data = find(root, 'sheetData');
  if (data) {
    const cells = writeCells(document.xml, data, before, after, context);
    if (cells !== null) {
      document.splice(data.start, data.end, cells);
      writeDimension(document, after);
    }
  }
  writeProtection(document, before, after);
  writeFilter(document, before, after);
  if (JSON.stringify(before.merges) !== JSON.stringify(after.merges)) {
    const merges = after.merges.map((area) => element('mergeCell', { ref: formatAddress(area) })).join('');
    const xml = merges === '' ? '' : element('mergeCells', { count: after.merges.length }, merges);
    document.setChild(root, worksheetOrder, 'mergeCells', xml);
  }
  writeConditionalFormats(document, file.conditionalFormats, after.conditionalFormats, context);
  writeValidations(document, file.validations, after.validations);
  writeHyperlinks(document, file.part.part, file.hyperlinks, after, context.opc);
  writePageLayout(document, before.pageLayout, after.pageLayout);
  writeDrawing(document, file, after, context);
  writeTables(document, file, after, context);
  if (document.changed) context.opc.set(file.part.part, document.toString());
}

const propertiesOf = ({ tabColor, pageLayout }: Sheet): { tabColor: string | null; fits: boolean } => ({
  tabColor,
  fits: pageLayout.fitTo !== null,
});

function writeFormat(document: XmlDocument, before: Sheet, after: Sheet): void {
  const width = before.defaultColumnWidth !== after.defaultColumnWidth;
  const height = before.defaultRowHeight !== after.defaultRowHeight;
  if (!width && !height) return;
  document.patchChild(document.root, worksheetOrder, 'sheetFormatPr', (format) => {
    format.setAttributes(format.root, {
      ...(width ? { defaultColWidth: storedWidth(after.defaultColumnWidth) } : {}),
      // The schema requires it.
      ...(height || format.root.attributes['defaultRowHeight'] === undefined
        ? { defaultRowHeight: after.defaultRowHeight }
        : {}),
    });
  });
}

function writeProtection(document: XmlDocument, before: Sheet, after: Sheet): void {
  const options = JSON.stringify(before.protectionOptions) === JSON.stringify(after.protectionOptions);
  if (before.protected === after.protected && (options || !after.protected)) return;
  // Anew and without the file's password: whoever could change it knew it.
  const xml = after.protected
    ? element('sheetProtection', { sheet: 1, ...protectionAttributes(after.protectionOptions) })
    : '';
  document.setChild(document.root, worksheetOrder, 'sheetProtection', xml);
}

function writeFilter(document: XmlDocument, before: Sheet, after: Sheet): void {
  if (JSON.stringify(before.autoFilter) === JSON.stringify(after.autoFilter)) return;
  const { root } = document;
  const { autoFilter } = after;
  if (!autoFilter) return document.setChild(root, worksheetOrder, 'autoFilter', '');
  document.patchChild(root, worksheetOrder, 'autoFilter', (filter) => {
    filter.setAttributes(filter.root, { ref: formatAddress(autoFilter.area) });
    if (autoFilter.filtered) return;
    for (const column of filter.root.children) if (column.name === 'filterColumn') filter.remove(column);
  });
}

/** The used range, a hint readers size their tables by. */
function writeDimension(document: XmlDocument, sheet: Sheet): void {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [row, cells] of sheet.rows) {
    for (const column of cells.keys()) {
      [top, left] = [Math.min(top, row), Math.min(left, column)];
      [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
    }
  }
  const area =
    bottom < 0
      ? { row: 0, column: 0, rows: 1, columns: 1 }
      : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  const dimension = find(document.root, 'dimension');
  if (dimension) document.setAttributes(dimension, { ref: formatAddress(area) });
  else
    document.setChild(
      document.root,
      worksheetOrder,
      'dimension',
      element('dimension', { ref: formatAddress(area) }),
    );
}
