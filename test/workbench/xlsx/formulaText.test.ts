// Formulas between a file and Office.js.
import { fileFormula, shownFormula } from '../../../src/workbench/xlsx/formula/formulaText.ts';
import { moveFormula } from '../../../src/workbench/xlsx/formula/sharedFormula.ts';

test.each([
  ['=XLOOKUP(A1,B:B,C:C)', '_xlfn.XLOOKUP(A1,B:B,C:C)'],
  ['=SUM(FILTER(A1:A9,B1:B9="x"))', 'SUM(_xlfn._xlws.FILTER(A1:A9,B1:B9="x"))'],
  ['=LET(x,A1,y,2,x*y+SUM(x))', '_xlfn.LET(_xlpm.x,A1,_xlpm.y,2,_xlpm.x*_xlpm.y+SUM(_xlpm.x))'],
  ['=MAP(A1:A3,LAMBDA(v,v+1))', '_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,_xlpm.v+1))'],
  ["=COUNT('Tổng hợp'!A1#)", "COUNT(_xlfn.ANCHORARRAY('Tổng hợp'!A1))"],
  ['=PLAN.DUEDATE("Quý I/2022")', '_xldudf_PLAN_DUEDATE("Quý I/2022")'],
  ['=NETWORKDAYS.INTL(A1,B1)+ERROR.TYPE(C1)', 'NETWORKDAYS.INTL(A1,B1)+ERROR.TYPE(C1)'],
  [
    '=IF(NhiemVu[[#This Row],[Ngày hoàn thành]]<>"","IFS(",\'IFS(\'!A1)',
    'IF(NhiemVu[[#This Row],[Ngày hoàn thành]]<>"","IFS(",\'IFS(\'!A1)',
  ],
])('%s is %s in the file, and back', (shown, file) => {
  expect(fileFormula(shown)).toBe(file);
  expect(shownFormula(file)).toBe(shown);
});

test('implicit intersection is shown as @', () =>
  expect(shownFormula('_xlfn.SINGLE(A1:A3)+1')).toBe('=@A1:A3+1'));

test.each([
  ['A1+$B$2+C$3+$D4', 'B3+$B$2+D$3+$D6'],
  ['SUM(A:C,2:5,$1:2)', 'SUM(B:D,4:7,$1:4)'],
  ['LOG10(A1)&"A1"&\'A1\'!A1&Bang[[A1]:[B2]]', 'LOG10(B3)&"A1"&\'A1\'!B3&Bang[[A1]:[B2]]'],
  ['NgayChot+Sheet1!XFD1', 'NgayChot+Sheet1!A3'],
])('%s moved two down and one right is %s', (formula, moved) =>
  expect(moveFormula(formula, 2, 1)).toBe(moved),
);
