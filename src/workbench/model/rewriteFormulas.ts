// Passes every formula of a workbook through one change: after insertions, deletions and renamings.
import { tableAt } from './formulaText.ts';
import type { DataValidation, ConditionalFormat } from './parts.ts';
import type { Workbook } from './workbook.ts';

/** Where a formula stands: the name of its sheet ('' for a workbook name) and of the table it is in. */
type FormulaPlace = { readonly sheet: string; readonly table: string | null };
export type Rewrite = (formula: string, place: FormulaPlace) => string;

/** Cells, table columns, names, conditional formats, validation, links and charts. */
export function rewriteFormulas(workbook: Workbook, rewrite: Rewrite): void {
  for (const sheet of workbook.sheets) {
    const place = { sheet: sheet.name, table: null };
    for (const [row, cells] of sheet.rows) {
      for (const [column, cell] of cells) {
        if (cell.formula === undefined) continue;
        const table = sheet.tables.length > 0 ? (tableAt(sheet, row, column)?.name ?? null) : null;
        cell.formula = rewrite(cell.formula, { sheet: sheet.name, table });
      }
    }
    for (const table of sheet.tables) {
      for (const column of table.columns) {
        if (column.formula !== null)
          column.formula = rewrite(column.formula, { sheet: sheet.name, table: table.name });
      }
    }
    for (const format of sheet.conditionalFormats) format.rule = rewriteRule(format.rule, place, rewrite);
    for (const validation of sheet.validations)
      validation.rule = rewriteValidation(validation.rule, place, rewrite);
    for (const [key, link] of sheet.hyperlinks) {
      if (link.documentReference === null) continue;
      sheet.hyperlinks.set(key, {
        ...link,
        documentReference: rewrite(`=${link.documentReference}`, place).slice(1),
      });
    }
    for (const chart of sheet.charts) {
      for (const series of chart.series) {
        series.values = rewriteReference(series.values, place, rewrite);
        if (series.categories !== null)
          series.categories = rewriteReference(series.categories, place, rewrite);
        if (series.nameReference !== null)
          series.nameReference = rewriteReference(series.nameReference, place, rewrite);
      }
    }
  }
  for (const name of workbook.names) {
    const sheet = name.scope === null ? '' : (workbook.sheetById(name.scope)?.name ?? '');
    name.formula = rewrite(name.formula, { sheet, table: null });
  }
}

/** Charts keep their references with or without the leading `=`. */
function rewriteReference(reference: string, place: FormulaPlace, rewrite: Rewrite): string {
  return reference.startsWith('=') ? rewrite(reference, place) : rewrite(`=${reference}`, place).slice(1);
}

function rewriteRule(
  rule: ConditionalFormat['rule'],
  place: FormulaPlace,
  rewrite: Rewrite,
): ConditionalFormat['rule'] {
  if (rule.kind === 'expression') return { ...rule, formula: rewrite(rule.formula, place) };
  if (rule.kind !== 'cellValue') return rule;
  const formula2 = rule.formula2 === null ? null : rewrite(rule.formula2, place);
  return { ...rule, formula1: rewrite(rule.formula1, place), formula2 };
}

function rewriteValidation(
  rule: DataValidation['rule'],
  place: FormulaPlace,
  rewrite: Rewrite,
): DataValidation['rule'] {
  if (rule.kind === 'list') return { ...rule, source: rewrite(rule.source, place) };
  if (rule.kind === 'custom') return { ...rule, formula: rewrite(rule.formula, place) };
  const formula2 = rule.formula2 === null ? null : rewrite(rule.formula2, place);
  return { ...rule, formula1: rewrite(rule.formula1, place), formula2 };
}
