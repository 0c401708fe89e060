// The shapes in which a worksheet function is written: what it wants of its arguments.
import { isError } from '../../model/cell.ts';
import type { Ast } from '../ast.ts';
import { lift } from '../operators.ts';
import { firstOf, settleSingle } from '../ranges.ts';
import type { Scope } from '../scope.ts';
import { FormulaError, isMatrix, isRange, type Single, type Value } from '../values.ts';

export type Call = {
  readonly nodes: readonly Ast[];
  readonly scope: Scope;
  readonly evaluate: (ast: Ast, scope: Scope) => Value;
};

export type FunctionDefinition = {
  /** How many arguments it takes. */
  readonly least: number;
  readonly most: number;
  readonly run: (call: Call) => Value;
};

export type FunctionTable = Readonly<Record<string, FunctionDefinition>>;
/** As many arguments as a formula may have. */
export const any = 255;

/** Takes single values and spreads over arrays; the first error among its arguments is its result. */
export function single(
  least: number,
  most: number,
  compute: (args: readonly Single[], scope: Scope) => Single,
): FunctionDefinition {
  return ofSingles(least, most, (args, scope) => {
    for (const value of args) if (isError(value)) throw new FormulaError(value);
    return compute(args, scope);
  });
}

/** As `single`, but is given errors too (ISERROR, N…). */
export function ofSingles(
  least: number,
  most: number,
  compute: (args: readonly Single[], scope: Scope) => Single,
): FunctionDefinition {
  return {
    least,
    most,
    run: ({ nodes, scope, evaluate }) =>
      lift(
        nodes.map((node) => evaluate(node, scope)),
        scope,
        (args) => compute(args, scope),
      ),
  };
}

/** Takes ranges and arrays as they are. */
export function whole(
  least: number,
  most: number,
  compute: (args: readonly Value[], scope: Scope) => Value,
): FunctionDefinition {
  return {
    least,
    most,
    run: ({ nodes, scope, evaluate }) =>
      compute(
        nodes.map((node) => evaluate(node, scope)),
        scope,
      ),
  };
}

/** Spreads over arrays in the argument positions `spread`, takes the others as they are. */
export function mixed(
  spread: readonly number[],
  least: number,
  most: number,
  compute: (args: readonly Value[], scope: Scope) => Value,
): FunctionDefinition {
  const run = ({ nodes, scope, evaluate }: Call): Value => {
    const args = nodes.map((node, index) => {
      const value = evaluate(node, scope);
      return spread.includes(index) ? settleSingle(value, scope) : value;
    });
    const spreading = spread.filter((index) => isMatrix(args[index]) || isRange(args[index]));
    if (spreading.length === 0) return compute(args, scope);
    return lift(
      spreading.map((index) => args[index]),
      scope,
      (singles) => {
        const element = [...args];
        for (const [position, index] of spreading.entries()) element[index] = singles[position];
        return firstOf(compute(element, scope), scope);
      },
    );
  };
  return { least, most, run };
}

/** Decides itself which arguments are calculated. */
export function lazy(least: number, most: number, run: (call: Call) => Value): FunctionDefinition {
  return { least, most, run };
}

/** The argument as a single value: of a range its first cell; throws when it is an error. */
export function one(value: Value, scope: Scope): Single {
  const found = firstOf(value, scope);
  if (isError(found)) throw new FormulaError(found);
  return found;
}
