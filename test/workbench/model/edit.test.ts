// Edits of cells: what a text becomes, what a formula is kept as, what is announced.
import { intersect } from '../../../src/core/area.ts';
import { clearContents, enterText, writeValues } from '../../../src/workbench/model/edit.ts';
import {
  canonicalFormula,
  formulaFromLocal,
  localFormula,
  shownFormula,
} from '../../../src/workbench/model/formulaText.ts';
import { viVn } from '../../../src/workbench/model/entryLocale.ts';
import { subtract } from '../../../src/workbench/model/areas.ts';
import type { Sheet } from '../../../src/workbench/model/sheet.ts';
import { addTable } from '../../../src/workbench/model/tableEdit.ts';
import { Workbook, type WorkbookChange } from '../../../src/workbench/model/workbook.ts';

function open(): { workbook: Workbook; sheet: Sheet } {
  const workbook = new Workbook();
  return { workbook, sheet: workbook.addSheet('Sheet1') };
}

test('what a Vietnamese user types is read as in Vietnam', () => {
  const { workbook, sheet } = open();
  enterText(workbook, { sheet, row: 0, column: 0 }, '05/06/2025');
  enterText(workbook, { sheet, row: 1, column: 0 }, '=ROUND(1,5;0)');
  enterText(workbook, { sheet, row: 2, column: 0 }, '=ROUND(A1,0)');
  expect([sheet.cell(0, 0)?.value, sheet.cell(1, 0)?.formula, sheet.cell(2, 0)?.formula]).toEqual([
    45813,
    '=ROUND(1.5,0)',
    '=ROUND(A1,0)',
  ]);
  expect(workbook.styles.get(sheet.cell(0, 0)?.style ?? 0).numberFormat).toBe('dd/mm/yyyy');
});

test('an edit that fails changes nothing and is not told', () => {
  const { workbook, sheet } = open();
  const changes: WorkbookChange[] = [];
  workbook.onChange((change) => changes.push(change));
  expect(() =>
    writeValues(workbook, sheet, { row: 0, column: 0, rows: 1, columns: 2 }, [['a', '=1+']]),
  ).toThrow('no formula');
  expect([sheet.rows.size, changes]).toEqual([0, []]);
});

test('writing over a spilling formula takes what it had spilled', () => {
  const { workbook, sheet } = open();
  Object.assign(sheet.ensureCell(0, 0), {
    formula: '=SEQUENCE(2)',
    value: 1,
    spill: { rows: 2, columns: 1 },
  });
  Object.assign(sheet.ensureCell(1, 0), { value: 2, spilledFrom: { row: 0, column: 0 } });
  enterText(workbook, { sheet, row: 0, column: 0 }, 'x');
  expect([sheet.cell(0, 0), sheet.cell(1, 0)]).toEqual([
    { value: 'x', style: 0 },
    { value: undefined, style: 0 },
  ]);
});

test('clearing contents keeps the look', () => {
  const { workbook, sheet } = open();
  enterText(workbook, { sheet, row: 0, column: 0 }, '10%');
  const style = sheet.cell(0, 0)?.style;
  clearContents(workbook, sheet, { row: 0, column: 0, rows: 1, columns: 1 }, 'user');
  expect(sheet.cell(0, 0)).toEqual({ value: undefined, style });
});

test('formulas change form and come back', () => {
  const { workbook, sheet } = open();
  writeValues(workbook, sheet, { row: 0, column: 0, rows: 1, columns: 2 }, [['Ngày hoàn thành', 'Mốc']]);
  const table = addTable(workbook, sheet, { row: 0, column: 0, rows: 3, columns: 2 });
  table.name = 'NhiemVu';
  const shown = '=IF([@[Ngày hoàn thành]]="",[@Mốc]*1.5,SUM(NhiemVu[Mốc]))';
  const kept =
    '=IF(NhiemVu[[#This Row],[Ngày hoàn thành]]="",NhiemVu[[#This Row],[Mốc]]*1.5,SUM(NhiemVu[Mốc]))';
  expect(canonicalFormula(shown, sheet, 1, 1)).toBe(kept);
  expect(shownFormula(kept, sheet, 1, 1)).toBe(shown);
  const local = '=IF([@[Ngày hoàn thành]]="";[@Mốc]*1,5;SUM(NhiemVu[Mốc]))';
  expect(localFormula(shown, viVn)).toBe(local);
  expect(formulaFromLocal(local, viVn)).toBe(shown);
});

test('a formula typed with commas is taken as it is, a semicolon within its text or not', () => {
  const typed = '=PLAN.MILESTONES("Quý I; Quý II",2026)';
  expect(formulaFromLocal(typed, viVn)).toBe(typed);
  expect(formulaFromLocal('=PLAN.MILESTONES("Quý I, II";2026)', viVn)).toBe(
    '=PLAN.MILESTONES("Quý I, II",2026)',
  );
});

test('the parts of an area outside a hole make up the area without it', () => {
  const area = { row: 0, column: 0, rows: 4, columns: 4 };
  const hole = { row: 1, column: 1, rows: 2, columns: 5 };
  const parts = subtract(area, hole);
  expect(parts.reduce((sum, part) => sum + part.rows * part.columns, 0)).toBe(16 - 6);
  expect(parts.every((part) => intersect(part, hole) === null)).toBe(true);
});

test('the same formula in two tables means each its own columns', () => {
  const { workbook, sheet } = open();
  writeValues(workbook, sheet, { row: 0, column: 0, rows: 1, columns: 5 }, [['Mốc', 'A', '', 'Mốc', 'A']]);
  const first = addTable(workbook, sheet, { row: 0, column: 0, rows: 3, columns: 2 });
  const second = addTable(workbook, sheet, { row: 0, column: 3, rows: 3, columns: 2 });
  const formulas = [['=[@Mốc]'], ['=[@Mốc]']];
  writeValues(workbook, sheet, { row: 1, column: 1, rows: 2, columns: 1 }, formulas);
  writeValues(workbook, sheet, { row: 1, column: 4, rows: 2, columns: 1 }, formulas);
  expect([1, 4].map((column) => sheet.cell(2, column)?.formula)).toEqual([
    `=${first.name}[[#This Row],[Mốc]]`,
    `=${second.name}[[#This Row],[Mốc]]`,
  ]);
});
