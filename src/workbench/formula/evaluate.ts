// Calculates a parsed formula at one place of the workbook.
import type { Ast } from './ast.ts';
import { functions } from './functions/functions.ts';
import { applyBinary, lift } from './operators.ts';
import { implicitIntersection } from './ranges.ts';
import { areaBetween, resolveReference, resolveStructured } from './references.ts';
import type { Scope } from './scope.ts';
import { nameKey } from './structuredText.ts';
import { caught, cellError, fail, isRange, toNumber, type RangeReference, type Value } from './values.ts';

/** The value of a formula; what goes wrong in it is an error value. References stay references. */
export function evaluate(ast: Ast, scope: Scope): Value {
  try {
    return evaluateNode(ast, scope);
  } catch (error) {
    return caught(error);
  }
}

function evaluateNode(ast: Ast, scope: Scope): Value {
  switch (ast.kind) {
    case 'literal':
      return ast.value;
    case 'missing':
      return undefined;
    case 'array':
      return ast.rows;
    case 'reference':
      return resolveReference(ast, scope);
    case 'structured':
      return resolveStructured(ast.reference, scope);
    case 'name':
      return evaluateName(ast, scope);
    case 'spill':
      return evaluateSpill(ast.of, scope);
    case 'unary':
      return evaluateUnary(ast, scope);
    case 'binary':
      return ast.operator === ':' ? rangeBetween(ast, scope) : evaluateBinary(ast, scope);
    case 'call':
      return evaluateCall(ast, scope);
  }
}

/** Goes down the left side in a loop: a sum of a thousand terms must not nest a thousand calls. */
function evaluateBinary(ast: Extract<Ast, { kind: 'binary' }>, scope: Scope): Value {
  const spine: Extract<Ast, { kind: 'binary' }>[] = [];
  let node: Ast = ast;
  while (node.kind === 'binary' && node.operator !== ':') {
    spine.push(node);
    node = node.left;
  }
  let value = evaluate(node, scope);
  for (const step of spine.reverse()) {
    if (step.operator !== ':') value = applyBinary(step.operator, value, evaluate(step.right, scope), scope);
  }
  return value;
}

function evaluateUnary({ operator, operand }: Extract<Ast, { kind: 'unary' }>, scope: Scope): Value {
  const value = evaluate(operand, scope);
  switch (operator) {
    case '+':
      return value;
    case '@':
      return implicitIntersection(value, scope);
    case '-':
      return lift([value], scope, ([single]) => -toNumber(single));
    case '%':
      return lift([value], scope, ([single]) => toNumber(single) / 100);
  }
}

function evaluateName(ast: Extract<Ast, { kind: 'name' }>, scope: Scope): Value {
  const key = nameKey(ast.name);
  if (ast.sheet === null && scope.variables?.has(key)) return scope.variables.get(key);
  const sheet = ast.sheet === null ? scope.sheet : scope.engine.sheetNamed(ast.sheet);
  if (!sheet) return fail('#REF!');
  const meaning = scope.engine.definedName(ast.name, sheet);
  if (meaning) {
    if (scope.namesInUse.has(key)) return fail('#NAME?');
    return evaluate(meaning, nameScope(scope, key));
  }
  const place = scope.engine.table(ast.name);
  if (!place) return fail('#NAME?');
  return resolveStructured({ table: ast.name, parts: [], columns: null }, scope);
}

/** References without `$` in a name are written as seen from A1. */
export function nameScope(scope: Scope, key: string): Scope {
  return {
    ...scope,
    shift: { rows: scope.row, columns: scope.column },
    variables: null,
    namesInUse: new Set([...scope.namesInUse, key]),
  };
}

function evaluateSpill(of: Ast, scope: Scope): Value {
  const range = evaluate(of, scope);
  if (!isRange(range)) return fail('#REF!');
  scope.engine.requireCalculated(range);
  const { row, column } = range.area;
  const extent = scope.engine.spillExtent(range.sheet, row, column);
  if (extent) return { sheet: range.sheet, area: { row, column, ...extent } };
  const value = range.sheet.cell(row, column)?.value;
  return scope.engine.hasFormula(range.sheet, row, column) && typeof value === 'object'
    ? value
    : fail('#REF!');
}

function rangeBetween({ left, right }: Extract<Ast, { kind: 'binary' }>, scope: Scope): RangeReference {
  const [a, b] = [evaluate(left, scope), evaluate(right, scope)];
  if (!isRange(a) || !isRange(b) || a.sheet !== b.sheet) return fail('#REF!');
  const end = (range: RangeReference): { row: number; column: number } => ({
    row: range.area.row + range.area.rows - 1,
    column: range.area.column + range.area.columns - 1,
  });
  const from = { row: Math.min(a.area.row, b.area.row), column: Math.min(a.area.column, b.area.column) };
  const to = { row: Math.max(end(a).row, end(b).row), column: Math.max(end(a).column, end(b).column) };
  return { sheet: a.sheet, area: areaBetween(from, to), computed: true };
}

function evaluateCall(ast: Extract<Ast, { kind: 'call' }>, scope: Scope): Value {
  const definition = functions.get(ast.name);
  if (definition) {
    if (ast.arguments.length < definition.least || ast.arguments.length > definition.most)
      return fail('#VALUE!');
    const result = definition.run({ nodes: ast.arguments, scope, evaluate });
    return typeof result === 'number' && !Number.isFinite(result) ? cellError('#NUM!') : result;
  }
  if (!scope.engine.isCustomFunction(ast.name)) return fail('#NAME?');
  const values = ast.arguments.map((argument) => evaluate(argument, scope));
  return scope.engine.callCustomFunction(ast.name, values, scope);
}
