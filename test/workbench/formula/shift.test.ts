// Formulas rewritten when cells move, sheets and tables are renamed, or they are copied.
import {
  columnsChange,
  rowsChange,
  shiftFormula,
  type FormulaChange,
} from '../../../src/workbench/formula/shift.ts';

const here = { formulaSheet: 'Bảng', sheet: 'Bảng' };
const insert2At5 = rowsChange('insert', { ...here, row: 4, count: 2 });
const delete2At5 = rowsChange('delete', { ...here, row: 4, count: 2 });

test.each<[string, FormulaChange, string]>([
  ['=A4+A5', insert2At5, '=A4+A7'],
  ['=SUM($A$1:B$10)', insert2At5, '=SUM($A$1:B$12)'],
  ['=SUM(A:A)+SUM(4:6)', insert2At5, '=SUM(A:A)+SUM(4:8)'],
  ["='Bảng'!A9&'Khác'!A9", insert2At5, "='Bảng'!A11&'Khác'!A9"],
  ['="A9"&A9', insert2At5, '="A9"&A11'],
  ['=LOG10(A9)', insert2At5, '=LOG10(A11)'],
  ['=NhiemVu[[#This Row],[A9]]', insert2At5, '=NhiemVu[[#This Row],[A9]]'],
  ['=A5', delete2At5, '=#REF!'],
  ["='bảng'!$A$6", delete2At5, "='bảng'!#REF!"],
  ['=SUM(A1:A5)', delete2At5, '=SUM(A1:A4)'],
  ['=SUM(A6:A9)', delete2At5, '=SUM(A5:A7)'],
  ['=SUM(A5:A6)', delete2At5, '=SUM(#REF!)'],
  ['=SUM(A1:A9)', delete2At5, '=SUM(A1:A7)'],
  ['=A7', delete2At5, '=A5'],
  ['=B1+$C$1', columnsChange('insert', { ...here, column: 2, count: 1 }), '=B1+$D$1'],
  ['=SUM(B:D)', columnsChange('delete', { ...here, column: 1, count: 1 }), '=SUM(B:C)'],
  [
    '=A5+D5',
    { kind: 'insert', ...here, area: { row: 0, column: 0, rows: 1, columns: 2 }, direction: 'vertical' },
    '=A6+D5',
  ],
  [
    '=SUM(A5:D5)',
    { kind: 'insert', ...here, area: { row: 0, column: 0, rows: 1, columns: 2 }, direction: 'vertical' },
    '=SUM(A5:D5)',
  ],
  ["='Phụ lục'!A1+Khac!A1", { kind: 'renameSheet', from: 'PHỤ LỤC', to: "K'H" }, "='K''H'!A1+Khac!A1"],
  ["='Phụ lục'!Muc", { kind: 'renameSheet', from: 'Phụ lục', to: 'X' }, "='X'!Muc"],
  ["=SUM('Phụ lục'!A1:B2)", { kind: 'deleteSheet', sheet: 'Phụ lục' }, '=SUM(#REF!)'],
  [
    '=SUM(NhiemVu[Hạn])+ROWS(nhiemvu)',
    { kind: 'renameTable', from: 'NhiemVu', to: 'ViecLam' },
    '=SUM(ViecLam[Hạn])+ROWS(ViecLam)',
  ],
  [
    '=NhiemVu[@Hạn]+NhiemVu[[#This Row],[Hạn]]+Khac[Hạn]+[Hạn]',
    { kind: 'renameColumn', table: 'NhiemVu', formulaTable: null, from: 'Hạn', to: 'Hạn #1' },
    "=NhiemVu[@[Hạn '#1]]+NhiemVu[[#This Row],[Hạn '#1]]+Khac[Hạn]+[Hạn]",
  ],
  ['=A1+$A1+A$1+$A$1', { kind: 'copy', rows: 2, columns: 1 }, '=B3+$A3+B$1+$A$1'],
  ['=A1', { kind: 'copy', rows: -1, columns: 0 }, '=#REF!'],
  ['=A1+"', { kind: 'copy', rows: 1, columns: 0 }, '=A1+"'],
  ['Không phải công thức A1', { kind: 'copy', rows: 1, columns: 0 }, 'Không phải công thức A1'],
])('%s after %j reads %s', (formula, change, expected) => {
  expect(shiftFormula(formula, change)).toBe(expected);
});
