// Which texts are formulas to Excel, and that hostile text costs little.
import { formulaParses, parseFormula } from '../../../src/workbench/formula/parse.ts';

test.each([
  '=1',
  '=A1',
  "='Phụ lục I'!A1:B2",
  '=SUM(A:A,2:3)',
  '={1,2;"a",TRUE}',
  '=-A1%',
  '=@A1:A3',
  '=A1#',
  '=IF(A1,,)',
  '=NhiemVu[[#This Row],[Ngày hoàn thành]]',
  '=[@[Ngày hoàn thành]]',
  "=T['[a'] '#]",
  '=T[[#Headers],[A]:[B]]',
  '=PLAN.STATUS(A1)',
  '=LET(x,1,x+1)',
  '=A1:INDEX(B:B,3)',
  '=#REF!',
  '=1.5E-3',
  '=a=b',
  '= 1 + 2 ',
])('%s is a formula', (text) => {
  expect(formulaParses(text)).toBe(true);
});

test.each([
  '=',
  '=1+',
  '=(1',
  '=1)',
  '=A1 B1',
  '="mở',
  '={1,2;3}',
  '={A1}',
  '=SUM(1',
  "='mở!A1",
  '=T[[A]',
  '=T[#Khong]',
  '=1 2',
  '=,',
  '=- Xây dựng đề án',
  '=§',
])('%s is none', (text) => {
  expect(formulaParses(text)).toBe(false);
});

test('text longer than a formula may be is none', () => {
  expect(formulaParses(`=${'1+'.repeat(5000)}1`)).toBe(false);
});

test('escaped column names are read as they are meant', () => {
  expect(parseFormula("=T[@[a'[b'] '#'']]")).toEqual({
    kind: 'structured',
    reference: { table: 'T', parts: ['this row'], columns: ["a[b] #'", "a[b] #'"] },
  });
});

test.each([
  ['parentheses', '('.repeat(8_000)],
  ['letters', 'a'.repeat(8_000)],
  ['digits', '1'.repeat(8_000)],
  ['brackets', '['.repeat(8_000)],
  ['quotes', "'".repeat(8_000)],
  ['signs', '-'.repeat(8_000)],
  ['colons', 'A1:'.repeat(2_600)],
  ['prose', 'Báo cáo tháng 3/2022; '.repeat(380)],
])('8,000 characters of %s are refused in under 100 ms', (_, text) => {
  const start = performance.now();
  formulaParses(`=${text}`);
  expect(performance.now() - start).toBeLessThan(100);
});
