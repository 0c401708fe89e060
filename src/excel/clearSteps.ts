// Steps that make room: a new marked sheet, or our sheet of before emptied with its tables kept.
import type { Area } from '../core/model.ts';
import { sheetMarkName } from '../report/names.ts';
import type { TableModel } from '../report/sheetModel.ts';
import type { WorkbookState } from './ourSheets.ts';
import { rangeOf } from './rangeArea.ts';
import type { SheetTarget } from './sheetTargets.ts';
import { smallStep, type WriteStep } from './writeStep.ts';

export const chartPrefix = 'PLAN_';

/**
 * A sheet of ours is emptied, not deleted and made again: what refers to it from elsewhere goes on working. Only the
 * columns we write are emptied; what the user put to their right stays.
 */
export function clearSteps(target: SheetTarget, state: WorkbookState): WriteStep[] {
  const { model, name, existing } = target;
  if (existing === null) {
    return [
      {
        sheet: name,
        bytes: smallStep,
        queue: (workbook) => {
          const mark = workbook.worksheets.add(name).names.add(sheetMarkName, `="${model.key}"`);
          mark.visible = false;
        },
      },
    ];
  }
  return [
    {
      sheet: name,
      bytes: smallStep,
      queue: (workbook) => {
        const sheet = workbook.worksheets.getItem(existing.id);
        for (const chart of existing.charts.filter((title) => title.startsWith(chartPrefix))) {
          sheet.charts.getItem(chart).delete();
        }
        const kept = new Map(
          model.tables.filter((table) => isKept(table, target, state)).map((table) => [table.name, table]),
        );
        for (const tableName of existing.tables) {
          const table = sheet.tables.getItem(tableName);
          const wanted = kept.get(tableName);
          // A filter would send what is written to other rows (office-js#224).
          if (wanted) table.clearFilters();
          else if (isOurs(tableName, target, state)) table.convertToRange();
        }
        sheet.freezePanes.unfreeze();
        for (const area of areasToClear(target, [...kept.values()])) clear(rangeOf(sheet, area));
        for (const table of kept.values())
          sheet.tables.getItem(table.name).resize(rangeOf(sheet, table.area));
      },
    },
  ];
}

/** A table stays when its header is still where the new one begins: Excel resizes a table only from its header on. */
export function isKept(wanted: TableModel, { existing }: SheetTarget, state: WorkbookState): boolean {
  const table = state.tables.get(wanted.name);
  return (
    table !== undefined &&
    table.sheetId === existing?.id &&
    table.area.row === wanted.area.row &&
    table.area.column === wanted.area.column
  );
}

/** Tables that stand in the way on our sheet: ours of before, under whatever name, when they touch our columns. */
function isOurs(tableName: string, { model, existing }: SheetTarget, state: WorkbookState): boolean {
  const area = state.tables.get(tableName)?.area;
  if (area !== undefined) return area.column < model.columns.length;
  // Not one of our names: the user renamed ours when ours is gone, else it is a table of the user's.
  return existing !== null && model.tables.some(({ name }) => !state.tables.has(name));
}

/** Everything in our columns except the header rows of tables that stay, whose names formulas go by. */
function areasToClear({ model, existing }: SheetTarget, kept: readonly TableModel[]): Area[] {
  const used = existing?.used;
  if (!used) return [];
  const columns = model.columns.length;
  const end = Math.max(used.row + used.rows, ...kept.map(({ area }) => area.row + area.rows));
  const headers = kept.map(({ area }) => area.row).sort((a, b) => a - b);
  const areas: Area[] = [];
  let row = 0;
  for (const header of [...headers, end]) {
    if (header > row) areas.push({ row, column: 0, rows: header - row, columns });
    row = header + 1;
  }
  return areas;
}

function clear(range: Excel.Range): void {
  range.conditionalFormats.clearAll();
  range.dataValidation.clear();
  range.clear('All');
}
