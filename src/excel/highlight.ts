// Colours the rows of the appendix by conditional formats of ours, and takes away ours and only ours.
import type { HighlightModel } from '../report/sheetModel.ts';
import { highlightPrefix } from '../report/names.ts';
import type { ExcelContext } from './excelContext.ts';
import { ExcelFailure } from './excelFailure.ts';
import { runExcel } from './runExcel.ts';
import { addRule } from './sheetSteps.ts';

export type FoundRules = {
  readonly sheet: string;
  readonly protected: boolean;
  readonly ours: readonly Excel.ConditionalFormat[];
};

/**
 * Our rules on a sheet, the active one unless it is named. Two round trips: which rules are by formula, then what their
 * formulas say.
 */
export async function findRules(context: ExcelContext, sheetName?: string): Promise<FoundRules> {
  const { worksheets } = context.workbook;
  const sheet =
    sheetName === undefined ? worksheets.getActiveWorksheet() : worksheets.getItemOrNullObject(sheetName);
  sheet.load('name');
  sheet.protection.load('protected');
  const formats = sheet.getRange().conditionalFormats;
  formats.load('items/id,items/type');
  await context.sync();
  if (sheet.isNullObject) throw new ExcelFailure('sheetGone', sheetName);
  const byFormula = formats.items.filter(({ type }) => type === 'Custom');
  for (const format of byFormula) format.custom.rule.load('formula');
  if (byFormula.length > 0) await context.sync();
  return {
    sheet: sheet.name,
    protected: sheet.protection.protected,
    ours: byFormula.filter((format) => isOurs(format.custom.rule.formula)),
  };
}

/** Queues the removal of rules that were found; fails first when the sheet is protected. */
export function removeRules({ sheet, protected: isProtected, ours }: FoundRules): void {
  if (isProtected) throw new ExcelFailure('protectedSheet', sheet);
  for (const format of ours) format.delete();
}

/** A rule is ours when its formula goes by our names. */
function isOurs(formula: string): boolean {
  return formula.includes(highlightPrefix);
}

/** Queues the rules of a model. Excel puts a new rule before the others, so the first of the model is added last. */
export function addRules(workbook: Excel.Workbook, model: HighlightModel): void {
  for (const rule of model.rules.toReversed()) addRule(workbook.worksheets.getItem(rule.sheet), rule);
}

/** Replaces our rules on the sheets of the model. The sheets of the report must have been written: the rules read them. */
export async function applyHighlight(model: HighlightModel): Promise<{ readonly rules: number }> {
  return runExcel(async (context) => {
    const sheet = model.rules[0]?.sheet;
    if (sheet === undefined) return { rules: 0 };
    removeRules(await findRules(context, sheet));
    addRules(context.workbook, model);
    await context.sync();
    return { rules: model.rules.length };
  });
}

/** Takes our rules off a sheet and leaves every other; returns how many there were. */
export async function removeHighlight(sheetName: string): Promise<{ readonly removed: number }> {
  return runExcel(async (context) => {
    const found = await findRules(context, sheetName);
    removeRules(found);
    await context.sync();
    return { removed: found.ours.length };
  });
}
