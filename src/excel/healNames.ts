// `#NAME?` that stays because the workbook was opened before the add-in: each such formula is entered once more.
import { askDateSystem, countsFrom1904 } from './dateSystem.ts';
import { findOwnFormulas } from './ownFormulas.ts';
import { runExcel } from './runExcel.ts';

export type Healed = {
  readonly healed: number;
  /** Protected sheets on which such formulas remain. */
  readonly protected: readonly string[];
  /** With dates that count from 1904 our functions would be four years off. */
  readonly dateSystem: '1900' | '1904';
};

/** To be run once when the add-in starts. */
export async function healNames(): Promise<Healed> {
  return runExcel(async (context) => {
    const dateSystem = askDateSystem(context);
    const found = await findOwnFormulas(context);
    const broken = found.cells.filter(({ value }) => value === '#NAME?');
    const closed = new Set(found.protected);
    const open = broken.filter(({ sheet }) => !closed.has(sheet));
    for (const { sheet, row, column, formula } of open) {
      const cell = context.workbook.worksheets.getItem(sheet).getCell(row, column);
      // The name under which Excel kept the call: `_xldudf_PLAN_STATUS` is `PLAN.STATUS`.
      cell.formulas = [[formula.replace(/_xldudf_PLAN_/giu, 'PLAN.')]];
    }
    if (open.length > 0) await context.sync();
    return {
      dateSystem: countsFrom1904(dateSystem) ? '1904' : '1900',
      healed: open.length,
      protected: [...new Set(broken.filter(({ sheet }) => closed.has(sheet)).map(({ sheet }) => sheet))],
    };
  });
}
