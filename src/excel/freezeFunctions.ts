// "Chuyển thành giá trị": our formulas become what they show, for colleagues who have no add-in; "Hoàn tác" brings them back.
import type { Area, CellValue } from '../core/model.ts';
import { ExcelFailure } from './excelFailure.ts';
import { findOwnFormulas, hasNoResult, type OwnFormula } from './ownFormulas.ts';
import { areaOf, rangeOf } from './rangeArea.ts';
import { runExcel } from './runExcel.ts';
import { keepUndo, type BlockChange, type UndoStep } from './undoStep.ts';

export type Frozen = {
  /** How many formulas became values. */
  readonly formulas: number;
  /** Formulas without a result yet: left as they are. */
  readonly left: number;
  /** Null when nothing was changed. */
  readonly step: UndoStep | null;
};

/** How many formulas of ours the workbook has. */
export async function countOwnFormulas(): Promise<number> {
  return runExcel(async (context) => (await findOwnFormulas(context)).cells.length);
}

/** Freezes every formula that calls our functions. Rejects with `protectedSheet`, and then nothing was changed. */
export async function freezeFunctions(): Promise<Frozen> {
  return runExcel(async (context) => {
    const { cells, protected: closed } = await findOwnFormulas(context);
    const [locked] = closed;
    if (locked !== undefined) throw new ExcelFailure('protectedSheet', locked);
    const ready = cells.filter((cell) => !hasNoResult(cell));
    const left = cells.length - ready.length;
    if (ready.length === 0) return { formulas: 0, left, step: null };
    const { worksheets } = context.workbook;
    const asked = ready.map((cell) => {
      const sheet = worksheets.getItem(cell.sheet);
      const spill = sheet.getCell(cell.row, cell.column).getSpillingToRangeOrNullObject();
      spill.load('rowIndex,columnIndex,rowCount,columnCount,values');
      sheet.load('id');
      return { cell, sheet, spill };
    });
    await context.sync();
    const found = asked.map(({ cell, sheet, spill }): FrozenBlock => ({
      sheetId: sheet.id,
      cell,
      area: spill.isNullObject ? { row: cell.row, column: cell.column, rows: 1, columns: 1 } : areaOf(spill),
      // Typed as `any[][]`: a cell holds a text, a number or a truth value.
      values: spill.isNullObject ? [[cell.value]] : (spill.values as CellValue[][]),
    }));
    const written = joinColumns(found).map((block) => {
      const range = rangeOf(worksheets.getItem(block.sheet), block.area);
      // The values of a spill go with its formula: they are written as one block in its place.
      range.clear('Contents');
      range.values = block.after.map((line) => line.map(asTyped));
      range.load('formulas');
      return { block, range };
    });
    await context.sync();
    // Excel may read what was written in a way of its own: what stands there now is what the undo looks for.
    const blocks = written.map(({ block, range }) => ({ ...block, after: range.formulas as CellValue[][] }));
    const what = { kind: 'freeze', formulas: ready.length } as const;
    const step: UndoStep = { what, cells: [], entries: [], blocks };
    keepUndo(context, step);
    await context.sync();
    return { formulas: ready.length, left, step };
  });
}

type FrozenBlock = {
  readonly sheetId: string;
  readonly cell: OwnFormula;
  readonly area: Area;
  readonly values: CellValue[][];
};

/** Single cells below one another are written as one: a column of ten thousand is one block, not ten thousand. */
function joinColumns(found: readonly FrozenBlock[]): readonly BlockChange[] {
  const sorted = found.toSorted(
    (one, other) =>
      one.cell.sheet.localeCompare(other.cell.sheet) ||
      one.cell.column - other.cell.column ||
      one.cell.row - other.cell.row,
  );
  const blocks: BlockChange[] = [];
  for (const { sheetId, cell, area, values } of sorted) {
    const last = blocks.at(-1);
    const goesOn =
      last?.sheet === cell.sheet &&
      area.rows * area.columns === 1 &&
      last.area.columns === 1 &&
      last.area.column === area.column &&
      last.area.row + last.area.rows === area.row;
    if (goesOn) {
      last.area.rows += 1;
      last.before.push([cell.formula]);
      last.after.push(...values);
    } else {
      const before = values.map((line, row) => line.map((_, column) => formulaAt(row, column, cell)));
      blocks.push({ sheetId, sheet: cell.sheet, area: { ...area }, before, after: [...values] });
    }
  }
  return blocks;
}

/** A formula stands in the first cell of what it spills over. */
const formulaAt = (row: number, column: number, { formula }: OwnFormula): CellValue =>
  row === 0 && column === 0 ? formula : '';

/** Text that Excel would read as something else keeps an apostrophe in front; an error stays the error. */
function asTyped(value: CellValue): CellValue {
  return typeof value === 'string' && /^[-=+@'\d]/u.test(value) ? `'${value}` : value;
}
