// Puts back rectangles that were written at once; a cell that the user changed since is kept, and told.
import type { CellValue } from '../core/model.ts';
import { cellAddress } from '../report/tableFormulas.ts';
import type { ExcelContext } from './excelContext.ts';
import { ExcelFailure } from './excelFailure.ts';
import { rangeOf } from './rangeArea.ts';
import { keepUndo, type BlockChange, type Undone, type UndoStep } from './undoStep.ts';

/** Two round trips. Rejects with `sheetGone` or `protectedSheet`, and then nothing was changed. */
export async function undoBlocks(
  context: ExcelContext,
  blocks: readonly BlockChange[],
  previous: UndoStep | null,
): Promise<Undone> {
  const { worksheets } = context.workbook;
  const ask = (key: string, { area }: BlockChange) => {
    const sheet = worksheets.getItemOrNullObject(key);
    sheet.load('name');
    sheet.protection.load('protected');
    const range = rangeOf(sheet, area);
    range.load('formulas');
    return { sheet, range };
  };
  const asked = blocks.map((block) => ({
    block,
    byId: ask(block.sheetId, block),
    byName: ask(block.sheet, block),
  }));
  await context.sync();
  const found = asked.map(({ block, byId, byName }) => ({
    block,
    ...(byId.sheet.isNullObject ? byName : byId),
  }));
  for (const { sheet, block } of found) {
    if (sheet.isNullObject) throw new ExcelFailure('sheetGone', block.sheet);
    if (sheet.protection.protected) throw new ExcelFailure('protectedSheet', sheet.name);
  }
  const kept = found.flatMap(({ block, sheet, range }) => {
    // Typed as `any[][]`: a cell holds a text, a number or a truth value.
    const changed = changedCells(block, range.formulas as CellValue[][]);
    putBack(sheet, block, changed);
    return changed.map(({ row, column }) => ({
      sheet: sheet.name,
      address: cellAddress(block.area.row + row, block.area.column + column),
    }));
  });
  keepUndo(context, previous);
  await context.sync();
  const cells = blocks.reduce((sum, { area }) => sum + area.rows * area.columns, 0);
  return { restored: cells - kept.length, kept };
}

type Offset = { readonly row: number; readonly column: number };

function changedCells({ after }: BlockChange, now: readonly (readonly CellValue[])[]): readonly Offset[] {
  return after.flatMap((line, row) =>
    line.flatMap((value, column) => (now[row]?.[column] === value ? [] : [{ row, column }])),
  );
}

/** Everything is cleared before a formula that spills comes back. */
function putBack(sheet: Excel.Worksheet, { area, before }: BlockChange, changed: readonly Offset[]): void {
  const range = rangeOf(sheet, area);
  if (changed.length === 0) range.clear('Contents');
  if (changed.length === 0 && before.every((line) => !line.includes(''))) {
    range.formulas = before;
    return;
  }
  const isKept = (row: number, column: number): boolean =>
    changed.some((cell) => cell.row === row && cell.column === column);
  before.forEach((line, row) =>
    line.forEach((formula, column) => {
      if (isKept(row, column)) return;
      const cell = sheet.getCell(area.row + row, area.column + column);
      if (formula !== '') cell.formulas = [[formula]];
      else if (changed.length > 0) cell.clear('Contents');
    }),
  );
}
