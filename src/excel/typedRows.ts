// Everything the user typed on our sheets as they stand, and what an interrupted write had put aside.
import type { KeptEntry } from '../report/buildOptions.ts';
import { taskIdOf, type TypedRows } from '../report/matchEntries.ts';
import { readConfig, type StoredConfig } from '../report/readConfig.ts';
import { readMilestoneRows, readTaskRows, readUnmatchedRows } from '../report/readBack.ts';
import type { SheetKey } from '../report/sheetModel.ts';
import { readStrayNotes } from '../report/strayNotes.ts';
import { tableNames } from '../report/tableFormulas.ts';
import type { WorkbookState } from './ourSheets.ts';

export function typedRowsOf(state: WorkbookState, pending: readonly KeptEntry[]): TypedRows {
  const cells = (key: SheetKey) => state.ours.get(key)?.values ?? [];
  return {
    tasks: readTaskRows(cells('tasks')),
    milestones: readMilestoneRows(cells('milestones')),
    unmatched: [
      ...readUnmatchedRows(cells('config')),
      ...pending,
      ...notesBelow('tasks', state),
      ...notesBelow('milestones', state),
    ],
  };
}

function notesBelow(key: 'tasks' | 'milestones', { ours, tables }: WorkbookState): readonly KeptEntry[] {
  const sheet = ours.get(key);
  if (!sheet?.used) return [];
  const { name, used, values } = sheet;
  return readStrayNotes(key, { name, used, values, table: tables.get(tableNames[key])?.area });
}

export function configOf(state: WorkbookState): StoredConfig {
  return readConfig(state.ours.get('config')?.values ?? []);
}

/** All entries as they would have to be kept if the sheets they stand on were lost. */
export function keptEntriesOf(typed: TypedRows): readonly KeptEntry[] {
  const taskOf = new Map(typed.tasks.map((row) => [row.id, row]));
  return [
    ...typed.tasks.flatMap(({ entry }) => (entry === null ? [] : [entry])),
    ...typed.milestones.map(({ entry }) => {
      const task = taskOf.get(taskIdOf(entry.key));
      return task === undefined ? entry : { ...entry, section: task.section, taskTitle: task.title };
    }),
    ...typed.unmatched,
  ];
}
