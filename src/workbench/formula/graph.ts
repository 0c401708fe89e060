// Which formulas stand where and which read what.
import { intersect } from '../../core/area.ts';
import type { Area } from '../../core/model.ts';
import type { Sheet } from '../model/sheet.ts';
import type { FormulaCell, RangeEntry } from './formulaCell.ts';
import type { RangeReference } from './values.ts';

/** The formulas and ranges of one sheet. Ranges of few columns are listed under each, the others under `wide`. */
type SheetGraph = {
  readonly formulas: Map<number, Map<number, FormulaCell>>;
  readonly entries: Map<string, RangeEntry>;
  /** Entries of one cell, by column and row: the common case, found without a search. */
  readonly cells: Map<number, Map<number, RangeEntry>>;
  readonly narrow: Map<number, Set<RangeEntry>>;
  readonly wide: Set<RangeEntry>;
  readonly anchors: Set<FormulaCell>;
};

const narrowest = 8;

export type Graph = {
  at(sheet: Sheet, row: number, column: number): FormulaCell | undefined;
  all(): Iterable<FormulaCell>;
  add(cell: FormulaCell): void;
  remove(cell: FormulaCell): void;
  /** Replaces what the cell reads. */
  link(cell: FormulaCell, ranges: readonly RangeReference[]): void;
  setSpill(cell: FormulaCell, spill: Area | null): void;
  /** Formulas standing in an area, and formulas elsewhere whose spilled results reach into it. */
  eachIn(sheet: Sheet, area: Area, visit: (cell: FormulaCell) => void): void;
  /** Entries that hold at least one cell of the area. */
  entriesOver(sheet: Sheet, area: Area, visit: (entry: RangeEntry) => void): void;
};

export function createGraph(): Graph {
  const sheets = new Map<Sheet, SheetGraph>();
  const of = (sheet: Sheet): SheetGraph => {
    let graph = sheets.get(sheet);
    if (!graph) {
      graph = {
        formulas: new Map(),
        entries: new Map(),
        cells: new Map(),
        narrow: new Map(),
        wide: new Set(),
        anchors: new Set(),
      };
      sheets.set(sheet, graph);
    }
    return graph;
  };
  return {
    at: (sheet, row, column) => sheets.get(sheet)?.formulas.get(column)?.get(row),
    *all() {
      for (const graph of sheets.values())
        for (const column of graph.formulas.values()) yield* column.values();
    },
    add(cell) {
      const { formulas } = of(cell.sheet);
      const column = formulas.get(cell.column) ?? new Map<number, FormulaCell>();
      formulas.set(cell.column, column.set(cell.row, cell));
    },
    remove(cell) {
      unlink(cell);
      const graph = of(cell.sheet);
      graph.formulas.get(cell.column)?.delete(cell.row);
      graph.anchors.delete(cell);
    },
    link(cell, ranges) {
      unlink(cell);
      cell.precedents = ranges.map(({ sheet, area }) => {
        const entry = entryFor(of(sheet), sheet, area);
        entry.dependents.add(cell);
        return entry;
      });
    },
    setSpill(cell, spill) {
      cell.spill = spill;
      if (spill) of(cell.sheet).anchors.add(cell);
      else of(cell.sheet).anchors.delete(cell);
    },
    eachIn(sheet, area, visit) {
      const graph = sheets.get(sheet);
      if (!graph) return;
      eachFormula(graph, area, visit);
      for (const anchor of graph.anchors) {
        const isInside =
          intersect(area, { row: anchor.row, column: anchor.column, rows: 1, columns: 1 }) !== null;
        if (!isInside && anchor.spill && intersect(area, anchor.spill)) visit(anchor);
      }
    },
    entriesOver(sheet, area, visit) {
      const graph = sheets.get(sheet);
      if (graph) eachEntry(graph, area, visit);
    },
  };

  function unlink(cell: FormulaCell): void {
    for (const entry of cell.precedents) {
      entry.dependents.delete(cell);
      if (entry.dependents.size === 0) forget(of(entry.sheet), entry);
    }
    cell.precedents = [];
  }
}

function eachFormula({ formulas }: SheetGraph, area: Area, visit: (cell: FormulaCell) => void): void {
  const endRow = area.row + area.rows;
  const inColumn = (column: ReadonlyMap<number, FormulaCell>): void => {
    if (area.rows <= column.size) {
      for (let row = area.row; row < endRow; row += 1) {
        const cell = column.get(row);
        if (cell) visit(cell);
      }
    } else {
      for (const [row, cell] of column) if (row >= area.row && row < endRow) visit(cell);
    }
  };
  if (area.columns <= formulas.size) {
    for (let index = area.column; index < area.column + area.columns; index += 1) {
      const column = formulas.get(index);
      if (column) inColumn(column);
    }
  } else {
    for (const [index, column] of formulas) {
      if (index >= area.column && index < area.column + area.columns) inColumn(column);
    }
  }
}

function eachEntry(graph: SheetGraph, area: Area, visit: (entry: RangeEntry) => void): void {
  const endColumn = area.column + area.columns;
  const endRow = area.row + area.rows;
  for (const [, column] of within(graph.cells, area.column, endColumn)) {
    for (const [, entry] of within(column, area.row, endRow)) visit(entry);
  }
  const seen = new Set<RangeEntry>();
  for (const [, entries] of within(graph.narrow, area.column, endColumn)) {
    for (const entry of entries) {
      if (!intersect(entry.area, area) || seen.has(entry)) continue;
      if (area.columns > 1) seen.add(entry);
      visit(entry);
    }
  }
  for (const entry of graph.wide) if (intersect(entry.area, area)) visit(entry);
}

/** The entries of a map whose numbers lie in [first, end), by looking up or by going through, whichever is less. */
function* within<T>(map: ReadonlyMap<number, T>, first: number, end: number): Generator<[number, T]> {
  if (end - first <= map.size) {
    for (let index = first; index < end; index += 1) {
      const item = map.get(index);
      if (item !== undefined) yield [index, item];
    }
  } else {
    for (const [index, item] of map) if (index >= first && index < end) yield [index, item];
  }
}

function entryFor(graph: SheetGraph, sheet: Sheet, area: Area): RangeEntry {
  if (area.rows === 1 && area.columns === 1) {
    const column = graph.cells.get(area.column) ?? new Map<number, RangeEntry>();
    graph.cells.set(area.column, column);
    const known = column.get(area.row);
    if (known) return known;
    const entry: RangeEntry = { sheet, area, dependents: new Set(), cleanInRound: -1, markedInSweep: -1 };
    column.set(area.row, entry);
    return entry;
  }
  const key = areaKey(area);
  let entry = graph.entries.get(key);
  if (!entry) {
    entry = { sheet, area, dependents: new Set(), cleanInRound: -1, markedInSweep: -1 };
    graph.entries.set(key, entry);
    if (area.columns > narrowest) graph.wide.add(entry);
    else {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        graph.narrow.set(column, (graph.narrow.get(column) ?? new Set()).add(entry));
      }
    }
  }
  return entry;
}

function forget(graph: SheetGraph, entry: RangeEntry): void {
  const { area } = entry;
  if (area.rows === 1 && area.columns === 1) {
    graph.cells.get(area.column)?.delete(area.row);
    return;
  }
  graph.entries.delete(areaKey(area));
  graph.wide.delete(entry);
  for (
    let column = area.column;
    column < area.column + area.columns && column < area.column + narrowest;
    column += 1
  ) {
    graph.narrow.get(column)?.delete(entry);
  }
}

export function areaKey({ row, column, rows, columns }: Area): string {
  return `${row},${column},${rows},${columns}`;
}
