// Colours of the status column on our own sheets; the word itself stands in the cell.
import { type Area } from '../core/model.ts';
import { statuses, type Status } from '../core/progress.ts';
import { statusLabels } from '../labels/status.ts';
import type { SheetModel } from './sheetModel.ts';
import { cellAddress, quoted } from './tableFormulas.ts';

const bold: ReadonlySet<Status> = new Set(['overdue', 'dueToday', 'dueSoon', 'check']);

/** One rule a status over a column of status words. */
export function statusRules(area: Area): SheetModel['rules'] {
  const first = cellAddress(area.row, area.column);
  return statuses.map((status) => ({
    area,
    formula: `=${first}=${quoted(statusLabels[status].short)}`,
    fill: statusLabels[status].fill,
    fontColor: statusLabels[status].text,
    bold: bold.has(status),
    stopIfTrue: true,
  }));
}

const ends: readonly string[] = statuses.map((status) => `=${quoted(statusLabels[status].short)}`);

/** Whether the formula of a colour rule is one of these, wherever its column stands now. */
export function isStatusRule(formula: string): boolean {
  return ends.some((end) => formula.endsWith(end) && ONE_CELL.test(formula.slice(0, -end.length)));
}

/** Accepts "=K8", "=$K8", "=AB$12"; not "=K8:K9". */
const ONE_CELL = /^=\$?[A-Z]{1,3}\$?\d{1,7}$/u;
