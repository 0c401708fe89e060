// Reads a plan appendix from a sheet: tables, sections, tasks, and a count in which every row has its place.
import type { Finding } from '../finding.ts';
import type {
  Grid,
  Join,
  KnownHeading,
  PlanTable,
  RowCount,
  Section,
  Source,
  Task,
  TableCorrection,
} from '../model.ts';
import { applyCorrections } from './correctedTables.ts';
import { findTables } from './findTables.ts';
import { rankWith } from './headings.ts';
import { readTable, tableArea, type TableReading } from './readTable.ts';
import {
  columnFindings,
  driftFindings,
  joinFindings,
  invalidRowFindings,
  tableFindings,
} from './readingFindings.ts';
import type { TableFrame } from './tableFrame.ts';
import { sourceOf, viewSheet, type SheetView } from './sheetView.ts';
import { finishTask } from './taskDraft.ts';
import { nameTasks } from './taskIds.ts';

export type AppendixReading = {
  readonly tables: readonly PlanTable[];
  readonly sections: readonly Section[];
  readonly tasks: readonly Task[];
  /** One for each row counted as `joined`. */
  readonly joins: readonly Join[];
  readonly rows: RowCount;
  readonly findings: readonly Finding[];
};

function countRows(grid: Grid, readings: readonly TableReading[]): RowCount {
  const count = { tasks: 0, sections: 0, headers: 0, joined: 0, ignored: 0 };
  const places = new Map(readings.flatMap((reading) => [...reading.places]));
  grid.values.forEach((_, index) => {
    count[places.get(grid.row + index) ?? 'ignored'] += 1;
  });
  return { read: grid.values.length, ...count };
}

/** The line above a heading is no caption when it is the last of the table above. */
function withFreeCaption(frame: TableFrame, above: readonly TableReading[]): TableFrame {
  const { captionRow } = frame;
  if (captionRow === null) return frame;
  const places = above.map((reading) => reading.places.get(captionRow));
  return places.every((place) => place === undefined || place === 'sections')
    ? frame
    : { ...frame, captionRow: null };
}

function tableSource(view: SheetView, { frame, lastRow }: TableReading): Source {
  return sourceOf(view, tableArea(frame, frame.headerRow, Math.max(1, lastRow - frame.headerRow + 1)));
}

/**
 * Reads all tables of the sheet; `corrections` replace the detection where they apply,
 * `known` are the headings the user has spoken about. Prose gives no table. Tasks come
 * without `leads` and `partners`, which are read from `leadText` and `partnerText` by `units.ts`.
 */
export function readAppendix(
  grid: Grid,
  corrections: readonly TableCorrection[] = [],
  known: readonly KnownHeading[] = [],
): AppendixReading {
  const view = viewSheet(grid);
  const readings: TableReading[] = [];
  for (const frame of applyCorrections(view, findTables(view, rankWith(known)), corrections)) {
    const known = readings.reduce((sum, reading) => sum + reading.sections.length, 0);
    const reading = readTable(view, withFreeCaption(frame, readings), known + 1);
    // A heading with nothing under it, such as an empty form, has no tasks to show.
    if (reading.drafts.length > 0) readings.push(reading);
  }
  const sections = readings.flatMap((reading) => reading.sections);
  const labels = new Map(sections.map(({ id, label }) => [id, label]));
  const ids = nameTasks(
    readings.flatMap((reading, index) =>
      reading.drafts.map(({ section, ordinal }) => ({
        table: index + 1,
        section: section === null ? '' : (labels.get(section) ?? ''),
        sectionId: section ?? '',
        ordinal,
      })),
    ),
  );
  let next = 0;
  const tables = readings.map((reading): PlanTable => {
    const tasks = reading.drafts.map((draft): Task => {
      const id = ids[next] ?? '';
      next += 1;
      return { id, ...finishTask(view, draft, reading.frame.columns) };
    });
    return {
      source: tableSource(view, reading),
      headerRows: reading.frame.headerRows,
      columns: reading.frame.columns,
      sections: reading.sections,
      tasks,
      certainty: reading.frame.certainty,
    };
  });
  const tasks = tables.flatMap((table) => table.tasks);
  return {
    tables,
    sections,
    tasks,
    joins: readings.flatMap((reading) => reading.joins),
    rows: countRows(grid, readings),
    findings: [
      ...tables.flatMap(tableFindings),
      ...tables.flatMap((table) => columnFindings(view, table)),
      ...readings.flatMap((reading) => driftFindings(view, reading)),
      ...readings.flatMap((reading, index) => joinFindings(view, reading, tables[index]?.tasks ?? [])),
      ...invalidRowFindings(tasks),
    ],
  };
}
