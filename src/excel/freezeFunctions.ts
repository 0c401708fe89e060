// "Chuyển thành giá trị": our formulas become what they show, for colleagues who have no add-in; undone when asked.
import { rangeOf } from './writeCells.ts';
import type { Area } from '../core/model.ts';
import type { ExcelContext } from './excelContext.ts';
import { ExcelFailure } from './excelFailure.ts';
import { findOwnFormulas, hasNoResult, type OwnFormula } from './ownFormulas.ts';
import { runExcel } from './runExcel.ts';

type FrozenCell = OwnFormula & { readonly area: Area };

export type Frozen = {
  readonly frozen: readonly FrozenCell[];
  /** Formulas without a result yet: left as they are. */
  readonly left: number;
};

/** How many formulas of ours the workbook has. */
export async function countOwnFormulas(): Promise<number> {
  return runExcel(async (context) => (await findOwnFormulas(context)).cells.length);
}

/** Freezes every formula that calls our functions. Rejects with `protectedSheet`, and then nothing was changed. */
export async function freezeFunctions(): Promise<Frozen> {
  return runExcel(async (context) => {
    const { cells, protected: closed } = await findOwnFormulas(context);
    const [sheet] = closed;
    if (sheet !== undefined) throw new ExcelFailure('protectedSheet', sheet);
    const ready = cells.filter((cell) => !hasNoResult(cell));
    const asked = ready.map((cell) => {
      const range = cellOf(context, cell);
      const spill = range.getSpillingToRangeOrNullObject();
      spill.load('rowIndex,columnIndex,rowCount,columnCount,values');
      return { cell, range, spill };
    });
    if (asked.length > 0) await context.sync();
    const frozen = asked.map(({ cell, range, spill }) => {
      // The values of a spill go with its formula: they are written as one block in its place.
      const values: unknown[][] = spill.isNullObject ? [[cell.value]] : spill.values;
      const whole = spill.isNullObject ? range : null;
      const area = spill.isNullObject
        ? { row: cell.row, column: cell.column, rows: 1, columns: 1 }
        : {
            row: spill.rowIndex,
            column: spill.columnIndex,
            rows: spill.rowCount,
            columns: spill.columnCount,
          };
      if (whole === null) range.clear('Contents');
      const target = rangeOf(context.workbook.worksheets.getItem(cell.sheet), area);
      target.values = values.map((row) => row.map(asTyped));
      return { ...cell, area };
    });
    await context.sync();
    return { frozen, left: cells.length - ready.length };
  });
}

/** Puts the formulas back. */
export async function undoFreeze({ frozen }: Frozen): Promise<void> {
  await runExcel(async (context) => {
    for (const { sheet, area, row, column, formula } of frozen) {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      rangeOf(worksheet, area).clear('Contents');
      worksheet.getCell(row, column).formulas = [[formula]];
    }
    await context.sync();
  });
}

function cellOf({ workbook }: ExcelContext, { sheet, row, column }: OwnFormula): Excel.Range {
  return workbook.worksheets.getItem(sheet).getCell(row, column);
}

/** Text that Excel would read as something else keeps an apostrophe in front; an error stays the error. */
function asTyped(value: unknown): unknown {
  return typeof value === 'string' && /^[-=+@'\d]/u.test(value) ? `'${value}` : value;
}
