// The counting formulas of "Tổng hợp": tasks by unit, section, rating and status, all over the tasks table.
import { statuses } from '../core/progress.ts';
import { taskHeaders } from '../labels/sheets.ts';
import { statusLabels } from '../labels/status.ts';
import { cellAddress, columnLetters, quoted, tableNames, wholeColumn } from './tableFormulas.ts';

export const taskColumn = (header: string): string => wholeColumn(tableNames.tasks, header);

/** Statuses stand in columns B…L of a group table, in this order; the total and the two rates follow. */
export const firstStatusColumn = 1;
export const totalColumn = firstStatusColumn + statuses.length;

/** The cell of one group's name, with its column fixed: `$A30`. */
const nameCell = (row: number): string => `$${cellAddress(row, 0)}`;
/** The status word in the header above: `B$29`. */
const statusCell = (headerRow: number, column: number): string => `${columnLetters(column)}$${headerRow + 1}`;

/** Tasks whose lead column has this unit as one of its lines: whole names only, so "Văn phòng" is not "Văn phòng Sở". */
export function unitCount(row: number, headerRow: number, column: number): string {
  const leads = taskColumn(taskHeaders.leads);
  const found = `ISNUMBER(FIND(CHAR(10)&${nameCell(row)}&CHAR(10),CHAR(10)&${leads}&CHAR(10)))`;
  return `=SUMPRODUCT(--${found},--(${taskColumn(taskHeaders.status)}=${statusCell(headerRow, column)}))`;
}

/** Tasks whose column equals the group's name; SUMPRODUCT, as COUNTIFS would take "*" and long names wrongly. */
export function equalCount(header: string, row: number, headerRow: number, column: number): string {
  const status = taskColumn(taskHeaders.status);
  return `=SUMPRODUCT(--(${taskColumn(header)}=${nameCell(row)}),--(${status}=${statusCell(headerRow, column)}))`;
}

/** Tasks whose column is blank. */
export function blankCount(header: string, headerRow: number, column: number): string {
  const status = taskColumn(taskHeaders.status);
  return `=SUMPRODUCT(--(${taskColumn(header)}=""),--(${status}=${statusCell(headerRow, column)}))`;
}

export function statusCount(headerRow: number, column: number): string {
  return `=COUNTIFS(${taskColumn(taskHeaders.status)},${statusCell(headerRow, column)})`;
}

/** Sum of the rows of one column, first to last. */
export function columnSum(firstRow: number, lastRow: number, column: number): string {
  return `=SUM(${cellAddress(firstRow, column)}:${cellAddress(lastRow, column)})`;
}

const statusAt = (status: (typeof statuses)[number], row: number): string =>
  cellAddress(row, firstStatusColumn + statuses.indexOf(status));

/** Done, on time or late. */
const doneOf = (row: number): string => `(${statusAt('done', row)}+${statusAt('doneLate', row)})`;

/** Sum of the statuses of one row. */
export function rowTotal(row: number): string {
  return `=SUM(${cellAddress(row, firstStatusColumn)}:${cellAddress(row, totalColumn - 1)})`;
}

/** Done over all tasks of the group; blank when there is none. */
export function rateOfAll(row: number): string {
  const total = cellAddress(row, totalColumn);
  return `=IF(${total}=0,"",${doneOf(row)}/${total})`;
}

/** Done over those done or overdue; blank when none is due. */
export function rateOfDue(row: number): string {
  const due = `(${doneOf(row)}+${statusAt('overdue', row)})`;
  return `=IF(${due}=0,"",${doneOf(row)}/${due})`;
}

/** Number of tasks with one of these statuses. */
export function countOf(...words: readonly (typeof statuses)[number][]): string {
  return words
    .map((status) => `COUNTIFS(${taskColumn(taskHeaders.status)},${quoted(statusLabels[status].short)})`)
    .join('+');
}
