// One workbook with all that makes it behave as Excel would: calculation, host, custom functions. No page, no file.
import type { IsoDate } from '../core/model.ts';
import { parameterShape } from '../functions/parameterShapes.ts';
import { functionsById } from '../functions/register.ts';
import { createCalculator, type Calculator } from './formula/calculator.ts';
import { createHost, type Host, type HostOptions } from './host/host.ts';
import type { Workbook } from './model/workbook.ts';

export type Engine = {
  readonly workbook: Workbook;
  readonly host: Host;
  readonly calculator: Calculator;
  dispose(): void;
};

const namespace = 'PLAN';
const functionNames = Object.keys(functionsById).map((id) => `${namespace}.${id}`);

/** `today` is what TODAY() answers. */
export function startEngine(
  workbook: Workbook,
  options: { readonly today: () => IsoDate } & Pick<HostOptions, 'payloadLimit' | 'locale'>,
): Engine {
  const { today, ...hostOptions } = options;
  // The host needs the calculation, and the calculation asks the host for custom functions.
  const calculator: Calculator = createCalculator(workbook, {
    today,
    customFunctionNames: () => functionNames,
    customFunctionShape: (name) => parameterShape(name.slice(namespace.length + 1)),
    callCustomFunction: (name, args, caller) => host.callCustomFunction(name, args, caller),
  });
  const host = createHost(workbook, {
    ...hostOptions,
    functionNamespace: namespace,
    calculate: () => calculator.calculate(),
  });
  return {
    workbook,
    host,
    calculator,
    dispose: () => {
      host.dispose();
      calculator.dispose();
    },
  };
}
