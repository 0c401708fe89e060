// Inserted and deleted lines: everything beyond them moves, formulas follow.
import {
  deleteColumns,
  deleteRows,
  insertColumns,
  insertRows,
} from '../../../src/workbench/model/insertion.ts';
import { enterText } from '../../../src/workbench/model/edit.ts';
import { shiftArea, type Shift } from '../../../src/workbench/model/shift.ts';
import type { Sheet } from '../../../src/workbench/model/sheet.ts';
import { addTable } from '../../../src/workbench/model/tableEdit.ts';
import { Workbook, type WorkbookChange } from '../../../src/workbench/model/workbook.ts';

function open(rows: readonly (readonly string[])[]): { workbook: Workbook; sheet: Sheet } {
  const workbook = new Workbook();
  const sheet = workbook.addSheet('Phụ lục');
  rows.forEach((texts, row) =>
    texts.forEach((text, column) => enterText(workbook, { sheet, row, column }, text)),
  );
  return { workbook, sheet };
}

const column = (sheet: Sheet, at: number, rows: number): unknown[] =>
  Array.from({ length: rows }, (_, row) => sheet.cell(row, at)?.formula ?? sheet.cell(row, at)?.value);

test.each<[string, Shift['kind'], [number, number, number, number], [number, number] | null | 'torn']>([
  ['above stays', 'insert', [5, 0, 2, 16384], [0, 3]],
  ['inside grows', 'insert', [1, 0, 2, 16384], [0, 5]],
  ['at the top moves', 'insert', [0, 0, 2, 16384], [2, 3]],
  ['a half would move', 'insert', [0, 0, 1, 1], 'torn'],
  ['beside stays', 'insert', [0, 5, 1, 1], [0, 3]],
  ['all is gone', 'delete', [0, 0, 3, 16384], null],
  ['the end is gone', 'delete', [2, 0, 5, 16384], [0, 2]],
])('an area of three rows: %s', (_, kind, [row, at, rows, columns], expected) => {
  const moved = shiftArea(
    { row: 0, column: 0, rows: 3, columns: 2 },
    { kind, direction: 'vertical', area: { row, column: at, rows, columns } },
  );
  expect(moved === null || moved === 'torn' ? moved : [moved.row, moved.rows]).toEqual(expected);
});

test('inserted rows push cells down, look like the row above, and formulas follow', () => {
  const { workbook, sheet } = open([['1'], ['2'], ['=A1+A2']]);
  sheet.ensureCell(0, 0).style = workbook.styles.intern({ ...workbook.styles.get(0), fill: '#FFFF00' });
  sheet.rowHeights.set(1, 40);
  sheet.hiddenRows.add(2);
  insertRows(workbook, sheet, { at: 1, count: 2 });
  expect(column(sheet, 0, 5)).toEqual([1, undefined, undefined, 2, '=A1+A4']);
  expect(workbook.styles.get(sheet.cell(2, 0)?.style ?? 0).fill).toBe('#FFFF00');
  expect([[...sheet.rowHeights], [...sheet.hiddenRows]]).toEqual([[[3, 40]], [4]]);
});

test('deleting what was inserted gives the sheet back', () => {
  const { workbook, sheet } = open([
    ['1', 'a'],
    ['2', 'b'],
    ['=SUM(A1:A2)', 'c'],
  ]);
  sheet.merges = [{ row: 1, column: 1, rows: 2, columns: 1 }];
  const before = [column(sheet, 0, 3), column(sheet, 1, 3), sheet.merges];
  insertRows(workbook, sheet, { at: 1, count: 3 });
  deleteRows(workbook, sheet, { at: 1, count: 3 });
  insertColumns(workbook, sheet, { at: 0, count: 1 });
  deleteColumns(workbook, sheet, { at: 0, count: 1 });
  expect([column(sheet, 0, 3), column(sheet, 1, 3), sheet.merges]).toEqual(before);
});

test('a column inserted inside a table is a column of it', () => {
  const { workbook, sheet } = open([
    ['Việc', 'Hạn'],
    ['a', '1'],
  ]);
  const table = addTable(workbook, sheet, { row: 0, column: 0, rows: 2, columns: 2 });
  insertColumns(workbook, sheet, { at: 1, count: 1 });
  expect([table.columns.map(({ name }) => name), table.area.columns]).toEqual([
    ['Việc', 'Column2', 'Hạn'],
    3,
  ]);
  deleteColumns(workbook, sheet, { at: 0, count: 1 });
  expect(sheet.tables[0]?.columns.map(({ name }) => name)).toEqual(['Column2', 'Hạn']);
});

test('formulas of other sheets and names follow; what is gone is #REF!', () => {
  const { workbook, sheet } = open([['1'], ['2'], ['3']]);
  const other = workbook.addSheet('Tổng hợp');
  enterText(workbook, { sheet: other, row: 0, column: 0 }, "='Phụ lục'!A3");
  enterText(workbook, { sheet: other, row: 1, column: 0 }, "='Phụ lục'!A1");
  workbook.names = [
    { name: 'Moc', scope: null, formula: "='Phụ lục'!$A$2:$A$3", visible: true, comment: '' },
  ];
  deleteRows(workbook, sheet, { at: 0, count: 1 });
  expect(column(other, 0, 2)).toEqual(["='Phụ lục'!A2", "='Phụ lục'!#REF!"]);
  expect(workbook.names[0]?.formula).toBe("='Phụ lục'!$A$1:$A$2");
});

test('an insertion is told with its direction', () => {
  const { workbook, sheet } = open([]);
  const changes: WorkbookChange[] = [];
  workbook.onChange((change) => changes.push(change));
  insertColumns(workbook, sheet, { at: 2, count: 1 });
  expect(changes).toMatchObject([
    { kind: 'insert', direction: 'horizontal', origin: 'user', area: { column: 2, columns: 1 } },
  ]);
});
