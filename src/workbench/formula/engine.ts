// What formulas ask of the workbook: sheets, tables, names, the used range and indexes over ranges, all kept at hand.
import { intersect } from '../../core/area.ts';
import type { IsoDate } from '../../core/model.ts';
import type { Area } from '../../core/model.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Workbook } from '../model/workbook.ts';
import { createColumnIndex, type ColumnIndex } from './columnIndex.ts';
import { areaKey, type Graph } from './graph.ts';
import { parseOrNull } from './parse.ts';
import { toMatrix } from './ranges.ts';
import { NotCalculated } from './schedule.ts';
import type { Engine, Scope } from './scope.ts';
import { nameKey } from './structuredText.ts';
import { indexWorkbook, scopedKey, type WorkbookIndex } from './workbookIndex.ts';

/** Cells kept in indexes at most; a sum that grows row by row must not fill the memory. */
const mostIndexed = 3_000_000;
/** With more indexes than this on a sheet, looking for those a change concerns costs more than making them anew. */
const mostSearched = 300;

export type EngineState = {
  readonly engine: Engine;
  /** Values in an area have changed: indexes over it are out of date, the used range too when `others` hold something. */
  forgetArea(sheet: Sheet, area: Area, cells: 'same' | 'others'): void;
  /** Values have changed anywhere. */
  forgetValues(): void;
  /** Sheets, tables or names have changed. */
  forgetStructure(): void;
  scopeAt(sheet: Sheet, row: number, column: number): Scope;
};

export type EngineSources = {
  readonly workbook: Workbook;
  readonly graph: Graph;
  readonly today: () => IsoDate;
  readonly isCustomFunction: (name: string) => boolean;
  readonly callCustomFunction: Engine['callCustomFunction'];
};

export function createEngine(sources: EngineSources): EngineState {
  const { workbook, graph } = sources;
  let index: WorkbookIndex | null = null;
  const used = new Map<Sheet, Area>();
  const indexes = new Map<Sheet, Map<string, { readonly area: Area; readonly index: ColumnIndex }>>();
  let indexed = 0;
  const parts = (): WorkbookIndex => (index ??= indexWorkbook(workbook));

  function forgetValues(): void {
    used.clear();
    indexes.clear();
    indexed = 0;
  }

  function forgetArea(sheet: Sheet, area: Area, cells: 'same' | 'others'): void {
    if (cells === 'others') used.delete(sheet);
    const found = indexes.get(sheet);
    if (!found) return;
    if (found.size > mostSearched) indexes.delete(sheet);
    else for (const [key, item] of found) if (intersect(item.area, area)) found.delete(key);
  }

  const engine: Engine = {
    sheetNamed: (name) => parts().sheets.get(nameKey(name)),
    sheetNumber: (sheet) => parts().sheetNumbers.get(sheet) ?? 0,
    table: (name) => parts().tables.get(nameKey(name)),
    tableAt: (sheet, row, column) =>
      parts()
        .tablesBySheet.get(sheet)
        ?.find(({ table }) => intersect(table.area, { row, column, rows: 1, columns: 1 })),
    definedName(name, sheet) {
      const { names } = parts();
      const formula = names.get(scopedKey(sheet.id, name)) ?? names.get(scopedKey(null, name));
      return formula === undefined ? undefined : parseOrNull(formula);
    },
    usedArea(sheet) {
      const known = used.get(sheet);
      if (known) return known;
      const area = usedFromOrigin(sheet);
      used.set(sheet, area);
      return area;
    },
    requireCalculated(range) {
      if (!range.computed) return;
      graph.eachIn(range.sheet, range.area, (cell) => {
        if (cell.state !== 'clean') throw new NotCalculated(cell);
      });
    },
    index(range) {
      engine.requireCalculated(range);
      const key = areaKey(range.area);
      const known = indexes.get(range.sheet)?.get(key);
      if (known) return known.index;
      const found = createColumnIndex(toMatrix(range, scopeAt(range.sheet, 0, 0)));
      indexed += found.values.length;
      if (indexed > mostIndexed) forgetValues();
      const ofSheet = indexes.get(range.sheet) ?? new Map<string, { area: Area; index: ColumnIndex }>();
      indexes.set(range.sheet, ofSheet.set(key, { area: range.area, index: found }));
      return found;
    },
    spillExtent: (sheet, row, column) => sheet.cell(row, column)?.spill ?? null,
    today: sources.today,
    hasFormula: (sheet, row, column) => sheet.cell(row, column)?.formula !== undefined,
    parse: parseOrNull,
    isCustomFunction: sources.isCustomFunction,
    callCustomFunction: sources.callCustomFunction,
  };

  const noShift = { rows: 0, columns: 0 };
  const noNames: ReadonlySet<string> = new Set();
  function scopeAt(sheet: Sheet, row: number, column: number): Scope {
    return { engine, sheet, row, column, shift: noShift, variables: null, namesInUse: noNames };
  }

  return {
    engine,
    forgetArea,
    forgetValues,
    forgetStructure() {
      index = null;
      forgetValues();
    },
    scopeAt,
  };
}

function usedFromOrigin(sheet: Sheet): Area {
  let [rows, columns] = [1, 1];
  for (const [row, cells] of sheet.rows) {
    for (const [column, cell] of cells) {
      if (cell.value === undefined && cell.formula === undefined) continue;
      if (row >= rows) rows = row + 1;
      if (column >= columns) columns = column + 1;
    }
  }
  return { row: 0, column: 0, rows, columns };
}
