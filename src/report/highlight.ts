// Which rows of the appendix are coloured, as rules that stay live: they follow ngày chốt, done days and inserted rows.
import type { PlanAnalysis, Status } from '../core/progress.ts';
import { statusLabels } from '../labels/status.ts';
import { plusOffset, rowOffset } from './besideTables.ts';
import { highlightNames } from './names.ts';
import type { HighlightModel, HighlightRule } from './sheetModel.ts';
import { quoted } from './tableFormulas.ts';

/** Urgent first; the first rule that holds wins. */
export const highlightedStatuses: readonly Status[] = ['overdue', 'dueToday', 'dueSoon', 'done', 'doneLate'];
export const boldStatuses: ReadonlySet<Status> = new Set(['overdue', 'dueToday', 'dueSoon']);

/**
 * One rule a status over the body of each table. A row is looked up by its number in the first and last rows of the
 * tasks, columns that hold `=ROW(…)`; names stand for those columns because older Excel refuses a rule that names
 * another sheet.
 */
export function buildHighlight(analysis: PlanAnalysis): HighlightModel {
  return {
    rules: analysis.tables.flatMap((table): HighlightRule[] => {
      const { source, headerRows } = table;
      const offset = rowOffset(table, analysis.tables);
      const rows = source.rows - headerRows;
      if (rows <= 0) return [];
      const area = { row: source.row + headerRows, column: source.column, rows, columns: source.columns };
      return highlightedStatuses.map((status) => ({
        sheet: source.sheet,
        area,
        formula: formulaFor(status, offset),
        fill: statusLabels[status].fill,
        fontColor: statusLabels[status].text,
        bold: boldStatuses.has(status),
        // The user's own rules go on to apply where ours say nothing.
        stopIfTrue: false,
      }));
    }),
  };
}

function formulaFor(status: Status, offset: number): string {
  const { firstRow, lastRow, status: word } = highlightNames;
  const row = `ROW()${plusOffset(offset)}`;
  return `=COUNTIFS(${firstRow},"<="&${row},${lastRow},">="&${row},${word},${quoted(statusLabels[status].short)})>0`;
}
