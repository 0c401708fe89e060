// Reads one table: its rows become sections, task drafts and joins, and every row gets a place in the count.
import type { Area, Join, Section, Source } from '../model.ts';
import { matchKey } from '../text.ts';
import { classifyRows, type ClassifiedRow } from './classifyRows.ts';
import type { TableFrame } from './tableFrame.ts';
import { startsMidSentence } from './lines.ts';
import { readNumbering } from './numbering.ts';
import { trackSections } from './sectionTracker.ts';
import { sourceOf, type SheetView } from './sheetView.ts';
import type { TaskDraft } from './taskDraft.ts';
import { cellOf, readTableRows, type TableRow } from './tableRows.ts';

type RowPlace = 'tasks' | 'sections' | 'headers' | 'joined' | 'ignored';

export type TableReading = {
  readonly frame: TableFrame;
  readonly sections: readonly Section[];
  readonly drafts: readonly TaskDraft[];
  readonly joins: readonly Join[];
  /** What each sheet row of the table counts as; rows not named are ignored. */
  readonly places: ReadonlyMap<number, RowPlace>;
  /** Rows that were put back under their columns. */
  readonly moved: readonly TableRow[];
  /** Last row that belongs to the table. */
  readonly lastRow: number;
};

/** The table's columns on the given rows. */
export function tableArea(frame: TableFrame, row: number, rows: number): Area {
  const columns = frame.columns.map(({ column }) => column);
  const first = Math.min(...columns);
  return { row, column: first, rows, columns: Math.max(...columns) - first + 1 };
}

function splitHeading(text: string): { label: string; title: string } {
  const numbering = readNumbering(text);
  return numbering === null ? { label: '', title: text } : { label: numbering.label, title: numbering.rest };
}

/** `firstSection` is the number of the next section of the plan. */
export function readTable(view: SheetView, frame: TableFrame, firstSection: number): TableReading {
  const classified = classifyRows(readTableRows(view, frame), frame.corrected ? 'corrected' : 'detected');
  const places = new Map<number, RowPlace>();
  const tracker = trackSections(firstSection);
  const drafts: TaskDraft[] = [];
  const joins: Join[] = [];
  let lastRow = frame.headerRow + frame.headerRows - 1;
  for (let row = frame.headerRow; row <= lastRow; row += 1) places.set(row, 'headers');
  openCaption();
  for (const { row, class: found } of classified) {
    if (found.kind === 'ignored') continue;
    places.set(row.row, placeOf(found.kind));
    lastRow = row.row;
    if (found.kind === 'section') tracker.open(found.label, found.title, headingSource(row));
    if (found.kind === 'task') {
      openSectionCell(row);
      drafts.push({
        first: row,
        ordinal: found.ordinal,
        section: tracker.sectionOf(found.ordinal),
        more: [],
      });
    }
    if (found.kind === 'joined') joinRow(row, found.how);
  }
  const moved = classified
    .filter((line) => line.row.moved && line.class.kind !== 'ignored')
    .map(({ row }) => row);
  return { frame, sections: tracker.sections, drafts, joins, places, moved, lastRow };

  /** The line above the heading names the section only of a table that has no sections of its own. */
  function openCaption(): void {
    if (frame.captionRow === null || classified.some((line) => line.class.kind === 'section')) return;
    if (classified.some(({ row }) => (cellOf(row, 'section')?.cell.text ?? '') !== '')) return;
    const cell = captionCell(frame.captionRow);
    if (cell === null) return;
    places.set(frame.captionRow, 'sections');
    const { label, title } = splitHeading(cell.text);
    tracker.open(label, title, sourceOf(view, cell.area));
  }

  function captionCell(row: number): { readonly text: string; readonly area: Area } | null {
    for (let column = view.firstColumn; column < view.endColumn; column += 1) {
      const cell = view.at(row, column);
      if (cell.text !== '') return cell;
    }
    return null;
  }

  function headingSource(row: TableRow): Source {
    const { column, columns } = tableArea(frame, row.row, 1);
    return { sheet: view.sheet, row: row.row, column, rows: 1, columns };
  }

  /** A section cell beside the tasks opens a section where its text changes; blank means the one above goes on. */
  function openSectionCell(row: TableRow): void {
    const found = cellOf(row, 'section');
    if (found === null || found.covered || found.cell.text === '') return;
    const { label, title } = splitHeading(found.cell.text);
    const current = tracker.current();
    const same =
      current !== null && matchKey(`${current.label} ${current.title}`) === matchKey(found.cell.text);
    if (!same) tracker.open(label, title, sourceOf(view, found.cell.area));
  }

  function joinRow(row: TableRow, how: 'page' | 'paragraph'): void {
    const draft = drafts.at(-1);
    if (draft === undefined) return;
    draft.more.push({ row, how });
    joins.push({
      from: sourceOf(view, tableArea(frame, row.row, 1)),
      into: sourceOf(view, tableArea(frame, draft.first.row, 1)),
    });
    const rest = cellOf(row, 'section');
    if (rest !== null && !rest.covered && startsMidSentence(rest.cell.text))
      tracker.extendTitle(rest.cell.text);
  }
}

function placeOf(kind: ClassifiedRow['class']['kind']): RowPlace {
  const places = {
    task: 'tasks',
    section: 'sections',
    header: 'headers',
    joined: 'joined',
    ignored: 'ignored',
  } as const;
  return places[kind];
}
