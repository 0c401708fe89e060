// Steps that make Excel tables of what was written, and offer the values a column takes.
import { sheetWords } from '../labels/sheets.ts';
import type { TableModel } from '../report/sheetModel.ts';
import { isKept } from './clearSteps.ts';
import type { WorkbookState } from './ourSheets.ts';
import { rangeOf } from './rangeArea.ts';
import type { SheetTarget } from './sheetTargets.ts';
import { smallStep, type WriteStep } from './writeStep.ts';

export function tableSteps(target: SheetTarget, state: WorkbookState): WriteStep[] {
  const { model, name, reference } = target;
  return model.tables.map((wanted) => ({
    sheet: name,
    bytes: smallStep,
    queue: (workbook) => {
      const sheet = workbook.worksheets.getItem(reference);
      const isThere = isKept(wanted, target, state);
      const table = isThere
        ? sheet.tables.getItem(wanted.name)
        : sheet.tables.add(rangeOf(sheet, wanted.area), true);
      if (!isThere) table.name = wanted.name;
      table.style = wanted.style;
      table.showBandedRows = false;
    },
  }));
}

export function validationSteps({ model, name, reference }: SheetTarget): WriteStep[] {
  return model.tables.map((table) => ({
    sheet: name,
    bytes: smallStep,
    queue: (workbook) => {
      const sheet = workbook.worksheets.getItem(reference);
      table.columns.forEach((column, index) => {
        const rule = ruleFor(column);
        if (rule === null) return;
        const { area } = table;
        const body = rangeOf(sheet, {
          row: area.row + 1,
          column: area.column + index,
          rows: area.rows - 1,
          columns: 1,
        });
        body.dataValidation.rule = rule.rule;
        body.dataValidation.errorAlert = {
          showAlert: true,
          style: 'Stop',
          title: rule.title,
          message: rule.message,
        };
      });
    },
  }));
}

type Rule = { readonly rule: Excel.DataValidationRule; readonly title: string; readonly message: string };

function ruleFor({ choices, input, format, free }: TableModel['columns'][number]): Rule | null {
  if (choices !== undefined) {
    return {
      // Commas separate the choices whatever the computer's list separator is.
      rule: { list: { inCellDropDown: true, source: choices.join(',') } },
      title: sheetWords.choiceTitle,
      message: sheetWords.choiceOnly,
    };
  }
  if (input !== true || format !== 'date' || free === true) return null;
  return {
    // A formula, as a date written as text would be read month first.
    rule: { date: { formula1: '=DATE(1950,1,1)', formula2: '=DATE(2200,1,1)', operator: 'Between' } },
    title: sheetWords.dateTitle,
    message: sheetWords.dateOnly,
  };
}
