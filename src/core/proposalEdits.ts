// What accepting a finding's proposal changes, cell by cell, with what each cell held when the sheet was read.
import { type Finding } from './finding.ts';
import {
  ratings,
  type Area,
  type CellValue,
  type Grid,
  type PlanTable,
  type Rating,
  type Source,
  type Task,
} from './model.ts';
import { isRatingRole } from './rating.ts';

/** One cell of the appendix that is to hold something else; `''` clears it. */
export type PlannedEdit = {
  /** The top-left cell only, whatever is merged with it. */
  readonly source: Source;
  readonly found: CellValue;
  readonly value: CellValue;
};

type Plan = { readonly grid: Grid; readonly tables: readonly PlanTable[] };

/**
 * The edits in the order in which they are to be made; `choice` is the option taken of a proposal that offers several.
 * None when there is nothing to accept, or nothing was chosen.
 */
export function proposalEdits(finding: Finding, plan: Plan, choice: string | null): readonly PlannedEdit[] {
  const { proposal } = finding;
  switch (proposal?.kind) {
    case undefined:
      return [];
    case 'replace':
      return [edit(plan.grid, proposal.source, proposal.text)];
    case 'move':
      return [
        edit(plan.grid, proposal.to, valueAt(plan.grid, proposal.from)),
        edit(plan.grid, proposal.from, ''),
      ];
    case 'choose':
      return choice === null || !proposal.options.includes(choice) ? [] : choose(finding, plan, choice);
  }
}

function choose(finding: Finding, plan: Plan, choice: string): readonly PlannedEdit[] {
  const table = plan.tables.find(({ tasks }) => tasks.some(({ id }) => id === finding.task));
  const task = table?.tasks.find(({ id }) => id === finding.task);
  const rating = ratings.find((known) => known === choice);
  if (table === undefined || task === undefined) return [];
  return rating === undefined
    ? onlyText(plan.grid, finding.source, choice)
    : onlyMark(plan, table, task, rating);
}

/** The first cell that says something says the choice alone, those below it in the same field nothing. */
function onlyText(grid: Grid, field: Area, text: string): readonly PlannedEdit[] {
  const rows = Array.from({ length: field.rows }, (_, index) => ({ ...field, row: field.row + index }));
  const filled = rows.filter((place) => valueAt(grid, place) !== '');
  return filled.map((place, index) => edit(grid, place, index === 0 ? text : ''));
}

/** One mark in the column of the rating, as the user writes it; the marks in the other rating columns go. */
function onlyMark({ grid }: Plan, table: PlanTable, task: Task, rating: Rating): readonly PlannedEdit[] {
  const role = `rating-${rating}` as const;
  const column = task.cells[role]?.column ?? table.columns.find((one) => one.role === role)?.column;
  const placed = task.marks.filter((mark) => isRatingRole(mark.role));
  const [first] = placed;
  if (column === undefined || first === undefined) return [];
  const others = placed.filter((mark) => mark.source.column !== column);
  const cleared = others.map((mark) => edit(grid, mark.source, ''));
  if (others.length < placed.length) return cleared;
  const target = edit(grid, { ...first.source, column }, valueAt(grid, first.source));
  return [target, ...cleared];
}

function edit(grid: Grid, place: Area, value: CellValue): PlannedEdit {
  const found = valueAt(grid, place);
  const source = { sheet: grid.sheet, row: place.row, column: place.column, rows: 1, columns: 1 };
  // A section number that was typed as a number stays one.
  const isNumber = typeof found === 'number' && typeof value === 'string' && /^\d{1,9}$/u.test(value);
  return { source, found, value: isNumber ? Number(value) : value };
}

function valueAt(grid: Grid, { row, column }: Pick<Area, 'row' | 'column'>): CellValue {
  return grid.values[row - grid.row]?.[column - grid.column] ?? '';
}
