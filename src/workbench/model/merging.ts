// Merged areas: finding, making and taking them apart.
import { intersect } from '../../core/area.ts';
import type { Area } from '../../core/model.ts';
import { contains, covers } from './areas.ts';
import { EditError } from './editError.ts';
import { emptyCell, forEachCell } from './cells.ts';
import type { Sheet } from './sheet.ts';
import { holdsValue } from './usedArea.ts';
import type { Origin, Workbook } from './workbook.ts';

/** The merges of a sheet by row, kept until its list of merges is replaced: sheets have hundreds. */
const byRow = new WeakMap<
  readonly Area[],
  { readonly length: number; readonly rows: ReadonlyMap<number, readonly Area[]> }
>();

export function coveringMerge(sheet: Sheet, row: number, column: number): Area | undefined {
  if (sheet.merges.length === 0) return undefined;
  let index = byRow.get(sheet.merges);
  if (!index || index.length !== sheet.merges.length) {
    const rows = new Map<number, Area[]>();
    for (const merge of sheet.merges) {
      for (let at = merge.row; at < merge.row + merge.rows; at += 1)
        rows.set(at, [...(rows.get(at) ?? []), merge]);
    }
    index = { length: sheet.merges.length, rows };
    byRow.set(sheet.merges, index);
  }
  return index.rows.get(row)?.find((merge) => contains(merge, row, column));
}

/** Merges the area, or each of its rows; only the first value found stays, in the top-left cell. */
export function mergeArea(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  how: 'whole' | 'across',
  origin: Origin,
): void {
  if (sheet.tables.some((table) => intersect(table.area, area))) {
    throw new EditError('InvalidOperation', 'Cells of a table cannot be merged.');
  }
  const parts = how === 'whole' ? [area] : rowsOf(area);
  const kept = sheet.merges.filter((merge) => !intersect(merge, area));
  if (sheet.merges.some((merge) => intersect(merge, area) && !covers(area, merge))) {
    throw new EditError('InvalidArgument', 'A merged area would be cut in two.');
  }
  for (const part of parts) if (part.rows * part.columns > 1) gatherValue(sheet, part);
  sheet.merges = [...kept, ...parts.filter((part) => part.rows * part.columns > 1)];
  workbook.announce({ kind: 'merges', sheetId: sheet.id, area, origin });
}

export function unmergeArea(workbook: Workbook, sheet: Sheet, area: Area, origin: Origin): void {
  sheet.merges = sheet.merges.filter((merge) => !intersect(merge, area));
  workbook.announce({ kind: 'merges', sheetId: sheet.id, area, origin });
}

function rowsOf(area: Area): Area[] {
  return Array.from({ length: area.rows }, (_, index) => ({ ...area, row: area.row + index, rows: 1 }));
}

function gatherValue(sheet: Sheet, area: Area): void {
  const top = sheet.ensureCell(area.row, area.column);
  forEachCell(sheet, area, (cell, row, column) => {
    if (cell === top) return;
    if (!holdsValue(top) && holdsValue(cell)) {
      top.value = cell.value;
      if (cell.formula !== undefined) top.formula = cell.formula;
    }
    emptyCell(sheet, cell, { row, column });
  });
}
