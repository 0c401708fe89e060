// Conditional formats: where rules hold, which comes first, what they lay over the cells.
import { conditionalOverlays } from '../../../src/workbench/formula/conditionalFormats.ts';
import { fillCalculatedColumns } from '../../../src/workbench/formula/tableFill.ts';
import { parseAddress } from '../../../src/workbench/model/address.ts';
import type { ConditionalFormat, FormatOverlay } from '../../../src/workbench/model/parts.ts';
import { fill, newBook, shown, type Entry } from './book.ts';

const plain: FormatOverlay = {
  fill: null,
  fontColor: null,
  bold: null,
  italic: null,
  underline: null,
  strike: null,
};
const areaOf = (address: string) => parseAddress(address) ?? { row: 0, column: 0, rows: 0, columns: 0 };

function rule(
  priority: number,
  addresses: string,
  what: ConditionalFormat['rule'],
  format: Partial<FormatOverlay>,
  stopIfTrue: boolean,
): ConditionalFormat {
  return {
    id: String(priority),
    areas: addresses.split(' ').map(areaOf),
    priority,
    stopIfTrue,
    rule: what,
    format: { ...plain, ...format },
  };
}

function fills(
  rows: Entry[][],
  formats: ConditionalFormat[],
  address = 'A1:D9',
): Record<string, string | null> {
  const { book, sheet, calculator } = newBook(rows);
  sheet.conditionalFormats = formats;
  const found = conditionalOverlays(book, calculator, sheet, areaOf(address));
  return Object.fromEntries([...found].map(([key, overlay]) => [key, overlay.fill]));
}

test("a formula moves with the cell, from the first area's corner", () => {
  const late = rule(1, 'A2:B3 D2:D2', { kind: 'expression', formula: '=$C2>5' }, { fill: '#FF0000' }, false);
  expect(
    fills(
      [
        [1, 1, 9, 1],
        [1, 1, 9, 1],
        [1, 1, 3, 1],
      ],
      [late],
    ),
  ).toEqual({ '1,0': '#FF0000', '1,1': '#FF0000', '1,3': '#FF0000' });
});

test('only the asked cells are given', () => {
  const all = rule(1, 'A1:D9', { kind: 'expression', formula: '=TRUE' }, { fill: '#FF0000' }, false);
  expect(Object.keys(fills([[1]], [all], 'B2:B3'))).toEqual(['1,1', '2,1']);
});

test('the first rule wins, a later one fills in what it left open, unless the first stops', () => {
  const { book, sheet, calculator } = newBook([[1, 2]]);
  sheet.conditionalFormats = [
    rule(2, 'A1:B1', { kind: 'expression', formula: '=TRUE' }, { fill: '#00FF00', bold: true }, false),
    rule(1, 'A1:A1', { kind: 'expression', formula: '=TRUE' }, { fill: '#FF0000' }, false),
  ];
  const overlay = () => conditionalOverlays(book, calculator, sheet, areaOf('A1:B1'));
  expect(overlay().get('0,0')).toEqual({ ...plain, fill: '#FF0000', bold: true });
  expect(overlay().get('0,1')).toEqual({ ...plain, fill: '#00FF00', bold: true });
  sheet.conditionalFormats = sheet.conditionalFormats.map((format) => ({
    ...format,
    stopIfTrue: format.priority === 1,
  }));
  expect(overlay().get('0,0')).toEqual({ ...plain, fill: '#FF0000' });
});

test.each([
  ['GreaterThan', '=5', null, [0, 0, 1]],
  ['greaterThanOrEqual', '=5', null, [0, 1, 1]],
  ['EqualTo', '="Quá hạn"', null, [0, 0, 0]],
  ['Between', '=5', '=2', [1, 1, 0]],
  ['NotBetween', '=2', '=5', [0, 0, 1]],
])('a cell value %s %s %s', (operator, formula1, formula2, expected) => {
  const found = fills(
    [[3], [5], [8]],
    [rule(1, 'A1:A3', { kind: 'cellValue', operator, formula1, formula2 }, { fill: '#FF0000' }, false)],
  );
  expect([0, 1, 2].map((row) => (found[`${row},0`] === undefined ? 0 : 1))).toEqual(expected);
});

test.each([
  ['Contains', 'hạn', ['0,0', '1,0']],
  ['NotContains', 'hạn', ['2,0']],
  ['BeginsWith', 'quá', ['0,0']],
  ['EndsWith', 'hạn', ['0,0', '1,0']],
])('text %s %s', (operator, text, expected) => {
  const found = fills(
    [['Quá hạn'], ['Trong hạn'], ['Xong']],
    [rule(1, 'A1:A3', { kind: 'containsText', operator, text }, { fill: '#FF0000' }, false)],
  );
  expect(Object.keys(found)).toEqual(expected);
});

test('a rule with an error, or with a custom function, never holds', () => {
  const { book, sheet, calculator } = newBook([[1]], {
    customFunctionNames: () => ['PLAN.YES'],
    callCustomFunction: () => Promise.resolve(true),
  });
  sheet.conditionalFormats = ['=1/0', '=PLAN.YES()'].map((formula, at) =>
    rule(at, 'A1:A1', { kind: 'expression', formula }, { fill: '#FF0000' }, false),
  );
  expect(conditionalOverlays(book, calculator, sheet, areaOf('A1:A9')).size).toBe(0);
});

test('a rule over names that point into a table follows the row', () => {
  const { book, sheet, calculator } = newBook([
    ['việc a'],
    ['việc b'],
    ['Đầu', 'Trạng thái'],
    ['=ROW(A1)', 'Hoàn thành'],
    ['=ROW(A2)', 'Quá hạn'],
  ]);
  book.names = [
    { name: 'PLAN_DongDau', scope: null, formula: "='Bảng 1'!$A$4:$A$5", visible: false, comment: '' },
    { name: 'PLAN_TrangThai', scope: null, formula: "='Bảng 1'!$B$4:$B$5", visible: false, comment: '' },
  ];
  book.announce({ kind: 'names', sheetId: null, area: null, origin: 'addin' });
  calculator.calculate();
  const formula = '=IFERROR(INDEX(PLAN_TrangThai,MATCH(ROW(),PLAN_DongDau,0))="Quá hạn",FALSE)';
  sheet.conditionalFormats = [rule(1, 'A1:A2', { kind: 'expression', formula }, { fill: '#FF0000' }, false)];
  const holds = () => [...conditionalOverlays(book, calculator, sheet, areaOf('A1:A9')).keys()];
  expect(holds()).toEqual(['1,0']);
  fill(book, sheet, 'B4', [['Quá hạn']]);
  calculator.calculate();
  expect(holds()).toEqual(['0,0', '1,0']);
});

test('ten thousand cells with a rule that looks up in a column take under a second', () => {
  const { book, sheet, calculator } = newBook(
    Array.from({ length: 10_000 }, (_, row) => [row + 1, row % 3 === 0 ? 'Quá hạn' : 'Xong']),
  );
  const formula = '=INDEX($B$1:$B$10000,MATCH(ROW(),$A$1:$A$10000,0))="Quá hạn"';
  sheet.conditionalFormats = [
    rule(1, 'A1:A10000', { kind: 'expression', formula }, { fill: '#FF0000' }, false),
  ];
  const start = performance.now();
  expect(conditionalOverlays(book, calculator, sheet, areaOf('A1:A10000')).size).toBe(3334);
  expect(performance.now() - start).toBeLessThan(1000);
});

test('the rows of a table that grew get the formulas of its calculated columns', () => {
  const { book, sheet, calculator } = newBook([
    ['Hạn', 'Còn'],
    [5, '=A2-1'],
    [9, null],
  ]);
  const table = {
    id: '1',
    name: 'T',
    area: areaOf('A1:B3'),
    style: '',
    showHeaders: true,
    showTotals: false,
    showBandedRows: true,
    showFilterButton: true,
    columns: [
      { id: 1, name: 'Hạn', formula: null },
      { id: 2, name: 'Còn', formula: '=A2-1' },
    ],
  };
  sheet.tables = [table];
  expect(fillCalculatedColumns(sheet, table, { first: 2, last: 2 })).toEqual(areaOf('A3:B3'));
  expect(sheet.cell(2, 1)?.formula).toBe('=A3-1');
  book.announce({ kind: 'tables', sheetId: sheet.id, area: null, origin: 'user' });
  calculator.calculate();
  expect(shown(sheet, 'B3')).toBe(8);
});
