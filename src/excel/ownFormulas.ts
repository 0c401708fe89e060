// The cells of a workbook whose formulas call our functions: to freeze them, and to heal them.
import type { ExcelContext } from './excelContext.ts';

export type OwnFormula = {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** As Excel gives it, in en-US. */
  readonly formula: string;
  /** The value, or the error shown. */
  readonly value: string | number | boolean;
};
export type OwnFormulas = {
  readonly cells: readonly OwnFormula[];
  /** Names of the protected sheets among those that have some. */
  readonly protected: readonly string[];
};

/**
 * A call by the name users type, or by the one Excel keeps in a file opened without the add-in. Accepts "=PLAN.STATUS(A1)",
 * "=IF(A1,plan.unit(B1))", "=_xldudf_PLAN_STATUS(A1)"; not "=KPLAN.X(1)" or "=MYPLAN.STATUS(A1)".
 */
const call = /(?<![\p{L}\p{N}_.])(?:PLAN\.|_xldudf_PLAN_)[A-Z]+\(/iu;

export function callsUs(formula: unknown): formula is string {
  // What stands in quotes is text, not a call.
  return (
    typeof formula === 'string' && formula.startsWith('=') && call.test(formula.replace(/"[^"]*"/gu, '""'))
  );
}

/** All of them, in two round trips however many sheets there are. */
export async function findOwnFormulas(context: ExcelContext): Promise<OwnFormulas> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const asked = worksheets.items.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,formulas,values');
    sheet.protection.load('protected');
    return { sheet, used };
  });
  await context.sync();
  const found = asked.map(({ sheet, used }) => ({
    name: sheet.name,
    isProtected: sheet.protection.protected,
    cells: used.isNullObject ? [] : ownCells(sheet.name, used),
  }));
  return {
    cells: found.flatMap(({ cells }) => cells),
    protected: found
      .filter(({ isProtected, cells }) => isProtected && cells.length > 0)
      .map(({ name }) => name),
  };
}

function ownCells(sheet: string, used: Excel.Range): OwnFormula[] {
  // Typed as `any[][]`: a cell holds a text, a number or a truth value.
  const formulas = used.formulas as unknown[][];
  const values = used.values as OwnFormula['value'][][];
  return formulas.flatMap((row, rowIndex) =>
    row.flatMap((formula, columnIndex) =>
      callsUs(formula)
        ? [
            {
              sheet,
              row: used.rowIndex + rowIndex,
              column: used.columnIndex + columnIndex,
              formula,
              value: values[rowIndex]?.[columnIndex] ?? '',
            },
          ]
        : [],
    ),
  );
}

/** Errors of a call that did not come about, or not yet: not a result to keep. */
export function hasNoResult({ value }: Pick<OwnFormula, 'value'>): boolean {
  return typeof value === 'string' && /^#(?:NAME\?|BUSY!|SPILL!|CONNECT!|CALC!|GETTING_DATA)$/u.test(value);
}
