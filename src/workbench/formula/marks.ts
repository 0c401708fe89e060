// Which formulas wait for calculation, and how waiting spreads to those that read them.
import type { Area } from '../../core/model.ts';
import type { Sheet } from '../model/sheet.ts';
import type { FormulaCell } from './formulaCell.ts';
import type { Graph } from './graph.ts';

/** How often results that grow while they are calculated may wake others before that must be a circle. */
const mostWakings = 1000;

export type Marks = {
  /** Makes a formula wait, and everything that reads it. */
  mark(cell: FormulaCell): void;
  /** Makes everything wait that reads a cell of the area; `except` has just been calculated. */
  spread(sheet: Sheet, area: Area, except: FormulaCell | null): void;
  /** As `spread`, for a result that has grown: it ends when results keep waking each other. */
  wake(sheet: Sheet, area: Area, cell: FormulaCell): void;
  /** Makes a formula wait, those that read it only once its value has changed. */
  markQuietly(cell: FormulaCell): void;
  /** Makes every volatile formula wait quietly. */
  markVolatile(): void;
  /** Whether the cell waited quietly; it does no more. */
  takeQuiet(cell: FormulaCell): boolean;
  /** The formulas that wait, which they then no longer are known to. */
  take(): FormulaCell[];
  remember(cell: FormulaCell): void;
  round(): number;
  clear(): void;
};

export function createMarks(graph: Graph): Marks {
  let waiting = new Set<FormulaCell>();
  const quiet = new Set<FormulaCell>();
  const volatile = new Set<FormulaCell>();
  let round = 0;
  let sweep = 0;
  let wakings = 0;

  /** Whether the cell begins to wait, or begins to make others wait. */
  function wait(cell: FormulaCell): boolean {
    const wasQuiet = quiet.delete(cell);
    if (cell.state !== 'clean') return wasQuiet;
    // What was found free of waiting cells is so no longer.
    round += 1;
    cell.state = 'dirty';
    waiting.add(cell);
    return true;
  }

  function reach(sheet: Sheet, area: Area, except: FormulaCell | null, open: FormulaCell[]): void {
    graph.entriesOver(sheet, area, (entry) => {
      if (entry.markedInSweep === sweep) return;
      // One that is left out here may have to wait on account of another cell.
      if (!except) entry.markedInSweep = sweep;
      for (const dependent of entry.dependents) {
        if (dependent !== except && wait(dependent)) open.push(dependent);
      }
    });
  }

  function reachOn(open: FormulaCell[]): void {
    for (let cell = open.pop(); cell; cell = open.pop()) reach(cell.sheet, areaOf(cell), null, open);
  }

  function spread(sheet: Sheet, area: Area, except: FormulaCell | null): void {
    if (except) sweep += 1;
    const open: FormulaCell[] = [];
    reach(sheet, area, except, open);
    reachOn(open);
  }

  function markQuietly(cell: FormulaCell): void {
    if (cell.state !== 'clean') return;
    cell.state = 'dirty';
    waiting.add(cell);
    quiet.add(cell);
  }

  return {
    mark(cell) {
      if (wait(cell)) reachOn([cell]);
    },
    spread,
    wake(sheet, area, cell) {
      wakings += 1;
      if (wakings <= mostWakings) spread(sheet, area, cell);
    },
    markQuietly,
    markVolatile() {
      for (const cell of volatile) {
        if (graph.at(cell.sheet, cell.row, cell.column) === cell) markQuietly(cell);
        else volatile.delete(cell);
      }
    },
    takeQuiet: (cell) => quiet.delete(cell),
    take() {
      const cells = [...waiting];
      waiting = new Set();
      if (cells.length === 0) wakings = 0;
      // New numbers: what is marked from here on is marked anew.
      round += 1;
      sweep += 1;
      return cells;
    },
    remember(cell) {
      if (cell.isVolatile) volatile.add(cell);
    },
    round: () => round,
    clear() {
      waiting = new Set();
      quiet.clear();
      volatile.clear();
      round += 1;
      sweep += 1;
    },
  };
}

function areaOf(cell: FormulaCell): Area {
  return cell.spill ?? { row: cell.row, column: cell.column, rows: 1, columns: 1 };
}
