// What the reader is not sure of, or had to put right, as findings.
import type { Finding } from '../finding.ts';
import type { PlanTable, Task } from '../model.ts';
import { tableArea, type TableReading } from './readTable.ts';
import { sourceOf, type SheetView } from './sheetView.ts';
import type { TableRow } from './tableRows.ts';
import { taskSchema } from './taskSchema.ts';

const quoteOf = (row: TableRow): string =>
  row.filled
    .map(({ text }) => text)
    .join(' | ')
    .slice(0, 200);

export function tableFindings(table: PlanTable): Finding[] {
  if (table.certainty === 'certain') return [];
  const quote = table.columns
    .map(({ header }) => header)
    .filter((header) => header !== '')
    .join(' | ');
  return [
    {
      code: 'TABLE_UNSURE',
      severity: 'warning',
      source: table.source,
      quote,
      details: { tasks: table.tasks.length },
    },
  ];
}

export function columnFindings(view: SheetView, table: PlanTable): Finding[] {
  return table.columns
    .filter(({ certainty }) => certainty !== 'certain')
    .map(({ column, role, header }): Finding => ({
      code: 'COLUMN_UNSURE',
      severity: 'note',
      source: sourceOf(view, { row: table.source.row, column, rows: table.headerRows || 1, columns: 1 }),
      quote: header,
      details: { role, column },
    }));
}

/** Sheet columns the cells were moved by: 1 when the block had lost a column, −1 when it had gained one. */
function shiftOf(row: TableRow, columns: readonly number[]): number {
  for (let index = columns.length - 1; index >= 0; index -= 1) {
    const [own, at] = [columns[index], row.alignment[index]];
    if (own !== undefined && at !== undefined && at !== null && at !== own) return own - at;
  }
  return 0;
}

/** One note for each run of rows that were moved the same way. */
export function driftFindings(view: SheetView, { frame, moved }: TableReading): Finding[] {
  const columns = frame.columns.map(({ column }) => column);
  const runs: { first: TableRow; last: TableRow }[] = [];
  for (const row of moved) {
    const run = runs.at(-1);
    if (
      run !== undefined &&
      row.row === run.last.row + 1 &&
      String(row.alignment) === String(run.first.alignment)
    )
      run.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs.map(({ first, last }): Finding => {
    const rows = last.row - first.row + 1;
    return {
      code: 'COLUMN_DRIFT',
      severity: 'note',
      source: sourceOf(view, tableArea(frame, first.row, rows)),
      quote: quoteOf(first),
      details: { rows, shift: shiftOf(first, columns) },
    };
  });
}

/** One note for each row that a page break had cut off; paragraphs on rows of their own are usual and not pointed at. */
export function joinFindings(
  view: SheetView,
  { frame, drafts }: TableReading,
  tasks: readonly Task[],
): Finding[] {
  return drafts.flatMap((draft, index) => {
    const task = tasks[index];
    return draft.more
      .filter(({ how }) => how === 'page')
      .map(({ row }): Finding => ({
        code: 'ROW_JOINED',
        severity: 'note',
        source: sourceOf(view, tableArea(frame, row.row, 1)),
        quote: quoteOf(row),
        ...(task === undefined ? {} : { task: task.id }),
      }));
  });
}

/** Rows that are tasks but fail the schema: they stay, and are pointed at. */
export function invalidRowFindings(tasks: readonly Task[]): Finding[] {
  return tasks.flatMap((task): Finding[] => {
    const checked = taskSchema.safeParse(task);
    if (checked.success) return [];
    const field = String(checked.error.issues[0]?.path[0] ?? '');
    const quote = [task.ordinal, task.title, task.deadline].filter((text) => text !== '').join(' | ');
    return [
      {
        code: 'ROW_INVALID',
        severity: 'error',
        source: task.source,
        quote,
        details: { field },
        task: task.id,
      },
    ];
  });
}
