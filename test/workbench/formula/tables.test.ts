// References into tables and results that spill.
import { fill, newBook, shown, shownArea, tableOver } from './book.ts';

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
    made.book.names = [
      { name: 'PLAN_Han', scope: null, formula: '=NhiemVu[Hạn]', visible: false, comment: '' },
    ];
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
    expect(shownArea(sheet, 'B1:C3')).toEqual([
      [1, 3],
      [2, null],
      [null, null],
    ]);
    fill(book, sheet, 'A1', [[4]]);
    calculator.calculate();
    expect(shown(sheet, 'C1')).toBe(10);
  });

  test('something in the way makes #SPILL!, and taking it away lets it spill', () => {
    const { book, sheet, calculator } = newBook([['=SEQUENCE(3)', '=SUM(A2:A3)'], [null], ['x']]);
    expect(shownArea(sheet, 'A1:A3')).toEqual([['#SPILL!'], [null], ['x']]);
    fill(book, sheet, 'A3', [[null]]);
    calculator.calculate();
    expect(shownArea(sheet, 'A1:B3')).toEqual([
      [1, 5],
      [2, null],
      [3, null],
    ]);
    fill(book, sheet, 'A2', [['y']]);
    calculator.calculate();
    expect(shownArea(sheet, 'A1:A3')).toEqual([['#SPILL!'], ['y'], [null]]);
  });

  test('deleting the formula takes its values back', () => {
    const { book, sheet, calculator } = newBook([['=SEQUENCE(3)', '=COUNT(A1:A3)']]);
    expect(shown(sheet, 'B1')).toBe(3);
    fill(book, sheet, 'A1', [[null]]);
    calculator.calculate();
    expect(shownArea(sheet, 'A1:B3')).toEqual([
      [null, 0],
      [null, null],
      [null, null],
    ]);
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
    const { book, sheet, calculator } = newBook([
      [1, null],
      [2, null],
    ]);
    Object.assign(sheet.ensureCell(0, 1), { formula: '=A1:A2*10', array: { rows: 3, columns: 1 } });
    book.announce({
      kind: 'values',
      sheetId: sheet.id,
      area: { row: 0, column: 1, rows: 1, columns: 1 },
      origin: 'addin',
    });
    calculator.calculate();
    expect(shownArea(sheet, 'B1:B3')).toEqual([[10], [20], ['#N/A']]);
  });
});
