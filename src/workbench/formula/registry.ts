// Keeps the formulas that the calculation knows in step with those that stand in the sheets.
import type { Area } from '../../core/model.ts';
import { wholeSheet } from '../model/areas.ts';
import { isError, type Cell } from '../model/cell.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Workbook } from '../model/workbook.ts';
import type { EngineState } from './engine.ts';
import type { FormulaCell } from './formulaCell.ts';
import type { Graph } from './graph.ts';
import type { Marks } from './marks.ts';
import { findPrecedents } from './precedents.ts';
import { clearSpill, dropOrphans, eachCell } from './spill.ts';

export type Registry = {
  /** Brings the formulas of an area up to date with the sheet, after its values changed. */
  rescan(sheet: Sheet, area: Area): void;
  /** Reads the whole workbook. `kept`: values that came with a file stand until something they read changes. */
  readAll(values: 'kept' | 'stale'): void;
};

type Parts = {
  readonly workbook: Workbook;
  readonly graph: Graph;
  readonly marks: Marks;
  readonly state: EngineState;
};

export function createRegistry({ workbook, graph, marks, state }: Parts): Registry {
  function rescan(sheet: Sheet, area: Area): void {
    const gone: FormulaCell[] = [];
    graph.eachIn(sheet, area, (cell) => {
      if (sheet.cell(cell.row, cell.column)?.formula !== cell.formula) gone.push(cell);
      else marks.mark(cell);
    });
    for (const cell of gone) {
      const freed = clearSpill(cell, null);
      if (freed) marks.spread(sheet, freed, cell);
      graph.remove(cell);
      cell.state = 'clean';
    }
    for (const cell of adoptAll(sheet, area)) marks.mark(cell);
    marks.spread(sheet, area, null);
  }

  /** The formulas of an area that were not known yet. */
  function adoptAll(sheet: Sheet, area: Area): FormulaCell[] {
    const found: FormulaCell[] = [];
    eachCell(sheet, area, (model, row, column) => {
      if (model.formula !== undefined && !graph.at(sheet, row, column))
        found.push(adopt(sheet, row, column, model));
    });
    return found;
  }

  function readAll(values: 'kept' | 'stale'): void {
    state.forgetStructure();
    for (const cell of [...graph.all()]) graph.remove(cell);
    marks.clear();
    for (const sheet of workbook.sheets) dropOrphans(sheet);
    const cells = workbook.sheets.flatMap((sheet) => adoptAll(sheet, wholeSheet));
    for (const cell of cells) {
      const model = cell.sheet.cell(cell.row, cell.column);
      if (model?.value === undefined || isBusy(model)) marks.mark(cell);
      else if (values === 'stale' && !cell.isForeign) marks.markQuietly(cell);
    }
  }

  function adopt(sheet: Sheet, row: number, column: number, model: Cell): FormulaCell {
    const formula = model.formula ?? '';
    const cell: FormulaCell = {
      sheet,
      row,
      column,
      formula,
      ast: state.engine.parse(formula),
      precedents: [],
      isVolatile: false,
      isForeign: false,
      state: 'clean',
      circular: false,
      spill: null,
    };
    graph.add(cell);
    const extent = model.spill ?? model.array;
    if (extent) graph.setSpill(cell, { row, column, rows: extent.rows, columns: extent.columns });
    link(cell);
    return cell;
  }

  function link(cell: FormulaCell): void {
    if (!cell.ast) return;
    const found = findPrecedents(cell.ast, state.scopeAt(cell.sheet, cell.row, cell.column));
    cell.isVolatile = found.isVolatile;
    cell.isForeign = found.isForeign;
    graph.link(cell, found.ranges);
    marks.remember(cell);
  }

  return { rescan, readAll };
}

function isBusy(model: Cell): boolean {
  return isError(model.value) && model.value.error === '#BUSY!';
}
