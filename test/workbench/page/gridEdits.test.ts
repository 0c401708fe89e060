// What the grid reports of filling and pasting, as edits of the model: every cell gets a formula of its own.
import { Workbook } from '../../../src/workbench/model/workbook.ts';
import { applyMutation } from '../../../src/workbench/page/gridEdits.ts';

type Sent = Readonly<
  Record<number, Readonly<Record<number, { v?: string | number; f?: string | null; si?: string | null }>>>
>;

function edited(cellValue: Sent): (row: number, column: number) => string | undefined {
  const workbook = new Workbook();
  const sheet = workbook.addSheet('Phụ lục');
  const params = { unitId: 'workbook', subUnitId: sheet.id, cellValue };
  expect(applyMutation(workbook, { id: 'sheet.mutation.set-range-values', params }, null)).toBe('cells');
  return (row, column) => sheet.cell(row, column)?.formula;
}

it('gives each filled cell the formula that the grid says only once, moved to where it stands', () => {
  const formula = edited({
    8: { 10: { f: '=PLAN.STATUS(F9,"",$K$1,7,2022)', si: 'a1' } },
    9: { 10: { f: null, si: 'a1' } },
    11: { 10: { si: 'a1' }, 11: { si: 'a1' } },
  });
  expect(formula(9, 10)).toBe('=PLAN.STATUS(F10,"",$K$1,7,2022)');
  expect(formula(11, 10)).toBe('=PLAN.STATUS(F12,"",$K$1,7,2022)');
  expect(formula(11, 11)).toBe('=PLAN.STATUS(G12,"",$K$1,7,2022)');
});

it('moves upwards too, when the cell that says the formula stands below', () => {
  const formula = edited({ 3: { 1: { si: 'b' } }, 5: { 1: { f: '=A6*2', si: 'b' } } });
  expect(formula(3, 1)).toBe('=A4*2');
  expect(formula(5, 1)).toBe('=A6*2');
});

it('keeps two formulas apart that are filled at once', () => {
  const formula = edited({
    0: { 0: { f: '=B1', si: 'x' }, 1: { f: '=$C$1', si: 'y' } },
    1: { 0: { si: 'x' }, 1: { si: 'y' } },
  });
  expect(formula(1, 0)).toBe('=B2');
  expect(formula(1, 1)).toBe('=$C$1');
});
