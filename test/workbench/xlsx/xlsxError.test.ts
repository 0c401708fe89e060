// Files that are no workbook are told apart.
import { strToU8, zipSync } from 'fflate';
import { readXlsx } from '../../../src/workbench/xlsx/readXlsx.ts';
import { XlsxError } from '../../../src/workbench/xlsx/xlsxError.ts';
import { bytesOf, parts, zipped } from './smallWorkbook.ts';

function codeOf(bytes: Uint8Array): string {
  try {
    readXlsx(bytes, 'a.xlsx');
  } catch (error) {
    return error instanceof XlsxError ? error.code : String(error);
  }
  return 'none';
}

const row = '<row r="1"><c r="A1"><v>1</v></c></row>';
const compound = (text: string): Uint8Array => {
  const bytes = new Uint8Array(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...text].forEach((letter, at) => (bytes[600 + 2 * at] = letter.charCodeAt(0)));
  return bytes;
};

test('a sound workbook raises nothing', () => expect(codeOf(bytesOf({ a: row }))).toBe('none'));
test('no bytes at all is empty', () => expect(codeOf(new Uint8Array())).toBe('empty'));
test('a workbook without any cell is empty', () =>
  expect(codeOf(bytesOf({ a: '<sheetData/>' }))).toBe('empty'));
test('a text file is no workbook', () => expect(codeOf(strToU8('STT,Nhiệm vụ'))).toBe('notWorkbook'));
test('a zip without a workbook part is none', () =>
  expect(codeOf(zipSync({ 'a.txt': strToU8('x') }))).toBe('notWorkbook'));
test('a compound file with EncryptedPackage is encrypted', () =>
  expect(codeOf(compound('EncryptedPackage'))).toBe('encrypted'));
test('an old .xls file is no workbook', () => expect(codeOf(compound('Workbook'))).toBe('notWorkbook'));

test('a Word document is no workbook', () => {
  const document = { ...parts({ a: row }), 'xl/workbook.xml': '<document/>' };
  expect(codeOf(zipped(document))).toBe('notWorkbook');
});

test('a file cut in the middle is damaged', () => {
  const bytes = bytesOf({ a: row });
  expect(codeOf(bytes.slice(0, bytes.length / 2))).toBe('damaged');
});

test.each([
  ['tags that do not match', '<worksheet><sheetData></worksheet>'],
  ['a row that does not end', '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></sheetData></worksheet>'],
  ['a cut document', '<worksheet><sheetData>'],
])('%s is damaged', (_, part) => {
  expect(codeOf(bytesOf({ a: '' }, { 'xl/worksheets/sheet1.xml': part }))).toBe('damaged');
});

test('a sheet part that is missing is damaged', () => {
  expect(codeOf(bytesOf({ a: row }, { 'xl/worksheets/sheet1.xml': '' }))).toBe('damaged');
});

test('a part that unpacks to a thousand times its size is refused', () => {
  const bomb = {
    ...Object.fromEntries(Object.entries(parts({ a: row })).map(([name, text]) => [name, strToU8(text)])),
  };
  expect(codeOf(zipSync({ ...bomb, 'xl/media/x.xml': new Uint8Array(60 * 1024 * 1024) }))).toBe('tooLarge');
});
