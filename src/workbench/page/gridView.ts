// The workbook in a real grid: shows the model, and turns what the user does there into edits of the model.
import '@univerjs/preset-sheets-core/lib/index.css';
import {
  LocaleType,
  LogLevel,
  mergeLocales,
  Univer,
  type ICommandInfo,
  type IExecutionOptions,
  type Plugin,
  type PluginCtor,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import viVN from '@univerjs/preset-sheets-core/locales/vi-VN';
import type { Area } from '../../core/model.ts';
import type { EditError } from '../model/editError.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Workbook, WorkbookChange } from '../model/workbook.ts';
import { applyMutation, type TypedText } from './gridEdits.ts';
import { buildSnapshot, cellSnapshot, type Overlays } from './univerSnapshot.ts';

export type GridView = {
  /** Shows another workbook. */
  show(workbook: Workbook): void;
  /** Draws conditional formats again and what was calculated. */
  refresh(): void;
  /** Where a cell area stands in the container now, in CSS pixels; null when its sheet is not shown. */
  onScroll(listener: (scroll: { readonly x: number; readonly y: number }) => void): void;
};

/** Changes after which the whole snapshot is rebuilt: cheaper to get right than to patch. */
const structural = new Set<WorkbookChange['kind']>([
  'sheets',
  'merges',
  'layout',
  'format',
  'tables',
  'insert',
  'delete',
  'hyperlinks',
  'conditionalFormats',
]);
/** Patching more cells than this costs more than a new snapshot. */
const patchLimit = 2000;

export function mountGrid(
  container: HTMLElement,
  options: { readonly overlays: Overlays; readonly onRefused: (error: EditError) => void },
): GridView {
  const { overlays } = options;
  const univer = new Univer({
    locale: LocaleType.VI_VN,
    logLevel: LogLevel.WARN,
    locales: { [LocaleType.VI_VN]: mergeLocales(viVN) },
  });
  const preset = UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: false,
    formulaBar: true,
    disableAutoFocus: true,
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
    // Task numbers are text in most appendices: no green corners on every one of them.
    sheets: { disableForceStringAlert: true, disableForceStringMark: true },
  });
  for (const entry of preset.plugins) {
    // The preset's list is typed loosely: each entry is a plugin class, alone or with its options.
    if (entry === null || entry === undefined) continue;
    const [plugin, options] = (Array.isArray(entry) ? entry : [entry]) as [PluginCtor<Plugin>, unknown?];
    univer.registerPlugin(plugin, options as never);
  }
  const api = FUniver.newAPI(univer);
  let workbook: Workbook | null = null;
  let showing = false;
  let pending: { structural: boolean; cells: Map<string, Area[]> } | null = null;
  let typed: TypedText | null = null;

  // Our own engine calculates; the grid's would answer with its own values.
  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (event.id.includes('set-formula-calculation-start')) event.cancel = true;
  });
  api.addEvent(api.Event.BeforeSheetEditEnd, (event) => {
    typed = event.isConfirm
      ? { row: event.row, column: event.column, text: event.value.toPlainText().replace(/\r?\n$/, '') }
      : null;
  });
  api.addEvent(api.Event.CommandExecuted, (event: ICommandInfo & { options?: IExecutionOptions }) => {
    // What the grid's formulas make of a change comes later, on their own account: no edit of the user's.
    if (workbook === null || showing || event.options?.['fromFormula'] === true) return;
    const edited = applyMutation(workbook, event, typed);
    if (edited !== 'ignored') typed = null;
    if (typeof edited === 'object') options.onRefused(edited.refused);
    if (edited === 'structure' || typeof edited === 'object') schedule(null);
  });

  function schedule(change: WorkbookChange | null): void {
    if (pending === null) {
      pending = { structural: false, cells: new Map() };
      requestAnimationFrame(flush);
    }
    if (change === null || structural.has(change.kind) || change.sheetId === null || change.area === null) {
      pending.structural = true;
      return;
    }
    const areas = pending.cells.get(change.sheetId) ?? [];
    areas.push(change.area);
    pending.cells.set(change.sheetId, areas);
  }

  function flush(): void {
    const work = pending;
    pending = null;
    if (work === null || workbook === null) return;
    const cells = [...work.cells.values()].flat().reduce((sum, area) => sum + area.rows * area.columns, 0);
    if (work.structural || cells > patchLimit || [...work.cells].some(goesBeyond)) {
      rebuild();
      return;
    }
    for (const sheet of workbook.sheets) {
      const areas = work.cells.get(sheet.id);
      if (areas) patch(workbook, sheet, areas);
    }
  }

  /** A formula may spill past the last line that is drawn. */
  function goesBeyond([sheetId, areas]: readonly [string, readonly Area[]]): boolean {
    const shown = api.getActiveWorkbook()?.getSheetBySheetId(sheetId);
    if (!shown) return false;
    const [rows, columns] = [shown.getMaxRows(), shown.getMaxColumns()];
    return areas.some((area) => area.row + area.rows > rows || area.column + area.columns > columns);
  }

  function patch(source: Workbook, sheet: Sheet, areas: readonly Area[]): void {
    const overlay = overlays(sheet);
    const cellValue: Record<number, Record<number, unknown>> = {};
    for (const area of areas) {
      for (let row = area.row; row < area.row + area.rows; row += 1) {
        const line = (cellValue[row] ??= {});
        for (let column = area.column; column < area.column + area.columns; column += 1) {
          const cell = sheet.cell(row, column);
          line[column] = cell
            ? { v: null, f: null, si: null, ...cellSnapshot(source, cell, overlay.get(`${row},${column}`)) }
            : null;
        }
      }
    }
    quietly(() =>
      api.syncExecuteCommand('sheet.mutation.set-range-values', {
        unitId: 'workbook',
        subUnitId: sheet.id,
        cellValue,
      }),
    );
  }

  function rebuild(): void {
    if (workbook === null) return;
    const source = workbook;
    quietly(() => {
      api.disposeUnit('workbook');
      const shown = api.createWorkbook(buildSnapshot(source, overlays));
      const active = shown.getSheetBySheetId(source.activeSheetId);
      if (active) {
        shown.setActiveSheet(active);
        const { row, column, rows, columns } = source.activeSheet.selection;
        active.setActiveSelection(active.getRange(row, column, Math.min(rows, 500), Math.min(columns, 100)));
        active.scrollToCell(Math.max(0, row - 4), 0);
      }
    });
  }

  function quietly(action: () => void): void {
    showing = true;
    try {
      action();
    } finally {
      showing = false;
    }
  }

  return {
    show(next) {
      workbook = next;
      next.onChange((change) => {
        if (
          workbook !== next ||
          (change.origin === 'user' && change.kind !== 'values') ||
          change.kind === 'charts' ||
          change.kind === 'names'
        )
          return;
        if (change.kind === 'selection' || change.kind === 'activeSheet') schedule(null);
        else schedule(change);
      });
      rebuild();
    },
    refresh() {
      schedule(null);
    },
    onScroll(listener) {
      api.addEvent(api.Event.Scroll, (event) => listener({ x: event.scrollX, y: event.scrollY }));
    },
  };
}
