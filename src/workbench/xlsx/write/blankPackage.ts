// The smallest workbook file, without a sheet: what a workbook that came from no file is written into.
import { strToU8 } from 'fflate';
import { zip } from '../package/zip.ts';
import { element, namespaces, xmlHead } from '../xml/buildXml.ts';

const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const contentTypes = {
  worksheet: `${mediaType}.worksheet+xml`,
  sharedStrings: `${mediaType}.sharedStrings+xml`,
  metadata: `${mediaType}.sheetMetadata+xml`,
  table: `${mediaType}.table+xml`,
  styles: `${mediaType}.styles+xml`,
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  taskpanes: 'application/vnd.ms-office.webextensiontaskpanes+xml',
  webExtension: 'application/vnd.ms-office.webextension+xml',
} as const;

export const blankStyleSheet = `${xmlHead}<styleSheet xmlns="${namespaces.main}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

const override = (part: string, contentType: string): string =>
  element('Override', { PartName: part, ContentType: contentType });

const relationship = (id: string, type: string, target: string): string =>
  element('Relationship', { Id: id, Type: `${namespaces.relationships}/${type}`, Target: target });

export function blankPackage(): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${xmlHead}${element(
      'Types',
      { xmlns: namespaces.contentTypes },
      element('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }) +
        element('Default', { Extension: 'xml', ContentType: 'application/xml' }) +
        override('/xl/workbook.xml', `${mediaType}.sheet.main+xml`) +
        override('/xl/styles.xml', contentTypes.styles),
    )}`,
    '_rels/.rels': `${xmlHead}${element(
      'Relationships',
      { xmlns: namespaces.packageRelationships },
      relationship('rId1', 'officeDocument', 'xl/workbook.xml'),
    )}`,
    'xl/workbook.xml': `${xmlHead}<workbook xmlns="${namespaces.main}" xmlns:r="${namespaces.relationships}"><workbookPr/><bookViews><workbookView/></bookViews><sheets/></workbook>`,
    'xl/_rels/workbook.xml.rels': `${xmlHead}${element(
      'Relationships',
      { xmlns: namespaces.packageRelationships },
      relationship('rId1', 'styles', 'styles.xml'),
    )}`,
    'xl/styles.xml': blankStyleSheet,
  };
  return zip(new Map(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** Said outright: without a paper size readers print on Letter. */
export const blankWorksheet = `${xmlHead}<worksheet xmlns="${namespaces.main}" xmlns:r="${namespaces.relationships}"><sheetFormatPr defaultRowHeight="15"/><sheetData/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9"/></worksheet>`;
