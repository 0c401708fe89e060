// The calculation of a workbook: order, changes, circles, spills, names, tables and custom functions.
import { toSerial } from '../../../src/core/calendar.ts';
import type { IsoDate } from '../../../src/core/model.ts';
import { createCalculator } from '../../../src/workbench/formula/calculator.ts';
import type { Scalar } from '../../../src/workbench/model/cell.ts';
import type { SheetTable } from '../../../src/workbench/model/parts.ts';
import { Workbook } from '../../../src/workbench/model/workbook.ts';
import { fill, newBook, shown, shownArea } from './book.ts';

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

function tableOver(name: string, headers: readonly string[], rows: number): SheetTable {
  return {
    id: name, name, area: { row: 0, column: 0, rows: rows + 1, columns: headers.length },
    columns: headers.map((header, id) => ({ id, name: header, formula: null })),
    style: '', showHeaders: true, showTotals: false, showBandedRows: true, showFilterButton: true,
  };
}

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
    const { book, sheet, calculator } = newBook([[1, '=A1*2', 5, '=C1*2'], ['=SUM(B1:D1)', null]]);
    expect(shown(sheet, 'A2')).toBe(17);
    const news: unknown[] = [];
    book.onChange((change) => news.push(change));
    fill(book, sheet, 'C1', [[6]]);
    calculator.calculate();
    expect(shownArea(sheet, 'A1:D2')).toEqual([[1, 2, 6, 12], [20, null, null, null]]);
    expect(news.at(-1)).toEqual({
      kind: 'calculated', sheetId: sheet.id, area: { row: 0, column: 0, rows: 2, columns: 4 }, origin: 'calculation',
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
    fill(book, sheet, 'A1', [[2]]);
    calculator.calculate();
    expect(shown(sheet, 'B1')).toBe('#NAME?');
  });

  test('a cell that reads itself shows 0 and is told of; what reads it goes on', () => {
    const { sheet, calculator } = newBook([['=C1+1', '=A1+1', '=B1+1', '=C1+5', '=SUM(E1:E2)']]);
    expect(shownArea(sheet, 'A1:E1')).toEqual([[0, 0, 0, 5, 0]]);
    expect(calculator.circularCells().map(({ column }) => column).sort()).toEqual([0, 1, 2, 4]);
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
    const { book, sheet, calculator } = newBook([['=SUM(OFFSET(B1,0,0,2,1))', '=C1*2'], ['=INDIRECT("B1")', '=B1+1'], [null]]);
    fill(book, sheet, 'C1', [[4]]);
    calculator.calculate();
    expect(shownArea(sheet, 'A1:B2')).toEqual([[17, 8], [8, 9]]);
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

describe('tables', () => {
  const rows = [
    ['Mã', 'Hạn', 'Ngày hoàn thành', "Tỷ lệ [%] '#"],
    ['a', 10, 12, 1],
    ['b', 20, null, 2],
    ['c', 30, 30, 3],
  ];
  function withTable(entries: readonly (readonly [address: string, formula: string])[]) {
    const made = newBook(rows);
    made.sheet.tables = [tableOver('NhiemVu', rows[0]?.map(String) ?? [], 3)];
    made.book.names = [{ name: 'PLAN_Han', scope: null, formula: '=NhiemVu[Hạn]', visible: false, comment: '' }];
    made.book.announce({ kind: 'tables', sheetId: made.sheet.id, area: null, origin: 'addin' });
    for (const [address, formula] of entries) fill(made.book, made.sheet, address, [[formula]]);
    made.calculator.calculate();
    return made;
  }

  test.each([
    ['F2', '=NhiemVu[[#This Row],[Hạn]]', 10],
    ['F3', '=NhiemVu[@Hạn]', 20],
    ['F3', '=NhiemVu[@[Ngày hoàn thành]]=""', true],
    ['F9', '=NhiemVu[@Hạn]', '#VALUE!'],
    ['F9', '=SUM(NhiemVu[Hạn])', 60],
    ['F9', '=SUM(nhiemvu[hạn])', 60],
    ['F9', '=ROWS(NhiemVu[#All])', 4],
    ['F9', '=COUNTA(NhiemVu[#Data])', 11],
    ['F9', '=INDEX(NhiemVu[#Headers],2)', 'Hạn'],
    ['F9', '=ROWS(NhiemVu[[#Headers],[#Data],[Hạn]])', 4],
    ['F9', '=SUM(NhiemVu[[Hạn]:[Ngày hoàn thành]])', 102],
    ['F2', '=SUM(NhiemVu[@[Hạn]:[Ngày hoàn thành]])', 22],
    ['F9', "=SUM(NhiemVu[Tỷ lệ '[%'] '''#])", 6],
    ['F9', '=COUNTIFS(NhiemVu[Hạn],">="&15,NhiemVu[Ngày hoàn thành],"")', 1],
    ['F9', '=SUM(PLAN_Han)', 60],
    ['F9', '=INDEX(PLAN_Han,2)', 20],
    ['F9', '=COLUMNS(NhiemVu)', 4],
    ['F9', '=SUM(NhiemVu[Không có])', '#REF!'],
    ['F9', '=SUM(KhongCo[Hạn])', '#REF!'],
  ])('in %s %s is %p', (address, formula, value) => {
    expect(shown(withTable([[address, formula]]).sheet, address)).toBe(value);
  });

  test('inside the table its name may be left out', () => {
    const { book, sheet, calculator } = withTable([]);
    fill(book, sheet, 'D2', [['=IF([@[Ngày hoàn thành]]="","chưa",[@[Ngày hoàn thành]]-[@Hạn])']]);
    fill(book, sheet, 'D3', [['=IF([@[Ngày hoàn thành]]="","chưa",SUM([Hạn]))']]);
    calculator.calculate();
    expect(shownArea(sheet, 'D2:D3')).toEqual([[2], ['chưa']]);
    fill(book, sheet, 'C3', [[21]]);
    calculator.calculate();
    expect(shown(sheet, 'D3')).toBe(60);
  });

  test('follows a table that grows', () => {
    const { book, sheet, calculator } = withTable([['F9', '=SUM(NhiemVu[Hạn])']]);
    fill(book, sheet, 'B5', [[40]]);
    const [table] = sheet.tables;
    if (table) table.area = { ...table.area, rows: 5 };
    book.announce({ kind: 'tables', sheetId: sheet.id, area: null, origin: 'user' });
    calculator.calculate();
    expect(shown(sheet, 'F9')).toBe(100);
  });
});

describe('spills', () => {
  test('an array fills the cells below, and A1# reads it', () => {
    const { book, sheet, calculator } = newBook([[3, '=SEQUENCE(A1)', '=SUM(B1#)', '=@B1:B9', '=ROWS(B1#)']]);
    expect(shownArea(sheet, 'B1:B4')).toEqual([[1], [2], [3], [null]]);
    expect(shownArea(sheet, 'C1:E1')).toEqual([[6, 1, 3]]);
    expect(sheet.cell(2, 1)?.spilledFrom).toEqual({ row: 0, column: 1 });
    fill(book, sheet, 'A1', [[2]]);
    calculator.calculate();
    expect(shownArea(sheet, 'B1:C3')).toEqual([[1, 3], [2, null], [null, null]]);
    fill(book, sheet, 'A1', [[4]]);
    calculator.calculate();
    expect(shown(sheet, 'C1')).toBe(10);
  });

  test('something in the way makes #SPILL!, and taking it away lets it spill', () => {
    const { book, sheet, calculator } = newBook([['=SEQUENCE(3)', '=SUM(A2:A3)'], [null], ['x']]);
    expect(shownArea(sheet, 'A1:A3')).toEqual([['#SPILL!'], [null], ['x']]);
    fill(book, sheet, 'A3', [[null]]);
    calculator.calculate();
    expect(shownArea(sheet, 'A1:B3')).toEqual([[1, 5], [2, null], [3, null]]);
    fill(book, sheet, 'A2', [['y']]);
    calculator.calculate();
    expect(shownArea(sheet, 'A1:A3')).toEqual([['#SPILL!'], ['y'], [null]]);
  });

  test('deleting the formula takes its values back', () => {
    const { book, sheet, calculator } = newBook([['=SEQUENCE(3)', '=COUNT(A1:A3)']]);
    expect(shown(sheet, 'B1')).toBe(3);
    fill(book, sheet, 'A1', [[null]]);
    calculator.calculate();
    expect(shownArea(sheet, 'A1:B3')).toEqual([[null, 0], [null, null], [null, null]]);
  });

  test('a spill that feeds on its own growth ends', () => {
    const { sheet } = newBook([['=SEQUENCE(COUNTA(A:A)+1)']]);
    expect(shown(sheet, 'A1')).toBe(0);
  });

  test('nothing spills inside a table', () => {
    const { book, sheet, calculator } = newBook([['Cột'], ['=SEQUENCE(2)']]);
    sheet.tables = [tableOver('T', ['Cột'], 3)];
    book.announce({ kind: 'tables', sheetId: sheet.id, area: null, origin: 'user' });
    calculator.calculate();
    expect(shown(sheet, 'A2')).toBe('#SPILL!');
  });

  test('a legacy array formula keeps its extent', () => {
    const { book, sheet, calculator } = newBook([[1, null], [2, null]]);
    Object.assign(sheet.ensureCell(0, 1), { formula: '=A1:A2*10', array: { rows: 3, columns: 1 } });
    book.announce({ kind: 'values', sheetId: sheet.id, area: { row: 0, column: 1, rows: 1, columns: 1 }, origin: 'addin' });
    calculator.calculate();
    expect(shownArea(sheet, 'B1:B3')).toEqual([[10], [20], ['#N/A']]);
  });
});

describe('custom functions', () => {
  function withFunctions(rows: Parameters<typeof newBook>[0]) {
    const asked: { name: string; args: unknown[] }[] = [];
    const made = newBook(rows, {
      customFunctionNames: () => ['PLAN.DOUBLE', 'PLAN.LIST', 'PLAN.FAIL'],
      customFunctionShape: (name) => (name === 'PLAN.DOUBLE' ? ['scalar'] : null),
      callCustomFunction(name, args): Promise<Scalar | Scalar[][]> {
        asked.push({ name, args });
        if (name === 'PLAN.FAIL') return Promise.reject(new Error('no'));
        if (name === 'PLAN.LIST') return pause().then(() => [[1, 2], [3, 4]]);
        return pause().then(() => Number(args[0]) * 2);
      },
    });
    return { ...made, asked };
  }

  test('show #BUSY! until they answer, and what reads them follows', async () => {
    const { sheet, calculator } = withFunctions([[4, '=plan.double(A1)', '=B1+1', '=IFERROR(B1,"lỗi")']]);
    expect(shownArea(sheet, 'B1:D1')).toEqual([['#BUSY!', '#BUSY!', '#BUSY!']]);
    await calculator.settle();
    expect(shownArea(sheet, 'B1:D1')).toEqual([[8, 9, 8]]);
  });

  test('are asked together and once for equal arguments', async () => {
    const { sheet, calculator, asked } = withFunctions([[1, '=PLAN.DOUBLE(A1)'], [1, '=PLAN.DOUBLE(A2)'], [2, '=PLAN.DOUBLE(A3)']]);
    await calculator.settle();
    expect(asked.map(({ args }) => args)).toEqual([[1], [2]]);
    expect(shownArea(sheet, 'B1:B3')).toEqual([[2], [2], [4]]);
  });

  test('are asked again when their argument changes', async () => {
    const { book, sheet, calculator, asked } = withFunctions([[1, '=PLAN.DOUBLE(A1)']]);
    await calculator.settle();
    fill(book, sheet, 'A1', [[5]]);
    calculator.calculate();
    await calculator.settle();
    expect(shown(sheet, 'B1')).toBe(10);
    expect(asked).toHaveLength(2);
  });

  test('spill what they return, and spread over a range where they take one value', async () => {
    const { sheet, calculator } = withFunctions([['=PLAN.LIST()', null, '=PLAN.DOUBLE(E1:E2)', null, 3], [null, null, null, null, 4]]);
    await calculator.settle();
    expect(shownArea(sheet, 'A1:C2')).toEqual([[1, 2, 6], [3, 4, 8]]);
  });

  test('are not called with an error; a failure is #VALUE!; blanks arrive as null', async () => {
    const { sheet, calculator, asked } = withFunctions([['=PLAN.DOUBLE(1/0)', '=PLAN.FAIL(Z1,Z1:Z2)', '=KHAC.HAM(1)']]);
    await calculator.settle();
    expect(shownArea(sheet, 'A1:C1')).toEqual([['#DIV/0!', '#VALUE!', '#NAME?']]);
    expect(asked).toEqual([{ name: 'PLAN.FAIL', args: [null, [[null], [null]]] }]);
  });

  test('one asked from within another waits its turn', async () => {
    const { sheet, calculator } = withFunctions([['=PLAN.DOUBLE(PLAN.DOUBLE(3))+PLAN.DOUBLE(1)']]);
    await calculator.settle();
    expect(shown(sheet, 'A1')).toBe(14);
  });
});
