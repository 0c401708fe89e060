// `npm run sample`: writes samples/phu-luc-mau.xlsx, the workbook that `npm start` opens, from its text.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultStyle, type Style } from '../src/workbench/model/style.ts';
import { Workbook } from '../src/workbench/model/workbook.ts';
import { writeXlsx } from '../src/workbench/xlsx/writeXlsx.ts';
import { sampleHeader, sampleRows, sampleSignature, sampleTitle } from './sampleAppendix.ts';

const workbook = new Workbook();
workbook.fileName = 'phu-luc-mau.xlsx';
const sheet = workbook.addSheet('Phụ lục');
const font = { ...defaultStyle.font, name: 'Times New Roman', size: 12 };
const thin = { style: 'thin', color: '#000000' };
const borders = { top: thin, bottom: thin, left: thin, right: thin };
const style = (change: Partial<Style>): number =>
  workbook.styles.intern({ ...defaultStyle, font, ...change });
const centred = { horizontal: 'center', vertical: 'center', wrap: true, indent: 0, rotation: 0 } as const;
const title = style({ font: { ...font, bold: true, size: 13 }, alignment: centred });
const caption = style({ font: { ...font, italic: true }, alignment: centred });
const header = style({ font: { ...font, bold: true }, alignment: centred, borders });
const section = style({
  font: { ...font, bold: true },
  alignment: { ...centred, horizontal: 'left' },
  borders,
});
const body = style({ alignment: { ...centred, horizontal: 'left', vertical: 'top' }, borders });
const number = style({ alignment: { ...centred, vertical: 'top' }, borders });
const plain = style({});

[6, 40, 28, 20, 24, 34, 20].forEach((width, column) => sheet.columnWidths.set(column, width));
const put = (row: number, column: number, value: string, styleId: number): void => {
  const cell = sheet.ensureCell(row, column);
  cell.style = styleId;
  if (value !== '') cell.value = value;
  if (/^[=+@-]/.test(value)) cell.quotePrefix = true;
};
const line = (row: number, values: readonly string[], styleId: number): void =>
  values.forEach((value, column) => put(row, column, value, styleId));
const merge = (row: number, rows: number, column: number, columns: number): void => {
  sheet.merges.push({ row, column, rows, columns });
};

let row = 0;
sampleTitle.forEach((text, index) => {
  put(row, 0, text, index === 2 ? caption : title);
  merge(row, 1, 0, 7);
  row += 1;
});
row += 1;
line(row, sampleHeader, header);
line(row + 1, ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)'], header);
sheet.pageLayout = {
  ...sheet.pageLayout,
  orientation: 'landscape',
  fitTo: { width: 1, height: 0 },
  printTitleRows: [row, row + 1],
};
row += 2;

/** Where the funding of the last task that names one begins: blank cells beneath it are merged into it, as Word does. */
let funding: number | null = null;
const closeFunding = (end: number): void => {
  if (funding !== null && end - funding > 1) merge(funding, end - funding, 6, 1);
  funding = null;
};
for (const entry of sampleRows) {
  if ('section' in entry) {
    closeFunding(row);
    line(row, ['', '', '', '', '', '', ''], section);
    if (entry.glued) {
      put(row, 0, `${entry.number} ${entry.section}`, section);
      merge(row, 1, 0, 7);
    } else {
      put(row, 0, entry.number, section);
      put(row, 1, entry.section, section);
      merge(row, 1, 1, 6);
    }
  } else if ('repeatedHeader' in entry) {
    closeFunding(row);
    line(row, sampleHeader, header);
  } else {
    if (entry.cells[6] !== '') {
      closeFunding(row);
      funding = row;
    }
    entry.cells.forEach((value, column) => put(row, column, value, column === 0 ? number : body));
  }
  row += 1;
}
closeFunding(row);
row += 1;
for (const text of sampleSignature) {
  put(row, text === text.toUpperCase() ? 4 : 0, text, plain);
  row += 1;
}

const target = join(import.meta.dirname, '..', 'samples', workbook.fileName);
writeFileSync(target, writeXlsx(workbook));
console.log(target);
