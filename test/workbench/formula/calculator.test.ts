// The calculation of a workbook: order, changes, circles, names.
import { toSerial } from '../../../src/core/calendar.ts';
import type { IsoDate } from '../../../src/core/model.ts';
import { createCalculator } from '../../../src/workbench/formula/calculator.ts';
import { Workbook } from '../../../src/workbench/model/workbook.ts';
import { fill, newBook, shown, shownArea } from './book.ts';

describe('order and change', () => {
  test('calculates a chain of 20,000 cells, last cell first, and follows a change at its start', () => {
    const length = 20000;
    const { book, sheet, calculator } = newBook(Array.from({ length }, (_, i) => [i === 0 ? 1 : `=A${i}+1`]));
    expect(shown(sheet, `A${length}`)).toBe(length);
    fill(book, sheet, 'A1', [[100]]);
    calculator.calculate();
    expect(shown(sheet, `A${length}`)).toBe(length + 99);
  });

  test('calculates a chain that runs upwards', () => {
    const length = 15000;
    const { sheet } = newBook(Array.from({ length }, (_, i) => [i === length - 1 ? 1 : `=A${i + 2}+1`]));
    expect(shown(sheet, 'A1')).toBe(length);
  });

  test('calculates only what a change touches', () => {
    const { book, sheet, calculator } = newBook([
      [1, '=A1*2', 5, '=C1*2'],
      ['=SUM(B1:D1)', null],
    ]);
    expect(shown(sheet, 'A2')).toBe(17);
    const news: unknown[] = [];
    book.onChange((change) => news.push(change));
    fill(book, sheet, 'C1', [[6]]);
    calculator.calculate();
    expect(shownArea(sheet, 'A1:D2')).toEqual([
      [1, 2, 6, 12],
      [20, null, null, null],
    ]);
    expect(news.at(-1)).toEqual({
      kind: 'calculated',
      sheetId: sheet.id,
      area: { row: 0, column: 0, rows: 2, columns: 4 },
      origin: 'calculation',
    });
  });

  test('announces nothing when no value changes', () => {
    const { book, sheet, calculator } = newBook([[1, '=A1>0']]);
    fill(book, sheet, 'A1', [[2]]);
    const kinds: string[] = [];
    book.onChange(({ kind }) => kinds.push(kind));
    calculator.calculate();
    expect(shown(sheet, 'B1')).toBe(true);
    expect(kinds).toEqual([]);
  });

  test('a formula that is overwritten no longer counts, a new one does', () => {
    const { book, sheet, calculator } = newBook([[1, '=A1+1', '=B1+1']]);
    fill(book, sheet, 'B1', [[10]]);
    calculator.calculate();
    expect(shown(sheet, 'C1')).toBe(11);
    fill(book, sheet, 'B1', [['=A1+5']]);
    calculator.calculate();
    expect(shown(sheet, 'C1')).toBe(7);
  });

  test('keeps the values that came with a file until something they read changes', () => {
    const book = new Workbook();
    const sheet = book.addSheet('A');
    Object.assign(sheet.ensureCell(0, 1), { formula: '=A1+CHUA.BIET(1)', value: 42 });
    sheet.ensureCell(0, 0).value = 1;
    const calculator = createCalculator(book);
    calculator.calculate();
    expect(shown(sheet, 'B1')).toBe(42);
    book.addSheet('B');
    book.announce({ kind: 'sheets', sheetId: null, area: null, origin: 'addin' });
    calculator.calculate();
    expect(shown(sheet, 'B1')).toBe(42);
    fill(book, sheet, 'A1', [[2]]);
    calculator.calculate();
    expect(shown(sheet, 'B1')).toBe('#NAME?');
  });

  test('a cell that reads itself shows 0 and is told of; what reads it goes on', () => {
    const { sheet, calculator } = newBook([['=C1+1', '=A1+1', '=B1+1', '=C1+5', '=SUM(E1:E2)']]);
    expect(shownArea(sheet, 'A1:E1')).toEqual([[0, 0, 0, 5, 0]]);
    expect(
      calculator
        .circularCells()
        .map(({ column }) => column)
        .sort(),
    ).toEqual([0, 1, 2, 4]);
  });

  test('leaving the circle calculates again', () => {
    const { book, sheet, calculator } = newBook([['=B1', '=A1']]);
    fill(book, sheet, 'A1', [[7]]);
    calculator.calculate();
    expect(shown(sheet, 'B1')).toBe(7);
    expect(calculator.circularCells()).toEqual([]);
  });

  test('ROW of a cell does not read the cell', () => {
    const { sheet, calculator } = newBook([['=ROW(A1)+ROWS(A1:A9)']]);
    expect(shown(sheet, 'A1')).toBe(10);
    expect(calculator.circularCells()).toEqual([]);
  });

  test('OFFSET and INDIRECT wait for the cells they lead to', () => {
    const { book, sheet, calculator } = newBook([
      ['=SUM(OFFSET(B1,0,0,2,1))', '=C1*2'],
      ['=INDIRECT("B1")', '=B1+1'],
      [null],
    ]);
    fill(book, sheet, 'C1', [[4]]);
    calculator.calculate();
    expect(shownArea(sheet, 'A1:B2')).toEqual([
      [17, 8],
      [8, 9],
    ]);
  });

  test('TODAY follows the clock it is given, and wakes its readers only on a new day', () => {
    let day = '2022-06-15' as IsoDate;
    const { book, sheet, calculator } = newBook([['=TODAY()', '=A1+1']], { today: () => day });
    expect(shown(sheet, 'B1')).toBe(toSerial(day) + 1);
    const kinds: string[] = [];
    book.onChange(({ kind }) => kinds.push(kind));
    calculator.calculate();
    expect(kinds).toEqual([]);
    day = '2022-06-16' as IsoDate;
    calculator.calculate();
    expect(shown(sheet, 'B1')).toBe(toSerial(day) + 1);
  });

  test('reads whole columns as far as the sheet is used', () => {
    const { book, sheet, calculator } = newBook([[1, '=SUM(A:A)', '=COUNTIFS(A:A,">1")'], [2], [3]]);
    expect(shownArea(sheet, 'B1:C1')).toEqual([[6, 2]]);
    fill(book, sheet, 'A9', [[4]]);
    calculator.calculate();
    expect(shownArea(sheet, 'B1:C1')).toEqual([[10, 3]]);
  });
});

describe('names and sheets', () => {
  test('a name of the sheet stands before one of the workbook', () => {
    const { book, sheet, calculator } = newBook([['=Muc', '=NgayChot+1']]);
    const other = book.addSheet("Phụ lục I/2025's");
    other.ensureCell(0, 0).value = 5;
    book.names = [
      { name: 'NgayChot', scope: null, formula: "='Phụ lục I/2025''s'!$A$1", visible: true, comment: '' },
      { name: 'Muc', scope: null, formula: '="chung"', visible: true, comment: '' },
      { name: 'muc', scope: sheet.id, formula: '="riêng"', visible: true, comment: '' },
    ];
    book.announce({ kind: 'names', sheetId: null, area: null, origin: 'addin' });
    calculator.calculate();
    expect(shownArea(sheet, 'A1:B1')).toEqual([['riêng', 6]]);
    fill(book, other, 'A1', [[8]]);
    calculator.calculate();
    expect(shown(sheet, 'B1')).toBe(9);
  });

  test('a name that leads to itself ends', () => {
    const { book, sheet, calculator } = newBook([['=Vong']]);
    book.names = [{ name: 'Vong', scope: null, formula: '=Vong+1', visible: true, comment: '' }];
    book.announce({ kind: 'names', sheetId: null, area: null, origin: 'addin' });
    calculator.calculate();
    expect(shown(sheet, 'A1')).toBe('#NAME?');
  });
});

test('the largest of a column follow what is typed into it, and pass its errors on', () => {
  const { book, sheet, calculator } = newBook([
    [3, '=LARGE(A:A,1)', '=LARGE(A1:A3,2)'],
    [5, '=SMALL(A1:A3,1)'],
    ['x'],
  ]);
  expect(shownArea(sheet, 'B1:C1')).toEqual([[5, 3]]);
  fill(book, sheet, 'A3', [[9]]);
  calculator.calculate();
  expect([shownArea(sheet, 'B1:C1'), shown(sheet, 'B2')]).toEqual([[[9, 5]], 3]);
  fill(book, sheet, 'A2', [['=1/0']]);
  calculator.calculate();
  expect([shown(sheet, 'C1'), shown(sheet, 'B2')]).toEqual(['#DIV/0!', '#DIV/0!']);
});
