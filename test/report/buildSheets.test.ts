// All sheets of one analysis as data: names, shapes, styles.
import { analyzePlan } from '../../src/core/analyzePlan.ts';
import type { Grid } from '../../src/core/model.ts';
import { buildHighlight } from '../../src/report/highlight.ts';
import { buildSheets } from '../../src/report/buildSheets.ts';
import { sectionNames } from '../../src/report/sectionNames.ts';
import type { CellModel, SheetModel } from '../../src/report/sheetModel.ts';
import { cellAddress, quoted, quotedSheet, rowOf, thisRow } from '../../src/report/tableFormulas.ts';
import { day, header, rows } from '../excel/appendix.ts';

const width = header.length;
const lines = [['PHỤ LỤC NHIỆM VỤ NĂM 2024'], [], header, ...rows].map((line) => [
  ...line,
  ...Array<string>(width - line.length).fill(''),
]);
const grid: Grid = {
  sheet: "Phụ lục 'A'",
  row: 0,
  column: 0,
  values: lines,
  texts: lines,
  merges: [],
  hiddenRows: [],
  numberFormats: lines.map((line) => line.map(() => 'General')),
};
const analysis = analyzePlan(grid, {
  settings: { asOf: day('2024-07-01'), warningDays: 7, beforeIncludesDay: false },
});
const sheets = buildSheets(analysis);
const byKey = (key: SheetModel['key']): SheetModel => {
  const sheet = sheets.find((one) => one.key === key);
  if (sheet === undefined) throw new Error(`No sheet ${key}`);
  return sheet;
};
const formulasOf = (sheet: SheetModel): string[] =>
  sheet.blocks.flatMap(({ cells }) =>
    cells
      .flat()
      .flatMap((cell: CellModel) =>
        typeof cell === 'object' && cell !== null && 'formula' in cell ? [cell.formula] : [],
      ),
  );

/** All of them are in Excel 2021 and in LibreOffice 7.4. */
const known = new Set(
  'AND CHAR COUNTIFS EDATE FIND IF IFERROR INDEX INT ISNUMBER LARGE MATCH MAX MAXIFS N OR ROW ROWS SUM SUMPRODUCT TRIM WORKDAY'.split(
    ' ',
  ),
);

it('gives every sheet a valid name and rows of one length inside the columns it styles', () => {
  for (const sheet of sheets) {
    expect(sheet.name).toMatch(/^[^/\\?*:[\]']{1,31}$/u);
    for (const { cells } of sheet.blocks) expect(new Set(cells.map((line) => line.length)).size).toBe(1);
    for (const { column, cells } of sheet.blocks) {
      expect(column + (cells[0]?.length ?? 0)).toBeLessThanOrEqual(sheet.columns.length);
    }
  }
});

it('writes formulas that old Excel and LibreOffice know, short enough for both', () => {
  const formulas = sheets.flatMap(formulasOf);
  expect(formulas.length).toBeGreaterThan(300);
  for (const formula of formulas) {
    expect(formula.length).toBeLessThan(8_192);
    const bare = formula.replace(/"[^"]*"/gu, '').replace(/\[[^[\]]*\]/gu, '');
    for (const [, name] of bare.matchAll(/([A-Z][A-Z0-9.]*)\(/gu)) expect(known).toContain(name);
  }
});

it('refers only to columns that its tables have', () => {
  const columns = new Map(
    sheets.flatMap(({ tables }) =>
      tables.map(({ name, columns: specs }) => [name, specs.map((one) => one.header)]),
    ),
  );
  for (const formula of sheets.flatMap(formulasOf)) {
    for (const [, table = '', column = ''] of formula.matchAll(
      /([A-Za-z]+)\[(?:\[#This Row\],\[)?([^[\]]+)\]/gu,
    )) {
      expect(columns.get(table)).toContain(column);
    }
  }
});

it('has one row a task and one a milestone or instance', () => {
  const count = (key: SheetModel['key']): number => (byKey(key).tables[0]?.area.rows ?? 0) - 1;
  expect(count('tasks')).toBe(6);
  expect(count('milestones')).toBe(2 + 1 + 12 + 1 + 1 + 1);
  expect(count('findings')).toBe(Math.max(1, analysis.findings.length));
});

it('colours the body of the table and not its header', () => {
  const areas = buildHighlight(analysis).rules.map(({ area }) => area);
  expect(new Set(areas.map((area) => JSON.stringify(area)))).toEqual(
    new Set([JSON.stringify({ row: 3, column: 0, rows: 8, columns: 6 })]),
  );
});

it('names two sections of the same words apart, as totals go by the words', () => {
  const source = { sheet: 'S', row: 0, column: 0, rows: 1, columns: 1 };
  const names = sectionNames([
    { id: 's1', label: 'VI', title: 'Hiện đại hóa', source },
    { id: 's2', label: 'VI', title: 'HIỆN ĐẠI HÓA', source },
    { id: 's3', label: '', title: '', source },
  ]);
  expect([...names.values()]).toEqual(['VI. Hiện đại hóa', 'VI. HIỆN ĐẠI HÓA (2)', 's3']);
});

it('writes references so that names with quotes and brackets stay right', () => {
  expect(quotedSheet("Phụ lục 'A'")).toBe("'Phụ lục ''A'''");
  expect(rowOf({ sheet: "Phụ lục 'A'", column: 27 }, 7)).toBe("=ROW('Phụ lục ''A'''!$AB$8)");
  expect(thisRow('NhiemVu', "Hạn [ngày] #'")).toBe("NhiemVu[[#This Row],[Hạn '[ngày'] '#'']]");
  expect(quoted('Nói "không"')).toBe('"Nói ""không"""');
  expect(cellAddress(0, 702)).toBe('AAA1');
});
