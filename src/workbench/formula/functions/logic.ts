// IF and its kind: functions that calculate only the arguments they need.
import { isError } from '../../model/cell.ts';
import { compareValues } from '../compare.ts';
import { lift } from '../operators.ts';
import { settleSingle, visit } from '../ranges.ts';
import type { Scope } from '../scope.ts';
import { nameKey } from '../structuredText.ts';
import {
  fail,
  FormulaError,
  isMatrix,
  isRange,
  toBoolean,
  toInteger,
  toNumber,
  type Single,
  type Value,
} from '../values.ts';
import { any, lazy, one, single, whole, type Call, type FunctionTable } from './define.ts';

export const logicFunctions: FunctionTable = {
  IF: lazy(1, 3, (call) => {
    const condition = argument(call, 0);
    if (isMatrix(condition) || isRange(condition)) {
      const branches = [call.nodes[1] ? argument(call, 1) : true, call.nodes[2] ? argument(call, 2) : false];
      return lift([condition, ...branches], call.scope, ([test, yes, no]) =>
        zeroWhenBlank(toBoolean(test) ? yes : no),
      );
    }
    const holds = toBoolean(condition);
    if (holds) return call.nodes[1] ? zeroWhenBlank(argument(call, 1)) : true;
    return call.nodes[2] ? zeroWhenBlank(argument(call, 2)) : false;
  }),
  IFS: lazy(2, any, (call) => {
    for (let index = 0; index + 1 < call.nodes.length; index += 2) {
      if (toBoolean(one(argument(call, index), call.scope))) return zeroWhenBlank(argument(call, index + 1));
    }
    return fail('#N/A');
  }),
  IFERROR: lazy(2, 2, (call) => instead(call, (code) => code !== '#BUSY!')),
  IFNA: lazy(2, 2, (call) => instead(call, (code) => code === '#N/A')),
  SWITCH: lazy(3, any, (call) => {
    const wanted = one(argument(call, 0), call.scope);
    let index = 1;
    for (; index + 1 < call.nodes.length; index += 2) {
      if (compareValues(wanted, one(argument(call, index), call.scope)) === 0)
        return argument(call, index + 1);
    }
    return index < call.nodes.length ? argument(call, index) : fail('#N/A');
  }),
  CHOOSE: lazy(2, any, (call) => {
    const position = toInteger(one(argument(call, 0), call.scope));
    if (position < 1 || position >= call.nodes.length) return fail('#VALUE!');
    return argument(call, position);
  }),
  LET: lazy(3, any, ({ nodes, scope, evaluate }) => {
    let inner: Scope = scope;
    const last = nodes.at(-1);
    if (!last || nodes.length % 2 === 0) return fail('#VALUE!');
    for (let index = 0; index + 1 < nodes.length; index += 2) {
      const [name, meaning] = [nodes[index], nodes[index + 1]];
      if (name?.kind !== 'name' || !meaning) return fail('#NAME?');
      const value = evaluate(meaning, inner);
      inner = { ...inner, variables: new Map([...(inner.variables ?? []), [nameKey(name.name), value]]) };
    }
    return evaluate(last, inner);
  }),
  NOT: single(1, 1, ([value]) => !toBoolean(value)),
  AND: whole(1, any, (args, scope) => conditions(args, scope).every(Boolean)),
  OR: whole(1, any, (args, scope) => conditions(args, scope).some(Boolean)),
  XOR: whole(1, any, (args, scope) => conditions(args, scope).filter(Boolean).length % 2 === 1),
  TRUE: whole(0, 0, () => true),
  FALSE: whole(0, 0, () => false),
};

function argument({ nodes, scope, evaluate }: Call, index: number): Value {
  const node = nodes[index];
  return node ? settleSingle(evaluate(node, scope), scope) : undefined;
}

function zeroWhenBlank<T extends Value>(value: T): T | number {
  return value === undefined ? 0 : value;
}

function instead(call: Call, replaces: (code: string) => boolean): Value {
  const value = argument(call, 0);
  if (isMatrix(value) || isRange(value)) {
    const other = argument(call, 1);
    return lift([value, other], call.scope, ([found, fallback]) =>
      zeroWhenBlank(isError(found) && replaces(found.error) ? fallback : found),
    );
  }
  return zeroWhenBlank(isError(value) && replaces(value.error) ? argument(call, 1) : value);
}

/** The logical values among the arguments; text in cells is passed over, as Excel does. */
function conditions(args: readonly Value[], scope: Scope): boolean[] {
  const found: boolean[] = [];
  for (const value of args) {
    visit(value, scope, (item: Single, origin) => {
      if (isError(item)) throw new FormulaError(item);
      if (origin === 'typed') found.push(toBoolean(item));
      else if (typeof item === 'boolean') found.push(item);
      else if (typeof item === 'number') found.push(toNumber(item) !== 0);
    });
  }
  return found.length > 0 ? found : fail('#VALUE!');
}
