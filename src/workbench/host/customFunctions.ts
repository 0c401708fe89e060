// Calls custom functions through the real runtime, as Excel does when it calculates a cell.
import { isError, type CellError, type ErrorCode, type Scalar } from '../model/cell.ts';
import type { Sheet } from '../model/sheet.ts';
import { formatAddress } from '../model/address.ts';
import { sheetPrefix } from './addresses.ts';
import type { RichApiMessage } from './wire.ts';

/** The cell that calls; `sheet` is its name, or the sheet. */
type FunctionCaller = {
  readonly sheet: string | Sheet;
  readonly row: number;
  readonly column: number;
};
type FunctionResult = Scalar | Scalar[][];

export type FunctionCalls = {
  /** Arguments are values or rows of values; blank is undefined or null. The name may carry its namespace. */
  readonly call: (name: string, args: readonly unknown[], caller: FunctionCaller) => Promise<FunctionResult>;
  /** Takes the results the runtime sends. */
  readonly receive: (results: readonly unknown[]) => void;
};

/** Category and type of the message that asks the runtime to run a function. */
const invocation = { category: 1, type: 1000 } as const;

/** The runtime's numbers for the errors a function may return; 2 is a function that threw or is not known. */
const errorOf: Readonly<Record<number, ErrorCode>> = {
  1: '#N/A',
  2: '#VALUE!',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
};

export function createFunctionCalls(
  send: (messages: readonly RichApiMessage[]) => void,
  namespace: string,
): FunctionCalls {
  const waiting = new Map<number, (result: FunctionResult) => void>();
  let last = 0;
  return {
    call: async (name, args, caller) => {
      // A function is not called when one of its arguments is an error: the error is the result.
      const error = args.flat(2).find(isError);
      if (error) return error;
      last += 1;
      const id = last;
      const prefix = `${namespace}.`;
      const own = name.toUpperCase().startsWith(prefix.toUpperCase()) ? name.slice(prefix.length) : name;
      const message = JSON.stringify([id, own.toUpperCase(), args.map(sentArgument), addressOf(caller), 0]);
      return new Promise((resolve) => {
        waiting.set(id, resolve);
        send([[invocation.category, invocation.type, '', message, 0, false]]);
      });
    },
    receive: (results) => {
      for (const result of results) {
        if (!Array.isArray(result)) continue;
        const [id, succeeded, value, code]: unknown[] = result;
        waiting.get(Number(id))?.(succeeded === true ? resultOf(value) : failure(code, value));
        waiting.delete(Number(id));
      }
    },
  };
}

function addressOf({ sheet, row, column }: FunctionCaller): string {
  const name = typeof sheet === 'string' ? sheet : sheet.name;
  return `${sheetPrefix(name)}!${formatAddress({ row, column, rows: 1, columns: 1 })}`;
}

/** In a range Excel for Windows hands a blank cell over as 0; what was left out is null. */
function sentArgument(argument: unknown): unknown {
  if (Array.isArray(argument))
    return argument.map((row: unknown) =>
      Array.isArray(row) ? row.map((cell: unknown) => cell ?? 0) : (row ?? 0),
    );
  return argument ?? null;
}

function failure(code: unknown, message: unknown): CellError {
  const error = errorOf[Number(code)] ?? '#VALUE!';
  return typeof message === 'string' && message !== '' ? { error, message } : { error };
}

function resultOf(value: unknown): FunctionResult {
  if (!Array.isArray(value)) return scalarOf(value);
  return value.map((row: unknown) => (Array.isArray(row) ? row.map(scalarOf) : [scalarOf(row)]));
}

/** Excel shows 0 for null, and the plain value of a formatted number. */
function scalarOf(value: unknown): Scalar {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value === null || value === undefined) return 0;
  if (typeof value === 'object' && 'basicValue' in value) return scalarOf(value.basicValue);
  return { error: '#VALUE!' };
}
