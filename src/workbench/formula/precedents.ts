// The cells a formula reads, found from its text alone, for the order of calculation.
import { remembered } from '../model/remembered.ts';
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

export function findPrecedents(ast: Ast, scope: Scope): Precedents {
  const ranges: RangeReference[] = [];
  let isVolatile = false;
  let isForeign = false;
  const open: { readonly tree: Ast; readonly at: Scope }[] = [{ tree: ast, at: scope }];
  for (let item = open.pop(); item; item = open.pop()) {
    const { at } = item;
    const outline = outlineOf(item.tree);
    isVolatile ||= outline.isVolatile;
    isForeign ||= outline.unknownCalls.some((name) => !at.engine.isCustomFunction(name));
    for (const leaf of outline.leaves) {
      if (leaf.kind !== 'name') {
        addRange(ranges, leaf, at);
        continue;
      }
      const key = nameKey(leaf.name);
      const sheet = leaf.sheet === null ? at.sheet : at.engine.sheetNamed(leaf.sheet);
      const meaning = sheet ? at.engine.definedName(leaf.name, sheet) : undefined;
      if (meaning && !at.namesInUse.has(key)) open.push({ tree: meaning, at: nameScope(at, key) });
      else if (at.engine.table(leaf.name)) addRange(ranges, wholeTable(leaf.name), at);
    }
  }
  return { ranges, isVolatile, isForeign };
}

type Place = Extract<Ast, { kind: 'reference' | 'structured' }>;
type Leaf = Place | Extract<Ast, { kind: 'name' }>;

function wholeTable(table: string): Place {
  return { kind: 'structured', reference: { table, parts: [], columns: null } };
}

function addRange(ranges: RangeReference[], place: Place, scope: Scope): void {
  try {
    ranges.push(
      place.kind === 'reference' ? resolveReference(place, scope) : resolveStructured(place.reference, scope),
    );
  } catch (error) {
    // A reference that leads nowhere has no precedents; calculating it says what is wrong.
    if (!(error instanceof FormulaError)) throw error;
  }
}

/** What of a formula's tree counts here, wherever the formula stands. */
type Outline = {
  /** Each reference and name once, however often it is written. */
  readonly leaves: readonly Leaf[];
  /** Functions called that are not built in. */
  readonly unknownCalls: readonly string[];
  readonly isVolatile: boolean;
};

/**
 * The cells of a calculated column share one tree: it is walked once. With a list of its own instead of calling itself,
 * so that a long formula cannot exhaust the stack.
 */
const outlineOf = remembered(5000, (ast: Ast): Outline => {
  const leaves = new Map<string, Leaf>();
  const unknownCalls = new Set<string>();
  let isVolatile = false;
  const open: Ast[] = [ast];
  for (let node = open.pop(); node; node = open.pop()) {
    switch (node.kind) {
      case 'reference':
      case 'structured':
      case 'name':
        leaves.set(JSON.stringify(node), node);
        break;
      case 'spill':
        open.push(node.of);
        break;
      case 'unary':
        open.push(node.operand);
        break;
      case 'binary':
        if (node.operator === ':') isVolatile = true;
        open.push(node.left, node.right);
        break;
      case 'call': {
        if (volatileFunctions.has(node.name)) isVolatile = true;
        if (!functions.has(node.name)) unknownCalls.add(node.name);
        const looksAtPlace = placeOnlyFunctions.has(node.name);
        for (const [index, argument] of node.arguments.entries()) {
          const isPlace = argument.kind === 'reference' || argument.kind === 'structured';
          if (!(looksAtPlace && index === 0 && isPlace)) open.push(argument);
        }
        break;
      }
      case 'literal':
      case 'missing':
      case 'array':
        break;
    }
  }
  return { leaves: [...leaves.values()], unknownCalls: [...unknownCalls], isVolatile };
});
