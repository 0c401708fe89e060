// Calculates waiting formulas, each after those it reads, without recursion: a chain may be as long as the sheet.
import type { FormulaCell } from './formulaCell.ts';
import type { Graph } from './graph.ts';

/** A formula came upon a cell, found only while calculating, that still waits for its own calculation. */
export class NotCalculated extends Error {
  readonly cell: FormulaCell;
  constructor(cell: FormulaCell) {
    super('A cell is not calculated yet');
    this.cell = cell;
  }
}

export type Round = {
  readonly graph: Graph;
  /** Changes when cells began to wait anew, so that what was found free of waiting cells is looked at again. */
  readonly number: () => number;
  /** Calculates one formula and keeps its result; may throw `NotCalculated`. */
  readonly compute: (cell: FormulaCell) => void;
  /** The cells of a circle, which cannot be calculated. */
  readonly circle: (cells: readonly FormulaCell[]) => void;
};

/** Calculates `start` and all that it waits for. */
export function calculateCell(start: FormulaCell, round: Round): void {
  const stack: FormulaCell[] = [start];
  for (let cell = stack.at(-1); cell; cell = stack.at(-1)) {
    if (cell.state === 'clean') {
      stack.pop();
      continue;
    }
    if (cell.state === 'dirty') {
      cell.state = 'visiting';
      const waits = waitingFor(cell, round);
      const blocked = waits.find((other) => other.state === 'visiting');
      if (blocked) {
        breakCircle(stack, blocked, round);
        continue;
      }
      if (waits.length > 0) {
        for (const other of waits) stack.push(other);
        continue;
      }
    }
    const late = attempt(cell, round);
    if (late === null) {
      cell.state = 'clean';
      stack.pop();
    } else if (late.state === 'visiting') {
      breakCircle(stack, late, round);
    } else {
      stack.push(late);
    }
  }
}

function attempt(cell: FormulaCell, round: Round): FormulaCell | null {
  try {
    round.compute(cell);
    return null;
  } catch (error) {
    if (error instanceof NotCalculated) return error.cell;
    throw error;
  }
}

function waitingFor(cell: FormulaCell, round: Round): FormulaCell[] {
  const found: FormulaCell[] = [];
  for (const entry of cell.precedents) {
    if (entry.cleanInRound === round.number()) continue;
    let free = true;
    round.graph.eachIn(entry.sheet, entry.area, (other) => {
      if (other.state === 'clean') return;
      free = false;
      found.push(other);
    });
    if (free) entry.cleanInRound = round.number();
  }
  return found;
}

/** Those being visited from `first` up to the top read each other in a circle; they end, what waits above is dropped. */
function breakCircle(stack: FormulaCell[], first: FormulaCell, round: Round): void {
  // A cell may stand in the stack twice; the upper one is being visited.
  const from = stack.lastIndexOf(first);
  const members = stack.slice(from).filter((cell) => cell.state === 'visiting');
  for (const cell of members) cell.state = 'clean';
  round.circle(members);
  stack.length = from;
}
