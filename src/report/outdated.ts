// Whether "Nhiệm vụ chuẩn hóa" still says what the appendix says; statuses follow by themselves, words do not.
import type { CellValue } from '../core/model.ts';
import type { PlanAnalysis } from '../core/progress.ts';
import { taskHeaders } from '../labels/sheets.ts';
import type { CellModel } from './sheetModel.ts';
import { taskColumns } from './taskColumns.ts';

/** `cells` are those of the sheet, or none when it was not written; a sheet without our table tells nothing. */
export function isOutdated(analysis: PlanAnalysis, cells: readonly (readonly CellValue[])[]): boolean {
  const top = cells.findIndex((row) => row.includes(taskHeaders.id) && row.includes(taskHeaders.title));
  const header = cells[top];
  if (header === undefined) return false;
  const { tasks } = analysis;
  const rowOf = (index: number): readonly CellValue[] => cells[top + 1 + index] ?? [];
  // One row more: what was a task then and is none now.
  if (tidy(rowOf(tasks.length)[header.indexOf(taskHeaders.id)] ?? '') !== '') return true;
  return taskColumns(analysis)
    .filter(({ input, hidden }) => input !== true && hidden !== true)
    .some((column) => {
      const place = header.indexOf(column.header);
      return (
        place >= 0 &&
        tasks.some((task, index) => {
          const told = textOf(column.cell(task));
          return told !== null && tidy(told) !== tidy(rowOf(index)[place] ?? '');
        })
      );
    });
}

/** What a cell is to hold, or null for a formula. */
function textOf(cell: CellModel): CellValue | null {
  if (cell === null) return '';
  if (typeof cell !== 'object') return cell;
  return 'text' in cell ? cell.text : null;
}

const tidy = (value: CellValue): string => String(value).replace(/\s+/gu, ' ').trim();
