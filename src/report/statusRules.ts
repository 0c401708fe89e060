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
