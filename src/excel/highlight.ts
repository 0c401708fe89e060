// Colours the rows of the appendix by conditional formats of ours, and takes away ours and only ours.
import type { HighlightModel, HighlightRule } from '../report/sheetModel.ts';
import { highlightPrefix } from '../report/names.ts';
import type { ExcelContext } from './excelContext.ts';
import { ExcelFailure } from './excelFailure.ts';
import { areaOf } from './rangeArea.ts';
import { runExcel } from './runExcel.ts';
import { addRule } from './sheetSteps.ts';

export type FoundRules = {
  readonly sheet: string;
  readonly protected: boolean;
  readonly ours: readonly Excel.ConditionalFormat[];
  /** The same rules as data: applied again, they undo a change. */
  readonly snapshot: HighlightModel;
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
  const asked = byFormula.map(askRule);
  if (asked.length > 0) await context.sync();
  const ours = asked.filter(({ format }) => isOurs(format.custom.rule.formula));
  return {
    sheet: sheet.name,
    protected: sheet.protection.protected,
    ours: ours.map(({ format }) => format),
    snapshot: { rules: ours.flatMap((rule) => ruleOf(rule, sheet.name)) },
  };
}

type AskedRule = ReturnType<typeof askRule>;

function askRule(format: Excel.ConditionalFormat) {
  const range = format.getRangeOrNullObject();
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  format.load('stopIfTrue');
  format.custom.rule.load('formula');
  format.custom.format.fill.load('color');
  format.custom.format.font.load('color,bold');
  return { format, range };
}

/** None for a rule that was cut into several areas: it is made anew, not restored. */
function ruleOf({ format, range }: AskedRule, sheet: string): HighlightRule[] {
  if (range.isNullObject) return [];
  const { fill, font } = format.custom.format;
  return [
    {
      sheet,
      area: areaOf(range),
      formula: format.custom.rule.formula,
      fill: fill.color,
      fontColor: font.color,
      bold: font.bold,
      stopIfTrue: format.stopIfTrue,
    },
  ];
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

export type HighlightChange = {
  /** How many rules were added or removed. */
  readonly rules: number;
  /** What stood before: `restoreHighlight` puts it back. */
  readonly undo: { readonly sheet: string; readonly before: HighlightModel };
};

/** Replaces our rules on the appendix. The sheets of the report must have been written: the rules read them. */
export async function applyHighlight(sheetName: string, model: HighlightModel): Promise<HighlightChange> {
  const undo = await replaceRules(sheetName, model);
  return { rules: model.rules.length, undo };
}

/** Takes our rules off a sheet and leaves every other. */
export async function removeHighlight(sheetName: string): Promise<HighlightChange> {
  const { removed, ...undo } = await replaceRules(sheetName, { rules: [] });
  return { rules: removed, undo };
}

/** "Hoàn tác" of either. */
export async function restoreHighlight({ sheet, before }: HighlightChange['undo']): Promise<HighlightChange> {
  return applyHighlight(sheet, before);
}

async function replaceRules(
  sheet: string,
  model: HighlightModel,
): Promise<HighlightChange['undo'] & { readonly removed: number }> {
  return runExcel(async (context) => {
    const found = await findRules(context, sheet);
    removeRules(found);
    addRules(context.workbook, model);
    await context.sync();
    return { sheet, before: found.snapshot, removed: found.ours.length };
  });
}
