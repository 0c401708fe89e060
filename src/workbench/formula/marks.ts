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
  /** Makes volatile formulas wait, those that read them only once a value has changed. */
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
  let wakings = 0;

  function mark(first: FormulaCell): void {
    const open = wait(first) ? [first] : [];
    for (let cell = open.pop(); cell; cell = open.pop()) {
      const area = cell.spill ?? { row: cell.row, column: cell.column, rows: 1, columns: 1 };
      reach(cell.sheet, area, null, open);
    }
  }

  function wait(cell: FormulaCell): boolean {
    const wasQuiet = quiet.delete(cell);
    if (cell.state !== 'clean' && !wasQuiet) return false;
    cell.state = 'dirty';
    waiting.add(cell);
    return true;
  }

  function reach(sheet: Sheet, area: Area, except: FormulaCell | null, open: FormulaCell[]): void {
    graph.entriesOver(sheet, area, (entry) => {
      if (entry.markedInRound === round) return;
      // One that is left out here may have to wait on account of another cell.
      if (!except) entry.markedInRound = round;
      for (const dependent of entry.dependents)
        if (dependent !== except && wait(dependent)) open.push(dependent);
    });
  }

  return {
    mark,
    spread(sheet, area, except) {
      if (except) {
        wakings += 1;
        if (wakings > mostWakings) return;
        round += 1;
      }
      const open: FormulaCell[] = [];
      reach(sheet, area, except, open);
      for (let cell = open.pop(); cell; cell = open.pop()) {
        reach(
          cell.sheet,
          cell.spill ?? { row: cell.row, column: cell.column, rows: 1, columns: 1 },
          null,
          open,
        );
      }
    },
    markVolatile() {
      for (const cell of volatile) {
        if (graph.at(cell.sheet, cell.row, cell.column) !== cell) volatile.delete(cell);
        else if (cell.state === 'clean') {
          cell.state = 'dirty';
          waiting.add(cell);
          quiet.add(cell);
        }
      }
    },
    takeQuiet: (cell) => quiet.delete(cell),
    take() {
      const cells = [...waiting];
      waiting = new Set();
      if (cells.length === 0) wakings = 0;
      // A new number: what is marked from here on is marked anew.
      round += 1;
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
    },
  };
}
