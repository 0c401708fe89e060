// What the user does in the grid, as edits of the model: typing, pasting, clearing, inserting rows, sizing columns.
import type { ICommandInfo } from '@univerjs/core';
import { z } from 'zod/mini';
import type { Area } from '../../core/model.ts';
import { clearContents, enterText, writeValues } from '../model/edit.ts';
import { EditError } from '../model/editError.ts';
import { viVn } from '../model/entryLocale.ts';
import { formulaFromLocal } from '../model/formulaText.ts';
import { isError } from '../model/cell.ts';
import { deleteColumns, deleteRows, insertColumns, insertRows } from '../model/insertion.ts';
import type { Sheet } from '../model/sheet.ts';
import { activateSheet, deleteSheet, insertSheet, moveSheet, renameSheet } from '../model/sheetEdit.ts';
import type { Workbook } from '../model/workbook.ts';
import { withOwnFormulas } from './sharedFormulas.ts';

/** What was typed into a cell, before the grid read it its own way. */
export type TypedText = { readonly row: number; readonly column: number; readonly text: string };

/**
 * `ignored`: nothing of ours. `cells`: the cells given were edited. `structure`: show everything again.
 * `refused`: the model said no, and the grid must show again what the model holds.
 */
export type GridEdit = 'ignored' | 'cells' | 'structure' | { readonly refused: EditError };

const range = z.object({
  startRow: z.number(),
  endRow: z.number(),
  startColumn: z.number(),
  endColumn: z.number(),
});
const cellData = z.object({
  v: z.nullish(z.union([z.string(), z.number(), z.boolean()])),
  f: z.nullish(z.string()),
  si: z.nullish(z.string()),
  p: z.nullish(z.object({ body: z.nullish(z.object({ dataStream: z.string() })) })),
});
const setValues = z.object({
  subUnitId: z.string(),
  cellValue: z.nullish(z.record(z.string(), z.record(z.string(), z.nullable(cellData)))),
});
const onRange = z.object({ subUnitId: z.string(), range });
const onRanges = z.object({ subUnitId: z.string(), ranges: z.array(range) });
const widths = z.extend(onRanges, {
  colWidth: z.union([z.number(), z.record(z.string(), z.nullish(z.number()))]),
});
const heights = z.extend(onRanges, {
  rowHeight: z.union([z.number(), z.record(z.string(), z.nullish(z.number()))]),
});
const onSheet = z.object({ subUnitId: z.string() });
const selections = z.extend(onSheet, { selections: z.array(z.object({ range })) });
const renaming = z.extend(onSheet, { name: z.string() });
const ordering = z.extend(onSheet, { toOrder: z.number() });
const insertion = z.object({ sheet: z.object({ name: z.string() }) });

type Handler = (workbook: Workbook, parameters: unknown, typed: TypedText | null) => GridEdit;

const handlers: Readonly<Record<string, Handler>> = {
  'sheet.mutation.set-range-values': editCells,
  'sheet.mutation.insert-row': (workbook, parameters) =>
    insertOrDelete(workbook, parameters, 'insert', 'rows'),
  'sheet.mutation.remove-rows': (workbook, parameters) =>
    insertOrDelete(workbook, parameters, 'delete', 'rows'),
  'sheet.mutation.insert-col': (workbook, parameters) =>
    insertOrDelete(workbook, parameters, 'insert', 'columns'),
  'sheet.mutation.remove-col': (workbook, parameters) =>
    insertOrDelete(workbook, parameters, 'delete', 'columns'),
  'sheet.mutation.set-worksheet-col-width': (workbook, parameters) => {
    const { subUnitId, ranges, colWidth } = widths.parse(parameters);
    const sheet = workbook.sheetById(subUnitId);
    for (const { startColumn, endColumn } of ranges) {
      for (let column = startColumn; column <= endColumn; column += 1) {
        const pixels = typeof colWidth === 'number' ? colWidth : colWidth[String(column - startColumn)];
        if (typeof pixels === 'number') sheet?.columnWidths.set(column, Math.max(0, (pixels - 5) / 7));
      }
    }
    return 'cells';
  },
  'sheet.mutation.set-worksheet-row-height': (workbook, parameters) => {
    const { subUnitId, ranges, rowHeight } = heights.parse(parameters);
    const sheet = workbook.sheetById(subUnitId);
    for (const { startRow, endRow } of ranges) {
      for (let row = startRow; row <= endRow; row += 1) {
        const pixels = typeof rowHeight === 'number' ? rowHeight : rowHeight[String(row - startRow)];
        if (typeof pixels === 'number') sheet?.rowHeights.set(row, (pixels * 3) / 4);
      }
    }
    return 'cells';
  },
  'sheet.operation.set-worksheet-active': (workbook, parameters) => {
    const sheet = workbook.sheetById(onSheet.parse(parameters).subUnitId);
    // A sheet the grid has just made is not the model's yet: it is made there by the handler below.
    if (!sheet) return 'ignored';
    return attempt(() => activateSheet(workbook, sheet, 'user'));
  },
  'sheet.operation.set-selections': (workbook, parameters) => {
    const { subUnitId, selections: list } = selections.parse(parameters);
    const sheet = workbook.sheetById(subUnitId);
    const first = list[0]?.range;
    if (!sheet || !first) return 'ignored';
    sheet.selection = areaOf(first);
    workbook.announce({ kind: 'selection', sheetId: sheet.id, area: sheet.selection, origin: 'user' });
    return 'ignored';
  },
  'sheet.mutation.insert-sheet': (workbook, parameters) => {
    const { sheet } = insertion.parse(parameters);
    return restructure(() => activateSheet(workbook, insertSheet(workbook, sheet.name, 'user'), 'user'));
  },
  'sheet.mutation.remove-sheet': (workbook, parameters) =>
    onKnownSheet(workbook, parameters, (sheet) => deleteSheet(workbook, sheet, 'user')),
  'sheet.mutation.set-worksheet-name': (workbook, parameters) =>
    onKnownSheet(workbook, parameters, (sheet) =>
      renameSheet(workbook, sheet, renaming.parse(parameters).name, 'user'),
    ),
  'sheet.mutation.set-worksheet-order': (workbook, parameters) =>
    onKnownSheet(workbook, parameters, (sheet) =>
      moveSheet(workbook, sheet, ordering.parse(parameters).toOrder, 'user'),
    ),
};

const lineEdits = {
  'insert rows': insertRows,
  'delete rows': deleteRows,
  'insert columns': insertColumns,
  'delete columns': deleteColumns,
} as const;

/** Applies one command of the grid to the model. */
export function applyMutation(workbook: Workbook, command: ICommandInfo, typed: TypedText | null): GridEdit {
  return handlers[command.id]?.(workbook, command.params, typed) ?? 'ignored';
}

function editCells(workbook: Workbook, parameters: unknown, typed: TypedText | null): GridEdit {
  const { subUnitId, cellValue } = setValues.parse(parameters);
  const sheet = workbook.sheetById(subUnitId);
  if (!sheet || !cellValue) return 'ignored';
  return attempt(() => {
    for (const [rowKey, line] of Object.entries(withOwnFormulas(cellValue))) {
      for (const [columnKey, data] of Object.entries(line)) {
        editCell(workbook, sheet, { row: Number(rowKey), column: Number(columnKey) }, data, typed);
      }
    }
  });
}

function editCell(
  workbook: Workbook,
  sheet: Sheet,
  place: { readonly row: number; readonly column: number },
  data: z.infer<typeof cellData> | null,
  typed: TypedText | null,
): void {
  if (typed?.row === place.row && typed.column === place.column) {
    enterText(workbook, { sheet, ...place }, typed.text);
    return;
  }
  const area = { ...place, rows: 1, columns: 1 };
  const next = data?.f ?? data?.p?.body?.dataStream.replace(/\r?\n$/, '') ?? data?.v ?? '';
  if (next === shownNow(sheet, place) || isTypedAgain(sheet, place, data?.f)) return;
  if (next === '') clearContents(workbook, sheet, area, 'user');
  // Undo and paste bring values back as they were: text must not be read as a formula or a date again.
  else writeValues(workbook, sheet, area, [[asWritten(next, data?.f)]], { origin: 'user' });
}

/** The grid sends a formula once more in the spelling in which it was typed, `;` between arguments. */
function isTypedAgain(
  sheet: Sheet,
  { row, column }: { readonly row: number; readonly column: number },
  formula: string | null | undefined,
): boolean {
  const known = sheet.cell(row, column)?.formula;
  return !!formula && known !== undefined && formulaFromLocal(formula, viVn) === known;
}

function asWritten(
  value: string | number | boolean,
  formula: string | null | undefined,
): string | number | boolean {
  return typeof value === 'string' && !formula ? `'${value}` : value;
}

function shownNow(sheet: Sheet, { row, column }: { readonly row: number; readonly column: number }): unknown {
  const cell = sheet.cell(row, column);
  if (!cell) return '';
  if (cell.formula !== undefined) return cell.formula;
  if (cell.value === undefined) return '';
  return isError(cell.value) ? cell.value.error : cell.value;
}

function insertOrDelete(
  workbook: Workbook,
  parameters: unknown,
  what: 'insert' | 'delete',
  axis: 'rows' | 'columns',
): GridEdit {
  const { subUnitId, range: span } = onRange.parse(parameters);
  const sheet = workbook.sheetById(subUnitId);
  if (!sheet) return 'ignored';
  const at = axis === 'rows' ? span.startRow : span.startColumn;
  const lines = { at, count: (axis === 'rows' ? span.endRow : span.endColumn) - at + 1 };
  const edit = lineEdits[`${what} ${axis}`];
  return restructure(() => edit(workbook, sheet, lines, 'user'));
}

function onKnownSheet(workbook: Workbook, parameters: unknown, edit: (sheet: Sheet) => void): GridEdit {
  const sheet = workbook.sheetById(onSheet.parse(parameters).subUnitId);
  return sheet ? restructure(() => edit(sheet)) : 'ignored';
}

/** The grid has already done it its own way: the model follows, and is then shown anew. */
function restructure(edit: () => void): GridEdit {
  const done = attempt(edit);
  return done === 'cells' ? 'structure' : done;
}

function attempt(edit: () => void): GridEdit {
  try {
    edit();
    return 'cells';
  } catch (error) {
    if (error instanceof EditError) return { refused: error };
    throw error;
  }
}

function areaOf({ startRow, endRow, startColumn, endColumn }: z.infer<typeof range>): Area {
  return {
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
}
