// Calls to custom functions: asked once for equal arguments, issued together, answered later.
import { errorCodes, isError, type CellError, type Scalar } from '../model/cell.ts';
import type { FormulaCell } from './formulaCell.ts';
import { lift } from './operators.ts';
import { settleSingle, toMatrix } from './ranges.ts';
import type { Scope } from './scope.ts';
import { cellError, isMatrix, isRange, type Matrix, type Single, type Value } from './values.ts';

type Caller = { readonly sheet: string; readonly row: number; readonly column: number };
export type CallCustomFunction = (
  name: string,
  args: unknown[],
  caller: Caller,
) => Promise<Scalar | Scalar[][]>;
/** For each parameter whether it wants one value or a whole range; the last counts for all that follow. */
export type CustomFunctionShape = readonly ('scalar' | 'matrix')[];

type Asked = {
  readonly name: string;
  readonly args: unknown[];
  readonly caller: Caller;
  readonly waiting: Set<FormulaCell>;
  answer: Single | Matrix | null;
};

export type CustomCalls = {
  /** The answer when it is known, else #BUSY!; `cell` is calculated again when it comes. */
  ask(name: string, values: readonly Value[], scope: Scope, cell: FormulaCell): Single | Matrix;
  /** Issues what was asked since the last time. */
  issue(): void;
  /** Resolves when no answer is outstanding any more. */
  settled(): Promise<void>;
  forget(): void;
};

type Options = {
  readonly call: CallCustomFunction;
  readonly shape: (name: string) => CustomFunctionShape | null;
  /** Answers have come for these cells. */
  readonly answered: (cells: ReadonlySet<FormulaCell>) => void;
};

export function createCustomCalls({ call, shape, answered }: Options): CustomCalls {
  const known = new Map<string, Asked>();
  const queue: Asked[] = [];
  const ready = new Set<FormulaCell>();
  let outstanding = 0;
  let isFlushing = false;
  let waiters: (() => void)[] = [];

  function answer(asked: Asked, result: Single | Matrix): void {
    asked.answer = result;
    for (const cell of asked.waiting) ready.add(cell);
    if (isFlushing) return;
    isFlushing = true;
    // One step later, so that all answers of one batch are worked in together.
    void Promise.resolve().then(flush);
  }

  function flush(): void {
    isFlushing = false;
    const cells = new Set(ready);
    ready.clear();
    answered(cells);
    finish();
  }

  function finish(): void {
    if (outstanding > 0 || queue.length > 0 || isFlushing) return;
    // The calculation these answers belonged to is over: the next one asks anew.
    known.clear();
    const done = waiters;
    waiters = [];
    for (const resolve of done) resolve();
  }

  function askOnce(name: string, args: unknown[], scope: Scope, cell: FormulaCell): Single | Matrix {
    const key = `${name}\n${JSON.stringify(args)}`;
    let asked = known.get(key);
    if (!asked) {
      const caller = { sheet: scope.sheet.name, row: scope.row, column: scope.column };
      asked = { name, args, caller, waiting: new Set(), answer: null };
      known.set(key, asked);
      queue.push(asked);
    }
    if (asked.answer !== null) return asked.answer;
    asked.waiting.add(cell);
    return cellError('#BUSY!');
  }

  return {
    ask(name, values, scope, cell) {
      const settled = values.map((value) => settleSingle(value, scope));
      const broken = firstError(settled, scope);
      if (broken) return broken;
      const wanted = shape(name);
      const isSpread = (at: number): boolean =>
        (wanted?.[Math.min(at, wanted.length - 1)] ?? 'matrix') === 'scalar';
      const spread = settled.flatMap((value, at) =>
        isSpread(at) && (isMatrix(value) || isRange(value)) ? [at] : [],
      );
      if (spread.length === 0)
        return askOnce(
          name,
          settled.map((value) => plain(value, scope)),
          scope,
          cell,
        );
      const result = lift(
        spread.map((at) => settled[at]),
        scope,
        (singles) => {
          const args = settled.map((value, at) =>
            plain(spread.includes(at) ? singles[spread.indexOf(at)] : value, scope),
          );
          const one = askOnce(name, args, scope, cell);
          return isMatrix(one) ? one[0]?.[0] : one;
        },
      );
      // A spill that is only half answered is no result yet.
      const isBusy =
        isMatrix(result) &&
        result.some((line) => line.some((item) => isError(item) && item.error === '#BUSY!'));
      return isBusy ? cellError('#BUSY!') : isRange(result) ? cellError('#VALUE!') : result;
    },
    issue() {
      const batch = queue.splice(0);
      outstanding += batch.length;
      for (const asked of batch) {
        const done = (result: Single | Matrix): void => {
          outstanding -= 1;
          answer(asked, result);
        };
        // A function that throws at once fails like one that rejects.
        void Promise.resolve()
          .then(() => call(asked.name, asked.args, asked.caller))
          .then(
            (result) => done(readAnswer(result)),
            () => done(cellError('#VALUE!')),
          );
      }
      finish();
    },
    settled: () =>
      outstanding > 0 || queue.length > 0 || isFlushing
        ? new Promise((resolve) => waiters.push(resolve))
        : Promise.resolve(),
    forget() {
      for (const [key, asked] of known) if (asked.answer !== null) known.delete(key);
    },
  };
}

/** A custom function is not called with an error: the error is the result. */
function firstError(values: readonly Value[], scope: Scope): CellError | null {
  for (const value of values) {
    const found = toMatrix(value, scope).flat().find(isError);
    if (found) return found;
  }
  return null;
}

/** Blank cells and missing arguments arrive as null, as in Excel on the web. */
function plain(value: Value, scope: Scope): unknown {
  if (isMatrix(value) || isRange(value))
    return toMatrix(value, scope).map((line) => line.map((item) => item ?? null));
  return value ?? null;
}

function readAnswer(result: unknown): Single | Matrix {
  if (!Array.isArray(result)) return readScalar(result);
  const lines: unknown[][] = result.map((line: unknown) => (Array.isArray(line) ? line : [line]));
  const width = Math.max(0, ...lines.map((line) => line.length));
  if (width === 0) return cellError('#VALUE!');
  return lines.map((line) =>
    Array.from({ length: width }, (_, at) => (at < line.length ? readScalar(line[at]) : cellError('#N/A'))),
  );
}

/** null shows as 0 in Excel; what is no value of a cell is #VALUE!. */
function readScalar(value: unknown): Single {
  if (value === null || value === undefined) return 0;
  if (typeof value === 'number') return Number.isFinite(value) ? value : cellError('#NUM!');
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  const code = isError(value) ? errorCodes.find((known) => known === value.error) : undefined;
  if (!code || !isError(value)) return cellError('#VALUE!');
  return value.message === undefined ? { error: code } : { error: code, message: value.message };
}
