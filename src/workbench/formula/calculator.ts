// The calculation of a workbook: keeps formulas and their order, calculates what a change touches, asks custom functions.
import { bounding } from '../../core/area.ts';
import type { Area, IsoDate } from '../../core/model.ts';
import { wholeSheet } from '../model/areas.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Workbook, WorkbookChange } from '../model/workbook.ts';
import { createCustomCalls, type CallCustomFunction, type CustomFunctionShape } from './customCalls.ts';
import { createEngine } from './engine.ts';
import { evaluate } from './evaluate.ts';
import type { FormulaCell } from './formulaCell.ts';
import { createGraph } from './graph.ts';
import { createMarks } from './marks.ts';
import { settleSingle, toMatrix } from './ranges.ts';
import { createRegistry } from './registry.ts';
import { calculateCell, type Round } from './schedule.ts';
import type { Scope } from './scope.ts';
import { writeResult } from './spill.ts';
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

type CellPlace = { readonly sheet: string; readonly row: number; readonly column: number };

export type Calculator = {
  /** Calculates what changed since last time; custom functions are asked and show #BUSY! until they answer. */
  calculate(): void;
  /** Resolves when every custom function has answered and its result is worked in. */
  settle(): Promise<void>;
  /** Calculates every formula of the workbook. */
  recalculateAll(): void;
  /** The value of a formula as if it stood in a cell, references without `$` moved by `shift`. Spills are not written. */
  evaluate(
    formula: string,
    place: { readonly sheet: Sheet; readonly row: number; readonly column: number },
    shift?: { readonly rows: number; readonly columns: number },
  ): Single | Matrix;
  /** The cells that read themselves; they show 0, as in Excel after its warning. */
  circularCells(): CellPlace[];
  dispose(): void;
};

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

  const registry = createRegistry({ workbook, graph, marks, state });

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
    if (area) changed.set(cell.sheet, bounding(changed.get(cell.sheet) ?? area, area));
    const hasGrown =
      spill !== null && (!before || spill.rows > before.rows || spill.columns > before.columns);
    if (area) state.forgetArea(cell.sheet, area, spill === before ? 'same' : 'others');
    const wasQuiet = marks.takeQuiet(cell);
    if (area && hasGrown) marks.wake(cell.sheet, area, cell);
    else if (area && wasQuiet) marks.spread(cell.sheet, area, cell);
  }

  function run(): void {
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

  function readChanges(): void {
    known = null;
    if (structure === 'kept') {
      for (const { sheet, area } of touched)
        if (workbook.sheets.includes(sheet)) registry.rescan(sheet, area);
    } else {
      registry.readAll(structure === 'unread' ? 'kept' : 'stale');
      for (const { sheet, area } of touched) marks.spread(sheet, area, null);
    }
    structure = 'kept';
    touched.length = 0;
    marks.markVolatile();
  }

  function heard(change: WorkbookChange): void {
    if (change.origin === 'calculation') return;
    switch (change.kind) {
      case 'values': {
        const sheet = change.sheetId === null ? undefined : workbook.sheetById(change.sheetId);
        if (sheet) {
          touched.push({ sheet, area: change.area ?? wholeSheet });
          state.forgetArea(sheet, change.area ?? wholeSheet, 'others');
        } else structure = structure === 'unread' ? 'unread' : 'changed';
        break;
      }
      case 'tables':
      case 'names':
      case 'sheets':
      case 'insert':
      case 'delete':
        state.forgetStructure();
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
      [...graph.all()].flatMap(({ circular, sheet, row, column }) =>
        circular ? [{ sheet: sheet.name, row, column }] : [],
      ),
    dispose: stopListening,
  };
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
