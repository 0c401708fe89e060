// Where an entry is kept: in its cell on our sheets, or, before there is one, put aside in the workbook.
import { toSerial } from '../core/calendar.ts';
import type { CellValue } from '../core/model.ts';
import { sheetWords } from '../labels/sheets.ts';
import type { KeptEntry } from '../report/buildOptions.ts';
import { findEntryCell } from '../report/findEntryCell.ts';
import type { NamedTarget } from '../report/entryTarget.ts';
import { dateOf } from '../report/readBack.ts';
import type { WorkbookState } from './ourSheets.ts';
import type { EntryValue } from './undoStep.ts';

export type EntryPlace = {
  readonly sheetId: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
};

/** The cell on our sheets, or null when they do not have the task or milestone yet. */
export function placeOf(state: WorkbookState, target: NamedTarget): EntryPlace | null {
  const sheet = state.ours.get(target.kind === 'task' ? 'tasks' : 'milestones');
  const found = sheet === undefined ? null : findEntryCell(sheet.values, target);
  if (found === null || !sheet?.used) return null;
  const { row, column } = sheet.used;
  return {
    sheetId: sheet.id,
    sheet: sheet.name,
    row: row + found.row,
    column: column + found.column,
    value: found.value,
  };
}

/** A day, any other mark, or nothing. */
export function entryValueOf(value: CellValue): EntryValue {
  return dateOf(value) ?? (value === '' || value === false ? null : 'yes');
}

/** What to put into the cell. */
export function cellValueOf(value: EntryValue): CellValue {
  if (value === null) return '';
  return value === 'yes' ? sheetWords.confirmMark : toSerial(value);
}

const isOf = (target: NamedTarget, { kind, key, taskTitle, title }: KeptEntry): boolean =>
  kind === target.kind && key === target.key && (taskTitle ?? title) === target.taskTitle;

/** What is put aside for the target. */
export function pendingValue(pending: readonly KeptEntry[], target: NamedTarget): EntryValue {
  const entry = pending.find((one) => isOf(target, one));
  if (target.field === 'done') return entry?.done ?? null;
  return entry?.due ?? (entry?.confirmed === true ? 'yes' : null);
}

/** The entries put aside with this one among them; `null` takes it away again. */
export function withPending(
  pending: readonly KeptEntry[],
  target: NamedTarget,
  value: EntryValue,
): readonly KeptEntry[] {
  const { kind, key, section, title, taskTitle, field } = target;
  const before = pending.find((one) => isOf(target, one)) ?? {
    ...{ key, kind, section, title },
    ...(kind === 'milestone' ? { taskTitle } : {}),
  };
  const { done, due, confirmed, ...rest } = before;
  const ofField =
    field === 'done'
      ? { ...(due ? { due } : {}), ...(confirmed ? { confirmed } : {}), ...dayOf('done', value) }
      : { ...(done ? { done } : {}), ...(value === 'yes' ? { confirmed: true } : dayOf('due', value)) };
  const others = pending.filter((one) => !isOf(target, one));
  const isEmpty =
    Object.keys(ofField).length === 0 && !('result' in rest || 'rating' in rest || 'note' in rest);
  return isEmpty ? others : [...others, { ...rest, ...ofField }];
}

function dayOf(field: 'done' | 'due', value: EntryValue): Pick<KeptEntry, 'done' | 'due'> {
  return value === null || value === 'yes' ? {} : { [field]: value };
}
