// The calculation of a workbook: keeps formulas and their order, calculates what a change touches, asks custom functions.
import type { Area, IsoDate } from '../../core/model.ts';
import { maxColumns, maxRows } from '../model/address.ts';
import { isError, type Cell } from '../model/cell.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Workbook, WorkbookChange } from '../model/workbook.ts';
import { createCustomCalls, type CallCustomFunction, type CustomFunctionShape } from './customCalls.ts';
import { createEngine } from './engine.ts';
import { evaluate } from './evaluate.ts';
import type { FormulaCell } from './formulaCell.ts';
import { createGraph } from './graph.ts';
import { createMarks } from './marks.ts';
import { findPrecedents } from './precedents.ts';
import { settleSingle, toMatrix } from './ranges.ts';
import { calculateCell, type Round } from './schedule.ts';
import type { Scope } from './scope.ts';
import { around, clearSpill, dropOrphans, eachCell, writeResult } from './spill.ts';
import { caught, cellError, isRange, type Matrix, type Single, type Value } from './values.ts';

export type CalculatorOptions = {
  readonly callCustomFunction?: CallCustomFunction;
  /** The names of the custom functions there are, namespace included: "PLAN.STATUS". */
  readonly customFunctionNames?: () => readonly string[];
  /** Whether a function's parameters take one value or a whole range; without it ranges are passed whole. */
  readonly customFunctionShape?: (name: string) => CustomFunctionShape | null;
  /** The day TODAY and NOW give; without it 1 January 1970, so that nothing depends on the machine's clock unasked. */
  readonly today?: () => IsoDate;
};

export type CellPlace = { readonly sheet: string; readonly row: number; readonly column: number };

export type Calculator = {
  /** Calculates what changed since last time; custom functions are asked and show #BUSY! until they answer. */
  calculate(): void;
  /** Resolves when every custom function has answered and its result is worked in. */
  settle(): Promise<void>;
  /** Calculates every formula of the workbook. */
  recalculateAll(): void;
  /** The value of a formula as if it stood in a cell, references without `$` moved by `shift`. Spills are not written. */
  evaluate(formula: string, place: { readonly sheet: Sheet; readonly row: number; readonly column: number },
    shift?: { readonly rows: number; readonly columns: number }): Single | Matrix;
  /** The cells that read themselves; they show 0, as in Excel after its warning. */
  circularCells(): CellPlace[];
  dispose(): void;
};

const wholeSheet: Area = { row: 0, column: 0, rows: maxRows, columns: maxColumns };
const noSuchDay = '1970-01-01' as IsoDate; // A day of the calendar, written as the brand demands.

export function createCalculator(workbook: Workbook, options: CalculatorOptions = {}): Calculator {
  const graph = createGraph();
  const marks = createMarks(graph);
  const touched: { sheet: Sheet; area: Area }[] = [];
  const changed = new Map<Sheet, Area>();
  let structure: 'kept' | 'changed' | 'unread' = 'unread';
  let computing: FormulaCell | null = null;

  const customNames = (): ReadonlySet<string> =>
    new Set((options.customFunctionNames?.() ?? []).map((name) => name.normalize('NFC').toUpperCase()));
  let known: ReadonlySet<string> | null = null;
  const calls = createCustomCalls({
    call: options.callCustomFunction ?? (() => Promise.resolve(cellError('#NAME?'))),
    shape: options.customFunctionShape ?? (() => null),
    answered(cells) {
      for (const cell of cells) if (graph.at(cell.sheet, cell.row, cell.column) === cell) marks.mark(cell);
      run();
    },
  });
  const state = createEngine({
    workbook,
    graph,
    today: options.today ?? (() => noSuchDay),
    isCustomFunction: (name) => (known ??= customNames()).has(name),
    // Outside a cell (a conditional format) a custom function never answers, as in Excel.
    callCustomFunction: (name, values, scope) =>
      computing ? calls.ask(name, values, scope, computing) : cellError('#NAME?'),
  });

  const round: Round = {
    graph,
    number: marks.round,
    compute(cell) {
      computing = cell;
      cell.circular = false;
      const scope = state.scopeAt(cell.sheet, cell.row, cell.column);
      const value = cell.ast ? evaluate(cell.ast, scope) : cellError('#NAME?');
      store(cell, materialize(value, scope));
    },
    circle(cells) {
      for (const cell of cells) {
        cell.circular = true;
        store(cell, 0);
      }
    },
  };

  function store(cell: FormulaCell, result: Single | Matrix): void {
    const before = cell.spill;
    const { changed: area, spill } = writeResult(cell, result);
    if (spill !== before) graph.setSpill(cell, spill);
    if (area) changed.set(cell.sheet, around(changed.get(cell.sheet) ?? null, area));
    const hasGrown = spill !== null && (!before || spill.rows > before.rows || spill.columns > before.columns);
    if (hasGrown || (before && !spill)) state.forgetValues();
    if (area && (hasGrown || marks.takeQuiet(cell))) marks.spread(cell.sheet, area, cell);
  }

  function run(): void {
    state.forgetValues();
    for (let waiting = marks.take(); waiting.length > 0; waiting = marks.take()) {
      for (const cell of waiting) calculateCell(cell, round);
    }
    computing = null;
    calls.issue();
    const news = [...changed];
    changed.clear();
    for (const [sheet, area] of news) {
      workbook.announce({ kind: 'calculated', sheetId: sheet.id, area, origin: 'calculation' });
    }
  }

  /** Brings the formulas of an area up to date with the sheet, after its values changed. */
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
      if (model.formula !== undefined && !graph.at(sheet, row, column)) found.push(adopt(sheet, row, column, model));
    });
    return found;
  }

  /** Reads the whole workbook. `kept`: values that came with a file stand until something they read changes. */
  function readAll(values: 'kept' | 'stale'): void {
    state.forgetStructure();
    for (const cell of [...graph.all()]) graph.remove(cell);
    marks.clear();
    for (const sheet of workbook.sheets) dropOrphans(sheet);
    const cells = workbook.sheets.flatMap((sheet) => adoptAll(sheet, wholeSheet));
    for (const cell of cells) {
      const model = cell.sheet.cell(cell.row, cell.column);
      if (values === 'stale' || model?.value === undefined || isBusy(model)) marks.mark(cell);
    }
  }

  function adopt(sheet: Sheet, row: number, column: number, model: Cell): FormulaCell {
    const formula = model.formula ?? '';
    const cell: FormulaCell = {
      sheet, row, column, formula,
      ast: state.engine.parse(formula),
      precedents: [], isVolatile: false, state: 'clean', circular: false, spill: null,
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
    graph.link(cell, found.ranges);
    marks.remember(cell);
  }

  function readChanges(): void {
    known = null;
    if (structure === 'kept') {
      state.forgetValues();
      for (const { sheet, area } of touched) if (workbook.sheets.includes(sheet)) rescan(sheet, area);
    } else {
      readAll(structure === 'unread' ? 'kept' : 'stale');
    }
    structure = 'kept';
    touched.length = 0;
    marks.markVolatile();
  }

  function heard(change: WorkbookChange): void {
    if (change.origin === 'calculation') return;
    state.forgetValues();
    switch (change.kind) {
      case 'values': {
        const sheet = change.sheetId === null ? undefined : workbook.sheetById(change.sheetId);
        if (sheet) touched.push({ sheet, area: change.area ?? wholeSheet });
        else structure = structure === 'unread' ? 'unread' : 'changed';
        break;
      }
      case 'tables':
      case 'names':
      case 'sheets':
      case 'insert':
      case 'delete':
        structure = structure === 'unread' ? 'unread' : 'changed';
        break;
      default:
        break;
    }
  }

  const stopListening = workbook.onChange(heard);
  return {
    calculate() {
      readChanges();
      run();
    },
    settle: () => calls.settled(),
    recalculateAll() {
      readChanges();
      calls.forget();
      for (const cell of graph.all()) marks.mark(cell);
      run();
    },
    evaluate(formula, { sheet, row, column }, shift) {
      const ast = state.engine.parse(formula);
      if (!ast) return cellError('#NAME?');
      const scope = state.scopeAt(sheet, row, column);
      const moved = shift ? { ...scope, shift } : scope;
      return materialize(evaluate(ast, moved), moved);
    },
    circularCells: () =>
      [...graph.all()].flatMap(({ circular, sheet, row, column }) => (circular ? [{ sheet: sheet.name, row, column }] : [])),
    dispose: stopListening,
  };
}

function isBusy(model: Cell): boolean {
  return isError(model.value) && model.value.error === '#BUSY!';
}

/** The values of a result, blank as 0. */
function materialize(value: Value, scope: Scope): Single | Matrix {
  try {
    const settled = settleSingle(value, scope);
    if (settled === undefined) return 0;
    return isRange(settled) ? toMatrix(settled, scope) : settled;
  } catch (error) {
    return caught(error);
  }
}
