// Makes one task of the rows it spans: texts joined, cells located, marks collected.
import type { Area, ColumnRole, Rating, Source, TableColumn, Task } from '../model.ts';
import { namedPeriod } from './barePeriod.ts';
import { isMark, marksRating } from './cellKind.ts';
import { joinPieces, type Piece } from './joinPieces.ts';
import { readNumbering } from './numbering.ts';
import { isDateFormat, sourceOf, type SheetView, type ViewCell } from './sheetView.ts';
import { readStages, stageColumns } from './stages.ts';
import { splitItems } from './splitItems.ts';
import { cellOf, type TableRow } from './tableRows.ts';
import { hasTimeline, readTimeline } from './timeline.ts';

export type TaskDraft = {
  readonly first: TableRow;
  readonly ordinal: string;
  readonly section: string | null;
  readonly more: { readonly row: TableRow; readonly how: 'page' | 'paragraph' }[];
};

export type TaskWithoutId = Omit<Task, 'id'>;

const ratingOf: Partial<Record<ColumnRole, Rating>> = {
  'rating-good': 'good',
  'rating-done': 'done',
  'rating-late': 'late',
  'rating-notdone': 'notdone',
};

type Field = { readonly text: string; readonly source: Source; readonly cells: readonly ViewCell[] };

function cover(areas: readonly Area[]): Area | null {
  const [first] = areas;
  if (first === undefined) return null;
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  const endRow = Math.max(...areas.map((area) => area.row + area.rows));
  const endColumn = Math.max(...areas.map((area) => area.column + area.columns));
  return { row, column, rows: endRow - row, columns: endColumn - column };
}

/** The joined text of one role and the cells it stands in; null when the table or its block lacks the column. */
function readField(view: SheetView, draft: TaskDraft, role: ColumnRole): Field | null {
  const first = cellOf(draft.first, role);
  const pieces: (Piece & { readonly cell: ViewCell })[] = [];
  if (first !== null) pieces.push({ text: first.cell.text, how: 'first', cell: first.cell });
  for (const { row, how } of draft.more) {
    const found = cellOf(row, role);
    if (found !== null && !found.covered) pieces.push({ text: found.cell.text, how, cell: found.cell });
  }
  const filled = pieces.filter(({ text }) => text !== '');
  const used = filled.length > 0 ? filled : pieces.slice(0, 1);
  // Pieces of a block whose columns moved stand in another column: the cell is where the text begins.
  const column = used[0]?.cell.area.column;
  const area = cover(used.map(({ cell }) => cell.area).filter((piece) => piece.column === column));
  if (area === null) return null;
  return { text: joinPieces(filled), source: sourceOf(view, area), cells: used.map(({ cell }) => cell) };
}

/** All rows the task spans, from the table's first column to its last. */
function rowSource(view: SheetView, draft: TaskDraft): Source {
  const rows = [draft.first, ...draft.more.map(({ row }) => row)];
  const columns = rows.flatMap(({ alignment }) => alignment.filter((column) => column !== null));
  const column = Math.min(...columns);
  const row = draft.first.row;
  const ends = rows.map((piece) => piece.row + 1);
  return {
    sheet: view.sheet,
    row,
    column,
    rows: Math.max(...ends) - row,
    columns: Math.max(...columns) - column + 1,
  };
}

function readMarks(view: SheetView, draft: TaskDraft): Task['marks'] {
  const rows = [draft.first, ...draft.more.map(({ row }) => row)];
  return rows.flatMap((row) =>
    row.cells
      .filter(
        ({ role, cell, covered }) =>
          !covered && marksRating(role, cell.text) && !['ordinal', 'section', 'task'].includes(role),
      )
      .map(({ role, cell }) => ({ role, source: sourceOf(view, cell.area) })),
  );
}

/** The serial number of a cell that holds a real date; day numbers without a date format count from 2000 to 2099. */
function serialOf(field: Field | null): number | null {
  const [cell] = field?.cells ?? [];
  if (cell === undefined || field?.cells.length !== 1 || typeof cell.value !== 'number') return null;
  if (isDateFormat(cell.numberFormat)) return cell.value;
  return cell.value >= 36_526 && cell.value < 73_051 ? cell.value : null;
}

/** The deadline of a table that marks months or quarters: the names of the marked ones. */
function timelineField(view: SheetView, draft: TaskDraft): Field | null {
  const marked = readTimeline([draft.first, ...draft.more.map(({ row }) => row)]);
  const area = marked === null ? null : cover(marked.areas);
  return marked === null || area === null
    ? null
    : { text: marked.text, source: sourceOf(view, area), cells: [] };
}

/** The task without its id; leads and partners are read from their texts later. */
export function finishTask(
  view: SheetView,
  draft: TaskDraft,
  columns: readonly TableColumn[],
): TaskWithoutId {
  const roles = columns.map(({ role }) => role);
  const cells: Partial<Record<ColumnRole, Source>> = {};
  const fields = new Map<ColumnRole, Field>();
  for (const role of roles) {
    const field = role === 'other' ? null : readField(view, draft, role);
    if (field === null) continue;
    fields.set(role, field);
    cells[role] = field.source;
  }
  const heading = columns.find(({ role }) => role === 'deadline')?.header ?? '';
  const written = fields.get('deadline');
  const deadline = written && { ...written, text: namedPeriod(heading, written.text) };
  if (deadline !== undefined) fields.set('deadline', deadline);
  const staged = deadline === undefined ? null : readStages(draft.first, stageColumns(columns));
  if (deadline !== undefined && staged !== null)
    fields.set('deadline', { ...deadline, text: staged, cells: [] });
  const timeline = hasTimeline(columns) ? timelineField(view, draft) : null;
  if (timeline !== null) {
    fields.set('deadline', timeline);
    cells.deadline = timeline.source;
  }
  const rated = roles.some((role) => role in ratingOf);
  const marks = rated ? readMarks(view, draft) : [];
  const given = marks.map(({ role }) => ratingOf[role]).filter((rating) => rating !== undefined);
  const textOf = (role: ColumnRole): string => {
    const text = fields.get(role)?.text ?? '';
    // A mark that slipped into another column is recorded as a mark, not as that column's text.
    return rated && isMark(text) ? '' : text;
  };
  const title = fields.get('task')?.text ?? '';
  const numbering = cellOf(draft.first, 'ordinal')?.cell.text ? null : readNumbering(title);
  const serial = serialOf(fields.get('deadline') ?? null);
  return {
    section: draft.section,
    ordinal: draft.ordinal,
    title: numbering !== null && numbering.label === draft.ordinal ? numbering.rest : title,
    deliverables: splitItems(textOf('deliverable')),
    leads: [],
    partners: [],
    deadline: textOf('deadline'),
    ...(serial === null ? {} : { deadlineSerial: serial }),
    budget: textOf('budget'),
    result: textOf('result'),
    target: textOf('target'),
    note: textOf('note'),
    rating: given.length === 1 ? (given[0] ?? null) : null,
    marks,
    source: rowSource(view, draft),
    cells,
    leadText: textOf('lead'),
    partnerText: textOf('partner'),
  };
}
