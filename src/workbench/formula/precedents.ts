// The cells a formula reads, found from its text alone, for the order of calculation.
import type { Ast } from './ast.ts';
import { nameScope } from './evaluate.ts';
import { functions, placeOnlyFunctions, volatileFunctions } from './functions/functions.ts';
import { resolveReference, resolveStructured } from './references.ts';
import type { Scope } from './scope.ts';
import { nameKey } from './structuredText.ts';
import { FormulaError, type RangeReference } from './values.ts';

export type Precedents = {
  readonly ranges: readonly RangeReference[];
  /** It is calculated anew every time: TODAY, or cells known only once it is calculated. */
  readonly isVolatile: boolean;
  /** It calls a function that is neither built in nor known as custom. */
  readonly isForeign: boolean;
};

/** Walks with a list of its own, so that a long formula cannot exhaust the stack. */
export function findPrecedents(ast: Ast, scope: Scope): Precedents {
  const ranges: RangeReference[] = [];
  let isVolatile = false;
  let isForeign = false;
  const open: { node: Ast; scope: Scope }[] = [{ node: ast, scope }];
  const add = (resolve: () => RangeReference): void => {
    try {
      ranges.push(resolve());
    } catch (error) {
      // A reference that leads nowhere has no precedents; calculating it says what is wrong.
      if (!(error instanceof FormulaError)) throw error;
    }
  };
  for (let item = open.pop(); item; item = open.pop()) {
    const { node, scope: at } = item;
    switch (node.kind) {
      case 'reference':
        add(() => resolveReference(node, at));
        break;
      case 'structured':
        add(() => resolveStructured(node.reference, at));
        break;
      case 'name': {
        const key = nameKey(node.name);
        const sheet = node.sheet === null ? at.sheet : at.engine.sheetNamed(node.sheet);
        const meaning = sheet ? at.engine.definedName(node.name, sheet) : undefined;
        if (meaning && !at.namesInUse.has(key)) open.push({ node: meaning, scope: nameScope(at, key) });
        else if (at.engine.table(node.name)) {
          add(() => resolveStructured({ table: node.name, parts: [], columns: null }, at));
        }
        break;
      }
      case 'spill':
        open.push({ node: node.of, scope: at });
        break;
      case 'unary':
        open.push({ node: node.operand, scope: at });
        break;
      case 'binary':
        if (node.operator === ':') isVolatile = true;
        open.push({ node: node.left, scope: at }, { node: node.right, scope: at });
        break;
      case 'call': {
        if (volatileFunctions.has(node.name)) isVolatile = true;
        if (!functions.has(node.name) && !at.engine.isCustomFunction(node.name)) isForeign = true;
        const looksAtPlace = placeOnlyFunctions.has(node.name);
        for (const [index, argument] of node.arguments.entries()) {
          const isPlace = argument.kind === 'reference' || argument.kind === 'structured';
          if (!(looksAtPlace && index === 0 && isPlace)) open.push({ node: argument, scope: at });
        }
        break;
      }
      case 'literal':
      case 'missing':
      case 'array':
        break;
    }
  }
  return { ranges, isVolatile, isForeign };
}
