// What a person wrote below a table of ours, in the columns that are emptied when it is written again: kept as notes.
import type { Area, CellValue } from '../core/model.ts';
import { milestoneHeaders, taskHeaders } from '../labels/sheets.ts';
import type { KeptEntry } from './buildOptions.ts';
import { findRows } from './readBack.ts';
import { cellAddress } from './tableFormulas.ts';

export type WrittenSheet = {
  readonly name: string;
  /** Where `values` stand on the sheet. */
  readonly used: Area;
  readonly values: readonly (readonly CellValue[])[];
  /** The table as it is now: it may have taken in rows typed right below it. */
  readonly table: Area | undefined;
};

type Headers = { readonly ours: Readonly<Record<string, string>>; readonly calculated: readonly string[] };

const headersOf = {
  tasks: {
    ours: taskHeaders,
    calculated: [
      taskHeaders.due,
      taskHeaders.status,
      taskHeaders.daysLate,
      taskHeaders.position,
      taskHeaders.closing,
      taskHeaders.last,
      taskHeaders.rank,
    ],
  },
  milestones: {
    ours: milestoneHeaders,
    calculated: [
      milestoneHeaders.status,
      milestoneHeaders.daysLate,
      milestoneHeaders.position,
      milestoneHeaders.effective,
      milestoneHeaders.rank,
    ],
  },
} satisfies Record<string, Headers>;

/** One note a cell; what the table calculated in a row it took in is none. */
export function readStrayNotes(
  kind: keyof typeof headersOf,
  { name, used, values, table }: WrittenSheet,
): readonly KeptEntry[] {
  const { ours, calculated }: Headers = headersOf[kind];
  const keyHeader = kind === 'tasks' ? taskHeaders.id : milestoneHeaders.key;
  const found = findRows(values, [keyHeader, ours['done'] ?? '']);
  if (found === null) return [];
  const { header, end } = found;
  const tableEnd = table === undefined ? 0 : table.row + table.rows - used.row;
  return values.slice(end).flatMap((cells, below) =>
    cells.flatMap((value, column): KeptEntry[] => {
      const heading = String(header[column] ?? '');
      const isOurs = Object.values(ours).includes(heading);
      const isCalculated = end + below < tableEnd && calculated.includes(heading);
      if (value === '' || !isOurs || isCalculated) return [];
      const key = `${name}!${cellAddress(used.row + end + below, used.column + column)}`;
      return [{ key, kind: 'cell', section: '', title: key, note: String(value) }];
    }),
  );
}
