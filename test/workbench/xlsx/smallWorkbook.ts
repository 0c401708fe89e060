// Makes little workbook files for the tests, part by part.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readXlsx } from '../../../src/workbench/xlsx/readXlsx.ts';
import { writeXlsx } from '../../../src/workbench/xlsx/writeXlsx.ts';
import type { Workbook } from '../../../src/workbench/model/workbook.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const relationships = (
  ...targets: readonly [id: string, type: string, target: string, mode?: string][]
): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
    .map(
      ([id, type, target, mode]) =>
        `<Relationship Id="${id}" Type="${type.includes('/') ? type : `${office}/${type}`}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`,
    )
    .join('')}</Relationships>`;

const styleSheet = `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="165" formatCode="dd/mm/yyyy"/></numFmts><fonts count="2"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font><font><b/><sz val="13"/><color theme="4" tint="-0.249977111117893"/><name val="Times New Roman"/><family val="1"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor indexed="13"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0"><alignment horizontal="center" shrinkToFit="1"/></xf><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs></styleSheet>`;

export type Parts = Record<string, string>;

/** A workbook of one sheet ("Phụ lục") or more; `extra` adds parts or replaces them, `''` leaves one out. */
export function parts(sheets: Record<string, string>, extra: Parts = {}): Parts {
  const names = Object.keys(sheets);
  const all: Parts = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/><Override PartName="/xl/calcChain.xml" ContentType="${spreadsheet}.calcChain+xml"/></Types>`,
    '_rels/.rels': relationships(['rId1', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${names.map((name, at) => `<sheet name="${name}" sheetId="${String(at + 3)}" r:id="rId${String(at + 1)}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      ...names.map((_, at): [string, string, string] => [
        `rId${String(at + 1)}`,
        'worksheet',
        `worksheets/sheet${String(at + 1)}.xml`,
      ]),
      ['rId50', 'styles', 'styles.xml'],
      ['rId51', 'sharedStrings', 'sharedStrings.xml'],
    ),
    'xl/styles.xml': styleSheet,
    'xl/sharedStrings.xml': `<sst xmlns="${main}" count="2" uniqueCount="2"><si><t>Văn phòng Sở</t></si><si><r><rPr><b/></rPr><t>Quý </t></r><r><t xml:space="preserve">I </t></r><rPh sb="0" eb="1"><t>x</t></rPh></si></sst>`,
    ...Object.fromEntries(
      names.map((name, at) => [`xl/worksheets/sheet${String(at + 1)}.xml`, worksheet(sheets[name] ?? '')]),
    ),
    ...extra,
  };
  return Object.fromEntries(Object.entries(all).filter(([, text]) => text !== ''));
}

/** A whole worksheet part around its content; content that begins with `<row` goes into `sheetData`. */
export const worksheet = (content: string): string =>
  `<worksheet xmlns="${main}" xmlns:r="${office}">${content.startsWith('<row') ? `<sheetData>${content}</sheetData>` : content}</worksheet>`;

export function zipped(all: Parts): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)])));
}

export const bytesOf = (sheets: Record<string, string>, extra: Parts = {}): Uint8Array =>
  zipped(parts(sheets, extra));

export const open = (sheets: Record<string, string>, extra: Parts = {}): Workbook =>
  readXlsx(bytesOf(sheets, extra), 'ke-hoach.xlsx');

const unzipped = (bytes: Uint8Array): Parts =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

/** The parts of a workbook as it would be saved. */
export const saved = (workbook: Workbook): Parts => unzipped(writeXlsx(workbook));

export const reopened = (workbook: Workbook): Workbook => readXlsx(writeXlsx(workbook), 'lai.xlsx');

/** Names of the parts that differ between the original and what would be saved. */
export function changedParts(workbook: Workbook): string[] {
  const before = unzipped(workbook.original ?? new Uint8Array());
  const after = saved(workbook);
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((name) => before[name] !== after[name])
    .sort();
}
